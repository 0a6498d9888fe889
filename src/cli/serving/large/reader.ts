import type { Database, Statement } from 'node-sqlite3-wasm'
import { edgeKinds } from '../../../7-graph/edge-kinds.ts'
import type { EdgeKind, NodeKind } from '../../../7-graph/types.ts'
import type { EdgeRecord, NodeRecord } from '../../../8-exports/order.ts'
import { textAt } from '../../../lines.ts'
import { pieceAt } from '../../folder/graph-file.ts'
import type { Result } from '../../folder/open-result.ts'
import { removeLock } from './graph-index.ts'

/** A place in a file, and the node that it is of or leads to. */
export interface Row {
  readonly id: number
  readonly at: number
  readonly length: number
}

/** An edge as the index knows it. */
export interface Tie {
  /** Where the edge stands in `graph.json`: edges in that order are in the order of their keys. */
  readonly at: number
  readonly kind: EdgeKind
  /** The node at its other end. */
  readonly id: number
  readonly node: NodeKind
  /** Of a position. */
  readonly role: string | null
}

/** Reads nodes and edges of a large graph where its index says that they stand. Nodes go by their numbers in the index. */
export class Reader {
  readonly #folder: string
  readonly #database: Database
  readonly #result: Result
  readonly #statements = new Map<string, Statement>()

  constructor(folder: string, database: Database, result: Result) {
    this.#folder = folder
    this.#database = database
    this.#result = result
  }

  /** Asks many questions under one lock, which else is taken for each. */
  atOnce<Found>(ask: () => Found): Found {
    removeLock(this.#folder)
    this.#database.exec('BEGIN')
    try {
      return ask()
    } finally {
      this.#database.exec('COMMIT')
    }
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.finalize()
    this.#database.close()
  }

  ids(sql: string, values: readonly (string | number)[]): readonly number[] {
    return this.#all<{ readonly id: number }>(sql, values).map(({ id }) => id)
  }

  idOf(key: string): number | undefined {
    return this.ids('SELECT id FROM node WHERE key = ?', [key])[0]
  }

  /** Those with a tie to a node, whichever way it points, those that matter most first; that one article speaks of both is no tie. */
  neighbours(id: number, most: number): readonly number[] {
    return this.ids(NEIGHBOURS, [id, id, most])
  }

  /** The ties of a node, those over articles left out. */
  ties(id: number): readonly Tie[] {
    return this.#all<Omit<Tie, 'kind'> & { kind: number }>(TIES, [id, id]).map((tie) => ({
      ...tie,
      kind: edgeKinds[tie.kind]!,
    }))
  }

  /** Articles that speak of both nodes. */
  articlesOfBoth(one: number, other: number, most: number): readonly number[] {
    return this.ids(OF_BOTH, [one, other, most])
  }

  /** The edges that go out from a node. */
  edges(id: number, which: 'ties' | 'mentions'): readonly Row[] {
    const sql = 'SELECT target AS id, at, length FROM edge WHERE source = ? AND mentions = ?'
    return this.#all<Row>(sql, [id, Number(which === 'mentions')])
  }

  edgeAt({ at, length }: Row): Partial<EdgeRecord> & Pick<EdgeRecord, 'source' | 'target'> {
    const { part, value } = pieceAt(this.#result.graph.fd, { part: 'edge', at, length })
    if (part !== 'edge') throw new Error('an edge is read as one')
    return value as EdgeRecord
  }

  record(id: number): NodeRecord {
    const [row] = this.#all<Row>('SELECT at, length FROM node WHERE id = ?', [id])
    const { part, value } = pieceAt(this.#result.graph.fd, { ...row!, part: 'node' })
    if (part !== 'node') throw new Error('a node is read as one')
    return value as NodeRecord
  }

  node(id: number): { readonly key: string; readonly kind: NodeKind } {
    return this.#all<{ key: string; kind: NodeKind }>('SELECT key, kind FROM node WHERE id = ?', [id])[0]!
  }

  /** The line of `articles.jsonl`, if the article is there. */
  articleLines(id: string): readonly string[] {
    const file = this.#result.articles?.fd
    if (file === undefined) return []
    const places = this.#all<Row>('SELECT at, length FROM article WHERE id = ?', [id])
    return places.map((place) => textAt(file, place))
  }

  #all<Found>(sql: string, values: readonly (string | number)[]): readonly Found[] {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement.all([...values]) as unknown as readonly Found[]
  }
}

const NEIGHBOURS = `SELECT target AS id FROM edge WHERE source = ? AND mentions = 0
UNION SELECT source FROM edge WHERE target = ? AND mentions = 0 ORDER BY id LIMIT ?`

const TIES = `SELECT edge.at, edge.kind, node.id, node.kind AS node, node.role FROM edge JOIN node ON node.id = edge.target
WHERE edge.source = ? AND mentions = 0
UNION ALL SELECT edge.at, edge.kind, node.id, node.kind, node.role FROM edge JOIN node ON node.id = edge.source
WHERE edge.target = ? AND mentions = 0`

const OF_BOTH = `SELECT one.source AS id FROM edge one JOIN edge other ON other.source = one.source AND other.mentions = 1
WHERE one.target = ? AND one.mentions = 1 AND other.target = ? ORDER BY id LIMIT ?`
