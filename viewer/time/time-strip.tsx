import { useMemo, useRef, useState } from 'preact/hooks'
import type { Drawing } from '../asked/drawing.ts'
import { Choice } from '../parts/choice.tsx'
import { DateField } from '../parts/date-field.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { demand } from '../state/state.ts'
import { dateText } from '../words/dates.ts'
import { binsOf } from './months.ts'
import { PlayButton } from './play-button.tsx'

const HIGH = 44

/** When the articles were written, month by month: a brush keeps some months, a day asks who held what on it. */
export function TimeStrip({ drawing }: { drawing: Drawing }) {
  const { graph, articles, words, store, state } = useWorkspace()
  const { counting, demands, openStrip } = state
  const bins = useMemo(() => binsOf({ graph, articles }, drawing, counting), [graph, articles, drawing, counting])
  const strip = useRef<HTMLDivElement>(null)
  const [anchor, setAnchor] = useState<number | undefined>()
  if (bins.length === 0) return null

  const most = Math.max(1, ...bins.map((bin) => bin.all))
  const cut = bins[0]!.id.length
  const indexOf = (month: string | undefined, otherwise: number) => {
    const at = month === undefined ? -1 : bins.findIndex((bin) => bin.id >= month.slice(0, cut))
    return at < 0 ? otherwise : at
  }
  const last = bins.length - 1
  const brushed = demands.from !== undefined || demands.to !== undefined
  const [from, to] = [indexOf(demands.from, 0), indexOf(demands.to, last)]
  const brush = (one: number, other: number) => {
    const [first, final] = [Math.max(0, Math.min(one, other)), Math.min(last, Math.max(one, other))]
    const whole = first === 0 && final === last
    const period = whole ? { from: undefined, to: undefined } : { from: bins[first]!.id, to: bins[final]!.id }
    if (period.from !== demands.from || period.to !== demands.to) store.change(demand(store.state, period))
  }
  const binAt = (event: PointerEvent) => {
    const { left, width } = strip.current!.getBoundingClientRect()
    return Math.min(last, Math.max(0, Math.floor(((event.clientX - left) / width) * bins.length)))
  }
  const thumbKey = (event: KeyboardEvent, move: (step: number | 'start' | 'end') => void) => {
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 } as const
    if (event.key in steps) move(steps[event.key as keyof typeof steps])
    else if (event.key === 'Home') move('start')
    else if (event.key === 'End') move('end')
    else return
    event.preventDefault()
  }
  const thumb = (which: 'from' | 'to') => {
    const at = which === 'from' ? from : to
    const [low, high] = which === 'from' ? [0, to] : [from, last]
    const go = (next: number) => {
      const stop = Math.min(high, Math.max(low, next))
      brush(which === 'from' ? stop : from, which === 'to' ? stop : to)
    }
    return (
      <div
        class={`thumb thumb-${which}`}
        role="slider"
        tabIndex={0}
        aria-label={which === 'from' ? words.fromMonth : words.toMonth}
        aria-valuemin={low}
        aria-valuemax={high}
        aria-valuenow={at}
        aria-valuetext={dateText(bins[at]!.id)}
        style={{ left: `${((which === 'from' ? at : at + 1) / bins.length) * 100}%` }}
        onKeyDown={(event) => thumbKey(event, (step) => go(step === 'start' ? low : step === 'end' ? high : at + step))}
      />
    )
  }
  const markAt = demands.asOf === undefined ? undefined : shareOf(demands.asOf, bins[0]!.id, bins[last]!.id)

  return (
    <section class={`strip ${openStrip ? 'strip-open' : ''}`} aria-label={words.timeStrip}>
      <button
        type="button"
        class="strip-opener"
        aria-expanded={openStrip}
        onClick={() => store.change({ ...state, openStrip: !openStrip })}
      >
        {words.timeStrip}
      </button>
      <PlayButton bins={bins} />
      <div class="strip-bars-column">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: its two thumbs are sliders, which keys move */}
        <div
          ref={strip}
          class="strip-bars"
          title={words.brushHelp}
          onPointerDown={(event) => {
            if ((event.target as HTMLElement).closest('.thumb')) {
              setAnchor((event.target as HTMLElement).closest('.thumb-from') ? to : from)
            } else {
              setAnchor(binAt(event))
              brush(binAt(event), binAt(event))
            }
            strip.current!.setPointerCapture(event.pointerId)
          }}
          onPointerMove={(event) => anchor !== undefined && brush(anchor, binAt(event))}
          onPointerUp={() => setAnchor(undefined)}
          onDblClick={() => brush(0, last)}
        >
          <svg viewBox={`0 0 ${bins.length * 10} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
            {bins.map(({ id, all, shown }, at) => {
              const [high, low] = [(all / most) * HIGH, (shown / most) * HIGH]
              const inside = at >= from && at <= to
              return (
                <g key={id} class={inside ? 'bin' : 'bin bin-out'}>
                  <rect class="bin-all" x={at * 10 + 1} width={8} y={HIGH - high} height={high} />
                  <rect class="bin-shown" x={at * 10 + 1} width={8} y={HIGH - low} height={low} />
                </g>
              )
            })}
          </svg>
          {brushed && (
            <div
              class="brush"
              style={{ left: `${(from / bins.length) * 100}%`, width: `${((to - from + 1) / bins.length) * 100}%` }}
            />
          )}
          {markAt !== undefined && <div class="as-of-mark" style={{ left: `${markAt * 100}%` }} />}
          {thumb('from')}
          {thumb('to')}
        </div>
        <div class="strip-scale" aria-hidden="true">
          <span>{dateText(bins[0]!.id)}</span>
          {brushed && (
            <strong>
              {from === to ? dateText(bins[from]!.id) : words.between(dateText(bins[from]!.id), dateText(bins[to]!.id))}
            </strong>
          )}
          <span>{dateText(bins[last]!.id)}</span>
        </div>
      </div>
      <div class="strip-fields">
        <Choice
          label={words.count}
          value={counting}
          options={[
            ['articles', words.countArticles],
            ['claims', words.countClaims],
          ]}
          onChoose={(counting) => store.change({ ...state, counting })}
        />
        <DateField
          label={words.asOf}
          value={demands.asOf}
          onDate={(asOf) => store.change(demand(state, { asOf, since: asOf ? demands.since : undefined }))}
        />
        <DateField
          label={words.sinceField}
          value={demands.since}
          disabled={demands.asOf === undefined}
          onDate={(since) => store.change(demand(state, { since }))}
        />
      </div>
    </section>
  )
}

/** Where on the strip a date lies, or nothing when it lies outside. */
function shareOf(date: string, first: string, last: string): number | undefined {
  const months = (iso: string) => {
    const [year, month = '1', day = '1'] = iso.split('-')
    return Number(year) * 12 + Number(month) - 1 + (Number(day) - 1) / 31
  }
  const wide = first.length === 4 ? 12 : 1
  const share = (months(date) - months(first)) / (months(last) + wide - months(first))
  return share >= 0 && share <= 1 ? share : undefined
}
