import { fold } from '../2-text/vietnamese.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Claim, Extraction, Level, LocalPerson, LocalPosition } from '../model.ts'
import { companyOf, settingOf, storiesOf } from './context.ts'
import { byCodeUnit, slug } from './keys.ts'
import { type Service, servicesOf } from './service.ts'
import type { Occurrence } from './types.ts'

/** What articles tell of one person: all that may tell him or her from a namesake. Sets are of folded names and keys. */
export interface Profile {
  readonly members: readonly Occurrence<LocalPerson>[]
  readonly services: ReadonlyMap<string, Service>
  /** Folded roles and titles of all posts, also of those whose body the article leaves open. */
  readonly roles: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  readonly provinces: ReadonlySet<string>
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
  /** Provinces that the articles are about, or that their outlets serve. */
  readonly homes: ReadonlySet<string>
  readonly dates: readonly string[]
}

/** Ranks, degrees and professions that stay with a person, by what they have in common. */
const CALLINGS: readonly (readonly [RegExp, string])[] = [
  [
    /(thượng|đại|trung|thiếu) tướng|(thượng|đại|trung|thiếu) tá|(thượng|đại|trung|thiếu) úy|liệt (sĩ|sỹ)|chiến (sĩ|sỹ)/,
    'armed',
  ],
  [/nhạc|ca (sĩ|sỹ)|nghệ (sĩ|sỹ)|nsưt|nsnd|họa (sĩ|sỹ)|đạo diễn|diễn viên|nhà (thơ|văn)|cầu thủ|hlv/, 'arts'],
  [/phóng viên|nhà báo/, 'press'],
  [/bị cáo|bị can|nghi phạm|nạn nhân|cháu|học sinh|mẹ/, 'private'],
]

/** Profiles of the people of one article. */
export function profilesOf(extraction: Extraction, knowledge: Knowledge): readonly Profile[] {
  const people = extraction.entities.filter((entity) => entity.kind === 'Person')
  if (people.length === 0) return []
  const byId = new Map(extraction.entities.map((entity) => [entity.id, entity]))
  const holds = new Map<string, Claim[]>()
  for (const claim of extraction.claims)
    if (claim.kind === 'HOLDS') holds.set(claim.from, [...(holds.get(claim.from) ?? []), claim])
  const setting = settingOf(extraction, knowledge)
  const stories = storiesOf(extraction)
  const served = new Map(
    people.map((person) => [person.id, servicesOf(holds.get(person.id) ?? [], byId, extraction, knowledge)]),
  )
  const leads = (service: Service) =>
    (service.seats === 'one' && (service.level === 'central' || service.level === 'province')) ||
    (service.seats === 'few' && service.level === 'central')
  const leading = new Set(
    people.filter((person) => [...served.get(person.id)!.values()].some(leads)).map((person) => person.id),
  )
  const leaders = people.filter((person) => leading.has(person.id)).map((person) => fold(person.label))
  const company = companyOf(
    people.filter((person) => !leading.has(person.id)),
    knowledge,
  )
  const nationwide = people.some((person) =>
    [...served.get(person.id)!.values()].some((service) => leads(service) && service.level === 'central'),
  )
  return people.map((person) => {
    const services = served.get(person.id)!
    const positions = (holds.get(person.id) ?? []).map((claim) => byId.get(claim.to) as LocalPosition)
    const posts = [...services.values()]
    const called = person.honorifics.join(' ').toLowerCase()
    const own = fold(person.label)
    return {
      members: [{ extraction, entity: person }],
      services,
      roles: new Set(positions.map((position) => fold(position.role))),
      titles: new Set(positions.map((position) => fold(position.label))),
      bodies: new Set(posts.map((post) => post.body)),
      provinces: new Set(posts.flatMap((post) => post.province ?? [])),
      districts: new Set(posts.flatMap((post) => post.district ?? [])),
      levels: new Set(posts.flatMap((post) => post.level ?? [])),
      sectors: new Set(posts.map((post) => post.sector)),
      callings: new Set(CALLINGS.flatMap(([words, calling]) => (words.test(called) ? calling : []))),
      genders: new Set(genderOf(person)),
      birthYears: new Set(person.birthYear ? [person.birthYear] : []),
      nativePlaces: nativeProvinces(person, knowledge),
      company: without(company, own),
      leaders: new Set(leaders.filter((name) => name !== own)),
      nationwide,
      setting,
      stories,
      homes: new Set(extraction.home ? [slug(extraction.home)] : []),
      dates: extraction.article.published ? [extraction.article.published] : [],
    }
  })
}

/** Of more articles than this the titles are not compared. */
const FEW_STORIES = 3

/** What several groups of articles tell, taken as of one person. */
export function union(profiles: readonly Profile[]): Profile {
  if (profiles.length === 1) return profiles[0]!
  const services = new Map<string, Service & { seen: Service['seen'][number][] }>()
  for (const profile of profiles) {
    for (const [key, service] of profile.services) {
      const known = services.get(key)
      if (known) known.seen.push(...service.seen)
      else services.set(key, { ...service, seen: [...service.seen] })
    }
  }
  const all = <Value>(field: (profile: Profile) => Iterable<Value>) => {
    const values = new Set<Value>()
    for (const profile of profiles) for (const value of field(profile)) values.add(value)
    return values
  }
  return {
    members: profiles.flatMap((profile) => profile.members),
    services,
    roles: all((profile) => profile.roles),
    titles: all((profile) => profile.titles),
    bodies: all((profile) => profile.bodies),
    provinces: all((profile) => profile.provinces),
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
    stories: new Set(profiles.length > FEW_STORIES ? [] : all((profile) => profile.stories)),
    homes: all((profile) => profile.homes),
    dates: profiles.flatMap((profile) => profile.dates).sort(byCodeUnit),
  }
}

/** Of “xã Quang Trung, huyện Vụ Bản, tỉnh Nam Định” the province, the one part that articles agree on. */
function nativeProvinces({ nativePlace }: LocalPerson, { gazetteer }: Knowledge): ReadonlySet<string> {
  const last = fold(nativePlace?.split(',').at(-1) ?? '')
    .trim()
    .replace(/^(tỉnh|thành phố|tp\.?) /, '')
  return new Set(last && gazetteer.named(last).some((unit) => unit.level === 'province') ? [last] : [])
}

/** The middle name Thị tells; else the form of address, which editors get wrong now and then. */
function genderOf({ gender, label }: LocalPerson): readonly string[] {
  if (/ Thị /.test(label)) return ['female']
  return gender ? [gender] : []
}

function without(company: ReadonlyMap<string, number>, own: string): ReadonlyMap<string, number> {
  const others = new Map(company)
  others.delete(own)
  return others
}

/** Of what several articles say of one companion or thing, the most. */
function strongest(maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  for (const map of maps) for (const [key, weight] of map) if (!(most.get(key)! >= weight)) most.set(key, weight)
  return most
}
