import { byCodeUnit } from '../6-entities/keys.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Seats } from '../knowledge/offices.ts'
import type { HoldStatus } from '../model.ts'
import { type Contradiction, contradictionsIn, seenAfterDeath } from './contradictions.ts'
import type { Death } from './deaths.ts'
import { decidedIn } from './decided.ts'
import type { Draft } from './draft.ts'
import { evidenceOf, type Relation } from './relations.ts'
import type { Observation, Spell } from './spells.ts'
import { type Tenure, tenuresOf } from './tenures.ts'
import type { HoldsAttributes, OrganizationAttributes, PositionAttributes } from './types.ts'
import { daysAfter, daysBetween, firstDay, lastDay } from './when.ts'

/** An article that shows a post held says little about a year later. */
const FRESH = 365

/** What the edges of people and posts are told against. */
export interface Times {
  /** The day for which `held` is told. */
  readonly asOf: string | undefined
  /** Articles that are copies, with their originals. */
  readonly reprints: ReadonlyMap<string, string>
  readonly deaths: ReadonlyMap<string, Death>
  /** Key of the thing of an article that decided, or by which somebody did. */
  keyOf(article: string, local: string): string
}

/** What is known of a post besides who holds it. */
export interface PostFacts {
  readonly seats: Seats
  /** Last day of the body, where it has ended. */
  readonly bodyEnded: string | undefined
}

/** @param body nothing where it is not settled whose post it is: that must be known before two can be said to sit in one seat */
export function postFacts(
  role: string,
  body: Pick<OrganizationAttributes, 'bodyKind' | 'validTo'> | undefined,
  settled: boolean,
  { offices }: Knowledge,
): PostFacts {
  return { seats: body && settled ? offices.seatsOf(role, body.bodyKind) : 'few', bodyEnded: body?.validTo }
}

/** Who held a post when, an edge a spell, and what does not go together in it. */
export interface PostHolds {
  readonly edges: ReadonlyMap<Tenure, HoldsAttributes>
  readonly contradictions: readonly Contradiction[]
}

/** @param tenures all of one post */
export function holdsOfPost(tenures: readonly Tenure[], facts: PostFacts, times: Times): PostHolds {
  const edges = holdsOf(tenures, facts, times)
  const now = new Set(tenures.filter((tenure) => edges.get(tenure)!.held === 'current'))
  const contradictions = [
    ...seenAfterDeath(tenures, times.deaths),
    ...contradictionsIn(tenures, facts.seats === 'one', now),
  ]
  return { edges, contradictions }
}

/** Contradictions in an order that does not depend on that of the posts. */
export function inOrderOfEdges(contradictions: readonly Contradiction[]): readonly Contradiction[] {
  return contradictions.toSorted((a, b) => byCodeUnit(a.kind + a.edges.join(), b.kind + b.edges.join()))
}

/**
 * Draws who held which post when.
 *
 * @param outlets which outlet an article is of, where that is known
 * @returns what does not go together
 */
export function drawHolds(
  draft: Draft,
  relations: readonly Relation[],
  outlets: ReadonlyMap<string, string | undefined>,
  times: Times,
  knowledge: Knowledge,
): readonly Contradiction[] {
  const byPost = new Map<string, Tenure[]>()
  for (const tenure of tenuresOf(relations, outlets, knowledge.grammar)) {
    const others = byPost.get(tenure.post)
    if (others) others.push(tenure)
    else byPost.set(tenure.post, [tenure])
  }
  const contradictions: Contradiction[] = []
  for (const [post, tenures] of byPost) {
    const found = holdsOfPost(tenures, factsIn(draft, post, knowledge), times)
    for (const [{ key, person }, attributes] of found.edges) draft.addEdge(key, person, post, attributes)
    contradictions.push(...found.contradictions)
  }
  return inOrderOfEdges(contradictions)
}

function factsIn(draft: Draft, post: string, knowledge: Knowledge): PostFacts {
  const { role } = draft.node(post) as PositionAttributes
  const key = draft.bodyOf(post)
  const body = key === undefined ? undefined : (draft.node(key) as OrganizationAttributes)
  return postFacts(role, body, !key?.includes('#'), knowledge)
}

/** The edges of the tenures of one post. */
function holdsOf(
  tenures: readonly Tenure[],
  { seats, bodyEnded }: PostFacts,
  { asOf, reprints, deaths, keyOf }: Times,
): ReadonlyMap<Tenure, HoldsAttributes> {
  const byPerson = new Map<string, Tenure[]>()
  for (const tenure of tenures) {
    const own = byPerson.get(tenure.person)
    if (own) own.push(tenure)
    else byPerson.set(tenure.person, [tenure])
  }
  return new Map(
    tenures.map((tenure) => {
      const { spell, told, retracted } = tenure
      const death = deaths.get(tenure.person)
      const others = seats === 'one' ? tenures : byPerson.get(tenure.person)!
      const ended = endOf(tenure, { others, bodyEnded, death, asOf })
      const vacated = seats === 'one' && isActedFor(tenure, tenures)
      const held = retracted ? 'unknown' : heldOn(spell, ended, asOf, vacated)
      const inOffice = diedInOffice(spell, death)
      const [to, how] = [spell.to ?? (inOffice && death?.day), spell.ended ?? (inOffice ? 'died' : undefined)]
      const attributes: HoldsAttributes = {
        kind: 'HOLDS',
        evidence: evidenceOf(told),
        status: statusOf(spell, death !== undefined && held === 'ended'),
        held,
        ...(retracted && { retracted }),
        ...(ended && held === 'ended' && { endedBy: ended.by }),
        ...(spell.from && { from: spell.from }),
        ...(to && { to }),
        ...decidedIn(spell, keyOf),
        ...(how && { ended: how }),
        ...(spell.term && { term: spell.term.words }),
        ...(spell.acting && { acting: true }),
        ...(spell.seenFrom && { seenFrom: spell.seenFrom, seenTo: spell.seenTo! }),
        sources: new Set(told.flatMap(({ article, claim }) => (claim.denied ? [] : (reprints.get(article) ?? article))))
          .size,
      }
      return [tenure, attributes]
    }),
  )
}

