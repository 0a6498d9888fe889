import { byCodeUnit } from '../5-entities/keys.ts'
import { type Seats, seatsOf } from '../5-entities/seats.ts'
import type { Entities } from '../5-entities/types.ts'
import type { HoldStatus } from '../model.ts'
import { type Contradiction, contradictionsIn, seenAfterDeath } from './contradictions.ts'
import { evidenceOf, type Relation } from './relations.ts'
import type { Spell } from './spells.ts'
import { type Tenure, tenuresOf } from './tenures.ts'
import type { HoldsAttributes, KnowledgeGraph, OrganizationAttributes, PositionAttributes } from './types.ts'
import { daysAfter, firstDay, lastDay } from './when.ts'

/** An article that shows a post held says little about a year later. */
const FRESH = 365

/** What the edges of people and posts are told against. */
interface Times {
  /** The day for which `held` is told. */
  readonly asOf: string | undefined
  /** Articles that are copies, with their originals. */
  readonly reprints: ReadonlyMap<string, string>
  /** Which outlet an article is of, where that is known. */
  readonly outlets: ReadonlyMap<string, string | undefined>
}

/** Draws who held which post when, an edge a spell. @returns what does not go together */
export function drawHolds(
  graph: KnowledgeGraph,
  relations: readonly Relation[],
  entities: Entities,
  times: Times,
): readonly Contradiction[] {
  const all = tenuresOf(relations, times.outlets)
  const byPost = new Map<string, Tenure[]>()
  for (const tenure of all) {
    const others = byPost.get(tenure.post)
    if (others) others.push(tenure)
    else byPost.set(tenure.post, [tenure])
  }
  const contradictions: Contradiction[] = [...seenAfterDeath(all, entities)]
  for (const [post, tenures] of byPost) {
    const facts = factsOf(post, graph)
    for (const [{ key, person }, attributes] of holdsOf(tenures, facts, times))
      graph.addDirectedEdgeWithKey(key, person, post, attributes)
    contradictions.push(...contradictionsIn(tenures, facts.seats === 'one'))
  }
  return contradictions.sort((a, b) => byCodeUnit(a.kind + a.edges.join(), b.kind + b.edges.join()))
}

/** What is known of a post besides who holds it. */
interface PostFacts {
  readonly seats: Seats
  /** Last day of the body, where it has ended. */
  readonly bodyEnded: string | undefined
}

function factsOf(post: string, graph: KnowledgeGraph): PostFacts {
  const { role } = graph.getNodeAttributes(post) as PositionAttributes
  const of = graph.filterOutEdges(post, (_, { kind }) => kind === 'OF')[0]
  const body = of ? (graph.getNodeAttributes(graph.target(of)) as OrganizationAttributes) : undefined
  // whose post it is must be known before two people can be said to sit in one seat
  const settled = body !== undefined && !graph.target(of!).includes('#')
  return { seats: settled ? seatsOf(role, body) : 'few', bodyEnded: body?.validTo }
}

/** The edges of the tenures of one post. */
function holdsOf(
  tenures: readonly Tenure[],
  { seats, bodyEnded }: PostFacts,
  { asOf, reprints }: Times,
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
      const ended = endOf(tenure, {
        others: seats === 'one' ? tenures : byPerson.get(tenure.person)!,
        bodyEnded,
      })
      const held = retracted ? 'unknown' : heldOn(spell, ended, asOf)
      const attributes: HoldsAttributes = {
        kind: 'HOLDS',
        evidence: evidenceOf(told),
        status: statusOf(spell),
        held,
        ...(retracted && { retracted }),
        ...(ended && held === 'ended' && { endedBy: ended.by }),
        ...(spell.from && { from: spell.from }),
        ...(spell.to && { to: spell.to }),
        ...(spell.term && { term: spell.term }),
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
  { others, bodyEnded }: { readonly others: readonly Tenure[]; readonly bodyEnded: string | undefined },
): { readonly by: EndedBy; readonly day: string } | undefined {
  const { spell } = tenure
  if (spell.endedBy !== undefined) return { by: 'article', day: spell.endedBy }
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

/** Does the one begin after the other was last seen? Somebody who acts in a post ends no other’s, and is followed by whoever holds it. */
function follows(one: Tenure, other: Tenure, last: string): boolean {
  const begin = beginOf(one.spell)
  if (one.retracted || begin === undefined || firstDay(begin) <= lastDay(last)) return false
  if (one.spell.observations.every(({ status }) => status === 'candidate')) return false
  return other.spell.acting || !one.spell.acting
}

function beginOf({ from, seenFrom }: Spell): string | undefined {
  return from ?? seenFrom
}

function heldOn(
  spell: Spell,
  ended: { readonly day: string } | undefined,
  asOf: string | undefined,
): NonNullable<HoldsAttributes['held']> {
  if (ended && (ended.day === '' || asOf === undefined || firstDay(ended.day) <= asOf)) return 'ended'
  if (asOf === undefined || spell.seenTo === undefined) return 'unknown'
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

/** What the newest article says. */
function statusOf({ observations }: Spell): HoldStatus {
  const newest = [...observations].sort(
    (a, b) =>
      byCodeUnit(b.published ?? '', a.published ?? '') ||
      STRENGTH[b.status] - STRENGTH[a.status] ||
      byCodeUnit(a.claim.id, b.claim.id),
  )
  return newest[0]!.status
}
