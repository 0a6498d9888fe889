import { byCodeUnit } from '../6-entities/keys.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeKind } from '../7-graph/types.ts'
import { datesShown } from './shown-date.ts'

/** What the kinds of nodes are called in messages. */
export const kindNames: Readonly<Record<NodeKind, string>> = {
  Person: 'person',
  Position: 'post',
  Organization: 'body',
  Place: 'place',
  Agreement: 'agreement',
  Document: 'document',
  Event: 'event',
  Figure: 'figure',
  Article: 'article',
}

/** Edges to the neighbours by which one knows which of several things of a name a node is. */
const TELLING: Partial<Record<NodeKind, readonly EdgeAttributes['kind'][]>> = {
  Person: ['HOLDS'],
  Position: ['OF'],
  Organization: ['PART_OF', 'BASED_IN'],
  Place: ['WITHIN'],
}

const MOST = 3

/**
 * A node in one line, with what tells it from others of its name.
 *
 * @example
 * described(graph, key) // 'Nguyễn Văn Tám, person: Bí thư Đảng ủy Khối các cơ quan tỉnh Trà Vinh; 3 articles, 05/10/2021 – 23/02/2024'
 */
export function described(graph: KnowledgeGraph, key: string): string {
  const { kind, label } = graph.getNodeAttributes(key)
  const rest = telling(graph, key)
  return `${label}, ${kindNames[kind]}${rest ? `: ${rest}` : ''}`
}

/** What tells a node from others of its name: its posts, its body, its place; and where it was seen. */
export function telling(graph: KnowledgeGraph, key: string): string {
  const { kind, articles, firstSeen, lastSeen } = graph.getNodeAttributes(key)
  const kinds = TELLING[kind] ?? []
  const edges = graph.filterOutEdges(key, (_, attributes) => kinds.includes(attributes.kind)).sort(byCodeUnit)
  const names = [...new Set(edges.map((edge) => graph.getNodeAttribute(graph.target(edge), 'label')))]
  const neighbours = [
    ...names.slice(0, MOST),
    ...(names.length > MOST ? [`and ${names.length - MOST} more`] : []),
  ].join(', ')
  const seen = kind === 'Article' ? '' : `${articles} ${articles === 1 ? 'article' : 'articles'}`
  const known = neighbours || titleOf(graph, key)
  return [known, [seen, datesShown(firstSeen, lastSeen)].filter(Boolean).join(', ')].filter(Boolean).join('; ')
}

/** Of one who is only named: the first article that does. */
function titleOf(graph: KnowledgeGraph, key: string): string {
  const [edge] = graph.filterInEdges(key, (_, { kind }) => kind === 'MENTIONS').sort(byCodeUnit)
  return edge === undefined ? '' : `in “${graph.getNodeAttribute(graph.source(edge), 'label')}”`
}
