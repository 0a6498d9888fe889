import type { KnowledgeGraph, NodeKind } from '../../7-graph/types.ts'
import { grouped, padEnd, padStart } from './width.ts'

const COUNTED: Readonly<Record<string, NodeKind>> = {
  articles: 'Article',
  persons: 'Person',
  posts: 'Position',
  bodies: 'Organization',
  agreements: 'Agreement',
}

/** How much there is in a graph. */
export interface Counts {
  readonly nodes: ReadonlyMap<NodeKind, number>
  /** All edges except that an article mentions a thing. */
  readonly relations: number
}

export function countsOf(graph: KnowledgeGraph): Counts {
  const nodes = new Map<NodeKind, number>()
  graph.forEachNode((_, { kind }) => nodes.set(kind, (nodes.get(kind) ?? 0) + 1))
  return { nodes, relations: graph.filterEdges((_, { kind }) => kind !== 'MENTIONS').length }
}

/** What a build has come to, one number a line. */
export function closingTable({ nodes, relations }: Counts, warnings: number): string {
  const rows = [
    ...Object.entries(COUNTED).map(([name, kind]) => [name, grouped(nodes.get(kind) ?? 0)] as const),
    ['relations', grouped(relations)] as const,
    ['warnings', grouped(warnings)] as const,
  ]
  const width = Math.max(...rows.map(([, number]) => number.length))
  return rows.map(([name, number]) => `${padEnd(name, 10)}  ${padStart(number, width)}\n`).join('')
}
