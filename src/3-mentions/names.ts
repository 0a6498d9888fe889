import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { type Below, lifeBelow } from '../2-text/above-life.ts'
import {
  BODY,
  COUNTRY,
  FIELD,
  HONORIFIC,
  KNOWN_BODY,
  PLACE_NAME,
  ROLE,
  STARTER,
  UNIT_TYPE,
} from '../knowledge/lexicon.ts'
import { goesOnForeign, isForeign, isForeignSurname, isHighland } from './foreign-names.ts'
import { honorificsAt, pronoun } from './honorifics.ts'
import { hyphenEnd, hyphenedEnd } from './hyphens.ts'
import { stopsName } from './name-stops.ts'
import type { Page } from './page.ts'
import { namesSomethingElse, streetsOf } from './streets.ts'
import { transcribedEnd } from './transcribed.ts'
import type { PersonMention } from './types.ts'
import {
  beginsWord,
  hasPostBehind,
  hasSureSurname,
  isAddress,
  isBeforePost,
  isLong,
  isWholeName,
  properCase,
} from './whole-names.ts'

/** Vietnamese full names have two to four syllables, rarely five (with a double surname). */
const MOST_SYLLABLES = 4
/** Of a foreign name in Vietnamese letters. */
const MOST_FOREIGN = 6

/**
 * The end of a Vietnamese full name that begins at a token, or the token itself when there is none: a surname
 * and one to three further capitalised syllables, stopping before a word that begins a post, a body or a sentence.
 */
export function fullNameEnd(page: Page, at: number): number {
  if (!page.capital(at)) return at
  const tier = page.knowledge.lexicon.surnames.get(page.folded(at, at + 1))
  if (!tier) return at
  // “Cục Kiểm soát”, “Sở Tài nguyên”: rare surnames that are heads of bodies
  if (tier !== 1 && page.types(at) & BODY) return at
  // “Đoàn Việt Nam dự hội nghị”
  const sent = page.begins('delegation', at) ? page.longest(at + 1, COUNTRY) : undefined
  if (sent && !page.capital(sent.to)) return at
  // “doanh nhân Hàn Quốc” + “Ji Ick-joo”; but “Hà Lan Anh”
  const state = page.longest(at, COUNTRY)
  if (state && page.capital(state.to) && !isVietnamese(page.folded(state.to, state.to + 1))) return at
  // “Từ Hải Phòng”, “Từ Bản Mường”
  if (page.types(at) & STARTER && page.longest(at + 1, PLACE_NAME)) return at
  if (page.begins('from-village', at)) return at
  // “Cao Lãnh Trần Văn Tám”, “Hà Nội Ngô Thị Hai”: a place, then a person
  const place = page.longest(at, PLACE_NAME)
  const next = place && page.knowledge.lexicon.surnames.get(page.folded(place.to, place.to + 1))
  // of a rare surname, too, where both together are longer than a name
  if (place && place.to > at + 1 && next && page.capital(place.to + 1) && (next === 1 || page.capital(place.to + 2)))
    return at
  const hyphened = hyphenedEnd(page, at)
  if (hyphened > at) return hyphened
  let to = at + 1
  const run = page.capitalRun(at, MOST_SYLLABLES + 1)
  while (to < run && !stopsName(page, at, to)) to++
  // “Y Thanh Hà Niê Kđăm”: names of the highlands are longer
  const highland = to - at > MOST_SYLLABLES && !isVietnamese(page.folded(to - 1, to))
  if (to - at > MOST_SYLLABLES && !highland && !isLong(page, at, to)) to = at + MOST_SYLLABLES
  if (to - at < 2) return at
  return hyphenEnd(page, at, to)
}

/** Is there a person's full name here, surely enough that it is not part of the words before it? */
export function looksLikePerson(page: Page, at: number): boolean {
  const to = fullNameEnd(page, at)
  if (to - at < 2 || page.longest(at, PLACE_NAME)?.to === to || page.longest(at, COUNTRY)) return false
  if (page.longest(at, PLACE_NAME) && page.knowledge.lexicon.surnames.get(page.folded(at, at + 1)) === 2) return false
  const run = page.capitalRun(at, 7)
  const known = page.longest(at, FIELD | KNOWN_BODY)
  if (known && known.to > at + 1) return false
  return to - at >= 3 || (run === to && page.knowledge.lexicon.surnames.get(page.folded(at, at + 1)) === 1)
}

/** Does a person begin at a token, with or without an honorific? */
export function isPersonNext(page: Page, at: number): boolean {
  return looksLikePerson(page, at) || Boolean(page.types(at) & HONORIFIC && page.capital(page.reach(at, HONORIFIC)))
}

