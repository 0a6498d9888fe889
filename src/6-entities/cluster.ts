import { type Comparison, compare, DOUBTFUL, SURE } from './compare.ts'
import { pop, push } from './heap.ts'
import { byCodeUnit } from './keys.ts'
import { type Profile, union } from './profile.ts'
import { apart } from './sets.ts'
import { leads, postWeight } from './signs-of-service.ts'
import { type Forbidden, firstOf, type Individual, placeInTime } from './types.ts'

/** Two groups of articles that could not be joined, and what is known of them. */
export interface Pair {
  readonly a: Profile
  readonly b: Profile
  readonly comparison: Comparison
}

export interface Clusters {
  readonly people: readonly Profile[]
  /** Pairs that may be one person: for people to judge. */
  readonly unsure: readonly Pair[]
  /** Pairs that the articles tie together and that yet cannot be one. */
  readonly refused: readonly Pair[]
}

/** Nobody decided anything about the people of the name. */
const never: Forbidden = () => false

/** What people decided about the people of a name. */
export interface Apart {
  readonly forbids: Forbidden
  concerns(person: Individual): boolean
}

/**
 * Joins the profiles of one name into people: those that share a post first, then the most alike, one after the other. After
 * each step the two are looked at as one, so that nobody is joined through a third with somebody who cannot be the same.
 * Those without a post come last, and only where one person alone is likely.
 *
 * Only pairs that have something in common are compared: the Nguyễn Văn Hùng of the country would else be compared each with each.
 *
 * @param from how likely two of the name are one, see `prior`
 */
export function cluster(profiles: readonly Profile[], from: number, decisions: Apart): Clusters {
  const forbidden = profiles.some((profile) => decisions.concerns(profile)) ? decisions.forbids : never
  /** Many at once, unless somebody decided about one of them. */
  const together = (join: (list: readonly Profile[]) => readonly Profile[]) => (list: readonly Profile[]) =>
    forbidden === never ? join(list) : list
  const ordered = [...profiles].sort((a, b) => byCodeUnit(orderOf(a), orderOf(b)))
  const officials = agglomerate(
    together(byPost)(ordered.filter((profile) => profile.services.size > 0)),
    from,
    forbidden,
  )
  const first = attach(
    ordered.filter((profile) => profile.services.size === 0),
    officials.people,
    from,
    forbidden,
  )
  const others = agglomerate(together((list) => byHome(list, from))(first.rest), from, forbidden)
  const second = attach(others.people, first.people, from, forbidden)
  return {
    people: [...second.people, ...second.rest],
    unsure: [...officials.unsure, ...second.unsure, ...others.unsure],
    refused: [...officials.refused, ...others.refused],
  }
}

/** Place of a profile in time: of its first article. Those without a date come first, so that later articles change no order. */
function orderOf(profile: Profile): string {
  return placeInTime(firstOf(profile))
}

/** Joins those that share a post of which there is one or few, where nothing speaks against; in linear time. */
function byPost(profiles: readonly Profile[]): readonly Profile[] {
  const counts = new Map<string, number>()
  for (const { services } of profiles)
    for (const [key, service] of services) if (postWeight(service) > 8) counts.set(key, (counts.get(key) ?? 0) + 1)
  const groups = new Map<string, Profile[]>()
  const apart: Profile[] = []
  for (const profile of profiles) {
    let main: string | undefined
    for (const key of profile.services.keys()) {
      const count = counts.get(key) ?? 0
      const most = main === undefined ? 1 : counts.get(main)!
      if (count > most || (count === most && count > 1 && (main === undefined || key < main))) main = key
    }
    if (main === undefined || profile.birthYears.size > 0) {
      apart.push(profile)
      continue
    }
    const key = `${main} ${[...profile.genders].join()}`
    const group = groups.get(key)
    if (group) group.push(profile)
    else groups.set(key, [profile])
  }
  return [...[...groups.values()].flatMap((group) => (group.length > MANY ? [union(group)] : group)), ...apart]
}

