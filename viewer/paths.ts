import type { EdgeKind, KnowledgeGraph } from '../src/6-graph/types.ts'

/** A way between two nodes: the edges in order, each with the node it leads to. */
export type Way = readonly Hop[]

export interface Hop {
  readonly edge: string
  readonly from: string
  readonly to: string
}

/** More ways of one length than this tell a reader nothing. */
const MOST_WAYS = 5

/** What an edge of such a kind ties together may be anything; such ways are tried when there is no other. */
const LOOSE: readonly (readonly EdgeKind[])[] = [['MENTIONS', 'WITHIN', 'BASED_IN'], ['MENTIONS'], []]

/** Of so many ways of one length the best are taken. */
const MOST_WEIGHED = 200

const MEETINGS: readonly EdgeKind[] = ['ATTENDED', 'SPOKE_AT', 'CHAIRED', 'ORGANISED']

/** The shortest ways between two nodes, at most five, best first, in an order that does not change. Empty when nothing joins them. */
export function waysBetween(graph: KnowledgeGraph, from: string, to: string): readonly Way[] {
  if (!graph.hasNode(from) || !graph.hasNode(to) || from === to) return []
  for (const barred of LOOSE) {
    const before = search(graph, from, to, new Set(barred))
    if (before) return unroll(graph, before, from, to)
  }
  return []
}

/** For each node reached, the hops by which it is reached soonest. */
type Reached = ReadonlyMap<string, readonly Hop[]>

function search(graph: KnowledgeGraph, from: string, to: string, barred: ReadonlySet<EdgeKind>): Reached | undefined {
  const far = new Map([[from, 0]])
  const reached = new Map<string, Hop[]>()
  let rim = [from]
  for (let step = 1; rim.length > 0; step++) {
    const next: string[] = []
    for (const at of rim) {
      for (const edge of graph.edges(at).sort()) {
        if (barred.has(graph.getEdgeAttribute(edge, 'kind'))) continue
        const other = graph.opposite(at, edge)
        const known = far.get(other)
        if (known !== undefined && known < step) continue
        if (known === undefined) {
          far.set(other, step)
          next.push(other)
        }
        const hops = reached.get(other)
        if (!hops) reached.set(other, [{ edge, from: at, to: other }])
        else if (!hops.some((hop) => hop.from === at)) hops.push({ edge, from: at, to: other })
      }
    }
    if (far.has(to)) return reached
    rim = next
  }
  return undefined
}

/** The ways back from where the search ended: those over posts and agreements before those from meeting to meeting. */
function unroll(graph: KnowledgeGraph, reached: Reached, from: string, to: string): readonly Way[] {
  const ways: Hop[][] = []
  const walk = (at: string, behind: readonly Hop[]) => {
    if (ways.length >= MOST_WEIGHED) return
    if (at === from) ways.push([...behind])
    else for (const hop of reached.get(at) ?? []) walk(hop.from, [hop, ...behind])
  }
  walk(to, [])
  return ways
    .map((way) => ({ way, meetings: way.filter(({ edge }) => isMeeting(graph, edge)).length }))
    .sort((a, b) => a.meetings - b.meetings)
    .slice(0, MOST_WAYS)
    .map(({ way }) => way)
}

/** Those who sat in one hall once have less to do with each other than those who held posts of one body. */
function isMeeting(graph: KnowledgeGraph, edge: string): boolean {
  return MEETINGS.includes(graph.getEdgeAttribute(edge, 'kind'))
}
