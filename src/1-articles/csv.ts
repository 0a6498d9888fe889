import { isUtf8 } from 'node:buffer'
import { pipeline, Readable } from 'node:stream'
import { type CsvError, type Options, parse } from 'csv-parse'
import { kindOfTable, lineOf, NO_IDS, type TableKind } from './columns.ts'
import { readStart, SETTINGS, type Start } from './csv-start.ts'
import { decodeUtf8 } from './decode.ts'
import { type Format, type Item, information, itemsFrom, type Source, warning } from './format.ts'
import { findEightBit } from './letters/eight-bit.ts'
import { readRecord } from './record.ts'
import { rosterOf } from './roster.ts'

/**
 * CSV: articles, one a row, under a header that names the fields; or a list of people, which is one article with a line for
 * each row. The separator is a comma, a semicolon (as Vietnamese Excel writes it) or a tab. Excel's UTF-16 is read, and a
 * first line `sep=;`, by which other programs tell Excel the separator.
 */
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
  const start = await readStart(source.bytes())
  const table = kindOfTable(start.rows)
  if (table.kind === 'roster') yield* readRoster(start, source)
  else yield* readArticles(start, table)
}

async function* readArticles(start: Start, table: TableKind): AsyncGenerator<Item> {
  if (table.kind === 'articles' && !table.names.includes('id')) yield information(NO_IDS)
  const skipped: CsvError[] = []
  let surplus = 0
  let end = 1
  for await (const { record, info } of rowsOf(start, table, (error) => skipped.push(error))) {
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

async function* rowsOf(start: Start, table: TableKind, skip: (error: CsvError) => void): AsyncGenerator<Row> {
  if (table.kind !== 'articles')
    throw new Error('the header has no column “id” and no column “text”, and the rows are no list of people')
  yield* parsed(start, {
    columns: [...table.names],
    from_line: start.lines[table.header]! + 1,
    info: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      if (error !== undefined) skip(error)
      return undefined
    },
  }) as AsyncIterable<Row>
}

/** A list of people: one article, a line for each row, with the heading above the table as its title if there is one. */
async function* readRoster(start: Start, source: Source): AsyncGenerator<Item> {
  const lines: string[] = []
  const from_line = start.firstLine
  for await (const row of parsed(start, { from_line, relax_column_count: true }) as AsyncIterable<Uint8Array[]>) {
    const line = lineOf(row.map((cell) => Buffer.from(cell).toString()))
    if (line !== '') lines.push(line)
  }
  yield rosterOf(lines, source)
}

function parsed({ all, separator }: Start, options: Options): AsyncIterable<unknown> {
  const parser = parse({ ...SETTINGS, delimiter: separator, encoding: null, ...options })
  // An error of the stream ends the parser, where the reader meets it.
  pipeline(Readable.from(all), parser, () => {})
  return parser
}

function readRow(record: Row['record'], line: number): readonly Item[] {
  const cells = Object.entries(record)
  const bad = cells.find(([, cell]) => !isUtf8(cell))
  if (bad === undefined) {
    const fields = Object.fromEntries(cells.map(([name, cell]) => [name, Buffer.from(cell).toString()]))
    return readRecord(named(fields), { line, idNeeded: fields.id !== undefined })
  }
  const eightBit = findEightBit(Buffer.concat(cells.flatMap(([, cell]) => [cell, Buffer.from('\n')])))
  if (eightBit !== undefined) {
    const fields = Object.fromEntries(cells.map(([name, cell]) => [name, eightBit.decode(cell)]))
    return itemsFrom(readRecord(named(fields), { line, idNeeded: fields.id !== undefined }), eightBit.name)
  }
  const [name, cell] = bad
  return [warning(`Skipped: in the cell “${name}”, ${decodeUtf8(cell).problem}. Save the table as “CSV UTF-8”.`, line)]
}

/** Without a column of ids, an article is called by its address if it has one. */
function named(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return fields.id === undefined && fields.url ? { id: fields.url, ...fields } : fields
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
