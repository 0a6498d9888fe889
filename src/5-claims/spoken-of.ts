import { beginningAt, between, countBefore } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { EventMention, Range } from '../3-mentions/types.ts'
import { mayBeOne, numberOf, titleEnd } from './event-titles.ts'

/** Sentences of an article's title and lead. */
export const HEAD = 3

/** The meetings that an article tells of; not those that it only speaks of, counts or says are to come, nor a trial, after which papers ask others. */
export function toldOf(
  page: Page,
  mentions: readonly EventMention[],
  isTitled: (mention: EventMention) => boolean,
): EventMention[] {
  let before: EventMention | undefined
  const first = firstNumbers(page, mentions)
  return mentions.filter((mention) => {
    const isSpokenOf =
      page.knowledge.grammar.is('trial', mention.type) ||
      page.ends('spoken-of', mention.from) ||
      isToCome(page, mention) ||
      page.begins('gone-by', mention.to) ||
      isOfOtherNumber(page, mention, first.get(mention.type)) ||
      isOccasion(page, mentions, mention) ||
      (isTitled(mention) && (isElsewhere(page, mention) || isListed(page, before, mention)))
    before = isSpokenOf ? mention : undefined
    return !isSpokenOf
  })
}

/** Of each type, which of several the title or the lead tells of. */
function firstNumbers(page: Page, mentions: readonly EventMention[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const mention of mentions) {
    if (page.sentence(mention.from) >= HEAD) break
    const number = numberOf(page, mention)
    if (number && !first.has(mention.type)) first.set(mention.type, number)
  }
  return first
}

/** “Kỳ họp thứ 3 … Tại kỳ họp thứ 6, Quốc hội sẽ giám sát …”: another session than the one that the article is about. */
function isOfOtherNumber(page: Page, mention: EventMention, first: string | undefined): boolean {
  if (first === undefined || !page.knowledge.grammar.is('great-meeting', mention.type)) return false
  const [one, other] = [first, numberOf(page, mention)].map((number) => /\d+$/.exec(number ?? '')?.[0])
  return one !== undefined && other !== undefined && one !== other
}

/** “Phát biểu tại một cuộc họp báo ở X, ông A …”, “Dưới sự chủ trì của ông A, phiên họp …”: the meeting that stands beside. */
export function namedBeside(
  page: Page,
  mentions: readonly EventMention[],
  { from, to }: Range,
): EventMention | undefined {
  const before = between(mentions, page.sentenceStart(from), from)
  const there = before.findLast((one) => page.ends('at-meeting', one.from) && isAnother(page, one))
  if (there) return there
  return page.begins('comma', to) ? beginningAt(mentions, to + 1) : undefined
}

/** “tại một cuộc hội thảo”, “tại cuộc họp báo”: no other word for the meeting that the article is about. */
function isAnother(page: Page, { from, type }: EventMention): boolean {
  return page.ends('at-some-meeting', from) || page.knowledge.grammar.is('briefing', type)
}

/** “nhắc lại Hội nghị Du lịch do ông A chủ trì”: the meeting right before the words. */
export function chairedThere(page: Page, mentions: readonly EventMention[], from: number): EventMention | undefined {
  const before = between(mentions, page.sentenceStart(from), from).at(-1)
  return before && !page.has('clause-mark', before.to, from) ? before : undefined
}

/** “tổ chức diễn đàn nhân chuyến thăm của ông A”: who speaks further on speaks at the forum. */
function isOccasion(page: Page, mentions: readonly EventMention[], { from, type }: EventMention): boolean {
  if (!page.ends('is-occasion', from)) return false
  return between(mentions, page.sentenceStart(from), from).some((other) => other.type !== type)
}

/** “tại kỳ họp tiếp theo”, “dự Hội nghị Cấp cao tới đây”: nobody has spoken there yet. */
function isToCome(page: Page, mention: EventMention): boolean {
  const { to } = mention
  const near = Math.max(to + 10, titleEnd(page, mention) + 6)
  return page.has('to-come', to - 1, Math.min(near, page.sentenceEnd(to - 1)))
}

/** A congress or a visit of state that an article names only far on, and not as held there: “nhiệm vụ do Đại hội Đảng lần thứ XII đề ra”. */
function isElsewhere(page: Page, { from, type }: EventMention): boolean {
  if (page.sentence(from) < HEAD) return false
  if (page.begins('plenum', from)) return true
  return page.knowledge.grammar.is('great-meeting', type) && !page.ends('held-there', from)
}

/** “Nghị quyết Đại hội 12 của Đảng, Đại hội 15 của Đảng bộ tỉnh”: the second of those spoken of. */
function isListed(page: Page, before: EventMention | undefined, { from }: EventMention): boolean {
  return (
    before !== undefined &&
    page.sentence(before.from) === page.sentence(from) &&
    page.ends('listed-next', from) &&
    !page.has('clause-mark', before.to, from - 1)
  )
}

/** The meetings of the title and the lead that have been held; none where somebody tells a newspaper of them. */
export function toldInHead(page: Page, mentions: readonly EventMention[]): readonly EventMention[] {
  const head = mentions.filter(({ from }) => page.sentence(from) < HEAD)
  // “Ông A xác nhận, tại phiên họp sáng nay …”
  const lastOf = new Map(head.map(({ from }) => [page.sentenceStart(from), from]))
  if ([...lastOf].some(([start, from]) => page.has('tells-that', start, from))) return []
  return head
}

/** So many events before one without a title are looked at for what it means, so many times. */
const MOST_BEFORE = 10

/** “… tổ chức lễ kỷ niệm. Tại buổi lễ, …”: the one without a title, named last before another, that may be called so. */
export function calledSo(
  page: Page,
  all: readonly EventMention[],
  held: ReadonlySet<EventMention>,
  mention: EventMention,
): EventMention {
  const { grammar } = page.knowledge
  let found = mention
  for (let i = 0; i < MOST_BEFORE; i++) {
    const { from, type } = found
    // a sitting is no session that the article speaks of besides
    if (grammar.is('session', type)) break
    const at = countBefore(all, from)
    const other = all.slice(Math.max(0, at - MOST_BEFORE), at).findLast((one) => held.has(one) && one.type !== type)
    if (!other || !mayBeOne(page, other.type, type)) break
    found = other
  }
  return found
}
