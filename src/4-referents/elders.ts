import { lastBefore } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { PostMention } from '../3-mentions/types.ts'
import type { Attached, Group } from './group.ts'
import type { Groups } from './groups.ts'
import { isForSeveral } from './lists.ts'

/** Posts that name no body, by where they begin, with the post of the person named just before, else just behind, that says which body it is. */
export type Elders = ReadonlyMap<number, Attached>

/** “ông A, Giám đốc Trung tâm X, và ông B, Phó Giám đốc”: of the same body, as deputy of the one named first, or as one of several; and “ông A, Giám đốc, và ông B, Phó Giám đốc Trung tâm X”. */
export function findElders(page: Page, { groups, free }: Groups): Elders {
  const elders = new Map<number, Attached>()
  for (const [i, group] of groups.entries()) {
    const before = groups[i - 1]
    if (!before || !isNext(page, before, group)) continue
    for (const { post, rule } of group.posts) {
      if (rule === 'post-of-list' || (saysWhose(post) && !isOfPart(post))) continue
      // “Giám đốc Trung tâm X A và Phó Trưởng khoa Xét nghiệm B”: of the centre
      const elder = before.posts.find((other) =>
        isOfPart(post) ? isOfHouse(other.post) : isOfOneBody(page, other.post, post),
      )
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
  findOwn(page, { groups, free }, elders)
  return elders
}

/** “ông A, Phó Giám đốc Sở X, được bổ nhiệm làm Giám đốc”: of the body whose deputy he was; “bầu ông A làm Chủ tịch Hội X; bà B làm Phó Chủ tịch”: given along with its head. */
function findOwn(page: Page, { groups, free }: Groups, elders: Map<number, Attached>): void {
  if (free.length === 0) return
  const told = [
    ...groups.flatMap(({ posts }) => posts),
    ...free.flatMap((chain) => chain.posts.map((post): Attached => ({ post, chain, rule: 'post-after-name' }))),
  ]
    .filter(({ post }) => saysWhose(post))
    .map((attached) => ({ ...attached, from: attached.post.from }))
    .sort((one, other) => one.from - other.from)
  for (const chain of free) {
    const [post] = chain.posts
    if (chain.posts.length > 1 || saysWhose(post!)) continue
    const before = lastBefore(told, post!.from)
    if (!before || page.sentence(before.from) !== page.sentence(post!.from)) continue
    const isGivenAlong = free.includes(before.chain) && isOfOneBody(page, before.post, post!)
    if (isGivenAlong || helps(page, before.post, post!)) elders.set(post!.from, before)
  }
}

/** “Phó Giám đốc Thường trực” helps a Giám đốc. */
function helps(page: Page, deputy: PostMention, head: PostMention): boolean {
  if (deputy.takes.by !== head.takes.by) return false
  const helped = page.knowledge.grammar.without('deputy-sign', deputy.role)
  return helped !== deputy.role && helped.toLowerCase().startsWith(head.role.toLowerCase())
}

function saysWhose({ body, place, country }: PostMention): boolean {
  return body !== undefined || place !== undefined || country !== undefined
}

/** “Phó Trưởng khoa Xét nghiệm”: of a part of a house that the words leave out. */
function isOfPart({ body }: PostMention): boolean {
  return body?.owner.by === 'omitted' && body.sense.kind === 'department' && body.sense.level !== 'central'
}

/** “Giám đốc Trung tâm X”. */
function isOfHouse({ body, takes }: PostMention): boolean {
  return takes.by === 'body' && body !== undefined && /^(?:hospital|centre|institute|school)$/.test(body.sense.kind)
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
