/** The acts that changed units, from `acts.tsv`, and the one behind a change between two lists. */
import { readTable } from './text.mjs'

const acts = readTable('acts.tsv').map((row) => ({ ...row, units: row.units === '' ? [] : row.units.split(', ') }))

export const own = (unit) => `${unit.type} ${unit.name}`
export const provinceOf = (unit) => (unit.parent ? provinceOf(unit.parent) : unit)

/** The act of a province (under its name before or after) on a day. */
export const actOn = (day, ...provinces) =>
  acts.find((act) => act.from === day && provinces.some((province) => province.name === act.province))

/**
 * The acts of a state's province in force after one list and by the next: `named` is the one that lists this unit,
 * `general` the one that rearranged the whole province.
 */
export function actsBetween(previous, next) {
  const period = (state) => {
    const { code, name } = provinceOf(state)
    const names = [name, previous.byCode.province.get(code)?.name]
    return acts.filter((act) => act.from > previous.date && act.from <= next.date && names.includes(act.province))
  }
  return {
    named: (state) => period(state).find((act) => act.units.includes(own(state))),
    general: (state) => period(state).find((act) => act.units.length === 0),
  }
}
