import type { KnowledgeGraph, NodeKind } from '../../7-graph/types.ts'
import { grouped, padEnd, padStart } from './width.ts'

const COUNTED: Readonly<Record<string, NodeKind>> = {
  articles: 'Article',
  persons: 'Person',
  posts: 'Position',
  bodies: 'Organization',
  agreements: 'Agreement',
}

/** What a build has come to, one number a line. Relations are all edges except that an article mentions a thing. */
export function closingTable(graph: KnowledgeGraph, warnings: number): string {
  const kinds = new Map<string, number>()
  graph.forEachNode((_, { kind }) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1))
  const relations = graph.filterEdges((_, { kind }) => kind !== 'MENTIONS').length
  const rows = [
    ...Object.entries(COUNTED).map(([name, kind]) => [name, grouped(kinds.get(kind) ?? 0)] as const),
    ['relations', grouped(relations)] as const,
    ['warnings', grouped(warnings)] as const,
  ]
  const width = Math.max(...rows.map(([, number]) => number.length))
  return rows.map(([name, number]) => `${padEnd(name, 10)}  ${padStart(number, width)}\n`).join('')
}
