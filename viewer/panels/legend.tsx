import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Drawing } from '../asked/drawing.ts'
import { nodeKinds } from '../graph/kinds.ts'
import { Choice } from '../parts/choice.tsx'
import { KindMark } from '../parts/kind-mark.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { layoutIds, sizings, toggleKind } from '../state/state.ts'
import { FilterFields } from './filter-fields.tsx'
import { RelationKinds } from './relation-kinds.tsx'

/** What the shapes mean, how many of each there are, and which of them are shown: the legend is the filter. `children` are other marks. */
export function Legend({ drawing, children }: { drawing: Drawing; children?: ComponentChildren }) {
  const { graph, words, store, state } = useWorkspace()
  const counts = useMemo(() => {
    const counted = new Map<string, number>()
    graph.forEachNode((_, { kind }) => {
      counted.set(kind, (counted.get(kind) ?? 0) + 1)
    })
    return counted
  }, [graph])

  return (
    <section class={`legend ${state.openLegend ? 'legend-open' : ''}`} aria-label={words.legend}>
      <button
        type="button"
        class="legend-opener"
        aria-expanded={state.openLegend}
        onClick={() => store.change({ ...state, openLegend: !state.openLegend })}
      >
        {words.legend} · {words.shown(drawing.nodes.length, graph.order)}
      </button>
      <div class="legend-body">
        <ul title={words.legendHelp} class="legend-kinds">
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
        {children}
        <details class="legend-part">
          <summary>{words.relationKinds}</summary>
          <RelationKinds />
        </details>
        <details class="legend-part" open={isNarrowed(state.demands)}>
          <summary>{words.filters}</summary>
          <FilterFields />
        </details>
        <Choice
          class="legend-part legend-layout"
          label={words.layout}
          value={state.layout}
          options={layoutIds.map((id) => [id, words.layouts[id]])}
          onChoose={(layout) => store.change({ ...state, camera: undefined, layout })}
        />
        <Choice
          class="legend-part legend-layout"
          label={words.sizing}
          value={state.sizing}
          options={sizings.map((id) => [id, words.sizings[id]])}
          onChoose={(sizing) => store.change({ ...state, sizing })}
        />
      </div>
    </section>
  )
}

function isNarrowed({ sectors, levels, place, outlet, confidence, sources, standing }: Demands): boolean {
  return sectors.length + levels.length > 0 || !!(place || outlet || standing) || confidence > 0 || sources > 1
}

type Demands = ReturnType<typeof useWorkspace>['state']['demands']
