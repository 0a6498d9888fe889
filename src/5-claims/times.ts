import { beginningAt, between, endingAt } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import { type Span, spansOf } from '../3-mentions/spans.ts'
import type { DateMention, Mention, PersonMention, PostMention, Range } from '../3-mentions/types.ts'
import { ENDING, type EndingSense } from '../knowledge/clause-words.ts'
import { endOfTerms } from '../knowledge/terms.ts'
import type { Ended, Hold, HoldStatus } from '../model.ts'
import { ALONE, partOf, type Turn, turnOf } from './in-turn.ts'
import { isOver } from './over.ts'

/** A post that words give to somebody, with what stands around it. */
export interface Given {
  readonly post: PostMention
  /** The posts given with it: a time behind the last of them is of all. */
  readonly posts: readonly PostMention[]
  readonly person: PersonMention
  /** First token of the verb that gives it; none where the post only stands beside the name. */
  readonly cue?: number
  /** The words give the post to the next one, and its time so to who had it before. */
  readonly toNext?: boolean
}

/** A time of all that governs a post may stand so many tokens before its verb, names not counted. */
const REACH = 8

/** Gives a holding the time that the words tell: “… Bí thư Huyện ủy từ năm 2015 đến năm 2020”, “Từ năm 2015 đến năm 2020, ông làm …”. An end outranks “current”. */
export function timed(
  page: Page,
  mentions: readonly Mention[],
  given: Given,
  hold: Hold,
  where: Range,
): { readonly hold: Hold; readonly where: Range } {
  const behind = spanBehind(page, given)
  const ahead = behind || given.cue === undefined ? undefined : spanAhead(page, mentions, given, given.cue)
  const held = inTime(page, given, hold, behind, ahead)
  // the words that tell the time are evidence of it
  return { hold: held, where: held === hold ? where : around(page, where, behind ?? ahead) }
}

function inTime(
  page: Page,
  { post, posts, cue, toNext }: Given,
  hold: Hold,
  behind: Span | undefined,
  ahead: Span | undefined,
): Hold {
  const published = page.reading.article.published
  // “ông A làm Giám đốc từ tháng 3/2020, thay bà B”: until when B was
  if (toNext && behind) return hold.to || !behind.begin || behind.term ? hold : { ...hold, to: behind.begin }
  // “làm Bí thư từ năm 2015 và nghỉ hưu năm 2020”: the time of the post, not of leaving it
  if (hold.status === 'left' && cue !== undefined && cue > post.from)
    return behind?.begin && !hold.from && !behind.term ? { ...hold, from: behind.begin } : hold
  const turn = hold.status === 'left' ? ALONE : turnOf(page, posts, post, behind ?? ahead)
  // “làm Phó Giám đốc rồi Giám đốc từ tháng 3/2015”: since when the last was held
  const since = turn.isLast ? undefined : spanFrom(page, posts.at(-1)!.to, false)?.span
  if (!ahead && since?.begin && since.end === undefined && (behind || since.begin === hold.from))
    return { ...withoutDays(hold), status: 'former' }
  if (behind) return within(hold, behind, published, false)
  const told = ahead && inPart(hold, ahead, turn, published)
  if (told) return isShared(page, posts, ahead) ? { ...hold, status: told.status } : told
  const end = lastTerm(page, post) ?? (cue === undefined ? endOfNumbered(page, post) : undefined)
  return end ? ofTerm(hold, end, published) : hold
}

function inPart(hold: Hold, span: Span, turn: Turn, published: string | undefined): Hold {
  if (turn.isFirst && turn.isLast) return within(hold, span, published, true)
  return within(withoutDays(hold), partOf(span, turn), published, false)
}

/** The day of a verb that gives several posts in turn may be that of any. */
function withoutDays({ from: _, to: __, ...hold }: Hold): Hold {
  return hold
}

/** “Từ năm 1985 đến năm 2003, ông lần lượt giữ các chức vụ A, B, C”: which of them when is not told. */
function isShared(page: Page, posts: readonly PostMention[], { to, end, still }: Span): boolean {
  const [first] = posts
  return posts.length > 1 && end !== undefined && !still && page.has('several-in-a-time', to, first!.from)
}

/** “Bí thư Huyện ủy nhiệm kỳ 2015 - 2020, 2020 - 2025”: up to the end of the second. */
function lastTerm(page: Page, { term, to }: PostMention): string | undefined {
  const all = term && spansOf(page).find((span) => span.term && span.from < to && span.to > to)
  return all?.end ?? term?.to
}

/** “A, đại biểu Quốc hội khóa XIII, nói …”: until when that Assembly sat. What a verb tells of a life it tells of all its terms. */
function endOfNumbered(
  { knowledge: { terms } }: Page,
  { term, takes, country, body }: PostMention,
): string | undefined {
  // “Ủy viên Bộ Chính trị Đảng Nhân dân Cách mạng Lào khóa XI” counts otherwise
  const isNational = !country && !body && (takes.by === 'fixed' || takes.by === 'state')
  return term && isNational ? endOfTerms(terms, takes.body, term.text) : undefined
}

