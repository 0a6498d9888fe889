import { readFileSync } from 'node:fs'
import { type Row, rowsOf } from './rows.ts'

/** What a file is called in messages: its path from `data/` on. */
export function nameOf(file: URL): string {
  return file.pathname.slice(file.pathname.lastIndexOf('/data/') + 1)
}

/**
 * Reads a tab-separated table of `data/` whose first line names the columns.
 *
 * @throws DataFileError when a column is missing, a line has too many cells, a first cell is empty, or two lines say the same
 */
export function readTable<Column extends string>(file: URL, columns: readonly Column[]): readonly Row<Column>[] {
  return rowsOf(readFileSync(file, 'utf8'), columns, nameOf(file))
}
