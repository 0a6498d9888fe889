import { provinceOf, type Unit } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Office, Seats } from '../knowledge/offices.ts'
import type { Claim, Extraction, Level, LocalBody, LocalEntity, LocalPlace, LocalPosition } from '../model.ts'
import { bodyKeyOf, unitOf } from './bodies.ts'
import { slug } from './keys.ts'

/** A post that articles give to a person. */
export interface Service {
  readonly label: string
  readonly role: string
  readonly office: Office
  readonly seats: Seats
  readonly body: string
  readonly level: Level | undefined
  readonly sector: string
  /** Province the body serves; undefined for a central body, and where the article does not tell. */
  readonly province: string | undefined
  /** District-level unit the body serves, within its province. */
  readonly district: string | undefined
  /** Does everybody of weight in the country sit in the body? */
  readonly ofCountry: boolean
  /** Of one who leads a central body, or else a province. */
  readonly leads: 'centre' | 'province' | undefined
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
    const bodyKey = bodyKeyOf(body, extraction, knowledge)
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
    const level = body.level ?? unit?.level
    const office = knowledge.offices.of(position.role)
    const seats = knowledge.offices.seatsOf(position.role, body.bodyKind)
    services.set(key, {
      label: position.label,
      role: position.role,
      office,
      seats,
      body: bodyKey,
      sector: body.sector,
      level,
      province: unit && body.level !== 'central' ? slug(provinceOf(unit).name) : undefined,
      district: unit && districtOf(unit),
      ofCountry: knowledge.grammar.opens('body-of-country', body.label),
      leads: leadsOf(body, seats, level, office, knowledge),
      held,
    })
  }
  return services
}

const IN_POWER: ReadonlySet<string> = new Set(['party', 'state', 'front', 'mass', 'court'])

function leadsOf(
  { sector, label }: LocalBody,
  seats: Seats,
  level: Level | undefined,
  { leader }: Office,
  { grammar }: Knowledge,
): Service['leads'] {
  if (seats === 'many' || !IN_POWER.has(sector)) return undefined
  if (level === 'central') return 'centre'
  return level === 'province' && seats === 'one' && leader && grammar.opens('authority-of-province', label)
    ? 'province'
    : undefined
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
