import { useMemo } from 'preact/hooks'
import { NodeLink } from '../../parts/node-link.tsx'
import { useWorkspace } from '../../parts/workspace.ts'
import { choose } from '../../state/state.ts'
import { dateText } from '../../words/dates.ts'
import { Fades, Marks } from './draw.tsx'
import { gridMarks } from './head.ts'
import { type LaidChart, NAMES, type PlacedRow, type PlacedSection } from './lay-out.ts'
import { Near } from './near.tsx'
import { TimeRow } from './row.tsx'
import { SIGN, signMarks, signsIn } from './signs.ts'
import { stepOnKey } from './steps.ts'
import { TimeHead } from './time-head.tsx'
import { useDrawn } from './use-drawn.ts'

interface Props {
  readonly laid: LaidChart
  readonly narrow: boolean
}

/** Rows over a time axis that stays above them; arrow keys go from spell to spell. */
export function TimeChart({ laid, narrow }: Props) {
  const { words, store, state } = useWorkspace()
  const { scale, isDated, sections, landmarks } = laid
  const before = narrow ? 0 : NAMES
  const grid = useMemo(() => (isDated ? gridMarks(landmarks, scale, 1) : []), [landmarks, scale, isDated])
  const chosen = state.chosen?.what === 'edge' ? state.chosen.key : undefined
  const onClick = (event: MouseEvent) => {
    const found = (event.target as Element).closest<HTMLElement>('[data-edge]')
    if (!found) return
    const { edge, people } = found.dataset
    const { time } = store.state
    // Two who served together are told side by side, everything else beside the rows.
    if (people) store.change({ ...store.state, time: { ...time, show: 'pairs', pair: JSON.parse(people) } })
    else store.change(choose(store.state, { what: 'edge', key: edge! }))
  }
  const single = sections.length === 1
  const begins = useMemo(() => spellsBefore(laid), [laid])
  const turn = useDrawn(laid, begins.all)
  return (
    <>
      <Fades />
      {isDated && <TimeHead laid={laid} before={before} />}
      <p class="unseen" id="time-help">
        {words.time.chartHelp}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing of many buttons, no form */}
      <div
        class="time-body"
        role="group"
        aria-label={words.time.chart}
        aria-describedby="time-help"
        onClick={onClick}
        onKeyDown={stepOnKey}
      >
        <svg
          class="time-grid"
          style={{ left: `${before}px` }}
          width={scale.width}
          viewBox={`0 0 ${scale.width} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <Marks of={grid} />
        </svg>
        {sections.map((section) => (
          <TimeSection
            key={section.section.key}
            placed={section}
            single={single}
            laid={laid}
            chosen={chosen}
            narrow={narrow}
            isDrawn={(row) => begins.of.get(row)! < turn}
          />
        ))}
      </div>
      <Signs laid={laid} />
    </>
  )
}

interface SectionProps extends Props {
  readonly placed: PlacedSection
  readonly single: boolean
  readonly chosen: string | undefined
  /** Whether it is the turn of a row to be drawn. */
  readonly isDrawn: (row: PlacedRow) => boolean
}

/** How many spells stand before each row, and in all. */
function spellsBefore({ sections }: LaidChart): { readonly of: ReadonlyMap<PlacedRow, number>; readonly all: number } {
  const of = new Map<PlacedRow, number>()
  let all = 0
  for (const row of sections.flatMap(({ rows }) => rows)) {
    of.set(row, all)
    all += row.bars.length
  }
  return { of, all }
}

/** The rows of one body with what can be opened above and below, or all rows there are. */
function TimeSection({ placed: { section, rows }, single, laid, chosen, narrow, isDrawn }: SectionProps) {
  const { words } = useWorkspace()
  const { body } = section
  const holding =
    chosen !== undefined ? rows.findIndex((row) => row.bars.some(({ bar }) => bar.spell.edge === chosen)) : -1
  return (
    <section class="time-section">
      {body && <Near way="above" bodies={body.near.above} />}
      {(body || !single) && (
        <h2>
          <NodeLink node={section.key} />
          {body?.endedOn && <span class="soft">{words.time.bodyEnded(dateText(body.endedOn))}</span>}
        </h2>
      )}
      {rows.length === 0 && <p class="soft time-nothing">{words.time.nothing}</p>}
      <ol>
        {rows.map((row, at) => (
          <TimeRow
            key={row.row.key}
            placed={row}
            width={laid.scale.width}
            narrow={narrow}
            isDrawn={isDrawn(row)}
            hues={laid.chart.hues.size > 0}
            chosen={at === holding ? chosen : undefined}
          />
        ))}
      </ol>
      {body && <Near way="below" bodies={body.near.below} />}
    </section>
  )
}

/** What the signs mean that are drawn; the colours of bodies, where they tell bodies apart. */
function Signs({ laid }: { laid: LaidChart }) {
  const { graph, words } = useWorkspace()
  return (
    <ul class="time-signs">
      {signsIn(laid).map((sign) => (
        <li key={sign}>
          <svg width={SIGN + 2} height={20} viewBox={`-1 -2 ${SIGN + 2} 20`} aria-hidden="true">
            <Marks of={signMarks(sign)} />
          </svg>
          {words.time.signs[sign]}
        </li>
      ))}
      {[...laid.chart.hues].map(([body, hue]) => (
        <li key={body}>
          <span class="time-hue" style={{ background: `var(--${hue})` }} aria-hidden="true" />
          {graph.getNodeAttribute(body, 'label')}
        </li>
      ))}
    </ul>
  )
}
