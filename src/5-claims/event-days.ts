import { between } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { DateMention } from '../3-mentions/types.ts'

/** “Sáng 7/5, Ban Chấp hành họp”. */
export function opensSentence(page: Page, { from }: DateMention): boolean {
  const start = page.sentenceStart(from)
  return from === start || page.fits('before-day', start, from)
}

/** The day that the sentence gives before these words, else after them. */
export function dateNear(page: Page, days: readonly DateMention[], at: number): string | undefined {
  const here = between(days, page.sentenceStart(at), page.sentenceEnd(at))
  return (here.findLast((date) => date.to <= at) ?? here[0])?.date
}

/** A day on which something happened; not one that is remembered: “92 năm Ngày Báo chí (21/6/1925 - 21/6/2017)”. */
export function isDay(page: Page, { from, to, day }: DateMention): boolean {
  // “Chỉ thị số 05, ngày 15/5/2016”
  if (day === undefined || page.ends('day-of-document', from)) return false
  const start = page.sentenceStart(from)
  for (let at = from - 1; at >= Math.max(start, from - 12); at--) {
    if (page.token(at) === ')') return true
    if (page.token(at) === '(') return !page.begins('dash', to) && !page.ends('dash', from)
  }
  return true
}

/** “Xuống thăm huyện B hôm 5/2, ông A khen …”: the day within a sentence on which what it tells of happened. */
export function ownDay(page: Page, days: readonly DateMention[]): DateMention | undefined {
  return days.find(({ from, to }) => page.ends('before-other-day', from) && page.begins('comma', to))
}
