import { fold } from '../2-text/vietnamese.ts'
import type { Page } from '../3-mentions/page.ts'
import type { Span } from '../3-mentions/spans.ts'
import type { BodyMention, DateMention, Mention, PersonMention, PostMention, Range } from '../3-mentions/types.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Hold, HoldStatus } from '../model.ts'
import { careerLines } from './careers.ts'
import type { Cast } from './cast.ts'
import { deathsOf, untilDeath } from './deaths.ts'
import type { Foreigners } from './foreigners.ts'
import type { Group, Groups } from './groups.ts'
import { type Holding, isBare, namesPost, ownTitle, settleTitle, strongest } from './holdings.ts'
import { companyOf, isForSeveral } from './lists.ts'
import type { Locals } from './locals.ts'
import type { Item, Match } from './match.ts'
import type { OwnProvince } from './own-province.ts'
import { isProposed, isRunFor } from './proposals.ts'
import { around, dayOf, dayOfRetirement, endingOf, timed, within } from './times.ts'
import { isUnreal } from './unreal.ts'
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

/** Claims who holds, held, was given or lost which post. */
export function claimPosts(parts: Parts): void {
  const { page, cast, locals } = parts
  const careers = fromCareers(parts)
  const told = new Set(careers.map(({ post }) => post.mention.from))
  const others = fromRules(parts).filter(({ post }) => !told.has(post.mention.from))
  const holdings = strongest([...careers, ...besideNames(parts), ...others])
  const full = holdings.filter(({ post }) => post.body && !post.body.unsettled && !isBare(post.mention))
  const deaths = deathsOf(parts)
  for (const [person, { day }] of deaths) locals.died(person, day)
  for (const holding of holdings) {
    const settled = full.includes(holding) ? holding : settleTitle(ownTitle(holding, full), holdings, full)
    if (!settled || !namesPost(settled.post)) continue
    const { post, person, roles } = settled
    const body = post.body && cast.full(post.body, post.mention.body ?? post.mention)
    const position = locals.entity(
      `${fold(post.label)} ${body ?? ''}`,
      post.mention,
      { kind: 'Position', label: post.label, role: post.role, ...(body && { body }) },
      page.words(post.mention.from, post.mention.to),
    )
    const death = deaths.get(person)
    const hold = untilDeath(settled.hold, death)
    // the words that tell of the death are what the end rests on
    if (hold !== settled.hold && death?.told) {
      const { where, match } = death.told
      locals.claim(
        'HOLDS',
        person,
        position,
        where,
        match.rule.id,
        match.rule.confidence,
        { ...roles, holder: death.person },
        hold,
      )
    }
    locals.claim('HOLDS', person, position, settled.where, settled.rule, settled.confidence, roles, hold)
  }
}

function besideNames({ page, groups, ownProvince, cast, knowledge, mentions }: Parts): readonly Holding[] {
  const holdings: Holding[] = []
  for (const group of groups.groups) {
    const person = cast.person(group.person)
    if (!person) continue
    for (const { post, chain, rule, time } of group.posts) {
      const status: HoldStatus =
        post.standing === 'former' ||
        isLate(group.person) ||
        isSucceeded(page, chain.posts, post) ||
        wasThen(page, group, post)
          ? 'former'
          : post.standing === 'elected'
            ? 'elected'
            : isRunFor(page, post)
              ? 'candidate'
              : 'current'
      const from = Math.min(post.from, group.person.from)
      const to = Math.max(post.to, group.person.to, thenEnd(page, post) ?? 0)
      const told = timed(
        page,
        mentions,
        { post, posts: chain.posts, person: group.person },
        {
          status,
          ...termOf(post),
          ...(post.standing === 'acting' && { acting: true }),
        },
        rule === 'roster-row' || page.sentence(from) === page.sentence(to - 1) ? { from, to } : post,
      )
      holdings.push({
        person,
        post: ownProvince.of(person, post, beside(chain.posts, post)),
        rule,
        confidence: knowledge.rules.byId.get(rule)?.confidence ?? 0.9,
        ...(time ? ofRow(page, told, time) : told),
        roles: { holder: group.person, post },
      })
    }
  }
  return holdings
}

/** The time that its row gives a post, with the cell of it as evidence; what stands right behind the post outranks it. */
function ofRow(page: Page, told: { readonly hold: Hold; readonly where: Range }, time: Span) {
  if (told.hold.from || told.hold.to) return told
  const where = time.term
    ? told.where
    : { from: Math.min(told.where.from, time.from), to: Math.max(told.where.to, time.to) }
  return { hold: within(told.hold, time, page.reading.article.published, false), where }
}

