import type { Knowledge } from '../knowledge/index.ts'
import type { Extraction, Level, LocalBody, LocalPerson, LocalPosition } from '../model.ts'
import type { Contexts } from './context.ts'
import { byCodeUnit, fold, slug } from './keys.ts'
import { entityOf, holdsOf, type Service } from './service.ts'
import type { Individual, Occurrence } from './types.ts'

/** What articles tell of one person: all that may tell him or her from a namesake. Sets are of folded names and keys. */
export interface Profile extends Individual {
  readonly members: readonly Occurrence<LocalPerson>[]
  /** The folded names; those of the company hold them too. */
  readonly names: ReadonlySet<string>
  readonly services: ReadonlyMap<string, Service>
  /** Folded roles of all posts, also of those whose body the article leaves open. */
  readonly roles: ReadonlySet<string>
  /** Folded names of posts that say more than a role, and those of them whose body is left open. */
  readonly titles: ReadonlySet<string>
  readonly openTitles: ReadonlySet<string>
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

const NONE: ReadonlySet<never> = new Set()
const NO_SERVICES: ReadonlyMap<string, Service> = new Map()

/** What one article tells of a person. */
export function profileOf(occurrence: Occurrence<LocalPerson>, contexts: Contexts, knowledge: Knowledge): Profile {
  const { extraction, entity: person } = occurrence
  const { company, leaders, nationwide, setting, stories, services: posted } = contexts.of(extraction)
  const holds = holdsOf(extraction, person.id)
  const services = posted.get(person.id) ?? NO_SERVICES
  const positions = holds.map((claim) => entityOf<LocalPosition>(extraction, claim.to)!)
  const posts = [...services.values()]
  const called = person.honorifics.join(' ').toLowerCase()
  return {
    members: [occurrence],
    names: new Set([fold(person.label)]),
    services,
    roles: setOf(positions.map((position) => fold(position.role))),
    titles: setOf(titlesOf(positions)),
    openTitles: setOf(titlesOf(positions.filter((position) => isOpen(position, extraction)))),
    bodies: setOf(posts.map((post) => post.body)),
    provinces: setOf(posts.flatMap((post) => post.province ?? [])),
    districts: setOf(posts.flatMap((post) => post.district ?? [])),
    levels: setOf(posts.flatMap((post) => post.level ?? [])),
    sectors: setOf(posts.map((post) => post.sector)),
    callings: setOf(CALLINGS.flatMap(([words, calling]) => (words.test(called) ? calling : []))),
    genders: setOf(genderOf(person)),
    birthYears: setOf(person.birthYear ? [person.birthYear] : []),
    nativePlaces: nativeProvinces(person, knowledge),
    company,
    leaders,
    nationwide,
    setting,
    stories,
    homes: setOf(extraction.home ? [slug(extraction.home)] : []),
    dates: extraction.article.published ? [extraction.article.published] : [],
  }
}

/** Ends of titles that are said in every district: “Chủ tịch Ủy ban nhân dân” is no post of its own. */
const EVERYWHERE =
  /(ủy ban nhân dân|hội đồng nhân dân|(tỉnh|thành|huyện|quận|thị|đảng) ủy|chi bộ|đảng bộ|ban chấp hành|ban (tổ chức|tuyên giáo|dân vận|nội chính|thường vụ)|ủy ban kiểm tra|mặt trận tổ quốc( việt nam)?|văn phòng|hội (nông dân|cựu chiến binh|liên hiệp phụ nữ|phụ nữ)|liên đoàn lao động|công an|đoàn thanh niên|hội đồng quản trị|bệnh viện|trung tâm|công ty)$/

/** Names of posts that say more than a role. */
function titlesOf(positions: readonly LocalPosition[]): readonly string[] {
  return positions
    .map(({ label }) => fold(label))
    .filter((title) => title.split(' ').length >= 4 && !EVERYWHERE.test(title))
}

function isOpen({ body }: LocalPosition, extraction: Extraction): boolean {
  const known = entityOf<LocalBody>(extraction, body)
  return known === undefined || known.unsettled === true
}

function setOf<Value>(values: readonly Value[]): ReadonlySet<Value> {
  return values.length === 0 ? NONE : new Set(values)
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
    roles: all((profile) => profile.roles),
    titles: all((profile) => profile.titles),
    openTitles: all((profile) => profile.openTitles),
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
    stories: profiles.length > FEW_STORIES ? NONE : all((profile) => profile.stories),
    homes: all((profile) => profile.homes),
    dates: profiles.flatMap((profile) => profile.dates).sort(byCodeUnit),
  }
}

/** Of “xã Quang Trung, huyện Vụ Bản, tỉnh Nam Định” the province, the one part that articles agree on. */
function nativeProvinces({ nativePlace }: LocalPerson, { gazetteer }: Knowledge): ReadonlySet<string> {
  const last = fold(nativePlace?.split(',').at(-1) ?? '')
    .trim()
    .replace(/^(tỉnh|thành phố|tp\.?) /, '')
  return setOf(last && gazetteer.named(last).some((unit) => unit.level === 'province') ? [last] : [])
}

/** The middle name Thị tells; else an address right before the full name. */
function genderOf({ gender, genderTold, label }: LocalPerson): readonly string[] {
  if (/ Thị /.test(label)) return ['female']
  return gender && genderTold ? [gender] : []
}

/** Of what several articles say of one companion or thing, the most. */
function strongest(maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  for (const map of maps) for (const [key, weight] of map) if (!(most.get(key)! >= weight)) most.set(key, weight)
  return most
}
