/** How time is shown: as bars, as who served together in a list or a matrix, or as a table of the same rows. */
export const timeShows = ['bars', 'pairs', 'matrix', 'rows'] as const
export type TimeShow = (typeof timeShows)[number]

/** What stands in the view of time. */
export interface TimeState {
  /** Keys of nodes of one kind: bodies whose rosters, people whose lives, places whose heads are shown; none to begin with. */
  readonly of: readonly string[]
  readonly show: TimeShow
  /** Bodies opened in place, above or below those asked for. */
  readonly unfolded: readonly string[]
  /** Whether lives show who served together. */
  readonly ties: boolean
  /** First and last year shown; absent: all that is dated. */
  readonly years?: { readonly from: number; readonly to: number } | undefined
  /** Two people whose shared rooms are open. */
  readonly pair?: readonly [string, string] | undefined
}

/** Nothing asked for yet. */
export const noTime: TimeState = { of: [], show: 'bars', unfolded: [], ties: false }

/** The state of the view after other nodes are asked for. */
export function turnedTo(time: TimeState, of: readonly string[]): TimeState {
  return { ...noTime, show: time.show === 'rows' ? 'rows' : 'bars', of }
}

/** Writes what differs from the beginning into an address. */
export function writeTime(parts: URLSearchParams, { of, show, unfolded, ties, years, pair }: TimeState): void {
  for (const key of of) parts.append('of', key)
  if (show !== noTime.show) parts.set('show', show)
  for (const key of unfolded) parts.append('unfold', key)
  if (ties) parts.set('ties', 'true')
  if (years) parts.set('years', `${years.from}-${years.to}`)
  for (const key of pair ?? []) parts.append('pair', key)
}

/** Reads it back; what is wrong is as at the beginning. */
export function timeIn(parts: URLSearchParams): TimeState {
  const [one, other] = parts.getAll('pair')
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(parts.get('years') ?? '') ?? []
  return {
    of: parts.getAll('of').filter(Boolean),
    show: timeShows.find((show) => show === parts.get('show')) ?? noTime.show,
    unfolded: parts.getAll('unfold').filter(Boolean),
    ties: parts.get('ties') === 'true',
    years: from && to && from <= to ? { from: Number(from), to: Number(to) } : undefined,
    pair: one && other ? [one, other] : undefined,
  }
}
