import type { Page } from '../3-mentions/page.ts'
import type { Range } from '../3-mentions/types.ts'

/** A line of the article; of a row of a table, with its cells. */
export interface Row extends Range {
  /** One for each cell with words, in order; a line that is no row of a table is one cell. */
  readonly cells: readonly Range[]
}

/** The lines of an article, in order. */
export function rowsOf(page: Page): readonly Row[] {
  const rows: Row[] = []
  let cells: Range[] = []
  let from = 0
  for (let at = 1; at <= page.length; at++) {
    const ends = at === page.length || page.newLine(at)
    if (!ends && !page.cell(at)) continue
    cells.push({ from, to: at })
    from = at
    if (!ends) continue
    rows.push({ from: cells[0]!.from, to: at, cells })
    cells = []
  }
  return rows
}
