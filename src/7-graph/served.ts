import { type Days, daysOf, yearsIn } from './days.ts'
import { bodiesOf } from './posts.ts'
import type { HoldsAttributes, KnowledgeGraph } from './types.ts'

/** What times in posts are read from. */
export interface Service {
  readonly graph: KnowledgeGraph
  /** The days of articles, where somebody has them beside the graph; their nodes tell them too. */
  readonly articles?: ReadonlyMap<string, { readonly published?: string | undefined }>
}

/** A post as one person held it, with all that articles tell of the time. */
export interface Served {
  readonly edge: string
  readonly person: string
  readonly post: string
  readonly body: string | undefined
  readonly holds: HoldsAttributes
  /** The days on one of which it began, or ended; absent where no article dates it. */
  readonly began?: Days
  readonly ended?: Days
  /** Days on which articles show it held, and days by which they call it over, each once, in order. */
  readonly seen: readonly number[]
  readonly over: readonly number[]
  /** The years of its term, within which it was held for a time that nobody tells. */
  readonly term?: Days
  /** From the first to the last day on which it was surely held. */
  readonly sure?: Days
}

/** Whether a relation is to be shown at all. */
export type Keeps = (edge: string) => boolean

/** The posts that a person held, as far as they are kept; earliest first, those without any day last. */
export function spellsOfPerson(service: Service, person: string, keeps: Keeps = () => true): readonly Served[] {
  return inOrder(spellsAmong(service, service.graph.outEdges(person), keeps))
}

/** Those who held a post, in the same order. */
export function spellsOfPost(service: Service, post: string, keeps: Keeps = () => true): readonly Served[] {
  return inOrder(spellsAmong(service, service.graph.inEdges(post), keeps))
}

/** The posts of a body, held or not. */
export function postsOfBody({ graph }: Service, body: string): readonly string[] {
  return graph.filterInEdges(body, (_, { kind }) => kind === 'OF').map((edge) => graph.source(edge))
}

/** Whether any day is known of a spell. */
export function isDated({ began, ended, seen, over, term }: Served): boolean {
  return began !== undefined || ended !== undefined || term !== undefined || seen.length + over.length > 0
}

/** The first day of which anything is known; infinity where none is. */
export function beginOf({ began, ended, seen, over, term }: Served): number {
  return began?.first ?? seen[0] ?? term?.first ?? ended?.first ?? over[0] ?? Number.POSITIVE_INFINITY
}

/** What was taken back by a later article is not held on any day. */
function spellsAmong(service: Service, edges: readonly string[], keeps: Keeps): readonly Served[] {
  return edges.flatMap((edge) => {
    const holds = service.graph.getEdgeAttributes(edge)
    return holds.kind === 'HOLDS' && !holds.retracted && keeps(edge) ? [servedIn(service, edge, holds)] : []
  })
}

/** What an edge tells of a post held. */
export function servedIn(service: Service, edge: string, holds: HoldsAttributes): Served {
  const { graph } = service
  const [person, post] = graph.extremities(edge)
  const began = holds.from === undefined ? undefined : daysOf(holds.from)
  const ended = holds.to === undefined ? undefined : daysOf(holds.to)
  const term = holds.term === undefined ? undefined : yearsIn(holds.term)
  const { seen, over } = sightsOf(service, holds)
  const sure = holds.status === 'candidate' ? undefined : sureOf(began, ended, seen)
  return {
    edge,
    person,
    post,
    body: bodiesOf(graph, post)[0],
    holds,
    ...(began && { began }),
    ...(ended && { ended }),
    seen,
    over,
    ...(term && { term }),
    ...(sure && { sure }),
  }
}

/** The days of the articles: which show the post held, which call it over. A day in between that only a quote tells counts too. */
function sightsOf(service: Service, holds: HoldsAttributes): Pick<Served, 'seen' | 'over'> {
  const [seen, over] = [new Set<number>(), new Set<number>()]
  const [first, last] = [holds.seenFrom, holds.seenTo].map((date) => (date === undefined ? undefined : daysOf(date)))
  if (first) seen.add(first.first)
  if (last) seen.add(last.last)
  for (const { article, status, denies } of holds.evidence) {
    const published = publishedOf(service, article)
    if (denies || published?.length !== 10) continue
    const day = daysOf(published).first
    if (status === 'former' || status === 'left') over.add(day)
    else if (first && last && day > first.first && day < last.last) seen.add(day)
  }
  const sorted = (days: ReadonlySet<number>) => [...days].sort((a, b) => a - b)
  return { seen: sorted(seen), over: sorted(over) }
}

/** The day of an article; a graph that came without its articles still knows it. */
function publishedOf({ graph, articles }: Service, id: string): string | undefined {
  const known = articles?.get(id)
  if (known) return known.published
  const key = `article:${id}`
  const node = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined
  return node?.kind === 'Article' ? node.published : undefined
}

/** Between the last day on which it may have begun and the first on which it may have ended. */
function sureOf(began: Days | undefined, ended: Days | undefined, seen: readonly number[]): Days | undefined {
  const known = [...(began ? [began.last] : []), ...seen, ...(ended ? [ended.first] : [])]
  if (known.length === 0) return undefined
  const first = began?.last ?? Math.min(...known)
  const last = ended?.first ?? Math.max(...known)
  return first <= last ? { first, last } : { first: Math.min(...known), last: Math.max(...known) }
}

/** Earliest first; those without any day last. */
export function inOrder<S extends Served>(spells: readonly S[]): readonly S[] {
  return spells.toSorted((a, b) => {
    const [x, y] = [beginOf(a), beginOf(b)]
    return (x === y ? 0 : x - y) || (a.edge < b.edge ? -1 : 1)
  })
}
