import { SMALL } from './tables.ts'

const ONSET = '(?:ngh?|nh|gh?|gi|kh|ph?|th?|tr|ch?|[bdđhklmnrstvx])'

/** What may follow an onset, by its first vowel. Tones are written apart (see {@link isSyllable}). */
const OPEN = [
  'a(?:[cmpt]|ch|[nm]|nh|ng|[iouy])?',
  'ă(?:[cmnpt]|ng)',
  'â(?:[cmnptuy]|ng)',
  'e(?:[cmnpto]|ng)?',
  'ê(?:[mnptu]|ch|nh)?',
  'i(?:[amnptu]|ch|nh)?',
  'iê(?:[cmnptu]|ng)',
  'o(?:[cimnpt]|ng)?',
  'oo(?:c|ng)',
  'oa(?:[cimnopty]|ch|nh|ng)?',
  'oă(?:[cmnt]|ng)',
  'oe(?:[mnot])?',
  'ô(?:[cimnpt]|ng)?',
  'ơ(?:[imnpt])?',
  'u(?:[acimnpt]|ng)?',
  'uâ(?:[nty]|ng)',
  'uê(?:ch|nh)?',
  'uô(?:[cimnt]|ng)',
  'uơ',
  'uy(?:[anptu]|ch|nh)?',
  'uyê[nt]',
  'ư(?:[acimntu]|ng)?',
  'ươ(?:[cimnptu]|ng)',
  'y',
].join('|')

/** “quá”, “quýt”, “quốc”: the onset qu has the glide already. */
const AFTER_QU =
  'a(?:[cmnptiouy]|ch|nh|ng)?|ă(?:[cmnpt]|ng)|â(?:[nty]|ng)|e(?:[nto]|ng)?|ê(?:[nt]|ch|nh)?|i(?:[tn]|ch|nh)?|y(?:[nptu]|ch|nh)?|yê[nt]|ô[ci]|ơ'

const SYLLABLE = new RegExp(`^(?:(${ONSET})?(${OPEN})|qu(?:${AFTER_QU})|gi(?:ê[cmnptu]|êng|[mnp])?|yê(?:[mntu]|ng))$`)

/** The letters k, gh and ngh stand before e, ê, i, y alone, and c, g, ng before all others (gì, gìn have the onset gi). */
const SOFT = /^(?:k|ngh|gh)[aăâoôơuư]|^(?:c|ng)[eêiy]|^g[eêy]/
/** A syllable that ends in a stop has the tone of á or of ạ. */
const STOP = /(?:[cpt]|ch)$/
const LETTERS = new RegExp(`^[a-z${SMALL}]+$`)
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
  if (!LETTERS.test(composed)) return false
  const letters = composed.normalize('NFD')
  const tones = letters.match(TONES)
  if (tones !== null && tones.length > 1) return false
  const plain = (tones === null ? letters : letters.replace(TONES, '')).normalize('NFC')
  if (bare) return BARE.test(plain)
  if (!SYLLABLE.test(plain) || SOFT.test(plain)) return false
  return !STOP.test(plain) || tones?.[0] === '\u0301' || tones?.[0] === '\u0323'
}

const withoutMarks = (pattern: string) =>
  pattern.replace(/[ăâ]/g, 'a').replaceAll('ê', 'e').replace(/[ôơ]/g, 'o').replaceAll('ư', 'u').replaceAll('đ', 'd')
const BARE = new RegExp(withoutMarks(SYLLABLE.source))

/** Small, in capitals, or with a capital at the beginning: `BÝ` may be, `chÝ` is no word. */
export function isWritten(word: string): boolean {
  const rest = word.slice(1)
  return rest === rest.toLowerCase() || word === word.toUpperCase()
}
