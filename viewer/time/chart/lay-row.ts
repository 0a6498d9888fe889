import type { Days } from '../rows/days.ts'
import { BAR, type Bar, drawBar } from './bars.ts'
import type { Stretch } from './chart.ts'
import type { Mark } from './marks.ts'
import type { Scale } from './scale.ts'

/** Width of a text in pixels, in the size of a drawing's text. */
export type Measure = (text: string) => number

/** How high a lane of bars is, and what is left free above the first and below the last. */
const [LANE, RIM] = [22, 5]
/** Between two bars of a lane, and between a bar and its label. */
const [APART, SPACE] = [8, 5]

/** A bar in its place with its label; `left` and `right` hold both. */
export interface Laid {
  readonly bar: Bar
  readonly marks: readonly Mark[]
  readonly left: number
  readonly right: number
  readonly top: number
}

/** A row of bars as it is drawn. */
export interface LaidRow {
  readonly height: number
  readonly bars: readonly Laid[]
  /** Of no single bar: times at which a seat was empty, or two sat in it. */
  readonly between: readonly Between[]
}

/** Marks of no single bar, what they tell, and the edge that a click on them chooses. */
export interface Between {
  readonly marks: readonly Mark[]
  readonly telling: string
  readonly edge: string
}

/** The bars of a row, each in the first lane where it and its label are in nobody's way. */
export function layRow(
  bars: readonly Bar[],
  between: { readonly gaps: readonly Stretch[]; readonly doubles: readonly Stretch[] },
  scale: Scale,
  measure: Measure,
): LaidRow {
  const ends: number[] = []
  const laid = bars.flatMap((bar) => {
    const drawn = drawBar(bar, scale, 0)
    if (!drawn) return []
    const label = labelOf(bar, drawn, scale, measure)
    const [left, right] = [Math.min(drawn.left, label.left), Math.max(drawn.right, label.right)]
    const free = ends.findIndex((end) => end + APART <= left)
    const lane = free < 0 ? ends.length : free
    ends[lane] = right
    const top = RIM + lane * LANE
    const marks = [...drawn.marks, label.mark].map((mark) =>
      mark.of === 'line' ? { ...mark, y: mark.y + top, toY: mark.toY + top } : { ...mark, y: mark.y + top },
    )
    return [{ bar, marks, left, right, top }]
  })
  const height = Math.max(1, ends.length) * LANE + 2 * RIM - (LANE - BAR)
  return { height, bars: laid, between: betweenMarks(between, scale, height) }
}

/** A label in its bar if there is room, else behind it, else before it. */
function labelOf(
  bar: Bar,
  {
    left,
    right,
    ground,
  }: { readonly left: number; readonly right: number; readonly ground?: readonly [number, number] },
  scale: Scale,
  measure: Measure,
): { readonly mark: Mark; readonly left: number; readonly right: number } {
  const width = measure(bar.label)
  const text = { of: 'text', y: BAR - 4, text: bar.label } as const
  if (ground && ground[1] - ground[0] >= width + 2 * SPACE) {
    const x = ground[0] + SPACE + 1
    const filled = bar.strong && !bar.spell.holds.acting && bar.spell.sure && (bar.spell.began || bar.spell.ended)
    return { mark: { ...text, x, ink: filled ? 'card' : 'ink' }, left: x, right: x + width }
  }
  if (right + SPACE + width <= scale.width || left - SPACE - width < 0) {
    const x = Math.max(0, Math.min(right + SPACE, scale.width - width))
    return { mark: { ...text, x, ink: 'ink', halo: true }, left: x, right: x + width }
  }
  const x = left - SPACE
  return { mark: { ...text, x, ink: 'ink', anchor: 'end', halo: true }, left: x - width, right: x }
}

function betweenMarks(
  { gaps, doubles }: { readonly gaps: readonly Stretch[]; readonly doubles: readonly Stretch[] },
  scale: Scale,
  height: number,
): readonly Between[] {
  const ends = (days: Days) => [scale.at(days.first), scale.at(days.last + 1)] as const
  const said = ({ telling, edge }: Stretch) => ({ telling, edge })
  const y = RIM + BAR / 2
  return [
    ...gaps.filter(scale.shows).map((gap): Between => {
      const [x, toX] = ends(gap)
      return { ...said(gap), marks: [{ of: 'line', x, y, toX, toY: y, ink: 'soft', width: 1, dashed: true }] }
    }),
    ...doubles.filter(scale.shows).map((both): Between => {
      const [x, toX] = ends(both)
      const width = Math.max(3, toX - x)
      return {
        ...said(both),
        marks: [{ of: 'box', x, y: height - 3, width, height: 3, ink: 'lit', share: 1 }],
      }
    }),
  ]
}
