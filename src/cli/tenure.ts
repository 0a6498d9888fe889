import type { HoldsAttributes, KnowledgeGraph, OrganizationAttributes } from '../7-graph/types.ts'
import { firstDay, lastDay } from '../7-graph/when.ts'
import { sourceOf } from './explain-edge.ts'
import { datesShown, shownDate } from './shown-date.ts'
import { visible } from './width.ts'

/** One time of one person in one post, as the commands tell it. */
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
  const label = (key: string) => visible(graph.getNodeAttribute(key, 'label'))
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
export function heldOn({ holds, postKey }: Tenure, day: string, graph: KnowledgeGraph): 'yes' | 'perhaps' | 'no' {
  const { from, to, seenFrom, seenTo, status, retracted } = holds
  if (retracted || status === 'candidate') return 'no'
  const [first, last] = [firstDay(day), lastDay(day)]
  if ((from && firstDay(from) > last) || (to && lastDay(to) < first)) return 'no'
  if (!isThereOn(postKey, day, graph)) return 'no'
  const begin = from ?? seenFrom
  const end = to ?? seenTo
  return begin && end && firstDay(begin) <= last && lastDay(end) >= first ? 'yes' : 'perhaps'
}

/** Was a body there on a day, or the body of a post? */
export function isThereOn(key: string, day: string, graph: KnowledgeGraph): boolean {
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

/** Beginning and end as told, else when it was seen: “from 14/01/2021”, “seen 10/02/2020 – 03/03/2020”. */
export function whenShown({ from, to, seenFrom, seenTo, term }: HoldsAttributes): string {
  const told = [from && `from ${shownDate(from)}`, to && `to ${shownDate(to)}`].filter(Boolean).join(' ')
  const seen = datesShown(seenFrom, seenTo)
  return [told, seen && `seen ${seen}`, term && `term ${visible(term)}`].filter(Boolean).join(', ') || 'no date'
}

/** What the newest article says, and whether it is held on the day of the build. */
export function standingShown({ status, held, acting, retracted }: HoldsAttributes): string {
  if (retracted) return 'taken back'
  const now = held === 'current' ? 'current' : held === 'ended' ? 'ended' : 'not known whether still held'
  return [acting ? 'acting' : '', status && status !== 'current' && status !== 'former' ? status : '', now]
    .filter(Boolean)
    .join(', ')
}

/** The newest article that says so, with how many more sources there are. */
export function sourceShown({ evidence, sources = 1 }: HoldsAttributes, graph: KnowledgeGraph): string {
  const newest = evidence.at(-1)!
  return `${sourceOf(`article:${newest.article}`, graph)}${sources > 1 ? ` (${sources} sources)` : ''}`
}

/** A tenure for programs: dates as they are, and the words of every source. */
export function tenureJson(
  { edge, person, personKey, post, postKey, holds }: Tenure,
  graph: KnowledgeGraph,
): Record<string, unknown> {
  const { evidence, kind: _, ...rest } = holds
  const sources = evidence.map(({ article, quote, start, end, status }) => ({
    article,
    source: sourceOf(`article:${article}`, graph),
    quote,
    start,
    end,
    ...(status && { status }),
  }))
  return {
    edge,
    person: { key: personKey, label: person },
    post: { key: postKey, label: post },
    ...rest,
    evidence: sources,
  }
}

/** By beginning, then by key: what has no date comes last. */
export function inTime(a: Tenure, b: Tenure): number {
  const [x, y] = [a, b].map(({ holds: { from, seenFrom, to } }) => firstDay(from ?? seenFrom ?? to ?? '9999'))
  return x! < y! ? -1 : x! > y! ? 1 : a.edge < b.edge ? -1 : 1
}
