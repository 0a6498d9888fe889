import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import type { Sense } from '../knowledge/lexicon.ts'
import {
  AGREEMENT,
  BODY,
  COMPOUND,
  COUNTRY,
  CUE,
  DOCUMENT,
  EVENT,
  FIELD,
  HONORIFIC,
  KNOWN_BODY,
  NAME_WORD,
  PLACE_NAME,
  ROLE,
  STARTER,
  UNIT_TYPE,
} from '../knowledge/lexicon.ts'
import type { Hit } from '../knowledge/trie.ts'
import { isOneVerb } from './body-signs.ts'
import { organisationEnd } from './brands.ts'
import { looksLikePerson } from './names.ts'
import type { Page } from './page.ts'
import { roomEnd } from './rooms.ts'
import { endsWith, isSecondHalf } from './second-halves.ts'
import { properCase } from './whole-names.ts'

/** “huyện Cầu Kè”, “Thành phố” that ends a name: a unit begins that owns the body. */
export function unitStarts(page: Page, at: number, isFirst: boolean): boolean {
  if (!isFirst && isTypedUnit(page, at)) return true
  if (!(page.types(at) & UNIT_TYPE) || page.longest(at, NAME_WORD)) return false
  const end = page.longest(at, UNIT_TYPE)?.to ?? at + 1
  if (isFirst || !page.capital(at) || page.upper(at) || page.capital(end) || page.number(end)) return true
  if (page.token(at + 1) === '.') return true
  return end > at + 1 && !page.capital(at + 1)
}

/** “TPHCM”: the type and the name of a unit in one word. */
function isTypedUnit(page: Page, at: number): boolean {
  if (!(page.types(at) & PLACE_NAME) || !page.upper(at)) return false
  const place = page.longest(at, PLACE_NAME)
  return place?.to === at + 1 && 'unit' in place.sense && page.upper(at + 1) === false
}

/**
 * “Ban Công tác Mặt trận giới thiệu nhân sự”, “Báo Người Cao Tuổi hỗ trợ 50 triệu đồng”: a word of names that has its object behind it, or small
 * letters behind a name in capitals, is the verb of the sentence.
 */
export function isVerb(page: Page, at: number, to: number, inName: boolean): boolean {
  const word = page.longest(at, NAME_WORD)
  if (word?.to !== to || !('verb' in word.sense) || !word.sense.verb) return false
  if (inName && page.capital(at - 1) && page.capital(at - 2) && (page.mark(to) || page.number(to))) return true
  return (
    !page.mark(to) &&
    // “… Trung ương tổ chức Lễ trao giải”
    (!page.capital(to) || (page.types(to) & EVENT) !== 0) &&
    !page.number(to) &&
    !(page.types(to) & (UNIT_TYPE | NAME_WORD)) &&
    to < page.length
  )
}

/** “… thành lập Trung tâm xúc tiến đầu tư tỉnh”: a capital within a sentence tells of a name, though its field is in small letters. */
export function isNamedInSmall(page: Page, head: number): boolean {
  return page.capital(head) && page.sentenceStart(head) < head && page.begins('named-in-small-letters', head)
}

export function endedCompound(page: Page, at: number): boolean {
  return !page.capital(at - 1) && page.capital(at - 2)
}

/** “Hướng thiện”, “Thanh niên”: one small syllable that ends a word of the name, before a mark, a capital or a unit. */
export function endsCompound(page: Page, at: number): boolean {
  if (page.mark(at) || page.number(at) || page.newLine(at) || page.begins('ends-no-name', at)) return false
  // “Học viện Hải quân Mỹ sẵn sàng …”
  if (endsWith(page, at, COUNTRY | PLACE_NAME) || page.ends('country-of-pair', at)) return false
  return !(
    page.types(at) &
    (CUE | AGREEMENT | EVENT | BODY | KNOWN_BODY | UNIT_TYPE | ROLE | COMPOUND | NAME_WORD | FIELD)
  )
}

/**
 * “Trung tâm Giáo dục dạy nghề hướng thiện Bắc Ninh”: a few small words on the way to the place that ends the name of a post's body.
 *
 * @param ofCapital whether its head is capitalised; then a brand may end it too
 */
export function placeBehind(page: Page, at: number, end: number, ofCapital: boolean): number {
  let isName = ofCapital
  for (let to = at; to < Math.min(at + 6, end); to++) {
    if (page.mark(to) || page.number(to) || (!page.capital(to) && page.begins('no-way-to-place', to))) return at
    isName &&= !page.begins('ends-no-name', to) && !(page.types(to) & (HONORIFIC | ROLE))
    if (to > at && page.types(to) & (PLACE_NAME | UNIT_TYPE) && (page.capital(to) || page.capital(to + 1))) return to
    if (page.capital(to)) return to > at + 1 && isName && isBrandAtEnd(page, to, end) ? to : at
  }
  return at
}

