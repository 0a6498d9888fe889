import { Component } from 'preact'
import { useState } from 'preact/hooks'
import { useEnglish } from '../../parts/gloss.tsx'
import { NodeLink } from '../../parts/node-link.tsx'
import { useWorkspace } from '../../parts/workspace.ts'
import { choose } from '../../state/state.ts'
import type { Bar } from './bars.ts'
import { drawn } from './draw.tsx'
import { type PlacedRow, threadLine } from './lay-out.ts'
import type { Between } from './lay-row.ts'

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

/** A thread to another row ends where its own does, which only the page knows. */
const ENDLESS = 10_000

/** The bars of a row. They are many, and drawn anew only when something in this row is another. */
class Track extends Component<Pick<Props, 'placed' | 'width' | 'chosen'>> {
  override shouldComponentUpdate(next: Readonly<Pick<Props, 'placed' | 'width' | 'chosen'>>): boolean {
    return next.placed !== this.props.placed || next.width !== this.props.width || next.chosen !== this.props.chosen
  }

  override render() {
    const { placed, width, chosen } = this.props
    const { bars, between, ties, threads, height } = placed
    return (
      <svg width={width} height={height} role="presentation">
        {drawn(threads.map((thread) => threadLine(thread, ENDLESS)))}
        {between.map((one) => (
          <Aside key={one.telling} {...one} />
        ))}
        {bars.map(({ bar, marks, left, right, top }) => (
          // biome-ignore lint/a11y/useSemanticElements: there are no buttons within a drawing
          <g
            key={bar.spell.edge}
            class={`spell ${bar.spell.edge === chosen ? 'spell-chosen' : ''}`}
            role="button"
            tabindex={-1}
            aria-label={bar.telling}
            aria-pressed={bar.spell.edge === chosen}
            data-edge={bar.spell.edge}
            data-person={bar.spell.person}
          >
            <title>{bar.telling}</title>
            <rect class="spell-ground" x={left - 3} y={top - 2} width={right - left + 6} height={20} rx={3} />
            {drawn(marks)}
          </g>
        ))}
        {ties.map((tie) => (
          <Aside key={`${tie.telling} ${tie.edge}`} {...tie} />
        ))}
      </svg>
    )
  }
}

/** What is between bars: where a seat was empty or held two, where two served together. A click leads on to the words that say so. */
function Aside({ marks, telling, edge, people }: Between & { people?: readonly [string, string] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons within a drawing
    <g
      class="aside"
      role="button"
      tabindex={-1}
      aria-label={telling}
      data-edge={edge}
      data-people={people && JSON.stringify(people)}
    >
      <title>{telling}</title>
      {marks.map((mark) => (
        <rect
          key={`${mark.x} ${mark.y}`}
          class="spell-ground"
          x={mark.x}
          y={mark.y - 4}
          width={mark.of === 'box' ? mark.width : mark.of === 'line' ? mark.toX - mark.x : 0}
          height={9}
        />
      ))}
      {drawn(marks)}
    </g>
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
