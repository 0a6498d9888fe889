import type { Page } from '../3-mentions/page.ts'
import type { PersonMention } from '../3-mentions/types.ts'
import type { Group, Groups } from './groups.ts'
import type { Posts } from './posts.ts'

/**
 * Titles that stand for a person: “Bí thư Tỉnh ủy nhấn mạnh …” after “Bí thư Tỉnh ủy Trần Văn Hai”. Only where the article gives
 * that post to one person, and before the title does so.
 */
export function findTitles(page: Page, { groups, free }: Groups, posts: Posts): readonly Group[] {
  const bearers = new Map<string, Set<string>>()
  const first = new Map<string, PersonMention>()
  for (const { person, posts: attached } of groups) {
    if (person.form === 'pronoun') continue
    for (const { post, chain } of attached) {
      if (post.standing) continue
      const { label, body } = posts.of(
        post,
        chain.posts.filter((other) => other !== post),
      )
      if (!body) continue
      const names = bearers.get(label) ?? new Set()
      bearers.set(label, names.add(person.name))
      if (!first.has(label)) first.set(label, person)
    }
  }
  return free.flatMap(({ posts: [post, ...others], from, to }) => {
    // one of many who sit on a committee is named by nobody's seat
    if (
      !post ||
      others.length > 0 ||
      (post.standing && !page.begins('calls-holder', from)) ||
      post.plural ||
      page.ends('means-the-post', from) ||
      page.knowledge.grammar.stands('one-of-many', post.role)
    )
      return []
    const { label } = posts.of(post, [])
    const person = first.get(label)
    return person && person.from < from && bearers.get(label)!.size === 1 ? [{ person, posts: [], from, to }] : []
  })
}
