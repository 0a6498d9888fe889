import type { Offices } from '../knowledge/offices.ts'
import { common, type Days } from './days.ts'
import { roleOf } from './posts.ts'
import type { Served } from './served.ts'
import type { EdgeKind, KnowledgeGraph } from './types.ts'

/** How near two posts are, the nearest first: one post, one body, one unit of administration, one province. */
export const nearnesses = ['post', 'body', 'unit', 'province'] as const
export type Nearness = (typeof nearnesses)[number]

/** Somewhere two people served: what they had in common, and when, as far as both are dated. */
export interface Room {
  readonly nearness: Nearness
  /** The post, body or place in common. */
  readonly where: string
  readonly spells: readonly [Served, Served]
  /** The days on which articles show both there; absent where they do not tell. */
  readonly both?: Days
}

/** Two people with all the rooms they shared: those with days first, the nearest and longest of these before the others. */
export interface Pair {
  readonly people: readonly [string, string]
  readonly nearness: Nearness
  /** Days together in rooms of that nearness; 0 where nobody tells when. */
  readonly days: number
  readonly rooms: readonly Room[]
}

/** A post held, and where two may meet in it. */
export interface Placed {
  readonly spell: Served
  /** Nobody else holds this post at the same time, unless articles date both in it. */
  readonly alone: boolean
  /** What two may have in common in each nearness. */
  readonly where: Readonly<Record<Nearness, string | undefined>>
}

/** The posts of one person as places where others are met; a candidate holds nothing yet. */
export function placed(graph: KnowledgeGraph, spells: readonly Served[], offices: Offices): readonly Placed[] {
  return spells
    .filter(({ holds }) => holds.status !== 'candidate')
    .map((spell) => ({ spell, alone: isAlone(graph, spell, offices), where: whereabouts(graph, spell) }))
}

function isAlone(graph: KnowledgeGraph, { post, body }: Served, offices: Offices): boolean {
  const attributes = body === undefined ? undefined : graph.getNodeAttributes(body)
  const kind = attributes?.kind === 'Organization' ? attributes.bodyKind : undefined
  return offices.seatsOf(roleOf(graph, post), kind) === 'one'
}

function whereabouts(graph: KnowledgeGraph, { post, body }: Served): Placed['where'] {
  const unit = body && end(graph, body, 'BASED_IN')
  return { post, body, unit, province: unit && provinceOf(graph, unit) }
}

/** The uppermost place around a unit. */
function provinceOf(graph: KnowledgeGraph, unit: string): string {
  const seen = new Set<string>()
  let at = unit
  for (let up: string | undefined = at; up !== undefined && !seen.has(up); up = end(graph, up, 'WITHIN')) {
    seen.add(up)
    at = up
  }
  return at
}

function end(graph: KnowledgeGraph, node: string, kind: EdgeKind): string | undefined {
  const edge = graph.findOutEdge(node, (_, attributes) => attributes.kind === kind)
  return edge && graph.target(edge)
}

/** What two people had in common; nothing where they did not meet. */
export function pairOf(
  one: string,
  other: string,
  first: readonly Placed[],
  second: readonly Placed[],
): Pair | undefined {
  const rooms = first.flatMap((a) => second.flatMap((b) => roomOf(a, b) ?? [])).sort(byNearness)
  const [nearest] = rooms
  if (!nearest) return undefined
  const days = daysIn(rooms.filter(({ nearness }) => nearness === nearest.nearness))
  return { people: [one, other], nearness: nearest.nearness, days, rooms }
}

/** What two posts have in common. Dated apart, they have nothing; in a whole unit only what is dated counts, or everybody would meet. */
function roomOf(one: Placed, other: Placed): Room | undefined {
  const nearness = nearnesses.find((level) => one.where[level] !== undefined && one.where[level] === other.where[level])
  if (!nearness) return undefined
  const [a, b] = [one.spell, other.spell]
  const both = a.sure && b.sure && common(a.sure, b.sure)
  const told = (nearness === 'post' || nearness === 'body') && mayMeet(a, b) && !(nearness === 'post' && one.alone)
  if (!both && !told) return undefined
  return { nearness, where: one.where[nearness]!, spells: [a, b], ...(both && { both }) }
}

/** Whether articles leave open that two posts were held at one time. */
function mayMeet(a: Served, b: Served): boolean {
  const over = (before: Served, after: Served) => before.ended && after.began && before.ended.last < after.began.first
  return !over(a, b) && !over(b, a)
}

/** Days in some rooms, each counted once. */
function daysIn(rooms: readonly Room[]): number {
  const stretches = rooms.flatMap(({ both }) => both ?? []).sort((a, b) => a.first - b.first)
  let [days, until] = [0, Number.NEGATIVE_INFINITY]
  for (const { first, last } of stretches) {
    days += Math.max(0, last - Math.max(first, until + 1) + 1)
    until = Math.max(until, last)
  }
  return days
}

const rank = ({ nearness }: { readonly nearness: Nearness }) => nearnesses.indexOf(nearness)

function byNearness(a: Room, b: Room): number {
  const length = ({ both }: Room) => (both ? both.last - both.first + 1 : 0)
  return (
    Number(length(b) > 0) - Number(length(a) > 0) ||
    rank(a) - rank(b) ||
    length(b) - length(a) ||
    (a.spells[0].edge < b.spells[0].edge ? -1 : 1)
  )
}

/** The nearest, then the longest first; those of whom no days are told last. */
export function byWeight(a: Pair, b: Pair): number {
  return (
    Number(b.days > 0) - Number(a.days > 0) ||
    rank(a) - rank(b) ||
    b.days - a.days ||
    (`${a.people}` < `${b.people}` ? -1 : 1)
  )
}
