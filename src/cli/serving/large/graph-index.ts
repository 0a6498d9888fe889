import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'node-sqlite3-wasm'
import { withoutTones } from '../../../2-text/vietnamese.ts'
import { byCodeUnit } from '../../../6-entities/keys.ts'
import type { EdgeAttributes, NodeAttributes, NodeKind } from '../../../7-graph/types.ts'
import { type PiecePlace, pieceAt, piecePlaces } from '../../folder/graph-file.ts'
import { linePlaces, textAt } from '../../folder/line-places.ts'
import type { Result } from '../../folder/open-result.ts'
import { Workplace } from '../../writing/workplace.ts'

/** The name of the file in the output folder by which parts of a large graph are found. Without it nothing is lost: it is made anew. */
const INDEX = 'graph.index.sqlite'

/**
 * What stands where. Nodes are numbered in the order in which they matter, so that the first ones found are the ones wanted; `bare` is
 * a name without tones. Nothing is told twice: what a node or an edge is stands in `graph.json`, at these places.
 */
const TABLES = `
CREATE TABLE source (result TEXT, nodes INTEGER, edges INTEGER, head INTEGER, length INTEGER);
CREATE TABLE node (id INTEGER PRIMARY KEY, key TEXT, kind TEXT, at INTEGER, length INTEGER);
CREATE TABLE edge (source INTEGER, target INTEGER, mentions INTEGER, at INTEGER, length INTEGER);
CREATE TABLE article (id TEXT PRIMARY KEY, at INTEGER, length INTEGER) WITHOUT ROWID;
CREATE TABLE name (bare TEXT, node INTEGER, PRIMARY KEY (bare, node)) WITHOUT ROWID;
CREATE VIRTUAL TABLE word USING fts5 (names, content = '', prefix = '2 3', tokenize = 'ascii');`

const INDEXES = `
CREATE UNIQUE INDEX node_key ON node (key);
CREATE INDEX node_kind ON node (kind);
CREATE INDEX edge_source ON edge (source, mentions, target);
CREATE INDEX edge_target ON edge (target, mentions, source);`

/** Nothing else reads the file while it grows, and one that is not complete is thrown away. */
const UNGUARDED = 'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536'

/** The index of a result, made where there is none, or that of another; as it is made, `tell` is called. */
export async function openIndex(folder: string, result: Result, tell: () => void): Promise<Database> {
  const made = await readIndex(folder, result)
  if (made) return made
  tell()
  const workplace = await Workplace.open({ folder, file: INDEX }, 'index', PATIENCE)
  try {
    const other = await readIndex(folder, result) // that a process has made before whom we waited for
    if (other) return other
    await workplace.telling(() => makeIndex(workplace.path(INDEX), result))
    await workplace.place([INDEX])
  } finally {
    await workplace.close()
  }
  return (await readIndex(folder, result))!
}

/** Milliseconds. */
const PATIENCE = 600_000

async function readIndex(folder: string, result: Result): Promise<Database | undefined> {
  const { default: library } = await import('node-sqlite3-wasm')
  const path = join(folder, INDEX)
  // All only read it: the lock of a process that was killed in a question locks nobody out of anything.
  rmSync(`${path}.lock`, { recursive: true, force: true })
  let database: Database | undefined
  try {
    database = new library.Database(path, { readOnly: true, fileMustExist: true })
    database.exec('PRAGMA busy_timeout = 2000; PRAGMA cache_size = -65536')
    if (database.get('SELECT result FROM source')?.result === result.id) return database
  } catch (error) {
    // None there, or no index: one is made.
    if ((error as Error).name !== 'SQLite3Error') throw error
  }
  database?.close()
  return undefined
}

/** As most are looked for. */
const KINDS: readonly NodeKind[] = [
  ...(['Person', 'Organization', 'Agreement', 'Position', 'Event'] as const),
  ...(['Document', 'Place', 'Figure', 'Article'] as const),
]

interface Node extends PiecePlace {
  readonly key: string
  readonly kind: NodeKind
  readonly articles: number
  readonly names: readonly string[]
}

async function makeIndex(path: string, { id, graph, articles }: Result): Promise<void> {
  const { default: library } = await import('node-sqlite3-wasm')
  const database = new library.Database(path)
  try {
    database.exec(UNGUARDED)
    database.exec(TABLES)
    database.exec('BEGIN')
    fillGraph(database, graph.fd, id)
    if (articles) fillArticles(database, articles.fd)
    database.exec(INDEXES)
    database.exec('COMMIT')
  } finally {
    database.close()
  }
}

function fillGraph(database: Database, file: number, result: string): void {
  const nodes: Node[] = []
  let head: PiecePlace | undefined
  let ids: ReadonlyMap<string, number> | undefined
  let edges = 0
  const addEdge = database.prepare('INSERT INTO edge VALUES (?, ?, ?, ?, ?)')
  for (const place of piecePlaces(file)) {
    const { part, value } = pieceAt(file, place)
    if (part === 'head') head = place
    else if (part === 'node') nodes.push({ ...place, key: value.key, ...told(value.attributes!) })
    else {
      ids ??= fillNodes(database, nodes)
      const mentions = Number((value.attributes as EdgeAttributes).kind === 'MENTIONS')
      addEdge.run([ids.get(value.source)!, ids.get(value.target)!, mentions, place.at, place.length])
      edges++
    }
  }
  addEdge.finalize()
  if (!ids) fillNodes(database, nodes)
  database.run('INSERT INTO source VALUES (?, ?, ?, ?, ?)', [result, nodes.length, edges, head!.at, head!.length])
}

function told({ kind, articles, label, aliases }: NodeAttributes): Pick<Node, 'kind' | 'articles' | 'names'> {
  return { kind, articles, names: [label, ...aliases].map(bareName) }
}

/** @returns the number of each node by its key */
function fillNodes(database: Database, nodes: Node[]): ReadonlyMap<string, number> {
  const rankOf = ({ kind }: Node) => KINDS.indexOf(kind)
  nodes.sort((a, b) => rankOf(a) - rankOf(b) || b.articles - a.articles || byCodeUnit(a.key, b.key))
  const addNode = database.prepare('INSERT INTO node VALUES (?, ?, ?, ?, ?)')
  const addName = database.prepare('INSERT OR IGNORE INTO name VALUES (?, ?)')
  const addWords = database.prepare('INSERT INTO word (rowid, names) VALUES (?, ?)')
  const ids = new Map<string, number>()
  for (const [at, { key, kind, names, at: place, length }] of nodes.entries()) {
    const id = at + 1
    ids.set(key, id)
    addNode.run([id, key, kind, place, length])
    for (const name of names) addName.run([name, id])
    addWords.run([id, names.join(' | ')])
  }
  for (const statement of [addNode, addName, addWords]) statement.finalize()
  return ids
}

function fillArticles(database: Database, file: number): void {
  const add = database.prepare('INSERT OR IGNORE INTO article VALUES (?, ?, ?)')
  for (const place of linePlaces(file)) {
    const id = idIn(textAt(file, place))
    if (id !== undefined) add.run([id, place.at, place.length])
  }
  add.finalize()
}

/** A line that is no article is passed over here; who asks for it is told that it is not there. */
function idIn(line: string): string | undefined {
  try {
    const { id } = JSON.parse(line)
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined
  }
}

/** A name as it is looked for: without tones, its words with a space between. */
export function bareName(name: string): string {
  return withoutTones(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
