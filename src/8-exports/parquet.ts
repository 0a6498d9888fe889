import type { ByteWriter, SchemaElement } from 'hyparquet-writer'
import type { ExportedFile, FolderExporter } from './exporter.ts'
import type { TypedColumn, Value } from './fields.ts'
import type { Ordered } from './order.ts'
import { stableJson } from './stable-json.ts'
import { type TypedTable, typedTables } from './typed-tables.ts'

/**
 * Three Parquet files, see {@link typedTables}, from which the same graph can be made again. Every column is declared, and is
 * there in every graph: lists are lists of texts, numbers are of one width, dates with the precision known are texts and have
 * columns of days beside them, `from_earliest` and `from_latest`. What is not known is null. The findings of the graph are
 * JSON in the metadata `quanhe` of `nodes.parquet`.
 *
 * Half an emoji becomes U+FFFD, since the texts are UTF-8.
 */
export const parquet: FolderExporter<Ordered> = { name: 'Parquet', word: 'parquet', folder: 'parquet', files }

/** Rows that are held at one time. */
const GROUP = 5_000

function* files(graph: Ordered): Iterable<ExportedFile> {
  for (const table of typedTables(graph)) {
    const findings = table.name === 'nodes' ? [{ key: 'quanhe', value: stableJson(graph.getAttributes()) }] : []
    yield { path: `${table.name}.parquet`, chunks: fileOf(table, findings) }
  }
}

async function* fileOf(table: TypedTable, kvMetadata: { key: string; value: string }[]): AsyncIterable<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
  const writer = new ByteWriter()
  const schema = schemaOf(table)
  const parquet = new ParquetWriter({ writer, schema, kvMetadata, createdBy: 'quanhe' })
  for (const group of groupsOf(table.rows())) {
    const columnData = table.columns.map(({ name, type }, at) => ({
      name,
      data: group.map((row) => cell(row[at], type)),
    }))
    parquet.write({ columnData, rowGroupSize: GROUP })
    yield taken(writer)
  }
  parquet.finish()
  yield taken(writer)
}

/** What has been written since the last time. The writer goes on counting from the start of the file. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

function cell(value: Value | undefined, type: TypedColumn['type']): unknown {
  if (value === undefined) return null
  return type === 'date' ? new Date(`${value}T00:00:00Z`) : value
}

function schemaOf({ columns, own }: TypedTable): SchemaElement[] {
  const root: SchemaElement = { name: 'root', num_children: columns.length }
  return [root, ...columns.flatMap(({ name, type }, at) => elements(name, type, at < own))]
}

function elements(name: string, type: TypedColumn['type'], required: boolean): readonly SchemaElement[] {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL'
  switch (type) {
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }]
    case 'texts':
      return [
        { name, converted_type: 'LIST', repetition_type, num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      ]
    case 'date':
      return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type }]
    case 'integer':
      return [{ name, type: 'INT32', repetition_type }]
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }]
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }]
  }
}

function* groupsOf<Row>(rows: Iterable<Row>): Iterable<readonly Row[]> {
  let group: Row[] = []
  for (const row of rows) {
    group.push(row)
    if (group.length < GROUP) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
