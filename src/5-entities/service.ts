import { provinceOf, type Unit } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Claim, Extraction, Level, LocalBody, LocalEntity, LocalPlace, LocalPosition } from '../model.ts'
import { bodyKeyOf, unitOf } from './bodies.ts'
import { slug } from './keys.ts'
import { type Seats, seatsOf } from './seats.ts'

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
  /** Days since 1970 on which articles show it held, in order. */
  readonly held: readonly number[]
}

/** What an article names, by id. */
export function entityOf<Entity extends LocalEntity>(
  { entities }: Extraction,
  id: string | undefined,
): Entity | undefined {
  return id === undefined ? undefined : (entities.find((entity) => entity.id === id) as Entity | undefined)
}

/** The claims of an article about one person’s posts. */
export function holdsOf({ claims }: Extraction, person: string): readonly Claim[] {
  return claims.filter((claim) => claim.kind === 'HOLDS' && claim.from === person && !claim.denied)
}

const NONE: ReadonlyMap<string, Service> = new Map()

/** The posts that claims of an article give to one person, where the article settles whose they are. */
export function servicesOf(
  claims: readonly Claim[],
  extraction: Extraction,
  knowledge: Knowledge,
): ReadonlyMap<string, Service> {
  if (claims.length === 0) return NONE
  const services = new Map<string, Service>()
  for (const claim of claims) {
    const position = entityOf<LocalPosition>(extraction, claim.to)!
    const body = entityOf<LocalBody>(extraction, position.body)
    if (!body || body.unsettled) continue
    const bodyKey = bodyKeyOf(body, extraction, knowledge.gazetteer)
    const key = `${slug(position.role)} ${bodyKey}`
    const { published } = extraction.article
    const held =
      claim.hold?.status === 'current' && published?.length === 10 ? [Date.parse(published) / 86_400_000] : []
    const known = services.get(key)
    if (known) {
      if (held.length > known.held.length) services.set(key, { ...known, held })
      continue
    }
    const unit = unitOfBody(body, extraction, knowledge)
    services.set(key, {
      label: position.label,
      role: position.role,
      seats: seatsOf(position.role, body),
      body: bodyKey,
      sector: body.sector,
      level: body.level ?? unit?.level,
      province: unit && body.level !== 'central' ? slug(provinceOf(unit).name) : undefined,
      district: unit && districtOf(unit),
      held,
    })
  }
  return services
}

function unitOfBody(body: LocalBody, extraction: Extraction, { gazetteer }: Knowledge): Unit | undefined {
  const unit = entityOf<LocalPlace>(extraction, body.place)?.unit
  return unit ? unitOf(unit, gazetteer) : undefined
}

function districtOf(unit: Unit): string | undefined {
  if (unit.level === 'province' || !unit.parent) return undefined
  const district = unit.level === 'district' || unit.parent.level === 'province' ? unit : unit.parent
  return `${slug(`${district.type} ${district.name}`)}.${slug(provinceOf(unit).name)}`
}
