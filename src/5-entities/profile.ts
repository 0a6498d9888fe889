import { fold } from '../2-text/vietnamese.ts'
import { provinceOf, type Unit } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type {
  Claim,
  Extraction,
  HoldStatus,
  Level,
  LocalBody,
  LocalEntity,
  LocalPerson,
  LocalPlace,
  LocalPosition,
} from '../model.ts'
import { bodyKeyOf, unitOf } from './bodies.ts'
import { byCodeUnit, slug } from './keys.ts'
import type { Occurrence } from './types.ts'

/** How many people hold a post at one time: one secretary, a few deputies, dozens of members. */
export type Seats = 'one' | 'few' | 'many'

/** A post that articles give to a person. */
export interface Service {
  readonly label: string
  readonly role: string
  readonly seats: Seats
  readonly body: string
  readonly level: Level | undefined
  readonly sector: string
  /** Province the body serves; undefined for a central body, and where the article does not tell. */
  readonly province: string | undefined
  /** District-level unit the body serves, within its province. */
  readonly district: string | undefined
  readonly seen: readonly { readonly on: string | undefined; readonly status: HoldStatus }[]
}

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
  /** Other people of the same articles: those whom few articles name, and the leaders of province and country whom many do. */
  readonly company: ReadonlySet<string>
  readonly leaders: ReadonlySet<string>
  /** Do the articles name leaders of the country? */
  readonly nationwide: boolean
  /** Bodies and places of the same articles that are too small to be in the news everywhere. */
  readonly setting: ReadonlySet<string>
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
  const served = new Map(
    people.map((person) => [person.id, servicesOf(holds.get(person.id) ?? [], byId, extraction, knowledge)]),
  )
  const leads = (service: Service) =>
    (service.seats === 'one' && (service.level === 'central' || service.level === 'province')) ||
    (service.seats === 'few' && service.level === 'central')
  const leading = new Set(
    people.filter((person) => [...served.get(person.id)!.values()].some(leads)).map((person) => person.id),
  )
  const names = (list: readonly LocalPerson[]) => list.map((person) => fold(person.label))
  const leaders = names(people.filter((person) => leading.has(person.id)))
  const others = names(people.filter((person) => !leading.has(person.id)))
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
      nativePlaces: new Set(person.nativePlace ? [fold(person.nativePlace)] : []),
      company: new Set(others.filter((name) => name !== own)),
      leaders: new Set(leaders.filter((name) => name !== own)),
      nationwide,
      setting,
      homes: new Set(extraction.home ? [slug(extraction.home)] : []),
      dates: extraction.article.published ? [extraction.article.published] : [],
    }
  })
}

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
    company: all((profile) => profile.company),
    leaders: all((profile) => profile.leaders),
    nationwide: profiles.some((profile) => profile.nationwide),
    setting: all((profile) => profile.setting),
    homes: all((profile) => profile.homes),
    dates: profiles.flatMap((profile) => profile.dates).sort(byCodeUnit),
  }
}

/** The form of address tells, and so does the middle name Thị. */
function genderOf({ gender, label }: LocalPerson): readonly string[] {
  if (gender) return [gender]
  return / Thị /.test(label) ? ['female'] : []
}

type ById = ReadonlyMap<string, LocalEntity>

function bodyOf(byId: ById, claim: Claim): LocalBody | undefined {
  const position = byId.get(claim.to) as LocalPosition
  return position.body ? (byId.get(position.body) as LocalBody) : undefined
}

function servicesOf(
  claims: readonly Claim[],
  byId: ById,
  extraction: Extraction,
  knowledge: Knowledge,
): ReadonlyMap<string, Service> {
  const services = new Map<string, Service>()
  for (const claim of claims) {
    const position = byId.get(claim.to) as LocalPosition
    const body = bodyOf(byId, claim)
    if (!body || body.unsettled) continue
    const bodyKey = bodyKeyOf(body, extraction, knowledge.gazetteer)
    const key = `${slug(position.role)} ${bodyKey}`
    const seen = { on: extraction.article.published, status: claim.hold?.status ?? 'current' }
    const known = services.get(key)
    if (known) {
      services.set(key, { ...known, seen: [...known.seen, seen] })
      continue
    }
    const unit = unitOfBody(body, byId, knowledge)
    services.set(key, {
      label: position.label,
      role: position.role,
      seats: seatsOf(position.role),
      body: bodyKey,
      sector: body.sector,
      level: body.level ?? unit?.level,
      province: unit && body.level !== 'central' ? slug(provinceOf(unit).name) : undefined,
      district: unit && districtOf(unit),
      seen: [seen],
    })
  }
  return services
}

function unitOfBody(body: LocalBody, byId: ById, { gazetteer }: Knowledge): Unit | undefined {
  const place = body.place ? (byId.get(body.place) as LocalPlace) : undefined
  return place?.unit ? unitOf(place.unit, gazetteer) : undefined
}

function districtOf(unit: Unit): string | undefined {
  if (unit.level === 'province' || !unit.parent) return undefined
  const district = unit.level === 'district' || unit.parent.level === 'province' ? unit : unit.parent
  return `${slug(`${district.type} ${district.name}`)}.${slug(provinceOf(unit).name)}`
}

/** How many hold a post of this role in one body at one time. */
export function seatsOf(role: string): Seats {
  if (/viên$|^Đại biểu|^Ủy viên (Ban Chấp hành|dự khuyết)|^Thành viên|^Cán bộ|^Ủy viên$/i.test(role)) return 'many'
  return /^(Phó|Ủy viên|Thứ trưởng|Thẩm phán|Thường trực)/.test(role) ? 'few' : 'one'
}

function settingOf(extraction: Extraction, knowledge: Knowledge): ReadonlySet<string> {
  const setting = new Set<string>()
  for (const entity of extraction.entities) {
    if (
      entity.kind === 'Organization' &&
      !entity.unsettled &&
      (entity.level === undefined
        ? /company|enterprise|school|hospital|management|centre|cooperative/.test(entity.bodyKind)
        : entity.level === 'grassroots' || entity.level === 'commune')
    )
      setting.add(bodyKeyOf(entity, extraction, knowledge.gazetteer))
    if (entity.kind === 'Place' && entity.unit && (entity.level === 'commune' || entity.level === 'district'))
      setting.add(`place:${entity.unit.replace(/@.*/, '')}`)
  }
  return setting
}
