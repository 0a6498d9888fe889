import type { EdgeKind, KnowledgeGraph } from '../../src/7-graph/types.ts'

/** What stands at the other end of the edges of one kind. */
export function ends(graph: KnowledgeGraph, node: string, kind: EdgeKind, way: 'out' | 'in'): readonly string[] {
  const edges = way === 'out' ? graph.outEdges(node) : graph.inEdges(node)
  return edges.filter((edge) => graph.getEdgeAttribute(edge, 'kind') === kind).map((edge) => graph.opposite(node, edge))
}
