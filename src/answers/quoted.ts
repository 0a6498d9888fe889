import type { z } from 'zod'
import { byCodeUnit } from '../6-entities/keys.ts'
import { edgeKinds } from '../7-graph/edge-kinds.ts'
import type { Evidence, KnowledgeGraph } from '../7-graph/types.ts'
import { telling } from './describe.ts'
import type { describedShape, factsShape, Quote, statementShape, thingShape } from './shapes.ts'
import { evidenceOf, sourceLine } from './source.ts'

/** Pieces of evidence, each with its source; of more than `most` the newest, which stand last. */
export function quoted(evidence: readonly Evidence[], graph: KnowledgeGraph, most = evidence.length): Quote[] {
  return evidence.slice(Math.max(0, evidence.length - most)).map((each) => {
    const key = `article:${each.article}`
    const article = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined
    const { outlet, published, url } = article?.kind === 'Article' ? article : {}
    const { article: id, quote, start, end, page, rule, confidence, status, denies, by } = each
    return {
      article: id,
      source: sourceLine(key, graph),
      ...(outlet && { outlet }),
      ...(published && { published }),
      ...(url && { url }),
      quote,
      start,
      end,
      ...(page && { page }),
      rule,
      confidence,
      ...(status && { status }),
      ...(denies && { denies }),
      ...(by && { by }),
    }
  })
}

/** A node by its key, kind and name. */
export function thingOf(key: string, graph: KnowledgeGraph): z.infer<typeof thingShape> {
  const { kind, label } = graph.getNodeAttributes(key)
  return { key, kind, label }
}

/** A node with what tells it from others of its name, and one quote that speaks of it. */
export function describedThing(key: string, graph: KnowledgeGraph): z.infer<typeof describedShape> {
  const { aliases, articles, firstSeen, lastSeen } = graph.getNodeAttributes(key)
  return {
    ...thingOf(key, graph),
    aliases: [...aliases],
    tells: telling(graph, key),
    articles,
    ...(firstSeen && { firstSeen }),
    ...(lastSeen && { lastSeen }),
    evidence: quoted(newestOf(key, graph), graph, 1),
  }
}

/** The evidence of the edge that says most about a node. */
function newestOf(key: string, graph: KnowledgeGraph): readonly Evidence[] {
  const stated = graph.filterEdges(key, (_, attributes) => evidenceOf(attributes).length > 0).sort(inRank(graph))
  return stated[0] === undefined ? [] : evidenceOf(graph.getEdgeAttributes(stated[0]))
}

/** What says most first, then by key. */
export function inRank(graph: KnowledgeGraph): (one: string, other: string) => number {
  const rank = (edge: string) => edgeKinds.indexOf(graph.getEdgeAttribute(edge, 'kind'))
  return (one, other) => rank(one) - rank(other) || byCodeUnit(one, other)
}

const APART = new Set(['kind', 'label', 'aliases', 'articles', 'firstSeen', 'lastSeen', 'x', 'y'])
const OF_EDGES = new Set(['kind', 'evidence', 'derivedFrom'])

/** What else is known of a node. */
export function factsOf(key: string, graph: KnowledgeGraph): z.infer<typeof factsShape> {
  return factsBut(APART, graph.getNodeAttributes(key))
}

/** An edge with its newest quotes. */
export function statementOf(edge: string, graph: KnowledgeGraph, most?: number): z.infer<typeof statementShape> {
  const attributes = graph.getEdgeAttributes(edge)
  const evidence = evidenceOf(attributes)
  const derivedFrom = 'derivedFrom' in attributes ? attributes.derivedFrom : undefined
  return {
    edge,
    kind: attributes.kind,
    from: thingOf(graph.source(edge), graph),
    to: thingOf(graph.target(edge), graph),
    ...(derivedFrom && { derivedFrom }),
    facts: factsBut(OF_EDGES, attributes),
    evidence: quoted(evidence, graph, most),
    quotes: evidence.length,
  }
}

function factsBut(left: ReadonlySet<string>, attributes: object): z.infer<typeof factsShape> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => !left.has(name) && value !== undefined && isFact(value)),
  )
}

function isFact(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((part) => typeof part === 'string')
  return ['string', 'number', 'boolean'].includes(typeof value)
}
