import { heldOn } from './held-on.ts'
import { bodyEndOf } from './posts.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from './types.ts'
import { firstDay, lastDay } from './when.ts'

/** What of a graph there is, by key. */
export interface Kept {
  node(key: string, node: NodeAttributes): boolean
  edge(key: string, edge: EdgeAttributes): boolean
}

/**
 * What there was on a day: the posts held, as far as articles tell, their holders, and the bodies, places and agreements in force. What
 * only happened on a day, and whatever nobody dates, is kept.
 *
 * @param date a month stands for its last day, and so does a year
 */
export function keptOn(graph: KnowledgeGraph, date: string): Kept {
  const day = lastDay(date)
  const held = (edge: string) => {
    const holds = graph.getEdgeAttributes(edge)
    return holds.kind === 'HOLDS' && heldOn(holds, day, bodyEndOf(graph, graph.target(edge))) !== 'no'
  }
  return {
    node(key, node) {
      if (node.kind === 'Person') return graph.someOutEdge(key, held)
      if (node.kind === 'Position') return graph.someInEdge(key, held)
      return inForce(node, day)
    },
    edge: (key, { kind }) => kind !== 'HOLDS' || held(key),
  }
}

function inForce(node: NodeAttributes, day: string): boolean {
  const [from, to] =
    node.kind === 'Agreement'
      ? [node.signedOn ?? node.from, node.to]
      : node.kind === 'Organization' || node.kind === 'Place'
        ? [node.validFrom, node.validTo]
        : [undefined, undefined]
  return (from === undefined || firstDay(from) <= day) && (to === undefined || day <= lastDay(to))
}
