import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import {
  BODY,
  COUNTRY,
  FIELD,
  HONORIFIC,
  KNOWN_BODY,
  NAME_WORD,
  type Part,
  ROLE,
  STARTER,
} from '../knowledge/lexicon.ts'
import { brandBeforeHolder, isBrandOfTwo, lettersBegin } from './before-holders.ts'
import { isCutShort, precedesHolder } from './begun-names.ts'
import { behindFirmsInitials, centralAt, isAlliance, isFirmOver } from './body-signs.ts'
import { bankOfFirm, brandEnd, isBrandLikeDegree } from './brands.ts'
import { endsAtCountry } from './countries.ts'
import { isForeigner } from './foreign-names.ts'
import {
  bodyStarts,
  bracketBehind,
  continues,
  dayEnd,
  endedCompound,
  endsCompound,
  isNamedInSmall,
  isVerb,
  joinWords,
  nameWordsAt,
  placeBehind,
  restBehind,
  tellsOfDeed,
  unitStarts,
} from './name-words.ts'
import { fullNameEnd, looksLikePerson } from './names.ts'
import { fieldAt, namePhrase } from './names-of-fields.ts'
import { standsInProvince } from './owner-units.ts'
import type { Page } from './page.ts'
import { workAt } from './rooms.ts'
import { namedTaskAt, taskAt } from './tasks.ts'
import { brandBehind, isTrade } from './trades.ts'

/** What a body is called after its head: a number, a field of work, or a name of its own. */
export function ownPart(
  page: Page,
  at: number,
  part: Part,
  head: number,
  ofPost: boolean,
): { to: number; name: string } | undefined {
  if (part.of === 'number') {
    // “chi bộ 12 đảng viên”: how many it has
    if (page.number(at) && page.begins('counted-people', at + 1)) return undefined
    const arm = page.begins('unit-with-arm', head) ? page.endOf('arm-of-service', at) : undefined
    const to = page.number(arm ?? at) ? (arm ?? at) + 1 : page.endOf('number-of-team', at)
    return to === undefined ? undefined : { to, name: page.words(at, to) }
  }
  if (part.of === 'field') {
    const field = fieldAt(page, at, part)
    // the fields of ministries and sở are whole in the list; a centre or department may go on with a name of its own
    if (field && standsInProvince(page, field.to)) return field
    if (field)
      return (part.needed ? openName(page, field.to, field.name, head, ofPost) : undefined) ?? numbered(page, field)
    if (!part.needed || looksLikePerson(page, at)) return undefined
  }
  const withheld = page.token(at + 1) === '.' && page.fits('withheld-school', head, at + 1)
  if (withheld || (ofPost && precedesHolder(page, head, at))) return undefined
  const named = openName(page, at, '', head, ofPost)
  if (named) return named
  if (page.ends('steering-committee', at)) return ofPost ? taskAt(page, at) : namedTaskAt(page, at, head)
  return ofPost ? workAt(page, at, head) : undefined
}

/** “Phòng Nghiệp vụ I”, “Đội Quản lý thị trường số 3”. */
function numbered(page: Page, field: { to: number; name: string }): { to: number; name: string } {
  const to = page.endOf('number-of-team', field.to)
  return to === undefined ? field : { to, name: `${field.name} ${page.words(field.to, to)}` }
}

/**
 * A name of its own after the head: capitalised words, the connectives between them, names of fields and the small words
 * that such names hold (`name-words.tsv`). Ends before an owner, a post, a person, a sentence.
 */
