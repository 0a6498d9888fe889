import {
  BODY,
  type BodySense,
  COMPOUND,
  COUNTRY,
  EVENT,
  FIELD,
  HONORIFIC,
  KNOWN_BODY,
  NAME_WORD,
  ROLE,
  UNIT_TYPE,
} from '../knowledge/lexicon.ts'
import { isNextOfList } from './body-kinds.ts'
import type { Page } from './page.ts'
import { typedPlaceAt } from './places.ts'
import type { BodyMention } from './types.ts'

/** “Cục Quản lý”, “Trung tâm Nghiên cứu”: cut short, it names nothing. */
export function isOneVerb(page: Page, from: number, to: number): boolean {
  const hit = page.longest(from, NAME_WORD)
  return hit?.to === to && 'verb' in hit.sense && hit.sense.verb === true && !page.longest(from, FIELD)
}

/** “công ty cổ phần”, “các trường đại học Việt Nam”, “tổng công ty Nhà nước”: a class of them. */
export function isCommon(page: Page, from: number, to: number): boolean {
  if (page.fits('of-a-class', from, to)) return true
  if (page.longest(from, COUNTRY)?.to === to && !page.ends('named-by-country', from)) return true
  for (let at = from; at < to; ) {
    const phrase = page.longest(at, FIELD | NAME_WORD)
    // “… phát triển Đồng bằng sông Cửu Long”: capitals behind small words are a name
    if (phrase && at > from && page.capital(at) && !page.capital(from) && hasCapital(page, at + 1, phrase.to))
      return false
    if (phrase) at = phrase.to
    else if (page.capital(at) || page.number(at)) return false
    else at++
  }
  return !page.capital(from)
}

/** “Phòng Truyền thông” + “VPBank”: the firm whose room it is, by the brand that everybody knows. */
export function isFirmOver(page: Page, at: number, head: number): boolean {
  const sense = page.longest(at, KNOWN_BODY)?.sense
  return sense !== undefined && 'sector' in sense && sense.sector === 'enterprise' && page.begins('named-by-work', head)
}

/** “quận trung tâm Ninh Kiều”, “khu Mỹ Tho”. */
export function isCommonPlace(page: Page, from: number, to: number): boolean {
  return page.begins('common-place', from) && !page.longest(to, FIELD | NAME_WORD)
}

/** Are the words of a head no head here, but a part of other words? */
export function isOtherWord(page: Page, from: number, to: number, smallOfPost: boolean): boolean {
  // “Khoa Miễn dịch học” + “Viện Pasteur”
  if (!page.capital(from) && page.capital(from + 1) && page.fits('science-before-institute', from, to)) return true
  // “giáo dục đại học Việt Nam”
  if (!page.capital(from) && page.ends('before-level-of-schools', from) && page.fits('level-of-schools', from, to))
    return true
  if (to > from + 1 || smallOfPost) return false
  // “Hội Nghị Tổng Kết”: a heading
  if (page.capital(to) && (page.longest(from, EVENT)?.to ?? to) > to) return true
  return page.capital(from) ? beginsWord(page, from) : insideWord(page, from)
}

/** “cán bộ Sở Y tế”, “cơ sở Đảng”, “bộ máy”: the syllable is half of another word. */
function insideWord(page: Page, at: number): boolean {
  return page.longest(at, COMPOUND) !== undefined || (at > 0 && page.longest(at - 1, COMPOUND) !== undefined)
}

/** “Phòng chống tham nhũng”, “Ban hành”: the capital is of the sentence, and the word is another. */
function beginsWord(page: Page, at: number): boolean {
  // “Tây” + “Ban Nha”
  if ((page.longest(at - 1, COUNTRY)?.to ?? at) > at + 1) return true
  const to = page.longest(at, COMPOUND)?.to
  // a heading: “BÁO CÁO”
  const isHeading = page.upper(at) && to !== undefined && (to >= page.length || page.newLine(to))
  return to !== undefined && (!page.capital(at + 1) || isHeading)
}

export function hasCapital(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (page.capital(at)) return true
  return false
}

const KINDS_OF_COMMITTEE = new Set(['committee', 'party organisation', 'cell', 'party caucus'])

/** Heads that name a committee of the Party, or those whom it leads, in small letters too: “huyện ủy”, “chi bộ”. */
export function isCommitteeHead({ sector, kind }: BodySense): boolean {
  return sector === 'party' && KINDS_OF_COMMITTEE.has(kind)
}

