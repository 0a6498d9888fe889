import { isUtf8 } from 'node:buffer'
import { pipeline, Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { decodeUtf8 } from './decode.ts'
import { type Format, type Item, itemsFrom, type Source, warning } from './format.ts'
import { findEightBit } from './letters/eight-bit.ts'
import { readRecord } from './record.ts'

/** CSV with a header that names the fields. The separator is a comma, a semicolon (as Vietnamese Excel writes it) or a tab. */
export const csv: Format = {
  name: 'CSV',
  extensions: ['.csv', '.tsv'],
  advice:
    'Save the table as “CSV UTF-8” with the header id,text and any of title,url,outlet,published,province,authors.',
  read,
}

/** Cells stay bytes until a row is whole, so that invalid UTF-8 costs one row and not the file. */
interface Row {
  readonly record: Readonly<Record<string, Uint8Array>>
  /** `lines` is the last line of the row; csv-parse counts a CRLF inside quotation marks as two. */
  readonly info: { readonly lines: number }
}

async function* read(source: Source): AsyncGenerator<Item> {
  const skipped: CsvError[] = []
  let surplus = 0
  let end = 1
  for await (const { record, info } of rowsOf(source, (error) => skipped.push(error))) {
    // The parser is ahead of this loop: errors of later rows wait for their turn.
    while (skipped[0] !== undefined && linesOf(skipped[0]) < info.lines) {
      end = linesOf(skipped[0]) - surplus
      yield skippedRow(skipped.shift()!, end)
    }
    const cells = Object.values(record).map((cell) => Buffer.from(cell).toString('latin1'))
    yield* readRow(record, info.lines - surplus - count(cells, /[\r\n]/g))
    surplus += count(cells, /\r\n/g)
    end = info.lines - surplus
  }
  for (const error of skipped) {
    const isRest = error.code === 'CSV_QUOTE_NOT_CLOSED'
    end = isRest ? end + 1 : linesOf(error) - surplus
    yield skippedRow(error, end)
  }
}

async function* rowsOf(source: Source, skip: (error: CsvError) => void): AsyncGenerator<Row> {
  const { first, all } = await peek(source.bytes())
  const parser = parse({
    columns: columnsOf,
    delimiter: separatorOf(first),
    encoding: null,
    info: true,
    record_delimiter: ['\r\n', '\n'],
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      if (error !== undefined) skip(error)
      return undefined
    },
  })
  // An error of the stream ends the parser, where the reader meets it.
  pipeline(Readable.from(all), parser, () => {})
  yield* parser as AsyncIterable<Row>
}

/** Names of the columns, which come as bytes like all cells. */
function columnsOf(header: readonly (Uint8Array | string)[]): string[] {
  const names = header.map((name) =>
    Buffer.from(name as Uint8Array)
      .toString()
      .trim(),
  )
  const missing = ['id', 'text'].filter((name) => !names.includes(name))
  if (missing.length > 0) throw new Error(`the header has no column “${missing.join('” and no column “')}”`)
  return names
}

function readRow(record: Row['record'], line: number): readonly Item[] {
  const cells = Object.entries(record)
  const bad = cells.find(([, cell]) => !isUtf8(cell))
  if (bad === undefined) {
    const fields = Object.fromEntries(cells.map(([name, cell]) => [name, Buffer.from(cell).toString()]))
    return readRecord(fields, { line, idNeeded: true })
  }
  const eightBit = findEightBit(Buffer.concat(cells.flatMap(([, cell]) => [cell, Buffer.from('\n')])))
  if (eightBit !== undefined) {
    const fields = Object.fromEntries(cells.map(([name, cell]) => [name, eightBit.decode(cell)]))
    return itemsFrom(readRecord(fields, { line, idNeeded: true }), eightBit.name)
  }
  const [name, cell] = bad
  return [warning(`Skipped: in the cell “${name}”, ${decodeUtf8(cell).problem}. Save the table as “CSV UTF-8”.`, line)]
}

function skippedRow({ code, message }: CsvError, line: number): Item {
  if (code === 'CSV_RECORD_INCONSISTENT_COLUMNS')
    return warning('Skipped: this row has more or fewer cells than the header.', line)
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return warning('Skipped: from here to the end of the file; a quotation mark is opened and never closed.', line)
  }
  return warning(`Skipped: this row is not valid CSV (${message}).`, line)
}

function linesOf(error: CsvError): number {
  return typeof error.lines === 'number' ? error.lines : 0
}

function count(cells: readonly string[], pattern: RegExp): number {
  return cells.reduce((sum, cell) => sum + (cell.match(pattern)?.length ?? 0), 0)
}

/** The separator that is most frequent in the header; csv-parse's own discovery fails on letters outside ASCII. */
function separatorOf(start: Uint8Array): string {
  const [header = ''] = Buffer.from(start)
    .toString()
    .split(/[\r\n]/, 1)
  const times = (separator: string) => header.split(separator).length
  return [',', ';', '\t'].reduce((best, separator) => (times(separator) > times(best) ? separator : best))
}

/** The first bytes of a stream, and the whole stream, without a byte-order mark. csv-parse would give strings if it met one. */
async function peek(bytes: AsyncIterable<Uint8Array>): Promise<{ first: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const start = await iterator.next()
  const chunk = start.done ? new Uint8Array() : start.value
  const first = Buffer.from('\uFEFF').equals(chunk.subarray(0, 3)) ? chunk.subarray(3) : chunk
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { first, all: all() }
}
