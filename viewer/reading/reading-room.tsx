import { useMemo, useState } from 'preact/hooks'
import { useWorkspace } from '../parts/workspace.ts'
import { keepRound, keptRound } from '../state/read-marks.ts'
import { read, type State } from '../state/state.ts'
import { firstToRead, readingOrder } from './order.ts'
import { Room } from './room.tsx'
import { RoundBar } from './round-bar.tsx'
import type { Sitting } from './sitting.ts'
import { TeachingOffer } from './teaching/offer.tsx'
import { TeachingRoom } from './teaching/teaching-room.tsx'
import { useMarks } from './use-marks.ts'
import { useSitting } from './use-sitting.ts'

/** Where articles are read and judged: those of this graph, or those by which one learns it. */
export function ReadingRoom() {
  const { articles, words, store, state } = useWorkspace()
  const sitting = useSitting(words.reading.nobody)
  const marks = useMarks(sitting)
  const teach = (teaching: boolean): State => ({ ...store.state, room: { ...state.room, teaching } })
  if (!sitting || !state.room.teaching)
    return <OwnRoom sitting={sitting} marks={marks} onTeach={() => store.change(teach(true))} />
  const leave = () => {
    const article = firstToRead(articles, keptRound(), marks.read)
    store.change(read(teach(false), article === undefined ? undefined : { article, start: 0, end: 0 }))
  }
  return <TeachingRoom onLeave={leave} />
}

interface Props {
  readonly sitting: Sitting | undefined
  readonly marks: ReturnType<typeof useMarks>
  onTeach(): void
}

function OwnRoom({ sitting, marks, onTeach }: Props) {
  const { articles, store, state } = useWorkspace()
  const { article } = state.reading!
  const all = useMemo(() => readingOrder(articles), [articles])
  const [begun, setBegun] = useState(keptRound)
  const round = useMemo(() => begun.filter((id) => articles.has(id)), [begun, articles])
  const set = (ids: readonly string[]) => {
    keepRound(ids)
    setBegun(ids)
    const [first] = ids
    if (first !== undefined && first !== article) store.change(read(state, { article: first, start: 0, end: 0 }))
  }
  return (
    <Room order={round.includes(article) ? round : all} marks={marks} sitting={sitting}>
      {sitting && articles.size > 0 && (
        <>
          <TeachingOffer onTake={onTeach} />
          <RoundBar
            order={all}
            round={round}
            read={marks.read}
            judgements={sitting.judgements}
            onRound={set}
            onTeach={onTeach}
          />
        </>
      )}
    </Room>
  )
}
