import type { Page } from '../3-mentions/page.ts'
import type { DateMention } from '../3-mentions/types.ts'
import type { Chain, Subjects } from './accused.ts'
import { isProposed } from './proposals.ts'

/** Where the words begin that say that a trial is opened. @param page one on which the trial is words, and no mention of a meeting */
export function trialFrom(page: Page, at: number): number {
  return page.startOf('opens-trial', at) ?? at
}

/**
 * Is a trial only planned, or put off: “sẽ mở phiên tòa xét xử ông A”, “sẽ đưa ông A ra xét xử”, “phiên tòa xét xử ông A bị hoãn”?
 *
 * @param opening where the words begin that say that it is opened
 */
export function isTrialToCome(page: Page, { from, to }: Chain, opening: number, before: Subjects | undefined): boolean {
  const trial = before && page.begins('brings', before.from) ? before.from : opening
  if (trial === from) return false
  return isProposed(page, trial) || page.ends('put-off', trial) || isPutOff(page, from, to)
}

/** Does the sentence tell of a day to come? */
function isPutOff(page: Page, from: number, to: number): boolean {
  return page.has('day-to-come', page.sentenceStart(from), from) || page.has('day-to-come', to, page.sentenceEnd(from))
}

/** Is a trial told of whose day is after that of the article? */
export function isLaterTrial(page: Page, { senses }: Chain, day: DateMention | undefined): boolean {
  const published = page.reading.article.published?.slice(0, 10)
  const isTrial = page.knowledge.grammar.is('kind-of-trial', senses[0]!.measure)
  return isTrial && day?.date !== undefined && published !== undefined && day.date > published
}

/** “Trước khi bị bắt, ông A …”: what justice has done came; who is disciplined may have left before. */
export function isToldAsPast(page: Page, { from, senses }: Chain, before: Subjects | undefined): boolean {
  const isNamed = before !== undefined && before.all.length > 0
  return (
    isNamed && page.ends('before-it-came', from) && !page.knowledge.grammar.is('kind-of-discipline', senses[0]!.kind)
  )
}
