/**
 * The administrative units of Vietnam since October 2019, with the days they began and ended and what became of them.
 * In 2025 the country went from 63 provinces to 34 and gave up districts; names and codes went to other units. So a name
 * in a news text means something only together with the day of the text, and a code never identifies a unit.
 */
import { readSuccession, type Steps, type Succession } from './succession.ts'
import { readTable } from './tables.ts'
import { inForce, type Unit, type UnitLevel } from './unit.ts'
import { FIRST_LIST, UnitTable } from './unit-table.ts'

export type { Succession } from './succession.ts'
export { bareName, inForce, labelOf, provinceOf, shortType, typedName, type Unit } from './unit.ts'

export interface Gazetteer {
  /** Units of this name (without its type word), by `fold(name)`; `[]` when none. Order: provinces, districts, communes, then by id. */
  named(folded: string): readonly Unit[]
  /** Did a unit of this type and name, by `fold(name)`, end before October 2019, so that {@link named} may not know it? */
  isFormer(type: string, folded: string): boolean
  /** Every unit of the level of provinces, of before and after 2025-07-01. */
  readonly provinces: readonly Unit[]
  readonly districts: readonly Unit[]
  /** Every unit, each after its parent. */
  readonly units: readonly Unit[]
  /** What became of a unit, earliest first; `[]` while it is in force, and for the districts that ended on 2025-06-30. */
  successorsOf(unit: Unit): readonly Succession[]
  /**
   * The same unit under the name, type or parent it had on the date: for `tỉnh Đồng Nai` in October 2026 the city of Đồng Nai.
   * A unit that had merged by then, or did not exist yet, is given back as it is.
   */
  asOf(unit: Unit, date: string): Unit
}

const RANK: Readonly<Record<UnitLevel, number>> = { province: 0, district: 1, commune: 2 }

/**
 * Reads `units.tsv`, `succession.tsv`, `aliases.tsv`, `spellings.tsv` and `former.tsv` of a folder. Succession is read when first asked for, and
 * a unit is made when its name is.
 *
 * @example
 * loadGazetteer(new URL('../../data/gazetteer/', import.meta.url)).named(fold('Cao Lãnh')).map(labelOf)
 * // ['thành phố Cao Lãnh (Đồng Tháp)', 'huyện Cao Lãnh (Đồng Tháp)', 'phường Cao Lãnh (Đồng Tháp)']
 * @throws DataFileError when a line cannot be understood
 */
export function loadGazetteer(folder: URL): Gazetteer {
  const file = (name: string) => new URL(`${name}.tsv`, folder)
  const table = new UnitTable(file('units'), (name) => keyOf(name.toLowerCase()))
  const aliases = readAliases(file('aliases'))
  const spellings = new Map(
    readTable(file('spellings'), ['form', 'official']).map(({ form, official }) => [
      form.toLowerCase(),
      official.toLowerCase(),
    ]),
  )
  const former = new Set(
    readTable(file('former'), ['type', 'name']).map(({ type, name }) => `${type} ${keyOf(name.toLowerCase())}`),
  )
  const answers = new Map<string, readonly Unit[]>()
  const unitsOf = (key: string): readonly Unit[] => {
    const found = new Set(table.named(key))
    for (const { official, level } of aliases.get(key) ?? []) {
      for (const unit of table.named(official)) if (level === '' || unit.level === level) found.add(unit)
    }
    return [...found].sort((a, b) => RANK[a.level] - RANK[b.level] || (a.id < b.id ? -1 : 1))
  }
  const respelled = (key: string): string => {
    const [first = '', ...rest] = key.split(' ')
    return rest.length > 0 && spellings.has(first) ? [spellings.get(first), ...rest].join(' ') : key
  }
  let units: readonly Unit[] | undefined
  const all = () => (units ??= table.all())
  let succession: Steps | undefined
  const steps = () => (succession ??= readSuccession(file('succession'), all(), FIRST_LIST))

  return {
    get units() {
      return all()
    },
    provinces: table.of('province'),
    districts: table.of('district'),
    named(folded) {
      const key = keyOf(folded)
      const known = answers.get(key)
      if (known) return known
      const written = unitsOf(key)
      const answer = written.length > 0 ? written : unitsOf(respelled(key))
      answers.set(key, answer)
      return answer
    },
    isFormer: (type, folded) => former.has(`${type} ${keyOf(folded)}`),
    successorsOf: (unit) => steps().after.get(unit) ?? [],
    asOf(unit, date) {
      for (const way of [steps().forward, steps().back]) {
        for (let at: Unit | undefined = unit; at; at = way.get(at)) if (inForce(at, date)) return at
      }
      return unit
    },
  }
}

/** Other spellings: `form`, the `official` name, and the level for which alone it holds, if any. */
function readAliases(file: URL): ReadonlyMap<string, readonly { official: string; level: string }[]> {
  const aliases = new Map<string, { official: string; level: string }[]>()
  for (const { form, official, level } of readTable(file, ['form', 'official', 'level'])) {
    add(aliases, keyOf(form.toLowerCase()), { official: keyOf(official.toLowerCase()), level })
  }
  return aliases
}

/** Spaces around a hyphen, kinds of hyphen, and apostrophes make no other name: M’Đrắk, M'Đrắk; Phan Rang - Tháp Chàm. */
function keyOf(folded: string): string {
  if (!/[-–—'’‘ʼ`]/.test(folded)) return folded
  return folded.replace(/\s*[-–—]\s*/g, '-').replace(/['’‘ʼ`]\s*/g, '')
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
