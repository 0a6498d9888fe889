import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { BODY, COUNTRY, FIELD, NAME_WORD, PLACE_NAME, ROLE, UNIT_TYPE } from '../knowledge/lexicon.ts'
import { looksLikePerson } from './names.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/** What goes by a brand alone. */
const HAS_BRAND = new Set(['company', 'broadcaster'])
/** Brands that begin with the same word: more are a list of another kind. */
const MOST_ALIKE = 8
/** Words of a brand at most. */
const LONGEST = 4

/** “Công ty CP Giống cây trồng Đất Phù Sa”, “Hãng thông tấn quốc gia Bernas”: its last capitals are its name from here on. */
export function knowBrand(page: Page, body: BodyMention): void {
  const { sense, owner, to, from } = body
  if (!HAS_BRAND.has(sense.kind) || owner.by !== 'none' || body.plural || !('own' in sense)) return
  const head = page.longest(from, BODY)?.to ?? from
  let at = to
  while (at > head && to - at <= LONGEST && page.capital(at - 1) && !page.mark(at - 1)) at--
  if (to - at > LONGEST || !isBrand(page, at, to)) return
  knowWords(page, at, to, body)
}

/** “Giám đốc Đất Phù Sa”: the firm whose brand stands here. */
export function knownBrandAt(page: Page, at: number): BodyMention | undefined {
  const brands = page.brands.size > 0 && page.capital(at) ? page.brands.get(page.token(at)) : undefined
  let best: BodyMention | undefined
  for (const { words, body } of brands ?? []) {
    let to = at
    while (to < at + words.length && page.token(to) === words[to - at]) to++
    // “Thép Đại Nam” for “Thép Đại Nam Steel”
    const isWhole = to === at + words.length || (to - at >= 2 && to === at + words.length - 1 && !page.capital(to))
    // “Viettel” and “Viettel Post”
    if (isWhole && !isOfOther(page, to) && (!best || to > best.to)) best = { ...body, from: at, to, plural: false }
  }
  return best
}

/** “Sen Vàng Global” beside “Công ty Sen Vàng”: one more word of another language makes it the name of another firm. */
function isOfOther(page: Page, at: number): boolean {
  const isWord = page.capital(at) && !page.mark(at) && !page.newLine(at) && !page.capital(at + 1)
  return isWord && !isVietnamese(page.folded(at, at + 1)) && !(page.types(at) & (COUNTRY | PLACE_NAME | ROLE))
}

/** The words of a short name in brackets: “(Sen Bank)”. */
export function knowWords(page: Page, from: number, to: number, body: BodyMention): void {
  const words = Array.from({ length: to - from }, (_, i) => page.token(from + i))
  const known = page.brands.get(words[0]!) ?? []
  if (known.length < MOST_ALIKE && !known.some((other) => other.words.join() === words.join()))
    page.brands.set(words[0]!, [...known, { words, body }])
}

/** Words that are nobody's name and no place's, or end in one of another language; one word alone must be such a one. */
function isBrand(page: Page, from: number, to: number): boolean {
  if (to === from || page.types(from) & (PLACE_NAME | COUNTRY | ROLE | UNIT_TYPE | BODY)) return false
  if (page.endOf('well-known-firm', from) === to) return true
  const isForeign = !isVietnamese(page.folded(to - 1, to)) && !page.longest(to - 1, COUNTRY)
  if (looksLikePerson(page, from) && !isForeign) return false
  const hit = page.longest(from, FIELD | NAME_WORD)
  if (hit && hit.to > from + 1) return false
  if (to > from + 1) return !page.longest(to - 1, COUNTRY)
  return page.token(from).length >= 5 && !page.upper(from) && isForeign
}
