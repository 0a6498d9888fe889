import { readFileSync } from 'node:fs'
import { type Row, rowsOf } from './rows.ts'

/** What a file is called in messages: its path from `data/` on. */
export function nameOf(file: URL): string {
  return file.pathname.slice(file.pathname.lastIndexOf('/data/') + 1)
}

/**
 * Reads a tab-separated table of `data/` whose first line names the columns.
 *
 * @param wrong tells an editor what is wrong with a line, if something is
 * @throws DataFileError when a column is missing, a line has too many cells, a first cell is empty, two lines say the same, or a line is wrong
 */
export function readTable<Column extends string>(
  file: URL,
  columns: readonly Column[],
  wrong: (row: Row<Column>) => string | undefined = () => undefined,
): readonly Row<Column>[] {
  const rows = rowsOf(readFileSync(file, 'utf8'), columns, nameOf(file))
  for (const row of rows) {
    const problem = wrong(row)
    if (problem !== undefined) throw row.at.wrong(problem)
  }
  return rows
}
