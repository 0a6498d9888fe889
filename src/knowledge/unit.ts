/** An administrative unit, and what can be said of it without the rest of the gazetteer. */

export type UnitLevel = 'province' | 'district' | 'commune'

export type UnitType =
  | 'tỉnh'
  | 'thành phố trực thuộc trung ương'
  | 'thành phố'
  | 'quận'
  | 'huyện'
  | 'thị xã'
  | 'phường'
  | 'xã'
  | 'thị trấn'
  | 'đặc khu'

/** One unit under one name, type and place in the tree. When its label changes it becomes another unit. */
export interface Unit {
  /** Code of the Statistics Office and the first day or month known, `29869@2019-10`. */
  readonly id: string
  /** The name without the type: `Cao Lãnh`, or `2` for Phường 2. */
  readonly name: string
  readonly type: UnitType
  readonly level: UnitLevel
  /** The unit it lies in; the last one, where that changed its type (Đồng Nai became a city on 2026-04-30). */
  readonly parent: Unit | undefined
  /** First day in force, ISO date; left out where it began before October 2019. */
  readonly validFrom?: string
  /** Last day in force, ISO date; left out while it is in force. */
  readonly validTo?: string
}

/**
 * The unit with its type, and its parents in brackets.
 *
 * @example
 * labelOf(ward) // 'Phường 2 (thành phố Cao Lãnh, Đồng Tháp)'
 */
export function labelOf(unit: Unit): string {
  const parents: string[] = []
  for (let parent = unit.parent; parent; parent = parent.parent)
    parents.push(parent.level === 'province' ? shortName(parent) : own(parent))
  return parents.length === 0 ? own(unit) : `${own(unit)} (${parents.join(', ')})`
}

/** The type as it stands before names: both kinds of city are a “thành phố”. */
export function shortType(unit: Unit): string {
  return unit.type === 'thành phố trực thuộc trung ương' ? 'thành phố' : unit.type
}

/** The type and the name. A number makes the type part of the name, and so does usage for one city: both take a capital. */
function own(unit: Unit): string {
  if (unit.level === 'province')
    return shortName(unit) === unit.name ? `${shortType(unit)} ${unit.name}` : shortName(unit)
  if (/^\d/.test(unit.name)) return `${unit.type[0]!.toUpperCase()}${unit.type.slice(1)} ${unit.name}`
  return `${unit.type} ${unit.name}`
}

/** Hồ Chí Minh alone is a person. */
const shortName = (province: Unit) => (province.name === 'Hồ Chí Minh' ? 'Thành phố Hồ Chí Minh' : province.name)

/** The province a unit lies in; of a province, itself. */
export function provinceOf(unit: Unit): Unit {
  return unit.parent ? provinceOf(unit.parent) : unit
}

/**
 * Was this unit in force on the date (`2024`, `2024-02` or `2024-02-22`)? For a year or a month: on any day of it. Unknown bounds count as
 * in force.
 */
export function inForce(unit: Unit, date: string): boolean {
  const { validFrom = date, validTo = date } = unit
  return validFrom.slice(0, date.length) <= date && date <= validTo.slice(0, date.length)
}
