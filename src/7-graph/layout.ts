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
 */
export function layOut(graph: KnowledgeGraph): void {
  const radius = gap * Math.sqrt(graph.order)
  const articles = keysOf(graph, (kind) => kind === 'Article')
  const core = scaled(layOutCore(graph), radius)
  const loose = keysOf(graph, (kind) => kind !== 'Article').filter((key) => !core.has(key))

  const byCore = middles(graph, articles, core, radius)
  const things = spread(new Map([...core, ...middles(graph, loose, byCore, radius)]), gap)
  const all = spread(middles(graph, articles, things, radius), gap, things)

  for (const [key, { x, y }] of [...things, ...all]) graph.mergeNodeAttributes(key, { x, y })
}

function keysOf(graph: KnowledgeGraph, wanted: (kind: string) => boolean): readonly string[] {
  return graph.filterNodes((_, { kind }) => wanted(kind)).toSorted()
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
      const neighbours = graph.neighbors(key).toSorted()
      const points = neighbours.flatMap((neighbour) => placed.get(neighbour) ?? [])
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
