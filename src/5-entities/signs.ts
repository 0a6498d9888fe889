import type { Profile } from './profile.ts'
import { AGAINST } from './signs-against.ts'
import { CONTEXT } from './signs-of-context.ts'
import { TIES } from './signs-of-service.ts'

/** What a sign found: how much it weighs, and the words for it, made only when somebody asks. */
export interface Finding {
  /** For or against, in natural logarithms of odds: 1 makes “the same” about three times as likely. */
  readonly weight: number
  readonly words: () => string
  /** Nobody can be both: no other reason outweighs it. */
  readonly impossible?: true
}

/** One thing to look at when two groups of articles name a person alike. */
export interface Sign {
  readonly id: string
  readonly meaning: string
  readonly look: (a: Profile, b: Profile) => Finding | undefined
}

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
