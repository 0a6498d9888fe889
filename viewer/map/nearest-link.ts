import type { Point } from './box.ts'
import type { Drawn } from './drawn.ts'

const PARTS = 12

/**
 * The line that passes nearest to a point of the screen, if one passes within reach. Lines are two pixels wide; nobody hits
 * that, and with a finger even less.
 */
export function nearestLink(
  graph: Drawn,
  place: (point: Point) => Point,
  at: Point,
  reach: number,
): string | undefined {
  let nearest: string | undefined
  let least = reach
  graph.forEachEdge((key, { curvature }, _source, _target, from, to) => {
    const distance = distanceTo(place(from), place(to), curvature, at)
    if (distance >= least) return
    nearest = key
    least = distance
  })
  return nearest
}

/** How far a point is from a line, bent or straight, taken as a chain of short pieces. */
function distanceTo(from: Point, to: Point, bend: number, at: Point): number {
  if (bend === 0) return distanceToPiece(from, to, at)
  const control = { x: (from.x + to.x) / 2 + (to.y - from.y) * bend, y: (from.y + to.y) / 2 - (to.x - from.x) * bend }
  let least = Number.POSITIVE_INFINITY
  let last = from
  for (let part = 1; part <= PARTS; part++) {
    const share = part / PARTS
    const on = (a: number, b: number, c: number) => a * (1 - share) ** 2 + 2 * b * share * (1 - share) + c * share ** 2
    const next = { x: on(from.x, control.x, to.x), y: on(from.y, control.y, to.y) }
    least = Math.min(least, distanceToPiece(last, next, at))
    last = next
  }
  return least
}

function distanceToPiece(from: Point, to: Point, at: Point): number {
  const [wide, high] = [to.x - from.x, to.y - from.y]
  const length = wide * wide + high * high
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * wide + (at.y - from.y) * high) / length))
  return Math.hypot(at.x - from.x - share * wide, at.y - from.y - share * high)
}
