import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { fold } from '../2-text/vietnamese.ts'
import { BODY, HONORIFIC, KNOWN_BODY, PLACE_NAME, ROLE, STARTER, UNIT_TYPE } from '../knowledge/lexicon.ts'
import { isForeign } from './foreign-names.ts'
import type { Page } from './page.ts'

/** Vietnamese full names have two to four syllables. */
const MOST_SYLLABLES = 4

/** “Nguyễn-Văn-Hai”: names were written so once. */
export function hyphenedEnd(page: Page, at: number): number {
  let to = at + 1
  while (page.token(to) === '-' && page.glued(to) && page.glued(to + 1) && page.capital(to + 1)) to += 2
  return to - at >= 5 && to - at <= 2 * MOST_SYLLABLES - 1 ? to : at
}

/** “Kim Jong-nam”, “Park Hang-seo”, “Jean-Marc Ayrault”: foreign names go on behind a hyphen without spaces. */
export function hyphenEnd(page: Page, from: number, to: number): number {
  const joined =
    page.token(to) === '-' && page.glued(to) && page.glued(to + 1) && /^\p{L}\p{Ll}+$/u.test(page.token(to + 1))
  // “Nay H'Lan-Phó Giám đốc”
  if (!joined || (page.capital(to + 1) && page.longest(to + 1, ROLE))) return to
  // “quan hệ Trump-Putin”: two people
  if (to - from === 1 && page.capital(to + 1) && !page.capital(to + 2)) return to
  const surname = page.knowledge.lexicon.surnames.has(page.folded(from, from + 1))
  const foreign =
    isForeign(page, from, to) || !isVietnamese(page.folded(to + 1, to + 2)) || (to - from >= 2 && !surname)
  return foreign || isKorean(page, from, to) || isDoubleName(page, from, to) ? to + 2 : to
}

/** “Nguyễn Thị Ánh-Tuyết”: a given name of two syllables. “cao tốc Hồ Chí Minh-Trung Lương” goes on, “A-Giám đốc” is a post. */
function isDoubleName(page: Page, from: number, to: number): boolean {
  const next = to + 1
  return (
    to - from >= 2 &&
    page.capital(next) &&
    page.upper(next) === page.upper(to - 1) &&
    !page.capital(next + 1) &&
    !(page.types(next) & (ROLE | BODY | KNOWN_BODY | UNIT_TYPE | STARTER | HONORIFIC)) &&
    !page.longest(from, PLACE_NAME)
  )
}

/** “Kim Sung-ho”: syllables that Vietnamese has too, without tones, the last of them small. */
function isKorean(page: Page, from: number, to: number): boolean {
  const next = to + 1
  return (
    to - from === 2 &&
    !page.capital(next) &&
    [from, from + 1, next].every((at) => page.folded(at, at + 1) === fold(page.folded(at, at + 1))) &&
    !(page.types(next) & (ROLE | BODY | KNOWN_BODY | HONORIFIC)) &&
    !page.begins('told-behind-name', next)
  )
}
