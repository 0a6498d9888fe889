import type { Point } from '../box.ts'

/** A place on the sheet; what is `fixed` is not moved, others make way for it. */
export interface Spot extends Point {
  readonly key: string
  readonly fixed: boolean
}

/** Names are written beside their nodes, so a node needs about twice as much room sideways as up and down. */
export const WIDE = 2.2

const MOST_ROUNDS = 120

/** What lies over another by less than this share of the distance asked for is left there. */
const SLACK = 0.02

/**
 * Moves what lies too near to something else away from it, no farther than needed, so that every node of a small map can be
 * seen and named. `distance` is asked for up and down, {@link WIDE} times that sideways. The same spots in the same order
 * always come out alike.
 */
export function apart(spots: readonly Spot[], distance: number): ReadonlyMap<string, Point> {
  const places = spots.map(({ x, y, fixed }) => ({ x: x / WIDE, y, fixed }))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!pushed(places, distance)) break
  }
  return new Map(spots.map(({ key, x, y, fixed }, at) => [key, fixed ? { x, y } : unsqueezed(places[at]!)]))
}

interface Place {
  x: number
  y: number
  readonly fixed: boolean
}

/** One round of pushes, pair by pair; tells whether any was needed. */
function pushed(places: readonly Place[], distance: number): boolean {
  const order = places.map((_, at) => at).sort((a, b) => places[a]!.x - places[b]!.x || a - b)
  let any = false
  for (const [from, one] of order.entries()) {
    for (let to = from + 1; to < order.length; to++) {
      const other = order[to]!
      const [a, b] = [places[one]!, places[other]!]
      if (b.x - a.x >= distance) break
      if (a.fixed && b.fixed) continue
      const far = Math.hypot(b.x - a.x, b.y - a.y)
      if (far >= distance * (1 - SLACK)) continue
      any = true
      push(a, b, far, distance, one + other)
    }
  }
  return any
}

function push(a: Place, b: Place, far: number, distance: number, turn: number): void {
  // Two in the very same place part in a direction of their own, each pair in another one.
  const [right, down] = far > 0 ? [(b.x - a.x) / far, (b.y - a.y) / far] : [Math.cos(turn * 2.4), Math.sin(turn * 2.4)]
  const missing = distance - far
  const shareOfA = a.fixed ? 0 : b.fixed ? 1 : 0.5
  a.x -= right * missing * shareOfA
  a.y -= down * missing * shareOfA
  b.x += right * missing * (1 - shareOfA)
  b.y += down * missing * (1 - shareOfA)
}

function unsqueezed({ x, y }: Point): Point {
  return { x: x * WIDE, y }
}
