import { between } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, PostMention } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
import type { Referents } from '../4-referents/index.ts'
import { Companies, isForSeveral } from '../4-referents/lists.ts'
import { givenInTurn } from '../4-referents/respectively.ts'
import { BODY } from '../knowledge/lexicon.ts'
import type { Cast } from './cast.ts'
import { Congresses } from './congresses.ts'
import { Deciders } from './deciders.ts'
import { dayOf, dayTakenBack } from './deed-days.ts'
import type { Documents } from './documents.ts'
import { withEffect } from './effect.ts'
import { beside, type Holding, termOf } from './holdings.ts'
import { Introduced } from './introduced.ts'
import type { Item, Match } from './match.ts'
import { isProposed } from './proposals.ts'
import { statusOf } from './standing.ts'
import { around, dayOfRetirement, endingOf, timed } from './times.ts'
import { isUnreal } from './unreal.ts'
import { isAgent, isNamedBehind, isOfNext } from './whose-post.ts'

interface Parts {
  readonly referents: Referents
  readonly matches: readonly Match[]
  readonly cast: Cast
  readonly documents: Documents
}

/** The posts that rules read: “bầu ông A làm Bí thư …”, “thôi giữ chức …”. */
export function givenPosts(parts: Parts): readonly Holding[] {
  const { referents, cast, matches, documents } = parts
  const { foreigners, groups, posts } = referents
  const { page, all } = referents.mentions
  const dates = all.filter((mention) => mention.kind === 'date')
  const holdings: Holding[] = []
  let known: Page | undefined
  const mentioning = () => {
    known ??= page.with(all)
    return known
  }
  const deciders = new Deciders(referents.mentions, mentioning, cast, documents)
  const byName = new Map<number, Group[]>()
  for (const group of groups.groups) byName.set(group.person.from, [...(byName.get(group.person.from) ?? []), group])
  const inOrder = [...groups.groups].sort((one, other) => one.from - other.from)
  const companies = new Companies(page, groups.groups)
  const congresses = new Congresses(referents.mentions)
  const introduced = new Introduced(page, inOrder, cast)
  for (const match of matches) {
    if (match.rule.claims !== 'HOLDS' || match.rule.ended === 'died') continue
    if (!ofNoDeed(match.rule) && isProposed(mentioning(), match.cue)) continue
    if (isUnreal(page, all, match.cue)) continue
    // “Sang năm, bà A nghỉ hưu, thôi chức …”: who still has it, and until nobody knows which day
    if (match.rule.status === 'left' && page.begins('some-time-to-come', page.sentenceStart(match.cue))) continue
    const named = holders(page, match, inOrder)
    const given = postsOf(referents.mentions, match, congresses)
    const inTurn = given && named.length === 1 ? givenInTurn(page, companies, named[0]!, given.value) : undefined
    for (const group of inTurn?.keys() ?? unique(named.flatMap((holder) => companies.of(holder)))) {
      // “ông A, chứ không phải ông B, là …”
      if (isAgent(page, match, group) || page.ends('is-not', group.from)) continue
      const person = cast.person(group.person)
      if (!person) continue
      const item = given ?? besideItem(match, group) ?? introduced.before(match, group, person, dates)
      if (!item) continue
      const where = { from: Math.min(match.from, group.person.from), to: Math.max(match.to, item.to) }
      const seats = match.roles['committees']
        ? postsAfter(referents.mentions, match)
        : othersGiven(referents.mentions, item.value)
      for (const post of item.value) {
        if (inTurn ? inTurn.get(group) !== post : isOfNext(page, post, group, byName)) continue
        if (isNamedBehind(page, post, group, byName)) continue
        if (!inTurn && !isForSeveral(page, post) && !named.includes(group)) continue
        const status = statusOf(page, match, group, post)
        const ended = status === 'left' ? (match.rule.ended ?? endingOf(page, match)) : undefined
        // “từng được bổ nhiệm làm … năm 2010”: given on a day, and over
        const act = status === 'former' && page.ends('once-was', match.cue) ? match.rule.status : status
        const deed = {
          from: match.from,
          to: Math.max(match.to, item.to),
          cue: match.cue,
          end: item.to,
          status: act ?? status,
        }
        const { day, date } = dayOf(page, dates, deed)
        holdings.push({
          person,
          post: posts.of(group.person, foreigners.post(group.person, post), [...seats, ...beside(item.value, post)]),
          rule: match.rule.id,
          confidence: match.rule.confidence,
          cue: true,
          ...timed(
            page,
            all,
            { post, posts: item.value, person: group.person, cue: match.cue, toNext: match.rule.id === 'replaced-by' },
            {
              status,
              ...day,
              ...(match.rule.id === 'revoked' && dayTakenBack(page, dates, match)),
              ...((status === 'former' || status === 'left') && dayOfRetirement(page, dates, match, post)),
              ...(ended && { ended }),
              ...deciders.of(match, status, post, person),
              ...termOf(post),
              // “giao quyền Giám đốc thay ông A”: he had been more than acting
              ...(post.standing === 'acting' && match.rule.id !== 'replaced-by' && { acting: true }),
            },
            around(page, where, date),
          ),
          roles: { holder: group.person, post },
        })
      }
    }
  }
  return withEffect(page, dates, holdings)
}