/** Of a long list of those without a post, the ones whom the name alone, or the name and the province, makes one. */
function byHome(profiles: readonly Profile[], from: number): readonly Profile[] {
  if (profiles.length <= MANY || from < SURE - 1) return profiles
  const groups = new Map<string, Profile[]>()
  for (const profile of profiles) {
    const key = `${[...profile.genders].join()} ${[...profile.birthYears].join()} ${[...profile.callings].join()} ${from >= SURE ? '' : [...profile.homes].join()}`
    const group = groups.get(key)
    if (group) group.push(profile)
    else groups.set(key, [profile])
  }
  return [...groups.values()].map(union)
}

/** Fewer than these are compared one by one, which finds what does not go together. */
const MANY = 6

function agglomerate(profiles: readonly Profile[], from: number, forbidden: Forbidden): Clusters {
  const groups = new Map<number, Profile>(profiles.map((profile, index) => [index, profile]))
  const neighbours = candidates(profiles, from)
  const pairs = new Map<number, Pair & { i: number; j: number }>()
  const idOf = (i: number, j: number) => Math.min(i, j) * profiles.length + Math.max(i, j)
  const queue: { total: number; i: number; j: number }[] = []
  const look = (i: number, j: number) => {
    const [a, b] = [groups.get(i)!, groups.get(j)!]
    if (forbidden(a, b)) return
    const comparison = compare(a, b, from)
    if (comparison.verdict === 'different' && !comparison.impossible) return
    pairs.set(idOf(i, j), { a, b, i, j, comparison })
    if (comparison.verdict === 'same') push(queue, { total: comparison.total, i, j })
  }
  for (const [i, others] of neighbours) for (const j of others) if (i < j) look(i, j)
  for (let best = pop(queue); best; best = pop(queue)) {
    const { i, j } = best
    const pair = pairs.get(idOf(i, j))
    if (!pair || pair.comparison.total !== best.total || !groups.has(i) || !groups.has(j)) continue
    groups.set(i, union([groups.get(i)!, groups.get(j)!]))
    groups.delete(j)
    pairs.delete(idOf(i, j))
    const near = neighbours.get(i) ?? new Set<number>()
    for (const k of neighbours.get(j) ?? []) near.add(k)
    neighbours.delete(j)
    near.delete(i)
    near.delete(j)
    neighbours.set(i, near)
    for (const k of near) {
      const others = neighbours.get(k)!
      others.delete(j)
      others.add(i)
      pairs.delete(idOf(j, k))
      pairs.delete(idOf(i, k))
      look(Math.min(i, k), Math.max(i, k))
    }
  }
  const open = [...pairs.values()]
    .filter(({ i, j, a, b }) => groups.get(i) === a && groups.get(j) === b)
    .sort((x, y) => x.i - y.i || x.j - y.j)
  return {
    people: [...groups].sort(([i], [j]) => i - j).map(([, profile]) => profile),
    unsure: open.filter(({ comparison }) => comparison.verdict === 'unsure'),
    refused: open.filter(({ comparison }) => comparison.impossible && comparison.total > DOUBTFUL - 7),
  }
}

/** Lists longer than this tell too little to be worth comparing each with each. */
const LONGEST_LIST = 200

/** Pairs that may reach certainty: for a rare name all, for a common one those that share more than a province. */
function candidates(profiles: readonly Profile[], from: number): Map<number, Set<number>> {
  const lists = new Map<string, Map<string, number[]>>()
  for (const [index, profile] of profiles.entries()) {
    for (const [kind, features] of featuresOf(profile, from)) {
      const ofKind = lists.get(kind) ?? new Map<string, number[]>()
      lists.set(kind, ofKind)
      for (const feature of features) {
        const list = ofKind.get(feature)
        if (list) list.push(index)
        else ofKind.set(feature, [index])
      }
    }
  }
  const neighbours = new Map<number, Set<number>>(profiles.map((_, index) => [index, new Set()]))
  for (const [kind, ofKind] of lists) {
    for (const list of ofKind.values()) {
      if (list.length < 2 || (list.length > LONGEST_LIST && kind !== 'post')) continue
      for (const i of list) for (const j of list) if (i !== j) neighbours.get(i)!.add(j)
    }
  }
  return neighbours
}

/** What brings two as near to certainty as this is worth a comparison by itself. */
const NEAR = SURE - 1

