import type { Judgement } from '../../src/knowledge/judgements.ts'
import type { Verdict } from './judging.ts'

/** What is judged while reading, and where that goes. */
export interface Sitting {
  /** All that was judged so far, of whoever judged. */
  readonly judgements: readonly Judgement[]
  /** Absent where it does not matter who judges. */
  readonly who?: { readonly name: string; set(name: string): void }
  /** Why the last thing was not done. */
  readonly failure: string | undefined
  /** Whether something of this sitting can be taken back. */
  readonly canUndo: boolean
  /** @returns whether all were written */
  write(verdicts: readonly Verdict[], why?: string): Promise<boolean>
  /** Takes a judgement of this person back, or, without one, what was written last. */
  undo(judgement?: Judgement): Promise<void>
}
