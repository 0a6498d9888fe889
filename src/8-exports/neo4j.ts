import type { ExportedFile, FolderExporter } from './exporter.ts'
import { type TypedColumn, typedColumns, type Value } from './fields.ts'
import { edgeId } from './ids.ts'
import { cypherName, insertion, literal } from './neo4j-cypher.ts'
import { type EdgeRecord, eachEdge, eachNode, type NodeRecord, type Ordered } from './order.ts'
import { stableJson } from './stable-json.ts'
import { storable } from './storable.ts'

/**
 * Neo4j: `nodes.csv` and `relationships.csv` for `neo4j-admin database import`, and `import.cypher` with the same in it, for a
 * database that runs. Every node has the label `Entity` and that of its kind; the types of relationships are kinds of edges.
 *
 * Dates with the precision known are strings, since Neo4j knows no part of a date; the days beside them are dates. A
 * relationship has its first quote, the article of that, and all its quotes as JSON. In the CSV the members of a list stand
 * between `;`, and a `;` within one is a comma; in Cypher it stays.
 */
export const neo4j: FolderExporter<Ordered> = { name: 'Neo4j', word: 'neo4j', folder: 'neo4j', files }

function* files(graph: Ordered): Iterable<ExportedFile> {
  yield { path: 'nodes.csv', chunks: nodeFile(graph) }
  yield { path: 'relationships.csv', chunks: edgeFile(graph) }
  yield { path: 'import.cypher', chunks: script(graph) }
}

const nodeProperties: readonly TypedColumn[] = typedColumns.node

const text = (name: string, of: (edge: EdgeRecord) => string | undefined) => ({ name, type: 'text' as const, of })

const quoted: readonly { name: string; type: 'text'; of: (edge: EdgeRecord) => string | undefined }[] = [
  text('id', ({ key }) => edgeId(key)),
  text('key', ({ key }) => key),
  text('quote', ({ attributes }) => attributes.evidence?.[0]?.quote),
  text('article', ({ attributes }) => attributes.evidence?.[0]?.article),
  text('evidence', ({ attributes }) => attributes.evidence && stableJson(attributes.evidence)),
]

/** The header's word for a type, after the name. */
const types: Readonly<Record<TypedColumn['type'], string>> = {
  text: '',
  texts: ':string[]',
  date: ':date',
  integer: ':int',
  number: ':double',
  boolean: ':boolean',
}

function* nodeFile(graph: Ordered): Iterable<string> {
  yield line(['key:ID(Entity)', ':LABEL', ...nodeProperties.map(({ name, type }) => name + types[type])])
  for (const { key, attributes } of eachNode(graph)) {
    const values = nodeProperties.map((property) => cell(property.of(attributes)))
    yield line([cell(key), cell(['Entity', attributes.kind]), ...values])
  }
}

function* edgeFile(graph: Ordered): Iterable<string> {
  const properties = [...quoted, ...typedColumns.edge].map(({ name, type }) => name + types[type])
  yield line([':START_ID(Entity)', ':END_ID(Entity)', ':TYPE', ...properties])
  for (const edge of eachEdge(graph)) {
    const ends = [edge.source, edge.target, edge.attributes.kind].map(cell)
    const values = [
      ...quoted.map((property) => property.of(edge)),
      ...typedColumns.edge.map((property) => property.of(edge.attributes)),
    ]
    yield line([...ends, ...values.map(cell)])
  }
}

function line(cells: readonly string[]): string {
  return `${cells.join(',')}\n`
}

/** Every text in quotation marks, so that an empty one is told from none. */
function cell(value: Value | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const whole = typeof value === 'string' ? value : value.map((member) => member.replaceAll(';', ',')).join(';')
  return `"${storable(whole).replaceAll('"', '""')}"`
}

function* script(graph: Ordered): Iterable<string> {
  yield 'CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (node:Entity) REQUIRE node.key IS UNIQUE;\n'
  yield* inBatches(eachNode(graph), (nodes, kind) =>
    insertion(nodes.map(nodeLiteral), `MERGE (node:Entity {key: row.key}) SET node = row, node:${cypherName(kind)}`),
  )
  yield* inBatches(eachEdge(graph), (edges, kind) =>
    insertion(
      edges.map(edgeLiteral),
      `MATCH (source:Entity {key: row.source}) MATCH (target:Entity {key: row.target}) ` +
        `MERGE (source)-[edge:${cypherName(kind)} {id: row.id}]->(target) SET edge = row.has`,
    ),
  )
}

function nodeLiteral({ key, attributes }: NodeRecord): string {
  return literal([
    ['key', key, 'text'],
    ...nodeProperties.map((each) => [each.name, each.of(attributes), each.type] as const),
  ])
}

function edgeLiteral(edge: EdgeRecord): string {
  const has = literal([
    ...quoted.map((each) => [each.name, each.of(edge), each.type] as const),
    ...typedColumns.edge.map((each) => [each.name, each.of(edge.attributes), each.type] as const),
  ])
  const ends = literal([
    ['source', edge.source, 'text'],
    ['target', edge.target, 'text'],
    ['id', edgeId(edge.key), 'text'],
  ])
  return `${ends.slice(0, -1)}, has: ${has}}`
}

/** Rows that one statement writes. */
const BATCH = 500

/** Cypher names labels and types in its statements, not in rows: each statement is of one kind. */
function* inBatches<Record extends NodeRecord | EdgeRecord>(
  records: Iterable<Record>,
  statement: (batch: readonly Record[], kind: string) => string,
): Iterable<string> {
  const kinds = new Map<string, Record[]>()
  for (const record of records) {
    const { kind } = record.attributes
    const batch = kinds.get(kind) ?? []
    kinds.set(kind, batch)
    batch.push(record)
    if (batch.length < BATCH) continue
    yield statement(batch, kind)
    kinds.delete(kind)
  }
  for (const [kind, batch] of kinds) yield statement(batch, kind)
}
