import type { Page } from '../3-mentions/page.ts'
import type { PostMention } from '../3-mentions/types.ts'
import type { Attached, Group, Groups } from './groups.ts'
import { isForSeveral } from './lists.ts'

/** Posts that name no body, by where they begin, with the post of the person named just before, else just behind, that says which body it is. */
export type Elders = ReadonlyMap<number, Attached>

/** “ông A, Giám đốc Trung tâm X, và ông B, Phó Giám đốc”: of the same body, as deputy of the one named first, or as one of several; and “ông A, Giám đốc, và ông B, Phó Giám đốc Trung tâm X”. */
export function findElders(page: Page, { groups }: Groups): Elders {
  const elders = new Map<number, Attached>()
  for (const [i, group] of groups.entries()) {
    const before = groups[i - 1]
    if (!before || !isNext(page, before, group)) continue
    for (const { post, rule } of group.posts) {
      if (rule === 'post-of-list' || saysWhose(post)) continue
      const elder = before.posts.find((other) => isOfOneBody(page, other.post, post))
      const known = elder && (saysWhose(elder.post) ? elder : elders.get(elder.post.from))
      if (known) elders.set(post.from, known)
    }
  }
  for (const [i, group] of groups.entries()) {
    const next = groups[i + 1]
    if (!next || group.posts.length === 0 || !isNext(page, group, next)) continue
    for (const { post, rule } of group.posts) {
      if (rule === 'post-of-list' || saysWhose(post) || elders.has(post.from)) continue
      const younger = next.posts.find((other) => saysWhose(other.post) && isOfOneBody(page, post, other.post))
      if (younger) elders.set(post.from, younger)
    }
  }
  return elders
}

function saysWhose({ body, place, country }: PostMention): boolean {
  return body !== undefined || place !== undefined || country !== undefined
}

function isNext(page: Page, before: Group, group: Group): boolean {
  return (
    page.sentence(before.from) === page.sentence(group.from) &&
    before.to <= group.from &&
    page.fits('between-people', before.to, group.from)
  )
}

function isOfOneBody(page: Page, elder: PostMention, post: PostMention): boolean {
  const { grammar } = page.knowledge
  if (elder.takes.by !== post.takes.by || elder.standing !== post.standing) return false
  if (elder.role === post.role) return isForSeveral(page, post)
  const head = grammar.without('deputy-sign', post.role)
  return head !== post.role && head.toLowerCase() === elder.role.toLowerCase()
}
