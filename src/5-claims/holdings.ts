import type { Page } from '../3-mentions/page.ts'
import { isWholeTitle } from '../3-mentions/short-bodies.ts'
import type { PostMention, Range } from '../3-mentions/types.ts'
import type { FullBody } from '../4-referents/body-names.ts'
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
  /** A verb gives it; it does not only stand beside the name. */
  readonly cue?: true
  readonly roles: Readonly<Record<string, Range>>
}

/** A title alone: “Phó ban”, “Giám đốc”. */
function isBare({ takes, body, place, country }: PostMention): boolean {
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
  const begun = new Map<string, string>()
  for (const holding of holdings) {
    const { status, from } = holding.hold
    if (status === 'current' && from && !begun.has(keyOf(holding))) begun.set(keyOf(holding), from)
  }
  return holdings.flatMap((holding) => {
    const key = keyOf(holding)
    const chosen = best.get(key)
    const start = chosen?.hold.status === 'appointed' || chosen?.hold.status === 'elected'
    if (chosen !== holding && !(start && left.get(key) === holding)) return []
    return holding.hold.status === 'left' && !holding.hold.from ? [since(holding, begun.get(key))] : [holding]
  })
}

function since(holding: Holding, from: string | undefined): Holding {
  const { to } = holding.hold
  return from && (!to || from < to) ? { ...holding, hold: { ...holding.hold, from } } : holding
}

/**
 * A delegation's head, or membership of nobody knows what, is no post without its body; “Huyện ủy viên” and “Trưởng Đoàn ĐBQH tỉnh” say of what, if
 * not of which.
 */
export function namesPost({ role, body, mention: { takes } }: FullPost, { grammar }: Knowledge): boolean {
  if (body && (!body.unsettled || takes.by === 'member' || body.kind === 'delegation')) return true
  return takes.by !== 'member' && takes.by !== 'deputy' && !grammar.closes('of-a-delegation', role)
}

/** So many full titles of one person, or before a bare one, are compared with it. */
const MOST_COMPARED = 200

/** The holdings of an article, for bare titles to be matched with full ones. */
export class Titles {
  readonly #page: Page
  readonly #grammar: Knowledge['grammar']
  readonly #full: readonly Holding[]
  readonly #isFull: ReadonlySet<Holding>
  readonly #fullOf = new Map<string, Holding[]>()
  /** By role and body, one who holds it now, or nobody’s id for several. */
  readonly #holders = new Map<string, string>()
  /** The same, of those whose name touches the post, and those to whom it is given. */
  readonly #touching = new Map<string, string>()
  /** By person and label, where the post is first told of. */
  readonly #firstTold = new Map<string, number>()
  /** By person and role, where a post with a body stands: one place, or -1 for several. */
  readonly #placed = new Map<string, number>()

  constructor(all: readonly Holding[], page: Page) {
    this.#page = page
    this.#grammar = page.knowledge.grammar
    this.#full = all.filter(({ post }) => post.body && !post.body.unsettled && !isBare(post.mention))
    this.#isFull = new Set(this.#full)
    for (const holding of this.#full) {
      const { person, post, hold } = holding
      const known = this.#fullOf.get(person)
      if (!known) this.#fullOf.set(person, [holding])
      else if (known.length < MOST_COMPARED) known.push(holding)
      if (holding.cue ? hold.status === 'appointed' || hold.status === 'elected' : touches(holding))
        addHolder(this.#touching, post, person)
      if (hold.status === 'current') addHolder(this.#holders, post, person)
    }
    for (const { person, post, where } of all) {
      const told = `${person}\n${post.label}`
      this.#firstTold.set(told, Math.min(this.#firstTold.get(told) ?? where.from, where.from))
      if (!post.body) continue
      const role = `${person}\n${post.role}`
      const place = this.#placed.get(role)
      this.#placed.set(role, place === undefined || place === post.mention.from ? post.mention.from : -1)
    }
  }

  /** A holding with its full title; undefined where the full one is told elsewhere and this says nothing more. */
  settle(holding: Holding): Holding | undefined {
    if (!this.#isFull.has(holding)) return this.#matched(this.#ownTitle(holding))
    return this.#isOfTheNext(holding) || this.#isSaidAgain(holding) || this.#isToldBehind(holding) ? undefined : holding
  }

  /** “5 cựu Bí thư Tỉnh ủy là bà A, ông B, đều là cựu Bí thư Tỉnh ủy X; …”: the post that announces them is the one behind, which says whose. */
  #isToldBehind({ person, post, hold }: Holding): boolean {
    const { mention, role } = post
    const by = mention.body?.owner.by
    if (by !== 'omitted' && by !== 'article') return false
    return this.#fullOf.get(person)!.some((other) => {
      const behind = other.post.mention
      return (
        behind.from > mention.from &&
        behind.body?.owner.by === 'unit' &&
        other.post.role === role &&
        other.hold.status === hold.status &&
        this.#page.sentence(behind.from) === this.#page.sentence(mention.from)
      )
    })
  }

