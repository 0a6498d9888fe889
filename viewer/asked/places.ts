import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { ends } from '../graph/ends.ts'
import { lastDay } from '../graph/held.ts'
import type { State } from '../state/state.ts'

const known = new WeakMap<KnowledgeGraph, readonly string[]>()

/** The places that bodies serve, those with most bodies first. */
export function placesWithBodies(graph: KnowledgeGraph): readonly string[] {
  const before = known.get(graph)
  if (before) return before
  const counts = new Map<string, number>()
  graph.forEachEdge((_, { kind }, __, place) => {
    if (kind === 'BASED_IN') counts.set(place, (counts.get(place) ?? 0) + 1)
  })
  const made = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
  known.set(graph, made)
  return made
}

/** The place of a node of which there is a structure: a place itself, that of a body or of what it is part of. */
export function placeOf(graph: KnowledgeGraph, node: string): string | undefined {
  if (!graph.hasNode(node)) return undefined
  const { kind } = graph.getNodeAttributes(node)
  if (kind === 'Place') return ends(graph, node, 'BASED_IN', 'in').length > 0 ? node : undefined
  const seen = new Set<string>()
  for (let at: string | undefined = kind === 'Organization' ? node : undefined; at && !seen.has(at); ) {
    seen.add(at)
    const [place] = ends(graph, at, 'BASED_IN', 'out')
    if (place !== undefined) return place
    at = ends(graph, at, 'PART_OF', 'out')[0]
  }
  return undefined
}

/** The place whose structure is asked for first: that of what is chosen, else the last one shown. */
export function placeToBegin(graph: KnowledgeGraph, { chosen, tree }: State): string | undefined {
  const near = chosen?.what === 'node' ? placeOf(graph, chosen.key) : undefined
  return near ?? tree
}

/**
 * The last day on which articles speak of a place or its bodies, or, where those have no day, of anything; but none on which the place
 * is no more.
 */
export function lastTold(graph: KnowledgeGraph, place: string): string | undefined {
  const lastSeen = (keys: readonly string[]) =>
    keys
      .flatMap((key) => graph.getNodeAttribute(key, 'lastSeen') ?? [])
      .sort()
      .at(-1)
  const last = lastSeen([place, ...ends(graph, place, 'BASED_IN', 'in')]) ?? lastSeen(graph.nodes())
  const node = graph.getNodeAttributes(place)
  const end = node.kind === 'Place' ? node.validTo : undefined
  return last !== undefined && end !== undefined && lastDay(end) < lastDay(last) ? end : last
}
