/** For comparing titles: capitals, marks and spaces aside. */
export function fold(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Whether words may begin with what a folded text begins with: a look at the first letter, without tones and marks, which
 * spares most lines of a page the comparing.
 *
 * @param letter of `firstLetter(fold(…))`
 */
export function mayBegin(words: string, letter: string): boolean {
  const code = words.charCodeAt(0)
  if (code < 0x80) return isAsciiWord(code) ? String.fromCharCode(code | 0x20) === letter : true
  return !/^[\p{L}\p{N}]/u.test(words) || firstLetter(words) === letter
}

/** The first letter in lower case, without its marks; of a digit, the digit. */
export function firstLetter(words: string): string {
  const letter = words.charAt(0).normalize('NFD').charAt(0).toLowerCase()
  return /^\d/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) | 0x20) : letter
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/**
 * Whether a look at the first letter in which two texts differ shows that they are not the same when folded. Without it, each
 * line that begins like the title would have to be folded whole.
 */
export function differ(one: string, other: string): boolean {
  let at = 0
  while (at < one.length && at < other.length && one.charCodeAt(at) === other.charCodeAt(at)) at++
  if (!isLetter(one.charCodeAt(at)) || !isLetter(other.charCodeAt(at))) return false
  if (isMark(one.charCodeAt(at + 1)) || isMark(other.charCodeAt(at + 1))) return false
  return one[at]!.toLowerCase() !== other[at]!.toLowerCase()
}

/** Of ASCII, or one of those that Vietnamese has with their marks. */
function isLetter(code: number): boolean {
  return isAsciiWord(code) || (code >= 0x1ea0 && code <= 0x1ef9)
}

function isMark(code: number): boolean {
  return code >= 0x300 && code < 0x370
}
