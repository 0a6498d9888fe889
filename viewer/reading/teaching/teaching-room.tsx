import { useEffect, useMemo, useState } from 'preact/hooks'
import { useWorkspace, WorkspaceContext } from '../../parts/workspace.ts'
import { sittingWords } from '../../words/sitting-words.ts'
import { readIn } from '../judged.ts'
import { type Remarks, Room } from '../room.tsx'
import { type Marks, toggleIn } from '../use-marks.ts'
import { fetchTeaching, type Taught } from './fetch-teaching.ts'
import { keepTeaching } from './kept.ts'
import { lessonOf, missedBy, resultOf } from './marking.ts'
import { ResultOfTeaching } from './result.tsx'
import { useTaughtSitting } from './use-taught-sitting.ts'

/** The reading room over the teaching articles: all as in real work, but that one is told whether one was right. */
export function TeachingRoom({ onLeave }: { onLeave: () => void }) {
  const { words } = useWorkspace()
  const [taught, setTaught] = useState<Taught | undefined>()
  const [failure, setFailure] = useState('')
  useEffect(() => {
    fetchTeaching().then(setTaught, (error: Error) => setFailure(error.message))
  }, [])
  const leave = () => {
    keepTeaching({ over: true })
    onLeave()
  }
  if (taught) return <Lessons taught={taught} onLeave={leave} />
  return (
    <main class="room" aria-label={sittingWords[words.language].teaching}>
      <p class="notice" role="status">
        {failure || words.loading}
      </p>
      <button type="button" onClick={leave}>
        {sittingWords[words.language].leave}
      </button>
    </main>
  )
}

function Lessons({ taught, onLeave }: { taught: Taught; onLeave: () => void }) {
  const page = useWorkspace()
  const { words, state } = page
  const { graph, articles } = taught
  const sitting = useTaughtSitting()
  const [asked, setAsked] = useState(false)
  const order = useMemo(() => [...articles.keys()], [articles])
  const say = sittingWords[words.language]

  const reading = articles.has(state.reading!.article) ? state.reading! : { article: order[0]!, start: 0, end: 0 }
  const read = new Set(readIn(sitting.judgements))
  const marks: Marks = { read, toggle: (article) => toggleIn(sitting, article, !read.has(article)) }
  const result = useMemo(() => resultOf(taught, sitting.judgements), [taught, sitting.judgements])
  const shown = asked || result.unjudged === 0

  const remarks: Remarks = {
    ofFact(fact, standing) {
      const lesson = standing && lessonOf(taught, fact)
      if (!lesson) return null
      const isSo = lesson.is === standing
      return <Remark isSo={isSo} said={isSo ? say.yes : say.no} why={lesson.why[words.language]} />
    },
    ofMissing(fact) {
      const lesson = missedBy(taught, fact)
      if (!lesson) return <Remark isSo={false} said={say.no} why={say.missingNo} />
      return <Remark isSo said={say.missingYes} why={lesson.why[words.language]} />
    },
  }
  return (
    <WorkspaceContext.Provider value={{ ...page, graph, articles, waiting: false, state: { ...state, reading } }}>
      <Room order={order} marks={marks} sitting={sitting} apart={remarks}>
        <section class="teaching" aria-label={say.teaching}>
          <p>
            <strong>{say.teaching}.</strong> {say.task}
          </p>
          {!shown && (
            <button type="button" class="teaching-result" onClick={() => setAsked(true)}>
              {say.result}
            </button>
          )}
          <button type="button" class="teaching-leave" onClick={onLeave}>
            {shown ? say.leave : say.skip}
          </button>
          {shown && (
            <ResultOfTeaching
              result={result}
              taught={taught}
              onAgain={() => {
                sitting.clear()
                setAsked(false)
              }}
            />
          )}
        </section>
      </Room>
    </WorkspaceContext.Provider>
  )
}

/** Whether a judgement was right, and why. */
function Remark({ isSo, said, why }: { isSo: boolean; said: string; why: string }) {
  return (
    <p class={`remark remark-${isSo ? 'yes' : 'no'}`} role="status">
      <strong>{said}</strong> {why}
    </p>
  )
}
