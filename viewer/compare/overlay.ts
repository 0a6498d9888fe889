import type { Fresh } from '../asked/filters/filter.ts'
import type { Point } from '../map/box.ts'
import type { Overlay } from '../map/overlay.ts'

/** How far outside a node its ring is drawn, and half of the cross on a line, in pixels. */
const [AROUND, CROSS] = [3, 4.5]

/** How much of the size of a node its outline takes. */
const OUTLINE = 0.7

/** Rings new nodes, and puts a cross on new posts: shapes, so that nobody has to tell colours apart. */
export function overlayOf({ nodes, edges }: Fresh): Overlay {
  return (context, graph, toScreen, scale) => {
    context.strokeStyle = getComputedStyle(context.canvas).getPropertyValue('--fresh')
    context.lineWidth = 2
    context.beginPath()
    graph.forEachNode((key, { x, y, size }) => {
      if (!nodes.has(key)) return
      const at = toScreen({ x, y })
      const radius = size * scale * OUTLINE + AROUND
      context.moveTo(at.x + radius, at.y)
      context.arc(at.x, at.y, radius, 0, 2 * Math.PI)
    })
    graph.forEachEdge((_, { edge, bend, kind }, __, ___, from, to) => {
      if (kind !== 'HOLDS' || !edges.has(edge)) return
      const spot = onLine(toScreen(from), toScreen(to), bend)
      context.moveTo(spot.x - CROSS, spot.y)
      context.lineTo(spot.x + CROSS, spot.y)
      context.moveTo(spot.x, spot.y - CROSS)
      context.lineTo(spot.x, spot.y + CROSS)
    })
    context.stroke()
  }
}

/** A point on a line nearer to its end than its name is, which stands in the middle. */
function onLine(from: Point, to: Point, bend: number): Point {
  const share = 0.75
  const aside = 2 * share * (1 - share) * bend
  return {
    x: from.x + (to.x - from.x) * share + (to.y - from.y) * aside,
    y: from.y + (to.y - from.y) * share - (to.x - from.x) * aside,
  }
}
