import { fold } from '../2-text/vietnamese.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, DateMention, Mention, PersonMention, PostMention, Range } from '../3-mentions/types.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Hold, HoldStatus } from '../model.ts'
import type { Cast } from './cast.ts'
import type { Foreigners } from './foreigners.ts'
import type { Group, Groups } from './groups.ts'
import { companyOf, isForSeveral } from './lists.ts'
import type { Locals } from './locals.ts'
import type { Item, Match } from './match.ts'
import type { OwnProvince } from './own-province.ts'
import type { FullPost } from './posts.ts'
import { isProposed, isRunFor } from './proposals.ts'
import { dayOf, timed } from './times.ts'
import { isAgent, isEarlier, isOfNext } from './whose-post.ts'

interface Parts {
  readonly page: Page
  readonly groups: Groups
  readonly foreigners: Foreigners
  readonly ownProvince: OwnProvince
  readonly cast: Cast
  readonly locals: Locals
  readonly knowledge: Knowledge
  readonly matches: readonly Match[]
  readonly dates: readonly DateMention[]
  readonly bodies: readonly BodyMention[]
  readonly mentions: readonly Mention[]
}

/** One holding read from the text, before a bare title is matched with the full one. */
interface Holding {
  readonly person: string
  readonly post: FullPost
  readonly where: Range
  readonly rule: string
  readonly confidence: number
  readonly hold: Hold
  readonly roles: Readonly<Record<string, Range>>
}

/** Claims who holds, held, was given or lost which post. */
export function claimPosts(parts: Parts): void {
  const { cast, locals } = parts
  const holdings = strongest([...besideNames(parts), ...fromRules(parts)])
  const full = holdings.filter(({ post }) => post.body && !post.body.unsettled && !isBare(post.mention))
  for (const holding of holdings) {
    const settled = full.includes(holding) ? holding : settleTitle(ownTitle(holding, full), holdings, full)
    if (!settled || !namesPost(settled.post)) continue
    const { post } = settled
    const body = post.body && cast.full(post.body, post.mention.body ?? post.mention)
    const position = locals.entity(
      `${fold(post.label)} ${body ?? ''}`,
      post.mention,
      { kind: 'Position', label: post.label, role: post.role, ...(body && { body }) },
      parts.page.words(post.mention.from, post.mention.to),
    )
    locals.claim(
      'HOLDS',
      holding.person,
      position,
      settled.where,
      settled.rule,
      settled.confidence,
      settled.roles,
      settled.hold,
    )
  }
}

function besideNames({ page, groups, ownProvince, cast, knowledge, mentions }: Parts): readonly Holding[] {
  const holdings: Holding[] = []
  for (const group of groups.groups) {
    const person = cast.person(group.person)
    if (!person) continue
    for (const { post, chain, rule } of group.posts) {
      const status: HoldStatus =
        post.standing === 'former' || isLate(group.person) || isSucceeded(page, chain.posts, post)
          ? 'former'
          : post.standing === 'elected'
            ? 'elected'
            : isRunFor(page, post)
              ? 'candidate'
              : 'current'
      const from = Math.min(post.from, group.person.from)
      const to = Math.max(post.to, group.person.to)
      holdings.push({
        person,
        post: ownProvince.of(person, post, beside(chain.posts, post)),
        rule,
        confidence: knowledge.rules.byId.get(rule)?.confidence ?? 0.9,
        where: page.sentence(from) === page.sentence(to - 1) ? { from, to } : post,
        hold: timed(
          page,
          mentions,
          { post, posts: chain.posts, person: group.person },
          {
            status,
            ...termOf(post),
            ...(post.standing === 'acting' && { acting: true }),
          },
        ),
        roles: { holder: group.person, post },
      })
    }
  }
  return holdings
}