  /** “về phía Trường X có ông A – Trưởng phòng Tổ chức; về phía Trường Y có … Ông A – Trưởng phòng Tổ chức”: of the school of which it was told at first. */
  #isSaidAgain({ person, post, hold, where }: Holding): boolean {
    const { body, mention } = post
    if (mention.body?.owner.by !== 'omitted' || hold.status !== 'current' || body!.own === body!.label) return false
    const first = this.#fullOf.get(person)!.find((other) => other.post.role === post.role)
    return first !== undefined && first.where.from < where.from && isOtherHouse(first.post.body!, body!)
  }

  /** “Sau phần trả lời của Bộ trưởng Bộ Y tế, Chủ tịch Quốc hội A …; Bộ trưởng Bộ Y tế B …”: what is first told is a post of B. */
  #isOfTheNext(holding: Holding): boolean {
    const { person, post, hold, cue, roles } = holding
    const isApart = !cue && roles.holder !== undefined && roles.holder.from > post.mention.to
    if (!isApart || hold.status !== 'current' || !this.#grammar.opens('one-to-a-body', post.role)) return false
    const holder = this.#touching.get(seatOf(post))
    return holder !== undefined && holder !== SEVERAL && holder !== person
  }

  /** “Bộ trưởng Bộ Y tế A …; Bộ trưởng B …”: one body has one head, so the second is that of another, which nobody names. */
  #ownTitle(holding: Holding): Holding {
    const { role, body } = holding.post
    if (!body || holding.hold.status !== 'current' || !this.#grammar.opens('one-to-a-body', role)) return holding
    const holder = this.#holders.get(seatOf(holding.post))
    const isAnothers = holder !== undefined && holder !== holding.person
    return isAnothers ? { ...holding, post: { ...holding.post, label: role, body: undefined } } : holding
  }

  /** “Phó Chủ tịch Ngô Văn Quý” after “Phó Chủ tịch UBND TP Hà Nội Ngô Văn Quý”: the post already known of that person. */
  #matched(holding: Holding): Holding | undefined {
    const { person, post, hold, where } = holding
    const same = this.#fullOf
      .get(person)
      ?.find((other) => sameRole(other.post.role, post.role) && fits(other.post, post) && !isOther(other, holding))
    if (same)
      return hold.status === 'current' ? undefined : { ...holding, post: { ...same.post, mention: post.mention } }
    if (post.body && !post.body.unsettled) return holding
    const placed = this.#placed.get(`${person}\n${post.role}`)
    if (!post.body && hold.status === 'current' && placed !== undefined && placed !== post.mention.from)
      return undefined
    // “Các phó trưởng ban A, B” after “Phó Trưởng ban bồi thường … C”
    const { by } = post.mention.takes
    const other = post.body ? undefined : by === 'head' ? this.#headBefore(holding) : this.#ofAllSuch(holding)
    if (other) return { ...holding, post: { ...other.post, mention: post.mention } }
    return this.#firstTold.get(`${person}\n${post.label}`)! < where.from ? undefined : holding
  }

  /** “Phó Chủ tịch UBND tỉnh A …, Phó Chủ tịch UBND tỉnh B … Ba Phó Chủ tịch C, D và E”: of the one body of which the article names others. */
  #ofAllSuch({ person, post: { role, mention }, hold }: Holding): Holding | undefined {
    if (!mention.plural || mention.takes.by !== 'chair' || hold.status !== 'current') return undefined
    const such = this.#full.filter(({ post }) => post.role === role)
    const isOne = such.every(({ post }) => post.body?.label === such[0]?.post.body?.label)
    return isOne && such.every((other) => other.person !== person) ? such[0] : undefined
  }

  #headBefore({ person, post, where, hold }: Holding): Holding | undefined {
    if (!isWholeTitle(this.#page, post.mention.to)) return undefined
    const isOnlyOne = hold.status === 'current' && this.#grammar.opens('one-to-a-body', post.role)
    let compared = 0
    for (let i = this.#full.length - 1; i >= 0 && compared < MOST_COMPARED; i--) {
      const other = this.#full[i]!
      if (other.where.from >= where.from) continue
      compared++
      if (isOnlyOne && other.person !== person && other.hold.status === 'current') continue
      if (sameRole(other.post.role, post.role) && fits(other.post, post)) return other
    }
    return undefined
  }
}

