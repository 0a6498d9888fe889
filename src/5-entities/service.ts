import { provinceOf, type Unit } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type {
  Claim,
  Extraction,
  HoldStatus,
  Level,
  LocalBody,
  LocalEntity,
  LocalPlace,
  LocalPosition,
} from '../model.ts'
import { bodyKeyOf, unitOf } from './bodies.ts'
import { slug } from './keys.ts'

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

/** What an article names, by id. */
export type ById = ReadonlyMap<string, LocalEntity>

function bodyOf(byId: ById, claim: Claim): LocalBody | undefined {
  const position = byId.get(claim.to) as LocalPosition
  return position.body ? (byId.get(position.body) as LocalBody) : undefined
}

/** The posts that claims of an article give to one person, where the article settles whose they are. */
export function servicesOf(
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
      seats: seatsOf(position.role, body),
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

/** How many hold a post of this role in one body at one time. A ministry has many heads of department, the Central Committee ten secretaries. */
export function seatsOf(role: string, body?: { readonly bodyKind?: string; readonly level?: Level }): Seats {
  if (/viên$|^Đại biểu|^Ủy viên (Ban Chấp hành|dự khuyết)|^Thành viên|^Cán bộ|^Ủy viên$|^Đại sứ/i.test(role))
    return 'many'
  if (/^(Phó|Ủy viên|Thứ trưởng|Thẩm phán|Thường trực)/.test(role)) return 'few'
  if (
    /^(Vụ|Cục|Viện|Tổng cục) trưởng|^Trưởng (phòng|ban|khoa)/.test(role) &&
    /^(ministry|provincial department|office)$/.test(body?.bodyKind ?? '')
  )
    return 'few'
  return role === 'Bí thư' && body?.level === 'central' && /^central (party )?body$/.test(body.bodyKind ?? '')
    ? 'few'
    : 'one'
}
