import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { bodiesOf } from '../graph/posts.ts'
import { choose, lookBack, lookInto, lookThrough, type State, type ViewId } from '../state/state.ts'
import { placeToBegin } from './places.ts'

/**
 * The state after another view is opened. Coming to time, it shows the course of what is chosen; leaving it, what it showed
 * is chosen, so that the way back leads to the same thing.
 */
export function turnTo(state: State, view: ViewId, graph: KnowledgeGraph): State {
  if (view === 'time') {
    const key = courseOf(state, graph)
    return key === undefined ? lookThrough(state, view) : lookBack(state, [key])
  }
  const [shown] = state.view === 'time' && !state.chosen ? state.time.of : []
  const from = shown === undefined ? state : choose(state, { what: 'node', key: shown })
  return view === 'structure' ? lookInto(from, placeToBegin(graph, from)) : lookThrough(from, view)
}

/** Whether something has a course in time: a body, a person, a place. */
export function hasCourse(graph: KnowledgeGraph, key: string): boolean {
  const { kind } = graph.getNodeAttributes(key)
  return kind === 'Person' || kind === 'Organization' || kind === 'Place'
}

/** What is chosen, if it has a course; of a post, or of somebody who held it, its body. */
function courseOf({ chosen }: State, graph: KnowledgeGraph): string | undefined {
  if (!chosen) return undefined
  if (chosen.what === 'edge') {
    const holds = graph.hasEdge(chosen.key) && graph.getEdgeAttribute(chosen.key, 'kind') === 'HOLDS'
    return holds ? bodiesOf(graph, graph.target(chosen.key))[0] : undefined
  }
  if (!graph.hasNode(chosen.key)) return undefined
  return hasCourse(graph, chosen.key) ? chosen.key : bodiesOf(graph, chosen.key)[0]
}
