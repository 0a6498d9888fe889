import type { Knowledge } from '../knowledge/index.ts'
import type { Office } from '../knowledge/offices.ts'
import type { Extraction, Level, LocalBody, LocalPerson, LocalPosition } from '../model.ts'
import type { Contexts } from './context.ts'
import { byCodeUnit, fold, slug, syllablesOf } from './keys.ts'
import { entityOf, holdsOf, type Service } from './service.ts'
import type { Individual, Occurrence } from './types.ts'

/** What articles tell of one person: all that may tell him or her from a namesake. Sets are of folded names and keys. */
export interface Profile extends Individual {
  /** The folded names; those of the company hold them too. */
  readonly names: ReadonlySet<string>
  readonly services: ReadonlyMap<string, Service>
  /** Folded roles of all posts, also of those whose body the article leaves open. */
  readonly roles: ReadonlyMap<string, Office>
  /** Folded names of posts that say more than a role, and those of them whose body is left open. */
  readonly titles: ReadonlySet<string>
  readonly openTitles: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  /** Provinces served, with what it says to serve one together. */
  readonly provinces: ReadonlyMap<string, number>
  readonly districts: ReadonlySet<string>
  readonly levels: ReadonlySet<Level>
  readonly sectors: ReadonlySet<string>
  readonly callings: ReadonlySet<string>
  readonly genders: ReadonlySet<string>
  readonly birthYears: ReadonlySet<number>
  readonly nativePlaces: ReadonlySet<string>
  /** Other people of the same articles: those whom few articles name, with what it says to be named with them; and the leaders whom many name. */
  readonly company: ReadonlyMap<string, number>
  readonly leaders: ReadonlySet<string>
  /** Do the articles name leaders of the country? */
  readonly nationwide: boolean
  /** Bodies and places of the same articles that are too small to be in the news everywhere, with what they say. */
  readonly setting: ReadonlyMap<string, number>
  /** What is told in the titles, by three syllables each; of few articles only, since many together tell everything. */
  readonly stories: ReadonlySet<string>
  /** Provinces that the articles are about, or that their outlets serve, with what it says to have one in common. */
  readonly homes: ReadonlyMap<string, number>
  readonly dates: readonly string[]
}

/** What it says to serve one province together. The two big cities have more people in the news than the others. */
const SAME_PROVINCE = { bigCity: 1.8, other: 2.8 } as const

const NONE: ReadonlySet<never> = new Set()
const NOWHERE: ReadonlyMap<string, number> = new Map()
const NO_SERVICES: ReadonlyMap<string, Service> = new Map()

/** What one article tells of a person. */
export function profileOf(occurrence: Occurrence<LocalPerson>, contexts: Contexts, knowledge: Knowledge): Profile {
  const { extraction, entity: person } = occurrence
  const { company, leaders, nationwide, setting, stories, services: posted } = contexts.of(extraction)
  const holds = holdsOf(extraction, person.id)
  const services = posted.get(person.id) ?? NO_SERVICES
  const positions = holds.map((claim) => entityOf<LocalPosition>(extraction, claim.to)!)
  const posts = [...services.values()]
  return {
    members: [occurrence],
    names: new Set([fold(person.label)]),
    services,
    roles: new Map(positions.map(({ role }) => [fold(role), knowledge.offices.of(role)])),
    titles: setOf(titlesOf(positions, knowledge)),
    openTitles: setOf(
      titlesOf(
        positions.filter((position) => isOpen(position, extraction)),
        knowledge,
      ),
    ),
    bodies: setOf(posts.map((post) => post.body)),
    provinces: weighed(
      posts.flatMap((post) => post.province ?? []),
      knowledge,
    ),
    districts: setOf(posts.flatMap((post) => post.district ?? [])),
    levels: setOf(posts.flatMap((post) => post.level ?? [])),
    sectors: setOf(posts.map((post) => post.sector)),
    callings: callingsOf(person, knowledge),
    genders: setOf(genderOf(person, knowledge)),
    birthYears: setOf(person.birthYear ? [person.birthYear] : []),
    nativePlaces: nativeProvinces(person, knowledge),
    company,
    leaders,
    nationwide,
    setting,
    stories,
    homes: weighed(extraction.home ? [slug(extraction.home)] : [], knowledge),
    dates: extraction.article.published ? [extraction.article.published] : [],
  }
}

/** Names of posts that say more than a role: “Chủ tịch Ủy ban nhân dân” is said in every district. */
function titlesOf(positions: readonly LocalPosition[], { grammar }: Knowledge): readonly string[] {
  return positions
    .map(({ label }) => fold(label))
    .filter((title) => title.split(' ').length >= 4 && !grammar.closes('said-in-every-district', title))
}