/** “… nguồn lực xã hội” + “Sen Hồng,”: two capitals that are nobody's name, and then nothing more of the name. */
function isBrandAtEnd(page: Page, at: number, end: number): boolean {
  if (page.types(at) & (ROLE | HONORIFIC | STARTER | BODY | KNOWN_BODY | COUNTRY) || looksLikePerson(page, at))
    return false
  const to = page.capitalRun(at, 3)
  if (to !== at + 2 || ![at, at + 1].every((word) => isVietnamese(page.folded(word, word + 1)))) return false
  return to >= end || page.mark(to) || page.begins('ends-no-name', to)
}

/**
 * “Vụ Các vấn đề chung về xây dựng pháp luật” + “(Bộ Tư pháp)”, “Viện Nghiên cứu lập pháp” + a person: words in small letters that the name of a
 * post's body ends with, as what stands behind them tells.
 */
export function restBehind(page: Page, at: number, end: number, head: number): number {
  const room = page.begins('named-by-work', head) ? roomEnd(page, at, end) : at
  if (room > at) return room
  const isOfMinistry = page.begins('department-of-field', head)
  const isCut = isOneVerb(page, page.longest(head, BODY)?.to ?? head, at)
  if (!isOfMinistry && !isCut) return at
  for (let to = at; to < Math.min(at + 9, end); to++) {
    if (isOfMinistry && page.begins('of-ministry', to)) return to
    if (to > at && isCut && to <= at + 4 && (page.token(to) === ',' || looksLikePerson(page, to))) return to
    if (page.mark(to) || page.capital(to) || page.number(to)) return at
    if (page.begins('no-way-to-place', to) && !(isOfMinistry && page.begins('about', to))) return at
  }
  return at
}

/** “Công ty Dệt may 19/5”: called after a day. */
export function dayEnd(page: Page, at: number, isFirm: boolean): number | undefined {
  return isFirm ? page.endOf('day-in-name', at) : undefined
}

/** “Khoa học Xã hội và Nhân văn” goes on after “và”; “Sở Y tế và Sở Tài chính”, “Công ty A và ông B” do not. */
export function continues(page: Page, at: number, common: boolean, head: number): boolean {
  const next = at + 1
  if (page.begins('dash', at) && isSecondHalf(page, at, head)) return true
  // “Sunrise Wood & Steel”, “Công ty TNHH Hòa & Lan”
  if (
    page.token(at) === '&' &&
    page.capital(next) &&
    (!isVietnamese(page.folded(next, next + 1)) || page.begins('firm', head)) &&
    !bodyStarts(page, next)
  )
    return true
  if (
    !page.capital(next) &&
    !(page.types(next) & FIELD) &&
    !goesOnSmall(page, at, head) &&
    !isSecondWork(page, at, head)
  )
    return false
  if (
    page.types(next) & (DOCUMENT | AGREEMENT | EVENT | BODY) &&
    page.capital(next) &&
    !page.longest(next, FIELD | NAME_WORD)
  )
    return false
  // “Quỹ Trẻ thơ Việt Nam và” + “Tổ chức Green Bridge”, “Ủy ban Dân tộc và” + “Chương trình mục tiêu quốc gia”
  if (page.begins('no-second-half', next) || organisationEnd(page, next) !== undefined) return false
  if (!common && (!page.capital(next) || !page.longest(next, FIELD | NAME_WORD))) return false
  if (page.token(at) === ',')
    return (
      // “Công ty Dòng chảy xanh, nông nghiệp …”, “báo Đồng Tháp, Pháp luật”
      !(page.ends('ends-brand', at) || page.begins('newspaper-head', head)) &&
      !(page.types(next) & (BODY | ROLE | KNOWN_BODY)) &&
      (Boolean(page.longest(next, FIELD)) || isListed(page, next))
    )
  // “Tổng cục Thể dục thể thao và VFF”
  if (page.upper(next) && !page.longest(next, FIELD | NAME_WORD) && !page.begins('dash', at)) return false
  // “Trường Quản lý Công nghệ” + “- TS Trần Văn Hai”
  if (page.types(next) & HONORIFIC && page.begins('dash', at)) return false
  // “Phòng Cảnh sát giao thông và Thiếu tá Trần Văn Hai”
  if (page.types(next) & HONORIFIC && looksLikePerson(page, page.reach(next, HONORIFIC))) return false
  if (page.types(next) & (KNOWN_BODY | ROLE | PLACE_NAME) || bodyStarts(page, next) || looksLikePerson(page, next))
    return false
  return !/^[-–]$/.test(page.token(at)) || !page.glued(at) === !page.glued(next)
}

export function bodyStarts(page: Page, at: number): boolean {
  if (!(page.types(at) & BODY) || !page.capital(at)) return false
  const hit = page.longest(at, BODY)
  if (!hit || !('kind' in hit.sense)) return false
  const {
    to,
    sense: { kind },
  } = hit
  // “Cục Chính trị Hải quân Việt Nam”
  if (kind === 'armed force') return false
  if (page.types(to) & UNIT_TYPE) return true
  // “Ban Thi đua Khen thưởng” + “Sở nội vụ”
  if (kind === 'provincial department' && page.types(to) & FIELD) return true
  // “Vụ Tổ chức cán bộ và” + “Thanh tra Bộ”; “Vụ Tổ chức cán bộ” + “Bộ Nội vụ”
  if (kind === 'inspectorate' && page.types(to) & BODY && page.capital(to)) return true
  if (page.types(to) & FIELD && page.capital(to) && page.begins('of-field', at)) return true
  // “Cty” is two syllables
  return (
    to - at >= (page.upper(at) || !isVietnamese(page.folded(at, to)) ? 1 : 2) && (page.longest(at, FIELD)?.to ?? 0) < to
  )
}

