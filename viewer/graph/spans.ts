import type { HoldsAttributes, KnowledgeGraph } from '../../src/7-graph/types.ts'
import { bodiesOf } from './posts.ts'

/** A post held by a person, as a stretch of time. */
export interface Span {
  readonly edge: string
  readonly person: string
  readonly post: string
  readonly body: string | undefined
  readonly holds: HoldsAttributes
  /** In years and parts of years; absent when no article tells. */
  readonly start?: number
  readonly end?: number
  /** Whether articles tell the very beginning and end, or only show the post held at some time. */
  readonly startKnown: boolean
  readonly endKnown: boolean
}

/** The posts a person held, earliest first; those without a date last. */
export function careerOf(graph: KnowledgeGraph, person: string): readonly Span[] {
  return graph
    .outEdges(person)
    .flatMap((edge) => spanOf(graph, edge) ?? [])
    .sort(byTime)
}

/** Those who held the posts of a body, earliest first. */
export function holdersOf(graph: KnowledgeGraph, body: string): readonly Span[] {
  const posts = graph.filterInEdges(body, (_, { kind }) => kind === 'OF').map((edge) => graph.source(edge))
  return posts.flatMap((post) => graph.inEdges(post).flatMap((edge) => spanOf(graph, edge) ?? [])).sort(byTime)
}

/** Everybody who held a post of a body in which a person held one, and the body they have in common. */
export function colleaguesOf(
  graph: KnowledgeGraph,
  person: string,
): readonly { readonly person: string; readonly span: Span }[] {
  const seen = new Set([person])
  return careerOf(graph, person)
    .flatMap(({ body }) => (body ? holdersOf(graph, body) : []))
    .flatMap((span) => {
      if (seen.has(span.person)) return []
      seen.add(span.person)
      return [{ person: span.person, span }]
    })
}

function spanOf(graph: KnowledgeGraph, edge: string): Span | undefined {
  const holds = graph.getEdgeAttributes(edge)
  if (holds.kind !== 'HOLDS') return undefined
  const [person, post] = graph.extremities(edge)
  const start = holds.from ?? holds.seenFrom ?? holds.to
  const end = holds.to ?? holds.seenTo ?? holds.from
  return {
    edge,
    person,
    post,
    body: bodiesOf(graph, post)[0],
    holds,
    ...(start !== undefined && { start: yearsOf(start, false) }),
    ...(end !== undefined && { end: Math.max(yearsOf(end, true), start === undefined ? 0 : yearsOf(start, false)) }),
    startKnown: holds.from !== undefined,
    endKnown: holds.to !== undefined,
  }
}

/** A date as a number of years; the end of a date that is a whole year is the end of that year. */
function yearsOf(date: string, ending: boolean): number {
  const [year, month, day] = date.split('-').map(Number)
  if (month === undefined) return year! + Number(ending)
  return year! + (month - 1) / 12 + (day === undefined ? Number(ending) / 12 : (day - 1) / 365)
}

function byTime(one: Span, other: Span): number {
  const start = (span: Span) => span.start ?? Number.POSITIVE_INFINITY
  const [a, b] = [start(one), start(other)]
  return (a === b ? 0 : a - b) || (one.edge < other.edge ? -1 : 1)
}
