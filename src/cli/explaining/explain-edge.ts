import type { EdgeAttributes, Evidence, KnowledgeGraph } from '../../7-graph/types.ts'
import { datesShown, shownDate } from '../../answers/shown-date.ts'
import { evidenceOf, sourceLine } from '../../answers/source.ts'
import type { Paint } from '../io.ts'
import { visible } from '../terminal/width.ts'

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

/** {@link sourceLine}, fit for one line of a terminal. */
export function sourceOf(key: string, graph: KnowledgeGraph): string {
  return visible(sourceLine(key, graph))
}
