import { spoken } from './keys.ts'
import type { Profile } from './profile.ts'
import type { Service } from './service.ts'
import { overlap } from './sets.ts'
import type { Finding, Sign } from './sign.ts'

const SAME_POST = { one: 10, few: 8.5, many: 6 } as const
/** Hundreds sit in the National Assembly and in the Central Committee. */
const SAME_CENTRAL_MEMBERSHIP = 1.5
/** By how many serve in it. */
const SAME_BODY = { assembly: 1.5, large: 4, other: 6.5 } as const
const SAME_DISTRICT = 4.5
const BOTH_CENTRAL = 1.5
/** Of those who lead a central body or a province there are hundreds, and some move between the two. */
const BOTH_LEAD = { centre: 3, centreAndProvince: 2.5 } as const

/** Ties of service: two articles give a person posts that go together. */
export const TIES: readonly Sign[] = [
  {
    id: 'same-post',
    meaning: 'the same post in the same body',
    look: (a, b) =>
      strongest(sharedPosts(a, b).map((post) => ({ weight: postWeight(post), words: () => `both ${post.label}` }))),
  },
  {
    id: 'same-body',
    meaning: 'posts in the same body',
    look: (a, b) =>
      strongest(
        overlap(a.bodies, b.bodies).map((body) => ({
          weight: bodyWeight(a, body),
          words: () => `both serve in ${spoken(body)}`,
        })),
      ),
  },
  {
    id: 'same-district',
    meaning: 'posts in the same district',
    look: (a, b) =>
      strongest(
        overlap(a.districts, b.districts).map((district) => ({
          weight: SAME_DISTRICT,
          words: () => `both serve ${spoken(district)}`,
        })),
      ),
  },
  {
    id: 'same-province',
    meaning: 'posts in the same province',
    look: (a, b) =>
      strongest(
        overlap(a.provinces, b.provinces).map((province) => ({
          weight: a.provinces.get(province)!,
          words: () => `both serve ${spoken(province)}`,
        })),
      ),
  },
  {
    id: 'both-central',
    meaning: 'posts in central bodies',
    look: (a, b) =>
      a.levels.has('central') && b.levels.has('central')
        ? { weight: BOTH_CENTRAL, words: () => 'both serve central bodies' }
        : undefined,
  },
  {
    id: 'both-lead',
    meaning: 'leaders of central bodies or of provinces',
    look: (a, b) => {
      const [one, other] = [leads(a), leads(b)]
      if (!one || !other || (one !== 'centre' && other !== 'centre')) return undefined
      return {
        weight: one === other ? BOTH_LEAD.centre : BOTH_LEAD.centreAndProvince,
        words: () => (one === other ? 'both lead central bodies' : 'one leads a central body, the other a province'),
      }
    },
  },
  {
    id: 'post-at-home',
    meaning: 'a post in the province that the other articles are about',
    look: (a, b) =>
      strongest(
        [...servedAtHome(a, b), ...servedAtHome(b, a)].map(([province, weight]) => ({
          weight: weight - 1,
          words: () => `one serves ${spoken(province)}, which the other’s articles are about`,
        })),
      ),
  },
  {
    id: 'same-home',
    meaning: 'articles about the same province',
    look: (a, b) =>
      strongest(
        overlap(a.homes, b.homes).map((province) => ({
          weight: a.homes.get(province)! - 1.2,
          words: () => `both in articles about ${spoken(province)}`,
        })),
      ),
  },
]

function sharedPosts(a: Profile, b: Profile): readonly Service[] {
  const [small, large] = a.services.size <= b.services.size ? [a.services, b.services] : [b.services, a.services]
  return [...small].flatMap(([key, service]) => (large.has(key) ? service : []))
}

/** What a post shared weighs. */
export function postWeight({ seats, level }: Service): number {
  return seats === 'many' && level === 'central' ? SAME_CENTRAL_MEMBERSHIP : SAME_POST[seats]
}

function bodyWeight(profile: Profile, body: string): number {
  for (const service of profile.services.values()) {
    if (service.body !== body) continue
    if (service.level === 'central') return service.ofCountry ? SAME_BODY.assembly : SAME_BODY.large
    return service.sector === 'armed' || service.level === undefined ? SAME_BODY.large : SAME_BODY.other
  }
  return SAME_BODY.other
}

/** Does the person lead a central body, or else a province? */
export function leads(profile: Profile): 'centre' | 'province' | undefined {
  let led: 'province' | undefined
  for (const { leads } of profile.services.values()) {
    if (leads === 'centre') return leads
    led ??= leads
  }
  return led
}

/** Of one who has no post in her own articles the province they are about is the best that is known. */
function servedAtHome(official: Profile, other: Profile): readonly (readonly [string, number])[] {
  if (other.services.size > 0) return []
  return overlap(official.provinces, other.homes).map((province) => [province, other.homes.get(province)!])
}

function strongest(findings: readonly Finding[]): Finding | undefined {
  let best: Finding | undefined
  for (const finding of findings)
    if (!best || finding.weight > best.weight || (finding.weight === best.weight && finding.words() < best.words()))
      best = finding
  return best
}
