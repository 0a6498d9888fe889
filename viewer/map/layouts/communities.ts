import type { Drawing, DrawnNode } from '../../asked/drawing.ts'
import type { Point } from '../box.ts'
import type { Placing, Region } from './layout.ts'

const GAP = 34
const GOLDEN = 2.399963

/**
 * Places for groups of nodes that have more to do with each other than with the rest, each group in a disc with its name;
 * what no line joins to anything goes into one disc, called `loners`.
 */
export function communityPlaces({ nodes }: Drawing, groups: readonly (readonly string[])[], loners: string): Placing {
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const known = groups.map((group) => group.flatMap((key) => byKey.get(key) ?? []).sort(heavier))
  const alone = known
    .filter((group) => group.length === 1)
    .flat()
    .sort(heavier)
  const discs = known
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length || heavier(a[0]!, b[0]!))
    .concat(alone.length > 0 ? [alone] : [])
  const places = new Map<string, Point>()
  const regions: Region[] = []
  const taken: { readonly middle: Point; readonly radius: number }[] = []
  for (const group of discs) {
    const radius = GAP * Math.sqrt(group.length) + (group.length > 1 ? GAP * 0.6 : 0)
    const middle = roomFor(radius + GAP, taken)
    taken.push({ middle, radius: radius + GAP })
    for (const [at, { key }] of group.entries()) {
      const far = group.length === 1 ? 0 : GAP * Math.sqrt(at + 0.4)
      places.set(key, { x: middle.x + far * Math.cos(at * GOLDEN), y: middle.y + far * Math.sin(at * GOLDEN) })
    }
    if (group.length > 2) regions.push({ of: 'disc', name: group === alone ? loners : nameOf(group), middle, radius })
  }
  const corners = taken.flatMap(({ middle, radius }) => [
    { x: middle.x - radius, y: middle.y - radius },
    { x: middle.x + radius, y: middle.y + radius },
  ])
  return { places, bounds: corners, regions }
}

/** A group is called after its weightiest body, which is what its people have in common. */
function nameOf(group: readonly DrawnNode[]): string {
  return (group.find(({ kind }) => kind === 'Organization') ?? group[0]!).label
}

function heavier(one: DrawnNode, other: DrawnNode): number {
  return other.weight - one.weight || (one.key < other.key ? -1 : 1)
}

/** The first free spot on a spiral from the middle. */
function roomFor(radius: number, taken: readonly { readonly middle: Point; readonly radius: number }[]): Point {
  for (let step = 0; ; step++) {
    const far = 9 * Math.sqrt(step) * 2
    const middle = { x: 1.15 * far * Math.cos(step * GOLDEN), y: far * Math.sin(step * GOLDEN) }
    const free = taken.every(
      (other) => Math.hypot(other.middle.x - middle.x, other.middle.y - middle.y) >= other.radius + radius,
    )
    if (free) return middle
  }
}
