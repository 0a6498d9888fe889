import { useRef } from 'preact/hooks'
import { chipsOf } from '../../asked/filters/index.ts'
import { ChipList } from '../../parts/chip-list.tsx'
import { KindMark } from '../../parts/kind-mark.tsx'
import { NameSearch } from '../../parts/name-search.tsx'
import { useWorkspace } from '../../parts/workspace.ts'
import { type TimeState, timeShows } from '../../state/time.ts'
import type { Chart } from '../chart/chart.ts'
import { yearsOfChart } from '../chart/lay-out.ts'
import { type Years as YearRange, yearsOf, zoomed } from '../chart/zoom.ts'
import type { Days } from '../rows/days.ts'
import { useTurn } from './use-turn.ts'

interface Props {
  readonly chart: Chart
  /** The days that are shown; absent where nothing is dated. */
  readonly days: Days | undefined
  /** How much is shown, in words. */
  readonly count: string
}

/** Of what the course is shown, how, and over which years; each filter that leaves something out can be taken away. */
export function TimeTools({ chart, days, count }: Props) {
  const { graph, articles, words, store, state } = useWorkspace()
  const { time } = state
  const input = useRef<HTMLInputElement>(null)
  const turn = useTurn()
  const set = (some: Partial<TimeState>) => store.change({ ...state, time: { ...time, ...some } })
  const chips = chipsOf({ graph, articles }, state, words)
  return (
    <header class="time-tools">
      <ul class="time-of">
        {time.of
          .filter((key) => graph.hasNode(key))
          .map((key) => {
            const { kind, label } = graph.getNodeAttributes(key)
            return (
              <li key={key}>
                <button
                  type="button"
                  class="chip"
                  aria-label={words.time.without(label)}
                  title={words.time.without(label)}
                  onClick={() => set({ of: time.of.filter((other) => other !== key), pair: undefined })}
                >
                  <KindMark kind={kind} />
                  <span>{label}</span>
                  <span class="chip-cross" aria-hidden="true">
                    ×
                  </span>
                </button>
              </li>
            )
          })}
        <li class="search">
          <NameSearch id="time-add" label={words.time.add} onTake={turn} input={input} />
        </li>
      </ul>
      <div class="time-how">
        {/* biome-ignore lint/a11y/useSemanticElements: buttons in a row, no form */}
        <div role="group" aria-label={words.timeView} class="segments">
          {timeShows.map((show) => (
            <button key={show} type="button" aria-pressed={time.show === show} onClick={() => set({ show })}>
              {words.time.shows[show]}
            </button>
          ))}
        </div>
        {time.show === 'bars' && days && <Years days={days} all={yearsOf(yearsOfChart(chart))} />}
        {time.show === 'bars' && chart.of === 'lives' && time.of.length > 1 && (
          <label class="box">
            <input type="checkbox" checked={time.ties} onChange={() => set({ ties: !time.ties })} />
            {words.time.ties}
          </label>
        )}
        <span class="soft" role="status">
          {count}
        </span>
      </div>
      {chips.length > 0 && <ChipList class="time-of" chips={chips} />}
    </header>
  )
}

/** The first and the last year shown. */
function Years({ days, all }: { days: Days; all: YearRange }) {
  const { words, store, state } = useWorkspace()
  const { time } = state
  const shown = time.years ?? yearsOf(days)
  const set = (years: TimeState['years']) => store.change({ ...state, time: { ...time, years } })
  const field = (end: 'from' | 'to', label: string) => (
    <label class="time-year">
      {label}
      <input
        type="number"
        min={1900}
        max={2100}
        value={shown[end]}
        onChange={({ currentTarget }) => {
          const next = { ...shown, [end]: Math.min(Math.max(Number(currentTarget.value), 1900), 2100) }
          set({ from: Math.min(next.from, next.to), to: Math.max(next.from, next.to) })
        }}
      />
    </label>
  )
  return (
    <span class="time-years">
      {field('from', words.time.fromYear)}
      {field('to', words.time.toYear)}
      {([true, false] as const).map((nearer) => (
        <button
          key={`${nearer}`}
          type="button"
          class="time-zoom"
          disabled={nearer ? shown.from === shown.to : !time.years}
          aria-label={nearer ? words.time.fewerYears : words.time.moreYears}
          title={nearer ? words.time.fewerYears : words.time.moreYears}
          onClick={() => set(zoomed(shown, all, 0.5, nearer))}
        >
          {nearer ? '+' : '−'}
        </button>
      ))}
      {time.years && (
        <button type="button" class="plain" onClick={() => set(undefined)}>
          {words.time.allYears}
        </button>
      )}
    </span>
  )
}
