import type { Way } from '../../../src/7-graph/ways.ts'
import type { Drawing } from '../../asked/drawing.ts'
import type { Point } from '../box.ts'
import type { Placing } from './layout.ts'

const RING = 120
const STEP = 160

/**
 * A node in the middle and the others on rings, by how many lines they are away from it. Each keeps the direction it has
 * on the common map as far as there is room.
 */
export function rings({ nodes, links }: Drawing, middle: string): Placing {
  const neighbours = new Map<string, Set<string>>()
  for (const { source, target } of links) {
    for (const [one, other] of [[source, target] as const, [target, source] as const]) {
      const known = neighbours.get(one)
      if (known) known.add(other)
      else neighbours.set(one, new Set([other]))
    }
  }
  const far = new Map([[middle, 0]])
  for (const key of far.keys()) {
    for (const other of neighbours.get(key) ?? []) if (!far.has(other)) far.set(other, far.get(key)! + 1)
  }
  const outermost = Math.max(0, ...far.values()) + 1
  const centre = nodes.find(({ key }) => key === middle) ?? { x: 0, y: 0 }
  const places = new Map<string, Point>([[middle, { x: 0, y: 0 }]])
  let radius = 0
  for (let ring = 1; ring <= outermost; ring++) {
    const members = nodes
      .filter(({ key }) => key !== middle && (far.get(key) ?? outermost) === ring)
      .map((node) => ({ key: node.key, angle: angleOf(node, neighbours.get(node.key), places, centre) }))
      .sort((a, b) => a.angle - b.angle || (a.key < b.key ? -1 : 1))
    if (members.length === 0) continue
    radius = Math.max(radius + RING, (members.length * 46) / (2 * Math.PI))
    for (const [at, { key }] of members.entries()) {
      const angle = members[0]!.angle + (at / members.length) * 2 * Math.PI
      places.set(key, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
    }
  }
  return { places, bounds: [...places.values()], regions: [] }
}

/** Towards the neighbours that have a place already; else the direction on the common map. */
function angleOf(
  node: Point,
  kin: ReadonlySet<string> | undefined,
  places: ReadonlyMap<string, Point>,
  centre: Point,
): number {
  const placed = [...(kin ?? [])].flatMap((key) => places.get(key) ?? []).filter(({ x, y }) => x !== 0 || y !== 0)
  const x = placed.reduce((sum, place) => sum + place.x, 0)
  const y = placed.reduce((sum, place) => sum + place.y, 0)
  return placed.length > 0 ? Math.atan2(y, x) : Math.atan2(node.y - centre.y, node.x - centre.x)
}

/** Ways between two nodes from left to right, those of one length beside each other. */
export function lines({ nodes }: Drawing, ways: readonly Way[]): Placing {
  const drawn = new Set(nodes.map(({ key }) => key))
  const columns = new Map<string, number>()
  for (const way of ways) {
    const stops = [way[0]!.from, ...way.map(({ to }) => to)].filter((key) => drawn.has(key))
    for (const [column, key] of stops.entries()) if (!columns.has(key)) columns.set(key, column)
  }
  const places = new Map<string, Point>()
  const heights = new Map<number, number>()
  const last = Math.max(0, ...columns.values()) + 1
  for (const { key } of nodes) {
    const column = columns.get(key) ?? last
    const at = heights.get(column) ?? 0
    heights.set(column, at + 1)
    const off = Math.ceil(at / 2) * (at % 2 === 0 ? -1 : 1)
    places.set(key, { x: column * STEP, y: off * STEP * 0.6 - (column % 2) * STEP * 0.5 })
  }
  return { places, bounds: [...places.values()], regions: [] }
}
