/** Facts about how Vietnamese is written, for comparing spellings. */

const TONE = new Map([
  ['\u0300', 'f'],
  ['\u0301', 's'],
  ['\u0309', 'r'],
  ['\u0303', 'x'],
  ['\u0323', 'j'],
])

/** Characters that look like Đ (Icelandic Eth, African D), the apostrophes of M’Drắk, and what cannot be seen: soft hyphen, zero-width characters, byte-order mark. */
const LOOKALIKE: Record<string, string> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ', '’': "'", '‘': "'", ʼ: "'", '´': "'" }
const ODD = /[ÐðƉɖ’‘ʼ´\u00AD\u200B-\u200D\u2060\uFEFF]/g
const ASCII = /^[\x20-\x7e]*$/

/**
 * A name in composed, official spelling: NFC, Đ look-alikes mended, invisible characters removed, tone marks placed
 * by the newer rule (hòa, khóa, ủy), white space closed up. Letters and capitals stay as they are.
 *
 * @example
 * tidy('Thành  uỷ') // 'Thành ủy'
 */
export function tidy(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => tidyWord(word))
    .join(' ')
}

/** {@link tidy} of one word, without white space. */
export function tidyWord(word: string): string {
  if (ASCII.test(word)) return word
  const composed = word.replace(ODD, (char) => LOOKALIKE[char] ?? '').normalize('NFC')
  return composed.replace(/\p{L}+/gu, placeTone)
}

const TONES = [...TONE.keys()]
const NEW_VOWEL: Record<string, string> = {}
/** The vowels of oa, oe, uy, each with its tone: the vowel and its tone apart. */
const BARE_VOWEL = new Map(
  [...'aeyAEY'].flatMap((vowel) => TONES.map((tone) => [(vowel + tone).normalize('NFC'), vowel + tone] as const)),
)
const OLD_PLACE = new RegExp(`^(.*?)(?<![qQ])(o|O|u|U)([${[...BARE_VOWEL.keys()].join('')}])$`, 'u')

/** hoà → hòa, uỷ → ủy: only o+a, o+e, u+y at the end of a syllable and not after q (quý keeps its tone on y). */
function placeTone(syllable: string): string {
  const match = OLD_PLACE.exec(syllable)
  if (!match) return syllable
  const [, head, glide, vowel] = match as unknown as [string, string, string, string]
  const bare = BARE_VOWEL.get(vowel)!
  const base = bare[0]!.toLowerCase()
  if (glide.toLowerCase() === 'o' ? base === 'y' : base !== 'y') return syllable
  const known = NEW_VOWEL[glide + bare] ?? (glide + bare[1]).normalize('NFC') + bare[0]
  NEW_VOWEL[glide + bare] = known
  return head + known
}

/**
 * The key under which two spellings of a name are the same name: {@link tidy}, lower case. Tones are kept, so Toàn and
 * Toán differ.
 */
export function fold(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  if (folded.size > 100_000) folded.clear()
  const key = tidy(name).toLowerCase()
  folded.set(name, key)
  return key
}

/** News repeats its names: the work is done once a name. */
const folded = new Map<string, string>()

/** The key for search by people who type without tones: đ → d, every mark dropped, lower case. */
export function withoutTones(name: string): string {
  return fold(name).replace(/đ/g, 'd').normalize('NFD').replace(/\p{M}/gu, '')
}

/** The tone of a syllable as the letter of the Telex input method (f s r x j), or an empty string. */
export function toneOf(syllable: string): string {
  for (const char of syllable.normalize('NFD')) {
    const tone = TONE.get(char)
    if (tone) return tone
  }
  return ''
}
