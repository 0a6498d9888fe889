import type { FigureAttributes, KnowledgeGraph } from '../../src/7-graph/types.ts'
import { useWorkspace } from '../parts/workspace.ts'
import { choose } from '../state/state.ts'
import { dateText } from '../words/dates.ts'

interface Amount {
  readonly key: string
  readonly figure: FigureAttributes
}

/** The figures of a body, measure by measure, as bars in the order of their periods. */
export function FigureChart({ body }: { body: string }) {
  const { graph, words, store, state } = useWorkspace()
  const measures = figuresOf(graph, body)
  if (measures.length === 0) return null
  return (
    <section class="figures">
      <h3>{words.figures}</h3>
      {measures.map(({ name, amounts }) => {
        const most = Math.max(...amounts.map(({ figure }) => Math.max(figure.value, figure.target ?? 0)), 1e-9)
        return (
          <div key={name}>
            <h4>{name}</h4>
            <ul>
              {amounts.map(({ key, figure }) => (
                <li key={key}>
                  <button type="button" onClick={() => store.change(choose(state, { what: 'node', key }))}>
                    <span class="figure-period">{figure.period ? dateText(figure.period) : '–'}</span>
                    <span class="figure-track" aria-hidden="true">
                      <span class="figure-bar" style={{ width: `${(figure.value / most) * 100}%` }} />
                      {figure.target !== undefined && (
                        <span class="figure-target" style={{ left: `${(figure.target / most) * 100}%` }} />
                      )}
                    </span>
                    <span class="figure-value">
                      {words.number(figure.value)}
                      {figure.target !== undefined && ` / ${words.number(figure.target)}`}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

/** Figures of one measure and unit belong together; years come in order. */
function figuresOf(graph: KnowledgeGraph, body: string) {
  const measures = new Map<string, Amount[]>()
  graph.forEachOutEdge(body, (_, { kind }, _source, key) => {
    const figure = graph.getNodeAttributes(key)
    if (kind !== 'REPORTS' || figure.kind !== 'Figure') return
    const name = [figure.measure, figure.unit && `(${figure.unit})`].filter(Boolean).join(' ')
    measures.set(name, [...(measures.get(name) ?? []), { key, figure }])
  })
  const order = (amount: Amount) => `${amount.figure.period ?? '9999'} ${amount.key}`
  return [...measures]
    .map(([name, amounts]) => ({ name, amounts: amounts.sort((a, b) => (order(a) < order(b) ? -1 : 1)) }))
    .sort((a, b) => b.amounts.length - a.amounts.length || (a.name < b.name ? -1 : 1))
}
