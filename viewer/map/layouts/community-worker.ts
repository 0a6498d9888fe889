import { MultiUndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'

/** Nodes and the pairs of them that lines join. */
export interface Question {
  readonly nodes: readonly string[]
  readonly links: readonly (readonly [string, string])[]
}

/** Finds communities away from the page, which goes on answering meanwhile. */
addEventListener('message', ({ data }: MessageEvent<Question>) => postMessage(communitiesIn(data)))

function communitiesIn({ nodes, links }: Question): readonly (readonly string[])[] {
  const graph = new MultiUndirectedGraph()
  for (const key of nodes) graph.addNode(key)
  for (const [one, other] of links) graph.addUndirectedEdge(one, other)
  const groups = new Map<number, string[]>()
  // Without a walk in random order the same lines always give the same groups.
  const found = graph.size > 0 ? louvain(graph, { randomWalk: false }) : {}
  for (const [at, key] of nodes.entries()) {
    const group = found[key] ?? -1 - at
    groups.set(group, [...(groups.get(group) ?? []), key])
  }
  return [...groups.values()]
}
