import type { HoldsAttributes } from './types.ts'
import { firstDay, lastDay } from './when.ts'

/**
 * Whether a post was held on a day, as far as articles tell: `yes` between the dates they give; `open` when it was held
 * before that day and nobody has written of its end, which does not mean that it had none; `no` otherwise.
 */
export type Held = 'yes' | 'open' | 'no'

/** Whether a post was held on a day (ISO 8601, in full). @param bodyEnd the last day of its body, which no post outlasts */
export function heldOn(holds: HoldsAttributes, day: string, bodyEnd?: string): Held {
  if (bodyEnd !== undefined && day > lastDay(bodyEnd)) return 'no'
  if (holds.status === 'candidate') return 'no'
  const over = holds.status === 'left' || holds.status === 'former'
  const start = holds.from ?? holds.seenFrom
  if (start === undefined || firstDay(start) > day) return 'no'
  if (holds.to !== undefined) return day <= lastDay(holds.to) ? 'yes' : 'no'
  if (holds.seenTo !== undefined && day <= lastDay(holds.seenTo)) return 'yes'
  return over ? 'no' : 'open'
}

/** What became of a post between two days. */
export type Change = 'begun' | 'ended' | undefined

/** Whether a post was taken up or given up between two days, the first of them not included. */
export function changeBetween(holds: HoldsAttributes, since: string, until: string): Change {
  if (holds.status === 'candidate') return undefined
  const falls = (date: string | undefined) => date !== undefined && firstDay(date) > since && firstDay(date) <= until
  if (falls(holds.from)) return 'begun'
  return falls(holds.to) ? 'ended' : undefined
}
