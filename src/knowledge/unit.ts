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
    parents.push(parent.level === 'province' ? bareName({ type: shortType(parent), name: parent.name }) : own(parent))
  return parents.length === 0 ? own(unit) : `${own(unit)} (${parents.join(', ')})`
}

const own = (unit: Unit) => typedName({ type: shortType(unit), name: unit.name })

/** The type as it stands before names: both kinds of city are a “thành phố”. */
export function shortType(unit: Unit): string {
  return unit.type === 'thành phố trực thuộc trung ương' ? 'thành phố' : unit.type
}

/** A type and a name of the gazetteer, or of words that name a unit it does not have. */
interface TypedName {
  readonly type: string
  readonly name: string
}

/**
 * A type and a name as they stand together; a name that needs its type gives it a capital.
 *
 * @example
 * typedName({ type: 'huyện', name: 'Cao Lãnh' }) // 'huyện Cao Lãnh'
 * typedName({ type: 'quận', name: '5' }) // 'Quận 5'
 */
export function typedName({ type, name }: TypedName): string {
  return `${needsType(name) ? type[0]!.toUpperCase() + type.slice(1) : type} ${name}`
}

/** The name as it follows “Thành ủy”, “Tỉnh ủy viên”: without its type, unless it needs it. */
export function bareName({ type, name }: TypedName): string {
  return needsType(name) ? typedName({ type, name }) : name
}

/** A number alone is no name, and Hồ Chí Minh alone is a person. */
const needsType = (name: string) => /^\d/.test(name) || name === 'Hồ Chí Minh'

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
