import type { Page } from '../3-mentions/page.ts'
import type { PersonMention, PostMention } from '../3-mentions/types.ts'
import type { Group } from './group.ts'
import type { Groups } from './groups.ts'
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
  /** Whom a post means that stands by itself: one of many who sit on a committee is named by nobody's seat; the caption of a signing may stand above the names. */
  const meant = (post: PostMention, beside: readonly PostMention[], signs: boolean): PersonMention | undefined => {
    if ((post.standing && !page.begins('calls-holder', post.from)) || post.plural) return undefined
    if (page.ends('means-the-post', post.from) || page.knowledge.grammar.stands('one-of-many', post.role))
      return undefined
    const { label } = posts.of(post, beside)
    const person = first.get(label)
    return person && (person.from < post.from || signs) && bearers.get(label)!.size === 1 ? person : undefined
  }
  return free.flatMap(({ posts: all, from, to }) => {
    const signs = page.begins('then-signs', to)
    const people = all.flatMap(
      (post) =>
        meant(
          post,
          all.filter((other) => other !== post),
          signs,
        ) ?? [],
    )
    const names = new Set(people.map(({ name }) => name))
    if (people.length < all.length || names.size !== people.length) return []
    // “Chủ tịch UBND huyện và Giám đốc Bưu điện tỉnh ký …”: each of two
    if (all.length === 1) return [{ person: people[0]!, posts: [], from, to }]
    return all.map((post, i) => ({ person: people[i]!, posts: [], from: post.from, to: post.to }))
  })
}
