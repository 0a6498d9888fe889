import type { Page } from '../3-mentions/page.ts'
import type { PostMention } from '../3-mentions/types.ts'

/** How far before the verb the word may stand that makes it a proposal. */
const REACH = 40

/**
 * Is the deed at a token only proposed, planned or denied: “bị đề nghị cách chức …”, “trình phương án bổ nhiệm ông A …”, “chưa được bổ nhiệm”?
 * Committees decide on what others put forward to them, and papers report both days; only the second makes somebody hold or lose a post.
 *
 * @param page one that knows its mentions
 * @param from where the clause of the deed begins, if not with its sentence
 */
export function isProposed(page: Page, cue: number, from = 0): boolean {
  const start = Math.max(page.sentenceStart(cue), cue - REACH, from)
  return page.ends('put-forward', cue, start) && !page.ends('decided-on', cue, start)
}

/** “ứng cử viên Tổng thống Donald Trump”: who runs for a post does not hold it. */
export function isRunFor(page: Page, { from }: PostMention): boolean {
  return page.ends('runs-for', from)
}
