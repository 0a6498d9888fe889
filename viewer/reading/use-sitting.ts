import { useEffect, useRef, useState } from 'preact/hooks'
import type { Judgement } from '../../src/knowledge/judgements.ts'
import { editingToken, judgementsSoFar, rememberWho, sendJudgement, takeBack, today, whoLast } from './judging.ts'
import type { Sitting } from './sitting.ts'

/**
 * The sitting of this page; none where the server takes no judgements. Everything goes to the server's file at once, where other
 * windows find it.
 */
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
    who: {
      name: who,
      set(name) {
        setWho(name)
        rememberWho(name)
      },
    },
    failure,
    canUndo: written.length > 0,
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
