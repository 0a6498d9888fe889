import { Vocabulary } from '../2-text/tokens.ts'
import { fold, withoutTones } from '../2-text/vietnamese.ts'
import { type BodySense, type BodySenses, type KnownBodySense, loadBodySenses } from './body-senses.ts'
import {
  type EndingSense,
  loadClauseWords,
  type SanctionSense,
  type SpanSense,
  type UnrealSense,
} from './clause-words.ts'
import { oneOf } from './rows.ts'
import { readTable } from './tables.ts'
import { readTakes, type Takes } from './takes.ts'
import { Trie } from './trie.ts'
import { loadUnitTypes, type UnitTypeSense, type UnitTypes } from './unit-types.ts'

export { BODY, type BodySense, KNOWN_BODY, type KnownBodySense, type Part } from './body-senses.ts'
export { UNIT_TYPE, type UnitTypeSense } from './unit-types.ts'

// Kinds of phrases, as bits, so that one number says what may begin at a token.
export const ROLE = 1
export const FIELD = 8
export const BLOC = 16
export const HONORIFIC = 64
export const DOCUMENT = 128
export const AGREEMENT = 256
export const EVENT = 512
export const MEASURE = 1024
export const FURNITURE = 2048
export const NOT_PERSON = 4096
export const COUNTRY = 8192
export const PLACE_NAME = 16384
export const CUE = 32768
export const STARTER = 65536
export const STANDING = 131072
export const NAME_WORD = 262144
export const TIME = 524288
export const COMPOUND = 1048576
export const TOPIC = 2097152
export const MEASURE_WORD = 4194304

export interface RoleSense {
  readonly type: typeof ROLE
  readonly role: string
  readonly takes: Takes
  /** First words of the bodies that only this office heads: a bare “Cục trưởng” is of the Cục named before. */
  readonly heads: readonly string[]
}

export interface NamedSense {
  readonly type:
    | typeof FIELD
    | typeof BLOC
    | typeof COUNTRY
    | typeof DOCUMENT
    | typeof AGREEMENT
    | typeof EVENT
    | typeof FURNITURE
    | typeof STANDING
  readonly name: string
}

export interface MeasureSense {
  readonly type: typeof MEASURE
  readonly name: string
  /** Its number may be written in words: ba đảng bộ. */
  readonly spelled: boolean
}

export interface PlaceNameSense {
  readonly type: typeof PLACE_NAME
  readonly name: string
  /** Where the form says the type too: TPHCM. */
  readonly unit?: string
}

export interface PlainSense {
  readonly type:
    | typeof NOT_PERSON
    | typeof STARTER
    | typeof NAME_WORD
    | typeof TIME
    | typeof COMPOUND
    | typeof TOPIC
    | typeof MEASURE_WORD
  /** Of a name word: also a verb, and then no part of a name when its object follows. */
  readonly verb?: boolean
  /** Of a compound: written with a capital, a name that is neither a person's nor a place's. */
  readonly proper?: boolean
  /** Before a name that is no person: what goes by that name, as a shop does, is named after its owner, who may be told of too. */
  readonly owner?: boolean
}

export interface CueSense {
  readonly type: typeof CUE
  /** Number of the pattern that these words anchor. */
  readonly pattern: number
}

const GENDERS = ['male', 'female'] as const
const HONORIFICS = ['address', 'list', 'rank', 'degree'] as const

export interface HonorificSense {
  readonly type: typeof HONORIFIC
  readonly gender: (typeof GENDERS)[number] | undefined
  readonly kind: (typeof HONORIFICS)[number]
  /** May stand alone for somebody named before: ông, đồng chí. */
  readonly alone: boolean
}

export type Sense =
  | RoleSense
  | BodySense
  | KnownBodySense
  | NamedSense
  | MeasureSense
  | PlaceNameSense
  | PlainSense
  | CueSense
  | UnitTypeSense
  | HonorificSense
  | SpanSense
  | UnrealSense
  | EndingSense
  | SanctionSense

