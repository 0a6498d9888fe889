import { useState } from 'preact/hooks'
import { useEnglish } from '../../parts/gloss.tsx'
import { NodeLink } from '../../parts/node-link.tsx'
import { useWorkspace } from '../../parts/workspace.ts'
import { choose } from '../../state/state.ts'
import type { Bar } from './bars.ts'
import type { PlacedRow } from './lay-out.ts'
import { Track } from './track.tsx'

interface Props {
  readonly placed: PlacedRow
  readonly width: number
  readonly narrow: boolean
  /** Whether its bars are there yet. */
  readonly isDrawn: boolean
  /** Whether colours tell bodies apart. */
  readonly hues: boolean
  /** The edge that is chosen, if it is a spell of this row. */
  readonly chosen: string | undefined
}

/** A row: its name, its spells as bars, and those of which no article tells a day. */
export function TimeRow({ placed, width, narrow, isDrawn, hues, chosen }: Props) {
  const { graph, words } = useWorkspace()
  const { row, height } = placed
  const isPost = graph.getNodeAttribute(row.key, 'kind') === 'Position'
  const english = useEnglish()?.of(isPost ? row.title : '')
  const empty = row.bars.length + row.undated.length === 0
  return (
    <li class={`time-row ${narrow ? 'time-row-narrow' : ''}`} style={{ minHeight: `${height}px` }}>
      <div class="time-name">
        <NodeLink node={row.key} text={row.title} />
        {english && <span class="gloss">{english}</span>}
      </div>
      <div class="time-track">
        {row.bars.length > 0 && isDrawn && <Track placed={placed} width={width} chosen={chosen} />}
        {row.bars.length > 0 && !isDrawn && <div style={{ height: `${height}px` }} />}
        {row.undated.length > 0 && <Undated bars={row.undated} hues={hues} />}
        {empty && <span class="soft">{words.time.noHolder}</span>}
      </div>
    </li>
  )
}

const AT_ONCE = 12

/** Spells of which nobody tells when they were, as names in a line. */
function Undated({ bars, hues }: { bars: readonly Bar[]; hues: boolean }) {
  const { words, store, state } = useWorkspace()
  const [most, setMost] = useState(AT_ONCE)
  return (
    <p class="time-undated">
      <span class="soft">{words.time.noDay}</span>
      {bars.slice(0, most).map(({ spell, label, telling, strong, hue }) => (
        <button
          key={spell.edge}
          type="button"
          class={`link ${strong ? 'time-now' : ''}`}
          title={telling}
          aria-pressed={state.chosen?.key === spell.edge}
          onClick={() => store.change(choose(state, { what: 'edge', key: spell.edge }))}
        >
          {hues && <span class="time-hue" style={{ background: `var(--${hue})` }} aria-hidden="true" />}
          {label}
        </button>
      ))}
      {bars.length > most && (
        <button type="button" class="plain" onClick={() => setMost(bars.length)}>
          {words.more(bars.length - most)}
        </button>
      )}
    </p>
  )
}
