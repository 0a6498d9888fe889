import { spoken } from './keys.ts'
import type { Profile } from './profile.ts'
import { few, overlap } from './sets.ts'
import type { Sign } from './sign.ts'

/** Leaders are in the news with everybody. */
const EACH_LEADER = 0.5
const MOST_FOR_LEADERS = 1
/** Ministers are few, deputy directors many. */
const SAME_ROLE = { rare: 2.5, other: 1 } as const
const SAME_TITLE = 4
const MOST_FOR_SETTING = 2
const EACH_THREE_SYLLABLES = 0.8
const MOST_FOR_STORY = 4

/** What the articles have in common besides the person’s posts. */
export const CONTEXT: readonly Sign[] = [
  {
    id: 'same-title',
    meaning: 'the same words for a post, whose body one of them leaves open',
    look: (a, b) => {
      const title = sharePost(a, b) ? undefined : sameTitle(a, b)
      return title ? { weight: SAME_TITLE, words: () => `both ${title}` } : undefined
    },
  },
  {
    id: 'same-role',
    meaning: 'the same role',
    look: (a, b) => {
      const roles = sharePost(a, b)
        ? []
        : overlap(a.roles, b.roles).filter((role) => a.roles.get(role)!.seats !== 'many')
      return roles.length === 0
        ? undefined
        : {
            weight: roles.some((role) => a.roles.get(role)!.national) ? SAME_ROLE.rare : SAME_ROLE.other,
            words: () => `both ${few(roles)}`,
          }
    },
  },
  {
    id: 'same-company',
    meaning: 'named together with the same people',
    look: (a, b) => {
      const { weight, keys } = common(a.company, b.company, a.names)
      return keys.length === 0 ? undefined : { weight, words: () => `both named together with ${few(keys)}` }
    },
  },
  {
    id: 'same-leaders',
    meaning: 'named together with the same leaders',
    look: (a, b) => {
      const names = leadersOfBoth(a, b)
      return names.length === 0
        ? undefined
        : {
            weight: Math.min(MOST_FOR_LEADERS, names.length * EACH_LEADER),
            words: () => `both named together with ${few(names)}`,
          }
    },
  },
  {
    id: 'in-central-company',
    meaning: 'a central post, and an article that names leaders of the country',
    look: (a, b) =>
      inCentralCompany(a, b) || inCentralCompany(b, a)
        ? { weight: 1, words: () => 'one serves the centre, the other is named with those who do' }
        : undefined,
  },
  {
    id: 'same-story',
    meaning: 'titles that tell the same',
    look: (a, b) => {
      const words = overlap(a.stories, b.stories)
      return words.length < 2
        ? undefined
        : {
            weight: Math.min(MOST_FOR_STORY, words.length * EACH_THREE_SYLLABLES),
            words: () => `both in a story of “${few(words)}”`,
          }
    },
  },
  {
    id: 'same-setting',
    meaning: 'named together with the same small bodies and places',
    look: (a, b) => {
      const { weight, keys } = common(a.setting, b.setting, a.bodies)
      return keys.length === 0
        ? undefined
        : {
            weight: Math.min(MOST_FOR_SETTING, weight),
            words: () => `both named together with ${few(keys.map(spoken))}`,
          }
    },
  },
  {
    id: 'same-calling',
    meaning: 'the same kind of rank or profession',
    look: (a, b) => same(a.callings, b.callings, 1, 'in'),
  },
  {
    id: 'same-birth-year',
    meaning: 'born in the same year',
    look: (a, b) => same(a.birthYears, b.birthYears, 3, 'born in'),
  },
  {
    id: 'same-native-place',
    meaning: 'from the same place',
    look: (a, b) => same(a.nativePlaces, b.nativePlaces, 3, 'from'),
  },
]

/** Who shares a post shares its title and role. */
function sharePost(a: Profile, b: Profile): boolean {
  const [small, large] = a.services.size <= b.services.size ? [a.services, b.services] : [b.services, a.services]
  for (const key of small.keys()) if (large.has(key)) return true
  return false
}

/** Of somebody with more titles than this the articles leave no body open for long. */
const MANY_TITLES = 12

/** One of the titles is the beginning of the other, or both are alike and the body of one is left open. */
function sameTitle(a: Profile, b: Profile): string | undefined {
  if (a.titles.size > MANY_TITLES || b.titles.size > MANY_TITLES) return undefined
  for (const title of a.titles) {
    for (const other of b.titles) {
      if (
        title === other
          ? a.openTitles.has(title) || b.openTitles.has(title)
          : begins(title, other) || begins(other, title)
      )
        return title
    }
  }
  return undefined
}

function begins(title: string, other: string): boolean {
  return other.startsWith(`${title} `)
}

function inCentralCompany(official: Profile, other: Profile): boolean {
  return official.levels.has('central') && other.roles.size === 0 && other.nationwide
}

function leadersOfBoth(a: Profile, b: Profile): readonly string[] {
  const names = [...overlap(a.leaders, b.leaders), ...overlap(a.leaders, b.company), ...overlap(b.leaders, a.company)]
  return names.filter((name) => !a.names.has(name) && !b.names.has(name))
}

/** What two articles share, each thing as the one says it to which it means less. */
function common(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, but?: ReadonlySet<string>) {
  const shared = overlap(a, b)
  const keys = but ? shared.filter((key) => !but.has(key)) : shared
  return { keys, weight: keys.reduce((sum, key) => sum + Math.min(a.get(key)!, b.get(key)!), 0) }
}

function same<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>, weight: number, how: string) {
  const common = overlap(a, b)
  return common.length === 0 ? undefined : { weight, words: () => `both ${how} ${few(common.map(String))}` }
}
