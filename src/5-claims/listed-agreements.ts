import type { Page } from '../3-mentions/page.ts'
import type { AgreementMention } from '../3-mentions/types.ts'

/** So many agreements a list may have, and so many tokens one of them. */
const MOST_LISTED = 20
const LONGEST_ITEM = 80

/** “Chủ tịch UBND huyện đã ký:” and behind it, on lines of their own or parted by semicolons, “1. Thỏa thuận hợp tác với A; 2. Kế hoạch phối hợp với B”: those listed. */
export function listedBehind(
  page: Page,
  mentions: readonly AgreementMention[],
  from: number,
): readonly AgreementMention[] {
  const listed: AgreementMention[] = []
  for (let at = from; listed.length < MOST_LISTED; ) {
    const start = page.endOf('opens-item', at) ?? at
    const mention = mentions.find((one) => one.from === start)
    if (!mention) break
    listed.push(mention)
    const next = nextItem(page, mention.to)
    if (next === undefined) break
    at = next
  }
  return listed
}

/** Where the next item of a list begins: behind a semicolon, or with a line. */
function nextItem(page: Page, from: number): number | undefined {
  for (let at = from; at < Math.min(page.length, from + LONGEST_ITEM); at++) {
    if (page.newLine(at)) return at
    if (page.token(at) === ';') return at + 1
  }
  return undefined
}

/** The agreements of lists that words of a signing open: “các bên ký kết 3 văn bản, gồm: 1. …; 2. …”. */
export function signedInLists(page: Page, mentions: readonly AgreementMention[]): ReadonlySet<AgreementMention> {
  const signed = new Set<AgreementMention>()
  if (mentions.length === 0) return signed
  for (let at = 0; at < page.length; at++) {
    if (page.token(at) !== ':' || !page.has('signs-now', page.sentenceStart(at), at)) continue
    for (const mention of listedBehind(page, mentions, at + 1)) signed.add(mention)
  }
  return signed
}
