import { MultiDirectedGraph } from 'graphology'
import type { Database, Statement } from 'node-sqlite3-wasm'
import { byCodeUnit } from '../../../6-entities/keys.ts'
import { findingsIn } from '../../../7-graph/cut.ts'
import type { Findings } from '../../../7-graph/findings.ts'
import { layOut } from '../../../7-graph/layout.ts'
import { near, type Surroundings } from '../../../7-graph/near.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes, NodeKind } from '../../../7-graph/types.ts'
import { partOf } from '../../../8-exports/part.ts'
import { pieceAt } from '../../folder/graph-file.ts'
import { textAt } from '../../folder/line-places.ts'
import type { Result } from '../../folder/open-result.ts'
import { bareName, removeLock } from './graph-index.ts'

/** What is asked of a large graph. */
export interface PartAsked {
  /** Key of a node: what lies two steps around it. When left out, what is told of most often. */
  readonly subject?: string | undefined
  /** Only what there was on a day, as far as articles tell. */
  readonly asOf?: string | undefined
}

export interface GraphPart {
  readonly graph: KnowledgeGraph
  /** Whether there would be more, though it was asked for. */
  readonly cut: boolean
}

export interface Named {
  /** Keys, those that matter most first. */
  readonly found: readonly string[]
  /** Where they stand, with some neighbours; of the quotes of each edge the first. */
  readonly graph: KnowledgeGraph
}

/** A page shows so many things at a time, and so many articles that speak of them. */
const MOST = { things: 1200, articles: 1500 }
const STEPS = 2
/** How many of a kind a page begins with. */
const FIRST: Partial<Record<NodeKind, number>> = { Person: 150, Organization: 100, Agreement: 50 }
/** How many of a name are looked at, and how many neighbours tell each from others. */
const FOUND = { exact: 60, phrase: 60, words: 60, neighbours: 6 }

/** Letters of a name that is looked for. */
const LONGEST = 200
const MOST_WORDS = 8

/** A place in `graph.json`. */
interface Row {
  readonly id: number
  readonly at: number
  readonly length: number
}

/** A graph too large for a page, of which parts are read where the index says that they stand. */
export class LargeGraph {
  readonly #folder: string
  readonly #database: Database
  readonly #result: Result
  readonly #statements = new Map<string, Statement>()
  readonly #findings: Findings
  readonly nodes: number
  readonly edges: number

  constructor(folder: string, database: Database, result: Result) {
    this.#folder = folder
    this.#database = database
    this.#result = result
    const { nodes, edges, head, length } = database.get('SELECT * FROM source') as Record<string, number>
    this.nodes = nodes!
    this.edges = edges!
    const { value } = pieceAt(result.graph.fd, { part: 'head', at: head!, length: length! })
    const { attributes } = value as { readonly attributes?: Partial<Findings> }
    this.#findings = { contradictions: [], questions: [], idleJudgements: [], ...attributes }
  }

  /** @returns nothing where there is no such node */
  part(asked: PartAsked): GraphPart | undefined {
    const part = this.#atOnce(() => this.#part(asked))
    // What was assembled on disk has no map: a part gets one of its own.
    if (part?.graph.someNode((_, { x }) => x === undefined)) layOut(part.graph)
    return part
  }

