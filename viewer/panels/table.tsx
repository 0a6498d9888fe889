import { dateText } from '../dates.ts'
import { describe } from '../describe.ts'
import type { Drawing } from '../drawing.ts'
import { choose } from '../state.ts'
import { useWorkspace } from '../workspace.ts'
import { KindMark } from './kind-mark.tsx'

/** What the map would show, as a table, for browsers that cannot draw. */
export function TablePanel({ drawing }: { drawing: Drawing }) {
  const { graph, words, store, state } = useWorkspace()
  const rows = drawing.nodes
    .map(({ key }) => ({ key, ...graph.getNodeAttributes(key) }))
    .sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1))

  return (
    <div class="table">
      <p class="notice">{words.noWebgl}</p>
      <table>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.kind}</th>
            <th scope="col">{words.columns.where}</th>
            <th scope="col">{words.columns.articles}</th>
            <th scope="col">{words.columns.last}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, kind, label, articles, lastSeen }) => (
            <tr key={key} class={state.chosen?.key === key ? 'row-chosen' : ''}>
              <th scope="row">
                <button type="button" class="link" onClick={() => store.change(choose(state, { what: 'node', key }))}>
                  {label}
                </button>
              </th>
              <td>
                <KindMark kind={kind} /> {words.kind[kind]}
              </td>
              <td>{describe(graph, key, words)}</td>
              <td class="number">{words.number(articles)}</td>
              <td>{lastSeen && dateText(lastSeen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