/** “Chủ tịch UBND tỉnh, nay là Bí thư Tỉnh ủy”: the post named first is one of before. */
function isSucceeded(page: Page, posts: readonly PostMention[], post: PostMention): boolean {
  const next = posts[posts.indexOf(post) + 1]
  return !post.standing && next?.standing === 'current' && page.folded(next.from, next.from + 2) === 'nay là'
}

/** “cố Bí thư …”: the dead hold no post. */
export function isLate(person: PersonMention): boolean {
  return person.honorifics.some((word) => /^(cố|liệt sĩ|liệt sỹ)$/i.test(word))
}

function fromRules(parts: Parts): readonly Holding[] {
  const { page, ownProvince, cast, foreigners, groups, matches } = parts
  const holdings: Holding[] = []
  for (const match of matches) {
    if (match.rule.claims !== 'HOLDS') continue
    if (!/^(candidate|former)$/.test(match.rule.status ?? '') && isProposed(page, parts.mentions, match.cue)) continue
    const named = holders(page, match, groups.groups)
    for (const group of unique(named.flatMap((holder) => companyOf(page, groups.groups, holder)))) {
      if (isAgent(page, match, group)) continue
      const item = postsOf(parts, match) ?? besideItem(match, group)
      if (!item) continue
      const person = cast.person(group.person)
      if (!person) continue
      const where = { from: Math.min(match.from, group.person.from), to: Math.max(match.to, item.to) }
      const seats = match.roles['committees'] ? postsAfter(page, groups, match) : othersGiven(parts, item.value)
      for (const post of item.value) {
        if (isOfNext(page, post, group, groups) || (!isForSeveral(post) && !named.includes(group))) continue
        const status = statusOf(page, match, group, post)
        holdings.push({
          person,
          post: ownProvince.of(person, foreigners.post(group.person, post), [...seats, ...beside(item.value, post)]),
          rule: match.rule.id,
          confidence: match.rule.confidence,
          where,
          hold: timed(
            page,
            parts.mentions,
            { post, posts: item.value, person: group.person, cue: match.cue },
            {
              status,
              ...dayOf(page, parts.dates, {
                from: match.from,
                to: Math.max(match.to, item.to),
                cue: match.cue,
                status,
              }),
              ...termOf(post),
              ...(post.standing === 'acting' && { acting: true }),
            },
          ),
          roles: { holder: group.person, post },
        })
      }
    }
  }
  return holdings
}

/** The posts of a match; of a committee that somebody joins, membership; of a title alone, that of the body that gives it. */
function postsOf({ bodies }: Parts, match: Match): Item<readonly PostMention[]> | undefined {
  const committees = match.roles['committees'] as Item<readonly BodyMention[]> | undefined
  if (committees) return { ...committees, value: committees.value.flatMap(membership) }
  const item = match.roles['post'] as Item<readonly PostMention[]> | undefined
  const [first] = item?.value ?? []
  if (!item || !first || first.body || first.place || !/^(chair|committee)$/.test(first.takes.by)) return item
  const by = bodies.findLast((body) => body.from >= match.from && body.to <= first.from)
  return by ? { ...item, value: [{ ...first, body: by }, ...item.value.slice(1)] } : item
}

/** “tham gia Ban Chấp hành, Ban Thường vụ, phân công làm Bí thư Quận ủy Ba Đình”: the posts that tell of which committee. */
function postsAfter(page: Page, { free, groups }: Groups, match: Match): readonly PostMention[] {
  const chains = [...free, ...groups.flatMap((group) => group.posts.map((attached) => attached.chain))]
  const sentence = page.sentence(match.from)
  return chains
    .flatMap((chain) => chain.posts)
    .filter(
      (post) =>
        post.from >= match.to && page.sentence(post.from) === sentence && post.takes.by === 'committee' && post.body,
    )
}