  #part({ subject, asOf }: PartAsked): GraphPart | undefined {
    const from = subject === undefined ? undefined : this.#idOf(subject)
    if (subject !== undefined && from === undefined) return undefined
    const things = from === undefined ? this.#first() : near(this.#surroundings, from, STEPS, MOST.things)
    const full = from === undefined || things.size >= MOST.things
    if (asOf === undefined) {
      const { graph, left } = this.#graphOf(things, MOST.articles)
      return { graph, cut: full || left }
    }
    // Who holds what on a day is seen by all posts of a person and all holders of a post; then what is too far goes again.
    const { graph, left } = this.#graphOf(this.#withHolders(things), MOST.articles)
    return { graph: partOf(graph, { asOf, subject, depth: STEPS }), cut: full || left }
  }

  /** Things whose names have the words of a query, in any order, each by its beginning; with some neighbours, so that one sees who is who. */
  named(query: string): Named {
    return this.#atOnce(() => this.#named(query))
  }

  #named(query: string): Named {
    const bare = bareName(query.slice(0, LONGEST))
    if (bare.length < 2) return { found: [], graph: this.#graphOf(new Set(), 0).graph }
    const words = bare
      .split(' ')
      .slice(0, MOST_WORDS)
      .map((word) => `"${word}"*`)
      .join(' ')
    const ids = new Set([
      ...this.#ids('SELECT node AS id FROM name WHERE bare = ? ORDER BY node LIMIT ?', [bare, FOUND.exact]),
      ...this.#ids(BY_WORDS, [`"${bare}"`, FOUND.phrase]),
      ...this.#ids(BY_WORDS, [words, FOUND.words]),
    ])
    const around = new Set(ids)
    for (const id of ids) for (const other of this.#neighbours(id, FOUND.neighbours)) around.add(other)
    const { graph } = this.#graphOf(around, 0)
    // A list of names needs no quotes but one: that there is one.
    graph.updateEachEdgeAttributes((_, attributes) =>
      attributes.evidence ? { ...attributes, evidence: attributes.evidence.slice(0, 1) } : attributes,
    )
    return { found: [...ids].map((id) => this.#node(id).key), graph }
  }

  /** Lines of `articles.jsonl`, of the articles that are there. */
  articles(ids: readonly string[]): readonly string[] {
    const file = this.#result.articles?.fd
    if (file === undefined) return []
    const placesOf = (id: string) => this.#all<Row>('SELECT at, length FROM article WHERE id = ?', [id])
    return this.#atOnce(() => ids.flatMap(placesOf)).map((place) => textAt(file, place))
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.finalize()
    this.#database.close()
  }

  readonly #surroundings: Surroundings<number> = {
    isPlace: (id) => this.#all('SELECT 1 FROM node WHERE id = ? AND kind = ?', [id, 'Place']).length > 0,
    neighboursOf: (id) => this.#neighbours(id, MOST.things),
  }

  #neighbours(id: number, most: number): Iterable<number> {
    return this.#ids(NEIGHBOURS, [id, id, most])
  }

  /** What the papers tell of most, and the posts by which one of them belongs to another. */
  #first(): ReadonlySet<number> {
    const things = new Set<number>()
    for (const [kind, count] of Object.entries(FIRST))
      for (const id of this.#ids('SELECT id FROM node WHERE kind = ? ORDER BY id LIMIT ?', [kind, count]))
        things.add(id)
    for (const id of [...things])
      for (const other of this.#neighbours(id, MOST.things)) {
        if (things.size >= MOST.things) return things
        const between = this.#node(other).kind === 'Position' && this.#neighbours(other, MOST.things)
        if (between && [...between].filter((end) => things.has(end)).length > 1) things.add(other)
      }
    return things
  }

  /** With all posts of the people, all holders of the posts, and the bodies of all posts. */
  #withHolders(things: ReadonlySet<number>): ReadonlySet<number> {
    const wide = new Set(things)
    for (const kind of ['Person', 'Position'])
      for (const id of [...wide])
        if (this.#node(id).kind === kind) for (const other of this.#neighbours(id, MOST.things)) wide.add(other)
    return wide
  }

  /** @returns with `left`, whether articles were left off */
  #graphOf(
    things: ReadonlySet<number>,
    mostArticles: number,
  ): { readonly graph: KnowledgeGraph; readonly left: boolean } {
    const edges = [...things].flatMap((id) => this.#edges(id, 0).filter(({ id: target }) => things.has(target)))
    const records = edges.map((place) => this.#edgeAt(place))
    const articles = new Set<number>()
    for (const { attributes } of records)
      for (const { article } of attributes?.evidence ?? []) {
        if (articles.size > mostArticles) break
        const id = this.#idOf(`article:${article}`)
        if (id !== undefined) articles.add(id)
      }
    const left = articles.size > mostArticles
    for (const id of [...articles].slice(mostArticles)) articles.delete(id)
    for (const id of articles)
      for (const place of this.#edges(id, 1)) if (things.has(place.id)) records.push(this.#edgeAt(place))

    const nodes = [...new Set([...things, ...articles])].map((id) => this.#record(id))
    const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
    graph.import({
      nodes: nodes.toSorted((a, b) => byCodeUnit(a.key, b.key)),
      edges: records.toSorted((a, b) => byCodeUnit(a.key!, b.key!)),
    })
    graph.replaceAttributes(findingsIn(graph, this.#findings))
    return { graph, left }
  }

  #edges(id: number, mentions: 0 | 1): readonly Row[] {
    const sql = 'SELECT target AS id, at, length FROM edge WHERE source = ? AND mentions = ?'
    return this.#all<Row>(sql, [id, mentions])
  }

  #edgeAt({ at, length }: Row) {
    const { part, value } = pieceAt(this.#result.graph.fd, { part: 'edge', at, length })
    if (part !== 'edge') throw new Error('an edge is read as one')
    return value
  }

  #record(id: number) {
    const [row] = this.#all<Row>('SELECT at, length FROM node WHERE id = ?', [id])
    const { part, value } = pieceAt(this.#result.graph.fd, { ...row!, part: 'node' })
    if (part !== 'node') throw new Error('a node is read as one')
    return value
  }

  #node(id: number): { readonly key: string; readonly kind: NodeKind } {
    return this.#all<{ key: string; kind: NodeKind }>('SELECT key, kind FROM node WHERE id = ?', [id])[0]!
  }

  #idOf(key: string): number | undefined {
    return this.#ids('SELECT id FROM node WHERE key = ?', [key])[0]
  }

  /** Asks many questions under one lock, which else is taken for each. */
  #atOnce<Found>(ask: () => Found): Found {
    removeLock(this.#folder)
    this.#database.exec('BEGIN')
    try {
      return ask()
    } finally {
      this.#database.exec('COMMIT')
    }
  }

  #ids(sql: string, values: readonly (string | number)[]): readonly number[] {
    return this.#all<{ readonly id: number }>(sql, values).map(({ id }) => id)
  }

  #all<Found>(sql: string, values: readonly (string | number)[]): readonly Found[] {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement.all([...values]) as unknown as readonly Found[]
  }
}

const BY_WORDS = 'SELECT rowid AS id FROM word WHERE word MATCH ? ORDER BY rowid LIMIT ?'

const NEIGHBOURS = `SELECT target AS id FROM edge WHERE source = ? AND mentions = 0
UNION SELECT source FROM edge WHERE target = ? AND mentions = 0 ORDER BY id LIMIT ?`
