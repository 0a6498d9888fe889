import { padEnd, widthOf } from './width.ts'

/**
 * Rows in columns, two spaces between them; the last column is as long as it is.
 *
 * @example
 * table([['a', 'b'], ['aaa', 'c']]) // 'a    b\naaa  c\n'
 */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))))
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => (column === row.length - 1 ? cell : padEnd(cell, widths[column]!)))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
