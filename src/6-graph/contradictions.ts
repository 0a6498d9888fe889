import { byCodeUnit } from '../5-entities/keys.ts'
import type { Entities } from '../5-entities/types.ts'
import type { Tenure } from './tenures.ts'
import { daysBetween, isBefore, mayBeSame } from './when.ts'

/** What articles say that cannot all be true. Both sides stay in the graph. */
export interface Contradiction {
  readonly kind: 'two in one seat' | 'seen after the end' | 'two beginnings' | 'seen after death'
  /** Keys of the edges that do not go together; their quotes are the two sides. */
  readonly edges: readonly string[]
  readonly words: string
}

/** Papers go on using an old title for so many days. */
const LAG = 14
const LATE = 30

/** Everything in the tenures of one post that does not go together. @param alone one person holds the post at a time */
export function contradictionsIn(tenures: readonly Tenure[], alone: boolean): readonly Contradiction[] {
  const standing = tenures.filter(({ retracted }) => !retracted)
  return [
    ...(alone
      ? standing.flatMap((one, at) => standing.slice(at + 1).flatMap((other) => twoInOneSeat(one, other)))
      : []),
    ...standing.flatMap((tenure) => [...seenAfterEnd(tenure), ...twoBeginnings(tenure)]),
  ]
}

function twoInOneSeat(one: Tenure, other: Tenure): readonly Contradiction[] {
  const [a, b] = [one.spell, other.spell]
  if (one.person === other.person || a.acting || b.acting || !a.seenFrom || !b.seenFrom) return []
  const [first, second] = a.seenFrom <= b.seenFrom ? [a, b] : [b, a]
  const days = daysBetween(second.seenFrom!, first.seenTo!)
  const handedOver =
    first.endedBy !== undefined && first.endedBy !== '' && daysBetween(first.endedBy, second.seenFrom!) >= -LATE
  if (handedOver || (first.seenFrom === second.seenFrom ? false : days <= LAG)) return []
  return [
    {
      kind: 'two in one seat',
      edges: [one.key, other.key].sort(byCodeUnit),
      words: `one seen from ${first.seenFrom} to ${first.seenTo}, the other from ${second.seenFrom} to ${second.seenTo}`,
    },
  ]
}

function seenAfterEnd({ key, spell: { to, seenTo } }: Tenure): readonly Contradiction[] {
  if (!to || !seenTo || daysBetween(to, seenTo) <= LATE || !isBefore(to, seenTo)) return []
  return [{ kind: 'seen after the end', edges: [key], words: `ended ${to}, seen ${seenTo}` }]
}

function twoBeginnings({ key, spell: { observations } }: Tenure): readonly Contradiction[] {
  const told = [...new Set(observations.flatMap(({ from }) => from ?? []))].sort(byCodeUnit)
  const first = told[0]
  const other = first === undefined ? undefined : told.find((date) => !mayBeSame(first, date))
  return other ? [{ kind: 'two beginnings', edges: [key], words: `begun ${first}, or ${other}` }] : []
}

const DEAD = /^(cố|liệt sĩ|liệt sỹ)$/i

/** Posts that people are said to hold after an article has called them dead. */
export function seenAfterDeath(tenures: readonly Tenure[], entities: Entities): readonly Contradiction[] {
  const died = new Map<string, string>()
  for (const { key, kind, occurrences } of entities.all) {
    if (kind !== 'Person') continue
    for (const {
      extraction: { article },
      entity,
    } of occurrences) {
      if (entity.kind !== 'Person' || !article.published || !entity.honorifics.some((word) => DEAD.test(word))) continue
      const known = died.get(key)
      if (!known || article.published < known) died.set(key, article.published)
    }
  }
  return tenures.flatMap(({ key, person, spell, retracted }): readonly Contradiction[] => {
    const death = died.get(person)
    if (!death || retracted || !spell.seenTo || !isBefore(death, spell.seenTo)) return []
    return [
      { kind: 'seen after death', edges: [key], words: `called dead on ${death}, seen in the post on ${spell.seenTo}` },
    ]
  })
}
