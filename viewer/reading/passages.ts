import type { Evidence, KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { Article } from '../../src/model.ts'
import { inSentence } from '../graph/quotes.ts'
import { relationsOf } from '../graph/relations.ts'

type Articles = ReadonlyMap<string, Article>

/** A passage that says something of a node, and the edge it says. */
export interface Passage {
  readonly edge: string
  readonly evidence: Evidence
}

/** What one article says of a node, in the order of its text; nothing when it merely names it. */
export interface Report {
  readonly article: string
  readonly passages: readonly Passage[]
}

/** All articles that tell of a node, latest first, each with its passages; words that say several things stand once. */
export function reportsOf(graph: KnowledgeGraph, node: string, articles: Articles): readonly Report[] {
  const reports = new Map<string, Map<string, Passage>>()
  const of = (article: string) => {
    const known = reports.get(article) ?? new Map<string, Passage>()
    reports.set(article, known)
    return known
  }
  for (const { kind, relations } of relationsOf(graph, node)) {
    for (const { edge } of relations) {
      for (const evidence of graph.getEdgeAttribute(edge, 'evidence') ?? []) {
        const passages = of(evidence.article)
        const place = `${evidence.start}-${evidence.end}`
        if (kind !== 'MENTIONS' && !passages.has(place)) passages.set(place, { edge, evidence })
      }
    }
  }
  const published = (id: string) => articles.get(id)?.published ?? ''
  return [...reports]
    .map(([article, passages]) => ({
      article,
      passages: [...passages.values()].sort((a, b) => a.evidence.start - b.evidence.start),
    }))
    .sort((a, b) => {
      const [one, other] = [published(a.article), published(b.article)]
      return one === other ? (a.article < b.article ? -1 : 1) : one < other ? 1 : -1
    })
}

/**
 * The passage that tells best what a node is: of its weightiest kind of relation the one that most articles tell of, and of its passages
 * the latest that is a short sentence of prose. Nothing for what no article says, such as a province that follows from a name.
 */
export function leadOf(graph: KnowledgeGraph, node: string, articles: Articles): Passage | undefined {
  for (const { relations } of relationsOf(graph, node)) {
    const passages = relations.flatMap(({ edge }) => {
      const attributes = graph.getEdgeAttributes(edge)
      const past = attributes.kind === 'HOLDS' && (attributes.status === 'former' || attributes.status === 'left')
      const told = new Set(attributes.evidence?.map(({ article }) => article)).size
      return (attributes.evidence ?? []).map((evidence) => ({ edge, evidence, past, told }))
    })
    const [best] = passages
      .map((passage) => ({ ...passage, ...proseOf(passage.evidence, articles) }))
      .sort(
        (a, b) =>
          Number(a.aside) - Number(b.aside) ||
          Number(a.past) - Number(b.past) ||
          Number(a.long) - Number(b.long) ||
          b.told - a.told ||
          compare(b.published, a.published) ||
          b.evidence.confidence - a.evidence.confidence,
      )
    if (best) return { edge: best.edge, evidence: best.evidence }
  }
  return undefined
}

/** Longer sentences fill the head of the page. */
const LONG = 240

/** How the sentence of some words reads: an aside in brackets, a caption, a line that ends without a stop say little by themselves. */
function proseOf({ article, start, end, quote }: Evidence, articles: Articles) {
  const { text, published = '' } = articles.get(article) ?? {}
  if (text === undefined || text.slice(start, end) !== quote) return { aside: true, long: false, published }
  const { before, after } = inSentence(text, start, end)
  const sentence = `${before}${quote}${after}`.trim()
  const aside = /^[([*•+–-]/.test(sentence) || !/[.!?…]["”»)]*$/.test(sentence)
  return { aside, long: sentence.length > LONG, published }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
