import type { Evidence, KnowledgeGraph } from '../../src/7-graph/types.ts'
import { claimId } from '../graph/claim-id.ts'

/** Words of an article, and the edge that rests on them. */
export interface Told {
  readonly edge: string
  readonly evidence: Evidence
}

/** What an article says of one edge in one place. A rule may have read the same words twice, with and without their beginning. */
export interface ArticleFact {
  /** Id of the claim of the first passage. */
  readonly claim: string
  readonly edge: string
  readonly passages: readonly [Evidence, ...Evidence[]]
}

const known = new WeakMap<KnowledgeGraph, ReadonlyMap<string, readonly Told[]>>()

/** All that rests on words of an article, as the edges come. */
export function toldIn(graph: KnowledgeGraph, article: string): readonly Told[] {
  const before = known.get(graph)
  if (before) return before.get(article) ?? []
  const made = new Map<string, Told[]>()
  graph.forEachEdge((edge, attributes) => {
    for (const evidence of attributes.evidence ?? []) {
      const told = made.get(evidence.article)
      if (told) told.push({ edge, evidence })
      else made.set(evidence.article, [{ edge, evidence }])
    }
  })
  known.set(graph, made)
  return made.get(article) ?? []
}

/** The facts of an article in the order of its text; that it names something is none. */
export function factsIn(graph: KnowledgeGraph, article: string): readonly ArticleFact[] {
  const told = toldIn(graph, article)
    .filter(({ edge }) => graph.getEdgeAttribute(edge, 'kind') !== 'MENTIONS')
    .toSorted(inOrder)
  const facts: { edge: string; passages: [Evidence, ...Evidence[]] }[] = []
  const lastOf = new Map<string, (typeof facts)[number]>()
  for (const { edge, evidence } of told) {
    const last = lastOf.get(edge)
    const [first] = last?.passages ?? []
    if (last && first && evidence.start < first.end && evidence.status === first.status) last.passages.push(evidence)
    else {
      const fact = { edge, passages: [evidence] as [Evidence, ...Evidence[]] }
      lastOf.set(edge, fact)
      facts.push(fact)
    }
  }
  return facts.map(({ edge, passages }) => ({ claim: claimId(edge, passages[0]), edge, passages }))
}

/** As the text goes; of what begins at one place, the longer first. */
function inOrder({ edge: a, evidence: one }: Told, { edge: b, evidence: other }: Told): number {
  return one.start - other.start || other.end - one.end || (a < b ? -1 : a > b ? 1 : 0)
}

/** Id of the article that a node stands for. */
export function articleOf(graph: KnowledgeGraph, node: string): string {
  const [first] = graph.filterOutEdges(node, (_, { kind }) => kind === 'MENTIONS')
  return (first && graph.getEdgeAttribute(first, 'evidence')?.[0]?.article) ?? node.replace(/^article:/, '')
}
