import { byCodeUnit } from '../6-entities/keys.ts'
import type { Death } from './deaths.ts'
import type { Spell } from './spells.ts'
import type { Tenure } from './tenures.ts'
import { daysBetween, firstDay, isBefore, lastDay, mayBeSame } from './when.ts'

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

/** Of those that come after it, a tenure is told to go badly with so many: a thousand people who are all said to hold one post make half a million pairs. */
const MOST_RIVALS = 8

/**
 * Everything in the tenures of one post that does not go together.
 *
 * @param alone one person holds the post at a time
 * @param now the tenures that the graph calls current
 */
export function contradictionsIn(
  tenures: readonly Tenure[],
  alone: boolean,
  now: ReadonlySet<Tenure>,
): readonly Contradiction[] {
  const standing = tenures.filter(({ retracted }) => !retracted)
  return [
    ...(alone ? standing.flatMap((_, at) => rivals(standing, at, now)) : []),
    ...standing.flatMap((tenure) => [...seenAfterEnd(tenure), ...twoBeginnings(tenure)]),
  ]
}

/** The tenure at a place against those behind it. */
function rivals(tenures: readonly Tenure[], at: number, now: ReadonlySet<Tenure>): readonly Contradiction[] {
  const one = tenures[at]!
  const found: Contradiction[] = []
  for (let i = at + 1; i < tenures.length && found.length < MOST_RIVALS; i++) {
    const other = tenures[i]!
    found.push(...twoInOneSeat(one, other, now.has(one) && now.has(other)))
  }
  return found
}

function twoInOneSeat(one: Tenure, other: Tenure, bothNow: boolean): readonly Contradiction[] {
  if (one.person === other.person) return []
  const [first, second] = inOrder(one.spell, other.spell)
  const together = bothNow || seenTogether(first, second) || seenInTurn(first, second)
  const words = together ? togetherWords(first, second) : statedTogether(first, second)
  return words === undefined ? [] : [{ kind: 'two in one seat', edges: [one.key, other.key].sort(byCodeUnit), words }]
}

function inOrder(a: Spell, b: Spell): readonly [Spell, Spell] {
  return (a.seenFrom ?? a.from ?? '') <= (b.seenFrom ?? b.from ?? '') ? [a, b] : [b, a]
}

/** Do articles show both in the seat, and not one after the other? Whoever acts for a holder need not have taken the seat. */
function seenTogether(first: Spell, second: Spell): boolean {
  if (first.acting !== second.acting || !first.seenFrom || !second.seenFrom) return false
  const handedOver =
    first.endedBy !== undefined && first.endedBy !== '' && daysBetween(first.endedBy, second.seenFrom) >= -LATE
  return !handedOver && (first.seenFrom === second.seenFrom || daysBetween(second.seenFrom, first.seenTo!) > LAG)
}

/** Is the second seen days after the first, and no article tells of an end or a beginning? Then nobody knows that one followed the other. */
function seenInTurn(first: Spell, second: Spell): boolean {
  if (!first.seenTo || !second.seenFrom || first.acting !== second.acting) return false
  if (first.endedBy !== undefined || second.endedBy !== undefined || second.from !== undefined) return false
  if (second.observations.some(({ status }) => status !== 'current')) return false
  const days = daysBetween(first.seenTo, second.seenFrom)
  return days >= 0 && days <= LAG
}

/** Do articles give both a beginning and an end, and the two times have days in common? */
function statedTogether(first: Spell, second: Spell): string | undefined {
  if (first.acting || second.acting || !first.from || !first.to || !second.from || !second.to) return undefined
  const [begin, end] = [max(lastDay(first.from), lastDay(second.from)), min(firstDay(first.to), firstDay(second.to))]
  if (begin >= end || daysBetween(begin, end) <= LATE) return undefined
  return `one from ${first.from} to ${first.to}, the other from ${second.from} to ${second.to}`
}

function togetherWords(first: Spell, second: Spell): string {
  return `one ${timeOf(first)}, the other ${timeOf(second).replace(first.seenFrom ? /^seen / : '', '')}`
}

function timeOf({ seenFrom, seenTo, from, acting }: Spell): string {
  const held = acting ? 'acting, ' : ''
  return seenFrom ? `${held}seen from ${seenFrom} to ${seenTo}` : `${held}from ${from ?? 'no day that is known'}`
}

function max(a: string, b: string): string {
  return a > b ? a : b
}

function min(a: string, b: string): string {
  return a < b ? a : b
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

/** Posts that people are said to hold after they have died, or an article has called them dead. */
export function seenAfterDeath(
  tenures: readonly Tenure[],
  deaths: ReadonlyMap<string, Death>,
): readonly Contradiction[] {
  return tenures.flatMap(({ key, person, spell, retracted }): readonly Contradiction[] => {
    const death = deaths.get(person)
    if (!death?.by || retracted || !spell.seenTo || !isBefore(death.by, spell.seenTo)) return []
    const words = death.day ? `died ${death.day}` : `called dead on ${death.by}`
    return [{ kind: 'seen after death', edges: [key], words: `${words}, seen in the post on ${spell.seenTo}` }]
  })
}
