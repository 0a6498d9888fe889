import { type Plain, rewriteAll } from './rewriting.ts'

/** Behind a word: superscripts, “[1]”, “(1)”, “(*)”, “*”, “†”. Units of measure have superscripts of their own: m², km². */
const MARK =
  /(?<=[\p{L}\p{M}.,;:”"’)])(?:[⁰¹²³⁴-⁹]{1,3}|\[(?:\d{1,3}|\*{1,3})\])|(?<=\p{N})\[\d{1,3}\]|(?<=\p{L})(?:\((?:\d{1,2}|\*{1,3})\)|[*†‡]{1,3})(?=[,.;:)”]|\s(?!\s*[\p{Lu}\d])|$)/gu
/** A number that stands right behind a name, its size lost: “Trần Văn Hai1”. */
const GLUED = /\d{1,2}(?=[\s,.;:)]|$)(?<=\p{Lu}\p{Ll}{1,7} \p{Lu}\p{Ll}{1,7}\d{1,2})/gu
const UNIT = /(?<!\p{L})(?:[kcdm]?m|ha|inch|ft)$/u

/** Marks that lead to a note are no part of the word before them. */
export function readNotes(plain: Plain): Plain {
  const without = rewriteAll(plain, MARK, ({ 0: mark, index, input }) =>
    /^[⁰¹²³⁴-⁹]/.test(mark) && UNIT.test(input.slice(Math.max(0, index - 5), index)) ? undefined : '',
  )
  return rewriteAll(without, GLUED, () => '')
}
