import { useMemo } from 'preact/hooks'
import { edgeKinds } from '../../src/7-graph/edge-kinds.ts'
import { useWorkspace } from '../parts/workspace.ts'
import { demand, toggled } from '../state/state.ts'

/** The kinds of relation, how many there are, and which are shown. */
export function RelationKinds() {
  const { graph, words, store, state } = useWorkspace()
  const counts = useMemo(() => {
    const counted = new Map<string, number>()
    graph.forEachEdge((_, { kind }) => {
      counted.set(kind, (counted.get(kind) ?? 0) + 1)
    })
    return counted
  }, [graph])
  const { without } = state.demands
  return (
    <ul>
      {edgeKinds
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="legend-kind relation-kind"
              aria-pressed={!without.includes(kind)}
              onClick={() => store.change(demand(state, { without: toggled(without, kind) }))}
            >
              <span class="line-mark" aria-hidden="true" />
              <span class="legend-name">{words.relations[kind].line}</span>
              <span class="legend-count">{words.number(counts.get(kind)!)}</span>
            </button>
          </li>
        ))}
    </ul>
  )
}
