import type { EdgeKind, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import { relationsOf } from './relations.ts'

/** Something with a date that a node has to do with, and in which ways it has. */
export interface Dated {
  readonly node: string
  /** ISO 8601, as precise as it is known. */
  readonly date: string
  readonly ties: readonly { readonly kind: EdgeKind; readonly way: 'out' | 'in' }[]
}

/** The events, agreements and documents of a node that have a date, latest first. */
export function datedOf(graph: KnowledgeGraph, node: string): readonly Dated[] {
  const found = new Map<string, { date: string; ties: Dated['ties'] }>()
  for (const { kind, way, relations } of relationsOf(graph, node)) {
    if (kind === 'MENTIONS') continue
    for (const { other } of relations) {
      const date = dateOf(graph.getNodeAttributes(other))
      if (date !== undefined) found.set(other, { date, ties: [...(found.get(other)?.ties ?? []), { kind, way }] })
    }
  }
  return [...found]
    .map(([node, rest]) => ({ node, ...rest }))
    .sort((a, b) => (a.date === b.date ? (a.node < b.node ? -1 : 1) : a.date < b.date ? 1 : -1))
}

/** The date of a thing that happened or was made on one, as precise as it is known; other things have none. */
export function dateOf(node: NodeAttributes): string | undefined {
  switch (node.kind) {
    case 'Event':
    case 'Document':
      return node.date
    case 'Agreement':
      return node.signedOn ?? node.from
    default:
      return undefined
  }
}
