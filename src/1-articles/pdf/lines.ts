import { superscript } from '../superscript.ts'
import type { Span } from './spans.ts'

/** Text of a line between two clear gaps. */
export interface Cell {
  text: string
  readonly left: number
  right: number
  /** What stands between it and the cell before if it is none: the gap is narrow, and may only be a wide space. */
  readonly otherwise?: string
}

export interface Line {
  readonly cells: Cell[]
  base: number
  size: number
  /** Nothing when the line has more than one. */
  font: string | undefined
  readonly left: number
  right: number
}

/** Gaps in parts of the size of the font: a column of a table begins, or at least a word. */
const CLEAR = 1.5
const SPACE = 0.17
/** A mark is smaller than the text by this part: WeasyPrint makes it eight ninths. */
const SMALL = 0.9
/** So many lines before and after may be of the same table. */
const NEAR = 6
const BULLET = /^(?:[-–+•▪*o]|\d{1,3}[.)]|\p{Ll}[.)]|[IVX]+\.)$/u

/** The lines of a page in the order of drawing, footnote marks as raised digits; text drawn twice to look bold counts once. */
export function linesOf(spans: readonly Span[]): readonly Line[] {
  const lines: Line[] = []
  for (const [index, span] of spans.entries()) {
    const line = lines.at(-1)
    if (isDrawnAgain(span, spans[index - 1])) continue
    if (line && isMark(span, line)) {
      line.cells.at(-1)!.text += superscript(span.text)
      line.right = Math.max(line.right, span.right)
      line.cells.at(-1)!.right = line.right
    } else if (line && isAfter(span, line)) extend(line, span)
    else if (line && beginsWithMark(line, span)) {
      line.cells[0]!.text = superscript(line.cells[0]!.text)
      Object.assign(line, { base: span.base, size: span.size, font: span.font })
      extend(line, span)
    } else lines.push(lineOf(span))
  }
  return withSureCells(lines).map(withoutBullets)
}

/** The whole line, with a tab at each clear gap. */
export function textOfLine({ cells }: Line): string {
  return cells.map(({ text }) => text).join('\t')
}

function lineOf({ text, left, right, base, size, font }: Span): Line {
  return { cells: [{ text, left, right }], base, size, font, left, right }
}

function extend(line: Line, span: Span): void {
  const gap = span.left - line.right
  const size = Math.max(span.size, line.size)
  const cell = line.cells.at(-1)!
  const space = span.spaced || gap > SPACE * size ? ' ' : ''
  if (gap > CLEAR * size) line.cells.push({ text: span.text, left: span.left, right: span.right })
  else if (span.placed) line.cells.push({ text: span.text, left: span.left, right: span.right, otherwise: space })
  else {
    cell.text += space + span.text
    cell.right = span.right
  }
  line.right = span.right
  if (span.font !== line.font) line.font = undefined
}

function isAfter(span: Span, line: Line): boolean {
  const size = Math.min(span.size, line.size)
  return Math.abs(span.base - line.base) < 0.2 * size && span.left > line.right - 0.3 * size
}

/** Small and raised, close behind the text: “Hai¹”. */
function isMark(span: Span, line: Line): boolean {
  const rise = line.base - span.base
  const gap = span.left - line.right
  return (
    span.size < SMALL * line.size &&
    rise > 0.1 * line.size &&
    rise < 0.8 * line.size &&
    gap > -0.3 * line.size &&
    gap < 0.6 * line.size
  )
}

/** A footnote begins with its mark, and its text is larger and lower. */
function beginsWithMark(line: Line, span: Span): boolean {
  const rise = span.base - line.base
  return (
    line.cells.length === 1 &&
    /^\d{1,3}$/.test(line.cells[0]!.text) &&
    line.size < SMALL * span.size &&
    rise > 0.1 * span.size &&
    rise < 0.8 * span.size &&
    Math.abs(span.left - line.right) < 2 * span.size
  )
}

function isDrawnAgain(span: Span, before: Span | undefined): boolean {
  return (
    before !== undefined &&
    before.text === span.text &&
    Math.abs(before.left - span.left) < 0.1 * span.size &&
    Math.abs(before.base - span.base) < 0.1 * span.size
  )
}

/**
 * A narrow gap is one between cells where a line near has a clear one at the same place, or both lines are rows anyway. Of a row whose name
 * is the longest, and so as wide as its column, no gap is clear.
 */
function withSureCells(lines: readonly Line[]): readonly Line[] {
  const gaps = lines.map(gapsOf)
  const near = (index: number, counts: (gap: Gap, at: number) => boolean) =>
    gaps
      .slice(Math.max(0, index - NEAR), index + NEAR + 1)
      .flatMap((others, at) => others.filter((gap) => counts(gap, Math.max(0, index - NEAR) + at)))
  const isRow = gaps.map((own, index) => {
    if (own.length === 0 || own.some(({ isClear }) => isClear)) return own.length > 0
    const clear = near(index, ({ isClear }) => isClear)
    return own.some(({ from, to }) => clear.some((gap) => from < gap.to && gap.from < to))
  })
  return lines.map((line, index) => {
    const others = near(index, ({ isClear }, at) => at !== index && (isClear || (isRow[at]! && isRow[index]!)))
    const cells: Cell[] = []
    for (const { otherwise, ...cell } of line.cells) {
      const before = cells.at(-1)
      const isSure =
        otherwise === undefined || others.some(({ from, to }) => before && before.right < to && from < cell.left)
      if (before === undefined || isSure) cells.push(cell)
      else Object.assign(before, { text: before.text + otherwise + cell.text, right: cell.right })
    }
    return { ...line, cells }
  })
}

interface Gap {
  readonly from: number
  readonly to: number
  readonly isClear: boolean
}

function gapsOf({ cells }: Line): readonly Gap[] {
  return cells
    .slice(1)
    .map(({ left, otherwise }, index) => ({ from: cells[index]!.right, to: left, isClear: otherwise === undefined }))
}

/** The gap behind a bullet or a number is no column. */
function withoutBullets(line: Line): Line {
  const [first, second, ...others] = line.cells
  if (!first || !second || others.length > 0 || !BULLET.test(first.text)) return line
  return { ...line, cells: [{ ...first, text: `${first.text} ${second.text}`, right: second.right }] }
}
