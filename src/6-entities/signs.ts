import type { Sign } from './sign.ts'
import { AGAINST } from './signs-against.ts'
import { CONTEXT } from './signs-of-context.ts'
import { TIES } from './signs-of-service.ts'

/**
 * How the signs of a kind count: of the ties of service the strongest alone, since who shares a post shares its body
 * and its province as well; what the articles have in common besides up to a limit; what speaks against in full.
 */
export interface Family {
  readonly signs: readonly Sign[]
  readonly counts: 'the strongest' | { readonly upTo: number } | 'in full'
}

export const FAMILIES: readonly Family[] = [
  { signs: TIES, counts: 'the strongest' },
  { signs: CONTEXT, counts: { upTo: 6 } },
  { signs: AGAINST, counts: 'in full' },
]
