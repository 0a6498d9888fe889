import { type Plain, rewriteAll } from './rewriting.ts'

/** Marks that are set over or under a vowel of Vietnamese, as characters of their own. */
const COMBINING = '\\u0300-\\u0303\\u0306\\u0309\\u031B\\u0323'

const ODD =
  /\r\n?|[\v\f\u0085\u2028\u2029]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]|[\u2010-\u2012\u2015\u2043\u2212\uFE63\uFF0D]/g
const SPACED_MARK = new RegExp(`(?<=[\\p{L}\\p{M}]) +(?=[${COMBINING}])`, 'gu')
const DECOMPOSED = new RegExp(`\\p{L}[${COMBINING}]+`, 'gu')
const ANY_DECOMPOSED = new RegExp(`[${COMBINING}]`)

/**
 * What cannot be seen is nothing, every space is a space, every hyphen a hyphen, every end of a line a line feed, and letters are composed
 * (NFC). A form feed, the end of a page, stays.
 *
 * Word writes U+2011 for a hyphen that does not break, pages have U+200B everywhere, and some PDF files give the letter, a space and then
 * its mark. A zero-width space between a small letter and a capital was the border of two words.
 */
export function readCharacters(plain: Plain): Plain {
  const seen = rewriteAll(plain, ODD, ({ 0: odd, index, input }) => {
    if (odd === '\f') return undefined
    if (/[\r\v\u0085\u2028\u2029]/.test(odd)) return '\n'
    if (/[\u2012\u2015]/.test(odd)) return '–'
    if (/[\u2010\u2011\u2043\u2212\uFE63\uFF0D]/.test(odd)) return '-'
    if (!/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/.test(odd)) return ' '
    return /[\u200B\uFEFF]/.test(odd) &&
      /\p{Ll}/u.test(input[index - 1] ?? '') &&
      /\p{Lu}/u.test(input[index + 1] ?? '')
      ? ' '
      : ''
  })
  if (!ANY_DECOMPOSED.test(seen.text)) return seen
  const joined = rewriteAll(seen, SPACED_MARK, () => '')
  return rewriteAll(joined, DECOMPOSED, ([letter]) => inOrder(letter).normalize('NFC'))
}

/** The sign of the letter before its tone, as Unicode composes them: “a” + grave + circumflex is “ầ”. */
function inOrder(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD')
  const signs = marks.filter((mark) => /[\u0302\u0306\u031B]/.test(mark))
  return base + [...signs, ...marks.filter((mark) => !signs.includes(mark))].join('')
}
