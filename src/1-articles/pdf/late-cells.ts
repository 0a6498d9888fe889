import type { Line } from './lines.ts'
import type { Column, Region } from './regions.ts'

/** Lines further apart than those of one cell, in parts of the least distance. */
const APART = 1.1

/**
 * Puts cells into the rows of their tables that were drawn after them: LibreOffice Calc draws cells of several lines last. A cell
 * is put where exactly one row has nothing in a column that another row has; what may belong to two rows stays where it was drawn.
 */
export function withLateCells(regions: readonly Region[]): readonly Region[] {
  const placed: Region[] = []
  for (const region of regions) {
    const rows = placed.flatMap((row, index) => (row.length > 1 ? [{ row, index }] : []))
    const first = region[0]?.lines[0]
    const isLate = region.length === 1 && first && placed.some((row) => lowest(row) > first.base + 0.5 * first.size)
    const rest = isLate && rows.length > 0 ? piecesOf(region[0]!).filter((piece) => !place(piece, placed)) : []
    if (!isLate || rows.length === 0) placed.push(region)
    else for (const piece of rest) placed.push([piece])
  }
  return placed
}

/** Puts a cell into the one row in which it has its place. @returns whether there is one */
function place(cell: Column, placed: Region[]): boolean {
  const [first, last] = [cell.lines[0]!, cell.lines.at(-1)!]
  const isOver = ({ left, right }: Column) => right > cell.left && left < cell.right
  const fitting = placed.flatMap((row, index) => {
    // Set at the top, in the middle or at the foot of the row.
    const isBeside = row.every(({ lines: [line] }) =>
      [first.base, (first.base + last.base) / 2, last.base].some(
        (base) => Math.abs(base - line!.base) < 0.2 * first.size,
      ),
    )
    const isColumn = placed.some((other) => other !== row && other.length > 1 && other.slice(1).some(isOver))
    return row.length > 1 && isBeside && isColumn && !row.some(isOver) ? [index] : []
  })
  const [at] = fitting
  if (at === undefined || fitting.length > 1) return false
  placed[at] = [...placed[at]!, cell].toSorted((one, other) => one.left - other.left)
  return true
}

/** Cells below each other that were taken for one. */
function piecesOf(column: Column): readonly Column[] {
  const steps = column.lines.slice(1).map(({ base }, index) => base - column.lines[index]!.base)
  const least = Math.min(...steps)
  const pieces: Line[][] = []
  for (const [index, line] of column.lines.entries()) {
    if (index === 0 || steps[index - 1]! > APART * least) pieces.push([])
    pieces.at(-1)!.push(line)
  }
  return pieces.map((lines) => ({
    lines,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  }))
}

function lowest(region: Region): number {
  return Math.max(...region.flatMap(({ lines }) => lines.map(({ base }) => base)))
}
