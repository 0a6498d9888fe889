import { type Gazetteer, labelOf, type Unit } from '../knowledge/gazetteer.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Extraction, LocalBody } from '../model.ts'
import { slug } from './keys.ts'

/**
 * Key of a body: its full name, and where several units bear its unit's name, what tells the unit apart. One key for one
 * body under all its spellings; two for the Huyện ủy Châu Thành of two provinces.
 */
export function bodyKeyOf(body: LocalBody, extraction: Extraction, knowledge: Knowledge): string {
  const place = body.place ? extraction.entities.find(({ id }) => id === body.place) : undefined
  const unit = place?.kind === 'Place' ? place.unit : undefined
  const settled = keyOf(body.label, unit, knowledge)
  return body.unsettled ? `${settled}#${extraction.article.id}` : settled
}

/** Keys made already, by name and unit: one string for all articles that name the body. */
const keys = new WeakMap<Knowledge, Map<string, Map<string, string>>>()

function keyOf(label: string, id: string | undefined, knowledge: Knowledge): string {
  const byLabel = keys.get(knowledge) ?? new Map<string, Map<string, string>>()
  if (byLabel.size === 0) keys.set(knowledge, byLabel)
  const byUnit = byLabel.get(label) ?? new Map<string, string>()
  if (byUnit.size === 0) byLabel.set(label, byUnit)
  const made = byUnit.get(id ?? '')
  if (made) return made
  const unit = id ? unitOf(id, knowledge.gazetteer) : undefined
  const key = `org:${nameInKey(label, unit, knowledge)}${unit ? apartness(unit, knowledge.gazetteer) : ''}`
  byUnit.set(id ?? '', key)
  return key
}

/** A body’s name as a key: “và” and the dash say the same. */
export function slugOfBody(name: string, { grammar }: Knowledge): string {
  return slug(grammar.without('and-in-names', name))
}

/**
 * A body’s name as all articles would write it: the executive committee of a Party organisation is the committee named after it, and a
 * province goes with its type or without.
 */
function nameInKey(label: string, unit: Unit | undefined, knowledge: Knowledge): string {
  const name = slugOfBody(usualName(label, knowledge), knowledge)
  if (unit?.level !== 'province') return name
  const province = slug(unit.name)
  const own = name.endsWith(`-${province}`) ? name.slice(0, -province.length - 1) : undefined
  if (!own || knowledge.grammar.closes('goes-before-bare-province', own.replaceAll('-', ' '))) return name
  return `${own}-${slug(labelOf(unit))}`
}

/** “Ban Chấp hành Đảng bộ huyện Tam Nông” is the Huyện ủy, and so in the name of its standing committee. */
function usualName(label: string, { committeeNames }: Knowledge): string {
  let name = ` ${label} `
  for (const { form, name: usual } of committeeNames) name = name.replace(` ${form} `, ` ${usual} `)
  return name.trim()
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
