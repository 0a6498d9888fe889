import type { KnowledgeGraph, NodeKind } from '../../src/7-graph/types.ts'
import { nodeKinds } from './kinds.ts'
import { bodiesOf } from './posts.ts'

/** What is worth knowing of a whole graph before any part of it is looked at; made once for each graph. */
export interface Outlook {
  /** All nodes, kind after kind, those that matter most first. */
  readonly ranked: readonly string[]
  readonly rank: ReadonlyMap<string, number>
  /** The nodes of a kind, those that matter most first. */
  ofKind(kind: NodeKind): readonly string[]
  /** How much a node matters among its kind: what people are told by many articles, what bodies bring many together. */
  readonly weight: ReadonlyMap<string, number>
}

const known = new WeakMap<KnowledgeGraph, Outlook>()

/** The outlook on a graph. */
export function outlookOn(graph: KnowledgeGraph): Outlook {
  const before = known.get(graph)
  if (before) return before
  const kindRank = new Map(nodeKinds.map((style, at) => [style.kind, at]))
  const weight = new Map<string, number>()
  graph.forEachNode((key, { kind, articles }) => {
    const ties = kind === 'Organization' ? tiesOfBody(graph, key) : graph.degree(key) / 4
    weight.set(key, articles + ties)
  })
  const byKind = new Map<NodeKind, string[]>(nodeKinds.map(({ kind }) => [kind, []]))
  const kindOf = new Map(graph.mapNodes((key, { kind }) => [key, kindRank.get(kind)!]))
  const ranked = graph
    .nodes()
    .sort((a, b) => kindOf.get(a)! - kindOf.get(b)! || weight.get(b)! - weight.get(a)! || (a < b ? -1 : 1))
  for (const key of ranked) byKind.get(nodeKinds[kindOf.get(key)!]!.kind)!.push(key)
  const rank = new Map(ranked.map((key, at) => [key, at]))
  const made = { ranked, rank, ofKind: (kind: NodeKind) => byKind.get(kind)!, weight }
  known.set(graph, made)
  return made
}

/** People who held its posts, agreements it is party to. What the articles merely mention in it counts nothing. */
function tiesOfBody(graph: KnowledgeGraph, body: string): number {
  let ties = 0
  graph.forEachInEdge(body, (_, { kind }, source) => {
    if (kind === 'OF') ties += graph.inDegree(source)
  })
  graph.forEachOutEdge(body, (_, { kind }) => {
    if (kind === 'PARTY_TO') ties += 2
  })
  return ties
}

const sightings = new WeakMap<KnowledgeGraph, ReadonlyMap<string, ReadonlySet<string>>>()

/** Ids of the articles that say something of a node: of a body also those that tell who holds its posts. */
export function sightingsOf(graph: KnowledgeGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const before = sightings.get(graph)
  if (before) return before
  const seen = new Map<string, Set<string>>()
  const add = (key: string, article: string) => {
    const articles = seen.get(key)
    if (articles) articles.add(article)
    else seen.set(key, new Set([article]))
  }
  graph.forEachEdge((_, edge, source, target) => {
    const ends = edge.kind === 'HOLDS' ? [source, target, ...bodiesOf(graph, target)] : [source, target]
    for (const { article } of edge.evidence ?? []) for (const end of ends) add(end, article)
  })
  sightings.set(graph, seen)
  return seen
}
