import type { HoldsAttributes, KnowledgeGraph } from '../src/7-graph/types.ts'
import { yearText } from './dates.ts'
import type { Words } from './words.ts'

/** The bodies a post belongs to: one, or none where the articles leave it open. */
export function bodiesOf(graph: KnowledgeGraph, position: string): readonly string[] {
  return graph.filterOutEdges(position, (_, attributes) => attributes.kind === 'OF').map((edge) => graph.target(edge))
}

/** The last day of the body of a post, if it is no more. */
export function bodyEndOf(graph: KnowledgeGraph, position: string): string | undefined {
  const [body] = bodiesOf(graph, position).map((key) => graph.getNodeAttributes(key))
  return body?.kind === 'Organization' ? body.validTo : undefined
}

/** The bare office of a post (“Bí thư”), or its full title where the office is not told apart. */
export function roleOf(graph: KnowledgeGraph, position: string): string {
  const attributes = graph.getNodeAttributes(position)
  return (attributes.kind === 'Position' && attributes.role) || attributes.label
}

/**
 * A post as it is said of the person who held it.
 *
 * @example
 * postText('Bí thư', { status: 'former', … }, words) // 'nguyên Bí thư'
 */
export function postText(role: string, holds: HoldsAttributes, words: Words): string {
  const acting = holds.acting ? words.acting(role) : role
  return holds.status === 'former' || holds.status === 'candidate' ? words.standing[holds.status](acting) : acting
}

/**
 * How a post stands: as articles said last, unless more is known by now — that another has the one seat, that the body is
 * no more — of which they could not speak.
 */
export function statusText({ status, held, endedBy }: HoldsAttributes, words: Words): string {
  const saidHeld = status !== 'former' && status !== 'left' && status !== 'candidate'
  if (held === 'ended' && saidHeld && endedBy && endedBy !== 'article') return words.endings[endedBy]
  return status ? words.statuses[status] : ''
}

/** The years of a post as far as articles tell them: “2021–2025”, “từ 2021”, “đến 2025”, or the term, or nothing. */
export function yearsText({ from, to, term }: HoldsAttributes, words: Words): string {
  if (from && to) {
    const [first, last] = [yearText(from), yearText(to)]
    return first === last ? first : `${first}–${last}`
  }
  if (from) return words.since(yearText(from))
  if (to) return words.until(yearText(to))
  return term ?? ''
}
