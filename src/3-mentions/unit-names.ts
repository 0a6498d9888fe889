import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { shortType, type Unit } from '../knowledge/gazetteer.ts'
import { BODY, HONORIFIC, PLACE_NAME, ROLE, UNIT_TYPE } from '../knowledge/lexicon.ts'
import { fullNameEnd, looksHighland, looksLikePerson } from './names.ts'
import type { Page } from './page.ts'

/** How many words the name of a unit has at most. */
export const LONGEST_NAME = 6

/** Units of the gazetteer under a name and the word used for their type (“thành phố” may be either kind of city). */
export function unitsOf(page: Page, name: string, type: string | undefined): readonly Unit[] {
  const found = page.knowledge.gazetteer.named(name.toLowerCase())
  return type ? found.filter((unit) => shortType(unit) === type) : found
}

/** The name behind the word for a type of unit: “tỉnh ‹Trà Vinh›”, “Quận ‹5›”, “huyện ‹Từ Liêm›”. */
export function nameAt(page: Page, at: number, type: string): { to: number; name: string } | undefined {
  const sense = page.knowledge.lexicon.unitTypes.get(type)
  // “tổ dân phố số 7”
  const number = sense?.numbered && sense.level === 'hamlet' ? page.endOf('number-sign', at) : undefined
  if (number !== undefined && page.number(number)) return { to: number + 1, name: String(Number(page.token(number))) }
  if (page.number(at) && !page.newLine(at) && sense?.numbered && !page.begins('amount-behind-unit', at + 1)) {
    const name = String(Number(page.token(at)))
    // “thôn 6A”
    const isLettered = sense.level === 'hamlet' && page.glued(at + 1) && /^\p{Lu}$/u.test(page.token(at + 1))
    return isLettered ? { to: at + 2, name: `${name}${page.token(at + 1)}` } : { to: at + 1, name }
  }
  const to = capitalised(page, at, LONGEST_NAME)
  // “phường Mỹ Đình 2”
  if (to > at && page.number(to) && !page.newLine(to)) {
    const name = page.words(at, to + 1)
    if (unitsOf(page, name, type).length > 0) return { to: to + 1, name }
  }
  // “Chủ tịch UBND xã Phan Văn Bảy”: there is a commune of that name
  const isPerson = page.begins('surname-and-middle-name', at)
  for (let end = to; end > (isPerson ? at + 1 : at); end--) {
    const name = page.words(at, end)
    if (unitsOf(page, name, type).length === 0) continue
    // “xã Tân Kiều Đông”: the gazetteer has another one, of the first words alone
    const isLonger = end > at + 1 && end < to && sense?.level === 'commune' && goesOn(page, end)
    return isLonger ? { to: end + 1, name: page.words(at, end + 1) } : { to: end, name }
  }
  const former = isPerson ? undefined : formerAt(page, at, to, type)
  if (former) return former
  const run = page.capitalRun(at, 3)
  if (run === at) return undefined
  const abroad = sense?.level === 'hamlet' || sense?.level === 'commune' ? at : foreignUnitEnd(page, at)
  if (abroad > at) return { to: abroad, name: page.words(at, abroad) }
  // the gazetteer knows every unit above the hamlets but not every spelling of the communes
  if (
    (sense?.level !== 'hamlet' && sense?.level !== 'commune') ||
    (looksLikePerson(page, at) && !page.begins('land-or-water', at)) ||
    looksHighland(page, at) ||
    (sense.level === 'commune' && page.begins('withheld-unit', at)) ||
    page.types(at) & (ROLE | BODY)
  )
    return undefined
  let end = at + 1
  // “xã Kênh Đồng Sậy”: nobody called Đồng Sậy
  const isLand = page.begins('land-or-water', at)
  const isWord = (word: number) => isLand && isRare(page, word) && !page.begins('surname-and-middle-name', word)
  while (end < run && (isWord(end) || !beginsPerson(page, end))) end++
  // “ấp Phú Lợi B” + “Lý Văn Tư”: the letter is the last of the name
  for (let word = at + 1; word < run; word++) if (/^\p{Lu}$/u.test(page.token(word))) end = Math.max(end, word + 1)
  return { to: end, name: page.words(at, end) }
}

