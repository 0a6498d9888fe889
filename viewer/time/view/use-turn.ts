import { hasCourse } from '../../asked/views.ts'
import { bodiesOf } from '../../graph/posts.ts'
import { useWorkspace } from '../../parts/workspace.ts'
import { choose, lookBack } from '../../state/state.ts'

/**
 * Shows the course of a node: beside those of its kind that are shown already, or in place of those of another kind. A post
 * stands for its body; what has no course is only chosen.
 */
export function useTurn(): (node: string) => void {
  const { graph, store } = useWorkspace()
  return (node) => {
    const { state } = store
    const body = graph.getNodeAttribute(node, 'kind') === 'Position' ? bodiesOf(graph, node)[0] : undefined
    const key = body ?? node
    const kind = graph.getNodeAttribute(key, 'kind')
    if (!hasCourse(graph, key)) return store.change(choose(state, { what: 'node', key }))
    const alike = state.time.of.filter(
      (other) => graph.hasNode(other) && graph.getNodeAttribute(other, 'kind') === kind,
    )
    if (alike.length === 0) return store.change(lookBack(state, [key]))
    if (!alike.includes(key)) store.change({ ...state, time: { ...state.time, of: [...alike, key] } })
  }
}
