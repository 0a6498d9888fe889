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
  return placeTone(word.replace(ODD, (char) => LOOKALIKE[char] ?? '').normalize('NFC'))
}

/** By the last two letters of a syllable in the older spelling, those of the newer one: oà → òa, uỷ → ủy; and ưà, uả, on the wrong one of the two. */
const TONE_PLACES = new Map<string, string>()
/** By two letters of which the tone is on the one without a hat or horn, those with it where it belongs: ơí → ới, ựơ → ượ. */
const TONE_BESIDE_HAT = new Map<string, string>()
const composed = (letters: string, mark: string) => [...letters].map((letter) => (letter + mark).normalize('NFC'))
const HATTED = [...composed('aeoAEO', '\u0302'), ...composed('aA', '\u0306'), ...composed('oO', '\u031b')]
const HORNED_U = composed('uU', '\u031b')
for (const tone of TONE.keys()) {
  const on = (letter: string) => (letter + tone).normalize('NFC')
  for (const [firsts, seconds] of [
    [['o', 'O'], 'aAeE'],
    [['u', 'U'], 'aAyY'],
    [HORNED_U, 'aA'],
  ] as const)
    for (const first of firsts) for (const second of seconds) TONE_PLACES.set(first + on(second), on(first) + second)
  for (const hat of HATTED) {
    for (const plain of [...'iuyoIUYO', ...HORNED_U]) TONE_BESIDE_HAT.set(on(plain) + hat, plain + on(hat))
    for (const plain of 'iuyoIUYO') TONE_BESIDE_HAT.set(hat + on(plain), on(hat) + plain)
  }
}

/** Most words have none of these pairs. */
const MISPLACED = new RegExp([...TONE_PLACES.keys(), ...TONE_BESIDE_HAT.keys()].join('|'))

/**
 * hoà → hòa, uỷ → ủy: only o+a, o+e, u+y at the end of a syllable and not after q (quý keeps its tone on y). Of two vowels the one with a hat or a
 * horn has the tone: vơí → với, vưà → vừa, đựơc → được, as some old keyboards did not write it.
 */
function placeTone(word: string): string {
  if (!MISPLACED.test(word)) return word
  let done = ''
  let from = 0
  for (let at = 1; at < word.length; at++) {
    const pair = word.slice(at - 1, at + 1)
    const beside = TONE_BESIDE_HAT.get(pair)
    const placed = beside ?? TONE_PLACES.get(pair)
    if (placed === undefined || (beside === undefined && !endsSyllable(word, at))) continue
    done += word.slice(from, at - 1) + placed
    from = at + 1
    at++
  }
  return done + word.slice(from)
}

/** Are a letter and the one before it the last of a syllable, and not the end of “qu” and its vowel? */
function endsSyllable(word: string, at: number): boolean {
  return !/[qQ]/.test(word[at - 2] ?? '') && !/^\p{L}/u.test(word.slice(at + 1, at + 3))
}

/**
 * The key under which two spellings of a name are the same name: {@link tidy}, lower case. Tones are kept, so Toàn and
 * Toán differ.
 */
export function fold(name: string): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  const key = tidy(name).toLowerCase()
  if (name.length > LONGEST_NAME) return key
  if (folded.size > 100_000) folded.clear()
  folded.set(name, key)
  return key
}

/** News repeats its names: the work is done once a name. */
const folded = new Map<string, string>()
/** What is longer is a quote, which does not come again. */
const LONGEST_NAME = 80

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
