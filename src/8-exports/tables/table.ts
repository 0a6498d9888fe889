import { csvCell } from '../csv-cell.ts'

/** What stands in a cell; nothing where nothing is known. Days are text, in the precision known. */
export type Cell = string | number | boolean | undefined

/** One table of the folder. */
export interface Table {
  /** Its file is called so: `spells`. */
  readonly name: string
  readonly columns: readonly string[]
  /** Rows one after the other, each with a cell for every column. */
  rows(): Iterable<readonly Cell[]>
}

/** How each column of a table is filled from what a row is of. */
export type Columns<Subject> = Readonly<Record<string, (subject: Subject) => Cell>>

/** A table of which each row is of one subject. */
export function tableOf<Subject>(name: string, columns: Columns<Subject>, subjects: () => Iterable<Subject>): Table {
  const fills = Object.values(columns)
  return {
    name,
    columns: Object.keys(columns),
    *rows() {
      for (const subject of subjects()) yield fills.map((fill) => fill(subject))
    },
  }
}

/**
 * A table as CSV of RFC 4180 behind a byte order mark, without which Excel takes Vietnamese for another alphabet; a cell that a spreadsheet
 * would run begins with an apostrophe.
 */
export function* csvOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Iterable<string> {
  yield `\uFEFF${columns.map(csvCell).join(',')}\r\n`
  for (const row of rows()) yield `${row.map(textOf).join(',')}\r\n`
}

function textOf(cell: Cell): string {
  return cell === undefined ? '' : csvCell(typeof cell === 'boolean' ? String(cell) : cell)
}

/** Several values in one cell, each once. */
export function listed(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : [...new Set(values)].join('|')
}

/** How precise a date is. */
export function precisionOf(date: string | undefined): 'year' | 'month' | 'day' | undefined {
  if (date === undefined) return undefined
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}
