import { type Point, somewhere } from './point.ts'

/** A node on its way to a free place. */
interface Body extends Point {
  readonly key: string
  /** A node that others must keep clear of, but that does not move. */
  readonly fixed: boolean
}

/**
 * Moves points that are closer than `gap` apart until they are not, or until further rounds are not worth their time, and
 * rounds them to two decimals; no two come out the same. What is `fixed` stays where it is. Returns the points that may move.
 */
export function spread(
  points: ReadonlyMap<string, Point>,
  gap: number,
  fixed: ReadonlyMap<string, Point> = new Map(),
): ReadonlyMap<string, Point> {
  let bodies: readonly Body[] = [
    ...Array.from(fixed, ([key, point]) => ({ ...point, key, fixed: true })),
    ...Array.from(points, ([key, point]) => ({ ...point, key, fixed: false })),
  ]
  const rounds = Math.max(10, Math.min(100, Math.round(1_000_000 / bodies.length)))
  for (let round = 0; round < rounds; round++) {
    const pushed = push(bodies, gap)
    if (pushed === bodies) break
    bodies = pushed
  }
  return distinct(bodies)
}

/** One round: every node goes half the way out of each neighbour's reach. The same bodies when none was in reach. */
function push(bodies: readonly Body[], gap: number): readonly Body[] {
  const cells = new Map<number, number[]>()
  const cellOf = (x: number, y: number) => Math.floor(x / gap) * 2 ** 25 + Math.floor(y / gap)
  for (const [at, { x, y }] of bodies.entries()) {
    const cell = cells.get(cellOf(x, y))
    if (cell) cell.push(at)
    else cells.set(cellOf(x, y), [at])
  }
  let moved = false
  const next = bodies.map((body, at) => {
    if (body.fixed) return body
    let { x, y } = body
    for (const [column, row] of around) {
      for (const other of cells.get(cellOf(body.x + column * gap, body.y + row * gap)) ?? []) {
        const away = other === at ? still : outOfReach(body, bodies[other]!, gap)
        x += away.x
        y += away.y
      }
    }
    moved ||= x !== body.x || y !== body.y
    return { ...body, x, y }
  })
  return moved ? next : bodies
}

const still: Point = { x: 0, y: 0 }
const around = [-1, 0, 1].flatMap((column) => [-1, 0, 1].map((row) => [column, row] as const))

/** How far one body must go to do its part in keeping the gap from another: half of the way, or all if the other is fixed. */
function outOfReach(one: Body, other: Body, gap: number): Point {
  const x = one.x - other.x
  const y = one.y - other.y
  const distance = Math.sqrt(x * x + y * y)
  if (distance >= gap * 0.999) return still
  if (distance < gap / 1000) return times(somewhere(one.key), gap)
  const part = ((gap - distance) / distance) * (other.fixed ? 1 : 0.5)
  return times({ x, y }, part)
}

function times({ x, y }: Point, factor: number): Point {
  return { x: x * factor, y: y * factor }
}

/** Two decimals, and where that puts two nodes on one point, the later moves on until it finds a free one. */
function distinct(bodies: readonly Body[]): ReadonlyMap<string, Point> {
  const taken = new Set<string>()
  const free = new Map<string, Point>()
  for (const body of bodies) {
    const y = rounded(body.y)
    let x = rounded(body.x)
    while (taken.has(`${x} ${y}`)) x = rounded(x + 0.01)
    taken.add(`${x} ${y}`)
    if (!body.fixed) free.set(body.key, { x, y })
  }
  return free
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100 || 0 // never -0
}
