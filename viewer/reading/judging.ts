import type { Judgement } from '../../src/knowledge/judgements.ts'

/** A judgement but for who makes it, when and why. */
export type Verdict = Judgement extends infer One
  ? One extends Judgement
    ? Omit<One, 'who' | 'when' | 'why'>
    : never
  : never

/** The right to write judgements, which the server puts into the page when it was started with `--edit`. */
export function editingToken(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="quanhe-edit"]')?.content
}

/** Sends a judgement to the server, which adds it to its file. @returns nothing, or why it was not written */
export async function sendJudgement(token: string, judgement: object): Promise<string | undefined> {
  try {
    const answer = await fetch('judgements', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Quanhe-Token': token },
      body: JSON.stringify(judgement),
    })
    return answer.ok ? undefined : `${answer.status} ${(await answer.text()).trim()}`
  } catch (error) {
    return (error as Error).message
  }
}

/** Today, as a judgement has it: by the clock of who judges. */
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
