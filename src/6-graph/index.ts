import { MultiDirectedGraph } from 'graphology'
import type { Entities, Entity, Occurrence } from '../5-entities/types.ts'
import { byCodeUnit } from '../5-entities/keys.ts'
import { unitOf } from '../5-entities/bodies.ts'
import { labelOf, type Unit } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Claim, Extraction, HoldStatus, LocalBody, LocalEntity, LocalPlace, LocalPosition } from '../model.ts'
import { layOut } from './layout.ts'
import type { EdgeAttributes, Evidence, KnowledgeGraph, NodeAttributes } from './types.ts'

/** Draws the graph of all claims between all entities, laid out, in an order that does not depend on that of the articles. */
export function draw(extractions: readonly Extraction[], entities: Entities, knowledge: Knowledge): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  const published = new Map(extractions.map(({ article }) => [article.id, article.published]))
  const relations = relate(extractions, entities)
  for (const { article } of extractions) {
    const { id, title, url, outlet, authors } = article
    const date = article.published
    graph.addNode(`article:${id}`, { kind: 'Article', label: title ?? id, aliases: [], articles: 1, ...(date && { firstSeen: date, lastSeen: date, published: date }), ...(url && { url }), ...(outlet && { outlet }), ...(authors && { authors }) })
  }
  for (const entity of entities.all) graph.addNode(entity.key, nodeOf(entity))
  for (const relation of relations) graph.addDirectedEdgeWithKey(relation.key, relation.from, relation.to, edgeOf(relation, published))
  for (const entity of entities.all) derive(graph, entity, entities, knowledge)
  const ordered = sorted(graph)
  layOut(ordered)
  return ordered
}

/** Claims of one kind between the same two things, from all articles. */
interface Relation {
  readonly key: string
  readonly kind: Claim['kind']
  readonly from: string
  readonly to: string
  readonly claims: readonly (Claim & { readonly article: string })[]
}

function relate(extractions: readonly Extraction[], entities: Entities): readonly Relation[] {
  const relations = new Map<string, { key: string; kind: Claim['kind']; from: string; to: string; claims: (Claim & { article: string })[] }>()
  for (const { article, claims } of extractions) {
    for (const claim of claims) {
      const from = claim.kind === 'MENTIONS' ? `article:${article.id}` : entities.keyOf(article.id, claim.from)
      const to = entities.keyOf(article.id, claim.to)
      const key = `${claim.kind}:${from}→${to}`
      const known = relations.get(key) ?? { key, kind: claim.kind, from, to, claims: [] }
      known.claims.push({ ...claim, article: article.id })
      relations.set(key, known)
    }
  }
  return [...relations.values()].sort((a, b) => byCodeUnit(a.key, b.key))
}

function edgeOf({ kind, claims }: Relation, published: ReadonlyMap<string, string | undefined>): EdgeAttributes {
  const evidence: readonly Evidence[] = claims
    .map((claim) => ({ article: claim.article, start: claim.evidence.start, end: claim.evidence.end, quote: claim.evidence.quote, rule: claim.rule, confidence: claim.confidence, ...(claim.hold && { status: claim.hold.status }) }))
    .sort((a, b) => byCodeUnit(`${published.get(a.article) ?? ''} ${a.article}`, `${published.get(b.article) ?? ''} ${b.article}`) || a.start - b.start || a.end - b.end || byCodeUnit(a.rule, b.rule))
  if (kind !== 'HOLDS') return { kind, evidence } as EdgeAttributes
  const newest = [...claims].sort((a, b) => byCodeUnit(published.get(b.article) ?? '', published.get(a.article) ?? '') || STRENGTH[b.hold!.status] - STRENGTH[a.hold!.status] || byCodeUnit(a.id, b.id))
  const pick = <Field extends 'from' | 'to' | 'term'>(field: Field) => newest.find((claim) => claim.hold![field])?.hold![field]
  const [from, to, term] = [pick('from'), pick('to'), pick('term')]
  const seen = claims.filter((claim) => claim.hold!.status === 'current' || claim.hold!.status === 'appointed' || claim.hold!.status === 'elected').flatMap((claim) => published.get(claim.article) ?? []).sort(byCodeUnit)
  return {
    kind, evidence, status: newest[0]!.hold!.status,
    ...(from && { from }), ...(to && { to }), ...(term && { term }),
    ...(newest.some((claim) => claim.hold!.acting) && { acting: true }),
    ...(seen.length > 0 && { seenFrom: seen[0]!, seenTo: seen.at(-1)! }),
  }
}

/** Of what one day’s articles say of a post, the strongest. */
const STRENGTH: Readonly<Record<HoldStatus, number>> = { left: 5, appointed: 4, elected: 4, former: 3, candidate: 2, current: 1 }

