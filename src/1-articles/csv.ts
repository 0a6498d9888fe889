import { isUtf8 } from 'node:buffer'
import { finished } from 'node:stream'
import { type CsvError, type Info, type Options, parse } from 'csv-parse'
import { readStart, SETTINGS, type Start } from './csv-start.ts'
import { charactersOf, decodeUtf8 } from './decode.ts'
import { type Format, type Item, information, itemsFrom, type Source, warning } from './format.ts'
import { tellHeadings } from './headings.ts'
import { findEightBit } from './letters/eight-bit.ts'
import { readRecord } from './record.ts'
import { rosterOf } from './roster.ts'
import { kindOfTable, lineOf, type TableKind, unknownTable } from './table-kind.ts'

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
interface Row<Cells> {
  readonly cells: Cells
  /** The last line of the row; csv-parse counts a CRLF inside quotation marks as two. */
  readonly lines: number
}
type Cells = Readonly<Record<string, Uint8Array>>

async function* read(source: Source): AsyncGenerator<Item> {
  const start = await readStart(source.bytes())
  const table = kindOfTable(start.rows, source.columns)
  if (table.kind === 'roster') {
    yield await readRoster(start, source)
    return
  }
  const told = table.kind === 'articles' ? tellHeadings(table) : undefined
  if (told !== undefined) yield information(told)
  const skipped: CsvError[] = []
  let surplus = 0
  let end = 1
  for await (const rows of rowsOf(start, table, (error) => skipped.push(error))) {
    for (const { cells, lines } of rows) {
      // The parser is ahead of this loop: errors of later rows wait for their turn.
      while (skipped[0] !== undefined && linesOf(skipped[0]) < lines) {
        end = linesOf(skipped[0]) - surplus
        yield skippedRow(skipped.shift()!, end)
      }
      const { fields, bad, ends } = fieldsOf(cells)
      const line = lines - surplus - ends.all
      const items = bad === undefined ? articleIn(fields, line) : readDamaged(cells, bad, line)
      for (const item of items) yield item
      surplus += ends.double
      end = lines - surplus
    }
  }
  for (const error of skipped) {
    const isRest = error.code === 'CSV_QUOTE_NOT_CLOSED'
    end = isRest ? end + 1 : linesOf(error) - surplus
    yield skippedRow(error, end)
  }
}

function rowsOf(start: Start, table: TableKind, skip: (error: CsvError) => void): AsyncIterable<readonly Row<Cells>[]> {
  if (table.kind !== 'articles') throw unknownTable(table.kind === 'unknown' ? table.names : [])
  return parsed<Cells>(start, {
    columns: [...table.names],
    from_line: start.lines[table.header]! + 1,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      if (error !== undefined) skip(error)
      return undefined
    },
  })
}

/** A list of people: one article, a line for each row, with the heading above the table as its title if there is one. */
async function readRoster(start: Start, source: Source): Promise<Item> {
  const lines: string[] = []
  const options = { from_line: start.firstLine, relax_column_count: true }
  for await (const rows of parsed<readonly Uint8Array[]>(start, options)) {
    for (const { cells } of rows) {
      const line = lineOf(cells.map((cell) => Buffer.from(cell).toString()))
      if (line !== '') lines.push(line)
    }
  }
  return rosterOf(lines, source)
}

/** The rows that each stretch of bytes ends. To take them one by one out of the stream of the parser takes a tenth of the time. */
async function* parsed<Cells>(
  { all, separator }: Start,
  options: Options,
): AsyncGenerator<readonly Row<Cells>[], void, undefined> {
  let rows: Row<Cells>[] = []
  const on_record = (cells: unknown, { lines }: Info) => {
    rows.push({ cells: cells as Cells, lines })
    return null
  }
  const parser = parse({ ...SETTINGS, delimiter: separator, encoding: null, ...options, on_record } as Options)
  parser.on('error', () => {}) // Whoever gives it bytes is told of it, too.
  const told = (give: (done: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve, reject) => give((error) => (error ? reject(error) : resolve())))
  for await (const chunk of all) {
    await told((done) => parser.write(chunk, done))
    yield rows
    rows = []
  }
  parser.resume()
  await told((done) => finished(parser.end(), done))
  yield rows
}

/** The cells of a row as text, the first that is no UTF-8, and how many ends of lines are in it, and of these how many CRLF. */
function fieldsOf(cells: Cells) {
  const fields: Record<string, string> = {}
  const ends = { all: 0, double: 0 }
  let bad: string | undefined
  for (const [name, cell] of Object.entries(cells)) {
    const isGood = isUtf8(cell)
    const text = isGood ? charactersOf(cell) : Buffer.from(cell).toString('latin1')
    if (!isGood) bad ??= name
    fields[name] = text
    if (text.includes('\n')) ends.all += count(text, /\n/g)
    if (!text.includes('\r')) continue
    ends.all += count(text, /\r/g)
    ends.double += count(text, /\r\n/g)
  }
  return { fields, bad, ends }
}

function readDamaged(cells: Cells, bad: string, line: number): readonly Item[] {
  const all = Object.values(cells).flatMap((cell) => [cell, Buffer.from('\n')])
  const eightBit = findEightBit(Buffer.concat(all))
  if (eightBit === undefined) {
    const { problem } = decodeUtf8(cells[bad]!)
    return [warning(`Skipped: in the cell “${bad}”, ${problem}. Save the table as “CSV UTF-8”.`, line)]
  }
  const fields = Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, eightBit.decode(cell)]))
  return itemsFrom(articleIn(fields, line), eightBit.name)
}

function articleIn(fields: Readonly<Record<string, string>>, line: number): readonly Item[] {
  return readRecord(fields, { line, ids: fields.id === undefined ? 'made' : 'needed' })
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

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