/** “nhiệm kỳ 2015 - 2020”, years after: a term says when its body was elected and not who sat in it when, but that it is over. */
function ofTerm(hold: Hold, end: string, published: string | undefined): Hold {
  return hold.status === 'current' && published && isOver(end, published, true) ? { ...hold, status: 'former' } : hold
}

/** Gives a holding the time that stands before it. */
export function within(hold: Hold, span: Span, published: string | undefined, ahead: boolean): Hold {
  if (hold.status === 'candidate') return hold
  if (span.term) return span.end ? ofTerm(hold, span.end, published) : hold
  if (hold.status === 'left') {
    const to = hold.to ?? (span.still || span.planned ? undefined : (span.end ?? span.begin))
    return { ...hold, ...(to && { to }) }
  }
  // “Đến tháng 6/2016, bà là Trưởng phòng”: since when
  if (ahead && !span.begin && span.end && !span.over)
    return { ...hold, from: hold.from ?? span.end, ...(isLongAgo(span.end, published) && past(hold)) }
  const from = span.begin ?? hold.from
  if (span.still) return { ...hold, ...(from && { from }), ...(hold.status === 'former' && { status: 'current' }) }
  const over = span.over || (span.end !== undefined && isOver(span.end, published, span.planned))
  const to = span.end ?? hold.to
  return { ...hold, ...(from && { from }), ...(to && { to }), ...(over && { status: 'former' as const }) }
}

function past({ status }: Hold): { readonly status: HoldStatus } {
  return { status: status === 'current' ? 'former' : status }
}

/** Years after which a post that somebody had by a day is taken for one of the past. */
const LONG_AGO = 5

export function isLongAgo(date: string, published: string | undefined): boolean {
  return published !== undefined && Number(published.slice(0, 4)) - Number(date.slice(0, 4)) >= LONG_AGO
}

/** Years that a bracket behind a name may give to a post; more are those of a life. */
const IN_ONE_POST = 15

/** Nobody holds a post for longer. */
const LONGEST = 40

function yearsOf({ begin, end }: Span): number {
  return begin && end ? Number(end.slice(0, 4)) - Number(begin.slice(0, 4)) : 0
}

/** The time right behind the post, behind the name it stands before, or behind the last of the posts that one verb gives. */
function spanBehind(page: Page, { post, posts, person, cue }: Given): Span | undefined {
  const own = spanFrom(page, post.to, cue === undefined)
  if (own) return yearsOf(own.span) > LONGEST ? undefined : own.span
  // “Bí thư Huyện ủy X Trần Văn Hai (2015 - 2020)”, but “Bí thư Tỉnh ủy Trần Văn Hai (1912 - 1968)”
  const named = person.from === post.to ? spanFrom(page, person.to, true)?.span : undefined
  if (
    named &&
    !(named.begin && named.end && Number(named.end.slice(0, 4)) - Number(named.begin.slice(0, 4)) > IN_ONE_POST)
  )
    return named
  // “làm Phó Bí thư, Chủ tịch UBND huyện X từ năm 2015 đến năm 2020”, but “Phó Bí thư, Chủ tịch UBND huyện X (2015 - 2020)”
  const last = posts.at(-1)!
  const shared =
    last !== post && last.standing === post.standing && isRow(page, posts)
      ? spanFrom(page, last.to, cue === undefined)
      : undefined
  // “trong thời gian giữ các chức vụ A, B (2004 - 2010)”
  const together = shared?.bracket && page.ends('time-in-posts', posts[0]!.from)
  // “từng giữ các chức vụ: A, B, C từ năm 2015 đến nay”: of the last
  if (shared?.span.still && page.ends('posts-of-a-life', posts[0]!.from)) return undefined
  return shared && cue !== undefined && (!shared.bracket || together) ? shared.span : undefined
}

function isRow(page: Page, posts: readonly PostMention[]): boolean {
  return posts.every(
    ({ from }, i) => i === 0 || posts[i - 1]!.to >= from || page.fits('adds-a-post', posts[i - 1]!.to, from),
  )
}

function spanFrom(
  page: Page,
  at: number,
  beside: boolean,
): { readonly span: Span; readonly bracket: boolean } | undefined {
  const end = page.sentenceEnd(at - 1)
  const sign = at < end ? page.token(at) : ''
  const bracket = sign === '('
  const parted = /^[,–-]$/.test(sign)
  let from = bracket || parted ? at + 1 : at
  const filler = page.endOf('so-long', from, end)
  if (filler) from = filler
  // “được 3 năm (2017 - 2020)”
  const inner = filler !== undefined && page.token(from) === '('
  if (inner) from++
  const span = startingAt(page, from) ?? (filler ? ofTerms(page, at, from) : undefined)
  if (!span || span.to > end) return undefined
  // “…, từ tháng 3/2021 làm Phó Bí thư”, “Theo Giám đốc Sở X A, từ năm 2015 đến nay đơn vị …”: the time of what is said next
  if (parted && !filler && (beside || leads(page, span))) return undefined
  return { span, bracket: bracket || inner }
}