function nodeOf(entity: Entity): NodeAttributes {
  const occurrences = [...entity.occurrences].sort((a, b) => byCodeUnit(orderOf(a), orderOf(b)))
  const locals = occurrences.map((occurrence) => occurrence.entity)
  const label = commonest(locals.map((local) => local.label))
  const aliases = [...new Set(locals.flatMap((local) => [local.label, ...local.aliases]))].filter((alias) => alias !== label).sort(byCodeUnit)
  const dates = occurrences.flatMap(({ extraction }) => extraction.article.published ?? []).sort(byCodeUnit)
  const common = { label, aliases, articles: new Set(occurrences.map(({ extraction }) => extraction.article.id)).size, ...(dates.length > 0 && { firstSeen: dates[0]!, lastSeen: dates.at(-1)! }) }
  return Object.assign(own(locals), common) as unknown as NodeAttributes
}

/** The form used most; of two used alike, the first in code units. */
function commonest(labels: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b))[0]![0]
}

function own(locals: readonly LocalEntity[]): Record<string, unknown> {
  const first = <Field extends string>(field: Field) => {
    const value = locals.map((local) => (local as unknown as Record<string, unknown>)[field]).find((found) => found !== undefined)
    return value === undefined ? {} : { [field]: value }
  }
  const { kind } = locals[0]!
  const fields: Record<LocalEntity['kind'], readonly string[]> = {
    Person: ['gender', 'birthYear'],
    Place: ['placeKind', 'level'],
    Organization: ['bodyKind', 'sector', 'level'],
    Position: ['role'],
    Agreement: ['agreementKind', 'from', 'to', 'signedOn'],
    Document: ['documentKind', 'number', 'date'],
    Event: ['eventKind', 'date'],
    Figure: ['measure', 'value', 'unit', 'period', 'target'],
  }
  const honorifics = kind === 'Person' ? { honorifics: [...new Set(locals.flatMap((local) => (local.kind === 'Person' ? local.honorifics : [])))].sort(byCodeUnit) } : {}
  const topics = kind === 'Agreement' ? { topics: locals.reduce<readonly string[]>((longest, local) => (local.kind === 'Agreement' && local.topics.length > longest.length ? local.topics : longest), []) } : {}
  return Object.assign({ kind }, ...fields[kind].map(first), honorifics, topics) as Record<string, unknown>
}

function orderOf({ extraction }: Occurrence): string {
  return `${extraction.article.published ?? '9999'} ${extraction.article.id}`
}

/** Edges that follow from names and from the gazetteer. */
function derive(graph: KnowledgeGraph, entity: Entity, entities: Entities, knowledge: Knowledge): void {
  const link = (kind: 'OF' | 'PART_OF' | 'BASED_IN' | 'WITHIN' | 'SUCCEEDED_BY', to: string, derivedFrom: 'name' | 'gazetteer') => {
    const key = `${kind}:${entity.key}→${to}`
    if (entity.key !== to && !graph.hasEdge(key)) graph.addDirectedEdgeWithKey(key, entity.key, to, { kind, derivedFrom })
  }
  for (const { extraction, entity: local } of entity.occurrences) {
    const key = (id: string) => entities.keyOf(extraction.article.id, id)
    if (local.kind === 'Position' && (local as LocalPosition).body) link('OF', key((local as LocalPosition).body!), 'name')
    if (local.kind === 'Organization') {
      const { partOf, place } = local as LocalBody
      if (partOf) link('PART_OF', key(partOf), 'name')
      if (place) link('BASED_IN', key(place), 'name')
    }
    if (local.kind === 'Place' && (local as LocalPlace).unit) within(graph, entity.key, unitOf((local as LocalPlace).unit!, knowledge.gazetteer)!)
  }
}

/** The units above a unit, each a node of its own. */
function within(graph: KnowledgeGraph, key: string, unit: Unit): void {
  const { parent } = unit
  if (!parent) return
  const above = `place:${slugOfUnit(parent)}:${parent.id.replace('@', '.')}`
  if (!graph.hasNode(above)) {
    const { validFrom, validTo } = parent
    graph.addNode(above, { kind: 'Place', label: labelOf(parent), aliases: [], articles: 0, placeKind: parent.type, level: parent.level, ...(validFrom && { validFrom }), ...(validTo && { validTo }) })
  }
  const edge = `WITHIN:${key}→${above}`
  if (!graph.hasEdge(edge)) graph.addDirectedEdgeWithKey(edge, key, above, { kind: 'WITHIN', derivedFrom: 'gazetteer' })
  within(graph, above, parent)
}

function slugOfUnit(unit: Unit): string {
  return labelOf(unit).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}

/** The same graph with nodes and edges by key. */
function sorted(graph: KnowledgeGraph): KnowledgeGraph {
  const ordered: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  for (const key of graph.nodes().sort(byCodeUnit)) ordered.addNode(key, graph.getNodeAttributes(key))
  for (const key of graph.edges().sort(byCodeUnit)) ordered.addDirectedEdgeWithKey(key, graph.source(key), graph.target(key), graph.getEdgeAttributes(key))
  return ordered
}
