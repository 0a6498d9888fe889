import { byCodeUnit } from '../6-entities/keys.ts'
import type { Offices } from '../knowledge/offices.ts'
import type { EdgeKind, KnowledgeGraph } from './types.ts'

/** A way between two nodes: its edges in order, each with the node it comes from and the one it leads to. */
export type Way = readonly Hop[]

export interface Hop {
  readonly edge: string
  readonly from: string
  readonly to: string
}

/** More ways that are as good as each other tell a reader nothing. */
const MOST_WAYS = 5

/** How far it is over an edge. */
const STEP = 2

/**
 * How much farther it is over what ties little: to sit in one hall once ties less than to hold posts of one body, to sit in
 * one assembly of hundreds less than to lead it, and that two lie in one province ties them hardly at all.
 */
const FARTHER = { meeting: 1, assembly: 3, place: 12 } as const

const MEETINGS: readonly EdgeKind[] = ['ATTENDED', 'SPOKE_AT', 'CHAIRED', 'ORGANISED']

/** An article that names both is no tie. */
const LAST_RESORT = 1000

/**
 * The shortest ways between two nodes, whichever way their edges point: at most five that are as good as each other, in an
 * order that does not change. Empty when nothing joins the two, and for a node and itself. A way over articles is one only
 * with `articles`, and where there is no other.
 */
export function waysBetween(
  graph: KnowledgeGraph,
  from: string,
  to: string,
  { offices, articles = false }: { readonly offices: Offices; readonly articles?: boolean },
): readonly Way[] {
  if (!graph.hasNode(from) || !graph.hasNode(to) || from === to) return []
  return unroll(search(graph, from, to, { offices, articles }), from, to)
}

/** For each node reached, the hops by which it is reached soonest. */
type Reached = ReadonlyMap<string, readonly Hop[]>

/** Dijkstra's search, with a list of nodes for each distance, since distances are small whole numbers. */
function search(
  graph: KnowledgeGraph,
  from: string,
  to: string,
  { offices, articles }: { readonly offices: Offices; readonly articles: boolean },
): Reached {
  const far = new Map([[from, 0]])
  const reached = new Map<string, Hop[]>()
  const waiting = new Map([[0, [from]]])
  for (let distance = 0; waiting.size > 0 && distance <= (far.get(to) ?? Number.POSITIVE_INFINITY); distance++) {
    const here = waiting.get(distance) ?? []
    waiting.delete(distance)
    for (const at of here) {
      if (far.get(at) !== distance) continue
      for (const edge of graph.edges(at).sort(byCodeUnit)) {
        const other = graph.opposite(at, edge)
        const kind = graph.getEdgeAttribute(edge, 'kind')
        if (kind === 'MENTIONS' && !articles) continue
        const next = distance + lengthOf(graph, kind, other, other === to, offices)
        const known = far.get(other) ?? Number.POSITIVE_INFINITY
        if (next > known) continue
        if (next < known) {
          far.set(other, next)
          reached.set(other, [])
          const there = waiting.get(next)
          if (there) there.push(other)
          else waiting.set(next, [other])
        }
        const hops = reached.get(other)!
        if (!hops.some((hop) => hop.from === at)) hops.push({ edge, from: at, to: other })
      }
    }
  }
  return reached
}

function lengthOf(graph: KnowledgeGraph, kind: EdgeKind, key: string, isGoal: boolean, offices: Offices): number {
  if (kind === 'MENTIONS') return LAST_RESORT
  const node = graph.getNodeAttributes(key)
  const over =
    node.kind === 'Place'
      ? FARTHER.place
      : node.kind === 'Position' && offices.of(node.role ?? node.label).seats === 'many'
        ? FARTHER.assembly
        : 0
  return STEP + (isGoal ? 0 : over) + (MEETINGS.includes(kind) ? FARTHER.meeting : 0)
}

function unroll(reached: Reached, from: string, to: string): readonly Way[] {
  const ways: Hop[][] = []
  const walk = (at: string, behind: readonly Hop[]) => {
    if (ways.length >= MOST_WAYS) return
    if (at === from) ways.push([...behind])
    else for (const hop of reached.get(at) ?? []) walk(hop.from, [hop, ...behind])
  }
  walk(to, [])
  return ways
}
