import type { EdgeAttributes, Evidence, HoldStatus, KnowledgeGraph } from '../7-graph/types.ts'
import type { Article } from '../model.ts'
import type { TeachingFact, Why } from './lessons.ts'

/** What is to be learnt from a fact of a teaching article. */
export interface Lesson {
  readonly article: string
  /** Key of the edge that says it; of what is missing, of the edge that said it. */
  readonly edge: string
  readonly is: 'right' | 'wrong' | 'missing'
  readonly why: Why
  /** Of what is missing: of what kind it is, and where the words stand that say it. */
  readonly missing?: { readonly kind: string; readonly start: number; readonly end: number }
}

/** The articles by which one learns to judge, with what the program reads in them but for the mistakes planted in it. */
export interface Teaching {
  /** As a `graph.json`. */
  readonly graph: string
  readonly articles: readonly Article[]
  readonly lessons: readonly Lesson[]
}

/**
 * Makes the mistakes in the graph of the teaching articles, as the program read them, of which the table tells.
 *
 * @throws DataFileError with the line of a fact that the program has not read, or that cannot be made wrong in that way
 */
export function plant(
  graph: KnowledgeGraph,
  articles: readonly Article[],
  facts: readonly TeachingFact[],
): readonly Lesson[] {
  const found = facts.map((fact) => (fact.mistake === 'added' ? undefined : edgeOf(graph, fact)))
  return facts.map((fact, at): Lesson => {
    const { article, mistake, why } = fact
    if (mistake === 'added') return { article, edge: added(graph, articles, fact), is: 'wrong', why }
    const edge = found[at]!
    const attributes = graph.getEdgeAttributes(edge)
    switch (mistake) {
      case undefined:
        return { article, edge, is: 'right', why }
      case 'missing': {
        const [{ start, end }] = attributes.evidence as [Evidence]
        graph.dropEdge(edge)
        return { article, edge, is: 'missing', why, missing: { kind: fact.kind, start, end } }
      }
      case 'status': {
        const status = fact.becomes as HoldStatus
        const evidence = attributes.evidence?.map((one) => ({ ...one, status }))
        graph.mergeEdgeAttributes(edge, { status, evidence } as Partial<EdgeAttributes>)
        return { article, edge, is: 'wrong', why }
      }
      default: {
        const wrong = drawn(graph, { ...fact, [mistake]: fact.becomes }, attributes)
        graph.dropEdge(edge)
        return { article, edge: wrong, is: 'wrong', why }
      }
    }
  })
}

/** The edge that says a fact. */
function edgeOf(graph: KnowledgeGraph, { article, kind, from, to, wrong }: TeachingFact): string {
  const edge = graph.findEdge(
    (_, attributes, source, target) =>
      attributes.kind === kind &&
      (kind === 'MENTIONS' || graph.getNodeAttribute(source, 'label') === from) &&
      graph.getNodeAttribute(target, 'label') === to &&
      (attributes.evidence?.some((one) => one.article === article) ?? false),
  )
  if (edge === undefined) throw wrong(`the program does not read “${from} ${kind} ${to}” in ${article}`)
  return edge
}

/** A fact that the article does not say, on words of it. */
function added(graph: KnowledgeGraph, articles: readonly Article[], fact: TeachingFact): string {
  const { article, kind, becomes: quote, wrong } = fact
  const start = articles.find(({ id }) => id === article)?.text.indexOf(quote) ?? -1
  if (start < 0) throw wrong(`${article} does not say “${quote}”`)
  // as sure as the program is of others of its kind
  const like = graph.findEdge((_, attributes) => attributes.kind === kind)
  const [first] = (like === undefined ? undefined : graph.getEdgeAttribute(like, 'evidence')) ?? []
  if (!first) throw wrong(`nothing else in the articles is ${kind}`)
  const evidence = { ...first, article, start, end: start + quote.length, quote }
  return drawn(graph, fact, { kind, evidence: [evidence] } as unknown as EdgeAttributes)
}

/** Draws an edge between what has these labels. */
function drawn(graph: KnowledgeGraph, { kind, from, to, wrong }: TeachingFact, attributes: EdgeAttributes): string {
  const nodeOf = (label: string) => {
    const node = graph.findNode((_, given) => given.label === label && given.kind !== 'Article')
    if (node === undefined) throw wrong(`nothing in the articles is called “${label}”`)
    return node
  }
  const [source, target] = [nodeOf(from), nodeOf(to)]
  const key = `${kind}:${source}→${target}:taught`
  if (graph.hasEdge(key)) throw wrong('this mistake is made already')
  graph.addDirectedEdgeWithKey(key, source, target, attributes)
  return key
}
