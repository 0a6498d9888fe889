import type { Gazetteer, Unit } from '../knowledge/gazetteer.ts'
import type { Extraction, LocalBody } from '../model.ts'
import { slug } from './keys.ts'

/**
 * Key of a body: its full name, and where several units bear its unit's name, what tells the unit apart. One key for one
 * body under all its spellings; two for the Huyện ủy Châu Thành of two provinces.
 */
export function bodyKeyOf(body: LocalBody, extraction: Extraction, gazetteer: Gazetteer): string {
  const place = body.place ? extraction.entities.find(({ id }) => id === body.place) : undefined
  const unit = place?.kind === 'Place' ? place.unit : undefined
  const settled = keyOf(body.label, unit, gazetteer)
  return body.unsettled ? `${settled}#${extraction.article.id}` : settled
}

/** Keys made already, by name and unit: one string for all articles that name the body. */
const keys = new WeakMap<Gazetteer, Map<string, Map<string, string>>>()

function keyOf(label: string, id: string | undefined, gazetteer: Gazetteer): string {
  const byLabel = keys.get(gazetteer) ?? new Map<string, Map<string, string>>()
  if (byLabel.size === 0) keys.set(gazetteer, byLabel)
  const byUnit = byLabel.get(label) ?? new Map<string, string>()
  if (byUnit.size === 0) byLabel.set(label, byUnit)
  const made = byUnit.get(id ?? '')
  if (made) return made
  const unit = id ? unitOf(id, gazetteer) : undefined
  const key = `org:${nameInKey(label, unit)}${unit ? apartness(unit, gazetteer) : ''}`
  byUnit.set(id ?? '', key)
  return key
}

/**
 * A body’s name as all articles would write it: the executive committee of a Party organisation is the committee named after it, “và” and
 * the dash say the same, and a province goes with its type or without.
 */
function nameInKey(label: string, unit: Unit | undefined): string {
  const name = slug(committeeIn(label)).replaceAll('-và-', '-')
  if (unit?.level !== 'province') return name
  const province = slug(unit.name)
  const own = name.endsWith(`-${province}`) ? name.slice(0, -province.length - 1) : undefined
  if (!own || /(^|-)(ủy|đoàn|tỉnh|phố|viên)$/.test(own)) return name
  return `${own}-${unit.type === 'tỉnh' ? 'tỉnh' : 'thành-phố'}-${province}`
}

const COMMITTEES: Readonly<Record<string, string>> = {
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  quận: 'Quận ủy',
  huyện: 'Huyện ủy',
  'thị xã': 'Thị ủy',
}

/** “Ban Chấp hành Đảng bộ huyện Tam Nông” is the Huyện ủy, and so in the name of its standing committee. */
function committeeIn(label: string): string {
  return label
    .replace(
      /(?:Ban Chấp hành|(?<=^Ban Thường vụ)) Đảng bộ (tỉnh|thành phố|quận|huyện|thị xã) (?=\p{Lu})/u,
      (_, type: string) => ` ${COMMITTEES[type]} `,
    )
    .replace(/Ban Chấp hành Đảng bộ (?=Thành phố Hồ Chí Minh)/, 'Thành ủy ')
    .replace(/Ban Chấp hành Đảng bộ (?=xã|phường|thị trấn|đặc khu)/, 'Đảng ủy ')
    .replace(/^Ban Chấp hành (?=(Tỉnh|Thành|Quận|Huyện|Thị|Đảng) ủy)/, '')
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
