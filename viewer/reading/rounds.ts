import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { Judgement } from '../../src/knowledge/judgements.ts'
import { factsIn } from './article-facts.ts'
import { missingIn, standingOf } from './judged.ts'

/** How many articles a sitting may have; besides, all that are not yet read. */
export const ROUND_SIZES = [5, 10, 20] as const

/** The articles of a new sitting: unread ones, in the order of reading, from the one that is open on. */
export function roundFrom(
  order: readonly string[],
  open: string,
  read: ReadonlySet<string>,
  most: number,
): readonly string[] {
  const at = Math.max(order.indexOf(open), 0)
  return [...order.slice(at), ...order.slice(0, at)].filter((id) => !read.has(id)).slice(0, most)
}

/** What was judged in some articles, in facts as a reader sees them. */
export function sumOf(graph: KnowledgeGraph, articles: readonly string[], judgements: readonly Judgement[]) {
  const standings = articles.flatMap((id) =>
    factsIn(graph, id, true).map((fact) => standingOf(graph, fact, judgements)),
  )
  const count = (wanted: 'right' | 'wrong') => standings.filter((standing) => standing === wanted).length
  const missing = articles.reduce((sum, id) => sum + missingIn(id, judgements).length, 0)
  return { judged: count('right') + count('wrong'), wrong: count('wrong'), missing }
}
