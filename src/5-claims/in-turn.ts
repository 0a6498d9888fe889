import type { Page } from '../3-mentions/page.ts'
import type { Span } from '../3-mentions/spans.ts'
import type { PostMention, Range } from '../3-mentions/types.ts'

/** Where a post stands among those that one person held one after the other, of which words tell one time. */
export interface Turn {
  /** It begins with that time. */
  readonly isFirst: boolean
  /** It is the one that is held still. */
  readonly isLast: boolean
}

export const ALONE: Turn = { isFirst: true, isLast: true }

/**
 * “Từ năm 2015 đến nay: Phó Giám đốc, Giám đốc Sở X”, of one person: nobody is both, so the first was held before the second. A time that is over is
 * told of both, as nobody says when the one followed the other.
 *
 * @param span the time that is told with them
 */
export function turnOf(page: Page, posts: readonly PostMention[], post: PostMention, span: Span | undefined): Turn {
  if (span?.end !== undefined) return ALONE
  const at = posts.indexOf(post)
  return { isFirst: !isBeforeHead(page, posts[at - 1], post), isLast: !isBeforeHead(page, post, posts[at + 1]) }
}

/** Of a time in which posts were held in turn, that of one of them. */
export function partOf(span: Span, { isFirst, isLast }: Turn): Span {
  const { begin, still, over } = span
  return { ...span, begin: isFirst ? begin : undefined, still: isLast && still, over: !isLast || over }
}

function isBeforeHead(page: Page, deputy: PostMention | undefined, head: PostMention | undefined): boolean {
  if (!deputy || !head) return false
  const helped = page.knowledge.grammar.without('deputy-sign', deputy.role)
  return (
    helped !== deputy.role &&
    helped.toLowerCase() === head.role.toLowerCase() &&
    page.fits('between-turns', deputy.to, head.from) &&
    isOwn(page, deputy.body, head.body) &&
    isOwn(page, deputy.place, head.place)
  )
}

/** Does the first say no other body or place than the second? */
function isOwn(page: Page, one: Range | undefined, other: Range | undefined): boolean {
  return !one || (other !== undefined && page.folded(one.from, one.to) === page.folded(other.from, other.to))
}