/** Nobody has to decide that somebody runs for a post, or once had it. */
function ofNoDeed({ status }: Match['rule']): boolean {
  return status === 'candidate' || status === 'former'
}

/** The posts of a match; of a committee that somebody joins, membership; of a title alone, that of the body that gives it. */
function postsOf(
  { page, all }: Mentions,
  match: Match,
  congresses: Congresses,
): Item<readonly PostMention[]> | undefined {
  const charge = match.roles['charge'] as Item<BodyMention> | undefined
  if (charge) return { ...charge, value: headship(charge.value, match.rule.heads ?? {}) }
  const committees = match.roles['committees'] as Item<readonly BodyMention[]> | undefined
  if (committees) return { ...committees, value: committees.value.flatMap((body) => membership(page, body)) }
  const item = match.roles['post'] as Item<readonly PostMention[]> | undefined
  const [first] = item?.value ?? []
  const giving = first && !first.body && !first.place && congresses.giving(first, match)
  if (item && giving) return { ...item, value: [{ ...first, body: giving }, ...item.value.slice(1)] }
  if (!item || !first || first.body || first.place || !takesBody(first)) return item
  // “giữ chức Phó Chủ tịch rồi Chủ tịch Hội Y”: of what the next one names
  if (item.value.some(({ takes, body, place }) => takes.by === first.takes.by && (body || place))) return item
  const by = between(all, match.from, first.from).findLast(
    (mention): mention is BodyMention => mention.kind === 'body' && mention.to <= first.from && !isUnowned(mention),
  )
  return by ? { ...item, value: [{ ...first, body: by }, ...item.value.slice(1)] } : item
}

/** “tham gia Ban Chấp hành, Ban Thường vụ, phân công làm Bí thư Quận ủy Ba Đình”: the posts that tell of which committee. */
function postsAfter({ page, all }: Mentions, match: Match): readonly PostMention[] {
  let end = match.to
  while (end < page.sentenceEnd(match.from) && page.token(end) !== ';') end++
  return between(all, match.to, end).filter(
    (mention): mention is PostMention => mention.kind === 'post' && mention.takes.by === 'committee' && !!mention.body,
  )
}

/** Does a post alone leave open of which body or unit it is? */
/** “bầu Ban Thường vụ gồm 11 đồng chí, trong đó Phó Bí thư là …”: an organ of whatever elects it. */
function isUnowned({ sense, owner }: BodyMention): boolean {
  return sense.kind === 'standing committee' && owner.by === 'omitted'
}

function takesBody({ takes }: PostMention): boolean {
  return takes.by === 'chair' || takes.by === 'committee'
}

/**
 * “bầu ông A làm Bí thư, bà B làm Phó Bí thư Huyện ủy X”: the post of the same kind that the verb gives to the next one tells of which body; or, in
 * “bầu ông A làm Bí thư Huyện ủy X, bà B làm Phó Bí thư”, to the one before.
 */
function othersGiven({ page, all }: Mentions, posts: readonly PostMention[]): readonly PostMention[] {
  const [first] = posts
  if (!first || posts.some((post) => post.body || post.place) || !takesBody(first)) return []
  const behind = between(all, first.to + 1, Math.min(page.sentenceEnd(first.from), first.to + LONGEST_LIST))
  // “A làm Bí thư; B làm Phó Bí thư; C làm Ủy viên Huyện ủy X”: the first that names it
  const next = behind.find(
    (mention): mention is PostMention =>
      mention.kind === 'post' && !(isAlone(mention) && page.ends('gives-post', mention.from)),
  )
  // “Phó Bí thư là ông A, trước đây là Bí thư Huyện ủy X”: both are A's
  const isHolders = behind[0]?.kind === 'person' && page.endOf('holder-follows', first.to) === behind[0].from
  const given = next && !isHolders && page.ends('gives-post', next.from)
  const named = behind.some(({ kind, from }) => kind === 'person' && next && from < next.from)
  if (next && given && named && next.takes.by === first.takes.by) return [next]
  const before = between(all, page.sentenceStart(first.from), first.from).findLast(
    (mention): mention is PostMention => mention.kind === 'post',
  )
  const isKin = before && (before.body || before.place) && before.takes.by === first.takes.by
  return isKin && page.ends('gives-post', before.from) ? [before] : []
}

/** Tokens over which the posts of a list leave their body to the last of them. */
const LONGEST_LIST = 120

/** Does a post leave its body to another one of its kind? */
function isAlone(post: PostMention): boolean {
  return !post.body && !post.place && takesBody(post)
}

