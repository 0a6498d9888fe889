import type { Page } from '../3-mentions/page.ts'
import type { DateMention, Range } from '../3-mentions/types.ts'

/** An event that a verb alone tells of; it is made when somebody is said to have been there. */
export interface Visit {
  readonly id?: string
  readonly type: string
  readonly at: number
  readonly sentence: number
  readonly date: string | undefined
}

/** “Sáng 5/3, A và B ký …”: does a sentence that binds two bodies tell that they signed, and on which day? */
export function tellsOfSigning(page: Page, { from, to }: Range, days: readonly DateMention[]): boolean {
  const [start, end] = [page.sentenceStart(from), page.sentenceEnd(from)]
  return (
    page.has('signs-now', from, to) &&
    !page.has('will-sign', start, end) &&
    days.some((day) => day.from >= start && day.from < end)
  )
}
