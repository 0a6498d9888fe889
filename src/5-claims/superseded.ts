import type { Page } from '../3-mentions/page.ts'
import { spansOf } from '../3-mentions/spans.ts'
import { areOfOneUnit } from '../4-referents/body-names.ts'
import type { FullPost } from '../4-referents/post-names.ts'
import type { Knowledge } from '../knowledge/index.ts'
import { isLedBesides } from '../knowledge/offices.ts'
import type { Hold } from '../model.ts'
import type { Holding } from './holdings.ts'
import { isLongAgo } from './times.ts'

/**
 * “Năm 2010, ông được bầu làm Bí thư Huyện ủy X. Năm 2016, ông được bổ nhiệm làm Thứ trưởng”: who is given a post of another level later, or who ran a
 * body and is given another, has left the first, though nobody says so. Memberships are kept, and two posts of one level may go together.
 */
export function withSuperseded(holdings: readonly Holding[], page: Page): readonly Holding[] {
  const { knowledge } = page
  const byPerson = new Map<string, Holding[]>()
  for (const holding of holdings) {
    if (!isPlaced(holding, knowledge)) continue
    const known = byPerson.get(holding.person)
    if (!known) byPerson.set(holding.person, [holding])
    else if (known.length < MOST_COMPARED) known.push(holding)
  }
  return holdings.map((holding) => {
    const others = byPerson.get(holding.person) ?? []
    const status = others.length > 0 ? statusBeside(holding, others, page) : undefined
    return status ? { ...holding, hold: { ...holding.hold, status } } : holding
  })
}

/** So many posts of one person are compared. */
const MOST_COMPARED = 60

/** What the other posts of somebody say of one of them, if anything. */
function statusBeside(holding: Holding, others: readonly Holding[], page: Page): Hold['status'] | undefined {
  const { knowledge } = page
  if (isPlaced(holding, knowledge)) {
    if (others.some((other) => isGivenNext(other, holding, page))) return 'former'
    if (movesOn(holding, others, page)) return 'left'
    if (isToldOfBefore(holding, others, page)) return 'former'
  }
  const begun = isDated(holding, page) ? startOf(holding) : undefined
  if (!begun) return undefined
  const { published } = page.reading.article
  // without a day of publication, the last of the posts tells how much time has passed
  const today = published ?? others.reduce((last, other) => maxOf(last, startOf(other) ?? ''), '')
  if (isWithinTerm(holding, today)) return undefined
  if (!isPlaced(holding, knowledge)) {
    const isOver = others.some((other) => isElsewhere(holding.post, other.post) && isSince(other, begun))
    // “Từ năm 1997, bà là Tỉnh ủy viên”: a seat of so long ago has been voted on since
    return isOver || isOfOldTerms(holding, begun, today) ? 'former' : undefined
  }
  const over = others.some((other) => isLater(other, holding, begun, { today, page }))
  // “… Thứ trưởng năm 2008, Bí thư Tỉnh ủy năm 2011; năm 2013 trở về làm Thứ trưởng”: a second time in the post
  return over && !others.some((other) => other !== holding && isAgain(other, holding, begun)) ? 'former' : undefined
}

function maxOf(one: string, other: string): string {
  return other > one ? other : one
}

/** Years after which a seat that somebody only once is said to have had is none of today. */
const TWO_TERMS = 10

function isOfOldTerms({ hold, cue }: Holding, begun: string, today: string): boolean {
  const years = Number(today.slice(0, 4)) - Number(begun.slice(0, 4))
  return cue === true && hold.status === 'current' && years >= TWO_TERMS
}

/** Is a post given on a day, or held since one of which nobody says that it is until now? */
function isDated({ hold, cue, where }: Holding, page: Page): boolean {
  if (hold.status === 'appointed' || hold.status === 'elected') return true
  if (hold.status !== 'current' || !hold.from || !cue) return false
  return !spansOf(page).some(({ from, to, still }) => still && from < where.to && to > where.from)
}

/** Is it a post of a known level that is no seat among many? */
function isPlaced({ post }: Holding, knowledge: Knowledge): boolean {
  return levelOf(post) !== undefined && !isSeat(post, knowledge)
}

function isSeat({ role, body }: FullPost, { offices }: Knowledge): boolean {
  return offices.of(role).membership || offices.seatsOf(role, body?.kind) === 'many'
}

function isAgain(other: Holding, { post }: Holding, begun: string): boolean {
  const { status, from } = other.hold
  return other.post.label === post.label && status !== 'former' && status !== 'left' && from !== begun
}

function levelOf({ body }: FullPost): string | undefined {
  return body && !body.unsettled ? body.level : undefined
}

function startOf({ hold, post }: Holding): string | undefined {
  return hold.from ?? post.mention.term?.from
}

/** “chỉ định … giữ chức Bí thư Tỉnh ủy nhiệm kỳ 2015 - 2020”, in 2020: the years of the body do not say when it was. */
function isWithinTerm({ hold, post }: Holding, today: string): boolean {
  const term = post.mention.term
  return hold.from === undefined && term?.to !== undefined && today.slice(0, 4) <= term.to
}

