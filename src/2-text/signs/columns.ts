import { type Line, linesOf } from './line.ts'
import { type Edit, type Plain, rewrite } from './rewriting.ts'

const RULER = /^[-=─]{2,}(?: +[-=─]{2,})+$/
const LONG_RULER = /^[-=─]{5,}$/
const GAP = / {2,}/g

/** A line with gaps between its words: where each cell behind a gap begins in its line, and in the text. */
interface Cells {
  readonly line: Line
  readonly gaps: readonly { readonly from: number; readonly to: number; readonly column: number }[]
}

/**
 * Tables whose columns are kept apart by spaces alone, as old editors, mail and Pandoc write them: the gaps are tabs, as in every table. Two
 * lines or more below each other have as many cells, and all cells but the first begin in the same columns; a line of dashes between them
 * is nothing. Gaps of justified text do not stand below each other.
 */
export function readColumns(plain: Plain): Plain {
  const edits: Edit[] = []
  let rows: Cells[] = []
  let rulers: Line[] = []
  const finish = (): void => {
    if (rows.length >= 2) {
      const gaps = rows.flatMap((row) => row.gaps.map(({ from, to }) => ({ from, to, words: '\t' })))
      const ruled = rulers
        .filter(({ from }) => from < rows.at(-1)!.line.from)
        .map(({ from, to }) => ({ from, to: to + 1, words: '' }))
      edits.push(...[...gaps, ...ruled].toSorted((one, other) => one.from - other.from))
    }
    rows = []
    rulers = []
  }
  for (const line of linesOf(plain.text)) {
    const lineStart = plain.text.lastIndexOf('\n', line.from - 1) + 1
    if (RULER.test(line.words) || LONG_RULER.test(line.words)) {
      if (rows.length > 0) rulers.push(line)
      continue
    }
    // Pandoc sets an empty line between the rows of some tables
    if (line.words === '' && rulers.length > 0) continue
    const cells = cellsOf(line, lineStart)
    if (rows.length > 0 && !isBelow(cells, rows.at(-1)!)) finish()
    if (cells.gaps.length > 0) rows.push(cells)
  }
  finish()
  return rewrite(plain, edits)
}

function cellsOf(line: Line, lineStart: number): Cells {
  const gaps = [...line.words.matchAll(GAP)].map(({ 0: gap, index }) => {
    const from = line.from + index
    return { from, to: from + gap.length, column: from + gap.length - lineStart }
  })
  return { line, gaps }
}

function isBelow(row: Cells, above: Cells): boolean {
  return (
    row.gaps.length > 0 &&
    row.gaps.length === above.gaps.length &&
    row.gaps.every(({ column }, at) => column === above.gaps[at]!.column)
  )
}