/** “Sở Giáo dục và Đào tạo (GD&ĐT)” + “Trà Vinh”: the end of a short name in brackets, where the name goes on with these types behind it. */
export function behindShortName(page: Page, at: number, types: number): number {
  if (page.token(at) !== '(' || !page.upper(at + 1)) return at
  for (let to = at + 2; to <= at + 4; to++)
    if (page.token(to) === ')') return isOwnerAt(page, to + 1, types) && !page.newLine(to + 1) ? to + 1 : at
  return at
}

/** “Hội đồng Thi đua (TĐ)” + “Trung ương”, “Bộ Y tế (BYT)” + “Việt Nam”: does whose it is stand behind the bracket? */
function isOwnerAt(page: Page, at: number, types: number): boolean {
  return (page.types(at) & (types | COUNTRY)) !== 0 || centralAt(page, at) > at
}

/**
 * “Ban Quản lý (BQL)” + “Hoàng thành Sông Tiền”, “Đồn Biên phòng cửa khẩu quốc tế (BPCK)” + “Nậm Cắn”: the end of a bracket with the first letters of
 * the words before it, or of three of them at least, where a name follows.
 */
export function behindInitials(page: Page, from: number, at: number): number {
  if (page.token(at) !== '(' || page.token(at + 2) !== ')' || !page.capital(at + 3) || page.newLine(at + 3)) return at
  const letters = Array.from({ length: at - from }, (_, i) => page.token(from + i)[0]!.toUpperCase()).join('')
  const short = page.token(at + 1).normalize('NFC')
  const fits = short === letters.normalize('NFC') || (short.length > 2 && letters.normalize('NFC').includes(short))
  return fits ? at + 3 : at
}

/** “(CTCP TS&TM)” + “Sen Hồng”: the end of a bracket in capitals within the name of a firm, where the name goes on behind it. */
export function behindFirmsInitials(page: Page, at: number): number {
  if (page.token(at) !== '(') return at
  let to = at + 1
  while (to < at + 6 && (page.upper(to) || page.token(to) === '&')) to++
  const goesOn = page.token(to) === ')' && page.capital(to + 1) && !page.upper(to + 1) && !page.newLine(to + 1)
  return to > at + 1 && goesOn && !(page.types(to + 1) & (ROLE | HONORIFIC | BODY | KNOWN_BODY)) ? to + 1 : at
}

/** “Đảng ủy 11 xã, phường”, “UBND 3 tỉnh”: of so many units, of no one of them. */
export function countsUnits(page: Page, at: number): boolean {
  return page.number(at) && (page.types(at + 1) & UNIT_TYPE) !== 0
}

/** “HĐND xã, thị trấn”: every one of them; “UBND xã T.H.”: one that the paper does not name. */
export function isClass(page: Page, at: number): boolean {
  if (page.begins('withheld-unit', at)) return true
  const next = page.endOf('next-of-class', at)
  // “Hội Nông dân tỉnh và Tỉnh đoàn”
  if (next === undefined || (page.longest(next, BODY)?.to ?? 0) > next + 1) return false
  const place = typedPlaceAt(page, next)
  return place !== undefined && !place.name
}

/** “các tỉnh ủy, thành ủy”, “thường trực tỉnh ủy và thành ủy”: beside one in small letters, and then no one of them. */
export function isBesideCommittee(page: Page, from: number, to: number): boolean {
  return (
    (page.begins('and-committee', to) && !hasCapital(page, to, to + 3)) ||
    (page.ends('committee-and', from) && !hasCapital(page, from - 3, from))
  )
}

export function isPlural(page: Page, at: number): boolean {
  return page.ends('many', at) || (page.number(at - 1) && !page.ends('ordinal', at - 1))
}

/** Committees of the Party at any level, and what is joined to their names as to theirs. */
export function isCommittee(page: Page, body: BodyMention): boolean {
  return JOINED_AS_COMMITTEE.has(body.sense.kind) || body.own === page.knowledge.names.of('executive-committee')
}

/** Whether words that begin at a token name one body, so that another may be its part. */
export function isNamed(page: Page, at: number, body: BodyMention): boolean {
  if (body.plural) return false
  return body.owner.by !== 'omitted' || body.proper || page.capital(at) || isCommittee(page, body)
}

