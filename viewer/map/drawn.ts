import { MultiDirectedGraph } from 'graphology'
import type { Drawing, DrawnLink, DrawnNode } from '../drawing.ts'

export type NodeData = DrawnNode & { readonly size: number }
export type LinkData = DrawnLink & { readonly curvature: number }

/** A drawing as the graph that sigma draws; its attributes carry the names that sigma and its programs look for. */
export type Drawn = MultiDirectedGraph<NodeData, LinkData>

const MANY = 150

/** Makes the graph of a drawing. Where there are many nodes they are smaller, so that lines stay visible between them. */
export function drawnGraph({ nodes, links }: Drawing): Drawn {
  const scale = Math.max(0.5, Math.min(1, (MANY / nodes.length) ** 0.3))
  const graph: Drawn = new MultiDirectedGraph<NodeData, LinkData>()
  for (const node of nodes) graph.addNode(node.key, { ...node, size: sizeOf(node.weight) * scale })
  for (const link of links) {
    graph.addDirectedEdgeWithKey(link.key, link.source, link.target, { ...link, curvature: link.bend })
  }
  return graph
}

/** Radius in pixels. It grows with the root of the weight: a body spoken of in a hundred articles must not cover the map. */
function sizeOf(weight: number): number {
  return Math.min(8 + 1.7 * Math.sqrt(weight), 19)
}

/** Nodes in the order in which they are named, heaviest first; no two are equal, so the same names show at every visit. */
export function byWeight(graph: Drawn): readonly NodeData[] {
  return graph.mapNodes((_, node) => node).sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
}
