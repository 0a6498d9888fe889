import { columnFields, fold } from './columns.ts'

/** The fields of an article that a column of a table or a key of a record may hold. */
export const FIELDS = ['id', 'text', 'title', 'url', 'outlet', 'published', 'province', 'authors'] as const
export type Field = (typeof FIELDS)[number]

/** Which heading holds a field, as the user says it: `{ text: 'content' }`. */
export type Columns = Readonly<Partial<Record<Field, string>>>

/** The headings of a table of articles by what they hold. */
export interface Headings {
  /** For each heading its field, or its own name where it holds none. */
  readonly names: readonly string[]
  /** What was taken for what where a heading is not the name of the field itself, in words; undefined if nothing was. */
  readonly taken?: string
}

const NO_IDS =
  'There is no column “id”: articles are called by their addresses, else by what their text makes (“text-1f0c…”).'

/** What stands for a field where no heading holds that: a lead for the text, a time for the day of publication. */
const INSTEAD: Readonly<Record<string, Field>> = { lead: 'text', time: 'published' }

/** How much longer on average the longer of two columns must be to be the text without a doubt. */
const CLEARLY = 2

/**
 * What the columns of a header, or the keys of a record, hold: what the user says; else the one that is called as the field
 * is; else one that `data/columns.tsv` knows, in whatever capitals, with or without marks. Of several that could be the text
 * it is the one with the longest cells; of several for another field, the one that stands first in the table.
 *
 * @param below cells below the header, of the first rows
 * @throws when a heading that the user says is not there; the message lists those that are
 */
export function headingsOf(
  header: readonly string[],
  { columns = {}, below = [] }: { columns?: Columns | undefined; below?: readonly (readonly string[])[] } = {},
): Headings {
  const folded = header.map(fold)
  const told = new Map<number, Field>()
  for (const field of FIELDS) {
    const heading = columns[field]
    if (heading === undefined) continue
    const at = header.includes(heading) ? header.indexOf(heading) : folded.indexOf(fold(heading))
    if (at < 0) throw new Error(`there is no column “${heading}”; its headings are: ${listOf(header)}`)
    told.set(at, field)
  }
  const known = columnFields()
  const found = folded.map((name, index) => (told.has(index) ? undefined : known.get(name)))
  const at = new Map<string, number>([...told].map(([index, field]) => [field, index]))
  const doubted: number[] = []
  for (const field of new Set(found)) {
    if (field === undefined || at.has(field.field)) continue
    const candidates = folded.flatMap((_, index) => (found[index]?.field === field.field ? [index] : []))
    const exact = candidates.find((index) => header[index]!.trim() === field.field)
    const ranked = candidates.toSorted((one, other) => found[one]!.rank - found[other]!.rank)
    const [first, second] =
      exact === undefined && field.field === 'text' ? longestFirst(ranked, below) : [exact ?? ranked[0]!]
    at.set(field.field, first!)
    if (second !== undefined) doubted.push(second)
  }
  if (isOfArticles(at)) for (const [name, field] of Object.entries(INSTEAD)) takeInstead(at, name, field)
  const names = header.map((cell) => cell.trim())
  for (const index of names.keys()) if (found[index] !== undefined) names[index] += ` (${index + 1})`
  for (const [field, index] of at) names[index] = field
  return { names, ...wordsOf(header, at, doubted) }
}

function isOfArticles(at: ReadonlyMap<string, number>): boolean {
  return at.has('text') || (at.has('lead') && (at.has('title') || at.has('url') || at.has('published')))
}

function takeInstead(at: Map<string, number>, name: string, field: Field): void {
  const index = at.get(name)
  if (index === undefined || at.has(field)) return
  at.delete(name)
  at.set(field, index)
}

/** The columns with the one first whose cells are clearly longest; where none is, a second that could be it as well. */
function longestFirst(
  candidates: readonly number[],
  below: readonly (readonly string[])[],
): readonly [number | undefined, number?] {
  const length = (column: number) => below.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0)
  const [first, second] = candidates.toSorted((one, other) => length(other) - length(one))
  if (second === undefined || length(second) === 0 || length(first!) >= CLEARLY * length(second)) return [first]
  const [best, next] = candidates.filter((column) => CLEARLY * length(column) > length(first!))
  return next === undefined ? [best] : [best, next]
}

function wordsOf(
  header: readonly string[],
  at: ReadonlyMap<string, number>,
  doubted: readonly number[],
): { taken?: string } {
  const pairs = FIELDS.flatMap((field) => {
    const index = at.get(field)
    return index === undefined || fold(header[index]!) === field ? [] : [`“${header[index]!.trim()}” as ${field}`]
  })
  const doubt = doubted.map(
    (index) => ` “${header[index]!.trim()}” could be the text as well: --columns text=… says which.`,
  )
  return pairs.length + doubt.length === 0
    ? {}
    : { taken: `${pairs.length > 0 ? `Columns were taken: ${pairs.join(', ')}.` : ''}${doubt.join('')}`.trim() }
}

/** What there is to tell of the headings of articles: what was taken for what, and that there are no ids. */
export function tellHeadings({ names, taken }: Headings): string | undefined {
  const noIds = names.includes('id') ? [] : [NO_IDS]
  const told = [...(taken === undefined ? [] : [taken]), ...noIds].join(' ')
  return told === '' ? undefined : told
}

/** Headings for a message, and no more of them than one reads. */
export function listOf(header: readonly string[]): string {
  const filled = header.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return filled.length > 30 ? `${filled.slice(0, 30).join(', ')}, … (${filled.length})` : filled.join(', ')
}
