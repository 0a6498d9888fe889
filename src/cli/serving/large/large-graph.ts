import { MultiDirectedGraph } from 'graphology'
import type { Database } from 'node-sqlite3-wasm'
import { byCodeUnit } from '../../../6-entities/keys.ts'
import { findingsIn } from '../../../7-graph/cut.ts'
import type { Findings } from '../../../7-graph/findings.ts'
import { layOut } from '../../../7-graph/layout.ts'
import { near, type Surroundings } from '../../../7-graph/near.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes, NodeKind } from '../../../7-graph/types.ts'
import { looseOf, shortestWays, type Ties } from '../../../7-graph/ways.ts'
import type { EdgeRecord } from '../../../8-exports/order.ts'
import { partOf } from '../../../8-exports/part.ts'
import { loadOffices } from '../../../knowledge/index.ts'
import type { Offices } from '../../../knowledge/offices.ts'
import { pieceAt } from '../../folder/graph-file.ts'
import type { Result } from '../../folder/open-result.ts'
import { bareName } from './graph-index.ts'
import { articlesOf, quotesOf } from './quotes.ts'
import { Reader } from './reader.ts'

/** What is asked of a large graph. */
export interface PartAsked {
  /** Key of a node: what lies two steps around it. When left out, what is told of most often. */
  readonly subject?: string | undefined
  /** Key of another node: the shortest ways to it from the subject, and what lies beside the two. */
  readonly to?: string | undefined
  /** Only what there was on a day, as far as articles tell; not of ways, which lead through all times. */
  readonly asOf?: string | undefined
}

export interface GraphPart {
  readonly graph: KnowledgeGraph
  /** Whether there would be more, though it was asked for. */
  readonly cut: boolean
  /** Whether ways were asked for and not found before it took too long. */
  readonly far?: boolean
}

export interface Named {
  /** Keys, those that matter most first. */
  readonly found: readonly string[]
  /** Where they stand, with some neighbours; of the quotes of each edge the first. */
  readonly graph: KnowledgeGraph
}

/** A page shows so many things at a time, and so many articles that speak of them. */
const MOST = { things: 1200, withHolders: 5000, articles: 1500 }
const STEPS = 2
/** Of what lies beside the ends of a way, so much at each. */
const BESIDE = { things: 100, articles: 20 }
/** A way is given up when so many nodes have been passed, which takes seconds. */
const FARTHEST = 50_000
/** How many of a kind a page begins with. */
const FIRST: Partial<Record<NodeKind, number>> = { Person: 150, Organization: 100, Agreement: 50 }
/** Of a name so many are looked at, and no more are looked for once there are `enough`; so many neighbours tell each from others. */
const FOUND = { exact: 60, phrase: 60, words: 60, enough: 60, neighbours: 6 }

/** Letters of a name that is looked for. */
const LONGEST = 200
const MOST_WORDS = 8

/** A graph too large for a page, of which parts are read where the index says that they stand. */
export class LargeGraph {
  readonly #reader: Reader
  readonly #findings: Findings
  /** Read when a way is first asked for. */
  #offices: Offices | undefined
  readonly nodes: number
  readonly edges: number

  constructor(folder: string, database: Database, result: Result) {
    this.#reader = new Reader(folder, database, result)
    const { nodes, edges, head, length } = database.get('SELECT * FROM source') as Record<string, number>
    this.nodes = nodes!
    this.edges = edges!
    const { value } = pieceAt(result.graph.fd, { part: 'head', at: head!, length: length! })
    const { attributes } = value as { readonly attributes?: Partial<Findings> }
    this.#findings = { contradictions: [], questions: [], idleJudgements: [], ...attributes }
  }

  /** @returns nothing where there is no such node */
  part(asked: PartAsked): GraphPart | undefined {
    const part = this.#reader.atOnce(() => this.#part(asked))
    // What was assembled on disk has no map: a part gets one of its own.
    if (part?.graph.someNode((_, { x }) => x === undefined)) layOut(part.graph)
    return part
  }

