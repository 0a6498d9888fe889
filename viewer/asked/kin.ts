import type { EdgeKind, KnowledgeGraph, NodeKind } from '../../src/7-graph/types.ts'
import type { Growth } from '../state/state.ts'

/** Says nothing of two things but that one article names both. */
const HEARSAY: EdgeKind = 'MENTIONS'

/**
 * The nodes next to a node. Posts that are not shown by themselves are stepped over, from the person to the body and back;
 * articles count as neighbours only where articles are shown.
 */
export function kinOf(graph: KnowledgeGraph, key: string, shown: readonly NodeKind[]): ReadonlySet<string> {
  const kin = new Set<string>()
  const over = !shown.includes('Position')
  const papers = shown.includes('Article')
  graph.forEachEdge(key, (_, { kind }, source, target) => {
    if (kind === HEARSAY && !papers) return
    const other = source === key ? target : source
    if (!over || graph.getNodeAttribute(other, 'kind') !== 'Position') kin.add(other)
    else {
      // Over a post a person comes to its body and a body to the persons who held it; colleagues are a step further.
      const onward = kind === 'HOLDS' ? 'OF' : 'HOLDS'
      graph.forEachEdge(other, (_edge, next, from, to) => {
        if (next.kind === onward) kin.add(from === other ? to : from)
      })
    }
  })
  kin.delete(key)
  return kin
}

/** From a body with this many neighbours no further step is taken: behind it lies everything. */
const HUB = 60

/** The nodes at most `depth` steps from a node, over nodes that are kept. */
export function around(
  graph: KnowledgeGraph,
  key: string,
  depth: number,
  shown: readonly NodeKind[],
  keeps: (key: string) => boolean,
): ReadonlySet<string> {
  const found = new Set([key])
  let rim: readonly string[] = [key]
  for (let step = 0; step < depth; step++) {
    const next: string[] = []
    for (const at of rim) {
      const kin = kinOf(graph, at, shown)
      if (at !== key && kin.size > HUB) continue
      for (const other of kin) {
        if (found.has(other) || !keeps(other)) continue
        found.add(other)
        next.push(other)
      }
    }
    rim = next
  }
  return found
}

/** What a growth brings onto the map: the other ends of the relations of its kind, over posts where it is about posts. */
export function grownBy(graph: KnowledgeGraph, { key, kind, way }: Growth): readonly string[] {
  if (!graph.hasNode(key)) return []
  const edges = way === 'out' ? graph.outEdges(key) : graph.inEdges(key)
  const others = edges
    .filter((edge) => graph.getEdgeAttribute(edge, 'kind') === kind)
    .map((edge) => graph.opposite(key, edge))
  if (kind !== 'HOLDS') return others
  if (way === 'out') return others.flatMap((post) => [...bodies(graph, post), post])
  const posts = graph
    .inEdges(key)
    .flatMap((edge) => (graph.getEdgeAttribute(edge, 'kind') === 'OF' ? graph.source(edge) : []))
  return [...others, ...posts.flatMap((post) => holders(graph, post))]
}

function bodies(graph: KnowledgeGraph, post: string): readonly string[] {
  return graph.filterOutEdges(post, (_, { kind }) => kind === 'OF').map((edge) => graph.target(edge))
}

function holders(graph: KnowledgeGraph, post: string): readonly string[] {
  return graph.filterInEdges(post, (_, { kind }) => kind === 'HOLDS').map((edge) => graph.source(edge))
}
