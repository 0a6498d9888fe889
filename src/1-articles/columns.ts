import { readTable } from '../knowledge/tables.ts'
import { withoutMarks } from './letters/syllables.ts'
import { once } from './once.ts'

/** What a column holds, and the line of the table that says so: of two columns for one field, the earlier line counts. */
export interface ColumnField {
  readonly field: string
  readonly rank: number
}

/** What a column of a table holds: a field of an article, or names and posts, which make the table a roster. */
export const columnFields = once(() => {
  const rows = readTable(new URL('../../data/columns.tsv', import.meta.url), ['form', 'field'] as const)
  const fields = rows.map(({ form, field }, rank) => [fold(form), { field, rank }] as const)
  return new Map<string, ColumnField>(fields.toReversed())
})

/** A heading as it is compared: without capitals, marks, spaces and other signs. */
export function fold(name: string): string {
  return withoutMarks(name.toLowerCase()).replace(/[^\p{L}\d]/gu, '')
}
