import type { Page } from '../3-mentions/page.ts'
import type { Range } from '../3-mentions/types.ts'

/** A cell with words, and its place among all cells of its row, from 0. */
export interface Cell extends Range {
  readonly column: number
}

/** A line of the article; of a row of a table, with its cells. */
export interface Row extends Range {
  /** One for each cell with words, in order; a line that is no row of a table is one cell. */
  readonly cells: readonly Cell[]
}

/** The lines of an article, in order. */
export function rowsOf(page: Page): readonly Row[] {
  const rows: Row[] = []
  let cells: Cell[] = []
  let from = 0
  let column = 0
  for (let at = 1; at <= page.length; at++) {
    const ends = at === page.length || page.newLine(at)
    if (!ends && !page.cell(at)) continue
    if (cells.length === 0) column = 0
    column += tabsBefore(page, from)
    cells.push({ from, to: at, column })
    from = at
    if (!ends) continue
    rows.push({ from: cells[0]!.from, to: at, cells })
    cells = []
  }
  return rows
}

/** How many tabs stand before a token in its line: an empty cell has no words, and keeps its column. */
function tabsBefore({ reading: { tokens } }: Page, at: number): number {
  const gap = tokens.text.slice(at === 0 ? 0 : tokens.end[at - 1], tokens.start[at])
  return gap.slice(gap.lastIndexOf('\n') + 1).split('\t').length - 1
}
