import type { Evidence, KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { Article } from '../../src/model.ts'
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
 * The passage that tells best what a node is: of its weightiest kind of relation the latest, and of several in one article
 * the one of which the program is surest. Nothing for what no article says, such as a province that follows from a name.
 */
export function leadOf(graph: KnowledgeGraph, node: string, articles: Articles): Passage | undefined {
  for (const { relations } of relationsOf(graph, node)) {
    const passages = relations.flatMap(({ edge }) =>
      (graph.getEdgeAttribute(edge, 'evidence') ?? []).map((evidence) => ({ edge, evidence })),
    )
    if (passages.length > 0) return passages.reduce((best, one) => (isBetter(one, best, articles) ? one : best))
  }
  return undefined
}

function isBetter({ evidence: a }: Passage, { evidence: b }: Passage, articles: Articles): boolean {
  const [one, other] = [a, b].map(({ article }) => articles.get(article)?.published ?? '')
  return one === other ? a.confidence > b.confidence : one! > other!
}
