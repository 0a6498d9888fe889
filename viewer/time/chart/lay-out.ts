import { wrapped } from '../../sharing/foot.ts'
import type { Language } from '../../state/state.ts'
import type { Days } from '../rows/days.ts'
import { dayAsked, type Landmark, landmarksFor } from '../rows/landmarks.ts'
import { type Chart, type ChartRow, daysOfChart, type Section, type Tie } from './chart.ts'
import { headMarks } from './head.ts'
import { type Between, type LaidRow, layRow, type Measure } from './lay-row.ts'
import type { Mark } from './marks.ts'
import { type Scale, scaleOf, yearsAround } from './scale.ts'

/** How wide names are that stand before their rows, and how high a line of them. */
export const NAMES = 230
export const NAME_LINE = 18

/** Left free behind the last day, for an end that fades away. */
const REST = 20

/** What a drawing is laid out for. */
export interface Frame {
  /** All there is, names included. */
  readonly width: number
  /** Names stand above their rows, not before them, where the screen is narrow. */
  readonly narrow: boolean
  /** Absent: all that is dated. */
  readonly years: Days | undefined
  /** A day the reader asked for, lined like a landmark. */
  readonly day: string | undefined
  readonly language: Language
}

/** A row in its place. */
export interface PlacedRow extends LaidRow {
  readonly row: ChartRow
  /** Its name on lines as wide as names may be. */
  readonly title: readonly string[]
  /** Below the bars that are tied to others. */
  readonly ties: readonly TieLine[]
  /** Of ties to other rows: from some height on to the end of the row, whatever its names take, or from its top to there. */
  readonly threads: readonly Thread[]
}

interface TieLine extends Between {
  readonly people: readonly [string, string]
}

interface Thread {
  readonly x: number
  readonly y: number
  readonly way: 'up' | 'down'
}

export interface PlacedSection {
  readonly section: Section
  readonly rows: readonly PlacedRow[]
}

/** A chart with every mark in its place, in rows whose own tops are at 0. */
export interface LaidChart {
  readonly chart: Chart
  readonly scale: Scale
  /** No year is lined where nothing is dated. */
  readonly isDated: boolean
  readonly landmarks: readonly Landmark[]
  readonly head: readonly Mark[]
  readonly sections: readonly PlacedSection[]
}

/** Lays a chart out. `measure` gives the width of a text in the size of marks. */
export function layOut(chart: Chart, { width, narrow, years, day, language }: Frame, measure: Measure): LaidChart {
  const scale = scaleOf(years ?? yearsOfChart(chart), Math.max(width - (narrow ? 0 : NAMES) - REST, 100))
  const landmarks = [...landmarksFor(chart.sector), ...(day ? [dayAsked(day)] : [])]
  let at = 0
  const sections = chart.sections.map((section) => ({
    section,
    rows: section.rows.map((row): PlacedRow => {
      const laid = layRow(row.bars, row, scale, measure)
      const title = wrapped(row.title, narrow ? width : NAMES - 20, (text) => measure(text) * 1.09)
      const height = Math.max(laid.height, narrow ? 0 : title.length * NAME_LINE + 8)
      const { ties, threads } = tieMarks(chart.ties, at++, laid, scale)
      return { ...laid, height, row, title, ties, threads }
    }),
  }))
  const isDated = years !== undefined || daysOfChart(chart) !== undefined
  const head = isDated ? headMarks(landmarks, scale, language, measure) : []
  return { chart, scale, isDated, landmarks, head, sections }
}

/** The whole years of all that is dated. */
export function yearsOfChart(chart: Chart): Days {
  return yearsAround(daysOfChart(chart) ?? { first: 0, last: 0 })
}

/** What a row has of the ties between lives: a line below each bar that is tied, and the threads to the other row or past this one. */
function tieMarks(
  ties: readonly Tie[],
  at: number,
  { bars }: LaidRow,
  scale: Scale,
): { readonly ties: readonly TieLine[]; readonly threads: readonly Thread[] } {
  const [lines, threads]: [TieLine[], Thread[]] = [[], []]
  for (const { first, last, rows, edges, people, telling } of ties.filter(scale.shows)) {
    const [upper, lower] = [Math.min(...rows), Math.max(...rows)]
    if (at < upper || at > lower) continue
    const [left, right] = [scale.at(first), scale.at(last + 1)]
    const x = (left + right) / 2
    const tied = bars.find(({ bar }) => edges.includes(bar.spell.edge))
    if (at > upper && at < lower) threads.push({ x, y: 0, way: 'down' })
    else if (tied) {
      const width = Math.max(2, right - left)
      const mark: Mark = { of: 'box', x: left, y: tied.top + 17, width, height: 3, ink: 'lit', share: 1 }
      lines.push({ marks: [mark], telling, people, edge: tied.bar.spell.edge })
      threads.push({ x, y: tied.top + 17, way: at === upper ? 'down' : 'up' })
    }
  }
  return { ties: lines, threads }
}

/** A thread as a line, in a row of some height. */
export function threadLine({ x, y, way }: Thread, height: number): Mark {
  const [from, to] = way === 'down' ? [y, height] : [0, y]
  return { of: 'line', x, y: from, toX: x, toY: to, ink: 'lit', width: 1, dashed: true }
}