/** “tham gia Ban Chấp hành, Ban Thường vụ Huyện ủy”: the seats that go with it. */
function membership(page: Page, body: BodyMention): readonly PostMention[] {
  const { names } = page.knowledge
  // “tham gia Ban Chấp hành Công đoàn Sen Hồng”: of something whose name is not known, and so not of the Party
  if (body.owner.by === 'omitted' && page.types(body.to) & BODY) return []
  const bureau = names.of('standing-committee')
  const executive = names.of('executive-committee')
  // “được bầu vào Ban Chấp hành Trung ương Đảng”, “vào Bộ Chính trị”
  if (body.sense.kind === 'central party body') {
    const seat = body.own.startsWith(`${executive} `) ? executive : body.own
    return [postOn(body, names.fill('seat-on-body', { body: seat }), { takes: { by: 'body' } })]
  }
  if (body.own !== bureau && body.own !== executive) return []
  return [postOn(body, names.fill('seat-on-body', { body: body.own }), { takes: { by: 'committee' } })]
}

/** “được giao phụ trách Sở Tư pháp”: acts as its head. */
function headship(body: BodyMention, heads: Readonly<Record<string, string>>): readonly PostMention[] {
  const words = Object.keys(heads).filter((first) => `${body.own} `.startsWith(`${first} `))
  const first = words.sort((a, b) => b.length - a.length)[0]
  return first ? [postOn(body, heads[first]!, { takes: { by: 'body' }, standing: 'acting' })] : []
}

/** A post of which the words name the body alone. */
function postOn(
  body: BodyMention,
  role: string,
  { takes, standing }: Pick<PostMention, 'takes'> & Partial<Pick<PostMention, 'standing'>>,
): PostMention {
  const { from, to } = body
  const none = { place: undefined, country: undefined, term: undefined }
  return { kind: 'post', from, to, role, roleTo: from, takes, heads: [], standing, body, plural: false, ...none }
}

/** A rule without a post speaks of the posts beside the name: “nghỉ hưu”. */
function besideItem(match: Match, group: Group): Item<readonly PostMention[]> | undefined {
  const posts = group.posts.map((attached) => attached.post).filter((post) => post.standing !== 'former')
  return posts.length > 0 ? { from: match.from, to: match.to, value: posts } : undefined
}

/** The rule’s own holder; else the person named last before it in the sentence, else first after it, else the one spoken of before. */
function holders(page: Page, match: Match, groups: readonly Group[]): readonly Group[] {
  const people = match.roles['holders'] as Item<readonly Group[]> | undefined
  const own = match.roles['holder'] as Item<Group> | undefined
  if (people) return own ? [own.value, ...people.value] : people.value
  const isOthers = ({ person }: Group) => page.ends('stands-for-another', person.from)
  if (own && !(isTold(match) && isOthers(own.value))) return [own.value]
  if (page.token(match.to - 1) === ':' && page.ends('several-people', match.to)) return numbered(page, match.to, groups)
  const here = between(groups, page.sentenceStart(match.from), page.sentenceEnd(match.from))
  // “…, năm 1980 thay ông B làm Chủ tịch xã, năm 1985 giữ chức Bí thư”: of whom B was replaced by
  const before = here.findLast((group) => group.person.to <= (own ? match.cue : match.from) && !isOthers(group))
  if (before) return [before]
  // “Trong thời gian giữ chức Chủ tịch xã X (từ tháng 5/2016 đến tháng 8/2020), ông A …”
  const behind = page.endOf('years-in-bracket', match.to) ?? match.to
  // “gần 5 năm làm phó giám đốc”, ông A nói: he speaks of another
  const after = here.find((group) => group.person.from >= behind && group.person.from - behind < 12)
  if (after && page.has('closes-quotation', behind, after.person.from)) return []
  if (after) return [after]
  const start = page.sentenceStart(match.from)
  const earlier = between(groups, start === 0 ? 0 : page.sentenceStart(start - 1), match.from)
  const last = earlier.findLast((group) => group.to <= match.from)
  return last ? [last] : []
}

/** Does a rule say that somebody has a post, and not that it is given to him? */
function isTold({ rule }: Match): boolean {
  return rule.status === 'current' && rule.afterPosts !== undefined
}

/** Tokens that an item of a numbered list may have behind its name. */
const LONGEST_ITEM = 80

/** “đối với các ông có tên sau đây: 1. Ông A, …. 2. Ông B, …”: the first person of each item. */
function numbered(page: Page, from: number, groups: readonly Group[]): readonly Group[] {
  const items: Group[] = []
  let at = from
  for (const group of between(groups, from, page.length)) {
    if (group.from - at > LONGEST_ITEM) break
    const isItem = page.token(group.from - 2) === String(items.length + 1) && /^[.)]$/.test(page.token(group.from - 1))
    if (!isItem) continue
    items.push(group)
    at = group.to
  }
  return items
}

function unique<Member>(members: readonly Member[]): readonly Member[] {
  return [...new Set(members)]
}
