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
