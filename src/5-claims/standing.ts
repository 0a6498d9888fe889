import { fold } from '../2-text/vietnamese.ts'
import type { Page } from '../3-mentions/page.ts'
import type { PersonMention, PostMention } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
import type { HoldStatus } from '../model.ts'
import type { Match } from './match.ts'
import { isRunFor } from './proposals.ts'
import { isLongAgo } from './times.ts'
import { isEarlier } from './whose-post.ts'

/** How somebody has a post that stands beside the name, one of a chain of posts. */
export function standingOf(page: Page, group: Group, chain: readonly PostMention[], post: PostMention): HoldStatus {
  if (page.begins('in-it-now', post.to)) return 'current'
  if (
    post.standing === 'former' ||
    isLate(page, group.person) ||
    isDead(page, group.person, post) ||
    isSucceeded(page, chain, post) ||
    wasThen(page, group, post) ||
    isOfHistory(page, group, post)
  )
    return 'former'
  if (post.standing === 'elected') return 'elected'
  return isRunFor(page, post) ? 'candidate' : 'current'
}

/** “Chủ tịch UBND tỉnh, nay là Bí thư Tỉnh ủy”: the post named first is one of before. */
function isSucceeded(page: Page, posts: readonly PostMention[], post: PostMention): boolean {
  const next = posts[posts.indexOf(post) + 1]
  return !post.standing && next?.standing === 'current' && page.begins('is-now', next.from)
}

/** “Chủ tịch UBND huyện X thời điểm đó”: the end of such words right behind a post. */
export function thenEnd(page: Page, { to }: PostMention): number | undefined {
  return page.endOf('then', to, page.sentenceEnd(to - 1))
}

/** “Hồi năm 2016, bà A đang là Giám đốc …” */
function wasThen(page: Page, { from, person: { to } }: Group, post: PostMention): boolean {
  return (
    // “Dưới thời Bí thư Huyện ủy A, …”; of another state it may be the one who governs now
    (page.ends('in-the-days-of', from) && !post.country) ||
    page.ends('predecessor-is', from) ||
    // “Hội đồng lúc đó là các ông: A - Chủ tịch, B - Tổng giám đốc”
    page.has('those-then', page.sentenceStart(from), from) ||
    (post.standing === 'current' && !page.begins('now', post.from) && isEarlier(page, from, post)) ||
    // “Từ Bí thư Huyện ủy X, ông A được bổ nhiệm …”
    (page.ends('out-of-a-post', post.from) && page.begins('rises', to)) ||
    thenEnd(page, post) !== undefined
  )
}

/** A head of a province or district, or of the country, has been followed by another after so many years. */
const GENERATION = 10
/** So many sentences back the year may stand in which a scene plays. */
const SCENE = 3

/** “Năm 1995, Thủ tướng A chỉ đạo …”, “Năm 2005, cầu được xây. Khi đó, ông A, Trưởng phòng …”: posts of a scene of long ago. */
function isOfHistory(page: Page, { from }: Group, post: PostMention): boolean {
  const { published } = page.reading.article
  if (!published || post.standing === 'current') return false
  const start = page.sentenceStart(from)
  const year = yearAt(page, start) ?? yearBefore(page, start, from)
  if (year && year + GENERATION <= Number(published.slice(0, 4)))
    return isLed(page, post) && !page.has('in-our-days', start, page.sentenceEnd(from))
  if (page.begins('in-those-days', start)) return !page.has('tells-of-those-days', from, page.sentenceEnd(from))
  if (!page.begins('at-that-time', start)) return false
  for (let sentence = page.sentence(start) - 1; sentence >= Math.max(0, page.sentence(start) - SCENE); sentence--) {
    const scene = yearAt(page, page.reading.sentences[sentence]!)
    if (scene) return isLongAgo(String(scene), published)
  }
  return false
}

/** “Trước khi lên đường, ngày 29/12/1949, Bộ trưởng X …”: a year that stands between commas right before. */
function yearBefore(page: Page, start: number, from: number): number | undefined {
  if (!page.ends('comma', from) || !page.begins('when-something-was-done', start)) return undefined
  for (let at = from - 1; at > Math.max(start, from - TIME); at--)
    if (page.ends('comma', at) && page.fits('once', at, from)) return yearAt(page, at)
  return undefined
}

