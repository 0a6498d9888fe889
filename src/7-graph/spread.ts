import { type Point, somewhere } from './point.ts'

/** Nodes on their way to free places, those first that others must keep clear of, but that do not move. */
interface Bodies {
  readonly keys: readonly string[]
  readonly fixed: number
  readonly x: Float64Array
  readonly y: Float64Array
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
  const all = [...fixed.values(), ...points.values()]
  const bodies: Bodies = {
    keys: [...fixed.keys(), ...points.keys()],
    fixed: fixed.size,
    x: Float64Array.from(all, ({ x }) => x),
    y: Float64Array.from(all, ({ y }) => y),
  }
  if (points.size > 0) {
    const grid = new Grid(all.length)
    const rounds = Math.max(10, Math.min(100, Math.round(1_000_000 / all.length)))
    for (let round = 0; round < rounds; round++) if (!push(bodies, gap, grid)) break
  }
  return distinct(bodies)
}

/** One round: every node goes half the way out of each neighbour's reach. @returns false when none was in reach */
function push({ keys, fixed, x, y }: Bodies, gap: number, grid: Grid): boolean {
  grid.fill(x, y, gap)
  let moved = false
  const [toX, toY] = [x.slice(), y.slice()]
  for (let one = fixed; one < keys.length; one++) {
    const column = Math.floor(x[one]! / gap)
    const row = Math.floor(y[one]! / gap)
    for (let near = column - 1; near <= column + 1; near++)
      for (let beside = row - 1; beside <= row + 1; beside++)
        for (let other = grid.first(near, beside); other >= 0; other = grid.after(other)) {
          if (other === one || !grid.isIn(other, near, beside)) continue
          const away = outOfReach(x[one]! - x[other]!, y[one]! - y[other]!, gap, other < fixed, keys[one]!)
          toX[one]! += away.x
          toY[one]! += away.y
        }
    moved ||= toX[one] !== x[one] || toY[one] !== y[one]
  }
  x.set(toX)
  y.set(toY)
  return moved
}

const still: Point = { x: 0, y: 0 }

/** How far a body must go to do its part in keeping the gap from another: half of the way, or all if the other is fixed. */
function outOfReach(x: number, y: number, gap: number, fixed: boolean, key: string): Point {
  const distance = Math.sqrt(x * x + y * y)
  if (distance >= gap * 0.999) return still
  if (distance < gap / 1000) return times(somewhere(key), gap)
  const part = ((gap - distance) / distance) * (fixed ? 1 : 0.5)
  return times({ x, y }, part)
}

function times({ x, y }: Point, factor: number): Point {
  return { x: x * factor, y: y * factor }
}

/** Which bodies lie in which cell of a grid, by a table of twice as many places as there are bodies. */
class Grid {
  readonly #first: Int32Array
  readonly #after: Int32Array
  readonly #columns: Int32Array
  readonly #rows: Int32Array

  constructor(bodies: number) {
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(2 * bodies)))
    this.#after = new Int32Array(bodies)
    this.#columns = new Int32Array(bodies)
    this.#rows = new Int32Array(bodies)
  }

  fill(x: Float64Array, y: Float64Array, cell: number): void {
    this.#first.fill(-1)
    for (let body = x.length - 1; body >= 0; body--) {
      const column = Math.floor(x[body]! / cell)
      const row = Math.floor(y[body]! / cell)
      this.#columns[body] = column
      this.#rows[body] = row
      const place = this.#placeOf(column, row)
      this.#after[body] = this.#first[place]!
      this.#first[place] = body
    }
  }

  /** The first body of a place, -1 where there is none; it may be of another cell that shares the place. */
  first(column: number, row: number): number {
    return this.#first[this.#placeOf(column, row)]!
  }

  after(body: number): number {
    return this.#after[body]!
  }

  isIn(body: number, column: number, row: number): boolean {
    return this.#columns[body] === column && this.#rows[body] === row
  }

  #placeOf(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (this.#first.length - 1)
  }
}

/** Two decimals, and where that puts two nodes on one point, the later moves on until it finds a free one. */
function distinct({ keys, fixed, x, y }: Bodies): ReadonlyMap<string, Point> {
  const taken = new Set<string>()
  const free = new Map<string, Point>()
  for (const [at, key] of keys.entries()) {
    const down = rounded(y[at]!)
    let across = rounded(x[at]!)
    while (taken.has(`${across} ${down}`)) across = rounded(across + 0.01)
    taken.add(`${across} ${down}`)
    if (at >= fixed) free.set(key, { x: across, y: down })
  }
  return free
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100 || 0 // never -0
}
