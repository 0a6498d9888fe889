import { readFileSync } from 'node:fs'
import { type Row, rowsOf } from './rows.ts'

/**
 * Reads a tab-separated table of `data/` whose first line names the columns.
 *
 * @throws DataFileError when a column is missing, a line has too many cells, or a first cell is empty
 */
export function readTable<Column extends string>(file: URL, columns: readonly Column[]): readonly Row<Column>[] {
  const name = file.pathname.split('/data/').at(-1) ?? file.pathname
  return rowsOf(readFileSync(file, 'utf8'), columns, `data/${name}`)
}
