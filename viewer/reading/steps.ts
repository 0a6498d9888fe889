import type { Evidence, KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { Passage } from '../state/state.ts'
import type { ArticleFact } from './article-facts.ts'
import type { Range } from './pieces.ts'

/** The fact that the address names, or the first that rests on the words it names. */
export function currentOf(facts: readonly ArticleFact[], { claim, start, end }: Passage): ArticleFact | undefined {
  if (claim !== undefined) return facts.find((fact) => fact.claim === claim)
  if (end <= start) return undefined
  return facts.find(({ passages }) => passages.some((passage) => passage.start === start && passage.end === end))
}

/** The fact one step on; without a current one the next behind, or before, the words that are looked at. */
export function stepFrom(
  facts: readonly ArticleFact[],
  current: ArticleFact | undefined,
  { start }: Passage,
  step: 1 | -1,
): ArticleFact | undefined {
  if (current) return facts[facts.indexOf(current) + step]
  const behind = (fact: ArticleFact) => fact.passages[0].start >= start
  return step > 0 ? facts.find(behind) : facts.findLast((fact) => !behind(fact))
}

/** Whether words begin in a paragraph. */
export function isIn({ start }: { readonly start: number }, paragraph: Range): boolean {
  return start >= paragraph.start && start < paragraph.end
}

/** Whether its words are not where it says. */
export function isMisplaced({ passages: [{ start, end, quote }] }: ArticleFact, text: string): boolean {
  return text.slice(start, end) !== quote
}

/** Of the facts whose words stand around a place of the text, the one with the fewest words. */
export function smallestAt(facts: readonly ArticleFact[], at: number): ArticleFact | undefined {
  const around = facts.filter(({ passages: [{ start, end }] }) => start <= at && at < end)
  const length = ({ passages: [{ start, end }] }: ArticleFact) => end - start
  return around.toSorted((a, b) => length(a) - length(b))[0]
}

/** The passages that have to be judged one by one: that something is named is told by any of them. */
export function passagesOf(graph: KnowledgeGraph, { edge, passages }: ArticleFact): readonly Evidence[] {
  return graph.getEdgeAttribute(edge, 'kind') === 'MENTIONS' ? passages.slice(0, 1) : passages
}