/** “hai nhiệm kỳ 2009 - 2014, 2014 - 2019”: the word is that of both. */
function ofTerms(page: Page, at: number, filler: number): Span | undefined {
  return between(spansOf(page), at, filler).find((span) => span.to > filler)
}

function startingAt(page: Page, at: number): Span | undefined {
  return beginningAt(spansOf(page), at)
}

/** Does a time begin what is said next: “…, từ tháng 3/2021 làm Phó Bí thư”, “…, từ năm 2015 đến nay huyện đã …”? */
function leads(page: Page, span: Span): boolean {
  const comma = page.token(span.to) === ','
  const at = comma ? span.to + 1 : span.to
  if (at >= page.sentenceEnd(span.from)) return false
  return page.begins('said-next', at) || (!comma && !page.mark(at))
}

/** The time with which the clause of a verb begins. */
function spanAhead(page: Page, mentions: readonly Mention[], { person, posts }: Given, cue: number): Span | undefined {
  const span = between(spansOf(page), page.sentenceStart(cue), cue).findLast((span) => span.to <= cue)
  if (!span) return undefined
  const named = between(mentions, span.to, cue).filter(({ to }) => to <= cue)
  // “Bí thư Huyện ủy X từ năm 2015 đến năm 2020, làm …”: the time of the post before it
  if (page.token(span.from - 1) === '(' && endingAt(mentions, span.from - 1)) return undefined
  const parted = /^[,;:]$/.test(page.token(span.from - 1))
  if (!parted && endingAt(mentions, span.from)?.kind === 'post') return undefined
  if (!parted && closesClause(page, mentions, span)) return undefined
  if (
    named.some((mention) => mention.kind === 'post' && !isOf(page, mention, person, span) && !posts.includes(mention))
  )
    return undefined
  const words =
    cue -
    span.to -
    named.reduce((sum, { kind, from, to }) => sum + (kind === 'person' || kind === 'post' ? to - from : 0), 0)
  return words <= REACH && !page.has('turns-to-another-time', span.to, cue + 3) ? span : undefined
}

/** “ông A công tác trong ngành y tế từ năm 1995, được bổ nhiệm …”: a time at the end of what is told before. */
function closesClause(page: Page, mentions: readonly Mention[], { from, to }: Span): boolean {
  if (page.token(to) !== ',') return false
  let start = from
  const first = page.sentenceStart(from)
  while (start > first && !/^[,;:.)–-]$/.test(page.token(start - 1))) start--
  const names = between(mentions, start, from).reduce((sum, one) => sum + one.to - one.from, 0)
  return from - start - names > WORDS_AHEAD
}

/** Words before a time with which a clause begins: “Trong giai đoạn từ năm …”. */
const WORDS_AHEAD = 3

/** “Từ năm 2015, ông A, Tỉnh ủy viên, làm …”: a post beside the name, which stands behind the time. */
function isOf(page: Page, post: PostMention, person: PersonMention, { to }: Span): boolean {
  if (post.to === person.from) return true
  const words = post.from - person.to
  return words >= 0 && words <= 12 && person.from >= to && (words === 0 || /^[,(–-]$/.test(page.token(person.to)))
}

/** A passage with the words that tell its day, where they stand in one sentence with it. */
export function around(page: Page, where: Range, date: Range | undefined): Range {
  if (!date || page.sentence(date.from) !== page.sentence(where.from)) return where
  return { from: Math.min(where.from, date.from), to: Math.max(where.to, date.to) }
}

/** How far behind a verb the reason may stand. */
const REASON = 20

/** How a post that is left came to its end: by the verb itself, or by what is said with it: “điều động ông A thôi giữ chức …”, “… để nghỉ hưu”. */
export function endingOf(
  page: Page,
  { from, cue }: { readonly from: number; readonly cue: number },
): Ended | undefined {
  const at = (token: number) => (page.longest(token, ENDING)?.sense as EndingSense | undefined)?.ended
  const own = at(cue) ?? at(cue + 1)
  if (own) return own
  for (let token = from; token < cue; token++) if (at(token) === 'transferred') return 'transferred'
  const end = Math.min(cue + REASON, page.sentenceEnd(cue))
  for (let token = cue; token < end; token++) {
    const reason = at(token)
    if ((reason === 'retired' || reason === 'transferred') && page.ends('reason', token)) return reason
  }
  return undefined
}

/**
 * “nghỉ hưu từ ngày 01/7/2022, trước đó là Bí thư”, “… sau khi thôi giữ chức Bí thư”: the day on which the post that somebody had before came to its end.
 */
export function dayOfRetirement(
  page: Page,
  dates: readonly DateMention[],
  { cue }: { readonly cue: number },
  post: PostMention,
): { readonly to?: string } {
  const before = page.begins('before-retiring', cue) ? endingAt(dates, cue) : undefined
  const date =
    before ??
    between(dates, page.sentenceStart(cue), post.from).find(
      ({ to }) => page.fits('after-holding', to, cue) || page.fits('after-holding', to, post.from),
    )
  return date?.date && page.ends('retires-on', date.from) ? { to: date.date } : {}
}
