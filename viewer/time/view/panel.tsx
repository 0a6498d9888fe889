import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { useWorkspace } from '../../parts/workspace.ts'
import { measuring } from '../../sharing/measure.ts'
import type { Shown } from '../../sharing/shown.ts'
import { Grid } from '../../table/grid.tsx'
import { csvOf } from '../../table/rows.ts'
import { type Chart, chartOf, daysOfChart } from '../chart/chart.ts'
import { layOut, yearsOfChart } from '../chart/lay-out.ts'
import { TEXT } from '../chart/marks.ts'
import { pictures } from '../chart/pictures.ts'
import { sheetOf } from '../chart/sheet.ts'
import { openToTab } from '../chart/steps.ts'
import { TimeChart } from '../chart/time-chart.tsx'
import { newYear } from '../rows/days.ts'
import { keepsOf } from '../rows/keeps.ts'
import { overlapsFor, type Pair } from '../rows/overlaps.ts'
import type { Spell } from '../rows/spells.ts'
import { rowsOfChart, rowsOfPairs } from './listing.ts'
import { Matrix } from './matrix.tsx'
import { Pairs } from './pairs.tsx'
import { drawingOfSpells } from './spell-drawing.ts'
import { TimeStart } from './start.tsx'
import { TimeTools } from './tools.tsx'
import { useWidth } from './use-width.ts'

/** Narrower than this names stand above their rows. */
const NARROW = 720

/** On a sheet that is saved. */
const SHEET = 1400

interface Props {
  readonly view: RefObject<Shown | null>
}

/** Time in the place of the map: rosters, lives, heads of places, and who served together. `view` takes what there is to be saved. */
export function TimePanel(props: Props) {
  const { graph, state } = useWorkspace()
  return state.time.of.some((key) => graph.hasNode(key)) ? <Course {...props} /> : <TimeStart />
}

function Course({ view }: Props) {
  const { graph, articles, words, state } = useWorkspace()
  const { time, demands, language } = state
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const measure = useMemo(() => measuring(`400 ${TEXT}px "Be Vietnam Pro", sans-serif`), [])
  const material = useMemo(() => ({ graph, articles }), [graph, articles])
  const keeps = useMemo(() => keepsOf(material, state), [material, demands])
  const chart = useMemo(
    () => chartOf(material, time, words, keeps),
    [material, time.of, time.unfolded, time.ties, words, keeps],
  )
  const keys = chart.of === 'roster' ? chart.sections.map(({ key }) => key) : time.of
  const together = time.show === 'pairs' || time.show === 'matrix'
  const pairs = useMemo(
    () =>
      together
        ? overlapsFor(
            material,
            keys.filter((key) => graph.hasNode(key)),
            keeps,
          )
        : [],
    [material, chart, together, keeps],
  )
  const rows = () => (together ? rowsOfPairs(pairs, graph, words) : rowsOfChart(chart, material, words))
  const listed = useMemo(() => (time.show === 'rows' ? rows() : undefined), [time.show, chart, words])
  const spells = useMemo(() => spellsOf(chart), [chart])
  const isDated = useMemo(() => daysOfChart(chart) !== undefined, [chart])
  const narrow = width < NARROW
  const years = time.years && { first: newYear(time.years.from), last: newYear(time.years.to + 1) - 1 }
  const frame = { years, day: demands.asOf, language }
  const laid = useMemo(
    () => (width > 0 && time.show === 'bars' ? layOut(chart, { ...frame, width, narrow }, measure) : undefined),
    [chart, width, narrow, time.show, time.years, demands.asOf, language, measure],
  )
  const title = time.of.flatMap((key) => (graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : [])).join(' · ')

  useLayoutEffect(() => {
    const edges = () => [...new Set((together ? spellsOfPairs(pairs) : spells).map(({ edge }) => edge))]
    const sheet = () =>
      sheetOf(layOut(chart, { ...frame, width: SHEET, narrow: false }, measure), title, graph, words, measure)
    view.current = {
      get drawing() {
        return drawingOfSpells(graph, edges())
      },
      csv: (citation) => {
        const table = rows()
        return csvOf(table, table.rows, citation)
      },
      ...(time.show === 'bars' && pictures(sheet, measure)),
    }
    return () => {
      view.current = null
    }
  })
  useEffect(() => {
    if (place.current) openToTab(place.current)
  }, [laid])

  return (
    <div class="time">
      <TimeTools
        chart={chart}
        days={isDated ? (years ?? yearsOfChart(chart)) : undefined}
        count={together ? words.time.pairs(pairs.length) : words.time.spells(spells.length)}
      />
      <div class="time-scroll" ref={place}>
        {laid && <TimeChart laid={laid} narrow={narrow} />}
        {time.show === 'pairs' && <Pairs pairs={pairs} />}
        {time.show === 'matrix' && <Matrix pairs={pairs} />}
        {listed && <Grid name="spells" label={words.time.chart} columns={listed.columns} rows={listed.rows} />}
      </div>
    </div>
  )
}

function spellsOf({ sections }: Chart): readonly Spell[] {
  const rows = sections.flatMap((section) => section.rows)
  return rows.flatMap(({ bars, undated }) => [...bars, ...undated].map(({ spell }) => spell))
}

function spellsOfPairs(pairs: readonly Pair[]): readonly Spell[] {
  return pairs.flatMap(({ rooms }) => rooms.flatMap((room) => room.spells))
}
