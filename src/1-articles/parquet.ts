import type { FileMetaData } from 'hyparquet'
import { allBytes, type Format, type Item, type Source } from './format.ts'
import { headingsOf } from './headings.ts'
import { Records } from './records.ts'
import { unknownTable } from './table-kind.ts'

/** Parquet: articles, one a row, in columns called as those of CSV are; a group of rows at a time. */
export const parquet: Format = {
  name: 'Parquet',
  extensions: ['.parquet'],
  advice: 'Write it again, or save the table as CSV (UTF-8) or JSON Lines.',
  read,
}

/** What a group of rows may unpack to; writers make groups of some hundred megabytes at most. */
const MOST_BYTES = 2 ** 31

async function* read(source: Source): AsyncGenerator<Item> {
  const [{ parquetMetadata, parquetReadObjects }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ])
  const bytes = await allBytes(source)
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
  const file = { byteLength: whole.byteLength, slice: (start: number, end?: number) => whole.slice(start, end) }
  if (bytes.subarray(-4).toString('latin1') !== 'PAR1') throw new Error('it is no Parquet file, or not whole')
  const metadata = parquetMetadata(whole)
  const all = columnsOf(metadata)
  const { names } = headingsOf(
    all.map(({ name }) => name),
    { columns: source.columns },
  )
  if (!names.includes('text')) throw unknownTable(all.map(({ name }) => name))
  const instants = new Set(all.flatMap(({ name, isInstant }) => (isInstant ? [name] : [])))
  const records = new Records(source)
  let rowStart = 0
  for (const group of metadata.row_groups) {
    if (Number(group.total_byte_size) > MOST_BYTES)
      throw new Error('it is damaged, or made to do harm: a group of its rows unpacks to more than 2 GB')
    const rowEnd = rowStart + Number(group.num_rows)
    const rows = await parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd })
    for (const [index, row] of rows.entries()) yield* records.read(plain(row, instants), rowStart + index + 1)
    rowStart = rowEnd
  }
}

/** The columns, and whether they hold instants in UTC and not the time of a clock. */
function columnsOf({ schema }: FileMetaData): readonly { readonly name: string; readonly isInstant: boolean }[] {
  const columns: { name: string; isInstant: boolean }[] = []
  let at = 1
  const skip = (): void => {
    const { num_children = 0 } = schema[at++] ?? {}
    for (let child = 0; child < num_children; child++) skip()
  }
  while (at < schema.length) {
    const { name, logical_type } = schema[at]!
    columns.push({ name, isInstant: logical_type?.type === 'TIMESTAMP' && logical_type.isAdjustedToUTC })
    skip()
  }
  return columns
}

/** A row as JSON would have it: days and times as ISO 8601, large integers as numbers. */
function plain(
  row: Readonly<Record<string, unknown>>,
  instants: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value instanceof Date) return [name, timeOf(value, instants.has(name))]
      if (typeof value === 'bigint') return [name, Number(value)]
      return [name, value]
    }),
  )
}

function timeOf(date: Date, isInstant: boolean): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined
  const iso = date.toISOString()
  if (isInstant) return iso
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
}
