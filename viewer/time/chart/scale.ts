import { type Days, newYear, yearOf } from '../rows/days.ts'

/** Days laid out over a width. */
export interface Scale extends Days {
  readonly width: number
  /** Where a day begins, kept within the width. */
  at(day: number): number
  /** Whether any of some days is within. */
  shows(days: Days): boolean
}

/** The days from one to another over a width in pixels. */
export function scaleOf({ first, last }: Days, width: number): Scale {
  return {
    first,
    last,
    width,
    at: (day) => Math.min(Math.max(((day - first) / (last + 1 - first)) * width, 0), width),
    shows: (days) => days.first <= last && days.last >= first,
  }
}

/** Whole years around some days, one at least. */
export function yearsAround({ first, last }: Days): Days {
  return { first: newYear(yearOf(first)), last: newYear(yearOf(last) + 1) - 1 }
}

/** Narrower years have no room for their number. */
const NARROW = 44

/** The years to be lined and numbered: each, or every second, fifth, tenth … where they stand too close. */
export function yearTicks({ first, last, width }: Scale): readonly number[] {
  const [from, to] = [yearOf(first), yearOf(last)]
  const each = width / (to - from + 1)
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => years * each >= NARROW) ?? 100
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return years.filter((year) => year % step === 0)
}
