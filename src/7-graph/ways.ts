import type { Offices } from '../knowledge/offices.ts'
import type { EdgeKind, KnowledgeGraph, NodeAttributes, NodeKind } from './types.ts'

/** A way between two nodes: its edges in order, each with the node it comes from and the one it leads to. */
export type Way<Key = string> = readonly Hop<Key>[]

export interface Hop<Key = string> {
  readonly edge: Key
  readonly from: Key
  readonly to: Key
}

/** What is to be known of a graph to find the ways in it. `Key` names nodes and edges, and orders edges. */
export interface Ties<Key extends string | number> {
  /** The edges at a node, whichever way they point, those that are no tie left out; each with the node at its other end. */
  eachTie(node: Key, take: (edge: Key, kind: EdgeKind, other: Key) => void): void
  /** Whether a node ties little those who have to do with it: a place, a seat in an assembly of hundreds. */
  loose(node: Key): keyof typeof LOOSE | undefined
}

/** More ways that are as good as each other tell a reader nothing. */
const MOST_WAYS = 5

/** How far it is over an edge. */
const STEP = 2

/** How much farther it is to have sat in one hall once than to hold posts of one body. */
const MEETING = 1

/** How much farther it is over what ties little: that two lie in one province ties them hardly at all. */
const LOOSE = { assembly: 3, place: 12 } as const

const MEETINGS: readonly EdgeKind[] = ['ATTENDED', 'SPOKE_AT', 'CHAIRED', 'ORGANISED']

/** An article that names both is no tie. */
const LAST_RESORT = 1000

/**
 * The shortest ways between two nodes of a graph; none where it does not have both. A way over articles is one only with `articles`, and
 * where there is no other.
 *
 * @see shortestWays
 */
export function waysBetween(
  graph: KnowledgeGraph,
  from: string,
  to: string,
  { offices, articles = false }: { readonly offices: Offices; readonly articles?: boolean },
): readonly Way[] {
  if (!graph.hasNode(from) || !graph.hasNode(to)) return []
  const ties: Ties<string> = {
    eachTie: (node, take) =>
      graph.forEachEdge(node, (edge, { kind }, source, target) => {
        if (kind !== 'MENTIONS' || articles) take(edge, kind, source === node ? target : source)
      }),
    loose: (key) => {
      const node = graph.getNodeAttributes(key)
      return looseOf(node.kind, roleOf(node), offices)
    },
  }
  return shortestWays(ties, from, to) ?? []
}

/**
 * Whether a node ties little.
 *
 * @param role that of a position
 */
export function looseOf(kind: NodeKind, role: string | undefined, offices: Offices): keyof typeof LOOSE | undefined {
  if (kind === 'Place') return 'place'
  return role !== undefined && offices.of(role).seats === 'many' ? 'assembly' : undefined
}

/** What a position is called by what it is, whoever it belongs to. */
export function roleOf(node: NodeAttributes): string | undefined {
  return node.kind === 'Position' ? (node.role ?? node.label) : undefined
}

/**
 * The shortest ways between two nodes, whichever way their edges point: at most five that are as good as each other, in an
 * order that does not change. Empty when nothing joins the two, and for a node and itself.
 *
 * @param most nodes that are passed, where it takes long to look at each @returns nothing where it was given up after so many
 */
export function shortestWays<Key extends string | number>(
  ties: Ties<Key>,
  from: Key,
  to: Key,
  most = Number.POSITIVE_INFINITY,
): readonly Way<Key>[] | undefined {
  if (from === to) return []
  const reached = search({ ties, to }, from, most)
  return reached && unroll(reached, from, to)
}

/** For each node reached, the hops by which it is reached soonest. */
type Reached<Key> = ReadonlyMap<Key, readonly Hop<Key>[]>

/** How to go, and where. */
interface Going<Key extends string | number> {
  readonly ties: Ties<Key>
  readonly to: Key
}

