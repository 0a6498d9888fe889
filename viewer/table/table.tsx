import { useMemo } from 'preact/hooks'
import type { Drawing } from '../asked/drawing.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { citationOf } from '../sharing/citation.ts'
import { save } from '../sharing/download.ts'
import { rowKinds, type TableState } from '../state/state.ts'
import type { ColumnName } from '../words/words.ts'
import { Grid } from './grid.tsx'
import { arranged, csvOf, pasteOf, rowsOf } from './rows.ts'

/** What the map would show, as a table: nodes, relations or single claims; the only view where a browser cannot draw. */
export function TablePanel({ drawing, forced }: { drawing: Drawing; forced: boolean }) {
  const { graph, articles, words, store, state } = useWorkspace()
  const { rows: kind, sort, down, find } = state.table
  const table = useMemo(
    () => rowsOf(kind, drawing, { graph, articles }, words),
    [kind, drawing, graph, articles, words],
  )
  const rows = useMemo(() => arranged(table, find, sort, down), [table, find, sort, down])
  const set = (some: Partial<TableState>) => store.change({ ...state, table: { ...state.table, ...some } })
  const sortBy = (column: ColumnName) => set({ sort: column, down: sort === column ? !down : isNumber(column) })
  const saveRows = () => {
    const citation = citationOf(drawing, { graph, articles }, words, location.href)
    save(`quanhe-${kind}.csv`, 'text/csv;charset=utf-8', csvOf(table, rows, citation))
  }
  const headers = table.columns.map((column) => words.columns[column])

  return (
    <div class="table">
      {forced && <p class="notice">{words.noWebgl}</p>}
      <div class="table-tools">
        {/* biome-ignore lint/a11y/useSemanticElements: three buttons in a row, no form */}
        <div role="group" aria-label={words.table} class="segments">
          {rowKinds.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={kind === each}
              onClick={() => set({ rows: each, sort: undefined, down: false })}
            >
              {words.rows[each]}
            </button>
          ))}
        </div>
        <input
          type="text"
          class="table-find"
          aria-label={words.findInTable}
          placeholder={words.findInTable}
          value={find}
          onInput={(event) => set({ find: event.currentTarget.value })}
        />
        <span class="soft" role="status">
          {words.rowCount(rows.length)}
        </span>
        <CopyButton text={() => pasteOf(headers, rows)} />
        <button type="button" onClick={saveRows}>
          CSV
        </button>
      </div>
      <Grid
        key={kind}
        name={kind}
        label={words.rows[kind]}
        columns={table.columns}
        rows={rows}
        sort={sort}
        down={down}
        onSort={sortBy}
      />
    </div>
  )
}

function isNumber(column: ColumnName): boolean {
  return ['articles', 'evidence', 'sources', 'confidence', 'first', 'last', 'date'].includes(column)
}
