/** A rectangle of the screen, in pixels with y downwards. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The smallest box that holds all points; there must be one at least. */
export function boxAround(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** The smallest box that holds all points and has a given one in its middle. */
export function boxAbout({ x, y }: Point, points: readonly Point[]): Box {
  const aside = Math.max(0, ...points.map((point) => Math.abs(point.x - x)))
  const away = Math.max(0, ...points.map((point) => Math.abs(point.y - y)))
  return { left: x - aside, top: y - away, right: x + aside, bottom: y + away }
}

/** Whether two boxes have more than a rim in common. */
export function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether one box lies in another. */
export function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  )
}
