import { Vocabulary } from '../2-text/tokens.ts'
import { withoutTones } from '../2-text/vietnamese.ts'
import { DataFileError } from '../errors.ts'
import type { Level } from '../model.ts'
import { type BodySense, type BodySenses, type KnownBodySense, loadBodySenses } from './body-senses.ts'
import {
  type EndingSense,
  loadClauseWords,
  type SpanSense,
  type UndoneKind,
  type UndoneWord,
  type UnrealSense,
} from './clause-words.ts'
import { readTable } from './tables.ts'
import { Trie } from './trie.ts'

export { BODY, type BodySense, KNOWN_BODY, type KnownBodySense, type Part } from './body-senses.ts'

// Kinds of phrases, as bits, so that one number says what may begin at a token.
export const ROLE = 1
export const FIELD = 8
export const BLOC = 16
export const UNIT_TYPE = 32
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

/** What belongs to a role when a body is looked for. `takes` of `data/lexicons/roles.tsv`, read. */
export type Takes =
  | {
      readonly by:
        | 'hamlet'
        | 'deputy'
        | 'committee'
        | 'committee-named'
        | 'body'
        | 'named'
        | 'chair'
        | 'chair-named'
        | 'ministry'
        | 'council'
        | 'foreign'
    }
  /** Membership of a committee of this name: Huyện ủy viên. */
  | { readonly by: 'member'; readonly committee: string }
  /** Complete by itself: Tổng Bí thư. */
  | { readonly by: 'fixed'; readonly body: string }
  /** A national office unless a country's name follows: Thủ tướng. */
  | { readonly by: 'state'; readonly body: string }
  /** The last syllables of the role are the first of the body: Trưởng Ban Tổ chức. */
  | { readonly by: 'head'; readonly words: number }
  /** A body that begins with this word must follow: Phó Trưởng ban Thường trực Ban Tổ chức. */
  | { readonly by: 'organ'; readonly word: string }
  /** The board of the enterprise that follows: Chủ tịch Hội đồng quản trị. */
  | { readonly by: 'board'; readonly board: string }

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
    | typeof MEASURE
    | typeof FURNITURE
    | typeof STANDING
  readonly name: string
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
}

export interface CueSense {
  readonly type: typeof CUE
  /** Number of the pattern that these words anchor. */
  readonly pattern: number
}

export interface UnitTypeSense {
  readonly type: typeof UNIT_TYPE
  readonly unit: string
  readonly level: Level | 'hamlet' | undefined
}

export interface HonorificSense {
  readonly type: typeof HONORIFIC
  readonly gender: 'male' | 'female' | undefined
  readonly kind: 'address' | 'list' | 'rank' | 'degree'
}

export type Sense =
  | RoleSense
  | BodySense
  | KnownBodySense
  | NamedSense
  | PlaceNameSense
  | PlainSense
  | CueSense
  | UnitTypeSense
  | HonorificSense
  | SpanSense
  | UnrealSense
  | EndingSense

export interface Lexicon {
  readonly vocabulary: Vocabulary
  readonly phrases: Trie<Sense>
  readonly bodies: BodySenses
  /** Folded surnames, with their tier: 1 common, 2 rare or also a common word. */
  readonly surnames: ReadonlyMap<string, number>
  /** Folded syllables that stand between surname and given name and are hardly ever the last: Văn, Thị. */
  readonly middles: ReadonlySet<string>
  /** Folded words that address a person: ông, đồng chí. */
  readonly addresses: ReadonlySet<string>
  /** What the columns of rosters hold, by {@link columnKey} of the words over them. */
  readonly columns: ReadonlyMap<string, Column>
  /** Words by which a deed right behind them is only put forward, planned or denied. */
  readonly undone: Readonly<Record<UndoneKind, readonly UndoneWord[]>>
}

/** What a column of a roster holds. */
export type Column =
  | 'number'
  | 'person'
  | 'post'
  | 'former-post'
  | 'body'
  | 'birth'
  | 'time'
  | 'since'
  | 'until'
  | 'other'

const COLUMNS: ReadonlySet<string> = new Set<Column>([
  'number',
  'person',
  'post',
  'former-post',
  'body',
  'birth',
  'time',
  'since',
  'until',
  'other',
])

