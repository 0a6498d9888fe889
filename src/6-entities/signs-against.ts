import type { Level } from '../model.ts'
import { spoken } from './keys.ts'
import type { Profile } from './profile.ts'
import type { Service } from './service.ts'
import { apart, few, overlap } from './sets.ts'
import type { Sign } from './sign.ts'
import { leads } from './signs-of-service.ts'

/** Days between two articles within which nobody moves to another post without their saying so. */
const AT_ONCE = 10
/** Years by which papers are off when they give a birth. */
const OFF = 3
const RANK: Readonly<Record<Level, number>> = { central: 0, province: 1, district: 2, commune: 3, grassroots: 3 }

/** What speaks for two people of one name. */
export const AGAINST: readonly Sign[] = [
  {
    id: 'other-gender',
    meaning: 'a man and a woman',
    look: (a, b) =>
      apart(a.genders, b.genders)
        ? { weight: -7, words: () => 'one is a man, the other a woman', impossible: true }
        : undefined,
  },
  {
    id: 'other-birth-year',
    meaning: 'born in different years',
    look: (a, b) => {
      if (!apart(a.birthYears, b.birthYears)) return undefined
      const [x, y] = nearest(a.birthYears, b.birthYears)
      const years = Math.abs(x - y)
      // papers are off by a year or two now and then
      const weight = years === 1 ? -1.5 : years <= OFF ? -2.5 : -7
      return { weight, words: () => `born in ${x} and in ${y}`, ...(years > OFF && { impossible: true as const }) }
    },
  },
  {
    id: 'other-native-place',
    meaning: 'from different places',
    look: (a, b) =>
      apart(a.nativePlaces, b.nativePlaces)
        ? { weight: -3, words: () => `from ${few(a.nativePlaces)} and from ${few(b.nativePlaces)}` }
        : undefined,
  },
  {
    id: 'two-places-at-once',
    meaning: 'two posts that nobody holds at one time',
    look: (a, b) => {
      for (const one of a.services.values())
        for (const other of b.services.values())
          if (exclude(one, other) && heldAtOnce(one, other))
            return { weight: -7, words: () => `${one.label} and ${other.label} at one time`, impossible: true }
      return undefined
    },
  },
  {
    id: 'other-province',
    meaning: 'posts in different provinces',
    look: (a, b) =>
      apart(a.provinces, b.provinces)
        ? {
            weight: a.levels.has('central') || b.levels.has('central') ? -1.5 : -3,
            words: () =>
              `one serves ${few(Array.from(a.provinces.keys(), spoken))}, the other ${few(Array.from(b.provinces.keys(), spoken))}`,
          }
        : undefined,
  },
  {
    id: 'other-district',
    meaning: 'posts in different districts',
    look: (a, b) =>
      apart(a.districts, b.districts) && !a.levels.has('province') && !b.levels.has('province')
        ? {
            weight: -1.5,
            words: () =>
              `one serves ${few(Array.from(a.districts, spoken))}, the other ${few(Array.from(b.districts, spoken))}`,
          }
        : undefined,
  },
  {
    id: 'centre-and-province',
    meaning: 'a central post, and one in a province',
    look: (a, b) =>
      centreAlone(a, b) || centreAlone(b, a)
        ? { weight: -1.5, words: () => 'one serves the centre, the other a province' }
        : undefined,
  },
  {
    id: 'seat-alone',
    meaning: 'a seat and no office, and an office of which the country has few: its holder is called by that',
    look: (a, b) =>
      (onlySits(a) && isNational(b)) || (onlySits(b) && isNational(a))
        ? { weight: -2, words: () => 'one is called by a seat alone, the other by an office of the country' }
        : undefined,
  },
  {
    id: 'other-level',
    meaning: 'posts two levels apart',
    look: (a, b) => {
      const steps = stepsApart(a.levels, b.levels)
      return steps < 2
        ? undefined
        : {
            weight: -1.5 * (steps - 1),
            words: () => `one at ${few(a.levels)} level, the other at ${few(b.levels)} level`,
          }
    },
  },
  {
    id: 'official-and-citizen',
    meaning: 'an official, and somebody without a post',
    look: (a, b) =>
      (a.roles.size === 0) !== (b.roles.size === 0) && overlap(a.homes, b.homes).length === 0
        ? { weight: -0.5, words: () => 'one has a post, the other has none' }
        : undefined,
  },
  {
    id: 'other-calling',
    meaning: 'ways of life that do not go together',
    look: (a, b) =>
      strangers(a, b) || strangers(b, a)
        ? {
            weight: -2,
            words: () =>
              `one in ${few(a.callings) || few(a.sectors)}, the other in ${few(b.callings) || few(b.sectors)}`,
          }
        : undefined,
  },
  {
    id: 'other-sector',
    meaning: 'an enterprise, school or paper, and an office',
    look: (a, b) =>
      (outside(a) && inOffice(b)) || (outside(b) && inOffice(a))
        ? { weight: -1.5, words: () => `one in ${few(a.sectors)}, the other in ${few(b.sectors)}` }
        : undefined,
  },
  {
    id: 'far-in-time',
    meaning: 'many years between the articles',
    look: (a, b) => {
      const years = yearsBetween(a.dates, b.dates)
      return years < 10 ? undefined : { weight: -years / 10, words: () => `${years} years between the articles` }
    },
  },
]

