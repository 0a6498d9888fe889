import { putBack } from './hung.ts'
import { layOutCore } from './layout-core.ts'
import { type Point, somewhere } from './point.ts'
import { spread } from './spread.ts'
import type { KnowledgeGraph } from './types.ts'

/** Least distance between two nodes, in the units of the map: a dot and the space about it. */
const gap = 10

/**
 * Gives every node its `x` and `y`, to two decimals. The same graph is drawn the same way on each visit and each machine,
 * so that people come to know the map: chance has no part in it, nor has the order in which the graph was built.
 *
 * Articles touch all they mention and would pull everything into one ball, so what is tied by anything but mentions is
 * laid out first, by ForceAtlas2. Each article then goes to the middle of what it mentions, and what is tied to nothing
 * to the middle of the articles that mention it. Last, nodes too close to each other are moved apart.
 *
 * @param map where things stood on an earlier map. Where it has half of the graph or more, they stay there, and what is new
 *   goes beside what it is tied to
 */
export function layOut(graph: KnowledgeGraph, map: ReadonlyMap<string, Point> = new Map()): void {
  const radius = gap * Math.sqrt(graph.order)
  const stay = staying(graph, map)
  const articles = keysOf(graph, (kind) => kind === 'Article')
  const things = keysOf(graph, (kind) => kind !== 'Article')
  const core = stay.size > 0 ? grown(graph, things, stay) : drawn(graph, radius)

  const byCore = middles(graph, articles, core, radius)
  const loose = middles(graph, without(things, core), new Map([...byCore, ...among(articles, stay)]), radius)
  const keptThings = among(things, stay)
  const placed = apart(new Map([...core, ...loose]), keptThings)
  const keptArticles = among(articles, stay)
  const free = middles(graph, without(articles, stay), placed, radius)
  const all = apart(new Map([...keptArticles, ...free]), new Map([...placed, ...keptArticles]))

  for (const [key, { x, y }] of [...placed, ...all]) graph.mergeNodeAttributes(key, { x, y })
}

/** The points moved apart, but for those that are fixed. */
function apart(points: ReadonlyMap<string, Point>, fixed: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const free = new Map([...points].filter(([key]) => !fixed.has(key)))
  return new Map([...among([...points.keys()], fixed), ...spread(free, gap, fixed)])
}

/** What is on an earlier map, when that is half of the graph or more: otherwise a map of its own serves people better. */
function staying(graph: KnowledgeGraph, map: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const found = among(graph.nodes(), map)
  return found.size * 2 >= graph.order ? found : new Map()
}

function among(keys: readonly string[], points: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  return new Map(
    keys.flatMap((key) => {
      const point = points.get(key)
      return point ? [[key, point] as const] : []
    }),
  )
}

function without(keys: readonly string[], points: ReadonlyMap<string, Point>): readonly string[] {
  return keys.filter((key) => !points.has(key))
}

/** What stays, and about it, ring by ring, what is tied to it by more than being mentioned. */
function grown(
  graph: KnowledgeGraph,
  things: readonly string[],
  stay: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const placed = new Map(among(things, stay))
  const news = new Set(without(things, stay))
  let ring = [...news].filter((key) => graph.someNeighbor(key, (neighbour) => placed.has(neighbour)))
  while (ring.length > 0) {
    const points = ring.map((key) => [key, meanOf(neighboursOf(graph, key, placed))] as const)
    for (const [key, point] of points) placed.set(key, point)
    for (const key of ring) news.delete(key)
    const next = new Set(ring.flatMap((key) => graph.filterNeighbors(key, (neighbour) => news.has(neighbour))))
    ring = [...next].toSorted()
  }
  return placed
}

/** Where the neighbours of a node are, of those that have a place, in an order that depends on their keys alone. */
function neighboursOf(graph: KnowledgeGraph, key: string, placed: ReadonlyMap<string, Point>): readonly Point[] {
  return graph
    .neighbors(key)
    .toSorted()
    .flatMap((neighbour) => placed.get(neighbour) ?? [])
}

function keysOf(graph: KnowledgeGraph, wanted: (kind: string) => boolean): readonly string[] {
  return graph.filterNodes((_, { kind }) => wanted(kind)).toSorted()
}

/** What ForceAtlas2 places, and about it what hangs on it. */
function drawn(graph: KnowledgeGraph, radius: number): ReadonlyMap<string, Point> {
  const { points, hung } = layOutCore(graph)
  return putBack(scaled(points, radius), hung, gap)
}

/** The same picture about the origin, half of its nodes within `radius` or so. */
function scaled(points: ReadonlyMap<string, Point>, radius: number): ReadonlyMap<string, Point> {
  const middle = meanOf([...points.values()])
  let squares = 0
  for (const { x, y } of points.values()) squares += (x - middle.x) ** 2 + (y - middle.y) ** 2
  const factor = radius / (Math.sqrt(squares / points.size) || 1)
  return new Map(
    Array.from(points, ([key, { x, y }]) => [key, { x: (x - middle.x) * factor, y: (y - middle.y) * factor }]),
  )
}

/** Each node in the middle of its neighbours that are placed already, or else anywhere on the map. */
function middles(
  graph: KnowledgeGraph,
  keys: readonly string[],
  placed: ReadonlyMap<string, Point>,
  radius: number,
): ReadonlyMap<string, Point> {
  return new Map(
    keys.map((key) => {
      const points = neighboursOf(graph, key, placed)
      const { x, y } = somewhere(key)
      return [key, points.length > 0 ? meanOf(points) : { x: x * radius * 2, y: y * radius * 2 }]
    }),
  )
}

function meanOf(points: readonly Point[]): Point {
  let x = 0
  let y = 0
  for (const point of points) {
    x += point.x
    y += point.y
  }
  return { x: x / (points.length || 1), y: y / (points.length || 1) }
}
