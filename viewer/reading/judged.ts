import type { Evidence, KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { JudgedFact, JudgedThing, Judgement, MissingFact, Rejection } from '../../src/knowledge/judgements.ts'
import { bodiesOf } from '../graph/posts.ts'
import type { ArticleFact } from './article-facts.ts'
import type { Verdict } from './judging.ts'

/** That a fact is right, told so fully that it can be understood without the graph. */
export function rightVerdict(graph: KnowledgeGraph, { edge, passages: [evidence] }: ArticleFact): Verdict {
  const attributes = graph.getEdgeAttributes(edge)
  const [from, to] = graph.extremities(edge)
  const { article, start, quote } = evidence
  const kind = attributes.kind as JudgedFact['kind']
  const fact = {
    verdict: 'right' as const,
    article,
    start,
    quote,
    kind,
    from: thingOf(graph, from),
    to: thingOf(graph, to),
  }
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
  const [from, to] = graph.extremities(edge)
  const kind = graph.getEdgeAttribute(edge, 'kind')
  return { verdict: 'reject', article, quote, kind, start, from: thingOf(graph, from), to: thingOf(graph, to) }
}

/** A node as a judgement tells of it. */
function thingOf(graph: KnowledgeGraph, node: string): JudgedThing {
  const attributes = graph.getNodeAttributes(node)
  const name = attributes.label
  const put = (parts: Readonly<Record<string, string | undefined>>) =>
    Object.fromEntries(Object.entries(parts).filter(([, value]) => value))
  switch (attributes.kind) {
    case 'Position': {
      const [body] = bodiesOf(graph, node)
      const named = body && graph.getNodeAttribute(body, 'label')
      return { kind: 'Position', name, ...put({ role: attributes.role, body: named }) }
    }
    case 'Agreement': {
      const { agreementKind: type, signedOn, from, to } = attributes
      return { kind: 'Agreement', name, ...put({ type, date: dated(signedOn), from: dated(from), to: dated(to) }) }
    }
    case 'Document':
      return {
        kind: 'Document',
        name,
        ...put({ type: attributes.documentKind, number: attributes.number, date: dated(attributes.date) }),
      }
    case 'Event':
      return { kind: 'Event', name, ...put({ type: attributes.eventKind, date: dated(attributes.date) }) }
    case 'Figure':
      return {
        kind: 'Figure',
        name,
        ...put({ type: attributes.unit, number: `${attributes.value}`, date: dated(attributes.period) }),
      }
    default:
      return { kind: attributes.kind as JudgedThing['kind'], name }
  }
}

function dated(date: string | undefined): string | undefined {
  return date && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : undefined
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