/** “bầu ông A làm Bí thư, bà B làm Phó Bí thư Huyện ủy X”: the post of the same kind that the verb gives to the next one tells of which body. */
function othersGiven({ page, mentions }: Parts, posts: readonly PostMention[]): readonly PostMention[] {
  const [first] = posts
  if (!first || posts.some((post) => post.body || post.place) || !/^(chair|committee)$/.test(first.takes.by)) return []
  const sentence = page.sentence(first.from)
  const next = mentions.find(
    (mention): mention is PostMention =>
      mention.kind === 'post' && mention.from > first.to && page.sentence(mention.from) === sentence,
  )
  const given = next && /(^| )(làm|giữ chức|giữ chức vụ|giữ chức danh)$/.test(page.folded(next.from - 3, next.from))
  const named = mentions.some(({ kind, from }) => kind === 'person' && from > first.to && next && from < next.from)
  return next && given && named && next.takes.by === first.takes.by ? [next] : []
}

/** “tham gia Ban Chấp hành, Ban Thường vụ Huyện ủy”: the seats that go with it. */
function membership(body: BodyMention): readonly PostMention[] {
  const role = body.own === 'Ban Thường vụ' || body.own === 'Ban Chấp hành' ? `Ủy viên ${body.own}` : undefined
  return role
    ? [
        {
          kind: 'post',
          from: body.from,
          to: body.to,
          role,
          roleTo: body.from,
          takes: { by: 'committee' },
          heads: [],
          standing: undefined,
          body,
          place: undefined,
          country: undefined,
          term: undefined,
          plural: false,
        },
      ]
    : []
}

/** A rule without a post speaks of the posts beside the name: “nghỉ hưu”. */
function besideItem(match: Match, group: Group): Item<readonly PostMention[]> | undefined {
  const posts = group.posts.map((attached) => attached.post).filter((post) => post.standing !== 'former')
  return posts.length > 0 ? { from: match.from, to: match.to, value: posts } : undefined
}

/** The rule’s own holder; else the person named last before it in the sentence, else first after it, else the one spoken of before. */
function holders(page: Page, match: Match, groups: readonly Group[]): readonly Group[] {
  const people = match.roles['holders'] as Item<readonly Group[]> | undefined
  if (people) return people.value
  const own = match.roles['holder'] as Item<Group> | undefined
  if (own) return [own.value]
  const sentence = page.sentence(match.from)
  const here = groups.filter((group) => page.sentence(group.from) === sentence)
  const before = here.findLast((group) => group.person.to <= match.from)
  if (before) return [before]
  const after = here.find((group) => group.person.from >= match.to && group.person.from - match.to < 12)
  if (after) return [after]
  const earlier = groups.findLast((group) => group.to <= match.from && page.sentence(group.from) >= sentence - 1)
  return earlier ? [earlier] : []
}

function unique<Member>(members: readonly Member[]): readonly Member[] {
  return [...new Set(members)]
}

/** Somebody introduced with a post who “giữ chức” another has just been given it. */
function statusOf(page: Page, match: Match, group: Group, post: PostMention): HoldStatus {
  if (post.standing === 'former') return 'former'
  const status = match.rule.status ?? 'current'
  if (status === 'current' && match.rule.afterPosts && isEarlier(page, match, post)) return 'former'
  // “bầu ông A làm Bí thư, bà B làm Phó Bí thư”: the verb stands once
  const start = page.reading.sentences[page.sentence(match.from)]!
  if (
    status === 'current' &&
    match.rule.afterPosts &&
    /(^| )bầu (?!cử)(.*), /.test(`${page.folded(Math.max(start, match.from - 24), match.from)} `)
  )
    return 'elected'
  const introduced = group.posts.some(
    (attached) => attached.rule === 'post-after-name' && attached.post.standing !== 'former' && attached.post !== post,
  )
  return status === 'current' && introduced && match.rule.afterPosts ? match.rule.afterPosts : status
}

function termOf(post: PostMention): { readonly term?: string } {
  return post.term ? { term: post.term.text } : {}
}

function beside(posts: readonly PostMention[], post: PostMention): readonly PostMention[] {
  const at = posts.indexOf(post)
  return [...posts.slice(at + 1), ...posts.slice(0, Math.max(at, 0)).reverse()]
}