export interface Lexicon extends UnitTypes {
  readonly vocabulary: Vocabulary
  readonly phrases: Trie<Sense>
  readonly bodies: BodySenses
  /** Folded surnames, with their tier: 1 common, 2 rare or also a common word. */
  readonly surnames: ReadonlyMap<string, number>
  /** Folded syllables that stand between surname and given name and are hardly ever the last: Văn, Thị. */
  readonly middles: ReadonlySet<string>
  /** Folded words of numbers, and what they count: bốn, 4. */
  readonly numbers: ReadonlyMap<string, number>
  /** Folded words that address a person: ông, đồng chí. */
  readonly addresses: ReadonlySet<string>
  /** Words that are a country right before a foreign name alone, as written, with the country's name: Nhật. */
  readonly shortCountries: ReadonlyMap<string, string>
  /** Units of other states by type and name, in small letters, with the usual name and the state: “tỉnh champasack”, Champasak, Lào. */
  readonly unitsAbroad: ReadonlyMap<string, { readonly name: string; readonly country: string }>
  /** What the columns of rosters hold, by {@link columnKey} of the words over them. */
  readonly columns: ReadonlyMap<string, Column>
}

const COLUMNS = ['number', 'person', 'post', 'former-post', 'body', 'birth', 'time', 'since', 'until', 'other'] as const

/** What a column of a roster holds. */
export type Column = (typeof COLUMNS)[number]

/** The key of the words over a column: capitals, marks, signs and spaces do not matter. */
export function columnKey(words: string): string {
  return withoutTones(words).replace(/[^\p{L}\d]/gu, '')
}

/** Folded surnames, with their tier. @throws DataFileError naming file and line */
export function readSurnames(file: URL): Lexicon['surnames'] {
  return new Map(
    readTable(file, ['form', 'tier']).map((row) => [row.form.normalize('NFC').toLowerCase(), Number(row.tier)]),
  )
}