/** The key of the words over a column: capitals, marks, signs and spaces do not matter. */
export function columnKey(words: string): string {
  return withoutTones(words).replace(/[^\p{L}\d]/gu, '')
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
    for (const one of spellings(form, short)) phrases.add(one, sense)
  }

  for (const row of readTable(file('roles'), ['form', 'role', 'takes', 'heads']))
    addForms(row.form, {
      type: ROLE,
      role: row.role,
      takes: readTakes(row.takes, row.form),
      heads: row.heads.split('|').filter(Boolean),
    })
  const { bodies, forms } = loadBodySenses(folder)
  for (const { form, sense } of forms) addForms(form, sense)
  for (const [name, type] of [
    ['fields', FIELD],
    ['blocs', BLOC],
    ['countries', COUNTRY],
  ] as const)
    for (const row of readTable(file(name), ['form', 'name'])) phrases.add(row.form, { type, name: row.name })
  for (const [name, type] of [
    ['documents', DOCUMENT],
    ['agreements', AGREEMENT],
    ['events', EVENT],
    ['furniture', FURNITURE],
  ] as const)
    for (const row of readTable(file(name), ['form', 'kind'])) phrases.add(row.form, { type, name: row.kind })
  for (const row of readTable(file('measures'), ['form', 'unit']))
    phrases.add(row.form, { type: MEASURE, name: row.unit })
  for (const row of readTable(file('measure-words'), ['form'])) phrases.add(row.form, { type: MEASURE_WORD })
  for (const row of readTable(file('standings'), ['form', 'standing']))
    phrases.add(row.form, { type: STANDING, name: row.standing })
  for (const row of readTable(file('not-people'), ['form'])) phrases.add(row.form, { type: NOT_PERSON })
  for (const row of readTable(file('time-words'), ['form'])) phrases.add(row.form, { type: TIME })
  const undone = loadClauseWords(folder, phrases)
  for (const row of readTable(file('compounds'), ['form']))
    phrases.add(row.form, { type: COMPOUND, proper: /^\p{Lu}/u.test(row.form) })
  for (const row of readTable(file('name-words'), ['form', 'use']))
    phrases.add(row.form, { type: NAME_WORD, verb: row.use === 'verb' })
  for (const row of readTable(file('event-topics'), ['form'])) phrases.add(row.form, { type: TOPIC })
  for (const row of readTable(file('place-forms'), ['form', 'type', 'name']))
    phrases.add(row.form, { type: PLACE_NAME, name: row.name, unit: row.type })
  for (const row of readTable(file('sentence-starters'), ['form'])) phrases.add(row.form, { type: STARTER })
  for (const row of readTable(file('unit-types'), ['form', 'type', 'level']))
    phrases.add(row.form, { type: UNIT_TYPE, unit: row.type, level: (row.level || undefined) as Level | undefined })
  for (const row of readTable(file('honorifics'), ['form', 'gender', 'kind']))
    phrases.add(row.form, {
      type: HONORIFIC,
      gender: (row.gender || undefined) as 'male' | undefined,
      kind: row.kind as 'address',
    })

  const surnames = new Map(
    readTable(file('surnames'), ['form', 'tier']).map((row) => [
      row.form.normalize('NFC').toLowerCase(),
      Number(row.tier),
    ]),
  )
  const middles = new Set(
    readTable(file('middle-names'), ['form']).map((row) => row.form.normalize('NFC').toLowerCase()),
  )
  const columns = new Map(
    readTable(new URL('../columns.tsv', folder), ['form', 'field'])
      .filter((row): row is typeof row & { field: Column } => COLUMNS.has(row.field))
      .map((row) => [columnKey(row.form), row.field]),
  )
  const addresses = new Set(
    readTable(file('honorifics'), ['form', 'kind']).flatMap((row) =>
      row.kind === 'address' ? row.form.toLowerCase() : [],
    ),
  )
  return { vocabulary, phrases, bodies, surnames, middles, addresses, columns, undone }
}

/** A form and the same with parts of it abbreviated: Ủy viên Trung ương Đảng, Ủy viên TƯ Đảng. */
function spellings(form: string, short: readonly (readonly [string, readonly string[]])[]): readonly string[] {
  let forms = [form]
  for (const [long, abbreviations] of short) {
    if (!form.includes(long)) continue
    forms = forms.flatMap((one) => [one, ...abbreviations.map((abbreviation) => one.replace(long, abbreviation))])
  }
  return [...new Set(forms)]
}

function readTakes(text: string, form: string): Takes {
  const [by, of = ''] = text.split(':') as [string, string?]
  switch (by) {
    case 'member':
      return { by, committee: of }
    case 'fixed':
    case 'state':
      return { by, body: of }
    case 'head':
      return { by, words: Number(of) }
    case 'organ':
      return { by, word: of }
    case 'board':
      return { by, board: of }
    case 'committee':
    case 'committee-named':
    case 'body':
    case 'named':
    case 'chair':
    case 'chair-named':
    case 'ministry':
    case 'council':
    case 'foreign':
    case 'hamlet':
    case 'deputy':
      return { by }
    default:
      throw new DataFileError(
        'data/lexicons/roles.tsv',
        `“${form}” takes “${text}”, which is not among the kinds listed in data/README.md`,
      )
  }
}
