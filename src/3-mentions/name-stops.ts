import { BODY, HONORIFIC, KNOWN_BODY, ROLE, STARTER, UNIT_TYPE } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'

/** Does a name that began before end at a token, at a word that begins a post, a body or a sentence? */
export function stopsName(page: Page, from: number, at: number): boolean {
  const types = page.types(at)
  if (types & ROLE && page.reach(at, ROLE) - at >= 2) return true
  // “ông Hòa Theo đó, …”
  if (types & STARTER && (at - from >= 2 || page.reach(at, STARTER) - at >= 2)) return true
  if (types & HONORIFIC && at - from >= 2 && page.capital(page.reach(at, HONORIFIC))) return !isNamePart(page, at)
  if (types & (BODY | KNOWN_BODY) && page.reach(at, BODY | KNOWN_BODY) - at >= 2) return !isCalledSo(page, from, at)
  if (page.upper(at) && page.upper(from) && page.begins('behind-name-in-capitals', at)) return true
  // “Trần Văn Hai TP Cao Lãnh”, “Lê Văn Ba PCT UBND xã”
  if (types & (UNIT_TYPE | ROLE | BODY) && page.upper(at) && !page.upper(from)) return true
  // “Lê Hùng Lê Hùng là đạo diễn”: a heading, and the line below it
  if (at - from >= 2 && page.folded(at, at + at - from) === page.folded(from, at)) return true
  // “Lê Thị Lan SN 1979”
  if (page.upper(at) && page.begins('birth', at)) return true
  // “Lê Anh Dũng Sáng 13/5”: the time begins a sentence
  return at - from >= 2 && !page.upper(at) && page.begins('time-behind-name', at)
}

/** “ông Vũ Hải Quân,”: two syllables that end a name, though they are also a word for a body. */
function isCalledSo(page: Page, from: number, at: number): boolean {
  const ends = page.reach(at, BODY | KNOWN_BODY) === at + 2 && page.capital(at + 1) && !page.upper(at)
  return ends && at === from + 1 && (page.types(from - 1) & HONORIFIC) !== 0 && !page.capital(at + 2)
}

/** “Đỗ Hoàng Anh Tuấn”: “Anh” is also a syllable of names, when the name ends with the next. */
function isNamePart(page: Page, at: number): boolean {
  return page.begins('syllable-of-names', at) && !page.capital(at + 2)
}
