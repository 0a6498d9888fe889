import type { Page } from '../3-mentions/page.ts'
import type { EventMention } from '../3-mentions/types.ts'

/** Sentences of an article's title and lead. */
export const HEAD = 3

/** The meetings that an article tells of; not those that it only speaks of, counts or says are to come, nor a trial, after which papers ask others. */
export function toldOf(
  page: Page,
  mentions: readonly EventMention[],
  isTitled: (mention: EventMention) => boolean,
): EventMention[] {
  let before: EventMention | undefined
  return mentions.filter((mention) => {
    const isSpokenOf =
      page.knowledge.grammar.is('trial', mention.type) ||
      page.ends('spoken-of', mention.from) ||
      isToCome(page, mention) ||
      page.begins('gone-by', mention.to) ||
      (isTitled(mention) && (isElsewhere(page, mention) || isListed(page, before, mention)))
    before = isSpokenOf ? mention : undefined
    return !isSpokenOf
  })
}

/** “tại kỳ họp tiếp theo”, “dự Hội nghị Cấp cao tới đây”: nobody has spoken there yet. */
function isToCome(page: Page, { to }: EventMention): boolean {
  return page.has('to-come', to - 1, Math.min(to + 10, page.sentenceEnd(to - 1)))
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
