import { byCodeUnit } from '../6-entities/keys.ts'
import type { Evidence, HoldsAttributes, KnowledgeGraph } from '../7-graph/types.ts'
import { isOver } from './difference.ts'

/** A quote, and the edge it is of: for the end of a post that may be the one of whoever has the seat now. */
export interface Telling {
  readonly edge: string
  readonly evidence: Evidence
}

/** The words that tell best what became of a post: of its end those of an end, of what is new those that are new, the newest of them. */
export function tellingOf(edge: string, graph: KnowledgeGraph, before?: HoldsAttributes): Telling {
  const holds = graph.getEdgeAttributes(edge) as HoldsAttributes
  if (before && holds.endedBy === 'successor') {
    const next = successorOf(edge, graph)
    if (next) return tellingOf(next, graph)
  }
  const known = new Set(before?.evidence.map(markOf))
  const fresh = holds.evidence.filter((one) => !known.has(markOf(one)))
  const among = fresh.length > 0 ? fresh : holds.evidence
  const ends = isOver(graph, edge) ? among.filter(({ status }) => status === 'left' || status === 'former') : []
  return { edge, evidence: ends.at(-1) ?? among.at(-1)! }
}

function markOf({ article, start, end }: Evidence): string {
  return `${article} ${start} ${end}`
}

/** Who came next in the seat: the first, as far as days are known, who has begun after the holder was last seen, or who has it now. */
function successorOf(edge: string, graph: KnowledgeGraph): string | undefined {
  const [person, post] = graph.extremities(edge)
  const beginOf = (key: string) => {
    const { from, seenFrom } = graph.getEdgeAttributes(key) as HoldsAttributes
    return from ?? seenFrom ?? ''
  }
  const { seenTo = '' } = graph.getEdgeAttributes(edge) as HoldsAttributes
  const others = graph
    .filterInEdges(post, (_, { kind }, source) => kind === 'HOLDS' && source !== person)
    .filter((key) => beginOf(key) >= seenTo)
  return others.toSorted((a, b) => byCodeUnit(beginOf(a), beginOf(b)) || byCodeUnit(a, b))[0]
}
