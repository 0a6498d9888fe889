import { readTable } from '../knowledge/tables.ts'
import { alternatives } from './alternatives.ts'
import { type Columns, type Headings, headingsOf, listOf } from './headings.ts'
import { once } from './once.ts'

/** How a table is read. Rows are counted from 0. */
export type TableKind =
  | ({ readonly kind: 'articles'; readonly header: number } & Headings)
  | { readonly kind: 'roster' }
  | { readonly kind: 'unknown'; readonly names: readonly string[] }

/** A name, with what one is addressed by before it or without. */
const nameOfPerson = once(() => {
  const honorifics = readTable(new URL('../../data/lexicons/honorifics.tsv', import.meta.url), [
    'form',
    'kind',
  ] as const)
  const addresses = honorifics.filter(({ kind }) => kind === 'address')
  const before = alternatives(addresses.map(({ form }) => form))
  return new RegExp(`^(?:(?:${before})\\s)?\\p{Lu}[\\p{L}\\p{M}]*(?:\\s\\p{Lu}[\\p{L}\\p{M}]*){1,5}$`, 'iu')
})

/**
 * Whether a table holds articles, one a row, or is a list of people, from its first rows. Above the header there may be a
 * heading. A list of people has a column of names, or names in most of its rows.
 *
 * @param columns what the user says the columns hold
 * @throws when a heading that the user says is in none of the rows
 */
export function kindOfTable(rows: readonly (readonly string[])[], columns?: Columns): TableKind {
  const named = rows.map((row) => headingsOf(row).names)
  const header = columns?.text === undefined ? named.findIndex((names) => names.includes('text')) : told(rows, columns)
  if (header >= 0)
    return { kind: 'articles', header, ...headingsOf(rows[header]!, { columns, below: rows.slice(header + 1) }) }
  const hasNames = named.some((names) => names.includes('person'))
  const people = rows.filter((row) => row.length > 1 && row.some(isName)).length
  if (hasNames || (people > 0 && 2 * people >= rows.length)) return { kind: 'roster' }
  return { kind: 'unknown', names: rows[0] ?? [] }
}

/** The first row that has all headings that the user names; where none has, the fullest tells which is missing. */
function told(rows: readonly (readonly string[])[], columns: Columns): number {
  const fits = rows.findIndex((row) => hasAll(row, columns))
  if (fits >= 0) return fits
  const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '').length
  const fullest = rows.reduce((best, row, at) => (filled(row) > filled(rows[best]!) ? at : best), 0)
  headingsOf(rows[fullest] ?? [], { columns })
  return fullest
}

function hasAll(row: readonly string[], columns: Columns): boolean {
  try {
    headingsOf(row, { columns })
    return true
  } catch {
    return false
  }
}

/** Why a table of neither articles nor people is not read, and what to do. */
export function unknownTable(names: readonly string[]): Error {
  return new Error(
    `the rows are no list of people, and no heading is known for the text of an article; the headings are: ${listOf(names)}. Say which it is: --columns text=…`,
  )
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