/** “huyện Từ Liêm”, “thị xã Sa Đéc”, “tỉnh Hải Hưng”: a unit that is no more, or that is of another type now. */
function formerAt(page: Page, at: number, limit: number, type: string): { to: number; name: string } | undefined {
  const { gazetteer, lexicon } = page.knowledge
  const isDistrict = lexicon.unitTypes.get(type)?.level === 'district'
  for (let to = limit; to > at; to--) {
    const name = page.words(at, to)
    const isLater = isDistrict && to > at + 1 && gazetteer.named(name.toLowerCase()).some(isAboveCommunes)
    if (isLater || gazetteer.isFormer(type, name.toLowerCase())) return { to, name }
  }
  const run = page.capitalRun(at, 3)
  if (run === at || page.newLine(at) || page.types(at) & (ROLE | BODY | HONORIFIC)) return undefined
  // “thành phố Santo Domingo” + “Juan Perez”
  if (foreignUnitEnd(page, at) > at) return undefined
  // “huyện X, tỉnh Hải Hưng”, “TP Tế Nam”: nobody's name stands there
  const isNobody = run > at + 1 && !looksLikePerson(page, at) && !looksHighland(page, at)
  const isOfUnit = isDistrict ? page.begins('unit-above', run) : isCity(page, type) && isNobody
  return isOfUnit ? { to: run, name: page.words(at, run) } : undefined
}

/** Of the types of units the one that both a province and a district may be of. */
function isCity(page: Page, type: string): boolean {
  return page.knowledge.lexicon.unitTypes.get(type)?.level === undefined
}

export function isAboveCommunes({ level }: Unit): boolean {
  return level !== 'commune'
}

/** “bản Suối Hoa” + “Cao Thị Bé”: a rare surname before one that has its middle name behind it is a word of the place. */
function beginsPerson(page: Page, at: number): boolean {
  return looksLikePerson(page, at) && !(isRare(page, at) && page.begins('surname-and-middle-name', at + 1))
}

/** Is a word no common surname? */
function isRare(page: Page, at: number): boolean {
  return page.knowledge.lexicon.surnames.get(page.folded(at, at + 1)) !== 1
}

/** Is the capital behind the name of a unit one more word of it, and nobody and nothing else? */
function goesOn(page: Page, at: number): boolean {
  return (
    (!page.capital(at + 1) || (isRare(page, at) && page.begins('surname-and-middle-name', at + 1))) &&
    !page.mark(at) &&
    !page.newLine(at) &&
    !page.upper(at) &&
    page.sentence(at) === page.sentence(at - 1) &&
    !(page.types(at) & (ROLE | BODY | HONORIFIC | PLACE_NAME | UNIT_TYPE))
  )
}

/** “tỉnh Koh Kong”, “huyện Haenam”, “tỉnh Jeollanam-do” + a person: the end of a name of another language that nobody has. */
export function foreignUnitEnd(page: Page, at: number): number {
  if (page.newLine(at) || fullNameEnd(page, at) > at || page.types(at) & (ROLE | BODY)) return at
  if (!isOfOtherLanguage(page, at)) return at
  const words = page.capitalRun(at, 4) - at
  // “New York” + “Bill de Blasio”
  const goesOn = words === 3 && /^(de|da|di|van|von|al|bin)$/.test(page.token(at + 3))
  const to = at + ((words === 3 && !goesOn) || fullNameEnd(page, at + 1) > at + 2 ? 1 : Math.min(words, 2))
  const joined = to > at && page.token(to) === '-' && page.glued(to) && page.glued(to + 1)
  return joined ? to + 2 : to
}

/** A capitalised word that Vietnamese does not write. */
export function isOfOtherLanguage(page: Page, at: number): boolean {
  return page.capital(at) && !page.upper(at) && !page.mark(at) && !isVietnamese(page.folded(at, at + 1))
}

/** As {@link Page.capitalRun}, also over the marks within official names: Phan Rang - Tháp Chàm, N’Drung. */
export function capitalised(page: Page, at: number, most: number): number {
  let to = page.capitalRun(at, most)
  if (to > at && to - at < most && /^[-–]$/.test(page.token(to)) && page.capital(to + 1))
    to = page.capitalRun(to + 1, 3)
  return to
}
