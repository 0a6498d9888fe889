import type { Names, Reading } from './reading.ts'
import type { GoldHold, GoldRecord } from './record.ts'
import type { Tallies } from './tally.ts'

interface Comparing {
  of(name: string): string
  person(names: Names): string
  /** Whether somebody is named whom it is neither right nor wrong to have found. */
  isOptional(person: string): boolean
  readonly tallies: Tallies
}

/** Statuses that say the same of a post. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  left: ['left', 'former'],
  former: ['former', 'left'],
  appointed: ['appointed', 'elected'],
  elected: ['elected', 'appointed'],
}

/** The posts of an article: whether they were found, and of those that were, whether with their body, status and days. */
export function compareHolds(
  { id: article, holds = [] }: GoldRecord,
  read: Reading,
  { of, person, isOptional, tallies }: Comparing,
): void {
  const required = holds.filter(({ optional }) => !optional)
  const optional = holds.filter((hold) => hold.optional || isOptional(hold.person))
  const keys = (items: readonly GoldHold[], told: (hold: GoldHold) => string) =>
    new Set(items.map((hold) => `${of(hold.person)} | ${of(told(hold))}`))
  const posts = ({ position }: GoldHold) => position
  const keyOf = (hold: Reading['holds'][number]) => `${person(hold.person)} | ${of(hold.position)}`
  tallies.compare({ measure: 'holds', article }, keys(required, posts), keys(optional, posts), read.holds.map(keyOf))
  const roles = ({ role }: GoldHold) => role
  tallies.compare(
    { measure: 'holds, role only', article },
    keys(required, roles),
    keys(
      holds.filter((hold) => hold.optional),
      roles,
    ),
    read.holds.map((hold) => `${person(hold.person)} | ${of(hold.role)}`),
  )

  const found = new Map(read.holds.map((hold) => [keyOf(hold), hold]))
  for (const hold of required) {
    const got = found.get(`${of(hold.person)} | ${of(hold.position)}`)
    if (!got) continue
    const told = `${hold.person}, ${hold.position}`
    const check = (measure: string, isRight: boolean, words: string) =>
      tallies.check({ measure: `of those: ${measure}`, article }, isRight, `${told}: ${words}`)
    check('body linked', of(got.body ?? '') === of(hold.body ?? ''), got.body ?? 'none')
    const status = hold.status ?? 'current'
    const moved = isMoved(hold, holds)
    const also = moved && status === 'current' ? ['left', 'former'] : moved && status === 'left' ? ['current'] : []
    const accepted = [...(SAME[status] ?? [status]), ...also]
    const statuses = `${status}, got ${[...new Set(got.statuses)].join(', ')}`
    check(
      'status',
      got.statuses.some((one) => accepted.includes(one)),
      statuses,
    )
    if (status === 'former' || (status === 'left' && !moved))
      check(
        'ended, not current',
        got.statuses.some((one) => one === 'former' || one === 'left'),
        statuses,
      )
    for (const [told, days] of [
      [hold.start, got.starts],
      [hold.end, got.ends],
    ] as const)
      checkDate(tallies, { article, hold }, told, days)
  }
}

/** Is somebody given another post by the same article? What is left by that alone may be told as held. */
function isMoved({ person }: GoldHold, holds: readonly GoldHold[]): boolean {
  return holds.some(
    (other) => other.person === person && ['appointed', 'elected', 'candidate'].includes(other.status ?? ''),
  )
}

/** A beginning or an end, in the precision that the article gives; one that it does not give is one too many. */
function checkDate(
  tallies: Tallies,
  { article, hold }: { readonly article: string; readonly hold: GoldHold },
  told: string | null | undefined,
  days: readonly string[],
): void {
  const where = { measure: 'of those: dates', article }
  const isRight = told ? days.includes(told) : days.length === 0
  const words = `${hold.person}, ${hold.position}: ${told ?? 'no date'}, got ${[...new Set(days)].join(', ') || 'none'}`
  const tally = tallies.of(where.measure)
  if (told) tallies.check(where, isRight, words)
  if (!isRight && days.length > 0) tally.extra++
}
