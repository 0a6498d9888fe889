import { useEffect, useRef, useState } from 'preact/hooks'
import type { Evidence } from '../../../src/7-graph/types.ts'
import { NodeLink } from '../../parts/node-link.tsx'
import { useWorkspace } from '../../parts/workspace.ts'
import { EvidenceCard } from '../../reading/evidence.tsx'
import { choose } from '../../state/state.ts'
import { heldText, rangeText } from '../../words/facts.ts'
import { postText } from '../../words/post-text.ts'
import { dateOfDay } from '../rows/days.ts'
import type { Pair, Room } from '../rows/overlaps.ts'
import type { Spell } from '../rows/spells.ts'

const AT_ONCE = 100

/** Who served together, the nearest and longest first; a click opens the rooms that two shared, with the words that say so. */
export function Pairs({ pairs }: { pairs: readonly Pair[] }) {
  const { words, state } = useWorkspace()
  const open = pairs.findIndex((pair) => isOpen(state.time.pair, pair))
  const [most, setMost] = useState(Math.max(AT_ONCE, open + 1))
  if (pairs.length === 0) return <p class="soft time-nothing">{words.time.noPairs}</p>
  return (
    <div class="pairs">
      <p class="soft">{words.time.pairsHelp}</p>
      <ol>
        {pairs.slice(0, most).map((pair) => (
          <PairItem key={pair.people.join(' ')} pair={pair} />
        ))}
      </ol>
      {pairs.length > most && (
        <button type="button" class="wide" onClick={() => setMost(most + AT_ONCE)}>
          {words.more(pairs.length - most)}
        </button>
      )}
    </div>
  )
}

function PairItem({ pair }: { pair: Pair }) {
  const { graph, words, store, state } = useWorkspace()
  const { time } = state
  const open = isOpen(time.pair, pair)
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const [one, other] = pair.people.map((key) => graph.getNodeAttribute(key, 'label'))
  return (
    <li ref={item}>
      <button
        type="button"
        class="pair"
        aria-expanded={open}
        onClick={() => store.change({ ...state, time: { ...time, pair: open ? undefined : pair.people } })}
      >
        <span class="pair-people">
          {one} – {other}
        </span>
        <span class="soft">
          {words.time.nearness[pair.nearness]} · {pair.days > 0 ? words.time.days(pair.days) : words.time.noDays}
        </span>
      </button>
      {open && <Rooms pair={pair} />}
    </li>
  )
}

/** The rooms that two people shared, with the words that put each of them there. */
export function Rooms({ pair }: { pair: Pair }) {
  return (
    <ul class="rooms">
      {pair.rooms.map((room) => (
        <RoomItem key={room.spells.map(({ edge }) => edge).join(' ')} room={room} />
      ))}
    </ul>
  )
}

function RoomItem({ room: { where, nearness, both, spells } }: { room: Room }) {
  const { words } = useWorkspace()
  const days = both && rangeText(dateOfDay(both.first), dateOfDay(both.last), words)
  return (
    <li>
      <p>
        <NodeLink node={where} />{' '}
        <span class="soft">{[words.time.nearness[nearness], days ?? words.time.noDays].join(' · ')}</span>
      </p>
      <div class="room-sides">
        {spells.map((spell) => (
          <Side key={spell.edge} spell={spell} />
        ))}
      </div>
    </li>
  )
}

function Side({ spell: { edge, person, post, holds } }: { spell: Spell }) {
  const { graph, words, store, state } = useWorkspace()
  const [best] = bestFirst(holds.evidence)
  return (
    <section>
      <button type="button" class="link" onClick={() => store.change(choose(state, { what: 'edge', key: edge }))}>
        {graph.getNodeAttribute(person, 'label')}
      </button>
      <p class="soft">
        {postText(graph.getNodeAttribute(post, 'label'), holds, words)} · {heldText(holds, words)}
      </p>
      {best && <EvidenceCard edge={edge} evidence={best} />}
    </section>
  )
}

function bestFirst(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ denies }) => !denies).toSorted((a, b) => b.confidence - a.confidence)
}

/** Whether two people are those that are open, whoever is named first. */
export function isOpen(open: readonly [string, string] | undefined, { people }: Pair): boolean {
  return open?.every((key) => people.includes(key)) ?? false
}
