import type { Judgement } from '../../src/knowledge/judgements.ts'
import { keepAs, keptAs } from '../state/browser-store.ts'

/** A judgement but for who makes it, when and why. */
export type Verdict = Without<Judgement, 'who' | 'when' | 'why'>
type Without<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never

/** The right to write judgements, which the server puts into the page when it was started with `--edit`. */
export function editingToken(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="quanhe-edit"]')?.content
}

/** Sends a judgement to the server, which adds it to its file. @returns nothing, or why it was not written */
export function sendJudgement(token: string, judgement: object): Promise<string | undefined> {
  return ask('POST', token, judgement)
}

/** Takes a judgement out of the server's file. @returns nothing, or why it is still there */
export function takeBack(token: string, judgement: object): Promise<string | undefined> {
  return ask('DELETE', token, judgement)
}

async function ask(method: 'POST' | 'DELETE', token: string, judgement: object): Promise<string | undefined> {
  try {
    const answer = await fetch('judgements', {
      method,
      headers: { 'Content-Type': 'application/json', 'X-Quanhe-Token': token },
      body: JSON.stringify(judgement),
    })
    return answer.ok ? undefined : `${answer.status} ${(await answer.text()).trim()}`
  } catch (error) {
    return (error as Error).message
  }
}

/** The judgements in the server's file, of whoever made them; lines that are none, written by hand, are passed over. */
export async function judgementsSoFar(): Promise<readonly Judgement[]> {
  const answer = await fetch('judgements')
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`)
  return (await answer.text()).split('\n').flatMap((line) => {
    try {
      return line.trim() === '' ? [] : [JSON.parse(line) as Judgement]
    } catch (error) {
      console.warn('Not a judgement:', error)
      return []
    }
  })
}

/** Today, as a judgement has it: by the clock of who judges. */
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

const WHO = 'who'

/** The name given last in this browser, so that it need not be typed for every judgement. */
export function whoLast(): string {
  const kept = keptAs(WHO)
  return typeof kept === 'string' ? kept : ''
}

export function rememberWho(name: string): void {
  keepAs(WHO, name)
}
