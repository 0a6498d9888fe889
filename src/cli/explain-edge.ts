import type { EdgeAttributes, Evidence, KnowledgeGraph } from '../7-graph/types.ts'
import type { Paint } from './io.ts'
import { datesShown, shownDate } from './shown-date.ts'
import { visible } from './width.ts'

/** An edge with every quote it rests on, or what it follows from. */
export function explainEdge(edge: string, graph: KnowledgeGraph, paint: Paint): string {
  const attributes = graph.getEdgeAttributes(edge)
  const [from, to] = graph.extremities(edge).map((key) => visible(graph.getNodeAttribute(key, 'label')))
  const facts = factsOf(attributes, graph)
  const head = `${paint('bold', attributes.kind)}: ${from} → ${to}${facts ? ` (${facts})` : ''}\n  ${paint('dim', visible(edge))}\n`
  const derived = 'derivedFrom' in attributes && attributes.derivedFrom
  return [
    head,
    ...(derived ? [`  follows from ${SOURCES[derived]}\n`] : []),
    ...evidenceOf(attributes).map((each) => quoteOf(each, graph, paint)),
  ].join('')
}

/** What an edge rests on; nothing for one that follows from a name. */
export function evidenceOf(attributes: EdgeAttributes): readonly Evidence[] {
  return ('evidence' in attributes && attributes.evidence) || []
}

const SOURCES = { name: 'the names', gazetteer: 'the gazetteer' } as const

const ENDED = { article: 'an article says so', successor: 'another has the seat', body: 'the body is no more' } as const

function factsOf(attributes: EdgeAttributes, graph: KnowledgeGraph): string {
  if (attributes.kind !== 'HOLDS') return ''
  const { status, acting, from, to, term, seenFrom, seenTo, held, ended, endedBy, retracted, sources } = attributes
  const seen = datesShown(seenFrom, seenTo)
  const asOf: unknown = graph.getAttribute('asOf')
  const day = typeof asOf === 'string' ? ` on ${shownDate(asOf)}` : ''
  const words = [
    status,
    ended,
    acting && 'acting',
    from && `from ${shownDate(from)}`,
    to && `to ${shownDate(to)}`,
    term && `term ${visible(term)}`,
    seen && `seen ${seen}`,
    held === 'ended' && `ended${endedBy ? `: ${ENDED[endedBy]}` : ''}`,
    held === 'unknown' && !retracted && `not known whether still held${day}`,
    retracted && 'taken back',
    sources !== undefined && sources > 1 && `${sources} sources`,
  ]
  return words.filter(Boolean).join(', ')
}

function quoteOf(evidence: Evidence, graph: KnowledgeGraph, paint: Paint): string {
  const { article, quote, rule, confidence, status, denies } = evidence
  const says = denies ? 'says that it is not so' : status
  const details = [`rule ${rule}`, `confidence ${confidence}`, ...(says ? [says] : [])].join(', ')
  return `  ${paint('cyan', `“${visible(quote)}”`)}\n    ${sourceOf(`article:${article}`, graph)}\n    ${paint('dim', details)}\n`
}

/** Outlet, date and title of an article: the node of that key. */
export function sourceOf(key: string, graph: KnowledgeGraph): string {
  const article = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined
  if (article?.kind !== 'Article') return visible(key)
  const { outlet, published, label } = article
  const source = [outlet, published && shownDate(published)].filter(Boolean).join(', ')
  return visible(source ? `${source}: ${label}` : label)
}