function* featuresOf(profile: Profile, from: number): Iterable<readonly [string, Iterable<string>]> {
  if (from >= NEAR) yield ['name', ['']]
  if (from + 3 >= NEAR && leads(profile)) yield ['leader', ['']]
  if (from + 1.5 >= NEAR && profile.levels.has('central')) yield ['centre', ['']]
  if (from + 2.8 >= NEAR) yield ['province', profile.provinces.keys()]
  if (from + 1.6 >= NEAR) yield ['home', profile.homes.keys()]
  yield ['post', profile.services.keys()]
  yield ['title', profile.titles]
  yield ['body', profile.bodies]
  yield ['district', profile.districts]
  yield ['company', companionsOf(profile)]
  yield ['setting', profile.setting.keys()]
  yield ['story', profile.stories]
  yield ['born', profile.birthYears.size === 0 ? [] : [...profile.birthYears].map(String)]
}

function companionsOf({ company, names }: Profile): readonly string[] {
  return [...company.keys()].filter((name) => !names.has(name))
}

/** Two people between whom the odds differ by less than this are both likely. */
const CLEARLY = 1.5

/** Gives those without a post to the one official of the name whom they fit, where one alone fits well. */
function attach(profiles: readonly Profile[], officials: readonly Profile[], from: number, forbidden: Forbidden) {
  const additions = new Map<Profile, Additions>()
  const rest: Profile[] = []
  const unsure: Pair[] = []
  const near = officials.length > LONGEST_LIST ? nearest(officials) : () => officials
  for (const profile of profiles) {
    const ranked = near(profile)
      .map((official) => ({ official, comparison: compare(profile, official, from) }))
      .filter(
        ({ official, comparison }) =>
          !comparison.impossible && comparison.total >= DOUBTFUL && !forbidden(profile, official),
      )
      .sort((x, y) => y.comparison.total - x.comparison.total)
    const [first, second] = ranked
    if (
      first?.comparison.verdict === 'same' &&
      !(second && first.comparison.total - second.comparison.total < CLEARLY)
    ) {
      const added = additions.get(first.official) ?? new Additions(first.official)
      additions.set(first.official, added)
      if (added.take(profile, forbidden)) continue
    }
    rest.push(profile)
    for (const { official, comparison } of ranked)
      unsure.push({ a: profile, b: official, comparison: { ...comparison, verdict: 'unsure' } })
  }
  const grown = new Map(
    officials.map((official) => [official, union([official, ...(additions.get(official)?.profiles ?? [])])]),
  )
  return { people: [...grown.values()], rest, unsure: unsure.map((pair) => ({ ...pair, b: grown.get(pair.b)! })) }
}

/** Those without a post who go to one official, as long as they say nothing of what nobody can be twice. */
class Additions {
  readonly profiles: Profile[] = []
  readonly #genders: Set<string>
  readonly #birthYears: Set<number>

  constructor({ genders, birthYears }: Profile) {
    this.#genders = new Set(genders)
    this.#birthYears = new Set(birthYears)
  }

  take(profile: Profile, forbidden: Forbidden): boolean {
    if (apart(this.#genders, profile.genders) || apart(this.#birthYears, profile.birthYears)) return false
    if (forbidden !== never && this.profiles.some((other) => forbidden(other, profile))) return false
    this.profiles.push(profile)
    for (const gender of profile.genders) this.#genders.add(gender)
    for (const year of profile.birthYears) this.#birthYears.add(year)
    return true
  }
}

/** Of many officials those who share a home or a companion, found without looking at all. */
function nearest(officials: readonly Profile[]): (profile: Profile) => readonly Profile[] {
  const lists = new Map<string, Profile[]>()
  for (const official of officials) {
    for (const feature of [...official.provinces.keys(), ...official.homes.keys(), ...companionsOf(official)]) {
      const list = lists.get(feature)
      if (list) list.push(official)
      else lists.set(feature, [official])
    }
  }
  return (profile) => [
    ...new Set(
      [...profile.homes.keys(), ...companionsOf(profile)].flatMap((feature) =>
        (lists.get(feature) ?? []).slice(0, LONGEST_LIST),
      ),
    ),
  ]
}
