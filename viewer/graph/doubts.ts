import type { Question } from '../../src/6-entities/types.ts'
import type { Contradiction } from '../../src/7-graph/contradictions.ts'
import { findingsOf } from '../../src/7-graph/findings.ts'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'

/** What is to be taken with care in a graph: what articles say that cannot all be true, and who may be who. */
export interface Doubts {
  readonly contradictions: readonly Contradiction[]
  /** By the key of each edge that has part in one. */
  readonly ofEdge: ReadonlyMap<string, readonly Contradiction[]>
  /** By the key of each person: the others who may be the same. */
  readonly twins: ReadonlyMap<string, readonly string[]>
}

const known = new WeakMap<KnowledgeGraph, Doubts>()

/** The doubts of a graph, as its build wrote them down; what names nodes or edges that are not there is left out. */
export function doubtsOf(graph: KnowledgeGraph): Doubts {
  const before = known.get(graph)
  if (before) return before
  const findings = findingsOf(graph)
  const contradictions = findings.contradictions.filter(({ edges }) => edges.every((edge) => graph.hasEdge(edge)))
  const ofEdge = new Map<string, Contradiction[]>()
  for (const contradiction of contradictions)
    for (const edge of contradiction.edges) ofEdge.set(edge, [...(ofEdge.get(edge) ?? []), contradiction])
  const made = { contradictions, ofEdge, twins: twinsIn(graph, findings.questions) }
  known.set(graph, made)
  return made
}

function twinsIn(graph: KnowledgeGraph, questions: readonly Question[]): ReadonlyMap<string, readonly string[]> {
  const twins = new Map<string, string[]>()
  for (const { about, people } of questions) {
    if (about !== 'unsure' || !people.every((key) => graph.hasNode(key))) continue
    const [one, other] = people
    twins.set(one, [...(twins.get(one) ?? []), other])
    twins.set(other, [...(twins.get(other) ?? []), one])
  }
  return twins
}
