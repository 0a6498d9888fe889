import { once } from '../once.ts'
import { syllables } from './syllables.ts'
import { letters } from './tables.ts'

/** A syllable that ends in a stop has the tone of á or of ạ. */
const STOP = /(?:[cpt]|ch)$/
const vietnamese = once(() => new RegExp(`^[a-z${letters().small}]+$`))
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * Can this be one written Vietnamese syllable: an onset, a rhyme and a tone that go together? Capitals do not matter, nor
 * where in the syllable the tone is written (hòa, hoà).
 *
 * Of the letters that any text is made of only some combinations are Vietnamese: the same bytes read in another encoding
 * give hardly any, which tells how a text is to be read.
 *
 * @param bare marks are lost: compare with Vietnamese syllables without theirs
 * @example
 * isSyllable('Nguyễn') // true
 * isSyllable('TrÇn') // false: “Trần” in TCVN3
 */
export function isSyllable(word: string, { bare = false } = {}): boolean {
  if (bare) return canBe(word, true)
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size > 100_000) known.clear()
  const can = canBe(word, false)
  known.set(word, can)
  return can
}

/** News repeats its words. */
const known = new Map<string, boolean>()

function canBe(word: string, bare: boolean): boolean {
  const composed = word.toLowerCase().normalize('NFC')
  if (!vietnamese().test(composed)) return false
  const parts = composed.normalize('NFD')
  const tones = parts.match(TONES)
  if (tones !== null && tones.length > 1) return false
  const plain = (tones === null ? parts : parts.replace(TONES, '')).normalize('NFC')
  if (bare) return syllables().bare.has(plain)
  if (!syllables().marked.has(plain)) return false
  return !STOP.test(plain) || tones?.[0] === '\u0301' || tones?.[0] === '\u0323'
}

/** Small, in capitals, or with a capital at the beginning: `BÝ` may be, `chÝ` is no word. */
export function isWritten(word: string): boolean {
  const rest = word.slice(1)
  return rest === rest.toLowerCase() || word === word.toUpperCase()
}
