import { firstDay, lastDay } from './when.ts'

/** Days since 1970, the first and the last that something may mean. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** The days that a date of whatever precision stands for. */
export function daysOf(date: string): Days {
  return { first: dayOf(firstDay(date)), last: dayOf(lastDay(date)) }
}

/** Days since 1970 of a whole date. */
function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000
}

/** The first day of a year. */
export function newYear(year: number): number {
  return dayOf(`${String(year).padStart(4, '0')}-01-01`)
}

/** The year in which a day falls. */
export function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}

/** A day as a whole date. */
export function dateOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** The years of a term as an article words it: “2015 - 2020”; a term that is only numbered has none. */
export function yearsIn(term: string): Days | undefined {
  const [, from, to] = /\b(\d{4})\s*[-–]\s*(\d{4})\b/.exec(term) ?? []
  return from && to && from <= to ? { first: newYear(Number(from)), last: dayOf(`${to}-12-31`) } : undefined
}

/** The days that two stretches have in common, if they have any. */
export function common(one: Days, other: Days): Days | undefined {
  const [first, last] = [Math.max(one.first, other.first), Math.min(one.last, other.last)]
  return first <= last ? { first, last } : undefined
}
