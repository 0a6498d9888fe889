import { between } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { DateMention, EventMention, Range } from '../3-mentions/types.ts'
import type { Rule } from '../knowledge/rules.ts'
import type { LocalEntity } from '../model.ts'
import { HEAD } from './spoken-of.ts'

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

/** “Phường X ra mắt mô hình … Tới dự có ông A”: the words in the head of the article that tell of what somebody came to, where nothing names it. */
export function toldInPlain(
  page: Page,
  { from, to }: Range,
  days: readonly DateMention[],
): { readonly at: number; readonly type: string } | undefined {
  if (!page.has('says-present', from, to)) return undefined
  const { sentences } = page.reading
  for (let i = 0; i < HEAD; i++) {
    const start = sentences[i] ?? page.length
    const end = Math.min(sentences[i + 1] ?? page.length, page.sentenceEnd(from))
    if (!days.some((day) => day.from >= start && day.from < end)) continue
    for (const [id, name] of PLAINLY) {
      const told = page.find(id, start, end)
      if (told && !page.ends('not-told-there', told.from)) return { at: told.from, type: page.knowledge.names.of(name) }
    }
  }
  return undefined
}

/** Entries of the grammar for what verbs tell of, and which kind of event it is. */
const PLAINLY = [
  ['ceremony-by-verb', 'any-ceremony'],
  ['meeting-by-verb', 'any-meeting'],
] as const

/** Does a rule tell by a verb alone that somebody paid or received a visit, and not whom he met? */
export function isVisit({ knowledge: { grammar } }: Page, { claims, event, apart }: Rule): boolean {
  return claims === 'ATTENDED' && !apart && event !== undefined && grammar.is('visit-or-talks', event)
}

/** “… đã đến thăm xã An Bình”: who pays a visit has attended no conference that another sentence names. */
export function isOfNoVisit(
  page: Page,
  rule: Rule | undefined,
  mentions: readonly EventMention[],
  { from, to }: Range,
  event: LocalEntity | undefined,
): boolean {
  const isVisit = (kind: string) => page.knowledge.grammar.is('visit-or-talks', kind)
  if (rule?.claims !== 'ATTENDED' || !rule.event || !isVisit(rule.event)) return false
  if (event?.kind !== 'Event' || isVisit(event.eventKind)) return false
  return between(mentions, page.sentenceStart(from), page.sentenceEnd(to - 1)).length === 0
}
