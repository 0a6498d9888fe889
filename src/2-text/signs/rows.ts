import { type Plain, rewriteAll } from './rewriting.ts'

/** A number, a bullet or nothing: what a cell before the words may hold. */
const MARKER = /^(?:[-–+*•]|\(?\d{1,4}[.)]?|\p{L}{1,4}[.)])?$/iu
/** Prose with tabs instead of spaces goes on behind them. */
const GOES_ON = /[,;]$/

/**
 * Tabs stay where they part the cells of a row, and are spaces everywhere else: at the head of a paragraph, behind a bullet, within a
 * sentence of a document of Word.
 *
 * A row has two cells with words, and another row beside it (an empty line may lie between) or a third cell; no cell but the last ends in a comma.
 */
export function readRows(plain: Plain): Plain {
  if (!plain.text.includes('\t')) return plain
  const lines = plain.text.split('\n')
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()))
  const filled = cells.map((row) => row.filter((cell) => !MARKER.test(cell)).length)
  const mayBe = cells.map(
    (row, line) =>
      filled[line]! >= 2 &&
      row.slice(0, -1).every((cell) => !GOES_ON.test(cell)) &&
      (row.length > 2 || row.every(beginsAfresh)),
  )
  const isRow = cells.map((row, line) => {
    if (row.length < 2) return false
    const beside = (step: number) => mayBe[lines[line + step] === '' ? line + 2 * step : line + step]
    if (mayBe[line]) return Boolean(beside(-1) || beside(1)) || filled[line]! >= 3
    // a row with one cell filled, between whole ones: a heading within the table, or somebody whose post is left out
    return filled[line]! > 0 && Boolean(mayBe[line - 1] && mayBe[line + 1])
  })
  let line = 0
  return rewriteAll(plain, /\n|[ ]*\t[ ]*/g, ({ 0: sign }) => {
    if (sign !== '\n') return isRow[line] ? (sign === '\t' ? undefined : '\t') : ' '
    line++
    return undefined
  })
}

/** The words of a cell begin with a capital or a number; those of a sentence that goes on, with a small letter. */
function beginsAfresh(cell: string): boolean {
  return !/^\p{Ll}/u.test(cell) || /^\p{Ll}[.)]/u.test(cell)
}
