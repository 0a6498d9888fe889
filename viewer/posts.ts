import type { HoldsAttributes, KnowledgeGraph } from '../src/6-graph/types.ts'
import { yearText } from './dates.ts'
import type { Words } from './words.ts'

/** The bodies a post belongs to: one, or none where the articles leave it open. */
export function bodiesOf(graph: KnowledgeGraph, position: string): readonly string[] {
  return graph.filterOutEdges(position, (_, attributes) => attributes.kind === 'OF').map((edge) => graph.target(edge))
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
