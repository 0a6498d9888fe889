import { MultiDirectedGraph } from 'graphology'
import type { Drawing, DrawnLink, DrawnNode } from '../asked/drawing.ts'

/** `heart` is the size of a node that is pointed at or chosen. */
export type NodeData = DrawnNode & { readonly size: number; readonly heart: number }
/** `path` is how sigma is to draw it. */
export type LinkData = DrawnLink & { readonly curvature: number; readonly path: 'straight' | 'curved' }

/** A drawing as the graph that sigma draws; its attributes carry the names that sigma and its programs look for. */
export type Drawn = MultiDirectedGraph<NodeData, LinkData>

/** How much greater a node is drawn that is pointed at or chosen. */
const HEART = 1.2

const MANY = 150

/** A window of this width, in pixels, has room for nodes of full size; on a phone they are smaller. */
const FULL_WIDTH = 640

/**
 * Makes the graph of a drawing for a map of some width in pixels. Where there are many nodes, or little room, they are
 * smaller, so that lines and names stay visible between them.
 */
export function drawnGraph({ nodes, links }: Drawing, width: number): Drawn {
  const crowd = Math.max(0.5, Math.min(1, (MANY / nodes.length) ** 0.3))
  const scale = crowd * Math.max(0.7, Math.min(1, width / FULL_WIDTH))
  const graph: Drawn = new MultiDirectedGraph<NodeData, LinkData>()
  for (const node of nodes) {
    const size = sizeOf(node.weight) * scale
    graph.addNode(node.key, { ...node, size, heart: size * HEART })
  }
  for (const link of links) {
    const path = link.bend === 0 ? 'straight' : 'curved'
    graph.addDirectedEdgeWithKey(link.key, link.source, link.target, { ...link, curvature: link.bend, path })
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
