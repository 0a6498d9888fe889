import type { Profile } from './profile.ts'

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