/** “Y Mưr”, “Bríu Liếc”, “Điểu K'Ré”, in the place of an invented name of a unit: a surname of the highlands or a name that no place in Vietnamese has. */
export function looksHighland(page: Page, at: number): boolean {
  const to = fullNameEnd(page, at)
  if (to - at < 2 || page.longest(at, PLACE_NAME)) return false
  if (page.knowledge.gazetteer.named(page.folded(at, to)).length > 0) return false
  return /^\p{Lu}$/u.test(page.token(at)) || isForeign(page, at, to) || isHighland(page, to - 1)
}

/**
 * A person at a token: a name after an honorific (of any length: “ông Tám”), a full Vietnamese name without one,
 * or “ông”, “đồng chí” alone, standing for somebody named before.
 */
export function personAt(
  page: Page,
  at: number,
  after: { readonly post: boolean; readonly ofState?: boolean },
): PersonMention | undefined {
  const titles = honorificsAt(page, at)
  if (titles.to > at && page.ends('people-in-general', at + 1)) return undefined
  const nameFrom = titles.to
  if (titles.list && !page.capital(nameFrom)) return undefined
  const cued = titles.to > at || after.post
  if (!page.capital(nameFrom) || (titles.to > at && page.sentence(nameFrom) !== page.sentence(at)))
    return titles.pronoun ? pronoun(page, at, titles) : undefined
  const to = nameEnd(page, nameFrom, cued)
  if (to === nameFrom) return titles.pronoun && !page.capital(nameFrom) ? pronoun(page, at, titles) : undefined
  if (!isWholeName(page, nameFrom, to)) return undefined
  // “Chủ tịch Năm APEC”, “các Bộ trưởng Hoa Kỳ”
  if (titles.to === at && (page.begins('opens-no-name', at) || page.longest(at, COUNTRY)?.to === to)) return undefined
  const size = to - nameFrom
  // “Kim Boo-kyung”
  const isJoined = page.token(to - 2) === '-' && !page.capital(to - 1)
  const vietnamese = !isJoined && fullNameEnd(page, nameFrom) === to
  if (!cued && !isBareName(page, nameFrom, to)) return undefined
  const name = properCase(page.words(nameFrom, to))
  const form = vietnamese
    ? 'full'
    : size === 1 && !isHighland(page, nameFrom)
      ? after.ofState && isForeignSurname(page, nameFrom)
        ? 'foreign'
        : 'given'
      : isJoined || isForeign(page, nameFrom, to) || (cued && transcribedEnd(page, nameFrom) === to)
        ? 'foreign'
        : 'full'
  // “Đội quy tập hài cốt Liệt sỹ Hà Tĩnh”
  if (page.knowledge.gazetteer.named(page.folded(nameFrom, to)).some(isProvince) && !isAboveOwnLife(page, at, to))
    return undefined
  // the post ends a line, and a place begins the next one
  if (titles.to === at && page.newLine(at) && page.knowledge.gazetteer.named(page.folded(nameFrom, to)).length > 0)
    return undefined
  // “Phó Giám đốc” + “Theo Quyết định số 12, …”: the next line begins a sentence
  if (titles.to === at && page.newLine(at) && after.post && !looksLikePerson(page, at)) return undefined
  // “chị Nguyễn Thị L.”: a name that the paper withholds
  if (page.ends('withheld-name', to) && (size === 1 || !page.glued(to - 1))) return undefined
  if (form === 'given' && (!titles.address || beginsWord(page, nameFrom))) return undefined
  // two syllables are somebody's if a list has them with a post, or a life stands below
  const sure = cued || (size === 2 && (hasPostBehind(page, nameFrom, to) || isAboveOwnLife(page, at, to)))
  if (cued && form === 'full' && size > 2) page.people.add(page.folded(nameFrom, to))
  return {
    kind: 'person',
    from: at,
    to,
    nameFrom,
    name,
    form,
    honorifics: titles.words,
    gender: titles.gender,
    cued: sure,
  }
}

