import type { Judgement } from '../../../src/knowledge/judgements.ts'
import { keepAs, keptAs } from '../../state/browser-store.ts'

const NAME = 'teaching'

/** What this browser knows of learning to judge: it never leaves it. */
export interface KeptTeaching {
  /** Whether it was skipped or gone through, and is not offered any more. */
  readonly over: boolean
  /** What was judged so far, in groups that are taken back at once. */
  readonly judged: readonly (readonly Judgement[])[]
}

export function keptTeaching(): KeptTeaching {
  const kept = keptAs(NAME) as Partial<KeptTeaching> | null | undefined
  return { over: kept?.over === true, judged: Array.isArray(kept?.judged) ? kept.judged : [] }
}

export function keepTeaching(some: Partial<KeptTeaching>): void {
  keepAs(NAME, { ...keptTeaching(), ...some })
}
