import type { Chosen } from '../state/state.ts'
import type { Drawn } from './drawn.ts'

/** Nodes and links of the drawn graph that stand out. */
export interface Lit {
  readonly nodes: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  /** The very thing pointed at, among its neighbours. */
  readonly heart: ReadonlySet<string>
}

export const nothing: Lit = { nodes: new Set(), links: new Set(), heart: new Set() }

/** A node, its links and its neighbours. */
export function around(graph: Drawn, key: string): Lit {
  return {
    nodes: new Set([key, ...graph.neighbors(key)]),
    links: new Set(graph.edges(key)),
    heart: new Set([key]),
  }
}

/** Links and their ends. */
export function along(graph: Drawn, links: readonly string[]): Lit {
  const ends = links.flatMap((link) => graph.extremities(link))
  return { nodes: new Set(ends), links: new Set(links), heart: new Set(links) }
}

/** What stands out when something is chosen; nothing when it is not drawn. An edge may be drawn as several links. */
export function litBy(graph: Drawn, chosen: Chosen | undefined): Lit {
  if (!chosen) return nothing
  if (chosen.what === 'node') return graph.hasNode(chosen.key) ? around(graph, chosen.key) : nothing
  const links = graph.filterEdges((_, link) => link.edge === chosen.key)
  return links.length > 0 ? along(graph, links) : nothing
}

/** The lines of a way from one node to another; nothing when there is none. */
export function litWay(graph: Drawn, way: readonly string[]): Lit {
  if (way.length === 0) return nothing
  const edges = new Set(way)
  const links = graph.filterEdges((_, link) => edges.has(link.edge))
  return links.length > 0 ? along(graph, links) : nothing
}
