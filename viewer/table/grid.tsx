import { useState } from 'preact/hooks'
import { useWorkspace } from '../parts/workspace.ts'
import { choose } from '../state/state.ts'
import type { ColumnName } from '../words/words.ts'
import { type Rows, shownCell, type TableRow } from './rows.ts'

const AT_ONCE = 200

interface Props {
  /** Tells one table from another, for its style and for a screen reader. */
  readonly name: string
  readonly label: string
  readonly columns: Rows['columns']
  readonly rows: readonly TableRow[]
  readonly sort?: string | undefined
  readonly down?: boolean
  /** Absent where rows are not to be sorted. */
  readonly onSort?: (column: ColumnName) => void
}

/** Rows on the screen, some hundred at once; a click on the first cell of one chooses what it stands for. */
export function Grid({ name, label, columns, rows, sort, down, onSort }: Props) {
  const { words, store, state } = useWorkspace()
  const [most, setMost] = useState(AT_ONCE)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys
    <section class="table-scroll" tabIndex={0} aria-label={label}>
      <table class={`table-${name}`}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                class={`column-${column}`}
                aria-sort={sort === column ? (down ? 'descending' : 'ascending') : undefined}
              >
                {onSort ? (
                  <button type="button" class="link" onClick={() => onSort(column)}>
                    {words.columns[column]}
                    <span aria-hidden="true">{sort === column ? (down ? ' ▾' : ' ▴') : ''}</span>
                  </button>
                ) : (
                  words.columns[column]
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ id, chooses, cells }) => (
            <tr key={id} class={state.chosen?.key === chooses.key ? 'row-chosen' : ''}>
              {cells.map((cell, at) => {
                const column = columns[at]!
                const text = shownCell(column, cell, words)
                const number = typeof cell === 'number' ? 'number' : ''
                if (at > 0)
                  return (
                    <td key={column} class={`column-${column} ${number}`}>
                      <span class="cell">{text}</span>
                    </td>
                  )
                return (
                  <th key={column} scope="row">
                    <button type="button" class="link" onClick={() => store.change(choose(state, chooses))}>
                      {text}
                    </button>
                  </th>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <button type="button" class="wide" onClick={() => setMost(most + AT_ONCE)}>
          {words.more(rows.length - most)}
        </button>
      )}
    </section>
  )
}
