import { UndirectedGraph } from 'graphology'
import forceAtlas2Module from 'graphology-layout-forceatlas2'
import { type Core, type Hung, takeOff } from './hung.ts'
import { type Point, somewhere } from './point.ts'
import type { EdgeKind, KnowledgeGraph } from './types.ts'

// The module is CommonJS and exports the function itself; its types speak of a `default` that is not there in Node.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default

/** How strongly an edge pulls its ends together: a post stands beside its body, the guests of a meeting need not. */
const pull: Readonly<Record<EdgeKind, number>> = {
  OF: 2,
  PART_OF: 2,
  HOLDS: 1,
  PARTY_TO: 1,
  SIGNED: 1,
  ISSUED: 1,
  REPORTS: 1,
  ORGANISED: 1,
  CHAIRED: 1,
  ABOUT: 1,
  SUBJECT_OF: 1,
  DECIDED: 0.5,
  BASED_IN: 0.5,
  WITHIN: 0.5,
  SUCCEEDED_BY: 0.5,
  SPOKE_AT: 0.5,
  ATTENDED: 0.25,
  MENTIONS: 0,
}

/** What ForceAtlas2 has placed, and what hangs on it. */
export interface LaidOut {
  readonly points: ReadonlyMap<string, Point>
  readonly hung: readonly Hung[]
}

/**
 * A place for every node that is tied to others by more than being mentioned, and hangs not on one alone, by ForceAtlas2
 * (Jacomy and others 2014).
 *
 * LinLog attraction draws the groups of such a graph several times better than the usual settings. The library keeps its
 * figures in single precision, which hides from the result that `Math.log` may differ in its last bit between processors.
 */
export function layOutCore(graph: KnowledgeGraph): LaidOut {
  const core = coreOf(graph)
  const hung = takeOff(core)
  if (core.order === 0) return { points: new Map(), hung }
  placeNearNeighbours(core)
  forceAtlas2.assign(core, {
    iterations: roundsFor(core.order),
    settings: {
      linLogMode: true,
      barnesHutOptimize: core.order > 500,
      barnesHutTheta: 1.2,
      scalingRatio: 0.3,
      gravity: 0.02,
      strongGravityMode: true, // separate groups stay near
    },
  })
  return { points: new Map(core.mapNodes((key, { x, y }) => [key, { x, y }])), hung }
}

/** Fewer rounds for larger graphs: as many nodes are moved in all, until that would be too few for each. */
function roundsFor(order: number): number {
  return Math.max(30, Math.min(1000, Math.round(1_000_000 / order)))
}

/** Simple and undirected, parallel edges summed into one, built in an order that depends on the keys of nodes alone. */
function coreOf(graph: KnowledgeGraph): Core {
  const core: Core = new UndirectedGraph<Point, { weight: number }>()
  for (const key of graph.nodes().toSorted()) {
    const weights = new Map<string, number>()
    graph.forEachEdge(key, (_, { kind }, source, target) => {
      const other = source === key ? target : source
      if (other !== key && pull[kind] > 0) weights.set(other, (weights.get(other) ?? 0) + pull[kind])
    })
    if (weights.size > 0) core.addNode(key, { x: 0, y: 0 })
    for (const other of [...weights.keys()].toSorted()) {
      if (core.hasNode(other)) core.addUndirectedEdge(key, other, { weight: weights.get(other)! })
    }
  }
  return core
}

/**
 * Puts the best connected node of each group anywhere and its neighbours about it, then theirs about them. From there
 * ForceAtlas2 has little left to untangle; from random places it leaves large graphs the grey sheet they begin as.
 */
function placeNearNeighbours(core: Core): void {
  const placed = new Set<string>()
  const roots = core
    .nodes()
    .toSorted(
      (one, other) => core.degreeWithoutSelfLoops(other) - core.degreeWithoutSelfLoops(one) || (one < other ? -1 : 1),
    )
  for (const root of roots) {
    if (placed.has(root)) continue
    const queue = [root]
    placed.add(root)
    put(core, root, { x: 0, y: 0 }, core.order)
    for (const key of queue) {
      const next = core.neighbors(key).filter((neighbour) => !placed.has(neighbour))
      for (const neighbour of next.toSorted()) {
        placed.add(neighbour)
        queue.push(neighbour)
        put(core, neighbour, core.getNodeAttributes(key), next.length)
      }
    }
  }
}

/** Puts a node into a square about a point that has room for so many. */
function put(core: Core, key: string, { x, y }: Point, many: number): void {
  const side = 10 * Math.sqrt(many)
  const offset = somewhere(key)
  core.mergeNodeAttributes(key, { x: x + offset.x * side, y: y + offset.y * side })
}
