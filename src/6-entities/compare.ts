import type { NameFrequencies } from '../knowledge/name-frequencies.ts'
import { expectedNamesakes } from './commonness.ts'
import type { Profile } from './profile.ts'
import type { Finding, Sign } from './sign.ts'
import { FAMILIES } from './signs.ts'
import type { Reason } from './types.ts'

export type Verdict = 'same' | 'different' | 'unsure'

/** What the signs say of two groups of articles, summed up. */
export interface Comparison {
  readonly verdict: Verdict
  /** Logarithm of the odds that it is one person. */
  readonly total: number
  readonly impossible: boolean
}

/** Somebody whom one article names is named by others this many times as often as a namesake. */
const FAME = 8
/** Odds of twenty to one. */
export const SURE = 3
/** Below even odds nobody needs to be asked. */
export const DOUBTFUL = 0

/** How likely two people of one name in the news are one before anything else is known; a rare name says much by itself. */
export function prior(name: string, frequencies: NameFrequencies): number {
  return Math.max(-4, Math.min(4.5, Math.log(FAME / expectedNamesakes(name, frequencies))))
}

/** Weighs the signs; `from` is the {@link prior} of the name. */
export function compare(a: Profile, b: Profile, from: number): Comparison {
  let total = from
  let impossible = false
  for (const { signs, counts } of FAMILIES) {
    let sum = 0
    for (const sign of signs) {
      const finding = sign.look(a, b)
      if (!finding) continue
      sum = counts === 'the strongest' ? Math.max(sum, finding.weight) : sum + finding.weight
      impossible ||= finding.impossible === true
    }
    total += typeof counts === 'object' ? Math.min(sum, counts.upTo) : sum
    // what speaks against only lowers it
    if (total < DOUBTFUL) break
  }
  return {
    verdict: impossible ? 'different' : total >= SURE ? 'same' : total >= DOUBTFUL ? 'unsure' : 'different',
    total,
    impossible,
  }
}

/** The same with all that was seen, for people to read; the name comes first. */
export function explain(a: Profile, b: Profile, from: number): readonly Reason[] {
  const name = a.members[0]!.entity.label
  const found: Reason[] = [
    {
      sign: 'name',
      weight: from,
      words:
        from >= 1
          ? `few bear the name ${name}`
          : from <= -1
            ? `many bear the name ${name}`
            : `some bear the name ${name}`,
    },
  ]
  for (const { signs, counts } of FAMILIES) {
    const seen = signs.flatMap((sign) => {
      const finding = sign.look(a, b)
      return finding ? [{ sign, finding }] : []
    })
    const told = counts === 'the strongest' ? strongest(seen) : seen
    for (const { sign, finding } of told) found.push({ sign: sign.id, weight: finding.weight, words: finding.words() })
  }
  return found.map((reason) => ({ ...reason, weight: Math.round(reason.weight * 10) / 10 }))
}

function strongest(seen: readonly { sign: Sign; finding: Finding }[]) {
  const most = Math.max(...seen.map(({ finding }) => finding.weight))
  return seen.filter(({ finding }) => finding.weight === most).slice(0, 1)
}
