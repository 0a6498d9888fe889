import { between, endingAt, lastBefore } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { Mention, PersonMention, PostMention } from '../3-mentions/types.ts'
import type { Chain } from '../4-referents/chains.ts'
import type { HoldStatus } from '../model.ts'
import { isUnreal } from './unreal.ts'

/** Posts told in one clause of a life in running prose. */
export interface Stage {
  readonly chain: Chain
  /** First token of the verb, or of the posts where there is none. */
  readonly cue: number
  /** Where the clause begins, with its time. */
  readonly from: number
  readonly person: PersonMention
  readonly status: HoldStatus
}

/** A clause that gives posts, before it is known of whom it speaks. */
interface Opening extends Pick<Stage, 'cue' | 'from' | 'status'> {
  /** Who stands right before the verb. */
  readonly subject: PersonMention | undefined
  /** The sentence begins with it. */
  readonly first: boolean
}

/** Who holds a post that has been read. */
export type Holders = Map<PostMention['from'], PersonMention>

/** May the words right before posts make them a stage? Asked first, since few posts are. */
export function mayTell(page: Page, { posts, from, to }: Chain): boolean {
  const { standing, plural } = posts[0]!
  if (plural || page.silent(from)) return false
  return (
    standing === 'former' ||
    standing === 'current' ||
    page.ends('stage-verb', from) ||
    page.ends('next-stage', from) ||
    isDatedPart(page, from, to)
  )
}

/** “Ông khởi đầu là kỹ sư (1996); Trưởng phòng X (2004 - 2009); …”: a part of the sentence that is a post and its years in brackets. */
function isDatedPart(page: Page, from: number, to: number): boolean {
  return page.ends('parts-stages', from) && page.begins('years-in-brackets', to)
}

/**
 * The stages of a life that stand beside no name and that no rule has read: “năm 1995 là A; năm 2000 làm B, rồi C”, “; nguyên D”. They are of the one
 * of whom the words before them tell; where these name two, nothing is said.
 */
export function stagesOf(
  page: Page,
  mentions: readonly Mention[],
  free: readonly Chain[],
  holders: Holders,
  idOf: (person: PersonMention) => string | undefined,
): readonly Stage[] {
  const stages: Stage[] = []
  const people = mentions.filter((mention): mention is PersonMention => mention.kind === 'person')
  const posts = mentions.filter((mention): mention is PostMention => mention.kind === 'post')
  for (const chain of free) {
    const told = toldBefore(page, posts, people, chain, holders)
    const goesOn = told && page.fits('next-stage', told.post.to, chain.from)
    // “bổ nhiệm làm A năm 2004, B năm 2009 …”: given on a time of its own
    const isDated = goesOn && page.begins('day-of-stage', chain.to)
    const opening: Opening | undefined = goesOn
      ? {
          cue: chain.from,
          from: chain.from,
          status: isDated ? 'appointed' : 'current',
          subject: told.person,
          first: false,
        }
      : openingOf(page, people, chain)
    if (!opening || isUnreal(page, mentions, opening.cue)) continue
    // “được ông B giao làm …”, “là bạn của ông C, Giám đốc …”
    if (between(people, opening.cue, chain.from).length > 0) continue
    const person = opening.subject ?? told?.person ?? spokenOf(page, people, opening, chain, idOf, holders, posts)
    if (!person || page.ends('kin-of', person.from) || page.ends('kin-of', person.nameFrom)) continue
    const { cue, from, status } = opening
    stages.push({ chain, cue, from, person, status })
    for (const post of chain.posts) holders.set(post.from, person)
  }
  return stages
}

function openingOf(page: Page, people: readonly PersonMention[], { posts, from: at, to }: Chain): Opening | undefined {
  const { standing } = posts[0]!
  const start = page.sentenceStart(at)
  const verb = page.startOf('stage-verb', at, start)
  const dated = isDatedPart(page, at, to)
  const stands = standing === 'former' || standing === 'current' || dated
  if (verb === undefined && !stands) return undefined
  const cue = verb ?? at
  const subject = verb === undefined ? undefined : endingAt(people, cue)
  if (subject) {
    // “ông A và bà B lần lượt là Chủ tịch và Phó Chủ tịch”: to each one of them
    if (posts.length > 1 && page.begins('in-turn', cue) && page.ends('joins-people', subject.from)) return undefined
    // “ông là Giám đốc” is of other rules, which know more of its sentence; “ông đã giữ chức A, B, C” tells a life
    const only = page.fits('only-has-post', cue, at)
    if (only && !(posts.length > 2 && page.begins('already', cue))) return undefined
    const status = only ? 'former' : statusAt(page, cue, cue, undefined)
    return { cue, from: subject.from, status, subject, first: false }
  }
  const timed = page.startOf('stage-time', cue, start) ?? cue
  // “vào Đảng năm 1980, làm Bí thư …”: the time of what was said before
  const from = timed === start || isParted(page, timed) ? timed : cue
  const first = from === start
  if (!first && !isParted(page, from)) return undefined
  // “Làm Bí thư Huyện ủy là …” speaks of nobody
  if (
    first &&
    from === cue &&
    standing !== 'current' &&
    !page.begins('introduces-subject', cue) &&
    standing !== 'former'
  )
    return undefined
  // “Dự họp có ông A; nguyên Bí thư Huyện ủy …”: in a list of people, of the next one
  const told = page.has('tells-of-a-life', start, from)
  // “Năm 2010, nguyên Bí thư Huyện ủy nói …”
  const says = standing === 'current' ? page.begins('is-holding', at) : first ? from === cue : told
  if (verb === undefined && !says && !dated) return undefined
  // “người có năng lực, làm Giám đốc …” is no life as long as no year is told
  if (
    from === cue &&
    !first &&
    !told &&
    page.token(from - 1) !== ':' &&
    !page.has('year-of-stage', start, Math.min(page.sentenceEnd(at), to + BEHIND))
  )
    return undefined
  const status = statusAt(page, cue, from, verb === undefined ? standing : undefined)
  return { cue, from, status, subject: undefined, first }
}

