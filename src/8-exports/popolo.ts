import type { EdgeKind, KnowledgeGraph, NodeAttributes } from '../7-graph/types.ts'
import { loadEnglish } from '../knowledge/index.ts'
import type { TextExporter } from './exporter.ts'
import { asciiId, edgeId } from './ids.ts'
import { eachEdge, type NodeRecord } from './order.ts'
import { iriOf } from './rdf/terms.ts'
import { realDate } from './said-dates.ts'
import { sourcesOf } from './sources.ts'
import { stableJson } from './stable-json.ts'

/**
 * Popolo: people, bodies, areas, posts, events, and who held which post with the quotes that say so. Candidates hold nothing, and what a
 * later article takes back is left out. An end that is not known is not there; since many readers take that for “now”, each membership
 * has beside it `held`: current, ended or unknown.
 */
export const popolo: TextExporter = { name: 'Popolo', word: 'popolo', extension: '.popolo.json', write }

/** Kinds of nodes by the lists that they stand in. */
const LISTS: Partial<Record<NodeAttributes['kind'], string>> = {
  Person: 'persons',
  Organization: 'organizations',
  Place: 'areas',
  Position: 'posts',
  Event: 'events',
}

function* write(graph: KnowledgeGraph): Iterable<string> {
  const english = loadEnglish()
  let before = '{'
  const keys = graph.nodes().sort()
  for (const [kind, list] of Object.entries(LISTS)) {
    yield `${before}${JSON.stringify(list)}:`
    yield* array(nodesOfKind(graph, keys, kind), ({ key, attributes }) => ({
      id: asciiId(key),
      identifiers: [{ scheme: 'quanhe', identifier: key }],
      ...about(key, attributes, graph),
      ...(kind === 'Position' && { other_label: english.of(attributes.label) }),
    }))
    before = ',\n'
  }
  yield ',\n"memberships":'
  yield* array(membershipsOf(graph), (membership) => membership)
  yield '}\n'
}

function* nodesOfKind(graph: KnowledgeGraph, keys: readonly string[], kind: string): Iterable<NodeRecord> {
  for (const key of keys) {
    const attributes = graph.getNodeAttributes(key)
    if (attributes.kind === kind) yield { key, attributes }
  }
}

function* array<Entry>(entries: Iterable<Entry>, object: (entry: Entry) => object): Iterable<string> {
  yield '['
  let between = '\n'
  for (const entry of entries) {
    yield `${between}${stableJson(object(entry))}`
    between = ',\n'
  }
  yield ']'
}

function about(key: string, attributes: NodeAttributes, graph: KnowledgeGraph): object {
  const { label, aliases } = attributes
  const to = (kind: EdgeKind) => idAlong(graph, key, kind)
  const names = { name: label, ...(aliases.length > 0 && { other_names: aliases.map((name) => ({ name })) }) }
  switch (attributes.kind) {
    case 'Person': {
      const { gender, birthDate, birthYear, died, honorifics } = attributes
      const born = birthDate ?? (birthYear === undefined ? undefined : String(birthYear))
      const prefix = honorifics?.join(', ') || undefined
      return { ...names, gender, birth_date: realDate(born), death_date: realDate(died), honorific_prefix: prefix }
    }
    case 'Organization': {
      const { bodyKind, validFrom, validTo } = attributes
      const dates = { founding_date: realDate(validFrom), dissolution_date: realDate(validTo) }
      return { ...names, classification: bodyKind, parent_id: to('PART_OF'), area_id: to('BASED_IN'), ...dates }
    }
    case 'Place':
      return { name: label, classification: attributes.placeKind, parent_id: to('WITHIN') }
    case 'Position':
      return { label, role: attributes.role, organization_id: to('OF') }
    case 'Event':
      return { name: label, classification: attributes.eventKind, start_date: realDate(attributes.date) }
    default:
      return {}
  }
}

/** The id of the first node that an edge of this kind leads to. */
function idAlong(graph: KnowledgeGraph, key: string, kind: EdgeKind): string | undefined {
  const [first] = graph
    .filterOutEdges(key, (_, edge) => edge.kind === kind)
    .map((edge) => graph.target(edge))
    .sort()
  return first === undefined ? undefined : asciiId(first)
}

function* membershipsOf(graph: KnowledgeGraph): Iterable<object> {
  for (const { key, source, target, attributes } of eachEdge(graph)) {
    if (attributes.kind !== 'HOLDS' || attributes.status === 'candidate' || attributes.retracted) continue
    const { from, to, held } = attributes
    const post = graph.getNodeAttributes(target)
    yield {
      id: edgeId(key),
      person_id: asciiId(source),
      post_id: asciiId(target),
      organization_id: idAlong(graph, target, 'OF'),
      role: post.kind === 'Position' ? post.role : undefined,
      start_date: realDate(from),
      end_date: realDate(to),
      held: held ?? 'unknown',
      sources: sourcesOf(graph, attributes).map(({ url, evidence: { quote, article } }) => ({
        url: url ?? iriOf('key', `article:${article}`),
        note: quote,
      })),
    }
  }
}
