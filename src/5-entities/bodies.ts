import type { Gazetteer, Unit } from '../knowledge/gazetteer.ts'
import type { Extraction, LocalBody, LocalPlace } from '../model.ts'
import { slug } from './keys.ts'

/**
 * Key of a body: its full name, and where several units bear its unit's name, what tells the unit apart. One key for one
 * body under all its spellings; two for the Huyện ủy Châu Thành of two provinces.
 */
export function bodyKeyOf(body: LocalBody, extraction: Extraction, gazetteer: Gazetteer): string {
  const place = extraction.entities.find(
    (entity): entity is LocalPlace => entity.kind === 'Place' && entity.id === body.place,
  )
  const name = slug(body.label.replace(/^Ban Chấp hành (?=(Tỉnh|Thành|Quận|Huyện|Thị|Đảng) ủy)/, ''))
  const apart = place?.unit ? apartness(place.unit, gazetteer) : ''
  const unsettled = body.unsettled ? `#${extraction.article.id}` : ''
  return `org:${name}${apart}${unsettled}`
}

const units = new WeakMap<Gazetteer, ReadonlyMap<string, Unit>>()

/** The gazetteer's unit of an id. */
export function unitOf(id: string, gazetteer: Gazetteer): Unit | undefined {
  const known = units.get(gazetteer)
  if (known) return known.get(id)
  units.set(gazetteer, new Map(gazetteer.units.map((unit) => [unit.id, unit])))
  return unitOf(id, gazetteer)
}

function apartness(id: string, gazetteer: Gazetteer): string {
  const unit = unitOf(id, gazetteer)
  if (!unit) return ''
  const namesakes = gazetteer
    .named(unit.name.toLowerCase())
    .filter((other) => other.type === unit.type && other.id !== unit.id)
  const elsewhere = namesakes.some((other) => other.parent?.name !== unit.parent?.name)
  const parents =
    elsewhere || unit.level === 'commune'
      ? [unit.parent, unit.parent?.parent].filter((parent) => parent !== undefined).map((parent) => slug(parent.name))
      : []
  const later =
    namesakes.some((other) => other.parent?.name === unit.parent?.name) && unit.validFrom && unit.level === 'province'
      ? [unit.validFrom.slice(0, 4)]
      : []
  const suffix = [...parents, ...later].join('.')
  return suffix ? `@${suffix}` : ''
}
