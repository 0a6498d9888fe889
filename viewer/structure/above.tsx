import explainedTable from '../../data/structure/explained.tsv?raw'
import levelTable from '../../data/structure/levels.tsv?raw'
import seatTable from '../../data/structure/seats.tsv?raw'
import { rowsOf } from '../../src/knowledge/rows.ts'
import { useWorkspace } from '../parts/workspace.ts'

const explained = rowsOf(
  explainedTable,
  ['part', 'vietnamese', 'english', 'vietnamese text', 'english text'],
  'data/structure/explained.tsv',
)
const cells = rowsOf(levelTable, ['level', 'part', 'vietnamese', 'english'], 'data/structure/levels.tsv')
const seats = rowsOf(
  seatTable,
  [
    ...(['vietnamese party', 'english party', 'vietnamese seat'] as const),
    ...(['english seat', 'vietnamese often', 'english often'] as const),
  ],
  'data/structure/seats.tsv',
)
const levels = [...new Set(cells.map(({ level }) => level))]

/** Who is above whom, for those who come from elsewhere: level by level, part by part, and who sits in which two chairs. */
export function Above() {
  const { words } = useWorkspace()
  const english = words.language === 'en'
  const said = (row: Readonly<Record<'vietnamese' | 'english', string>>) => (english ? row.english : row.vietnamese)
  const both = (row: Readonly<Record<'vietnamese' | 'english', string>>) =>
    english ? (
      <>
        {row.english}{' '}
        <span class="gloss" lang="vi">
          {row.vietnamese}
        </span>
      </>
    ) : (
      row.vietnamese
    )
  const [head, ...rows] = levels.map((level) => cells.filter((cell) => cell.level === level))
  return (
    <>
      <p class="soft">{words.tree.noArticle}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys */}
      <section class="above-scroll" tabIndex={0} aria-label={words.tree.levels}>
        <table class="above-levels">
          <caption>{words.tree.levels}</caption>
          <thead>
            <tr>
              {head!.map((cell) => (
                <th key={cell.part} scope="col">
                  {said(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([level, ...parts]) => (
              <tr key={level!.level}>
                <th scope="row">{said(level!)}</th>
                {parts.map((cell) => (
                  <td key={cell.part} class={`above-${cell.part}`}>
                    {both(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys */}
      <section class="above-scroll" tabIndex={0} aria-label={words.tree.seats}>
        <table class="above-seats">
          <caption>{words.tree.seats}</caption>
          <thead>
            <tr>
              {words.tree.seatColumns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seats.map((row) => (
              <tr key={row['vietnamese party'] + row['vietnamese seat']}>
                <th scope="row">{both({ vietnamese: row['vietnamese party'], english: row['english party'] })}</th>
                <td>{both({ vietnamese: row['vietnamese seat'], english: row['english seat'] })}</td>
                <td>{english ? row['english often'] : row['vietnamese often']}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {explained.map((row) => (
        <section key={row.part} class="above-part">
          <h3>{said(row)}</h3>
          <p>{english ? row['english text'] : row['vietnamese text']}</p>
        </section>
      ))}
    </>
  )
}
