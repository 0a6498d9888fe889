import type { KnowledgeGraph } from '../../src/6-graph/types.ts'
import { initialState } from '../state.ts'
import type { Layout } from './layout.ts'

/** The places computed when the graph was built: the same map at every visit, and nothing to wait for. */
export const stored: Layout = (_, graph) => ({ places: new Map(), bounds: boundsOf(graph), regions: [] })

/** Places of the kinds that the first map shows; the map spans them whatever is switched on later. */
function boundsOf(graph: KnowledgeGraph) {
  const first = graph.filterNodes((_, { kind }) => initialState.shown.includes(kind))
  return (first.length > 0 ? first : graph.nodes()).map((key) => {
    const { x = 0, y = 0 } = graph.getNodeAttributes(key)
    return { x, y }
  })
}
