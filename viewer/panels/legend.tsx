import type { Drawing } from '../drawing.ts'
import { nodeKinds } from '../kinds.ts'
import { toggleKind } from '../state.ts'
import { useWorkspace } from '../workspace.ts'
import { KindMark } from './kind-mark.tsx'

/** What the shapes mean, how many of each there are, and which of them are shown: the legend is the filter. */
export function Legend({ drawing }: { drawing: Drawing }) {
  const { graph, words, store, state } = useWorkspace()
  const counts = new Map<string, number>()
  graph.forEachNode((_, { kind }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  })
  const shown = words.shown(drawing.nodes.length, graph.order)

  return (
    <section class={`legend ${state.openLegend ? 'legend-open' : ''}`} aria-label={words.legend}>
      <button
        type="button"
        class="legend-opener"
        aria-expanded={state.openLegend}
        onClick={() => store.change({ ...state, openLegend: !state.openLegend })}
      >
        {words.legend} · {shown}
      </button>
      <ul title={words.legendHelp}>
        {nodeKinds.map(({ kind }) => (
          <li key={kind}>
            <button
              type="button"
              class="legend-kind"
              aria-pressed={state.shown.includes(kind)}
              disabled={!counts.has(kind)}
              onClick={() => store.change(toggleKind(state, kind))}
            >
              <KindMark kind={kind} />
              <span class="legend-name">
                {words.kinds[kind]}
                {kind === 'Position' && counts.has(kind) && (
                  <small>{state.shown.includes(kind) ? words.unfolded : words.folded}</small>
                )}
              </span>
              <span class="legend-count">{words.number(counts.get(kind) ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="shown" role="status">
        {shown}
      </p>
    </section>
  )
}
