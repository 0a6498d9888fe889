import type { Knowledge } from '../knowledge/index.ts'
import type { Forbidden, Pair } from './cluster.ts'
import { compare } from './compare.ts'
import { byCodeUnit } from './keys.ts'
import { type Profile, union } from './profile.ts'
import { postWeight } from './signs-of-service.ts'
import { slipAcross } from './slips.ts'

/** Joins people of names that may be slips of each other and who hold one post; asks where the names leave it open. */
export function joinVariants(people: readonly Profile[], knowledge: Knowledge, forbidden: Forbidden) {
  const holders = new Map<string, Profile[]>()
  for (const person of people)
    for (const [key, service] of person.services)
      if (postWeight(service) > 8) holders.set(key, [...(holders.get(key) ?? []), person])
  const into = new Map<Profile, Profile>()
  const last = (profile: Profile): Profile => (into.has(profile) ? last(into.get(profile)!) : profile)
  const open: Pair[] = []
  for (const [, list] of [...holders].sort(([a], [b]) => byCodeUnit(a, b))) {
    for (const [at, first] of list.entries()) {
      for (const second of list.slice(at + 1)) {
        const [a, b] = [last(first), last(second)]
        const slip =
          a === b
            ? undefined
            : slipAcross(first.members[0]!.entity.label, second.members[0]!.entity.label, knowledge.nameFrequencies)
        if (!slip || forbidden(a, b)) continue
        const comparison = compare(a, b, 0)
        if (comparison.verdict !== 'same') continue
        if (slip === 'to be asked') {
          open.push({ a, b, comparison })
          continue
        }
        const [right, wrong] = a.members.length >= b.members.length ? [a, b] : [b, a]
        const joined = union([right, wrong])
        into.set(a, joined)
        into.set(b, joined)
      }
    }
  }
  return { people: [...new Set(people.map(last))], open: open.filter(({ a, b }) => last(a) !== last(b)) }
}
