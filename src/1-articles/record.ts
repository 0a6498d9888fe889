import { createHash } from 'node:crypto'
import { type DateReading, readDate } from './date.ts'
import { type Draft, type Item, warning } from './format.ts'
import { toldPages } from './told-pages.ts'

const OPTIONAL = ['title', 'url', 'outlet', 'province'] as const
const STRINGS = [...OPTIONAL, 'published'] as const

/** Where the id of a record is from: it must be given; it is made where none is given; or the article is called after its file. */
export type Ids = 'needed' | 'made' | 'file'

/**
 * The article in one record of a JSON, JSON Lines or CSV file, or in the front matter of a text: `text` and, where it is
 * needed, `id`; `title`, `url`, `outlet`, `published`, `province` and `authors` may be there, and `recognised` in JSON. An optional
 * field that is null or empty counts as missing (spreadsheets write every cell); unknown fields are ignored.
 *
 * @returns the draft, after a warning if its date or another optional field was left out; or only a warning, if it has no
 * fit id or text
 */
export function readRecord(value: unknown, options: { line?: number; ids: Ids }): readonly Item[] {
  const { line } = options
  if (!isObject(value)) return [warning(`Skipped: this is ${kindOf(value)} where a record in { } is expected.`, line)]
  const record = withAddress(withDay(value))
  const wrong = [
    ...STRINGS.flatMap((name) => (given(record[name]) ? wrongString(name, record[name]) : [])),
    ...wrongAuthors(record.authors),
    ...wrongPages(record),
  ]
  if (wrong.length === 0) return readFields(record, options)
  const right = Object.entries(record).filter(([name, value]) => {
    if (name === 'authors') return wrongAuthors(value).length === 0
    if (name === 'recognised') return wrongPages(record).length === 0
    return name === 'id' || name === 'text' || typeof value === 'string'
  })
  const items = readFields(Object.fromEntries(right), options)
  const draft = items.find((item) => item.draft)?.draft
  if (draft === undefined) return items
  const message = `The article is kept without a field: ${wrong.join('; ')}.`
  const remark = { level: 'warning', message, ...(draft.id !== undefined && { article: draft.id }) } as const
  return [{ remark, line }, ...items]
}

/** A number may be a day: 20240316, or seconds or milliseconds since 1970, as pandas writes the days of a table. */
function withDay(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (typeof record.published !== 'number') return record
  const { date } = readDate(`${record.published}`, { isEpoch: true })
  return date?.length === 10 ? { ...record, published: date } : record
}

/** Programs that save pages give their address as the source. */
function withAddress(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { outlet, ...others } = record
  return typeof outlet === 'string' && /^https?:/.test(outlet) && !given(record.url)
    ? { ...others, url: outlet }
    : record
}

/** What an article without an id is called: its address, else by its text, so that it keeps its name wherever it stands. */
function madeId({ url, text }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof url === 'string' && url !== '') return url
  return typeof text === 'string' ? `text-${createHash('sha256').update(text).digest('hex').slice(0, 12)}` : undefined
}

function readFields(
  record: Readonly<Record<string, unknown>>,
  { line, ids }: { line?: number; ids: Ids },
): readonly Item[] {
  const { text, published } = record
  const isMade = ids === 'made' && !given(record.id)
  const id = isMade ? madeId(record) : Number.isSafeInteger(record.id) ? String(record.id) : record.id
  const idNeeded = ids === 'needed'
  const problems = [...(idNeeded || given(id) ? wrongString('id', id) : []), ...wrongString('text', text)]
  if (idNeeded && id === '') problems.push('“id” is empty')
  if (problems.length > 0) return [warning(`Skipped: ${problems.join('; ')}.`, line)]

  const { date, problem }: Partial<DateReading> = given(published) ? readDate(published as string) : {}
  const draft: Draft = {
    ...(given(id) && { id: id as string }),
    text: text as string,
    ...Object.fromEntries(OPTIONAL.filter((name) => given(record[name])).map((name) => [name, record[name]])),
    ...(date !== undefined && { published: date }),
    ...authorsOf(record.authors),
    ...pagesOf(record),
  }
  if (date !== undefined) return [{ draft, line, dateWords: published as string }]
  if (!given(published)) return [{ draft, line }]
  const message = `The date “${published}” ${problem}; the article is kept without it. Write it like 2024-02-22 or 22/2/2024.`
  return [
    { remark: { level: 'warning', message, ...(draft.id !== undefined && { article: draft.id }) }, line },
    { draft, line },
  ]
}

function wrongString(name: string, value: unknown): string[] {
  if (typeof value === 'string') return []
  return [
    value === undefined ? `“${name}” is missing` : `“${name}” is ${kindOf(value)}, but must be a string in quotes`,
  ]
}

function wrongAuthors(value: unknown): string[] {
  if (!given(value)) return []
  const names: readonly unknown[] = Array.isArray(value) ? value : [value]
  return names.every((name) => typeof name === 'string') ? [] : ['“authors” must be a list of strings']
}

/** A single string names several authors with semicolons between them, as a spreadsheet cell must. */
function authorsOf(value: unknown): { authors?: readonly string[] } {
  if (value === undefined) return {}
  const names = typeof value === 'string' ? value.split(';') : ((value ?? []) as readonly string[])
  const authors = names.map((name) => name.trim()).filter((name) => name !== '')
  return authors.length > 0 ? { authors } : {}
}

/** A list alone is meant: a column of a table that happens to be called so is another thing. */
function wrongPages(record: Readonly<Record<string, unknown>>): string[] {
  const isWrong = Array.isArray(record.recognised) && record.recognised.length > 0 && !pagesOf(record).recognised
  return isWrong
    ? ['“recognised” must be a list of pages, each with its start in the text, its number and a confidence']
    : []
}

function pagesOf({ recognised, text }: Readonly<Record<string, unknown>>): Pick<Draft, 'recognised'> {
  if (!Array.isArray(recognised) || typeof text !== 'string') return {}
  const pages = toldPages(recognised, text.length)
  return pages === undefined ? {} : { recognised: pages }
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (value === true || value === false) return `${value}`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
