import type { Row } from '../knowledge/rows.ts'
import { readTable } from '../knowledge/tables.ts'
import { alternatives } from './alternatives.ts'
import { withoutMarks } from './letters/syllables.ts'
import { once } from './once.ts'

/** What a column of a table holds: a field of an article, or names and posts, which make the table a roster. */
export const columnFields = once(
  () => new Map(tableOf('columns.tsv', ['form', 'field']).map(({ form, field }) => [fold(form), field])),
)

/** How a table is read. Rows are counted from 0. */
export type TableKind =
  | { readonly kind: 'articles'; readonly header: number; readonly names: readonly string[] }
  | { readonly kind: 'roster' }
  | { readonly kind: 'unknown'; readonly names: readonly string[] }

/** Told where a table has texts and no ids. */
export const NO_IDS =
  'The table has no column “id”: its articles are called by their addresses, or after the file in their order.'

/** A name, with what one is addressed by before it or without. */
const nameOfPerson = once(() => {
  const addresses = tableOf('lexicons/honorifics.tsv', ['form', 'kind']).filter(({ kind }) => kind === 'address')
  const before = alternatives(addresses.map(({ form }) => form))
  return new RegExp(`^(?:(?:${before})\\s)?\\p{Lu}[\\p{L}\\p{M}]*(?:\\s\\p{Lu}[\\p{L}\\p{M}]*){1,5}$`, 'iu')
})

function tableOf<Column extends string>(name: string, columns: readonly Column[]): readonly Row<Column>[] {
  return readTable(new URL(`../../data/${name}`, import.meta.url), columns)
}

/**
 * Whether a table holds articles, one a row, or is a list of people, from its first rows. Above the header there may be a
 * heading. A list of people has a column of names, or names in most of its rows.
 */
export function kindOfTable(rows: readonly (readonly string[])[]): TableKind {
  const named = rows.map((row) => namesOf(row))
  const header = named.findIndex((names) => names.includes('text'))
  if (header >= 0) return { kind: 'articles', header, names: named[header]! }
  const hasNames = named.some((names) => names.includes('person'))
  const people = rows.filter((row) => row.length > 1 && row.some(isName)).length
  if (hasNames || (people > 0 && 2 * people >= rows.length)) return { kind: 'roster' }
  return { kind: 'unknown', names: named[0] ?? [] }
}

/**
 * The fields that the columns of a header, or the keys of a front matter, name, in whatever capitals, with or without marks; a column that names none, or one
 * that another has named, keeps its own name.
 *
 * @example
 * namesOf(['ID', 'Nội dung ', 'Lượt xem']) // ['id', 'text', 'Lượt xem']
 */
export function namesOf(header: readonly string[]): readonly string[] {
  const found = header.map((cell) => columnFields().get(fold(cell)))
  return header.map((cell, index) => {
    const field = found[index]
    const exact = header.findIndex((other) => other.trim() === field)
    const first = exact >= 0 ? exact : found.indexOf(field)
    return field !== undefined && first === index
      ? field
      : `${cell.trim()}${field === undefined ? '' : ` (${index + 1})`}`
  })
}

/** A row as a line of text: its cells with tabs between, so that columns stay in place; a heading that stands alone, by itself. */
export function lineOf(cells: readonly string[]): string {
  const clean = cells.map((cell) => cell.replace(/\s+/g, ' ').trim())
  const filled = clean.filter((cell) => cell !== '')
  return filled.length < 2 ? filled.join('') : clean.join('\t')
}

function isName(cell: string): boolean {
  return nameOfPerson().test(cell.trim()) && /^\p{Lu}/u.test(cell.trim())
}

function fold(name: string): string {
  return withoutMarks(name.toLowerCase()).replace(/[^\p{L}\d]/gu, '')
}
