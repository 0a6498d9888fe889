import type { Knowledge } from '../knowledge/index.ts'
import { compare } from './compare.ts'
import { byCodeUnit } from './keys.ts'
import type { Profile } from './profile.ts'
import { slipAcross } from './slips.ts'
import type { Forbidden, Individual } from './types.ts'

/** Somebody, with the posts of which there is one or few. */
export interface Holder extends Individual {
  readonly posts: readonly string[]
}

/** Two people of alike names who hold one post. */
export interface Alike {
  readonly a: Profile
  readonly b: Profile
}

/**
 * Joins people whose names may be slips of each other and who hold one post; asks where the names leave it open.
 *
 * @param profileOf all that articles tell of somebody, wanted only of the few whose names are alike
 */
export function joinVariants(
  people: readonly Holder[],
  profileOf: (person: Individual) => Profile,
  forbidden: Forbidden,
  { nameFrequencies }: Knowledge,
): { readonly people: readonly Individual[]; readonly open: readonly Alike[] } {
  const holders = new Map<string, Individual[]>()
  for (const person of people) {
    for (const post of person.posts) {
      const others = holders.get(post)
      if (others) others.push(person)
      else holders.set(post, [person])
    }
  }
  const into = new Map<Individual, Individual>()
  const last = (person: Individual): Individual => (into.has(person) ? last(into.get(person)!) : person)
  const open: Alike[] = []
  for (const [, list] of [...holders].filter(([, { length }]) => length > 1).sort(([a], [b]) => byCodeUnit(a, b))) {
    for (const [first, second] of pairsOf(list)) {
      const [x, y] = [last(first), last(second)]
      const slip = x === y ? undefined : slipAcross(nameOf(first), nameOf(second), nameFrequencies)
      if (!slip || forbidden(x, y)) continue
      const [a, b] = [profileOf(x), profileOf(y)]
      if (compare(a, b, 0).verdict !== 'same') continue
      if (slip === 'to be asked') {
        open.push({ a, b })
        continue
      }
      const [right, wrong] = x.members.length >= y.members.length ? [x, y] : [y, x]
      const joined = { members: [...right.members, ...wrong.members] }
      into.set(x, joined)
      into.set(y, joined)
    }
  }
  return { people: [...new Set(people.map(last))], open }
}

function nameOf({ members }: Individual): string {
  return members[0]!.entity.label
}

function* pairsOf<Value>(list: readonly Value[]): Iterable<readonly [Value, Value]> {
  for (let at = 0; at < list.length; at++)
    for (let next = at + 1; next < list.length; next++) yield [list[at]!, list[next]!]
}
