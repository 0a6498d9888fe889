import { useWorkspace } from '../../parts/workspace.ts'
import type { Pair } from '../rows/overlaps.ts'
import { isOpen, Rooms } from './pairs.tsx'

/** More names than this on a side are not read. */
const MOST = 40

/** Who served with whom as a square: a letter for how near, a shade for how long; a click opens the rooms of two. */
export function Matrix({ pairs }: { pairs: readonly Pair[] }) {
  const { graph, words, store, state } = useWorkspace()
  const { time } = state
  if (pairs.length === 0) return <p class="soft time-nothing">{words.time.noPairs}</p>
  const { people, left } = mostMet(pairs)
  const found = new Map(
    pairs.flatMap(
      (pair) =>
        [
          [pair.people.join(' '), pair],
          [[...pair.people].reverse().join(' '), pair],
        ] as const,
    ),
  )
  const longest = Math.max(1, ...pairs.map(({ days }) => days))
  const label = (key: string) => graph.getNodeAttribute(key, 'label')
  const open = pairs.find((pair) => isOpen(time.pair, pair))
  return (
    <div class="matrix">
      <p class="soft">
        {words.time.matrixHelp} {left > 0 && words.time.matrixLeft(left)}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            {people.map((key, at) => (
              <th key={key} scope="col" title={label(key)}>
                <span class="unseen">{label(key)}</span>
                <span aria-hidden="true">{at + 1}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((row, at) => (
            <tr key={row}>
              <th scope="row">
                <span class="count">{at + 1}</span> {label(row)}
              </th>
              {people.map((column) => {
                const pair = found.get(`${row} ${column}`)
                if (!pair) return <td key={column} class={row === column ? 'matrix-self' : ''} />
                const how = [
                  words.time.nearness[pair.nearness],
                  pair.days > 0 ? words.time.days(pair.days) : words.time.noDays,
                ].join(', ')
                const shade = pair.days > 0 ? 18 + Math.round((52 * pair.days) / longest) : 0
                return (
                  <td key={column} style={{ background: `color-mix(in srgb, var(--Person) ${shade}%, transparent)` }}>
                    <button
                      type="button"
                      class={pair.days > 0 ? '' : 'matrix-perhaps'}
                      aria-label={words.time.met(label(row), label(column), how)}
                      title={words.time.met(label(row), label(column), how)}
                      aria-pressed={pair === open}
                      onClick={() =>
                        store.change({ ...state, time: { ...time, pair: pair === open ? undefined : pair.people } })
                      }
                    >
                      {words.time.nearnessMark[pair.nearness]}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {open && (
        <section>
          <h2>{open.people.map(label).join(' – ')}</h2>
          <Rooms pair={open} />
        </section>
      )}
    </div>
  )
}

/** Those who met most others, in the order of their names' first pair; and how many are left out. */
function mostMet(pairs: readonly Pair[]): { readonly people: readonly string[]; readonly left: number } {
  const met = new Map<string, number>()
  for (const { people } of pairs) for (const key of people) met.set(key, (met.get(key) ?? 0) + 1)
  const all = [...met].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key)
  return { people: all.slice(0, MOST), left: Math.max(0, all.length - MOST) }
}
