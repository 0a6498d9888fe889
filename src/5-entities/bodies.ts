import type { Gazetteer, Unit } from '../knowledge/gazetteer.ts'
import type { Extraction, LocalBody, LocalPlace } from '../model.ts'
import { slug } from './keys.ts'

/**
 * Key of a body: its full name, and where several units bear its unit's name, what tells the unit apart. One key for one
 * body under all its spellings; two for the Huyện ủy Châu Thành of two provinces.
 */
export function bodyKeyOf(body: LocalBody, extraction: Extraction, gazetteer: Gazetteer): string {
  const known = keys.get(body)
  if (known) return known
  const key = makeKey(body, extraction, gazetteer)
  keys.set(body, key)
  return key
}

const keys = new WeakMap<LocalBody, string>()

function makeKey(body: LocalBody, extraction: Extraction, gazetteer: Gazetteer): string {
  const place = extraction.entities.find(
    (entity): entity is LocalPlace => entity.kind === 'Place' && entity.id === body.place,
  )
  const unit = place?.unit ? unitOf(place.unit, gazetteer) : undefined
  const apart = unit ? apartness(unit, gazetteer) : ''
  const unsettled = body.unsettled ? `#${extraction.article.id}` : ''
  return `org:${nameInKey(body.label, unit)}${apart}${unsettled}`
}

/**
 * A body’s name as all articles would write it: the executive committee of a Party organisation is the committee named after it, “và” and
 * the dash say the same, and a province goes with its type or without.
 */
function nameInKey(label: string, unit: Unit | undefined): string {
  const name = slug(label.replace(/^Ban Chấp hành (?=(Tỉnh|Thành|Quận|Huyện|Thị|Đảng) ủy)/, '')).replaceAll('-và-', '-')
  if (unit?.level !== 'province') return name
  const province = slug(unit.name)
  const own = name.endsWith(`-${province}`) ? name.slice(0, -province.length - 1) : undefined
  if (!own || /(^|-)(ủy|đoàn|tỉnh|phố|viên)$/.test(own)) return name
  return `${own}-${unit.type === 'tỉnh' ? 'tỉnh' : 'thành-phố'}-${province}`
}

const units = new WeakMap<Gazetteer, ReadonlyMap<string, Unit>>()

/** The gazetteer's unit of an id. */
export function unitOf(id: string, gazetteer: Gazetteer): Unit | undefined {
  const known = units.get(gazetteer)
  if (known) return known.get(id)
  units.set(gazetteer, new Map(gazetteer.units.map((unit) => [unit.id, unit])))
  return unitOf(id, gazetteer)
}

function apartness(unit: Unit, gazetteer: Gazetteer): string {
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
