import type { PostMention, Range } from '../3-mentions/types.ts'
import type { FullPost } from '../4-referents/post-names.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Hold } from '../model.ts'

/** One holding read from the text, before a bare title is matched with the full one. */
export interface Holding {
  readonly person: string
  readonly post: FullPost
  readonly where: Range
  readonly rule: string
  readonly confidence: number
  readonly hold: Hold
  readonly roles: Readonly<Record<string, Range>>
}

/** A title alone: “Phó ban”, “Giám đốc”. */
export function isBare({ takes, body, place, country }: PostMention): boolean {
  return !body && !place && !country && takes.by !== 'fixed' && takes.by !== 'state' && takes.by !== 'member'
}

/**
 * Of several rules that read one post of one person, the one that says most: “được bổ nhiệm giữ chức” is no mere “giữ chức”. That somebody was given a
 * post and that he left it are two things, and what is left was held since when it is said to have been held.
 */
export function strongest(holdings: readonly Holding[]): readonly Holding[] {
  const best = new Map<string, Holding>()
  const left = new Map<string, Holding>()
  const keyOf = ({ person, post }: Holding) => `${person} ${post.mention.from}`
  for (const holding of holdings) {
    const key = keyOf(holding)
    const known = best.get(key)
    const surer =
      known && holding.hold.status === 'left' && known.hold.status === 'left' && holding.confidence > known.confidence
    if (!known || surer || (known.hold.status === 'current' && holding.hold.status !== 'current'))
      best.set(key, holding)
    if (holding.hold.status === 'left' && !left.has(key)) left.set(key, holding)
  }
  return holdings.flatMap((holding) => {
    const key = keyOf(holding)
    const chosen = best.get(key)
    const start = chosen?.hold.status === 'appointed' || chosen?.hold.status === 'elected'
    if (chosen !== holding && !(start && left.get(key) === holding)) return []
    return holding.hold.status === 'left' && !holding.hold.from ? [since(holding, holdings)] : [holding]
  })
}

function since(holding: Holding, all: readonly Holding[]): Holding {
  const { from } =
    all.find(
      ({ person, post, hold }) =>
        person === holding.person &&
        post.mention.from === holding.post.mention.from &&
        hold.status === 'current' &&
        hold.from,
    )?.hold ?? {}
  const { to } = holding.hold
  return from && (!to || from <= to) ? { ...holding, hold: { ...holding.hold, from } } : holding
}

/** A delegation's head, or membership of nobody knows which committee, is no post without its body. */
export function namesPost({ role, body, mention: { takes } }: FullPost, { grammar }: Knowledge): boolean {
  if (body && !body.unsettled) return true
  return takes.by !== 'member' && takes.by !== 'deputy' && !grammar.closes('of-a-delegation', role)
}

/** “Bộ trưởng Bộ Y tế A …; Bộ trưởng B …”: one body has one head, so the second is that of another, which nobody names. */
export function ownTitle(holding: Holding, full: readonly Holding[], { grammar }: Knowledge): Holding {
  const { role, body } = holding.post
  if (!body || holding.hold.status !== 'current' || !grammar.opens('one-to-a-body', role)) return holding
  const other = full.some(
    ({ person, post, hold }) =>
      person !== holding.person && hold.status === 'current' && post.role === role && post.body?.label === body.label,
  )
  return other ? { ...holding, post: { ...holding.post, label: role, body: undefined } } : holding
}

/** “Phó Chủ tịch Ngô Văn Quý” after “Phó Chủ tịch UBND TP Hà Nội Ngô Văn Quý”: the post already known of that person. */
export function settleTitle(holding: Holding, all: readonly Holding[], full: readonly Holding[]): Holding | undefined {
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
  return full === bare || full.startsWith(`${bare} `)
}

/** “Bí thư Đảng ủy” is no short form of “Bí thư Tỉnh ủy”. */
function fits(full: FullPost, short: FullPost): boolean {
  return !short.body || isBare(short.mention) || (full.body !== undefined && full.body.own === short.body.own)
}

/** The term that a post is told with. */
export function termOf(post: PostMention): { readonly term?: string } {
  return post.term ? { term: post.term.text } : {}
}

/** The posts told with a post, the nearest behind it first: they tell of which body it is. */
export function beside(posts: readonly PostMention[], post: PostMention): readonly PostMention[] {
  const at = posts.indexOf(post)
  return [...posts.slice(at + 1), ...posts.slice(0, Math.max(at, 0)).reverse()]
}
