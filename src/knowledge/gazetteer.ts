/**
 * The administrative units of Vietnam since October 2019, with the days they began and ended and what became of them.
 * In 2025 the country went from 63 provinces to 34 and gave up districts; names and codes went to other units. So a name
 * in a news text means something only together with the day of the text, and a code never identifies a unit.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { DataFileError } from '../errors.ts'
import { readSuccession, type Steps, type Succession } from './succession.ts'
import { readTable } from './tables.ts'
import { inForce, type Unit, type UnitLevel, type UnitType } from './unit.ts'

export type { Succession } from './succession.ts'
export { bareName, inForce, labelOf, provinceOf, shortType, typedName, type Unit } from './unit.ts'

export interface Gazetteer {
  /** Units of this name (without its type word), by `fold(name)`; `[]` when none. Order: provinces, districts, communes, then by id. */
  named(folded: string): readonly Unit[]
  /** Every unit of the level of provinces, of before and after 2025-07-01. */
  readonly provinces: readonly Unit[]
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

const LEVEL: Readonly<Record<number, UnitLevel>> = { 2: 'province', 3: 'district', 5: 'commune' }
const RANK: Readonly<Record<UnitLevel, number>> = { province: 0, district: 1, commune: 2 }
/** Month of the oldest list: part of the id of a unit whose beginning is not known. */
const FIRST_LIST = '2019-10'

/**
 * Reads `units.tsv`, `succession.tsv`, `aliases.tsv` and `spellings.tsv` of a folder. Succession is read when first asked for.
 *
 * @example
 * loadGazetteer(new URL('../../data/gazetteer/', import.meta.url)).named(fold('Cao Lãnh')).map(labelOf)
 * // ['thành phố Cao Lãnh (Đồng Tháp)', 'huyện Cao Lãnh (Đồng Tháp)', 'phường Cao Lãnh (Đồng Tháp)']
 * @throws DataFileError when a line cannot be understood
 */
export function loadGazetteer(folder: URL | string): Gazetteer {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder)
  const units = readUnits(join(path, 'units.tsv'))
  const aliases = readAliases(join(path, 'aliases.tsv'))
  const spellings = new Map(
    readTable(pathToFileURL(join(path, 'spellings.tsv')), ['form', 'official']).map(({ form, official }) => [
      form.toLowerCase(),
      official.toLowerCase(),
    ]),
  )
  const index = new Map<string, Unit[]>()
  for (const unit of units) add(index, keyOf(unit.name.toLowerCase()), unit)
  const answers = new Map<string, readonly Unit[]>()
  const unitsOf = (key: string): readonly Unit[] => {
    const found = new Set(index.get(key))
    for (const { official, level } of aliases.get(key) ?? []) {
      for (const unit of index.get(official) ?? []) if (level === '' || unit.level === level) found.add(unit)
    }
    return [...found].sort((a, b) => RANK[a.level] - RANK[b.level] || (a.id < b.id ? -1 : 1))
  }
  const respelled = (key: string): string => {
    const [first = '', ...rest] = key.split(' ')
    return rest.length > 0 && spellings.has(first) ? [spellings.get(first), ...rest].join(' ') : key
  }
  let succession: Steps | undefined
  const steps = () => (succession ??= readSuccession(join(path, 'succession.tsv'), units, FIRST_LIST))

  return {
    units,
    provinces: units.filter((unit) => unit.level === 'province'),
    named(folded) {
      const key = keyOf(folded)
      const known = answers.get(key)
      if (known) return known
      const written = unitsOf(key)
      const answer = written.length > 0 ? written : unitsOf(respelled(key))
      answers.set(key, answer)
      return answer
    },
    successorsOf: (unit) => steps().after.get(unit) ?? [],
    asOf(unit, date) {
      for (const way of [steps().forward, steps().back]) {
        for (let at: Unit | undefined = unit; at; at = way.get(at)) if (inForce(at, date)) return at
      }
      return unit
    },
  }
}

/** The lines of `units.tsv`: a tree in which an empty date is that of the parent. */
function readUnits(file: string): readonly Unit[] {
  const units: Unit[] = []
  const lines = readFileSync(file, 'utf8').split('\n')
  let province: Unit | undefined
  let district: Unit | undefined
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]!
    if (line === '') continue
    const [code = '', type = '', name = '', from = '', to = ''] = line.split('\t')
    const level = LEVEL[code.length]
    if (level === 'province') district = undefined
    const parent: Unit | undefined =
      level === 'province' ? undefined : level === 'commune' ? (district ?? province) : province
    if (!level || !name || (level !== 'province' && !parent)) {
      throw new DataFileError(
        file,
        `line ${at + 1}: “${line}” is not a code of 2, 3 or 5 digits, a type and a name below their province`,
      )
    }
    const validFrom = from || parent?.validFrom
    const validTo = to || parent?.validTo
    const unit: Unit = {
      id: `${code}@${validFrom ?? FIRST_LIST}`,
      name,
      type: type as UnitType,
      level,
      parent,
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
    }
    if (level === 'province') province = unit
    else if (level === 'district') district = unit
    units.push(unit)
  }
  return units
}

/** Other spellings: `form`, the `official` name, and the level for which alone it holds, if any. */
function readAliases(file: string): ReadonlyMap<string, readonly { official: string; level: string }[]> {
  const aliases = new Map<string, { official: string; level: string }[]>()
  for (const { form, official, level } of readTable(pathToFileURL(file), ['form', 'official', 'level'])) {
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
