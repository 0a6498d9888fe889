import type { Database } from 'node-sqlite3-wasm'
import { withoutTones } from '../2-text/vietnamese.ts'
import type { FileExporter } from './exporter.ts'
import type { TypedColumn, Value } from './fields.ts'
import type { Ordered } from './order.ts'
import { throughFile } from './scratch.ts'
import { stableJson } from './stable-json.ts'
import { storable } from './storable.ts'
import { type TypedTable, typedTables } from './typed-tables.ts'

/**
 * A SQLite database with the tables of {@link typedTables}, their indexes, a view of careers, the findings of the graph as
 * JSON, and full-text search in names and quotes: `docs/schema.md` describes it. Lists are JSON arrays, what is not known is
 * NULL, `true` is 1.
 *
 * SQLite's own folding leaves đ as it is, so names and quotes stand a second time without marks, in the column `folded`.
 */
export const sqlite: FileExporter<Ordered> = { name: 'SQLite', word: 'sqlite', extension: '.sqlite', write }

async function* write(graph: Ordered): AsyncIterable<Uint8Array> {
  const { default: library } = await import('node-sqlite3-wasm')
  yield* throughFile((path) => {
    const database = new library.Database(path)
    try {
      fill(database, graph)
    } catch (error) {
      throw asOfTheSystem(error as Error)
    } finally {
      database.close()
    }
  })
}

/** Of what goes wrong in SQLite all is of the disk: it is full, or gone. It is told like what the system says itself. */
function asOfTheSystem(error: Error): Error {
  const told = `EIO: ${error.message} where temporary files are`
  return error.name === 'SQLite3Error' ? Object.assign(new Error(told, { cause: error }), { code: 'EIO' }) : error
}

/** Of each table: what is found by its words, and the columns by which rows are looked up. */
const ways: Readonly<
  Record<TypedTable['name'], { key: string; words?: readonly string[]; indexes: readonly string[] }>
> = {
  nodes: { key: '"key"', words: ['label', 'aliases'], indexes: ['"kind"', '"label"'] },
  edges: { key: '"id"', indexes: ['"source", "kind"', '"target", "kind"', '"kind"'] },
  evidence: { key: '"edge", "place"', words: ['quote'], indexes: ['"article"'] },
}

const references: Readonly<Record<string, string>> = {
  'edges.source': 'nodes ("key")',
  'edges.target': 'nodes ("key")',
  'evidence.edge': 'edges ("id")',
}

const types: Readonly<Record<TypedColumn['type'], string>> = {
  text: 'TEXT',
  texts: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
}

const CAREERS = `CREATE VIEW careers AS
SELECT person."key" AS person_key, person.label AS person, post.role, body.label AS body, body.level, held.status,
  held.from_date, held.to_date, held.seenFrom, held.seenTo, held.held, said.quote, said.article, article.outlet, article.url
FROM edges AS held
JOIN nodes AS person ON person."key" = held.source
JOIN nodes AS post ON post."key" = held.target
LEFT JOIN edges AS part ON part.source = post."key" AND part.kind = 'OF'
LEFT JOIN nodes AS body ON body."key" = part.target
LEFT JOIN evidence AS said ON said.edge = held.id AND said.place = 0
LEFT JOIN nodes AS article ON article."key" = 'article:' || said.article
WHERE held.kind = 'HOLDS'`

/** Nothing else reads the file while it grows, and one that is not complete is thrown away. */
const UNGUARDED =
  'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536'

function fill(database: Database, graph: Ordered): void {
  database.exec(UNGUARDED)
  database.exec('BEGIN')
  for (const table of typedTables(graph)) fillTable(database, table)
  fillFindings(database, graph)
  database.exec(CAREERS)
  database.exec('COMMIT')
}

function fillTable(database: Database, table: TypedTable): void {
  const { name } = table
  const { key, words, indexes } = ways[name]
  const columns = table.columns.map((column, at) => definition(name, column, at < table.own))
  if (words) columns.push('"folded" TEXT NOT NULL')
  database.exec(`CREATE TABLE ${name} (${[...columns, `PRIMARY KEY (${key})`].join(', ')})`)
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`)
  const spoken = (words ?? []).map((word) => table.columns.findIndex((column) => column.name === word))
  for (const row of table.rows()) {
    const cells = table.columns.map((_, at) => cell(row[at]))
    if (words) cells.push(folded(spoken.map((at) => row[at])))
    insert.run(cells)
  }
  insert.finalize()
  for (const [at, index] of indexes.entries()) database.exec(`CREATE INDEX ${name}_${at + 1} ON ${name} (${index})`)
  if (words) addSearch(database, name, [...words, 'folded'])
}

function definition(table: string, { name, type }: TypedTable['columns'][number], needed: boolean): string {
  const reference = references[`${table}.${name}`]
  return `"${name}" ${types[type]}${needed ? ' NOT NULL' : ''}${reference ? ` REFERENCES ${reference}` : ''}`
}

/** Datasette finds the search of a table by the `content` of it. */
function addSearch(database: Database, table: string, columns: readonly string[]): void {
  const options = `content="${table}", tokenize="unicode61 remove_diacritics 2"`
  database.exec(`CREATE VIRTUAL TABLE ${table}_search USING fts5 (${columns.join(', ')}, ${options})`)
  database.exec(`INSERT INTO ${table}_search (${table}_search) VALUES ('rebuild')`)
}

function fillFindings(database: Database, graph: Ordered): void {
  database.exec('CREATE TABLE findings ("name" TEXT PRIMARY KEY, "value" TEXT NOT NULL)')
  for (const [name, value] of Object.entries(JSON.parse(stableJson(graph.getAttributes())) as object))
    database.run('INSERT INTO findings VALUES (?, ?)', [storable(name), storable(stableJson(value))])
}

function cell(value: Value | undefined): string | number | null {
  if (value === undefined) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number') return value
  return storable(typeof value === 'string' ? value : JSON.stringify(value))
}

function folded(values: readonly (Value | undefined)[]): string {
  return storable(withoutTones(values.flat().join(' ')))
}