function isOpen({ body }: LocalPosition, extraction: Extraction): boolean {
  const known = entityOf<LocalBody>(extraction, body)
  return known === undefined || known.unsettled === true
}

function setOf<Value>(values: readonly Value[]): ReadonlySet<Value> {
  return values.length === 0 ? NONE : new Set(values)
}

function weighed(provinces: readonly string[], { grammar }: Knowledge): ReadonlyMap<string, number> {
  if (provinces.length === 0) return NOWHERE
  const weightOf = (province: string) =>
    grammar.is('big-city', province.replaceAll('-', ' ')) ? SAME_PROVINCE.bigCity : SAME_PROVINCE.other
  return new Map(provinces.map((province) => [province, weightOf(province)]))
}

/** Of more articles than this the titles are not compared. */
const FEW_STORIES = 3

/** What several groups of articles tell, taken as of one person. */
export function union(profiles: readonly Profile[]): Profile {
  if (profiles.length === 1) return profiles[0]!
  const services = new Map<string, Service & { held: number[] }>()
  for (const profile of profiles) {
    for (const [key, service] of profile.services) {
      const known = services.get(key)
      if (known) known.held.push(...service.held)
      else services.set(key, { ...service, held: [...service.held] })
    }
  }
  for (const { held } of services.values()) held.sort((a, b) => a - b)
  const all = <Value>(field: (profile: Profile) => ReadonlySet<Value>): ReadonlySet<Value> => {
    let values: Set<Value> | undefined
    for (const profile of profiles) for (const value of field(profile)) values = (values ?? new Set()).add(value)
    return values ?? NONE
  }
  return {
    members: profiles.flatMap((profile) => profile.members),
    names: all((profile) => profile.names),
    services,
    roles: merged(profiles.map((profile) => profile.roles)),
    titles: all((profile) => profile.titles),
    openTitles: all((profile) => profile.openTitles),
    bodies: all((profile) => profile.bodies),
    provinces: merged(profiles.map((profile) => profile.provinces)),
    districts: all((profile) => profile.districts),
    levels: all((profile) => profile.levels),
    sectors: all((profile) => profile.sectors),
    callings: all((profile) => profile.callings),
    genders: all((profile) => profile.genders),
    birthYears: all((profile) => profile.birthYears),
    nativePlaces: all((profile) => profile.nativePlaces),
    company: strongest(profiles.map((profile) => profile.company)),
    leaders: all((profile) => profile.leaders),
    nationwide: profiles.some((profile) => profile.nationwide),
    setting: strongest(profiles.map((profile) => profile.setting)),
    stories: profiles.length > FEW_STORIES ? NONE : all((profile) => profile.stories),
    homes: merged(profiles.map((profile) => profile.homes)),
    dates: profiles.flatMap((profile) => profile.dates).sort(byCodeUnit),
  }
}

/** Of “xã Quang Trung, huyện Vụ Bản, tỉnh Nam Định” the province, the one part that articles agree on. */
function nativeProvinces({ nativePlace }: LocalPerson, { gazetteer, grammar }: Knowledge): ReadonlySet<string> {
  const last = grammar.without('type-of-province', fold(nativePlace?.split(',').at(-1) ?? ''))
  return setOf(last && gazetteer.named(last).some((unit) => unit.level === 'province') ? [last] : [])
}

/** The middle name Thị tells; else an address right before the full name. */
function genderOf({ gender, genderTold, label }: LocalPerson, { personalWords }: Knowledge): readonly string[] {
  for (const middle of syllablesOf(label).slice(1, -1)) {
    const told = personalWords.genderOf(middle)
    if (told) return [told]
  }
  return gender && genderTold ? [gender] : []
}

/** Ranks, degrees and professions that stay with a person, by what they have in common. */
function callingsOf({ honorifics }: LocalPerson, { personalWords }: Knowledge): ReadonlySet<string> {
  return setOf(honorifics.flatMap((words) => personalWords.toldBy(words).filter((told) => told !== 'dead')))
}

/** Of what several articles say of one companion or thing, the most. */
function strongest(maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  for (const map of maps) for (const [key, weight] of map) if (!(most.get(key)! >= weight)) most.set(key, weight)
  return most
}

/** What is the same for everybody, as the first says it. */
function merged<Value>(maps: readonly ReadonlyMap<string, Value>[]): ReadonlyMap<string, Value> {
  const all = new Map<string, Value>()
  for (const map of maps) for (const [key, value] of map) if (!all.has(key)) all.set(key, value)
  return all
}
