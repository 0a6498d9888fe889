import { firstDay, lastDay } from '../7-graph/when.ts'

/** How precisely a date is known. */
export type Precision = 'year' | 'month' | 'day'

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** A date as it was said, `YYYY[-MM[-DD]]`, if there is such a day: others are dropped by readers in silence, or moved. */
export function realDate(date: string | undefined): string | undefined {
  if (date === undefined || !ISO.test(date) || date.startsWith('0000')) return undefined
  return date.length < 10 || Number(date.slice(8)) <= Number(lastDay(date.slice(0, 7)).slice(8)) ? date : undefined
}

/** Of a date that {@link realDate} lets pass. */
export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** The first and the last day that a date may mean. */
export function boundsOf(date: string): readonly [earliest: string, latest: string] {
  return [firstDay(date), lastDay(date)]
}

/** The years of a term of office as articles word it: “2020 - 2025”. A term that is only numbered has none. */
export function yearsOfTerm(term: string | undefined): { readonly start: string; readonly end: string } | undefined {
  const [, start, end] = /^\s*(\d{4})\s*[-–—]\s*(\d{4})\s*$/.exec(term ?? '') ?? []
  return start !== undefined && end !== undefined && start <= end ? { start, end } : undefined
}
