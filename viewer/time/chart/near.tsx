import { useState } from 'preact/hooks'
import { useWorkspace } from '../../parts/workspace.ts'
import { toggled } from '../../state/state.ts'

const AT_ONCE = 5

/** The bodies above or below one, each opened in place, or folded again, by a click. */
export function Near({ way, bodies }: { way: 'above' | 'below'; bodies: readonly string[] }) {
  const { graph, words, store, state } = useWorkspace()
  const [most, setMost] = useState(AT_ONCE)
  const { of, unfolded } = state.time
  const others = bodies.filter((body) => !of.includes(body))
  if (others.length === 0) return null
  const toggle = (body: string) =>
    store.change({ ...state, time: { ...state.time, unfolded: toggled(unfolded, body) } })
  return (
    <p class={`time-near time-near-${way}`}>
      <span class="soft">{words.time[way]}</span>
      {others.slice(0, most).map((body) => (
        <button
          key={body}
          type="button"
          class="chip"
          aria-expanded={unfolded.includes(body)}
          onClick={() => toggle(body)}
        >
          {graph.getNodeAttribute(body, 'label')}
          <span class="chip-cross" aria-hidden="true">
            {unfolded.includes(body) ? '−' : '+'}
          </span>
        </button>
      ))}
      {others.length > most && (
        <button type="button" class="plain" onClick={() => setMost(others.length)}>
          {words.more(others.length - most)}
        </button>
      )}
    </p>
  )
}
