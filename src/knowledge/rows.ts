import { DataFileError } from '../errors.ts'

/** One line of a table, by column name; a column left out at the end of the line is an empty string. */
export type Row<Column extends string> = Readonly<Record<Column, string>>

/**
 * Reads the text of a tab-separated table whose first line names the columns; `name` is what messages call it. Reads no file, so that
 * the viewer may read a table too.
 *
 * @throws DataFileError when a column is missing, a line has too many cells, or a first cell is empty
 */
export function rowsOf<Column extends string>(
  text: string,
  columns: readonly Column[],
  name: string,
): readonly Row<Column>[] {
  const lines = text.split('\n')
  const header = (lines[0] ?? '').split('\t')
  const at = columns.map((column) => {
    const index = header.indexOf(column)
    if (index < 0)
      throw new DataFileError(name, `line 1: there is no column “${column}”; the columns are ${header.join(', ')}`)
    return index
  })
  const rows: Row<Column>[] = []
  for (let line = 1; line < lines.length; line++) {
    const text = lines[line]!
    if (text === '') continue
    const cells = text.split('\t')
    if (cells.length > header.length)
      throw new DataFileError(name, `line ${line + 1}: ${cells.length} cells, but ${header.length} columns`)
    if (!cells[at[0]!]) throw new DataFileError(name, `line ${line + 1}: the first column is empty`)
    rows.push(
      Object.fromEntries(columns.map((column, index) => [column, (cells[at[index]!] ?? '').trim()])) as Row<Column>,
    )
  }
  return rows
}