/** So many tokens behind a post its time may stand. */
const BEHIND = 8

function isParted(page: Page, at: number): boolean {
  return /^[,;:]$/.test(page.token(at - 1)) || page.begins('opens-next', at)
}

function statusAt(page: Page, cue: number, from: number, standing: PostMention['standing']): HoldStatus {
  if (standing === 'former' || page.begins('past-stage', cue) || page.begins('before-now', from)) return 'former'
  if (page.begins('elected-stage', cue)) return 'elected'
  return page.begins('appointed-stage', cue) ? 'appointed' : 'current'
}

/** The last post before a chain in its sentence of which is known whose it is, if nobody is named in between. */
function toldBefore(
  page: Page,
  posts: readonly PostMention[],
  people: readonly PersonMention[],
  { from }: Chain,
  holders: Holders,
): { readonly post: PostMention; readonly person: PersonMention } | undefined {
  const post = lastBefore(posts, from)
  const person = post && post.from >= page.sentenceStart(from) ? holders.get(post.from) : undefined
  return post && person && between(people, post.to, from).length === 0 ? { post, person } : undefined
}

/** So many sentences back somebody may be named of whom a sentence without a subject tells. */
const FAR = 2
/** So many tokens behind the post with which a sentence begins its subject may be named. */
const AHEAD = 24

/** The one person whom the sentence names before a clause, or, where that begins it, the last sentence that names anybody. */
function spokenOf(
  page: Page,
  people: readonly PersonMention[],
  { cue, from, first }: Opening,
  chain: Chain,
  idOf: (person: PersonMention) => string | undefined,
  holders: Holders,
  posts: readonly PostMention[],
): PersonMention | undefined {
  const start = page.sentenceStart(from)
  const end = page.sentenceEnd(from)
  const named = between(people, start, from)
  if (!first) {
    // “… và B (sinh năm 1970; nguyên Giám đốc Công ty X)”
    const last = named.at(-1)
    const inBracket = last && page.token(last.to) === '(' && !page.raw(last.to, from).includes(')')
    return inBracket && from - last.to <= AHEAD ? last : oneOf(page, named, idOf)
  }
  const [next] = between(people, start, end)
  // “Là Bí thư Đảng ủy xã X, ông A …”; but “… Sinh năm 1930, quê ở X. Nguyên Bí thư Huyện ủy X; đã từ trần …” is of the same life
  const goesOn = !next && start > 0 && page.has('tells-of-a-life', page.sentenceStart(start - 1), start)
  if (cue === start && chain.posts[0]!.standing !== 'current' && !goesOn)
    return next && next.from - chain.to <= AHEAD && page.token(next.from - 1) === ',' && next.form !== 'foreign'
      ? next
      : undefined
  // what follows must not name another: “Năm 1995, là Bí thư Huyện ủy, ông A …”
  if (next) return undefined
  for (let before = page.sentence(from) - 1, last = before - FAR; before > last && before >= 0; before--) {
    const [opens, closes] = [page.reading.sentences[before]!, page.reading.sentences[before + 1]!]
    const those = between(people, opens, closes)
    if (those.length > 0) return oneOf(page, those, idOf)
    const told = between(posts, opens, closes).findLast((post) => holders.has(post.from))
    if (told) return holders.get(told.from)
  }
  return undefined
}

function oneOf(
  page: Page,
  people: readonly PersonMention[],
  idOf: (person: PersonMention) => string | undefined,
): PersonMention | undefined {
  const [person] = people
  if (!person || people.some(({ from, nameFrom }) => page.ends('kin-of', from) || page.ends('kin-of', nameFrom)))
    return undefined
  return new Set(people.map(idOf)).size === 1 ? person : undefined
}
