import { type Days, yearOf } from '../rows/days.ts'

/** The first and the last year of some that are shown. */
export interface Years {
  readonly from: number
  readonly to: number
}

/** The years in which some days fall. */
export function yearsOf({ first, last }: Days): Years {
  return { from: yearOf(first), to: yearOf(last) }
}

/**
 * Fewer years or more, about one of them that stays where it is: `at` tells how far from the left, from 0 to 1. Nothing where that
 * would be all there are, or the same again.
 */
export function zoomed(shown: Years, all: Years, at: number, nearer: boolean): Years | undefined {
  const count = shown.to - shown.from + 1
  const next = nearer ? Math.min(Math.ceil(count * 0.75), count - 1) : Math.max(Math.ceil(count / 0.75), count + 1)
  if (next < 1) return shown
  const from = Math.round(shown.from + (count - next) * at)
  return within({ from, to: from + next - 1 }, all)
}

/** The same number of years, some earlier or later, as far as there are any. */
export function shifted({ from, to }: Years, all: Years, by: number): Years {
  const go = by < 0 ? Math.min(Math.max(all.from - from, by), 0) : Math.max(Math.min(all.to - to, by), 0)
  return { from: from + go, to: to + go }
}

/** The years between two points of what is shown, from 0 to 1. */
export function between(shown: Years, one: number, other: number): Years {
  const count = shown.to - shown.from + 1
  const yearAt = (share: number) =>
    shown.from + Math.min(Math.floor(Math.min(Math.max(share, 0), 1) * count), count - 1)
  return { from: yearAt(Math.min(one, other)), to: yearAt(Math.max(one, other)) }
}

function within({ from, to }: Years, all: Years): Years | undefined {
  const kept = { from: Math.max(from, Math.min(all.from, to)), to: Math.min(to, Math.max(all.to, from)) }
  return kept.from <= all.from && kept.to >= all.to ? undefined : kept
}
