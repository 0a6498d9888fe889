import { type Box, type Point, within } from './box.ts'
import { type BoxGrid, boxGrid } from './box-grid.ts'

/** A place that would do for a name: its middle, and the side from which the lines begin. */
export interface Spot extends Point {
  readonly align: 'left' | 'center' | 'right'
}

/** A name that asks for room on the map. */
export interface Asking {
  /** Places that would do, best first. */
  readonly spots: readonly Spot[]
  readonly width: number
  readonly height: number
  /** Names that are shown even where they cover others. */
  readonly must: boolean
  /** What the node of that name covers itself. */
  readonly node?: Box
}

/** Boxes on which no name may stand: `overlays` at all, `nodes` if it can be helped. */
export interface Obstacles {
  readonly overlays: readonly Box[]
  readonly nodes: readonly Box[]
}

/** A map of no more nodes than this has room for them all. */
const CROWD = 100

/** In a crowd the most important names may cover nodes of lesser importance, or the hubs in its middle would be nameless. */
const mayCover = (nodes: number) => Math.min(Math.floor(nodes / (nodes > CROWD ? 6 : 8)), 60)

/**
 * Finds room for names one after the other, most important first: a spot inside the screen where no earlier name lies and
 * nothing is in the way; `undefined` where there is none. Sigma's own grid chooses which names to show but lets them cover
 * each other, and names of Vietnamese bodies are long.
 */
export function placeNames(
  asking: readonly Asking[],
  screen: Box,
  { overlays, nodes }: Obstacles,
): readonly (Spot | undefined)[] {
  const placed = boxGrid(overlays)
  const inTheWay = boxGrid(nodes)
  const greater = boxGrid([])
  const covering = mayCover(nodes.length)
  return asking.map((name, at) => {
    const insideOf = (spots: readonly Spot[]) =>
      spots.map((spot) => ({ spot, box: boxAt(spot, name) })).filter(({ box }) => within(box, screen))
    const freeOf = (places: readonly Place[]) => places.filter(({ box }) => !placed.touches(box))
    const clearOf = (places: readonly Place[]) => places.find(({ box }) => !inTheWay.touches(box))
    const inside = insideOf(name.spots)
    const free = freeOf(inside)
    const found =
      clearOf(free) ??
      (at < covering
        ? (clearOf(freeOf(insideOf(farther(name)))) ?? leastCovering(free, greater, inTheWay))
        : undefined) ??
      (name.must ? inside[0] : undefined)
    if (found) placed.add(found.box)
    if (name.node && at < covering) greater.add(name.node)
    return found?.spot
  })
}

/** Pixels by which a name that else covers nodes may stand away from its own. */
const STEP = 14

/** The spots of a name, a step further from its node. */
function farther({ spots, node }: Asking): readonly Spot[] {
  if (!node) return []
  const [x, y] = [(node.left + node.right) / 2, (node.top + node.bottom) / 2]
  return spots.map((spot) => {
    const [aside, away] = [spot.x - x, spot.y - y]
    const share = STEP / Math.hypot(aside, away)
    return { ...spot, x: spot.x + aside * share, y: spot.y + away * share }
  })
}

interface Place {
  readonly spot: Spot
  readonly box: Box
}

/** The place that covers fewest nodes, and none of greater importance. */
function leastCovering(places: readonly Place[], greater: BoxGrid, nodes: BoxGrid): Place | undefined {
  let best: Place | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const place of places) {
    if (greater.touches(place.box)) continue
    const covered = nodes.count(place.box)
    if (covered < fewest) [best, fewest] = [place, covered]
  }
  return best
}

const GAP = 4

/** Spots for the name of a node: right of it, left, below, above, then the four corners. */
export function besideNode({ x, y }: Point, radius: number, width: number, height: number): readonly Spot[] {
  const aside = radius + GAP + width / 2
  const away = radius + GAP / 2 + height / 2
  const corner = { aside: radius * 0.7 + GAP / 2 + width / 2, away: radius * 0.7 + height / 2 }
  return [
    { x: x + aside, y, align: 'left' },
    { x: x - aside, y, align: 'right' },
    { x, y: y + away, align: 'center' },
    { x, y: y - away, align: 'center' },
    { x: x + corner.aside, y: y + corner.away, align: 'left' },
    { x: x + corner.aside, y: y - corner.away, align: 'left' },
    { x: x - corner.aside, y: y + corner.away, align: 'right' },
    { x: x - corner.aside, y: y - corner.away, align: 'right' },
  ]
}

/** Spots for the name of a line: its middle, else a little towards either end. A bend pulls the line aside. */
export function alongLine(from: Point, to: Point, bend: number): readonly Spot[] {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 - (to.x - from.x) * bend,
  }
  return [0.5, 0.38, 0.62].map((share) => {
    const at = (a: number, b: number, c: number) => a * (1 - share) ** 2 + 2 * b * share * (1 - share) + c * share ** 2
    return { x: at(from.x, control.x, to.x), y: at(from.y, control.y, to.y), align: 'center' }
  })
}

function boxAt({ x, y }: Point, { width, height }: Asking): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}
