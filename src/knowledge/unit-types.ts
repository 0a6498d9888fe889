import type { Level } from '../model.ts'
import { oneOf } from './rows.ts'
import { readTable } from './tables.ts'
import type { Trie } from './trie.ts'

/** Words for types of administrative units, as a bit among the kinds of phrases. */
export const UNIT_TYPE = 32

export interface UnitTypeSense {
  readonly type: typeof UNIT_TYPE
  readonly unit: string
  /** Absent where the name tells it: “thành phố” is of the centre or of a province. */
  readonly level: Level | 'hamlet' | undefined
  /** May its name be a number: Phường 2, Quận 5? */
  readonly numbered: boolean
}

export interface UnitTypes {
  /** By the word before their names, in small letters. */
  readonly unitTypes: ReadonlyMap<string, UnitTypeSense>
  /** The types that units of a level may have. */
  readonly typesOf: Readonly<Record<'province' | 'district', readonly string[]>>
}

const LEVELS = ['province', 'district', 'commune', 'hamlet'] as const

/** Reads `unit-types.tsv`; adds its forms to the phrases. @throws DataFileError for a level that there is not */
export function loadUnitTypes(file: URL, phrases: Pick<Trie<UnitTypeSense>, 'add'>): UnitTypes {
  const unitTypes = new Map<string, UnitTypeSense>()
  for (const row of readTable(file, ['form', 'type', 'level', 'numbered'])) {
    const level = row.level === '' ? undefined : oneOf(LEVELS, row.level, row)
    const sense: UnitTypeSense = { type: UNIT_TYPE, unit: row.type, level, numbered: row.numbered === 'yes' }
    phrases.add(row.form, sense)
    unitTypes.set(row.type, sense)
  }
  const ofLevel = (level: Level) =>
    [...unitTypes.values()].flatMap((sense) => ((sense.level ?? level) === level ? [sense.unit] : []))
  return { unitTypes, typesOf: { province: ofLevel('province'), district: ofLevel('district') } }
}
