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
  return unroll(search({ graph, offices, articles, to }, from), from, to)
}

/** For each node reached, the hops by which it is reached soonest. */
type Reached = ReadonlyMap<string, readonly Hop[]>

/** How to go: over which edges, and how far each is. */
interface Going {
  readonly graph: KnowledgeGraph
  readonly offices: Offices
  readonly articles: boolean
  readonly to: string
}

/** Nodes in the order of their distance; since distances are small whole numbers, with a list for each. */
class Front {
  readonly far: Map<string, number>
  readonly #waiting: Map<number, string[]>
  /** The distance of the nodes that come next; all that are nearer have been passed. */
  next = 0

  constructor(start: string) {
    this.far = new Map([[start, 0]])
    this.#waiting = new Map([[0, [start]]])
  }

  /** How many nodes come next, and at which distance; none, when all have been passed. */
  get waiting(): number {
    if (this.#waiting.size === 0) return 0
    while (!this.#waiting.has(this.next)) this.next++
    return this.#waiting.get(this.next)!.length
  }

  /** The nodes that come next. They are passed with it. */
  pass(): readonly string[] {
    if (this.waiting === 0) return []
    const here = this.#waiting.get(this.next)!.filter((node) => this.far.get(node) === this.next)
    this.#waiting.delete(this.next)
    this.next++
    return here
  }

  /** Notes a distance, if it is less than what is known. @returns whether it is as much, or less */
  reach(node: string, distance: number): 'nearer' | 'as near' | 'farther' {
    const known = this.far.get(node) ?? Number.POSITIVE_INFINITY
    if (distance >= known) return distance === known ? 'as near' : 'farther'
    this.far.set(node, distance)
    const there = this.#waiting.get(distance)
    if (there) there.push(node)
    else this.#waiting.set(distance, [node])
    return 'nearer'
  }
}

/**
 * Dijkstra's search from both ends, which tells how far it is, and then once more from the beginning, only to where a shortest way may
 * lead: in a graph of a million edges each sees a small part of it.
 */
function search(going: Going, from: string): Reached {
  const [there, back] = [new Front(from), new Front(going.to)]
  let shortest = Number.POSITIVE_INFINITY
  while (there.waiting > 0 && back.waiting > 0 && there.next + back.next < shortest) {
    const isThere = there.waiting <= back.waiting
    const [front, other] = isThere ? [there, back] : [back, there]
    const distance = front.next
    for (const at of front.pass())
      eachHop(going, at, (_, kind, node) => {
        const next = distance + (isThere ? lengthOf(going, kind, node) : lengthOf(going, kind, at))
        if (front.reach(node, next) !== 'nearer') return
        shortest = Math.min(shortest, next + (other.far.get(node) ?? Number.POSITIVE_INFINITY))
      })
  }
  return shortest === Number.POSITIVE_INFINITY ? new Map() : reachedWithin(shortest, back, going, from)
}

/** The hops of all ways of a length, and few others: what is farther from the goal than is left is not looked at. */
function reachedWithin(length: number, back: Front, going: Going, from: string): Reached {
  const front = new Front(from)
  const reached = new Map<string, Hop[]>()
  const left = (node: string) => Math.min(back.far.get(node) ?? back.next, back.next)
  while (front.waiting > 0 && front.next < length) {
    const distance = front.next
    for (const at of front.pass())
      eachHop(going, at, (edge, kind, node) => {
        const next = distance + lengthOf(going, kind, node)
        if (next + left(node) > length) return
        const found = front.reach(node, next)
        if (found === 'farther') return
        if (found === 'nearer') reached.set(node, [])
        const hops = reached.get(node)
        // Of several edges between two nodes the first counts.
        const last = hops?.at(-1)
        if (last?.from !== at) hops?.push({ edge, from: at, to: node })
        else if (byCodeUnit(edge, last.edge) < 0) hops![hops!.length - 1] = { edge, from: at, to: node }
      })
  }
  return reached
}

function eachHop(
  { graph, articles }: Going,
  at: string,
  take: (edge: string, kind: EdgeKind, node: string) => void,
): void {
  graph.forEachEdge(at, (edge, { kind }, source, target) => {
    if (kind !== 'MENTIONS' || articles) take(edge, kind, source === at ? target : source)
  })
}

/** How far it is over an edge to a node: what ties little is farther, but not at the goal. */
function lengthOf({ graph, offices, to }: Going, kind: EdgeKind, key: string): number {
  if (kind === 'MENTIONS') return LAST_RESORT
  const own = STEP + (MEETINGS.includes(kind) ? FARTHER.meeting : 0)
  if (key === to) return own
  const node = graph.getNodeAttributes(key)
  if (node.kind === 'Place') return own + FARTHER.place
  const isAssembly = node.kind === 'Position' && offices.of(node.role ?? node.label).seats === 'many'
  return isAssembly ? own + FARTHER.assembly : own
}

function unroll(reached: Reached, from: string, to: string): readonly Way[] {
  const ways: Hop[][] = []
  const inOrder = (at: string) => (reached.get(at) ?? []).toSorted((one, other) => byCodeUnit(one.edge, other.edge))
  const walk = (at: string, behind: readonly Hop[]) => {
    if (ways.length >= MOST_WAYS) return
    if (at === from) ways.push([...behind])
    else for (const hop of inOrder(at)) walk(hop.from, [hop, ...behind])
  }
  walk(to, [])
  return ways
}
