import type { Idle, Question } from '../6-entities/types.ts'
import type { Contradiction } from './contradictions.ts'
import type { KnowledgeGraph } from './types.ts'

/** What a build found besides nodes and edges: attributes of the graph as a whole. */
export interface Findings {
  /** The day for which `held` of the posts is told. */
  readonly asOf?: string
  /** What cannot all be true. */
  readonly contradictions: readonly Contradiction[]
  /** Who may be who: left to people to judge. */
  readonly questions: readonly Question[]
  /** How many questions more there would be. */
  readonly unasked?: number
  /** Judgements that changed nothing. */
  readonly idleJudgements: readonly Idle[]
}

/** What the build of a graph found; nothing, for a graph of another making. */
export function findingsOf(graph: KnowledgeGraph): Findings {
  return { contradictions: [], questions: [], idleJudgements: [], ...(graph.getAttributes() as Partial<Findings>) }
}
