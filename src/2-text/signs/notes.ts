import { type Plain, rewriteAll } from './rewriting.ts'

const MARK =
  /[⁰¹²³⁴-⁹](?:[⁰¹²³⁴-⁹,˒]{0,6}[⁰¹²³⁴-⁹])?|[①-⑳]| ?\[(?:\d{1,3}|[a-z]|\*{1,3})\]|\((?:\d{1,2}|\*{1,3})\)|[*†‡]{1,3}|\d{1,2}(?=[\s,.;:)]|$)/g
/** So far back what a mark stands behind is looked at. */
const REACH = 18
const WORD = /[\p{L}\p{M}]$/u
const WORD_OR_SIGN = /[\p{L}\p{M}.,;:”"’)]$/u
const NAME = /\p{Lu}\p{Ll}{1,7} \p{Lu}\p{Ll}{1,7}$/u
/** Units of measure have superscripts of their own: m², km². */
const UNIT = /(?<!\p{L})(?:[kcdm]?m|ha|inch|ft)$/u
/** What may stand behind a mark: a star before the next item of a list is none. */
const ENDS = /^(?:[,.;:)”]|\s(?!\s*[\p{Lu}\d])|$)/u

/**
 * Marks that lead to a note are no part of the word before them: superscripts, “[1]”, “(1)”, “(*)”, “*”, “†”, and a number that stands right
 * behind a name, its size lost (“Trần Văn Hai1”).
 */
export function readNotes(plain: Plain): Plain {
  return rewriteAll(plain, MARK, ({ 0: mark, index, input }) => {
    if (index === 0 || /\s/.test(input[index - 1]!)) return undefined
    const before = input.slice(Math.max(0, index - REACH), index)
    const after = input.slice(index + mark.length, index + mark.length + 4)
    return isNote(mark, before, after) ? '' : undefined
  })
}

function isNote(mark: string, before: string, after: string): boolean {
  switch (mark[0]) {
    case ' ':
      return WORD.test(before) && /^(?:[,.;:)”]|$)/.test(after)
    case '[':
      return WORD_OR_SIGN.test(before) || /\d$/.test(before)
    case '(':
      return WORD.test(before) && /^(?:[\s,.;:)”]|$)/.test(after)
    case '*':
    case '†':
    case '‡':
      return WORD.test(before) && ENDS.test(after)
    default:
      return /\d/.test(mark[0]!) ? NAME.test(before) : WORD_OR_SIGN.test(before) && !UNIT.test(before)
  }
}
