import type { EdgeAttributes, KnowledgeGraph } from '../../../src/7-graph/types.ts'
import { doubtsOf } from '../../graph/doubts.ts'
import { bodiesOf } from '../../graph/posts.ts'
import { independentSources } from '../../graph/sources.ts'
import { demand, type Standing } from '../../state/state.ts'
import type { Filter, Material } from './filter.ts'

/** Keeps the relations of one standing: told by one source or several, contradicted, or over by now; and what they join. */
export const standing: Filter = {
  id: 'standing',
  test(material, { demands: { standing: wanted } }) {
    if (wanted === undefined) return undefined
    const edge = (key: string, attributes: EdgeAttributes) => standsSo(wanted, key, attributes, material)
    const joined = joinedBy(material.graph, edge)
    return { node: (key) => joined.has(key), edge }
  },
  chips: (_, state, words) =>
    state.demands.standing === undefined
      ? []
      : [{ text: words.standings[state.demands.standing], without: demand(state, { standing: undefined }) }],
}

function standsSo(wanted: Standing, key: string, edge: EdgeAttributes, { graph, articles }: Material): boolean {
  const { kind, evidence } = edge
  if (kind === 'MENTIONS' || !evidence?.length) return kind === 'OF'
  switch (wanted) {
    case 'single':
      return independentSources(evidence, articles) === 1
    case 'several':
      return independentSources(evidence, articles) > 1
    case 'contradicted':
      return doubtsOf(graph).ofEdge.has(key)
    case 'over':
      return kind === 'HOLDS' && (edge.held === 'ended' || edge.status === 'former' || edge.status === 'left')
  }
}

/** The ends of the edges that are kept, with the bodies of their posts. */
function joinedBy(graph: KnowledgeGraph, keeps: (key: string, edge: EdgeAttributes) => boolean): ReadonlySet<string> {
  const joined = new Set<string>()
  graph.forEachEdge((key, edge, source, target) => {
    if (edge.kind === 'OF' || edge.kind === 'MENTIONS' || !keeps(key, edge)) return
    joined.add(source).add(target)
    if (edge.kind === 'HOLDS') for (const body of bodiesOf(graph, target)) joined.add(body)
  })
  return joined
}