/** A title alone: “Phó ban”, “Giám đốc”. */
function isBare({ takes, body, place, country }: PostMention): boolean {
  return !body && !place && !country && !/^(fixed|state|member)$/.test(takes.by)
}

/** Of several rules that read one post of one person, the one that says most: “được bổ nhiệm giữ chức” is no mere “giữ chức”. */
function strongest(holdings: readonly Holding[]): readonly Holding[] {
  const best = new Map<string, Holding>()
  for (const holding of holdings) {
    const key = `${holding.person} ${holding.post.mention.from}`
    const known = best.get(key)
    if (!known || (known.hold.status === 'current' && holding.hold.status !== 'current')) best.set(key, holding)
  }
  return holdings.filter((holding) => best.get(`${holding.person} ${holding.post.mention.from}`) === holding)
}

/** A delegation's head, or membership of nobody knows which committee, is no post without its body. */
function namesPost({ role, body, mention }: FullPost): boolean {
  return Boolean(body && !body.unsettled) || !(/đoàn$/.test(role) || /^(member|deputy)$/.test(mention.takes.by))
}

/** “Bộ trưởng Bộ Y tế A …; Bộ trưởng B …”: one body has one head, so the second is that of another, which nobody names. */
function ownTitle(holding: Holding, full: readonly Holding[]): Holding {
  const { role, body } = holding.post
  if (
    !body ||
    holding.hold.status !== 'current' ||
    !/^(Bộ trưởng|Bí thư|Chủ tịch|Giám đốc|Hiệu trưởng|Trưởng|Chánh)/.test(role)
  )
    return holding
  const other = full.some(
    ({ person, post, hold }) =>
      person !== holding.person && hold.status === 'current' && post.role === role && post.body?.label === body.label,
  )
  return other ? { ...holding, post: { ...holding.post, label: role, body: undefined } } : holding
}

/** “Phó Chủ tịch Ngô Văn Quý” after “Phó Chủ tịch UBND TP Hà Nội Ngô Văn Quý”: the post already known of that person. */
function settleTitle(holding: Holding, all: readonly Holding[], full: readonly Holding[]): Holding | undefined {
  const { role } = holding.post
  const same = full.find(
    (other) => other.person === holding.person && sameRole(other.post.role, role) && fits(other.post, holding.post),
  )
  if (same)
    return holding.hold.status === 'current'
      ? undefined
      : { ...holding, post: { ...same.post, mention: holding.post.mention } }
  if (holding.post.body && !holding.post.body.unsettled) return holding
  if (
    !holding.post.body &&
    holding.hold.status === 'current' &&
    all.some(
      ({ person, post }) =>
        person === holding.person && post.body && post.role === role && post.mention.from !== holding.post.mention.from,
    )
  )
    return undefined
  // “Các phó trưởng ban A, B” after “Phó Trưởng ban bồi thường … C”
  const other =
    holding.post.mention.takes.by === 'head'
      ? full.findLast(
          (candidate) =>
            candidate.where.from < holding.where.from &&
            sameRole(candidate.post.role, role) &&
            fits(candidate.post, holding.post),
        )
      : undefined
  if (other && !holding.post.body) return { ...holding, post: { ...other.post, mention: holding.post.mention } }
  return all.some(
    (earlier) =>
      earlier !== holding &&
      earlier.person === holding.person &&
      earlier.post.label === holding.post.label &&
      earlier.where.from < holding.where.from,
  )
    ? undefined
    : holding
}

function sameRole(full: string, bare: string): boolean {
  return full === bare || full.startsWith(`${bare} `) || (bare === 'Trưởng ban' && full === 'Trưởng ban')
}

/** “Bí thư Đảng ủy” is no short form of “Bí thư Tỉnh ủy”. */
function fits(full: FullPost, short: FullPost): boolean {
  return !short.body || isBare(short.mention) || (full.body !== undefined && full.body.own === short.body.own)
}
