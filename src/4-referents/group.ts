import type { Span } from '../3-mentions/spans.ts'
import type { PersonMention, PostMention, Range } from '../3-mentions/types.ts'
import type { Chain } from './chains.ts'

/** How a post came to a person; each is explained, with examples, in a file of `data/rules/`. */
export type Apposition = 'post-before-name' | 'post-after-name' | 'post-of-list' | 'roster-row'

export interface Attached {
  readonly post: PostMention
  readonly chain: Chain
  readonly rule: Apposition
  /** The time that another cell of the row gives. */
  readonly time?: Span
}

/** A person with the posts that stand directly beside the name. */
export interface Group extends Range {
  readonly person: PersonMention
  readonly posts: readonly Attached[]
}

export function group(person: PersonMention, posts: readonly Attached[]): Group {
  let { from, to } = person
  for (const { post, rule } of posts) {
    if (rule === 'post-of-list') continue
    if (post.from < from) from = post.from
    if (post.to > to) to = post.to
  }
  return { person, posts, from, to }
}