interface Around {
  readonly today: string
  readonly page: Page
}

/** In these first sentences stands what an article tells as news. */
const HEAD = 3

function isLater(other: Holding, holding: Holding, begun: string, { today, page }: Around): boolean {
  const { status, from } = other.hold
  if (!isApart(holding, other.post, page.knowledge)) return false
  const isNews = (status === 'appointed' || status === 'elected') && page.sentence(other.post.mention.from) < HEAD
  if (!from && (status === 'current' || isNews)) return isLongAgo(begun, today)
  return isSince(other, begun)
}

/** Is a post held from a day after this one? */
function isSince({ hold: { status, from } }: Holding, begun: string): boolean {
  return (status === 'current' || status === 'appointed' || status === 'elected') && from !== undefined && from > begun
}

/** Can nobody have both posts at a time? */
function isApart({ post }: Holding, next: FullPost, knowledge: Knowledge): boolean {
  if (next.label === post.label || !next.body) return false
  if (levelOf(next) !== levelOf(post) || isElsewhere(post, next)) return true
  return isItsHead(post, next, knowledge) || isOtherCharge(post, next, knowledge)
}

/** “Phó Giám đốc Sở X”, and then “Giám đốc Sở X”. */
function isItsHead({ role, body }: FullPost, next: FullPost, { grammar }: Knowledge): boolean {
  const helped = grammar.without('deputy-sign', role)
  return helped !== role && helped.toLowerCase() === next.role.toLowerCase() && body?.label === next.body?.label
}

/** Is one post of another province, district or commune than the other, of one level? */
function isElsewhere({ body }: FullPost, { body: next }: FullPost): boolean {
  if (!body?.place || !next?.place || body.unsettled || next.unsettled) return false
  const isOfUnits = [body, next].every(({ sector }) => sector === 'party' || sector === 'state')
  return isOfUnits && body.level === next.level && !areOfOneUnit(body, next)
}

/** Who runs a body gives it up for another one; not for a seat in its own committee. */
function isOtherCharge(post: FullPost, next: FullPost, { offices, grammar }: Knowledge): boolean {
  const { manager, leader } = offices.of(next.role)
  const charge = offices.of(post.role)
  const full = manager || leader
  // a Chủ tịch UBND is often Phó Bí thư too
  const apart = charge.manager ? full || next.body!.sector === 'party' || next.body!.sector === 'state' : full
  const heads = charge.manager || (charge.leader && post.body?.sector === 'state')
  const { kind: bodyKind, label } = next.body!
  return heads && apart && !isLedBesides({ bodyKind, label }, grammar) && !isNear(post, next)
}

/** Is one body part of the other, as their names tell? */
function isNear({ body }: FullPost, { body: next }: FullPost): boolean {
  return body === undefined || next === undefined || body.label.includes(next.own) || next.label.includes(body.own)
}

/** “Ông A, Giám đốc Sở X, được điều động làm Giám đốc Sở Y”: the post beside the name is the one he leaves. */
function movesOn({ hold, cue, post, where }: Holding, others: readonly Holding[], page: Page): boolean {
  if (cue || hold.status !== 'current' || post.mention.standing) return false
  return others.some(
    (other) =>
      other.cue === true &&
      other.hold.status === 'appointed' &&
      post.mention.to <= other.post.mention.from &&
      page.sentence(where.from) === page.sentence(other.post.mention.from) &&
      page.has('moves-to-a-post', post.mention.to, other.post.mention.from) &&
      isOtherCharge(post, other.post, page.knowledge),
  )
}

/** “ông A được điều lên làm Giám đốc X. … ông lại được cất nhắc làm Giám đốc Y”: without a day, the one told first is over. */
function isGivenNext(other: Holding, { hold, post }: Holding, page: Page): boolean {
  const { from, to } = other.post.mention
  return (
    (hold.status === 'appointed' || hold.status === 'elected') &&
    !hold.from &&
    other.cue === true &&
    (other.hold.status === 'appointed' || other.hold.status === 'current') &&
    post.mention.to < from &&
    page.has('given-next', page.sentenceStart(from), to) &&
    isOtherCharge(post, other.post, page.knowledge)
  )
}

/** “Trước đó, ngày 9/9/2016, bà A, Chủ tịch UBND tỉnh, đã ký …. Hiện bà A là Bí thư Tỉnh ủy”. */
function isToldOfBefore({ hold, cue, post, where }: Holding, others: readonly Holding[], page: Page): boolean {
  if (cue || hold.status !== 'current' || post.mention.standing) return false
  return (
    page.begins('on-a-day-before', page.sentenceStart(where.from)) &&
    others.some((other) => other.post.label !== post.label && isOfNow(other, page))
  )
}

/** “hiện là Bí thư Tỉnh ủy”, “Hiện tại, bà A là Bí thư Tỉnh ủy”. */
function isOfNow({ post: { mention }, cue }: Holding, page: Page): boolean {
  return mention.standing === 'current' || (cue === true && page.begins('now', page.sentenceStart(mention.from)))
}