function onlySits({ roles }: Profile): boolean {
  return roles.size > 0 && [...roles.values()].every(({ seats }) => seats === 'many')
}

function isNational({ roles }: Profile): boolean {
  return [...roles.values()].some(({ national, seats }) => national && seats !== 'many')
}

function nearest(a: ReadonlySet<number>, b: ReadonlySet<number>): readonly [number, number] {
  const pairs = [...a].flatMap((x) => [...b].map((y) => [x, y] as const))
  return pairs.reduce((best, pair) => (Math.abs(pair[0] - pair[1]) < Math.abs(best[0] - best[1]) ? pair : best))
}

/** Full-time posts in two places, neither of them an organ of the other’s place. */
function exclude(a: Service, b: Service): boolean {
  if (a.seats === 'many' || b.seats === 'many' || !a.province || !b.province) return false
  if (a.province !== b.province) return true
  if (a.district && b.district && a.district !== b.district) return true
  // the secretary of a district may sit in the province’s committee, the head of a province’s office runs no commune
  return (
    !a.office.membership &&
    !b.office.membership &&
    (a.level === 'province' || b.level === 'province') &&
    (a.level === 'commune' || b.level === 'commune')
  )
}

/** Both lists are in order. */
function heldAtOnce({ held: a }: Service, { held: b }: Service): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; a[i]! < b[j]! ? i++ : j++)
    if (Math.abs(a[i]! - b[j]!) <= AT_ONCE) return true
  return false
}

function centreAlone(a: Profile, b: Profile): boolean {
  return (
    a.levels.has('central') &&
    a.provinces.size === 0 &&
    b.provinces.size > 0 &&
    !b.levels.has('central') &&
    !(leads(a) && leads(b))
  )
}

function stepsApart(a: ReadonlySet<Level>, b: ReadonlySet<Level>): number {
  let least = Number.POSITIVE_INFINITY
  for (const one of a) for (const other of b) least = Math.min(least, Math.abs(RANK[one] - RANK[other]))
  return Number.isFinite(least) ? least : 0
}

function strangers(a: Profile, b: Profile): boolean {
  return (
    (a.callings.has('arts') || a.callings.has('press') || a.callings.has('private')) &&
    inOffice(b) &&
    overlap(a.callings, b.callings).length === 0 &&
    a.services.size === 0
  )
}

const OFFICE = new Set(['party', 'state', 'front', 'mass', 'court', 'armed'])

function inOffice(profile: Profile): boolean {
  for (const sector of profile.sectors) if (OFFICE.has(sector)) return true
  return false
}

function outside(profile: Profile): boolean {
  return profile.sectors.size > 0 && !inOffice(profile) && !profile.sectors.has('other')
}

function yearsBetween(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const year = (date: string) => Number(date.slice(0, 4))
  return Math.max(0, year(a[0]!) - year(b.at(-1)!), year(b[0]!) - year(a.at(-1)!))
}
