import type { EdgeKind, KnowledgeGraph } from '../../../src/7-graph/types.ts'
import type { Material } from '../../asked/filters/filter.ts'
import { offices } from '../../graph/offices.ts'
import { roleOf } from '../../graph/posts.ts'
import { common, type Days } from './days.ts'
import { bodiesOfPlace } from './near-bodies.ts'
import { type Keeps, postsOfBody, type Spell, spellsOfPerson, spellsOfPost } from './spells.ts'

/** How near two posts are, the nearest first: one post, one body, one unit of administration, one province. */
export const nearnesses = ['post', 'body', 'unit', 'province'] as const
export type Nearness = (typeof nearnesses)[number]

/** Somewhere two people served: what they had in common, and when, as far as both are dated. */
export interface Room {
  readonly nearness: Nearness
  /** The post, body or place in common. */
  readonly where: string
  readonly spells: readonly [Spell, Spell]
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

/** Those whose service with others is asked for: some people, or all who held a post of a body. */
export function peopleOf(material: Material, body: string, keeps?: Keeps): readonly string[] {
  const spells = postsOfBody(material, body).flatMap((post) => spellsOfPost(material, post, keeps))
  return [...new Set(spells.map(({ person }) => person))]
}

/** Every two of some people who served together, those who were nearest, then longest, first. */
export function overlapsAmong(material: Material, people: readonly string[], keeps?: Keeps): readonly Pair[] {
  const served = new Map(people.map((person) => [person, placedSpells(material, person, keeps)]))
  return people
    .flatMap((one, at) =>
      people.slice(at + 1).flatMap((other) => pairOf(one, other, served.get(one)!, served.get(other)!) ?? []),
    )
    .sort(byWeight)
}

/**
 * Who served together, for what a view asks for: among several people, around one, or among all who held a post of some
 * bodies or of the bodies of some places.
 */
export function overlapsFor(material: Material, keys: readonly string[], keeps?: Keeps): readonly Pair[] {
  const { graph } = material
  const kindOf = (key: string) => graph.getNodeAttribute(key, 'kind')
  const [first] = keys
  if (first === undefined) return []
  if (kindOf(first) === 'Person') {
    return keys.length === 1 ? overlapsOf(material, first, keeps) : overlapsAmong(material, keys, keeps)
  }
  const bodies = keys.flatMap((key) => (kindOf(key) === 'Place' ? bodiesOfPlace(graph, key) : [key]))
  const people = new Set(bodies.flatMap((body) => peopleOf(material, body, keeps)))
  return overlapsAmong(material, [...people], keeps)
}

/** Everybody with whom a person served in one body, in the same order. */
export function overlapsOf(material: Material, person: string, keeps?: Keeps): readonly Pair[] {
  const own = placedSpells(material, person, keeps)
  const bodies = new Set(own.flatMap(({ spell }) => spell.body ?? []))
  const others = new Set([...bodies].flatMap((body) => peopleOf(material, body, keeps)))
  others.delete(person)
  return [...others]
    .flatMap((other) => pairOf(person, other, own, placedSpells(material, other, keeps)) ?? [])
    .sort(byWeight)
}

interface Placed {
  readonly spell: Spell
  /** Nobody else holds this post at the same time, unless articles date both in it. */
  readonly alone: boolean
  /** What two may have in common in each nearness. */
  readonly where: Readonly<Record<Nearness, string | undefined>>
}

function placedSpells(material: Material, person: string, keeps: Keeps | undefined): readonly Placed[] {
  return spellsOfPerson(material, person, keeps)
    .filter(({ holds }) => holds.status !== 'candidate')
    .map((spell) => ({
      spell,
      alone: isAlone(material.graph, spell),
      where: whereabouts(material.graph, spell),
    }))
}

function isAlone(graph: KnowledgeGraph, { post, body }: Spell): boolean {
  const attributes = body === undefined ? undefined : graph.getNodeAttributes(body)
  const kind = attributes?.kind === 'Organization' ? attributes.bodyKind : undefined
  return offices.seatsOf(roleOf(graph, post), kind) === 'one'
}

function whereabouts(graph: KnowledgeGraph, { post, body }: Spell): Placed['where'] {
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

function pairOf(one: string, other: string, first: readonly Placed[], second: readonly Placed[]): Pair | undefined {
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
function mayMeet(a: Spell, b: Spell): boolean {
  const over = (before: Spell, after: Spell) => before.ended && after.began && before.ended.last < after.began.first
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

function byWeight(a: Pair, b: Pair): number {
  return (
    Number(b.days > 0) - Number(a.days > 0) ||
    rank(a) - rank(b) ||
    b.days - a.days ||
    (`${a.people}` < `${b.people}` ? -1 : 1)
  )
}
