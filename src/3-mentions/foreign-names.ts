import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { COUNTRY } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'

/**
 * “Hãng thông tấn Algeria” + “Abdelhamid Kacha”: behind a country or continent, two words of another language are somebody.
 *
 * @param ofOrgan whether they stand behind an organ of a state, of which somebody holds a post: “Chủ tịch Hội đồng An ninh Quốc gia” + “Rahim Suleiman”
 */
export function isForeigner(page: Page, at: number, ofOrgan: boolean): boolean {
  if (!isForeignName(page, at)) return false
  return (
    (ofOrgan && !page.longest(at, COUNTRY)) ||
    page.ends('continent', at) ||
    page.ends('country-of-pair', at) ||
    [1, 2, 3].some((back) => page.longest(at - back, COUNTRY)?.to === at)
  )
}

/** Two words of another language: “John Smith”, “Jean-Claude”, “Hassan bin Omar”. */
export function isForeignName(page: Page, at: number): boolean {
  const isForeign = (word: number) =>
    page.capital(word) && !page.upper(word) && !isVietnamese(page.folded(word, word + 1))
  return (
    isForeign(at) && (page.begins('name-particle', at + 1) || isForeign(page.token(at + 1) === '-' ? at + 2 : at + 1))
  )
}

/** “Tổng thống Mỹ” + “Trump”: one word of another language behind a post of a state is the surname of who holds it. */
export function isForeignSurname(page: Page, at: number): boolean {
  const word = page.token(at)
  if (word.length < 4 || page.upper(at) || isVietnamese(page.folded(at, at + 1)) || page.longest(at, COUNTRY))
    return false
  return !page.capital(at + 1) && page.token(at + 1) !== '-' && !page.begins('goes-on-in-foreign-name', at + 1)
}

/** The most words and hyphens of a name of another language. */
const LONGEST = 9

/** “Salim Bin Khalid” + “Al Rashid”, “Jean-Luc” + “Le Garrec”: a name of more words than ours have goes on, in words that only other languages write. */
export function goesOnForeign(page: Page, from: number, at: number): boolean {
  if (at - from >= LONGEST || !page.capital(at) || page.mark(at) || page.newLine(at)) return false
  const isOther = (word: number) =>
    page.capital(word) && !page.upper(word) && !isVietnamese(page.folded(word, word + 1))
  if (!isOther(at - 1) && !page.begins('particle-in-capitals', at - 1)) return false
  return isOther(at) || (page.begins('particle-in-capitals', at) && isOther(at + 1))
}

/** K'Mák, H’Hen: the name of some in the highlands is one word with an apostrophe, and whole. */
export function isHighland(page: Page, at: number): boolean {
  return /^\p{Lu}\p{Ll}*['’ʼ‘]\p{L}/u.test(page.token(at))
}

/** Is one of some words no Vietnamese syllable, and more than a letter? */
export function isForeign(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!/^\p{L}?$/u.test(page.token(at)) && !isVietnamese(page.folded(at, at + 1))) return true
  return false
}

/** “Hội đồng Liên bang Nga” + “V.Ivanova”: the first letter of somebody's name. */
export function isInitial(page: Page, at: number): boolean {
  const [token, stop, name] = [page.token(at), page.token(at + 1), page.token(at + 2)]
  return (
    /^\p{Lu}$/u.test(token) &&
    stop === '.' &&
    page.glued(at + 1) &&
    page.glued(at + 2) &&
    /^\p{Lu}\p{Ll}{2}/u.test(name)
  )
}
