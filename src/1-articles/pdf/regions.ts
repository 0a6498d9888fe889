import type { Line } from './lines.ts'

/** Lines that stand below each other, close and in one column. */
export interface Column {
  readonly lines: readonly Line[]
  readonly left: number
  readonly right: number
}

/** Columns side by side: one for prose, several for a row of a table, for the columns of a page, for a head of two halves. */
export type Region = readonly Column[]

/** The distance of two lines of one column, in parts of the size of the font: one and a half lines, but no empty line. */
const CLOSE = 1.9
/** The same in a cell below the first line of a row, where no other paragraph can begin. */
const CLOSE_IN_CELL = 2.6
/** How far the top of a cell may stand above one that is set in the middle of the row. */
const TALL = 6

/**
 * Puts lines together in the order of drawing. A printer draws the lines of a cell, goes up and draws the next cell; so it
 * does with the columns of a page.
 */
export function regionsOf(lines: readonly Line[]): readonly Region[] {
  const regions: Line[][][] = []
  const usual = usualStep(lines)
  for (const line of lines) {
    const region = regions.at(-1)
    const last = region?.at(-1)?.at(-1)
    if (region === undefined || last === undefined) regions.push(columnsOf(line))
    else if (line.cells.length === 1 && goesOnBelow(line, region, usual)) region.at(-1)!.push(line)
    else if (line.base < last.base - 0.5 * line.size || isLevel(line, last)) {
      const beside = region.length > 1 ? [] : [...tailBeside(region[0]!, line)]
      if (region.length > 1 && isBeside(line, region)) region.push(...columnsOf(line))
      else if (beside.length > 0) {
        const rest = region[0]!.slice(0, -beside.length)
        regions.pop()
        if (rest.length > 0) regions.push([rest])
        regions.push([beside, ...columnsOf(line)])
      } else regions.push(columnsOf(line))
    } else regions.push(columnsOf(line))
  }
  return regions.map((region) => region.map(columnOf))
}

/** A line of several cells is a row; what follows below the last cell belongs to it. */
function columnsOf(line: Line): Line[][] {
  return line.cells.map((cell) => [{ ...line, cells: [cell], left: cell.left, right: cell.right }])
}

function columnOf(lines: readonly Line[]): Column {
  return {
    lines,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  }
}

function goesOnBelow(line: Line, region: readonly (readonly Line[])[], usual: number): boolean {
  const column = region.at(-1)!
  const last = column.at(-1)!
  const step = line.base - last.base
  const size = Math.max(line.size, last.size)
  const most = region.length > 1 ? CLOSE_IN_CELL * size : Math.max(CLOSE * size, 1.15 * usual)
  if (step <= 0.3 * size || step > most || Math.abs(line.size - last.size) > 0.08 * size) return false
  const { left, right } = columnOf(column)
  if (region.length === 1) return line.left < right && line.right > left
  // Below a row, only what stands under its last cell goes on; a new row begins further left.
  return line.left > left - 0.5 * size || (line.right > left && line.left > region.at(-2)!.at(-1)!.right - 0.5 * size)
}

/** The distance of lines that is most frequent on a page: more than one and a half lines where text is set double-spaced. */
function usualStep(lines: readonly Line[]): number {
  const times = new Map<number, number>()
  for (const [index, { base }] of lines.entries()) {
    const step = Math.round(2 * (base - (lines[index - 1]?.base ?? base))) / 2
    if (step > 0) times.set(step, (times.get(step) ?? 0) + 1)
  }
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 1])[0]
}

function isLevel(line: Line, last: Line): boolean {
  return Math.abs(line.base - last.base) <= 0.5 * line.size
}

function isBeside(line: Line, region: readonly (readonly Line[])[]): boolean {
  const columns = region.map(columnOf)
  const bases = columns.flatMap(({ lines }) => lines.map(({ base }) => base))
  return (
    line.left > columns.at(-1)!.right - 0.3 * line.size &&
    line.base > Math.min(...bases) - TALL * line.size &&
    line.base < Math.max(...bases) + 0.5 * line.size
  )
}

/** The last lines of a column that stand left of a line that is drawn after them and not below them. */
function tailBeside(column: readonly Line[], line: Line): readonly Line[] {
  const from = column.findIndex(({ base }) => base > line.base - 0.7 * line.size)
  const tail = from === -1 ? [] : column.slice(from)
  return tail.every(({ right }) => right < line.left + 0.3 * line.size) ? tail : []
}
