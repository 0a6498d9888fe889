import { doubtsOf } from '../graph/doubts.ts'
import { NodeLink } from '../parts/node-link.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { choose, demand, lookAt } from '../state/state.ts'
import { describe } from '../words/describe.ts'

/** That what an edge says cannot be true together with something else, and where the other side is. */
export function EdgeDoubts({ edge }: { edge: string }) {
  const { graph, words, store, state } = useWorkspace()
  const doubts = doubtsOf(graph).ofEdge.get(edge) ?? []
  return doubts.map(({ kind, edges }) => (
    <p key={kind + edges.join()} class="notice doubt">
      {words.contradictions[kind]}{' '}
      {edges
        .filter((other) => other !== edge)
        .map((other) => (
          <button
            key={other}
            type="button"
            class="link"
            onClick={() => store.change(choose(state, { what: 'edge', key: other }))}
          >
            {graph.getNodeAttribute(graph.source(other), 'label')}
          </button>
        ))}
    </p>
  ))
}

/** The others who may be the same person, whom the program joined neither with nor without doubt. */
export function Twins({ person }: { person: string }) {
  const { graph, words } = useWorkspace()
  const twins = doubtsOf(graph).twins.get(person) ?? []
  if (twins.length === 0) return null
  return (
    <div class="notice doubt">
      {words.maybeSame}
      <ul class="start-list">
        {twins.map((twin) => (
          <li key={twin}>
            <NodeLink node={twin} />
            <span class="soft">{describe(graph, twin, words)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How often articles contradict each other, and the way to see where. */
export function DoubtsButton() {
  const { graph, words, store, state } = useWorkspace()
  const { contradictions } = doubtsOf(graph)
  if (contradictions.length === 0) return null
  return (
    <button
      type="button"
      class="wide"
      onClick={() => store.change(lookAt(demand(state, { standing: 'contradicted' }), { of: 'all' }))}
    >
      {words.seeContradictions(contradictions.length)}
    </button>
  )
}