export function openName(
  page: Page,
  at: number,
  begun: string,
  head: number,
  ofPost: boolean,
): { to: number; name: string } | undefined {
  const words = begun ? [begun] : []
  let to = at
  // whether the last word was one that small letters may follow: “Khoa học tự nhiên”, not “Cường Hưng kinh doanh”
  let common = begun !== '' || at - head > 1 || (page.upper(head) && page.token(head).length > 2)
  const last = page.sentenceEnd(head)
  const firm = page.begins('firm', head)
  const legal = firm && (page.ends('legal-form', at) || (ofPost && page.capital(head) && isTrade(page, at, last)))
  const ofState = page.begins('before-country', head)
  const ofOrgan = ofPost && page.begins('organ-of-state', head)
  const maybeSmall = ofPost || isNamedInSmall(page, head)
  while (to < last && to - at < 14) {
    if (page.newLine(to) && to > head && (page.capital(to) || page.mark(to) || page.number(to))) break
    const hasForm = firm && words.length > 0 && page.begins('form-behind-name', to)
    const form = hasForm ? page.readAt('form-behind-name', to) : undefined
    if (form) {
      const short = form.roles['short']?.from
      words.push(page.words(to, short ?? form.to))
      if (short !== undefined) words.push(page.knowledge.names.of('of-one-member'))
      to = form.to
      break
    }
    const types = page.types(to)
    if (types & (ROLE | STARTER) && words.length > 0) {
      if (page.reach(to, ROLE | STARTER) - to >= 2) break
      // “… Tổng hội Y học Việt Nam Theo ông …”
      if (types & STARTER && page.longest(to - 2, COUNTRY)?.to === to) break
    }
    // “Tập đoàn Trung Dương Group”, “Công ty TNHH Du thuyền Hoàng Hôn Cruises”: no “Dương Group” is somebody
    const firmTo = firm && (words.length === 0 || looksLikePerson(page, to)) ? brandEnd(page, to) : undefined
    if (firmTo !== undefined) {
      words.push(page.words(to, firmTo))
      to = firmTo
      break
    }
    const afterWhom = words.length > 0 || (!ofPost && page.capital(head) && page.begins('institute', head))
    if (
      afterWhom &&
      looksLikePerson(page, to) &&
      // “Đại học Y Dược Thành phố …”, “Viện Công nghệ Châu Á”
      page.reach(to, NAME_WORD) <= to + 1 &&
      !page.begins('continent', to) &&
      !(legal && !page.capital(to - 1)) &&
      !(firm && isBrandOfTwo(page, to, ofPost))
    ) {
      const brand = brandBeforeHolder(page, { at: to, head, words, common })
      if (brand > to) {
        words.push(page.words(to, brand))
        to = brand
        break
      }
      // “Trường Đại học Y khoa Phạm Ngọc Thạch”: named after a person
      if (ofPost || !page.capital(head) || !page.begins('named-after-people', head)) break
      const end = fullNameEnd(page, to)
      const named = page.begins('sentence-behind-name', end - 1) ? end - 1 : end
      words.push(page.words(to, named))
      to = named
      break
    }
    if (unitStarts(page, to, words.length === 0)) break
    if (words.length > 0 && (lettersBegin(page, to) || page.begins('sentence-behind-name', to))) break
    // “Khoa Quản trị kinh doanh” + “STU”: whose it is, by a short name that the article has given
    if (words.length > 0 && !firm && page.shortNames.has(page.token(to)) && page.token(to + 1) !== '(') break
    if (words.length > 0 && types & NAME_WORD && !page.capital(to) && tellsOfDeed(page, to, head)) break
    // “Bộ Đất đai, Hạ tầng và Giao thông” + “Nhật Bản”
    if (ofState && words.length > 0 && page.capital(to) && endsAtCountry(page, to)) break
    const isKnown = (types & KNOWN_BODY) !== 0 && !isAlliance(page, to)
    if (
      words.length > 0 &&
      isKnown &&
      page.capital(to) &&
      (page.begins('organ-of-state', head) || isFirmOver(page, to, head))
    )
      break
    if (words.length > 0 && (firm ? page.begins('branch', to) : isForeigner(page, to, ofOrgan))) break
    const token = page.token(to)
    // “Ban Chỉ đạo phòng chống tham nhũng T.Ư”
    const central = words.length > 0 && token.length <= 2 && page.capital(to) ? centralAt(page, to) : to
    if (central > to) {
      words.push(page.knowledge.names.of('central'))
      to = central
      common = false
      if (page.capital(to) || page.number(to)) continue
      break
    }
    const number = words.length > 0 ? (page.endOf('number-in-name', to) ?? dayEnd(page, to, firm && common)) : undefined
    if (number !== undefined) {
      words.push(page.words(to, number))
      to = number
      common = false
      continue
    }
    // “Công ty Cổ phần Tập đoàn Mặt Trời”
    const inner = legal && words.length === 0 && types & BODY ? page.longest(to, BODY) : undefined
    if (inner && page.capital(to)) {
      words.push(page.words(to, inner.to))
      to = inner.to
      common = true
      continue
    }
    const isOpen = page.capital(to) || common || (words.length === 0 && maybeSmall)
    const phrase = isOpen ? nameWordsAt(page, to) : undefined
    const bank = firm && types & BODY && words.length > 0 ? bankOfFirm(page, head, to) : undefined
    const banked = bank && openName(page, bank, '', to, ofPost)
    if (banked) {
      words.push(page.words(to, banked.to))
      to = banked.to
      break
    }
    if (types & BODY && words.length > 0 && bodyStarts(page, to) && !(phrase && phrase.to > page.reach(to, BODY))) break
    if (phrase && (page.capital(to) || !isVerb(page, to, phrase.to, words.length > 0))) {
      words.push(ofState && phrase.sense.type === FIELD ? phrase.sense.name : namePhrase(page, to, phrase))
      to = phrase.to
      common = true
      continue
    }
    if (page.capital(to) && !page.mark(to)) {
      if (
        words.length === 0 &&
        (isKnown ||
          (types & (ROLE | HONORIFIC) && !(firm && isBrandLikeDegree(page, to))) ||
          // “Vụ Các vấn đề xã hội”
          (types & STARTER && !(ofPost && page.begins('department-of-field', head))) ||
          (types & BODY && bodyStarts(page, to)))
      )
        break
      if (words.length === 0 && page.capitalRun(to, 2) === to + 1 && page.begins('no-name-begins', to)) break
      const ends = words.length > 0 && (!page.capital(to + 1) || isVietnamese(page.folded(to + 1, to + 2)))
      // “… Nhật Bản” + “Trần Văn Hai”: no hamlet, “bản”
      const end = Math.max(to + 1, words.length > 0 ? page.reach(to, COUNTRY) : to)
      words.push(ends && token === 'VN' ? page.knowledge.names.of('vietnam') : page.words(to, end))
      to = end
      common = false
      continue
    }
    if (
      words.length > 0 &&
      !common &&
      page.capital(to - 1) &&
      !page.upper(to - 1) &&
      (!page.capital(to - 2) || (to - 2 === head && (ofPost || page.upper(head)))) &&
      isVietnamese(page.folded(to - 1, to)) &&
      endsCompound(page, to)
    ) {
      words.push(token)
      to++
      // small letters go on: “Ngoại thần kinh”, “Kiểm định chất lượng giáo dục”
      common = true
      continue
    }
    if (legal && !page.capital(to) && (words.length === 0 || common)) {
      const named = behindFirmsInitials(page, to)
      const brand = named > to ? to : brandBehind(page, to, last)
      if (brand > to) words.push(page.words(to, brand))
      if (brand > to || named > to) {
        to = Math.max(brand, named)
        common = page.token(to) === '('
        continue
      }
    }
    if (words.length > 0 && !page.capital(to)) {
      const bracket = page.capital(head) ? bracketBehind(page, to, last) : to
      const rest = ofPost && bracket <= to ? restBehind(page, to, last, head) : bracket
      if (rest > to) {
        words.push(page.words(to, rest))
        to = rest
        break
      }
    }
    if (ofPost && (common || endedCompound(page, to))) {
      const place = placeBehind(page, to, last, page.capital(head))
      if (place > to) {
        words.push(page.words(to, place))
        to = place
        continue
      }
    }
    if (
      words.length > 0 &&
      page.number(to) &&
      !page.newLine(to) &&
      page.begins('has-number', head) &&
      !page.begins('number-goes-on', to + 1) &&
      !page.begins('counted-behind-name', to + 1)
    ) {
      words.push(token)
      to++
      continue
    }
    if (words.length > 0 && page.begins('joins-name', to) && continues(page, to, common, head)) {
      const isAnd = token === '&' && isVietnamese(page.folded(to + 1, to + 2))
      words.push(isAnd ? page.knowledge.names.of('and') : token === '–' ? '-' : token)
      to++
      common = true
      continue
    }
    break
  }
  // “Hội Hồi sức, tổ chức …”
  while (/^(,|-)$/.test(words.at(-1) ?? '') || words.at(-1) === page.knowledge.names.of('and')) {
    words.pop()
    to--
  }
  if (to <= at + 1 && !begun && page.fits('ward-of-one-word', head, at + 1))
    return { to: at + 1, name: page.words(at, at + 1) }
  const isShort = !begun && to === at + 1 && !page.upper(at) && isVietnamese(page.folded(at, to)) && !common
  if (to === at || (isShort && !isCutShort(page, head, to))) return undefined
  return { to, name: joinWords(words) }
}
