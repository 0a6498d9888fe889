import { byCodeUnit } from '../6-entities/keys.ts'
import type { HoldsAttributes, KnowledgeGraph, OrganizationAttributes } from '../7-graph/types.ts'
import { firstDay, lastDay } from '../7-graph/when.ts'
import { type Meant, meantBy, nodesNamed } from './names.ts'

/** One time of one person in one post, as answers tell it. */
export interface Tenure {
  readonly edge: string
  readonly person: string
  readonly personKey: string
  readonly post: string
  readonly postKey: string
  readonly holds: HoldsAttributes
}

/** The tenure that an edge tells. */
export function tenureOf(edge: string, graph: KnowledgeGraph): Tenure {
  const [personKey, postKey] = graph.extremities(edge)
  const label = (key: string) => graph.getNodeAttribute(key, 'label')
  return {
    edge,
    personKey,
    postKey,
    person: label(personKey),
    post: label(postKey),
    holds: graph.getEdgeAttributes(edge) as HoldsAttributes,
  }
}

/**
 * Was a post held on a day? `perhaps` is between what articles show: before the first that shows it held and after the last, as long as
 * nobody says that it had not begun or had ended.
 */
function heldOn(
  { holds, postKey }: Tenure,
  day: string,
  isThere: (post: string, day: string) => boolean,
): 'yes' | 'perhaps' | 'no' {
  const { from, to, seenFrom, seenTo, status, retracted } = holds
  if (retracted || status === 'candidate') return 'no'
  const [first, last] = [firstDay(day), lastDay(day)]
  if ((from && firstDay(from) > last) || (to && lastDay(to) < first)) return 'no'
  if (!isThere(postKey, day)) return 'no'
  const begin = from ?? seenFrom
  const end = to ?? seenTo
  return begin && end && firstDay(begin) <= last && lastDay(end) >= first ? 'yes' : 'perhaps'
}

/** Was a body there on a day, or the body of a post? */
function isThereOn(key: string, day: string, graph: KnowledgeGraph): boolean {
  const { kind } = graph.getNodeAttributes(key)
  const body = kind === 'Position' ? bodyOf(key, graph) : (graph.getNodeAttributes(key) as OrganizationAttributes)
  return (
    !(body?.validFrom && firstDay(body.validFrom) > lastDay(day)) &&
    !(body?.validTo && lastDay(body.validTo) < firstDay(day))
  )
}

function bodyOf(post: string, graph: KnowledgeGraph): OrganizationAttributes | undefined {
  const of = graph.filterOutEdges(post, (_, { kind }) => kind === 'OF')[0]
  return of ? (graph.getNodeAttributes(graph.target(of)) as OrganizationAttributes) : undefined
}

/** By beginning, then by key: what has no date comes last. */
function inTime(a: Tenure, b: Tenure): number {
  const [x, y] = [a, b].map(({ holds: { from, seenFrom, to } }) => firstDay(from ?? seenFrom ?? to ?? '9999'))
  return x! < y! ? -1 : x! > y! ? 1 : a.edge < b.edge ? -1 : 1
}

/** The posts that articles give to somebody, the earliest first. */
export function careerOf(person: string, graph: KnowledgeGraph): readonly Tenure[] {
  return graph
    .filterOutEdges(person, (_, { kind }) => kind === 'HOLDS')
    .map((edge) => tenureOf(edge, graph))
    .sort(inTime)
}

/** One who holds, or held, a post; where a day was asked for, with whether it was on that day. */
export interface Incumbent {
  readonly tenure: Tenure
  readonly on?: 'yes' | 'perhaps'
}

/** Everybody in a post, or in the posts of a body, by post and time; with a day, those who held one then, the sure ones first. */
export function rosterOf(node: string, graph: KnowledgeGraph, on?: string): readonly Incumbent[] {
  const tenures = postsOf(node, graph).flatMap((post) =>
    graph.filterInEdges(post, (_, { kind }) => kind === 'HOLDS').map((edge) => tenureOf(edge, graph)),
  )
  return onDay(tenures, graph, on)
}

/** Everybody who held any post on a day, the sure ones first, by post. */
export function heldOnDay(graph: KnowledgeGraph, on: string): readonly Incumbent[] {
  return onDay(
    graph.filterEdges((_, { kind }) => kind === 'HOLDS').map((edge) => tenureOf(edge, graph)),
    graph,
    on,
  )
}

function onDay(tenures: readonly Tenure[], graph: KnowledgeGraph, on: string | undefined): readonly Incumbent[] {
  const there = new Map<string, boolean>()
  const isThere = (post: string, day: string) => {
    const known = there.get(post) ?? isThereOn(post, day, graph)
    there.set(post, known)
    return known
  }
  const all = tenures.flatMap((tenure): readonly Incumbent[] => {
    if (on === undefined) return [{ tenure }]
    const held = heldOn(tenure, on, isThere)
    return held === 'no' ? [] : [{ tenure, on: held }]
  })
  return all.toSorted((a, b) => Number(a.on === 'perhaps') - Number(b.on === 'perhaps') || byPost(a.tenure, b.tenure))
}

/** The body or post that is meant: of bodies of one name, those of before and after a merger, a day tells which. */
export function seatMeant(graph: KnowledgeGraph, words: string, on?: string): Meant {
  const kinds = ['Organization', 'Position'] as const
  const then = on ? nodesNamed(graph, words, kinds).filter((key) => isThereOn(key, on, graph)) : []
  return then.length === 1 ? { is: 'one', key: then[0]! } : meantBy(graph, words, kinds)
}

/** The post itself, or the posts of the body. */
function postsOf(node: string, graph: KnowledgeGraph): readonly string[] {
  if (graph.getNodeAttribute(node, 'kind') === 'Position') return [node]
  return graph.filterInEdges(node, (_, { kind }) => kind === 'OF').map((edge) => graph.source(edge))
}

function byPost(a: Tenure, b: Tenure): number {
  return byCodeUnit(a.post, b.post) || inTime(a, b)
}
