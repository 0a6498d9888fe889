import type { HoldsAttributes } from '../../../src/7-graph/types.ts'
import type { Material } from '../../asked/filters/filter.ts'
import { bodiesOf } from '../../graph/posts.ts'
import { type Days, daysOf, yearsIn } from './days.ts'

/** A post as one person held it, with all that articles tell of the time. */
export interface Spell {
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
export function spellsOfPerson(material: Material, person: string, keeps: Keeps = () => true): readonly Spell[] {
  return inOrder(spellsAmong(material, material.graph.outEdges(person), keeps))
}

/** Those who held a post, in the same order. */
export function spellsOfPost(material: Material, post: string, keeps: Keeps = () => true): readonly Spell[] {
  return inOrder(spellsAmong(material, material.graph.inEdges(post), keeps))
}

/** The posts of a body, held or not. */
export function postsOfBody({ graph }: Material, body: string): readonly string[] {
  return graph.filterInEdges(body, (_, { kind }) => kind === 'OF').map((edge) => graph.source(edge))
}

/** Whether any day is known of a spell. */
export function isDated({ began, ended, seen, over, term }: Spell): boolean {
  return began !== undefined || ended !== undefined || term !== undefined || seen.length + over.length > 0
}

/** The first day of which anything is known. */
function beginOf({ began, ended, seen, over, term }: Spell): number {
  return began?.first ?? seen[0] ?? term?.first ?? ended?.first ?? over[0] ?? Number.POSITIVE_INFINITY
}

/** What was taken back by a later article is not held on any day. */
function spellsAmong(material: Material, edges: readonly string[], keeps: Keeps): readonly Spell[] {
  return edges.flatMap((edge) => {
    const holds = material.graph.getEdgeAttributes(edge)
    return holds.kind === 'HOLDS' && !holds.retracted && keeps(edge) ? [spellOf(material, edge, holds)] : []
  })
}

function spellOf(material: Material, edge: string, holds: HoldsAttributes): Spell {
  const { graph } = material
  const [person, post] = graph.extremities(edge)
  const began = holds.from === undefined ? undefined : daysOf(holds.from)
  const ended = holds.to === undefined ? undefined : daysOf(holds.to)
  const term = holds.term === undefined ? undefined : yearsIn(holds.term)
  const { seen, over } = sightsOf(material, holds)
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
function sightsOf(material: Material, holds: HoldsAttributes): Pick<Spell, 'seen' | 'over'> {
  const [seen, over] = [new Set<number>(), new Set<number>()]
  const [first, last] = [holds.seenFrom, holds.seenTo].map((date) => (date === undefined ? undefined : daysOf(date)))
  if (first) seen.add(first.first)
  if (last) seen.add(last.last)
  for (const { article, status, denies } of holds.evidence) {
    const published = publishedOf(material, article)
    if (denies || published?.length !== 10) continue
    const day = daysOf(published).first
    if (status === 'former' || status === 'left') over.add(day)
    else if (first && last && day > first.first && day < last.last) seen.add(day)
  }
  const sorted = (days: ReadonlySet<number>) => [...days].sort((a, b) => a - b)
  return { seen: sorted(seen), over: sorted(over) }
}

/** The day of an article; a graph that came without its articles still knows it. */
function publishedOf({ graph, articles }: Material, id: string): string | undefined {
  const known = articles.get(id)
  if (known) return known.published
  const key = `article:${id}`
  const node = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined
  return node?.kind === 'Article' ? node.published : undefined
}

/** The day of the newest article, where any has a whole date. */
export function newestDay(material: Material): number | undefined {
  const days = material.graph.mapNodes((_, node) => (node.kind === 'Article' ? node.published : undefined))
  const dated = [...days, ...[...material.articles.values()].map(({ published }) => published)]
  const last = dated.reduce((newest = '', day = '') => (day.length === 10 && day > newest ? day : newest), '')
  return last ? daysOf(last).first : undefined
}

/** Between the last day on which it may have begun and the first on which it may have ended. */
function sureOf(began: Days | undefined, ended: Days | undefined, seen: readonly number[]): Days | undefined {
  const known = [...(began ? [began.last] : []), ...seen, ...(ended ? [ended.first] : [])]
  if (known.length === 0) return undefined
  const first = began?.last ?? Math.min(...known)
  const last = ended?.first ?? Math.max(...known)
  return first <= last ? { first, last } : { first: Math.min(...known), last: Math.max(...known) }
}

function inOrder(spells: readonly Spell[]): readonly Spell[] {
  return spells.toSorted((a, b) => {
    const [x, y] = [beginOf(a), beginOf(b)]
    return (x === y ? 0 : x - y) || (a.edge < b.edge ? -1 : 1)
  })
}
