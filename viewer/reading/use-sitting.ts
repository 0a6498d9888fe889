import { useEffect, useRef, useState } from 'preact/hooks'
import type { Judgement } from '../../src/knowledge/judgements.ts'
import {
  editingToken,
  judgementsSoFar,
  rememberWho,
  sendJudgement,
  takeBack,
  today,
  type Verdict,
  whoLast,
} from './judging.ts'

/** What is judged while reading: everything goes to the server's file at once, where other windows find it. */
export interface Sitting {
  /** All that the file holds, of whoever judged. */
  readonly judgements: readonly Judgement[]
  readonly who: string
  /** Why the last thing was not done. */
  readonly failure: string | undefined
  /** Whether something of this sitting can be taken back. */
  readonly canUndo: boolean
  setWho(name: string): void
  /** @returns whether all were written */
  write(verdicts: readonly Verdict[], why?: string): Promise<boolean>
  /** Takes a judgement of this person back, or, without one, what was written last. */
  undo(judgement?: Judgement): Promise<void>
}

/** The sitting of this page; none where the server takes no judgements. */
export function useSitting(nobody: string): Sitting | undefined {
  const [token] = useState(editingToken)
  const [judgements, setJudgements] = useState<readonly Judgement[]>([])
  const [who, setWho] = useState(whoLast)
  const [failure, setFailure] = useState<string | undefined>()
  const [written, setWritten] = useState<readonly (readonly Judgement[])[]>([])
  const busy = useRef<Promise<unknown>>(Promise.resolve())

  const refresh = () => judgementsSoFar().then(setJudgements, (error: Error) => setFailure(error.message))
  useEffect(() => {
    if (!token) return
    refresh()
    addEventListener('focus', refresh)
    return () => removeEventListener('focus', refresh)
  }, [token])
  if (!token) return undefined

  /** One after the other, in the order in which keys were pressed. */
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const next = busy.current.then(act)
    busy.current = next
    return next
  }
  const remove = async (gone: readonly Judgement[]) => {
    for (const one of gone) setFailure(await takeBack(token, one))
    setWritten((all) => all.filter((group) => group !== gone))
    await refresh()
  }
  return {
    judgements,
    who,
    failure,
    canUndo: written.length > 0,
    setWho(name) {
      setWho(name)
      rememberWho(name)
    },
    write: (verdicts, why) =>
      inTurn(async () => {
        if (who.trim() === '') {
          setFailure(nobody)
          document.querySelector<HTMLElement>('.sitting-who')?.focus()
          return false
        }
        const done: Judgement[] = []
        for (const verdict of verdicts) {
          const judgement = { ...verdict, who: who.trim(), when: today(), ...(why && { why }) } as Judgement
          const refused = await sendJudgement(token, judgement)
          setFailure(refused)
          if (refused !== undefined) break
          done.push(judgement)
        }
        if (done.length > 0) setWritten((all) => [...all, done])
        await refresh()
        return done.length === verdicts.length
      }),
    undo: (judgement) =>
      inTurn(async () => {
        const last = judgement ? [judgement] : written.at(-1)
        if (last) await remove(last)
      }),
  }
}