function nameEnd(page: Page, at: number, cued: boolean): number {
  const spoken = cued ? transcribedEnd(page, at) : at
  if (spoken > at) return spoken
  const full = fullNameEnd(page, at)
  if (full > at) return full
  if (!cued) return at
  // given names, and foreign names: V. Putin, Yoshihisa Maruta
  if (
    page.types(at) & (ROLE | KNOWN_BODY | UNIT_TYPE) ||
    (page.types(at) & BODY && page.reach(at, BODY) > at + 1) ||
    page.longest(at, COUNTRY | PLACE_NAME)
  )
    return at
  // “giám đốc Sở Tài nguyên”, “ông D Trước”: no names
  if (page.types(at) & (BODY | STARTER) && page.knowledge.lexicon.surnames.get(page.folded(at, at + 1)) !== 1) return at
  if (
    /^\p{Lu}$/u.test(page.token(at)) &&
    page.capital(at + 1) &&
    isVietnamese(page.folded(at + 1, at + 2)) &&
    !page.upper(at + 1)
  )
    return at
  // an abbreviation in capitals before small letters is a body: VPCP, LĐLĐ
  if (page.upper(at) && !(page.upper(at + 1) && page.token(at).length > 4)) return at
  let to = at
  while (to < page.length) {
    if (to > at && (page.newLine(to) || page.cell(to) || stopsName(page, at, to))) break
    const isBehindForeign = () => to > at && !isVietnamese(page.folded(to - 1, to))
    // “Tổng thống Poroshenko Sau cuộc họp, …”: the page has lost a full stop
    if (page.begins('no-name-begins', to) && isBehindForeign()) break
    // “Ali Sherif al-Emadi”
    const particle = isBehindForeign() ? page.endOf('name-particle', to) : undefined
    // “Bun Thạ Vi Xay Sổm Bắt”: names of Laos go on, up to a sign
    if (to - at >= MOST_SYLLABLES && particle === undefined && !goesOnForeign(page, at, to)) {
      const long = page.capitalRun(at, MOST_FOREIGN + 1)
      const rest = Array.from({ length: Math.max(0, long - to) }, (_, i) => to + i)
      const runsOn = rest.length > 0 && long <= at + MOST_FOREIGN && !rest.some((next) => stopsName(page, at, next))
      if (runsOn && (page.people.has(page.folded(at, long)) || isLong(page, at, long))) to = long
      break
    }
    if (particle !== undefined) to = particle
    else if (page.capital(to) && !page.mark(to)) to++
    else if (to > at && hyphenEnd(page, at, to) > to) to = hyphenEnd(page, at, to)
    else if (
      page.token(to) === '.' &&
      to === at + 1 &&
      page.token(at).length === 1 &&
      page.capital(to + 1) &&
      !isVietnamese(page.folded(to + 1, to + 2))
    )
      to++
    else break
  }
  return to
}

/** Without an honorific or a post a name must be whole, of a common surname or with a post behind it, and not the name of a street, school or place. */
function isBareName(page: Page, from: number, to: number): boolean {
  const known = page.people.has(page.folded(from, to))
  if (!known && !hasSureSurname(page, from, to) && !hasPostBehind(page, from, to) && !isAboveLife(page, from, to))
    return false
  if (to - from < 2) return false
  if (to - from > 4 || (page.capital(to) && !page.cell(to) && !endsLine(page, from, to))) return false
  // “… các trường tại Hà Nội” + “Kỳ thi …”: the page has lost a full stop
  if (
    !known &&
    page.knowledge.gazetteer.named(page.folded(from, to - 1)).some(isProvince) &&
    !hasPostBehind(page, from, to)
  )
    return false
  // “Hà Nội FC”
  if (!page.upper(from) && page.upper(to - 1)) return false
  if (
    (page.longest(from, PLACE_NAME | COUNTRY | KNOWN_BODY | FIELD)?.to === to ||
      page.knowledge.gazetteer.named(page.folded(from, to)).length > 0) &&
    !isAboveOwnLife(page, from, to)
  )
    return false
  if (
    page.capital(from - 1) &&
    !page.mark(from - 1) &&
    !page.newLine(from) &&
    page.sentence(from - 1) === page.sentence(from) &&
    !page.ends('opens-before-name', from)
  )
    return false
  if (isAddress(page, from, to)) return false
  if (page.ends('joins-names', from) && to - from >= 3 && isBeforePost(page, to)) return true
  return !namesSomethingElse(page, from) && (known || !streetsOf(page, fullNameEnd).has(page.folded(from, to)))
}

function isProvince({ level }: { readonly level: string }): boolean {
  return level === 'province'
}

/**
 * A name that has a cell for itself, the rest of the line behind a colon, “Bí thư Huyện ủy: Trần Văn Hai”, or a line above
 * “Sinh năm: 1970”, “Tóm tắt quá trình công tác”, “9/1994 - 5/1997: …”, of which posts may stand on a line of their own.
 */
function endsLine(page: Page, from: number, to: number): boolean {
  if (!page.newLine(to)) return false
  return page.cell(from) || page.token(from - 1) === ':' || isAboveLife(page, from, to)
}

/** A line of its own right above what tells a life, or above the posts that stand there first. */
function isAboveLife(page: Page, from: number, to: number): boolean {
  return below(page, from, to) !== undefined
}

/** “LÂM ĐÔNG”, above a line of posts and the stages of a life: also a name that a province has. */
function isAboveOwnLife(page: Page, from: number, to: number): boolean {
  return below(page, from, to) === 'life'
}

function below(page: Page, from: number, to: number): Below | undefined {
  const { reading, knowledge } = page
  return from === 0 || page.newLine(from) ? lifeBelow(reading.tokens, reading.types, knowledge, to) : undefined
}
