import { useMemo, useRef, useState } from 'preact/hooks'
import type { Judgement } from '../../../src/knowledge/judgements.ts'
import { today } from '../judging.ts'
import type { Sitting } from '../sitting.ts'
import { keepTeaching, keptTeaching } from './kept.ts'

/** A sitting over the teaching articles: what is judged stays in this browser, so that one may go on after a pause. */
export function useTaughtSitting(): Sitting & { clear(): void } {
  const [judged, setJudged] = useState(() => keptTeaching().judged)
  // Several keys may come before the next drawing.
  const latest = useRef(judged)
  const set = (next: typeof judged) => {
    latest.current = next
    keepTeaching({ judged: next })
    setJudged(next)
  }
  const judgements = useMemo(() => judged.flat(), [judged])
  return {
    judgements,
    failure: undefined,
    canUndo: judged.length > 0,
    async write(verdicts, why) {
      const group = verdicts.map(
        (verdict) => ({ ...verdict, who: '', when: today(), ...(why && { why }) }) as Judgement,
      )
      set([...latest.current, group])
      return true
    },
    async undo(judgement) {
      const without = latest.current.map((group) => group.filter((one) => one !== judgement))
      set(judgement ? without.filter((group) => group.length > 0) : latest.current.slice(0, -1))
    },
    clear: () => set([]),
  }
}