type EndedBy = NonNullable<HoldsAttributes['endedBy']>

/** By when a spell had ended, and how that is known; the day is `` where none is known. */
function endOf(
  tenure: Tenure,
  {
    others,
    bodyEnded,
    death,
    asOf,
  }: Pick<PostFacts, 'bodyEnded'> &
    Pick<Times, 'asOf'> & { readonly others: readonly Tenure[]; readonly death: Death | undefined },
): { readonly by: EndedBy; readonly day: string } | undefined {
  const { spell } = tenure
  const isPast = (day: string) => day === '' || asOf === undefined || firstDay(day) <= asOf
  // an end that is still to come leaves open what else may end it first
  if (spell.endedBy !== undefined && isPast(spell.endedBy)) return { by: 'article', day: spell.endedBy }
  if (death && isPast(death.by)) return { by: 'article', day: death.by }
  const last = spell.seenTo ?? spell.from
  const next =
    last === undefined
      ? undefined
      : others
          .filter((other) => other !== tenure && follows(other, tenure, last))
          .map((other) => beginOf(other.spell)!)
          .sort(byCodeUnit)[0]
  if (next) return { by: 'successor', day: next }
  return bodyEnded ? { by: 'body', day: bodyEnded } : undefined
}

/** Papers go on using an old title for so many days. */
const LAG = 14

/** Does the one begin after the other was last seen? Somebody who acts in a post ends no other’s, and is followed by whoever holds it. */
function follows(one: Tenure, other: Tenure, last: string): boolean {
  const begin = beginOf(one.spell)
  if (one.retracted || begin === undefined || isCandidate(one)) return false
  if (one.spell.acting && !other.spell.acting) return false
  if (firstDay(begin) > lastDay(last)) return true
  const earlier = beginOf(other.spell)
  // named to the seat some days before a paper used the old title for the last time
  return (
    one.spell.from !== undefined &&
    one.spell.from.length === 10 &&
    one.person !== other.person &&
    earlier !== undefined &&
    firstDay(earlier) < begin &&
    daysBetween(begin, last) <= LAG
  )
}

function isCandidate({ spell }: Tenure): boolean {
  return spell.observations.every(({ status }) => status === 'candidate')
}

/** Has somebody else acted in the seat since the holder was last seen in it? Then nobody knows whether the holder has it still. */
function isActedFor({ person, spell }: Tenure, tenures: readonly Tenure[]): boolean {
  if (spell.acting || spell.seenTo === undefined) return false
  return tenures.some(
    (other) =>
      other.person !== person &&
      other.spell.acting &&
      !other.retracted &&
      !isCandidate(other) &&
      firstDay(beginOf(other.spell) ?? '') > lastDay(spell.seenTo!),
  )
}

/** Whoever was seen in a post within so many days before death died in it. */
const IN_OFFICE = 366

/** Did the holder die in the post, as far as articles show it? Posts of years before may have ended otherwise. */
function diedInOffice({ endedBy, seenTo }: Spell, death: Death | undefined): boolean {
  if (!death?.day || endedBy !== undefined || seenTo === undefined) return false
  const days = daysBetween(seenTo, death.day)
  return days >= -LAG && days <= IN_OFFICE
}

function beginOf({ from, seenFrom }: Spell): string | undefined {
  return from ?? seenFrom
}

function heldOn(
  spell: Spell,
  ended: { readonly day: string } | undefined,
  asOf: string | undefined,
  vacated: boolean,
): NonNullable<HoldsAttributes['held']> {
  if (ended && (ended.day === '' || asOf === undefined || firstDay(ended.day) <= asOf)) return 'ended'
  if (asOf === undefined || spell.seenTo === undefined || vacated) return 'unknown'
  if (firstDay(spell.from ?? spell.seenFrom!) > asOf) return 'unknown'
  return daysAfter(spell.seenTo, FRESH) >= asOf ? 'current' : 'unknown'
}

/** Of what one day’s articles say of a post, the strongest. */
const STRENGTH: Readonly<Record<HoldStatus, number>> = {
  left: 5,
  appointed: 4,
  elected: 4,
  former: 3,
  candidate: 2,
  current: 1,
}

/** “nguyên Giám đốc … được bổ nhiệm năm 2010”: who was given a post years before may have left it since, where the article says so. */
function strengthOf({ status, from, published }: Observation): number {
  const given = status === 'appointed' || status === 'elected'
  const isOld = given && from !== undefined && published !== undefined && daysBetween(from, published) > IN_OFFICE
  return isOld ? STRENGTH.candidate : STRENGTH[status]
}

/** What the newest article says, but that an end outranks “current”: papers go on using an old title. @param dead the holder is */
function statusOf({ observations, endedBy }: Spell, dead: boolean): HoldStatus {
  const newest = [...observations].sort(
    (a, b) =>
      byCodeUnit(b.published ?? '', a.published ?? '') ||
      strengthOf(b) - strengthOf(a) ||
      byCodeUnit(a.claim.id, b.claim.id),
  )
  const { status } = newest[0]!
  if (status !== 'current') return status
  const end = endedBy === undefined ? undefined : newest.find(({ status }) => status === 'left' || status === 'former')
  return end?.status ?? (dead ? 'former' : status)
}
