import type { HoldsAttributes } from '../../src/7-graph/types.ts'
import { yearText } from './dates.ts'
import type { Words } from './words.ts'

/**
 * A post as it is said of the person who held it.
 *
 * @example
 * postText('Bí thư', { status: 'former', … }, words) // 'nguyên Bí thư'
 */
export function postText(role: string, holds: HoldsAttributes, words: Words): string {
  const acting = holds.acting ? words.acting(role) : role
  return holds.status === 'former' || holds.status === 'candidate' ? words.standing[holds.status](acting) : acting
}

/**
 * How a post stands: as articles said last, unless more is known by now — that another has the one seat, that the body is
 * no more — of which they could not speak.
 */
export function statusText({ status, held, endedBy }: HoldsAttributes, words: Words): string {
  const saidHeld = status !== 'former' && status !== 'left' && status !== 'candidate'
  if (held === 'ended' && saidHeld && endedBy && endedBy !== 'article') return words.endings[endedBy]
  return status ? words.statuses[status] : ''
}

/** The years of a post as far as articles tell them: “2021–2025”, “từ 2021”, “đến 2025”, or the term, or nothing. */
export function yearsText({ from, to, term }: HoldsAttributes, words: Words): string {
  if (from && to) {
    const [first, last] = [yearText(from), yearText(to)]
    return first === last ? first : `${first}–${last}`
  }
  if (from) return words.since(yearText(from))
  if (to) return words.until(yearText(to))
  return term ?? ''
}
