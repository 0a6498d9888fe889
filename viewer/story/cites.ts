import { drawingOf } from '../asked/drawing.ts'
import type { Material } from '../asked/filters/filter.ts'
import { claimId } from '../graph/claim-id.ts'
import { surestOf } from '../graph/quotes.ts'
import { waysBetween } from '../graph/ways.ts'
import { leadOf } from '../reading/passages.ts'
import { citationOf } from '../sharing/citation.ts'
import { fromHash } from '../state/hash.ts'
import type { State } from '../state/state.ts'
import type { Step, Story } from '../state/story.ts'
import { edgesOfTree } from '../structure/listing.ts'
import { placeShown, structureShown } from '../structure/shown.ts'
import { edgesInTime } from '../time/view/edges-shown.ts'
import { dateText } from '../words/dates.ts'
import type { Words } from '../words/words.ts'

/** Words of an article on which what is shown rests, and the edge they say, where it is one. */
export interface Cite {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly edge?: string
  /** How the claim is called in letters to whoever keeps the graph. */
  readonly claim?: string
}

/** Of rosters, lives and structures, which rest on hundreds of quotes, a paragraph cites so many. */
const FEW = 4

/**
 * The words on which a state rests: the passage that is open in its article; else what is said of the line, of the person
 * or body that is chosen; else a few of what rosters, lives and overlaps show, or of who leads in a structure; else each
 * step of a way. Nothing for a map of many things.
 */
export function citesOf(material: Material, state: State, words: Words): readonly Cite[] {
  const { graph, articles } = material
  const { reading, chosen, scope, view, above } = state
  // That is common knowledge; no article says it.
  if (above) return []
  if (reading && reading.end > reading.start) {
    const quote = articles.get(reading.article)?.text.slice(reading.start, reading.end)
    return quote ? [{ ...reading, quote }] : []
  }
  const said = (edge: string): readonly Cite[] => {
    const evidence = surestOf(graph, edge)
    if (!evidence) return []
    const { article, start, end, quote } = evidence
    return [{ article, start, end, quote, edge, claim: claimId(edge, evidence) }]
  }
  if (chosen?.what === 'edge') return graph.hasEdge(chosen.key) ? said(chosen.key) : []
  if (chosen) {
    const lead = graph.hasNode(chosen.key) ? leadOf(graph, chosen.key, articles) : undefined
    if (!lead) return []
    const { article, start, end, quote } = lead.evidence
    return [{ article, start, end, quote, edge: lead.edge, claim: claimId(lead.edge, lead.evidence) }]
  }
  const few = (edges: readonly string[]) => eachOnce(edges.flatMap(said)).slice(0, FEW)
  if (view === 'time') return few(edgesInTime(material, state, words))
  if (view === 'structure') {
    const shown = structureShown(graph, state)
    return shown ? few(edgesOfTree(shown.tree)) : []
  }
  if (scope.of !== 'path') return []
  const ways = waysBetween(graph, scope.from, scope.to)
  const hops = ways[Math.min(scope.turn, ways.length - 1)] ?? []
  return eachOnce(hops.flatMap(({ edge }) => said(edge)))
}

/** Several relations may rest on the same words. */
function eachOnce(cites: readonly Cite[]): readonly Cite[] {
  const seen = new Set<string>()
  return cites.filter(({ article, start, end }) => {
    const words = `${article} ${start} ${end}`
    return !seen.has(words) && seen.add(words)
  })
}

/**
 * A story as a file: title, steps, and with each step, for who opens the file without the graph, its quotes and their
 * articles; of a map of many things the line that cites it.
 */
export function storyFile(story: Story, material: Material, words: Words): string {
  const steps = story.steps.map((step) => ({ ...step, ...toldWith(step, material, words) }))
  return `${JSON.stringify({ title: story.title, steps }, null, 2)}\n`
}

function toldWith({ hash }: Step, material: Material, words: Words) {
  const state = fromHash(hash)
  const cites = citesOf(material, state, words).map(({ article: id, quote, claim }) => {
    const { title, outlet, published, url } = material.articles.get(id) ?? {}
    return { quote, article: id, title, outlet, published, url, claim }
  })
  return cites.length > 0 ? { cites } : { citation: citationOf(drawingOf(material, state, words), material, words, '') }
}

/** What a step is called until the reader says otherwise: whom or what it shows. */
export function nameOf(state: State, { graph, articles }: Material, words: Words): string {
  const { chosen, scope, reading, demands, view, time } = state
  const label = (key: string) => (graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : key)
  if (state.above) return words.tree.explainShort
  if (reading) return articles.get(reading.article)?.title ?? reading.article
  if (chosen?.what === 'node') return label(chosen.key)
  if (chosen && graph.hasEdge(chosen.key)) return graph.extremities(chosen.key).map(label).join(' – ')
  if (view === 'structure') return `${words.tree.title}: ${label(placeShown(graph, state))}`
  if (view === 'time') return [words.timeView, time.of.map(label).join(', ')].filter(Boolean).join(': ')
  if (scope.of === 'path') return words.path(label(scope.from), label(scope.to))
  if (scope.of === 'around') return words.around(label(scope.key), scope.depth)
  if (demands.asOf) return words.onDay(dateText(demands.asOf))
  return view === 'table' ? words.table : words.map
}
