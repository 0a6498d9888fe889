import { type Edit, type Plain, rewriteAll } from './rewriting.ts'

const ANY = /[*_~^`|>#[\]\\+=]|^[ \t]*:[ \t]|^[ \t]*(?:-[ \t]*){3,}$/m

const IMAGE = /!\[[^[\]\n]*\]\([^()\s]*(?:\s"[^"\n]*")?\)/g
const LINK = /\[([^[\]\n]+)\](?:\((?:https?:|mailto:|www\.|[/#.]|[^()\s]+\.\w+)[^()\s]*(?:\s"[^"\n]*")?\)|\[\w*\])/g
const LINK_TARGET = /^ {0,3}\[[^\]\n^]+\]: +<?\S+>?.*$/gm
const ADDRESS = /<((?:https?:\/\/|mailto:)[^<>\s]+)>/g
const NOTE = /\[\^[^[\]\s]+\]:?/g
const STRUCK = /~~(?=\S)[^~]{1,2000}~~/g
/** Strong or emphasised words, innermost first; one line end may lie between. */
const STARS = /(\*{1,3})(?=[^\s*])([^*\n]*(?:\n[^*\n]+)?[^\s*])\1/g
const UNDERLINES = /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_\n]*(?:\n[^_\n]+)?[^\s_])\1(?![\p{L}\p{N}_])/gu
const ESCAPE = /\\(?=[*_~`|>#[\]()+.!-])/g
/** Pandoc's raised number, the mark of a note. */
const RAISED = /\^\d{1,3}\^/g
const MAY_BE_RAISED_ABOVE = /[\p{L}.,;”)*_]/u
/** A definition, behind the line of its term. */
const DEFINITION = /(?:\n[ \t]*)?\n {0,3}:[ \t]{1,3}(?=\S)/g
const TERM = /^[ \t]{0,8}[\p{L}*_]/u
const TICK = /`+/g
const RULER = /^[ \t]*[-*_=+|:][-*_=+|: \t]*$/gm
const HEADING = /^ {0,3}#{1,6}[ \t]+|[ \t]+#+[ \t]*$/gm
const QUOTED = /^(?:[ \t]*>)+[ \t]?/gm
const BULLET = /^[ \t]*[*+](?=[ \t])/gm

/**
 * The signs of Markdown are no words: emphasis, links, headings, quotations (also those of mail), rulers. What is struck out is not said.
 * The cells of a table are parted by tabs, as those of every table are.
 */
export function readMarkdown(plain: Plain): Plain {
  if (!ANY.test(plain.text)) return plain
  let now = readTables(plain)
  now = rewriteAll(now, QUOTED, () => '')
  now = rewriteAll(now, HEADING, () => '')
  now = rewriteAll(now, RULER, ({ 0: ruler }) => (isRuler(ruler) ? '' : undefined))
  now = rewriteAll(now, STRUCK, () => '')
  now = rewriteAll(now, IMAGE, () => '')
  now = rewriteAll(now, LINK_TARGET, () => '')
  now = rewriteAll(now, LINK, ({ 0: whole, 1: words, index }) => around(index, whole, 1, words!.length))
  now = rewriteAll(now, ADDRESS, ({ 0: whole, 1: words, index }) => around(index, whole, 1, words!.length))
  now = rewriteAll(now, NOTE, () => '')
  now = rewriteAll(now, RAISED, ({ index, input }) =>
    MAY_BE_RAISED_ABOVE.test(input[index - 1] ?? '') ? '' : undefined,
  )
  now = rewriteAll(now, DEFINITION, ({ index, input }) => {
    const line = input.lastIndexOf('\n', index - 1) + 1
    return TERM.test(input.slice(line, Math.min(index, line + 10))) ? '\t' : undefined
  })
  now = rewriteAll(now, BULLET, () => '-')
  for (let depth = 0; depth < 3; depth++) {
    now = rewriteAll(now, STARS, ({ 0: whole, 1: sign, 2: words, index, input }) =>
      sign!.length === 1 && isInWord(input, index, whole.length)
        ? undefined
        : around(index, whole, sign!.length, words!.length),
    )
    now = rewriteAll(now, UNDERLINES, ({ 0: whole, 1: sign, 2: words, index }) =>
      around(index, whole, sign!.length, words!.length),
    )
  }
  now = rewriteAll(now, TICK, () => '')
  return rewriteAll(now, ESCAPE, () => '')
}

/** Keeps the words between two signs. */
function around(index: number, whole: string, before: number, words: number): readonly Edit[] {
  return [
    { from: index, to: index + before, words: '' },
    { from: index + before + words, to: index + whole.length, words: '' },
  ]
}

/** “2*3*4”: a single star inside a word emphasises nothing. */
function isInWord(text: string, from: number, length: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[from - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[from + length] ?? '')
}

function isRuler(line: string): boolean {
  return line.replace(/[ \t]/g, '').length >= 3
}

const SEPARATOR = /^[ \t]*[|+]?[ \t]*:?-{2,}:?[ \t]*(?:[|+][ \t]*:?-{2,}:?[ \t]*)+[|+]?[ \t]*$/
const FRAMED = /^[ \t]*\|.*\|[ \t]*$/

/** Rows with bars between their cells, around a line of dashes. */
function readTables(plain: Plain): Plain {
  if (!plain.text.includes('|')) return plain
  const lines = plain.text.split('\n')
  const isRow = lines.map((line) => FRAMED.test(line) && !SEPARATOR.test(line))
  for (const [at, line] of lines.entries()) {
    if (!SEPARATOR.test(line)) continue
    for (let row = at - 1; row >= 0 && row >= at - 1 && lines[row]!.includes('|'); row--) isRow[row] = true
    for (let row = at + 1; row < lines.length && lines[row]!.includes('|') && !SEPARATOR.test(lines[row]!); row++)
      isRow[row] = true
  }
  const isTable = (at: number) => isRow[at] && (isRow[at - 1] || isRow[at + 1] || SEPARATOR.test(lines[at + 1] ?? ''))
  let at = 0
  let line = -1
  return rewriteAll(plain, /[^\n]*\n?/g, ({ 0: whole, index }) => {
    line++
    at = index
    if (SEPARATOR.test(whole.trimEnd())) return ''
    if (!isTable(line)) return undefined
    return cellsOf(whole).map(({ from, to, words }) => ({ from: at + from, to: at + to, words }))
  })
}

/** Bars with the space around them are tabs; those at both ends are nothing. */
function cellsOf(row: string): readonly Edit[] {
  const end = row.replace(/\s+$/, '').length
  return [...row.matchAll(/[ \t]*(?<!\\)\|[ \t]*/g)].map(({ 0: bar, index }) => ({
    from: index,
    to: index + bar.length,
    words: row.slice(0, index).trim() === '' || index + bar.trimEnd().length >= end ? '' : '\t',
  }))
}