/** “Chủ tịch UBND tỉnh, nay là Bí thư Tỉnh ủy”: the post named first is one of before. */
function isSucceeded(page: Page, posts: readonly PostMention[], post: PostMention): boolean {
  const next = posts[posts.indexOf(post) + 1]
  return !post.standing && next?.standing === 'current' && page.folded(next.from, next.from + 2) === 'nay là'
}

const RISES =
  /^,? ?(?:đã |vừa )?(?:được (?:bổ nhiệm|bầu|điều động|phân công|luân chuyển|đề bạt|chỉ định)|trở thành|lên làm)/

/** “Chủ tịch UBND huyện X thời điểm đó” */
const AT_THAT_TIME = /^(?:lúc|khi|thời|vào lúc|vào thời điểm|tại thời điểm|thời điểm)(?: bấy giờ| đó| ấy)(?=[ ,.;)])/

/** The end of such words right behind a post. */
function thenEnd(page: Page, { to }: PostMention): number | undefined {
  const words = AT_THAT_TIME.exec(page.folded(to, Math.min(to + 5, page.sentenceEnd(to - 1))))?.[0]
  return words ? to + words.split(' ').length : undefined
}

/** “Hồi năm 2016, bà A đang là Giám đốc …” */
function wasThen(page: Page, { from, person: { to } }: Group, post: PostMention): boolean {
  return (
    (post.standing === 'current' && isEarlier(page, from, post)) ||
    // “Từ Bí thư Huyện ủy X, ông A được bổ nhiệm …”
    (page.folded(post.from - 1, post.from) === 'từ' && RISES.test(page.folded(to, to + 4))) ||
    thenEnd(page, post) !== undefined
  )
}

/** “cố Bí thư …”: the dead hold no post. */
export function isLate(person: PersonMention): boolean {
  return person.honorifics.some((word) => /^(cố|liệt sĩ|liệt sỹ)$/i.test(word))
}

/** “2015 - 2020: Bí thư Huyện ủy X”, in a life. */
function fromCareers({ page, groups, ownProvince, cast, knowledge, mentions }: Parts): readonly Holding[] {
  const rule = knowledge.rules.byId.get('career-line')!
  return careerLines(page, mentions, groups).flatMap(({ span, posts, person: mention, followed }) => {
    const person = cast.person(mention)
    if (!person) return []
    return posts.map((post): Holding => {
      const status = followed && !span.still && !span.end ? 'former' : 'current'
      const hold: Hold = { status, ...termOf(post), ...(post.standing === 'acting' && { acting: true }) }
      return {
        person,
        post: ownProvince.of(person, post, beside(posts, post)),
        rule: rule.id,
        confidence: rule.confidence,
        where: { from: span.from, to: post.to },
        hold: within(hold, span, page.reading.article.published, !span.begin),
        roles: { holder: mention, post },
      }
    })
  })
}

function fromRules(parts: Parts): readonly Holding[] {
  const { page, ownProvince, cast, foreigners, groups, matches } = parts
  const holdings: Holding[] = []
  for (const match of matches) {
    if (match.rule.claims !== 'HOLDS' || match.rule.ended === 'died') continue
    if (!/^(candidate|former)$/.test(match.rule.status ?? '') && isProposed(page, parts.mentions, match.cue)) continue
    if (isUnreal(page, parts.mentions, match.cue)) continue
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
        if (isOfNext(page, post, group, groups) || (!isForSeveral(page, post) && !named.includes(group))) continue
        const status = statusOf(page, match, group, post)
        const ended = status === 'left' ? (match.rule.ended ?? endingOf(page, match)) : undefined
        const deed = { from: match.from, to: Math.max(match.to, item.to), cue: match.cue, status }
        const { day, date } = dayOf(page, parts.dates, deed)
        holdings.push({
          person,
          post: ownProvince.of(person, foreigners.post(group.person, post), [...seats, ...beside(item.value, post)]),
          rule: match.rule.id,
          confidence: match.rule.confidence,
          ...timed(
            page,
            parts.mentions,
            { post, posts: item.value, person: group.person, cue: match.cue },
            {
              status,
              ...day,
              ...(status === 'former' && dayOfRetirement(page, parts.dates, match.cue)),
              ...(ended && { ended }),
              ...termOf(post),
              ...(post.standing === 'acting' && { acting: true }),
            },
            around(page, where, date),
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
  // “trước đây giữ chức Chủ tịch UBND huyện X, hiện là Giám đốc Sở Y”
  if (status === 'former' && post.standing === 'current' && /^(hiện|nay)$/.test(page.folded(post.from, post.from + 1)))
    return 'current'
  if (status === 'current' && match.rule.afterPosts && isEarlier(page, match.from, post)) return 'former'
  // “Chủ tịch UBND huyện X, nay là Bí thư Huyện ủy Y”: held, and nobody says since today
  if (status === 'current' && post.standing === 'current') return 'current'
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
