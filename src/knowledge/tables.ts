import { readFileSync } from 'node:fs'
import { DataFileError } from '../errors.ts'

/** One line of a table, by column name; a column left out at the end of the line is an empty string. */
export type Row<Column extends string> = Readonly<Record<Column, string>>

/**
 * Reads a tab-separated table of `data/` whose first line names the columns.
 *
 * @param wrong tells an editor what is wrong with a line, if something is
 * @throws DataFileError when a column is missing, a line has too many cells, a first cell is empty, or a line is wrong
 */
export function readTable<Column extends string>(
  file: URL,
  columns: readonly Column[],
  wrong: (row: Row<Column>) => string | undefined = () => undefined,
): readonly Row<Column>[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const header = (lines[0] ?? '').split('\t')
  const name = file.pathname.split('/data/').at(-1) ?? file.pathname
  const at = columns.map((column) => {
    const index = header.indexOf(column)
    if (index < 0)
      throw new DataFileError(
        `data/${name}`,
        `line 1: there is no column “${column}”; the columns are ${header.join(', ')}`,
      )
    return index
  })
  const rows: Row<Column>[] = []
  for (let line = 1; line < lines.length; line++) {
    const text = lines[line]!
    if (text === '') continue
    const cells = text.split('\t')
    if (cells.length > header.length)
      throw new DataFileError(`data/${name}`, `line ${line + 1}: ${cells.length} cells, but ${header.length} columns`)
    if (!cells[at[0]!]) throw new DataFileError(`data/${name}`, `line ${line + 1}: the first column is empty`)
    const row = Object.fromEntries(columns.map((column, index) => [column, (cells[at[index]!] ?? '').trim()]))
    const problem = wrong(row as Row<Column>)
    if (problem !== undefined) throw new DataFileError(`data/${name}`, `line ${line + 1}: ${problem}`)
    rows.push(row as Row<Column>)
  }
  return rows
}