const SEVERAL = ''

function seatOf({ role, body }: FullPost): string {
  return `${role}\n${body!.label}`
}

function addHolder(holders: Map<string, string>, post: FullPost, person: string): void {
  const known = holders.get(seatOf(post))
  holders.set(seatOf(post), known === undefined || known === person ? person : SEVERAL)
}

/** Does the name of the holder stand right before or behind the post, which is said to be held now? */
function touches({ post: { mention }, roles: { holder }, hold }: Holding): boolean {
  return hold.status === 'current' && (holder?.from === mention.to || holder?.to === mention.from)
}

function sameRole(full: string, bare: string): boolean {
  return full === bare || full.startsWith(`${bare} `)
}

function isOtherHouse(one: FullBody, other: FullBody): boolean {
  return one.own === other.own && one.label !== other.label
}

/** “đã làm Phó Chủ tịch, Chủ tịch rồi Bí thư Tỉnh ủy X”: what somebody was before is known by the posts told with it. */
function isOther({ post: full }: Holding, { post, hold }: Holding): boolean {
  return hold.status === 'former' && post.body?.unsettled === false && full.body?.label !== post.body.label
}

/** “Bí thư Đảng ủy” is no short form of “Bí thư Tỉnh ủy”. */
function fits(full: FullPost, short: FullPost): boolean {
  return !short.body || isBare(short.mention) || (full.body !== undefined && full.body.own === short.body.own)
}

/**
 * “Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ A …”, and later “Bộ trưởng A”: a minister by rank is not of the ministry that was named last.
 */
export function withoutLentMinistry(holdings: readonly Holding[], { grammar }: Knowledge): readonly Holding[] {
  const ranked = new Set<string>()
  for (const { person, post } of holdings) if (grammar.opens('may-rank-as-minister', post.role)) ranked.add(person)
  if (ranked.size === 0) return holdings
  for (const { person, post } of holdings)
    if (isMinister(post) && post.body && !isBare(post.mention)) ranked.delete(person)
  return holdings.map((holding) =>
    ranked.has(holding.person) && isMinister(holding.post) && holding.post.body
      ? { ...holding, post: { ...holding.post, label: holding.post.role, body: undefined } }
      : holding,
  )
}

const isMinister = ({ mention }: FullPost) => mention.takes.by === 'ministry'

/** The term that a post is told with. */
export function termOf(post: PostMention): { readonly term?: string } {
  return post.term ? { term: post.term.text } : {}
}

/** The posts told with a post, the nearest behind it first: they tell of which body it is. */
export function beside(posts: readonly PostMention[], post: PostMention): readonly PostMention[] {
  const at = posts.indexOf(post)
  return [...posts.slice(at + 1), ...posts.slice(0, Math.max(at, 0)).reverse()]
}