/** “Bảo tồn, tôn tạo và phát huy di sản”: in a list, in a name that went on in small letters before, or behind a work that is no name yet. */
function goesOnSmall(page: Page, at: number, head: number): boolean {
  if (!(page.types(at + 1) & NAME_WORD)) return false
  if (page.token(at) === ',') return isListed(page, at + 1)
  if (page.capital(head) && isNoName(page, page.reach(head, BODY), at)) return true
  return (
    !page.capital(at - 1) &&
    [2, 3, 4].some((back) => !page.capital(at - back) && page.longest(at - back, NAME_WORD | FIELD)?.to === at)
  )
}

/** “Trung tâm Quản lý”, “Trung tâm Tư vấn”: with nothing more. */
function isNoName(page: Page, from: number, to: number): boolean {
  return isOneVerb(page, from, to) || page.fits('field-cut-short', from, to)
}

/** “Công ty Đầu tư và phát triển công nghiệp” + “Trà Vinh”, “TNHH MTV”, “(TVC)”: the second of two works of a firm, in small letters. */
function isSecondWork(page: Page, at: number, head: number): boolean {
  if (!page.begins('joins-work', at) || !page.capital(head) || !page.begins('firm', head)) return false
  let to = at + 1
  for (let phrase = page.longest(to, FIELD | NAME_WORD); phrase && !page.capital(to); ) {
    to = phrase.to
    phrase = page.longest(to, FIELD | NAME_WORD)
  }
  if (to === at + 1 || page.newLine(to)) return false
  if (page.token(to) === '(') return page.token(to + 2) === ')' && isShortName(page, to + 1)
  return page.capital(to) && !(page.types(to) & (ROLE | HONORIFIC | STARTER | KNOWN_BODY | BODY))
}

/** “Phát thanh, truyền hình và thông tin điện tử”: fields in a row, of which “và” tells the last. */
function isListed(page: Page, at: number): boolean {
  for (let to = at; to < at + 12; ) {
    const phrase = page.longest(to, FIELD | NAME_WORD)
    if (!phrase) return false
    to = phrase.to
    if (page.begins('last-of-list', to)) return page.longest(to + 1, FIELD | NAME_WORD) !== undefined
    if (page.token(to) === ',') to++
  }
  return false
}

/** “Tổng công ty Năng lượng xanh Việt Nam (VNE)”: words up to the bracket with the short name are of the name, small ones too. */
export function bracketBehind(page: Page, at: number, end: number): number {
  for (let to = at; to < Math.min(at + 9, end); to++) {
    if (page.token(to) === '(') return to > at && page.token(to + 2) === ')' && isShortName(page, to + 1) ? to : at
    if (
      page.mark(to) ||
      page.number(to) ||
      page.newLine(to) ||
      (!page.capital(to) && page.begins('no-way-to-place', to))
    )
      return at
    if (page.types(to) & (UNIT_TYPE | ROLE | HONORIFIC | EVENT | AGREEMENT | DOCUMENT | KNOWN_BODY | CUE)) return at
  }
  return at
}

/** “VNE”, “VietBank”: no words of a place or a country. */
function isShortName(page: Page, at: number): boolean {
  return (
    page.capital(at) &&
    !(page.types(at) & (PLACE_NAME | COUNTRY | UNIT_TYPE)) &&
    (page.upper(at) || /\p{Ll}\p{Lu}/u.test(page.token(at)) || !isVietnamese(page.folded(at, at + 1)))
  )
}

/** The longest words of a name at a token that do not end within the head of a body: “dịch vụ” + “Công ty X”, and no “dịch vụ công”. */
export function nameWordsAt(page: Page, at: number): Hit<Sense> | undefined {
  const hits = page.all(at, FIELD | NAME_WORD)
  for (let i = hits.length - 1; i >= 0; i--) {
    const last = hits[i]!.to - 1
    const cutsBody = last > at && page.capital(last) && !page.capital(last - 1) && page.reach(last, BODY) > last + 1
    if (!cutsBody && last < page.sentenceEnd(at)) return hits[i]
  }
  return undefined
}

export function joinWords(words: readonly string[]): string {
  return properName(words.join(' ').replace(/ ,/g, ','))
}

function properName(name: string): string {
  return name.length > 12 && name === name.toUpperCase() ? properCase(name) : name
}

/** “Báo Dân quê” + “thông tin việc này”, “Bệnh viện Nhi” + “xử lý thông tin báo chí nêu”: words of names that tell here what is done. */
export function tellsOfDeed(page: Page, at: number, head: number): boolean {
  return page.begins('handles-news', at) || (page.begins('paper-tells', at) && page.begins('newspaper-head', head))
}
