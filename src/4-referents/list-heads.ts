import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import { shortBodyAt, standsAlone } from '../3-mentions/short-bodies.ts'
import type { BodyMention, Mention, PersonMention, PostMention, Range } from '../3-mentions/types.ts'
import { HONORIFIC } from '../knowledge/lexicon.ts'
import type { Attached } from './group.ts'
import type { Groups } from './groups.ts'
import { completed } from './row-posts.ts'

/** What a heading of a list may say besides. */
const HEADING = { term: undefined, years: undefined, past: false, planned: false } as const

/** A body under which the rest of its sentence names people. */
interface Head extends Range {
  readonly body: BodyMention
  /** “gồm”: its own members; else those who have come for it. */
  readonly ofMembers: boolean
  /** “Đại diện Sở Y tế, ông A, …”: who speaks for it may head a part of it that the words do not name. */
  readonly isSpokenFor: boolean
}

/**
 * “Về phía Sở Y tế có ông A, Phó Giám đốc; …”, “Ban Thường vụ Huyện ủy X gồm 3 đồng chí: A (Bí thư), B (Phó Bí thư)”: posts behind such words that do
 * not say whose they are belong to the body that stands before them.
 */
export function withListHeads({ page, all }: Mentions, { groups, free }: Groups): Groups {
  const heads = headsOf(page, withShortNamed(page, all))
  if (heads.length === 0) return { groups, free }
  let next = 0
  const owned = groups.map((group) => {
    while (next + 1 < heads.length && heads[next + 1]!.from <= group.from) next++
    const head = heads[next]!
    if (group.from < head.from || group.from >= head.to) return group
    const posts = group.posts.map((attached): Attached => {
      const post = under(page, attached.post, head, group.person)
      return post === attached.post ? attached : { ...attached, post, chain: withPost(attached, post) }
    })
    // the posts of one chain are beside each other, each as it is now
    return {
      ...group,
      posts: posts.map((one) => ({ ...one, chain: { ...one.chain, posts: posts.map(({ post }) => post) } })),
    }
  })
  return { groups: owned, free }
}

function withPost({ chain, post }: Attached, now: PostMention): Attached['chain'] {
  return { ...chain, posts: chain.posts.map((other) => (other === post ? now : other)) }
}

/** The bodies of an article, and those that stand on a side under the head of their name alone: “Dự lễ, về phía Học viện có …”. */
function withShortNamed(page: Page, all: readonly Mention[]): readonly BodyMention[] {
  const bodies = all.filter((mention) => mention.kind === 'body')
  const known = new Set(bodies.map(({ from }) => from))
  const short: BodyMention[] = []
  for (let start = 0; start < page.length; start++) {
    if (page.sentenceStart(start) !== start && !/^[,;]$/.test(page.token(start - 1))) continue
    // “* Về phía Trường: …”
    const at = page.endOf('on-the-side-of', page.endOf('opens-line', start) ?? start)
    const body = at === undefined || known.has(at) ? undefined : shortBodyAt(page, at)
    if (body && page.begins('there-are', body.to)) short.push(body)
  }
  return short.length === 0 ? bodies : [...bodies, ...short].sort((one, other) => one.from - other.from)
}

function headsOf(page: Page, bodies: readonly BodyMention[]): readonly Head[] {
  const heads: (Head & { to: number })[] = []
  for (const body of bodies) {
    if (body.plural) continue
    const members = page.endOf('has-members', body.to)
    // “Thường trực HĐND tỉnh X: bà A, Chủ tịch; ông B, Phó Chủ tịch”
    const whole = body.sense.kind === 'standing members' && body.owner.by === 'body' ? body.owner.body : undefined
    const isSide = whole !== undefined || page.ends('on-the-side-of', body.from)
    const side = isSide ? page.endOf('there-are', body.to) : undefined
    const spokenFor = isSide ? beforePerson(page, body.to) : undefined
    // “Ngân hàng X do ông A, Giám đốc, làm đại diện”, “Sở Y tế (ông A, Phó Giám đốc)”
    const represented = page.endOf('represented-by', body.to) ?? bracketedPerson(page, body.to)
    const from = members ?? side ?? spokenFor ?? (represented && body.to)
    if (from === undefined) continue
    const last = heads.at(-1)
    if (last && last.to > body.from) last.to = body.from
    heads.push({
      body: whole ?? body,
      from,
      to: from === body.to ? represented! : page.sentenceEnd(body.from),
      ofMembers: members !== undefined,
      isSpokenFor: from === spokenFor || from === body.to,
    })
  }
  return heads
}

/** Tokens between brackets. */
const LONGEST = 40

/** “(ông A, Phó Giám đốc)”: the token behind the bracket. */
function bracketedPerson(page: Page, at: number): number | undefined {
  if (page.token(at) !== '(' || !(page.types(at + 1) & HONORIFIC)) return undefined
  const end = Math.min(page.sentenceEnd(at), at + LONGEST)
  for (let to = at + 2; to < end; to++) if (page.token(to) === ')') return to + 1
  return undefined
}

/** “Đại diện Sở Y tế, ông A, Phó Giám đốc”: the token behind the comma. */
function beforePerson(page: Page, at: number): number | undefined {
  return page.token(at) === ',' && page.types(at + 1) & HONORIFIC && page.capital(page.reach(at + 1, HONORIFIC))
    ? at + 1
    : undefined
}

function under(
  page: Page,
  post: PostMention,
  { body, ofMembers, isSpokenFor }: Head,
  holder: PersonMention,
): PostMention {
  // “Ban Giám đốc Sở Y tế gồm Giám đốc A, …”
  if (ofMembers && body.sense.kind === 'management' && body.owner.by === 'body' && post.takes.by === 'body')
    return post.body ? post : completed(page, post, undefined, { ...HEADING, body: body.owner.body })
  if (post.place || post.country || (ofMembers && !/^(?:committee|chair|named|board)/.test(post.takes.by))) return post
  if (isSpokenFor && post.heads.length > 0 && !post.heads.some((head) => body.own.startsWith(`${head} `))) return post
  // “Ban Thường vụ gồm: A - Bí thư”: of the committee, wherever it is named
  if (post.takes.by === 'committee' && /^(?:standing|executive)/.test(body.sense.kind) && body.owner.by === 'omitted')
    return post
  // “về phía Bộ đội Biên phòng … Bí thư Đảng ủy”: the committee in that body
  const owner = post.body?.owner
  if (post.body && owner?.by === 'omitted' && owner.parts.some(({ of }) => of === 'body') && isWhole(body))
    return { ...post, body: { ...post.body, owner: { by: 'body', body } } }
  // “về phía Học viện … Trưởng Ban Quản lý đào tạo”: a board of that body, though the same words may name one of its own
  if (post.body && owner?.by === 'none' && post.takes.by === 'head' && isBoard(post.body) && isWhole(body))
    return { ...post, body: { ...post.body, owner: { by: 'body', body } } }
  // “Phó Tổng giám đốc, Chủ tịch Liên chi hội …”: of something that is not known for a body
  if (!post.body && holder.from !== post.to && !standsAlone(page, post.to)) return post
  return completed(page, post, undefined, { ...HEADING, body })
}

function isBoard({ sense }: BodyMention): boolean {
  return (
    /^(?:management board|committee)$/.test(sense.kind) &&
    'owner' in sense &&
    sense.owner.some(({ of }) => of === 'body')
  )
}

/** Is it neither of the Party nor the authority of a unit, whose committee is that of the unit? */
function isWhole({ sense }: BodyMention): boolean {
  return sense.sector !== 'party' && !/^(?:people's|front)/.test(sense.kind)
}
