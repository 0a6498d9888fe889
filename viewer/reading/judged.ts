import type { Evidence, KnowledgeGraph } from '../../src/7-graph/types.ts'
import { dated, thingOf } from '../../src/gold/thing.ts'
import type { JudgedFact, Judgement, MissingFact, Rejection } from '../../src/knowledge/judgements.ts'
import type { ArticleFact } from './article-facts.ts'
import type { Verdict } from './judging.ts'

/** That a fact is right, told so fully that it can be understood without the graph. */
export function rightVerdict(graph: KnowledgeGraph, { edge, passages: [evidence] }: ArticleFact): Verdict {
  const attributes = graph.getEdgeAttributes(edge)
  const { article, start, quote } = evidence
  const kind = attributes.kind as JudgedFact['kind']
  const ends = endsOf(graph, edge)
  const fact = { verdict: 'right' as const, article, start, quote, kind, ...ends }
  if (attributes.kind !== 'HOLDS') return fact
  const status = evidence.status ?? attributes.status
  // Dates of an edge are those of all its articles.
  const own = attributes.evidence.every((other) => other.article === article)
  const since = own ? dated(attributes.from) : undefined
  const until = own ? dated(attributes.to) : undefined
  return { ...fact, ...(status && { status }), ...(since && { since }), ...(until && { until }) }
}

/** That one passage does not say what it is taken to say. */
export function wrongVerdict(graph: KnowledgeGraph, edge: string, { article, start, quote }: Evidence): Verdict {
  const kind = graph.getEdgeAttribute(edge, 'kind')
  return { verdict: 'reject', article, quote, kind, start, ...endsOf(graph, edge) }
}

/** What a fact is between; an article that names something is no end of it. */
function endsOf(graph: KnowledgeGraph, edge: string) {
  const [from, to] = graph.extremities(edge)
  const isName = graph.getEdgeAttribute(edge, 'kind') === 'MENTIONS'
  return { ...(!isName && { from: thingOf(graph, from) }), to: thingOf(graph, to) }
}

/** What was judged of a fact. */
export function standingOf(
  graph: KnowledgeGraph,
  { edge, passages: [{ article, start, quote }] }: ArticleFact,
  judgements: readonly Judgement[],
): 'right' | 'wrong' | undefined {
  const kind = graph.getEdgeAttribute(edge, 'kind')
  const [from, to] = graph.extremities(edge).map((end) => graph.getNodeAttribute(end, 'label'))
  const isThis = (judged: JudgedFact | Rejection) =>
    judged.article === article &&
    judged.quote === quote &&
    (judged.kind ?? kind) === kind &&
    (judged.start ?? start) === start &&
    (judged.from?.name ?? from) === from &&
    (judged.to?.name ?? to) === to
  let standing: 'right' | 'wrong' | undefined
  for (const judgement of judgements) {
    if (judgement.verdict === 'right' && isThis(judgement)) standing = 'right'
    if (judgement.verdict === 'reject' && isThis(judgement)) standing = 'wrong'
  }
  return standing
}

/** What people found missing in an article. */
export function missingIn(article: string, judgements: readonly Judgement[]): readonly MissingFact[] {
  return judgements.filter(
    (judgement): judgement is MissingFact => judgement.verdict === 'missing' && judgement.article === article,
  )
}

/** Ids of the articles of which somebody said that he has read them to the end. */
export function readIn(judgements: readonly Judgement[]): readonly string[] {
  return judgements.flatMap((judgement) => (judgement.verdict === 'read' ? [judgement.article] : []))
}

/**
 * The full title of a post, from its office and its body: a word that ends the one and begins the other is said once.
 *
 * @example
 * titleOf('Trưởng ban', 'Ban Tổ chức Tỉnh ủy Đồng Tháp') // 'Trưởng Ban Tổ chức Tỉnh ủy Đồng Tháp'
 */
export function titleOf(role: string, body: string): string {
  const [words, rest] = [role.trim().split(/\s+/), body.trim()]
  const last = words.at(-1)?.toLowerCase()
  const doubled = words.length > 1 && last !== undefined && rest.toLowerCase().startsWith(`${last} `)
  return [...(doubled ? words.slice(0, -1) : words), rest].filter(Boolean).join(' ')
}
