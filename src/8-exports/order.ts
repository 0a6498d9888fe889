import { byCodeUnit } from '../6-entities/keys.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../7-graph/types.ts'

/** A node as it is written out. */
export interface NodeRecord {
  readonly key: string
  readonly attributes: NodeAttributes
}

/** An edge as it is written out. */
export interface EdgeRecord {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly attributes: EdgeAttributes
}

/** The nodes in the order of their keys, so that a file does not show in which order the graph was built. */
export function nodesOf(graph: KnowledgeGraph): readonly NodeRecord[] {
  return graph
    .mapNodes((key, attributes) => ({ key, attributes }))
    .toSorted((one, other) => byCodeUnit(one.key, other.key))
}

/** The edges in the order of their keys. */
export function edgesOf(graph: KnowledgeGraph): readonly EdgeRecord[] {
  return graph
    .mapEdges((key, attributes, source, target) => ({ key, source, target, attributes }))
    .toSorted((one, other) => byCodeUnit(one.key, other.key))
}
