import { common, type Days } from './days.ts'
import type { RosterRow } from './roster.ts'
import type { Spell } from './spells.ts'

/** Shorter than this a seat is handed over, not empty, and two in it have met at the door. */
const MONTH = 31

/** Days on which nobody is known to have held a seat, though articles date the end before and the beginning after. */
export interface Gap extends Days {
  readonly before: Spell
  readonly after: Spell
}

/** Days on which articles show two people in one seat. */
export interface Double extends Days {
  readonly spells: readonly [Spell, Spell]
}

/** The times at which the one seat of a row was empty. Where an end is not dated, nothing is said of what came after. */
export function gapsOf({ seats, spells }: RosterRow): readonly Gap[] {
  if (seats !== 'one') return []
  const held = spells.filter(({ holds }) => holds.status !== 'candidate')
  return held.flatMap((before) => {
    if (!before.ended) return []
    const first = before.ended.last + 1
    const later = held.filter((spell) => spell !== before && lastOf(spell) >= first)
    const [after] = later.toSorted((a, b) => firstOf(a) - firstOf(b))
    if (!after?.began || firstOf(after) - first <= MONTH) return []
    return [{ first, last: after.began.first - 1, before, after }]
  })
}

/** The times at which two people are shown in the one seat of a row; who acts for another is not a second. */
export function doublesOf({ seats, spells }: RosterRow): readonly Double[] {
  if (seats !== 'one') return []
  return spells.flatMap((one, at) =>
    spells.slice(at + 1).flatMap((other) => {
      if (one.person === other.person || one.holds.acting !== other.holds.acting) return []
      const both = one.sure && other.sure && common(one.sure, other.sure)
      return both && both.last - both.first > MONTH ? [{ ...both, spells: [one, other] as const }] : []
    }),
  )
}

/** The first and the last day on which a post may have been held, as far as anything is told. */
function firstOf({ began, seen, over, ended }: Spell): number {
  return began?.first ?? Math.min(...seen, ...over, ...(ended ? [ended.first] : []))
}

function lastOf({ began, seen, over, ended }: Spell): number {
  return ended?.last ?? Math.max(...seen, ...over, ...(began ? [began.last] : []))
}
