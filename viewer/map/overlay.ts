import type { Point } from './box.ts'
import type { Drawn } from './drawn.ts'

/** Marks something on the map, under the names. @param scale pixels of the screen to one of a node's size */
export type Overlay = (
  context: CanvasRenderingContext2D,
  graph: Drawn,
  toScreen: (point: Point) => Point,
  scale: number,
) => void