  #part({ subject, to, asOf }: PartAsked): GraphPart | undefined {
    const [from, goal] = [subject, to].map((key) => (key === undefined ? undefined : this.#reader.idOf(key)))
    if ((subject !== undefined && from === undefined) || (to !== undefined && goal === undefined)) return undefined
    if (goal !== undefined) return from === undefined ? undefined : this.#between(from, goal)
    const things = from === undefined ? this.#first() : near(this.#surroundings, from, STEPS, MOST.things)
    const full = from === undefined || things.size >= MOST.things
    if (asOf === undefined) {
      const { graph, left } = this.#graphOf(things)
      return { graph, cut: full || left }
    }
    // Who holds what on a day is seen by all posts of a person and all holders of a post; then what is too far goes again.
    const { graph, left } = this.#graphOf(this.#withHolders(things))
    return { graph: partOf(graph, { asOf, subject, depth: STEPS }), cut: full || left }
  }

  /** The ways between two nodes and what lies beside these; where nothing ties the two, articles that speak of both. */
  #between(from: number, to: number): GraphPart {
    const ways = shortestWays(this.#ties, from, to, FARTHEST)
    const ends = [from, to].map((end) => near(this.#surroundings, end, 1, BESIDE.things))
    const things = new Set([
      ...(ways ?? []).flat().flatMap((hop) => [hop.from, hop.to]),
      ...ends.flatMap((end) => [...end]),
    ])
    const articles = ways && ways.length > 0 ? [] : this.#reader.articlesOfBoth(from, to, BESIDE.articles)
    const { graph, left } = this.#graphOf(things, { articles })
    const cut = left || ends.some(({ size }) => size >= BESIDE.things)
    return { graph, cut, ...(!ways && { far: true }) }
  }

  /** Things whose names have the words of a query, in any order, each by its beginning; with some neighbours, so that one sees who is who. */
  named(query: string): Named {
    return this.#reader.atOnce(() => this.#named(query))
  }

  #named(query: string): Named {
    const bare = bareName(query.slice(0, LONGEST))
    const words = bare.split(' ').slice(0, MOST_WORDS)
    const byWords = (mark: '' | '*') => [BY_WORDS, [words.map((word) => `"${word}"${mark}`).join(' '), FOUND.words]]
    const ids = new Set<number>()
    // What is nearest to the words comes first; beginnings of words take the longest to find.
    const questions = [
      ['SELECT node AS id FROM name WHERE bare = ? ORDER BY node LIMIT ?', [bare, FOUND.exact]],
      [BY_WORDS, [`"${bare}"`, FOUND.phrase]],
      byWords(''),
      byWords('*'),
    ] as [string, (string | number)[]][]
    if (bare.length > 1)
      for (const [sql, values] of questions)
        if (ids.size < FOUND.enough) for (const id of this.#reader.ids(sql, values)) ids.add(id)
    const around = new Set(ids)
    for (const id of ids) for (const other of this.#reader.neighbours(id, FOUND.neighbours)) around.add(other)
    const { graph } = this.#graphOf(around, { most: 0 })
    return { found: [...ids].map((id) => this.#reader.node(id).key), graph }
  }

  /** Lines of `articles.jsonl`, of the articles that are there. */
  articles(ids: readonly string[]): readonly string[] {
    return this.#reader.atOnce(() => ids.flatMap((id) => this.#reader.articleLines(id)))
  }

  close(): void {
    this.#reader.close()
  }

  readonly #surroundings: Surroundings<number> = {
    isPlace: (id) => this.#reader.node(id).kind === 'Place',
    neighboursOf: (id) => this.#reader.neighbours(id, MOST.things),
  }

  /** What the papers tell of most, and the posts by which one of them belongs to another. */
  #first(): ReadonlySet<number> {
    const things = new Set<number>()
    for (const [kind, count] of Object.entries(FIRST))
      for (const id of this.#reader.ids('SELECT id FROM node WHERE kind = ? ORDER BY id LIMIT ?', [kind, count]))
        things.add(id)
    for (const id of [...things])
      for (const other of this.#reader.neighbours(id, MOST.things)) {
        if (things.size >= MOST.things) return things
        const isPost = this.#reader.node(other).kind === 'Position'
        if (isPost && this.#reader.neighbours(other, MOST.things).filter((end) => things.has(end)).length > 1)
          things.add(other)
      }
    return things
  }

  /** With all posts of the people, all holders of the posts, and the bodies of all posts. */
  #withHolders(things: ReadonlySet<number>): ReadonlySet<number> {
    const wide = new Set(things)
    for (const kind of ['Person', 'Position'])
      for (const id of [...wide])
        if (wide.size < MOST.withHolders && this.#reader.node(id).kind === kind)
          for (const other of this.#reader.neighbours(id, MOST.things)) wide.add(other)
    return wide
  }

  /** How one goes on a way, with what is known of a node once it has been seen at the end of an edge. */
  get #ties(): Ties<number> {
    const reader = this.#reader
    this.#offices ??= loadOffices()
    const offices = this.#offices
    const loose = new Map<number, ReturnType<typeof looseOf>>()
    return {
      eachTie(id, take) {
        for (const tie of reader.ties(id)) {
          if (!loose.has(tie.id)) loose.set(tie.id, looseOf(tie.node, tie.role ?? undefined, offices))
          take(tie.at, tie.kind, tie.id)
        }
      },
      loose: (id) => loose.get(id),
    }
  }

  /**
   * The graph of some things, with articles: `articles`, and `most` of those that the edges rest on. An edge keeps the quotes from articles
   * that are there, or one, with which it can be told where it is from.
   *
   * @returns with `left`, whether quotes were left off
   */
  #graphOf(
    things: ReadonlySet<number>,
    { articles = [], most = MOST.articles }: { articles?: readonly number[]; most?: number } = {},
  ): { readonly graph: KnowledgeGraph; readonly left: boolean } {
    const within = (id: number, which: 'ties' | 'mentions') =>
      this.#reader.edges(id, which).filter((edge) => things.has(edge.id))
    const records = [...things].flatMap((id) => within(id, 'ties')).map((place) => this.#reader.edgeAt(place))
    const evidence = records.map(({ attributes }) => attributes?.evidence ?? [])
    const cited = articlesOf(evidence, most)
    let left = false
    const edges = records.map((record, at): Partial<EdgeRecord> & Pick<EdgeRecord, 'source' | 'target'> => {
      const quotes = quotesOf(evidence[at]!, cited)
      if (quotes.length === evidence[at]!.length) return record
      left = true
      return { ...record, attributes: { ...record.attributes, evidence: quotes } as EdgeAttributes }
    })
    const told = new Set(articles)
    for (const article of cited) {
      const id = this.#reader.idOf(`article:${article}`)
      if (id !== undefined) told.add(id)
    }
    for (const id of told) for (const place of within(id, 'mentions')) edges.push(this.#reader.edgeAt(place))

    const nodes = [...new Set([...things, ...told])].map((id) => this.#reader.record(id))
    const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
    graph.import({
      nodes: nodes.toSorted((a, b) => byCodeUnit(a.key, b.key)),
      edges: edges.toSorted((a, b) => byCodeUnit(a.key!, b.key!)),
    })
    graph.replaceAttributes(findingsIn(graph, this.#findings))
    return { graph, left }
  }
}

const BY_WORDS = 'SELECT rowid AS id FROM word WHERE word MATCH ? ORDER BY rowid LIMIT ?'
