import type { KnowledgeGraph } from '../../7-graph/types.ts'
import { described } from '../../answers/describe.ts'
import { visible } from './width.ts'

/** {@link described}, fit for one line of a terminal. */
export function describeNode(graph: KnowledgeGraph, key: string): string {
  return visible(described(graph, key))
}