/** Nodes in the order of their distance; since distances are small whole numbers, with a list for each. */
class Front<Key> {
  readonly far: Map<Key, number>
  readonly #waiting: Map<number, Key[]>
  /** The distance of the nodes that come next; all that are nearer have been passed. */
  next = 0

  constructor(start: Key) {
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
  pass(): readonly Key[] {
    if (this.waiting === 0) return []
    const here = this.#waiting.get(this.next)!.filter((node) => this.far.get(node) === this.next)
    this.#waiting.delete(this.next)
    this.next++
    return here
  }

  /** Notes a distance, if it is less than what is known. @returns whether it is as much, or less */
  reach(node: Key, distance: number): 'nearer' | 'as near' | 'farther' {
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
function search<Key extends string | number>(going: Going<Key>, from: Key, most: number): Reached<Key> | undefined {
  const [there, back] = [new Front(from), new Front(going.to)]
  let shortest = Number.POSITIVE_INFINITY
  let passed = 0
  while (there.waiting > 0 && back.waiting > 0 && there.next + back.next < shortest) {
    const isThere = there.waiting <= back.waiting
    const [front, other] = isThere ? [there, back] : [back, there]
    const distance = front.next
    const here = front.pass()
    passed += here.length
    if (passed > most) return undefined
    for (const at of here)
      going.ties.eachTie(at, (_, kind, node) => {
        const next = distance + (isThere ? lengthOf(going, kind, node) : lengthOf(going, kind, at))
        if (front.reach(node, next) !== 'nearer') return
        shortest = Math.min(shortest, next + (other.far.get(node) ?? Number.POSITIVE_INFINITY))
      })
  }
  return shortest === Number.POSITIVE_INFINITY ? new Map() : reachedWithin(shortest, back, going, from)
}

/** The hops of all ways of a length, and few others: what is farther from the goal than is left is not looked at. */
function reachedWithin<Key extends string | number>(
  length: number,
  back: Front<Key>,
  going: Going<Key>,
  from: Key,
): Reached<Key> {
  const front = new Front(from)
  const reached = new Map<Key, Hop<Key>[]>()
  const left = (node: Key) => Math.min(back.far.get(node) ?? back.next, back.next)
  while (front.waiting > 0 && front.next < length) {
    const distance = front.next
    for (const at of front.pass())
      going.ties.eachTie(at, (edge, kind, node) => {
        const next = distance + lengthOf(going, kind, node)
        if (next + left(node) > length) return
        const found = front.reach(node, next)
        if (found === 'farther') return
        if (found === 'nearer') reached.set(node, [])
        const hops = reached.get(node)
        // Of several edges between two nodes the first counts.
        const last = hops?.at(-1)
        if (last?.from !== at) hops?.push({ edge, from: at, to: node })
        else if (edge < last.edge) hops![hops!.length - 1] = { edge, from: at, to: node }
      })
  }
  return reached
}

/** How far it is over an edge to a node: what ties little is farther, but not at the goal. */
function lengthOf<Key extends string | number>({ ties, to }: Going<Key>, kind: EdgeKind, node: Key): number {
  if (kind === 'MENTIONS') return LAST_RESORT
  const own = STEP + (MEETINGS.includes(kind) ? MEETING : 0)
  const loose = node === to ? undefined : ties.loose(node)
  return loose ? own + LOOSE[loose] : own
}

function unroll<Key extends string | number>(reached: Reached<Key>, from: Key, to: Key): readonly Way<Key>[] {
  const ways: Way<Key>[] = []
  const inOrder = (at: Key) => (reached.get(at) ?? []).toSorted((one, other) => (one.edge < other.edge ? -1 : 1))
  const walk = (at: Key, behind: Way<Key>) => {
    if (ways.length >= MOST_WAYS) return
    if (at === from) ways.push(behind)
    else for (const hop of inOrder(at)) walk(hop.from, [hop, ...behind])
  }
  walk(to, [])
  return ways
}
