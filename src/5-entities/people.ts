import { fold } from '../2-text/vietnamese.ts'
import { provinceOf } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Extraction, LocalBody, LocalPerson, LocalPlace, LocalPosition } from '../model.ts'
import { bodyKeyOf, unitOf } from './bodies.ts'
import { byCodeUnit, slug } from './keys.ts'
import type { Occurrence } from './types.ts'

/** What an article tells of a person that may tell him or her from a namesake. */
interface Profile {
  readonly occurrence: Occurrence<LocalPerson>
  readonly positions: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  /** Provinces of the bodies the person served, or trung-ương. */
  readonly scopes: ReadonlySet<string>
  readonly company: ReadonlySet<string>
  readonly home: string | undefined
}

/** One person of several articles, or one of several of a name. */
export interface Cluster {
  readonly key: string
  readonly members: readonly Occurrence<LocalPerson>[]
}

/** Tells people of one name apart, and joins what different articles say of one of them. */
export function clusterPeople(extractions: readonly Extraction[], knowledge: Knowledge): readonly Cluster[] {
  const byName = new Map<string, Profile[]>()
  for (const extraction of extractions) {
    for (const entity of extraction.entities) {
      if (entity.kind !== 'Person') continue
      const key = fold(entity.label)
      const list = byName.get(key) ?? []
      list.push(profile({ extraction, entity }, knowledge))
      byName.set(key, list)
    }
  }
  return [...byName].sort(([a], [b]) => byCodeUnit(a, b)).flatMap(([, profiles]) => clustersOf(profiles))
}

function profile(occurrence: Occurrence<LocalPerson>, knowledge: Knowledge): Profile {
  const { extraction, entity } = occurrence
  const byId = new Map(extraction.entities.map((other) => [other.id, other]))
  const positions = new Set<string>()
  const bodies = new Set<string>()
  const scopes = new Set<string>()
  for (const claim of extraction.claims) {
    if (claim.kind !== 'HOLDS' || claim.from !== entity.id) continue
    const position = byId.get(claim.to) as LocalPosition
    const body = position.body ? (byId.get(position.body) as LocalBody) : undefined
    if (!body || body.unsettled) continue
    const key = bodyKeyOf(body, extraction, knowledge.gazetteer)
    positions.add(`${position.role} ${key}`)
    bodies.add(key)
    const place = body.place ? (byId.get(body.place) as LocalPlace) : undefined
    const unit = place?.unit ? unitOf(place.unit, knowledge.gazetteer) : undefined
    if (unit) scopes.add(slug(provinceOf(unit).name))
    else if (body.level === 'central') scopes.add('trung-ương')
  }
  const company = new Set(extraction.entities.filter((other) => other.kind === 'Person' && other.id !== entity.id).map((other) => fold(other.label)))
  return { occurrence, positions, bodies, scopes, company, home: extraction.home && slug(extraction.home) }
}

function clustersOf(profiles: readonly Profile[]): readonly Cluster[] {
  const ordered = [...profiles].sort((a, b) => byCodeUnit(orderOf(a), orderOf(b)))
  const groups: Profile[][] = []
  for (const one of ordered) {
    const same = groups.filter((group) => group.some((other) => samePerson(one, other)))
    const merged = [...same.flat(), one]
    for (const group of same) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  const used = new Map<string, number>()
  return groups.map((group) => {
    const first = group.reduce((a, b) => (orderOf(a) <= orderOf(b) ? a : b))
    const scope = [...first.scopes].sort(byCodeUnit)[0] ?? first.home ?? slug(first.occurrence.extraction.article.id)
    const base = `person:${slug(first.occurrence.entity.label)}@${scope}`
    const count = (used.get(base) ?? 0) + 1
    used.set(base, count)
    return { key: count === 1 ? base : `${base}~${count}`, members: group.map((member) => member.occurrence) }
  })
}

function orderOf({ occurrence: { extraction } }: Profile): string {
  return `${extraction.article.published ?? '9999'} ${extraction.article.id}`
}

/** Two articles speak of one person when they give the same post or body, the same province, or the same company. */
function samePerson(a: Profile, b: Profile): boolean {
  if (overlap(a.positions, b.positions) > 0 || overlap(a.bodies, b.bodies) > 0) return true
  const official = a.positions.size > 0 && b.positions.size > 0
  if (official) return overlap(a.scopes, b.scopes) > 0
  if (overlap(a.company, b.company) >= 1) return true
  const one = a.scopes.size > 0 ? a.scopes : new Set([a.home])
  const other = b.scopes.size > 0 ? b.scopes : new Set([b.home])
  return overlap(one, other) > 0 && a.home !== undefined && a.home === b.home
}

function overlap<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number {
  let count = 0
  for (const value of a) if (value !== undefined && b.has(value)) count++
  return count
}