const JOINED_AS_COMMITTEE = new Set(['committee', 'party organisation', 'party organ', 'cell'])

/** The token after “Trung ương”, however short it is written, and the “Đảng” behind it; the token itself where it does not stand there. */
export function centralAt(page: Page, at: number): number {
  const to = page.endOf('central', at) ?? (page.upper(at) ? page.endOf('central-in-capitals', at) : undefined) ?? at
  return to > at && page.capital(to) ? (page.endOf('party', to) ?? to) : to
}

/** “Công ty Xổ số kiến thiết” + “tỉnh Trà Vinh”: a firm named after its work alone is told apart by its unit. */
export function namesWork(page: Page, from: number, to: number, { kind }: Pick<BodySense, 'kind'>): boolean {
  if (from === to || (kind !== 'company' && kind !== 'cooperative')) return false
  for (let at = from; at < to; ) {
    const end = page.longest(at, FIELD | NAME_WORD)?.to ?? page.endOf('number-in-name', at)
    if (end === undefined && !page.begins('joins-name', at)) return false
    at = end ?? at + 1
  }
  return true
}

/** “công an huyện Cầu Kè”, “giao công an huyện điều tra”: the force of a unit in small letters, and not one of its men. */
function isForce(page: Page, at: number, to: number, { kind }: BodySense): boolean {
  if (kind !== 'police' || page.ends('man-of-force', at)) return false
  const place = typedPlaceAt(page, to)
  if (!place || place.level === 'hamlet') return false
  return place.name !== undefined || page.ends('calls-force', at) || page.begins('force-acts', place.to)
}

/** “huyện ủy Cầu Kè”, “trung đoàn bộ binh 12”, “công an huyện Cầu Kè”: may a head in small letters before another small letter be one? */
export function beginsInSmall(page: Page, at: number, to: number, sense: BodySense): boolean {
  const isNumbered = sense.kind === 'military unit' && to > at + 1 && page.number(to)
  return isCommitteeHead(sense) || isNumbered || isForce(page, at, to, sense)
}

/** “Trung tâm ASEAN”, “Ủy ban Quốc gia UNESCO Việt Nam”: others are called after them. */
export function isAlliance(page: Page, at: number): boolean {
  const hit = page.upper(at) ? page.longest(at, KNOWN_BODY) : undefined
  return hit?.to === at + 1 && 'kind' in hit.sense && hit.sense.kind === 'international organisation'
}

/** “Tổng cục Bưu điện, Bộ Xây dựng, Bộ Công Thương và Bộ Y tế”: does a body behind a comma go on with a list? Of two ministries or more nothing before them is. */
export function goesOnList(page: Page, next: BodyMention, sense: BodySense, ofPost: boolean): boolean {
  if (isNextOfList(next, sense)) return true
  // “Cục Thú y, Tổng cục Thủy sản và …”, “Cục Hải quan, Ngân hàng Nhà nước chi nhánh …”; but “Cục trưởng Cục A, Tổng cục B”
  const isEqual = page.knowledge.grammar.opens('general-department', next.own) && next.owner.by === 'none'
  if (!ofPost && sense.kind === 'department' && (isEqual || next.isBranch)) return true
  const { to } = next
  if (ofPost || next.sense.kind !== 'ministry' || page.token(to) !== ',' || page.types(to + 1) & ROLE) return false
  return (page.longest(to + 1, BODY)?.sense as BodySense | undefined)?.kind === 'ministry'
}

/** “Huyện đoàn - Phòng Nội vụ | - Công an huyện”: of bodies in a row with dashes between them none is another's. */
export function isListed(page: Page, at: number): boolean {
  if (!page.fits('dash', at, at + 1)) return false
  for (let back = at - 2; back >= at - LONGEST_LISTED; back--)
    if (page.fits('dash', back, back + 1) && page.capital(back + 1) && page.types(back + 1) & BODY) return true
  return false
}

/** Tokens of a name in such a row. */
const LONGEST_LISTED = 9

/** “Cục Cảnh sát giao thông (C08)” + “, Bộ Công an”; but “Vụ Thanh toán (NHNN)” says whose it is. */
export function isShortInBrackets(page: Page, at: number): boolean {
  const isShort = page.token(at) === '(' && page.upper(at + 1) && page.token(at + 2) === ')'
  return isShort && !(page.types(at + 1) & KNOWN_BODY)
}
