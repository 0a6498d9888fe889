import type { z } from 'zod'
import type { KnowledgeGraph } from '../7-graph/types.ts'
import { quoted } from './quoted.ts'
import type { spellShape } from './shapes.ts'
import type { Tenure } from './tenure.ts'

/**
 * A tenure for programs: dates as they are, and the words of its sources.
 *
 * @param most so many quotes, the newest; all, when left out
 */
export function spellOf(
  { edge, person, personKey, post, postKey, holds }: Tenure,
  graph: KnowledgeGraph,
  most?: number,
): z.input<typeof spellShape> {
  const { evidence, kind: _, ...rest } = holds
  return {
    edge,
    person: { key: personKey, label: person },
    post: { key: postKey, label: post },
    ...rest,
    evidence: quoted(evidence, graph, most),
    quotes: evidence.length,
  }
}
