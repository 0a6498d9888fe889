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

/** The first and the last day that a date may mean. */
type Days = readonly [first: string, last: string]

/**
 * Was a post held on a day, its body being there? `perhaps` is between what articles show: before the first that shows it held and after
 * the last, as long as nobody says that it had not begun or had ended.
 */
function heldOn({ from, to, seenFrom, seenTo, status, retracted }: HoldsAttributes, [first, last]: Days) {
  if (retracted || status === 'candidate') return 'no'
  if ((from && firstDay(from) > last) || (to && lastDay(to) < first)) return 'no'
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
  let body: OrganizationAttributes | undefined
  graph.findOutEdge(post, (_edge, { kind }, _post, _body, _of, attributes) => {
    if (kind === 'OF') body = attributes as OrganizationAttributes
    return kind === 'OF'
  })
  return body
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
  return onDay(
    postsOf(node, graph)
      .flatMap((post) => tenuresOf(post, graph))
      .sort(byPost),
    graph,
    on,
  )
}

/** Everybody who held any post on a day, the sure ones first, by post. */
export function heldOnDay(graph: KnowledgeGraph, on: string): readonly Incumbent[] {
  return onDay(allTenures(graph), graph, on)
}

const known = new WeakMap<KnowledgeGraph, readonly Tenure[]>()

/** All tenures of a graph, which must not change afterwards, by post and time. */
export function allTenures(graph: KnowledgeGraph): readonly Tenure[] {
  const made = known.get(graph) ?? inOrder(graph)
  known.set(graph, made)
  return made
}

/** Post by post: to sort them all at once takes ten times as long in a large graph. */
function inOrder(graph: KnowledgeGraph): readonly Tenure[] {
  const named = new Map<string, Tenure[]>()
  graph.forEachEdge((edge, holds, personKey, postKey, person, { label }) => {
    if (holds.kind !== 'HOLDS') return
    const tenure = { edge, personKey, postKey, person: person.label, post: label, holds }
    const tenures = named.get(label)
    if (tenures) tenures.push(tenure)
    else named.set(label, [tenure])
  })
  return [...named.keys()].sort(byCodeUnit).flatMap((label) => named.get(label)!.sort(inTime))
}

/** Everybody who holds, or held, a post. */
function tenuresOf(post: string, graph: KnowledgeGraph): readonly Tenure[] {
  const found: Tenure[] = []
  graph.forEachInEdge(post, (edge, holds, personKey, postKey, person, { label }) => {
    if (holds.kind === 'HOLDS') found.push({ edge, personKey, postKey, person: person.label, post: label, holds })
  })
  return found
}

/** Those of some tenures in order that were on a day, the sure ones first; all of them, without a day. */
function onDay(tenures: readonly Tenure[], graph: KnowledgeGraph, on: string | undefined): readonly Incumbent[] {
  if (on === undefined) return tenures.map((tenure) => ({ tenure }))
  const days: Days = [firstDay(on), lastDay(on)]
  const sure: Incumbent[] = []
  const perhaps: Incumbent[] = []
  let post = ''
  let isThere = false
  for (const tenure of tenures) {
    const held = heldOn(tenure.holds, days)
    if (held === 'no') continue
    // Those of one post stand together.
    if (tenure.postKey !== post) isThere = isThereOn(tenure.postKey, on, graph)
    post = tenure.postKey
    if (isThere) (held === 'yes' ? sure : perhaps).push({ tenure, on: held })
  }
  return [...sure, ...perhaps]
}

/**
 * The body or post that is meant: of bodies of one name, those of before and after a merger, a day tells which; an office that only issued
 * documents (“Chủ tịch nước”) is not meant where a post is so called.
 */
export function seatMeant(graph: KnowledgeGraph, words: string, on?: string): Meant {
  const kinds = ['Organization', 'Position'] as const
  const seats = nodesNamed(graph, words, kinds).filter((key) => postsOf(key, graph).length > 0)
  const then = on && seats.length > 1 ? seats.filter((key) => isThereOn(key, on, graph)) : seats
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
