import { type Demands, demand, type State } from '../state/state.ts'
import type { Bin } from './months.ts'

/**
 * One step of the play through time, or nothing at its end. A day that is asked for moves on by a month; else what is
 * brushed grows from its first month to the next one of which anything is told, and begins anew when it is full.
 */
export function playStep(state: State, bins: readonly Bin[], starting: boolean): State | undefined {
  const [first, last] = [bins[0]?.id, bins.at(-1)?.id]
  if (first === undefined || last === undefined) return undefined
  const { demands } = state
  if (demands.asOf !== undefined) return dayAfter(state, demands.asOf, first, last, starting)
  const full = demands.to === undefined || demands.to.slice(0, last.length) >= last
  if (full && !starting) return undefined
  const from = demands.from ?? first
  const reached = full ? '' : demands.to!
  const next = bins.find(({ id, all }) => id > reached && id >= from.slice(0, id.length) && all > 0)?.id ?? last
  return demand(state, periodOf(from, next, first, last))
}

function periodOf(from: string, to: string, first: string, last: string): Partial<Demands> {
  return from === first && to === last ? { from: undefined, to: undefined } : { from, to }
}

function dayAfter(state: State, day: string, first: string, last: string, starting: boolean): State | undefined {
  const ended = monthOf(day) >= monthOf(last)
  if (ended && !starting) return undefined
  const month = ended || monthOf(day) < monthOf(first) ? monthOf(first) : monthOf(day) + 1
  const text = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  return demand(state, { asOf: `${text}-01` })
}

/** Months since the year 0; a date of a whole year counts as its last. */
function monthOf(date: string): number {
  const [year, month = '12'] = date.split('-')
  return Number(year) * 12 + Number(month) - 1
}