/** Tokens of “ngày 29/12/1949,”. */
const TIME = 9

function yearAt(page: Page, start: number): number | undefined {
  const year = page.readAt('once', start)?.roles['year']
  return year && Number(page.token(year.from))
}

/** Does it lead a district or more? */
function isLed({ knowledge: { offices } }: Page, { role, body, place, takes }: PostMention): boolean {
  const { national, leader } = offices.of(role)
  const unit = place ?? (body?.owner.by === 'unit' ? body.owner.place : undefined)
  const small = unit?.level === 'commune' || unit?.level === 'hamlet'
  return national || takes.by === 'state' || (leader && unit !== undefined && !small)
}

/** “cố Bí thư …”: the dead hold no post. */
export function isLate({ knowledge: { grammar } }: Page, { honorifics }: PersonMention): boolean {
  return honorifics.some((word) => grammar.is('late', word))
}

/** “Thủ tướng Phạm Văn Đồng”: of a leader of the past, of whom everybody knows that he is dead. */
function isDead({ knowledge, reading }: Page, { name }: PersonMention, { role, takes }: PostMention): boolean {
  const died = knowledge.knownNames.get(fold(name))?.died
  if (!died || !(takes.by === 'state' || takes.by === 'foreign' || knowledge.offices.of(role).national)) return false
  return (reading.article.published?.slice(0, 4) ?? UNDATED) > died
}

/** No article that comes without a day is taken to be older. */
const UNDATED = '2010'

/** “nguyên …”, “hiện là A, B, C”: nothing that a new post is told beside. */
function isSettled({ standing }: PostMention): boolean {
  return standing === 'former' || standing === 'current'
}

/** So many tokens before a verb the one may stand that it shares with others. */
const FAR = 24

/** Somebody introduced with a post who “giữ chức” another has just been given it. */
export function statusOf(page: Page, match: Match, group: Group, post: PostMention): HoldStatus {
  // “khi ấy đang là Chủ tịch UBND xã X, và hiện vẫn giữ chức này”
  if (match.rule.status === 'former' && page.begins('in-it-now', post.to)) return 'current'
  if (post.standing === 'former') return 'former'
  const status = match.rule.status ?? 'current'
  if ((status === 'appointed' || status === 'elected') && page.ends('once-was', match.cue)) return 'former'
  // “trước đây giữ chức Chủ tịch UBND huyện X, hiện là Giám đốc Sở Y”
  if (status === 'former' && post.standing === 'current' && page.begins('now', post.from)) return 'current'
  const isNow = post.standing === 'current' && page.begins('now', post.from)
  if (status === 'current' && match.rule.afterPosts && !isNow && isEarlier(page, match.from, post)) return 'former'
  // “làm Giám đốc Sở X, sau đó làm Phó Chủ tịch …”
  if (status === 'current' && match.rule.afterPosts && page.begins('gives-way', post.to)) return 'former'
  // “Chủ tịch UBND huyện X, nay là Bí thư Huyện ủy Y”: held, and nobody says since today
  if (status === 'current' && post.standing === 'current') return 'current'
  // “bầu ông A làm Bí thư, bà B làm Phó Bí thư”: the verb stands once
  const start = page.sentenceStart(match.from)
  const ahead = Math.max(start, match.from - FAR)
  if (status === 'current' && match.rule.afterPosts && page.has('elects-several', ahead, match.from)) return 'elected'
  // “bổ nhiệm các ông: A giữ chức …; B giữ chức …”, “trao quyết định cho ông A giữ chức …”
  const named = page.has('appoints-several', ahead, match.from) && !page.ends('goes-on-holding', match.cue)
  if (status === 'current' && match.rule.afterPosts && named) return 'appointed'
  const introduced = group.posts.some(
    ({ rule, post: other, chain }) =>
      rule === 'post-after-name' && !isSettled(other) && !isSettled(chain.posts[0]!) && other !== post,
  )
  return status === 'current' && introduced && match.rule.afterPosts ? match.rule.afterPosts : status
}