/** Loads the word lists of a `data/lexicons/` folder. @throws DataFileError naming file and line */
export function loadLexicon(folder: URL): Lexicon {
  const vocabulary = new Vocabulary()
  const phrases = new Trie<Sense>(vocabulary)
  const file = (name: string) => new URL(`${name}.tsv`, folder)
  const short = readTable(file('abbreviations'), ['form', 'short']).map(
    (row) => [row.form, row.short.split('|')] as const,
  )
  const addForms = (form: string, sense: Sense) => {
    for (const one of spellings(form, short)) for (const dashed of withDashes(one)) phrases.add(dashed, sense)
  }

  for (const row of readTable(file('roles'), ['form', 'role', 'takes', 'heads']))
    addForms(row.form, {
      type: ROLE,
      role: row.role,
      takes: readTakes(row),
      heads: row.heads.split('|').filter(Boolean),
    })
  const { bodies, forms } = loadBodySenses(folder)
  for (const { form, sense } of forms) addForms(form, sense)
  for (const [name, type] of [
    ['fields', FIELD],
    ['blocs', BLOC],
  ] as const)
    for (const row of readTable(file(name), ['form', 'name']))
      for (const form of withDashes(row.form)) phrases.add(form, { type, name: row.name })
  const shortCountries = new Map<string, string>()
  for (const row of readTable(file('countries'), ['form', 'name', 'before']))
    if (row.before === 'name') shortCountries.set(row.form, row.name)
    else phrases.add(row.form, { type: COUNTRY, name: row.name })
  for (const [name, type] of [
    ['documents', DOCUMENT],
    ['agreements', AGREEMENT],
    ['events', EVENT],
    ['furniture', FURNITURE],
  ] as const)
    for (const row of readTable(file(name), ['form', 'kind'])) phrases.add(row.form, { type, name: row.kind })
  for (const row of readTable(file('measures'), ['form', 'unit', 'spelled']))
    phrases.add(row.form, { type: MEASURE, name: row.unit, spelled: row.spelled === 'yes' })
  for (const row of readTable(file('measure-words'), ['form'])) phrases.add(row.form, { type: MEASURE_WORD })
  for (const row of readTable(file('standings'), ['form', 'standing']))
    phrases.add(row.form, { type: STANDING, name: row.standing })
  for (const row of readTable(file('not-people'), ['form', 'named']))
    phrases.add(row.form, { type: NOT_PERSON, owner: row.named === 'owner' })
  for (const row of readTable(file('time-words'), ['form'])) phrases.add(row.form, { type: TIME })
  loadClauseWords(folder, phrases)
  for (const row of readTable(file('compounds'), ['form']))
    phrases.add(row.form, { type: COMPOUND, proper: /^\p{Lu}/u.test(row.form) })
  for (const row of readTable(file('name-words'), ['form', 'use']))
    phrases.add(row.form, { type: NAME_WORD, verb: row.use === 'verb' })
  for (const row of readTable(file('event-topics'), ['form'])) phrases.add(row.form, { type: TOPIC })
  const unitsAbroad = new Map<string, { readonly name: string; readonly country: string }>()
  for (const row of readTable(file('place-forms'), ['form', 'type', 'name', 'country'])) {
    phrases.add(row.form, { type: PLACE_NAME, name: row.name, unit: row.type })
    if (!row.country) continue
    for (const form of [row.form, `${row.type} ${row.name}`])
      unitsAbroad.set(form.toLowerCase(), { name: row.name, country: row.country })
  }
  for (const row of readTable(file('sentence-starters'), ['form'])) phrases.add(row.form, { type: STARTER })
  const unitTypes = loadUnitTypes(file('unit-types'), phrases)
  for (const row of readTable(file('honorifics'), ['form', 'gender', 'kind', 'alone']))
    phrases.add(row.form, {
      type: HONORIFIC,
      gender: row.gender === '' ? undefined : oneOf(GENDERS, row.gender, row),
      kind: oneOf(HONORIFICS, row.kind, row),
      alone: row.alone === 'yes',
    })

  const surnames = readSurnames(file('surnames'))
  const middles = new Set(
    readTable(file('middle-names'), ['form']).map((row) => row.form.normalize('NFC').toLowerCase()),
  )
  const numbers = new Map(
    readTable(file('number-words'), ['form', 'value']).map((row) => [fold(row.form), Number(row.value)]),
  )
  const columns = new Map(
    readTable(new URL('../columns.tsv', folder), ['form', 'field'])
      .filter((row): row is typeof row & { field: Column } => COLUMNS.includes(row.field as Column))
      .map((row) => [columnKey(row.form), row.field]),
  )
  const addresses = new Set(
    readTable(file('honorifics'), ['form', 'kind']).flatMap((row) =>
      row.kind === 'address' ? row.form.toLowerCase() : [],
    ),
  )
  return {
    vocabulary,
    phrases,
    bodies,
    surnames,
    middles,
    numbers,
    addresses,
    ...unitTypes,
    shortCountries,
    unitsAbroad,
    columns,
  }
}

/** A form and the same with parts of it abbreviated: Ủy viên Trung ương Đảng, Ủy viên TƯ Đảng. */
function spellings(form: string, short: readonly (readonly [string, readonly string[]])[]): readonly string[] {
  const parts = short.filter(([long]) => form.includes(long))
  if (parts.length === 0) return [form]
  let forms = [form]
  for (const [long, abbreviations] of parts) {
    forms = forms.flatMap((one) => [one, ...abbreviations.map((abbreviation) => one.replace(long, abbreviation))])
  }
  return [...new Set(forms)]
}

/** “Văn hóa - Thể thao”, “Văn hóa – Thể thao”: typesetters make long dashes of short ones. */
function withDashes(form: string): readonly string[] {
  return form.includes(' - ') ? [form, form.replaceAll(' - ', ' – ')] : [form]
}
