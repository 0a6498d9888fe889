import type { Options } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { utf16Of } from './decode.ts'
import { kindOfTable } from './table-kind.ts'

/** What is alike in all ways of reading a table. */
export const SETTINGS: Options = {
  record_delimiter: ['\r\n', '\n'],
  relax_quotes: true,
  skip_empty_lines: true,
}

/** A table of which the beginning is known. */
export interface Start {
  readonly separator: string
  /** The line, counted from 1, on which the table begins: the second after `sep=;`. */
  readonly firstLine: number
  /** The first rows, and the line on which each ends. */
  readonly rows: readonly (readonly string[])[]
  readonly lines: readonly number[]
  /** The whole table in UTF-8, without a byte-order mark. csv-parse would give strings if it met one. */
  readonly all: AsyncIterable<Uint8Array>
}

/** So many bytes and rows are enough to see what a table is. */
const ENOUGH = 64 * 1024
const ROWS = 10
const SEPARATORS = [',', ';', '\t']
const TOLD = /^"?sep=(.)"?[ \t]*\r?\n/i

export async function readStart(bytes: AsyncIterable<Uint8Array>): Promise<Start> {
  const { head, all } = await peek(bytes)
  const text = Buffer.from(head).toString()
  const told = TOLD.exec(text)
  const firstLine = told === null ? 1 : 2
  const body = text.slice(told?.[0].length ?? 0)
  const separator = told?.[1] ?? separatorOf(body)
  const header = plainHeader(body, separator)
  if (header !== undefined) return { separator, firstLine, rows: [header], lines: [firstLine], all }
  const found: unknown = parse(body, {
    ...SETTINGS,
    delimiter: separator,
    info: true,
    relax_column_count: true,
    skip_records_with_error: true,
    to: ROWS,
  })
  const rows = found as readonly { record: readonly string[]; info: { lines: number } }[]
  return {
    separator,
    firstLine,
    rows: rows.map(({ record }) => record),
    lines: rows.map(({ info }) => info.lines + firstLine - 1),
    all,
  }
}

/**
 * The first line of a table, if its names are those of the fields and it needs no parser: V8 makes slower code for a parser of which
 * there have been two, and the rows of most tables would take a third longer.
 */
function plainHeader(text: string, separator: string): readonly string[] | undefined {
  const [line = ''] = text.split(/\r?\n/, 1)
  const cells = line.split(separator)
  if (line.includes('"')) return undefined
  const table = kindOfTable([cells])
  const isPlain = table.kind === 'articles' && table.taken === undefined
  return isPlain ? cells : undefined
}

/** The separator that is most frequent in the first line that has one; csv-parse's own discovery fails on letters outside ASCII. */
function separatorOf(text: string): string {
  const line =
    text.split(/\r?\n/, ROWS).find((words) => SEPARATORS.some((separator) => words.includes(separator))) ?? ''
  const times = (separator: string) => line.split(separator).length
  return SEPARATORS.reduce((best, separator) => (times(separator) > times(best) ? separator : best))
}

/** The first bytes of a stream as UTF-8, and the whole stream. What Excel calls “Unicode text” is UTF-16. */
async function peek(bytes: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let size = 0
  while (size < ENOUGH) {
    const next = await iterator.next()
    if (next.done) break
    chunks.push(next.value)
    size += next.value.length
  }
  const first = Buffer.concat(chunks)
  const encoding = utf16Of(first)
  const decoder = encoding === undefined ? undefined : new TextDecoder(encoding)
  const utf8 = (chunk: Uint8Array) => (decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk)
  const marked = Buffer.from('\uFEFF').equals(first.subarray(0, 3)) ? first.subarray(3) : first
  const head = utf8(marked)
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head
    for await (const chunk of { [Symbol.asyncIterator]: () => iterator }) yield utf8(chunk)
  }
  return { head, all: all() }
}
