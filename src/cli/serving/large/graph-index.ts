import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Database } from 'node-sqlite3-wasm'
import { withoutTones } from '../../../2-text/vietnamese.ts'
import { byCodeUnit } from '../../../6-entities/keys.ts'
import { edgeKinds } from '../../../7-graph/edge-kinds.ts'
import type { EdgeAttributes, NodeAttributes, NodeKind } from '../../../7-graph/types.ts'
import { roleOf } from '../../../7-graph/ways.ts'
import { linePlaces, textAt } from '../../../lines.ts'
import { Failure, UsageError } from '../../command.ts'
import { type PiecePlace, pieceAt, piecePlaces } from '../../folder/graph-file.ts'
import type { Result } from '../../folder/open-result.ts'
import { Workplace } from '../../writing/workplace.ts'

/** The name of the file in the output folder by which parts of a large graph are found. Without it nothing is lost: it is made anew. */
const INDEX = 'graph.index.sqlite'
/** Another one for other tables. */
const FORM = 2

/**
 * What stands where. Nodes are numbered in the order in which they matter, so that the first ones found are the ones wanted; `bare` is
 * a name without tones. Nothing is told twice: what a node or an edge is stands in `graph.json`, at these places.
 */
const TABLES = `
CREATE TABLE source (result TEXT, nodes INTEGER, edges INTEGER, head INTEGER, length INTEGER);
CREATE TABLE node (id INTEGER PRIMARY KEY, key TEXT, kind TEXT, role TEXT, at INTEGER, length INTEGER);
CREATE TABLE edge (source INTEGER, target INTEGER, mentions INTEGER, kind INTEGER, at INTEGER, length INTEGER);
CREATE TABLE article (id TEXT PRIMARY KEY, at INTEGER, length INTEGER) WITHOUT ROWID;
CREATE TABLE name (bare TEXT, node INTEGER, PRIMARY KEY (bare, node)) WITHOUT ROWID;
CREATE VIRTUAL TABLE word USING fts5 (names, content = '', prefix = '1 2 3 4 5 6', tokenize = 'ascii');`

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
    await workplace
      .telling(() => makeIndex(workplace.path(INDEX), result))
      .catch((error: Error) => {
        throw wrongWith(error, folder)
      })
    await workplace.place([INDEX])
    return (await readIndex(folder, result))!
  } finally {
    await workplace.close()
  }
}

/** What the user can do something about: the disk, or a `graph.json` that is none. */
function wrongWith(error: Error & { readonly code?: string }, folder: string): Error {
  if (error instanceof Failure || error.code !== undefined) return error
  if (error.name === 'SQLite3Error')
    return new Failure(`${join(folder, INDEX)}: it could not be written (${error.message}).`)
  return new UsageError(`${join(folder, 'graph.json')}: this is no graph (${error.message}). Build the folder again.`)
}

/** All only read an index: the lock of a process that was killed in a question must not lock others out. */
export function removeLock(folder: string): void {
  rmSync(`${join(folder, INDEX)}.lock`, { recursive: true, force: true })
}

/** After so many lines others have their turn: a server goes on answering, and can be ended. */
const AT_ONCE = 2000

/** Milliseconds. */
const PATIENCE = 600_000

async function readIndex(folder: string, result: Result): Promise<Database | undefined> {
  const { default: library } = await import('node-sqlite3-wasm')
  const path = join(folder, INDEX)
  removeLock(folder)
  let database: Database | undefined
  try {
    database = new library.Database(path, { readOnly: true, fileMustExist: true })
    database.exec('PRAGMA busy_timeout = 2000; PRAGMA cache_size = -65536')
    if (database.get('SELECT result FROM source')?.result === (await nameOf(result))) return database
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

/** What an index is of: its own form, the graph, and the articles beside it. */
async function nameOf({ id, articles }: Result): Promise<string> {
  const { size, mtimeMs } = (await articles?.stat()) ?? { size: 0, mtimeMs: 0 }
  return [FORM, id, size, mtimeMs].join(' ')
}

interface Node extends PiecePlace {
  readonly key: string
  readonly kind: NodeKind
  readonly role: string | undefined
  readonly articles: number
  readonly names: readonly string[]
}

async function makeIndex(path: string, result: Result): Promise<void> {
  const { graph, articles } = result
  const { default: library } = await import('node-sqlite3-wasm')
  const database = new library.Database(path)
  try {
    database.exec(UNGUARDED)
    database.exec(TABLES)
    database.exec('BEGIN')
    await fillGraph(database, graph.fd, await nameOf(result))
    if (articles) await fillArticles(database, articles.fd)
    database.exec(INDEXES)
    database.exec('COMMIT')
  } finally {
    database.close()
  }
}

async function fillGraph(database: Database, file: number, result: string): Promise<void> {
  const nodes: Node[] = []
  let head: PiecePlace | undefined
  let ids: ReadonlyMap<string, number> | undefined
  let edges = 0
  let pieces = 0
  const addEdge = database.prepare('INSERT INTO edge VALUES (?, ?, ?, ?, ?, ?)')
  for (const place of piecePlaces(file)) {
    if (++pieces % AT_ONCE === 0) await setImmediate()
    const { part, value } = pieceAt(file, place)
    if (part === 'head') head = place
    else if (part === 'node') nodes.push({ ...place, key: value.key, ...told(value.attributes!) })
    else {
      ids ??= fillNodes(database, nodes)
      const { kind } = value.attributes as EdgeAttributes
      const ends = [ids.get(value.source)!, ids.get(value.target)!]
      addEdge.run([...ends, Number(kind === 'MENTIONS'), edgeKinds.indexOf(kind), place.at, place.length])
      edges++
    }
  }
  addEdge.finalize()
  if (!ids) fillNodes(database, nodes)
  database.run('INSERT INTO source VALUES (?, ?, ?, ?, ?)', [result, nodes.length, edges, head!.at, head!.length])
}

function told(node: NodeAttributes): Pick<Node, 'kind' | 'role' | 'articles' | 'names'> {
  const { kind, articles, label, aliases } = node
  return { kind, role: roleOf(node), articles, names: [label, ...(aliases ?? [])].map(bareName) }
}

/** @returns the number of each node by its key */
function fillNodes(database: Database, nodes: Node[]): ReadonlyMap<string, number> {
  const rankOf = ({ kind }: Node) => KINDS.indexOf(kind)
  nodes.sort((a, b) => rankOf(a) - rankOf(b) || b.articles - a.articles || byCodeUnit(a.key, b.key))
  const addNode = database.prepare('INSERT INTO node VALUES (?, ?, ?, ?, ?, ?)')
  const addName = database.prepare('INSERT OR IGNORE INTO name VALUES (?, ?)')
  const addWords = database.prepare('INSERT INTO word (rowid, names) VALUES (?, ?)')
  const ids = new Map<string, number>()
  for (const [at, { key, kind, role, names, at: place, length }] of nodes.entries()) {
    const id = at + 1
    ids.set(key, id)
    addNode.run([id, key, kind, role ?? null, place, length])
    for (const name of names) addName.run([name, id])
    addWords.run([id, names.join(' ')])
  }
  for (const statement of [addNode, addName, addWords]) statement.finalize()
  return ids
}

async function fillArticles(database: Database, file: number): Promise<void> {
  const add = database.prepare('INSERT OR IGNORE INTO article VALUES (?, ?, ?)')
  let lines = 0
  for (const place of linePlaces(file)) {
    if (++lines % AT_ONCE === 0) await setImmediate()
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
