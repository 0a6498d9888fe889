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

/** The nodes and edges of a graph that need not be in memory, in the order of their keys by code unit. */
export interface Records {
  getAttributes(): object
  eachNode(): Iterable<NodeRecord>
  eachEdge(): Iterable<EdgeRecord>
}

/** A graph for formats that need one node or edge at a time. */
export type Ordered = KnowledgeGraph | Records

/**
 * The nodes in the order of their keys (by code unit), so that a file does not show in which order the graph was built. One after the other: of a million,
 * only the keys are held.
 */
export function* eachNode(graph: Ordered): Iterable<NodeRecord> {
  if ('eachNode' in graph) return yield* graph.eachNode()
  for (const key of graph.nodes().sort()) yield { key, attributes: graph.getNodeAttributes(key) }
}

/** The edges in the order of their keys, one after the other. */
export function* eachEdge(graph: Ordered): Iterable<EdgeRecord> {
  if ('eachEdge' in graph) return yield* graph.eachEdge()
  for (const key of graph.edges().sort()) {
    const [source, target] = graph.extremities(key)
    yield { key, source, target, attributes: graph.getEdgeAttributes(key) }
  }
}

/** The nodes in order, all at once. */
export function nodesOf(graph: KnowledgeGraph): readonly NodeRecord[] {
  return [...eachNode(graph)]
}
