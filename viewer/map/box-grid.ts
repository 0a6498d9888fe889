import { type Box, touch } from './box.ts'

/** Boxes that can be asked what touches them, without looking at each. */
export interface BoxGrid {
  add(box: Box): void
  touches(box: Box): boolean
  /** How many of them touch a box. */
  count(box: Box): number
}

/** Side of a cell, in pixels: a few nodes, or a third of a name. */
const CELL = 64

/** A grid over the screen with some boxes in it. A name is tried in eight places, and among a thousand nodes. */
export function boxGrid(boxes: readonly Box[]): BoxGrid {
  const cells = new Map<number, Box[]>()
  const cellOf = (pixels: number) => Math.floor(pixels / CELL)
  const keyOf = (column: number, row: number) => row * 0x1_0000 + column

  const add = (box: Box) => {
    for (let row = cellOf(box.top); row <= cellOf(box.bottom); row++) {
      for (let column = cellOf(box.left); column <= cellOf(box.right); column++) {
        const cell = cells.get(keyOf(column, row))
        if (cell) cell.push(box)
        else cells.set(keyOf(column, row), [box])
      }
    }
  }
  const count = (box: Box, enough: number) => {
    let found = 0
    const [left, top] = [cellOf(box.left), cellOf(box.top)]
    for (let row = top; row <= cellOf(box.bottom); row++) {
      for (let column = left; column <= cellOf(box.right); column++) {
        for (const other of cells.get(keyOf(column, row)) ?? []) {
          if (!touch(box, other)) continue
          // What lies in several cells counts in the first that both have.
          if (column !== Math.max(left, cellOf(other.left)) || row !== Math.max(top, cellOf(other.top))) continue
          if (++found === enough) return found
        }
      }
    }
    return found
  }
  for (const box of boxes) add(box)
  return {
    add,
    touches: (box) => count(box, 1) > 0,
    count: (box) => count(box, Number.POSITIVE_INFINITY),
  }
}
