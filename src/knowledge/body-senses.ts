import { DataFileError } from '../errors.ts'
import type { Level, Sector } from '../model.ts'
import { oneOf, type Row } from './rows.ts'
import { readTable } from './tables.ts'

// Kinds of phrases that name bodies; bits beside those of the lexicon.
export const BODY = 2
export const KNOWN_BODY = 4

/** One thing that may follow the head of a body's name; `needed` when the head is no body without it. */
export interface Part {
  readonly of: PartKind
  readonly needed: boolean
  /** Never left out by writers: when it does not stand there, there is none to fill in. */
  readonly optional: boolean
  /** The type of the unit, where the head implies it: Huyện ủy is of a huyện. */
  readonly unitType?: string
}

const PARTS = [
  'none',
  'field',
  'name',
  'number',
  'bloc',
  'committee',
  'central',
  'body',
  'parent',
  'above',
  'unit',
  'hamlet',
  'country',
  'province',
  'district',
] as const

/** Beside those that are named, a type of unit is its own. */
export type PartKind = (typeof PARTS)[number] | 'tỉnh' | 'thành phố' | 'quận' | 'huyện' | 'thị xã' | 'thị trấn'

const SECTORS: readonly Sector[] = [
  'party',
  'state',
  'front',
  'mass',
  'armed',
  'court',
  'press',
  'school',
  'enterprise',
  'other',
]
const LEVELS: readonly Level[] = ['central', 'province', 'district', 'commune', 'grassroots']

/** What the words of a body's name tell of it, whether its head or all of it is listed. */
interface Named {
  readonly name: string
  readonly kind: string
  readonly sector: Sector
  readonly level: Level | undefined
}

export interface BodySense extends Named {
  readonly type: typeof BODY
  /** What follows the head before the owner: a field of work, a name of its own. */
  readonly own: readonly Part[]
  /** Whose body it is. */
  readonly owner: readonly Part[]
  /** Always a part of another body, also where it has a name of its own: Phòng, Khoa. */
  readonly isPart?: boolean
}

export interface KnownBodySense extends Named {
  readonly type: typeof KNOWN_BODY
}

/** The senses of bodies by their full names. */
export class BodySenses {
  readonly #named = new Map<string, BodySense | KnownBodySense>()
  readonly #committees = new Map<string, BodySense>()

  constructor(senses: Iterable<BodySense | KnownBodySense>) {
    for (const sense of senses) {
      if (!this.#named.has(sense.name)) this.#named.set(sense.name, sense)
      const type = impliedUnit(sense)
      if (type && sense.kind === 'committee' && sense.type === BODY && !this.#committees.has(type))
        this.#committees.set(type, sense)
    }
  }

  named(name: string): BodySense | KnownBodySense | undefined {
    return this.#named.get(name)
  }

  /** The sense of a name that must be there. @throws DataFileError when it is not */
  of(name: string): BodySense | KnownBodySense {
    const sense = this.#named.get(name)
    if (!sense) throw new DataFileError('data/lexicons/bodies.tsv', `no line has the name “${name}”`)
    return sense
  }

  /** The committee of the Party that is called after a type of unit: of a huyện, Huyện ủy. */
  committeeOf(type: string): BodySense | undefined {
    return this.#committees.get(type)
  }
}

/** The type of unit that a name implies: of Huyện ủy, huyện. */
export function impliedUnit(sense: BodySense | KnownBodySense): string | undefined {
  return sense.type === BODY ? sense.owner.find(({ unitType }) => unitType)?.unitType : undefined
}

/** Reads `bodies.tsv` and `known-bodies.tsv` of a folder. @throws DataFileError naming file and line */
export function loadBodySenses(folder: URL): {
  readonly bodies: BodySenses
  readonly forms: readonly { readonly form: string; readonly sense: BodySense | KnownBodySense }[]
} {
  const file = (name: string) => new URL(`${name}.tsv`, folder)
  const types: ReadonlySet<string> = new Set(readTable(file('unit-types'), ['type']).map((row) => row.type))
  const heads = readTable(file('bodies'), ['form', 'name', 'kind', 'sector', 'level', 'of']).map((row) => {
    const [own, owner] = / then!? /.test(row.of)
      ? row.of.split(/ then!? /)
      : /^(field|name|number)!?$/.test(row.of)
        ? [row.of, '']
        : ['', row.of]
    const sense: BodySense = {
      type: BODY,
      ...namedOf(row),
      own: readParts(own!, types, row),
      owner: readParts(owner!, types, row),
      ...(row.of.includes(' then! ') && { isPart: true }),
    }
    return { form: row.form, sense }
  })
  const known = readTable(file('known-bodies'), ['form', 'name', 'kind', 'sector', 'level']).map((row) => ({
    form: row.form,
    sense: { type: KNOWN_BODY, ...namedOf(row) } as const,
  }))
  const forms = [...heads, ...known]
  return { bodies: new BodySenses(forms.map(({ sense }) => sense)), forms }
}

function namedOf(row: Row<'form' | 'name' | 'kind' | 'sector' | 'level'>): Named {
  return {
    name: row.name,
    kind: row.kind,
    sector: oneOf(SECTORS, row.sector, row),
    level: row.level === '' ? undefined : oneOf(LEVELS, row.level, row),
  }
}

/** Parts are parted by spaces, and so are the syllables of a type of unit. */
function readParts(text: string, types: ReadonlySet<string>, row: Row<'form'>): readonly Part[] {
  const words = text.split(' ').filter(Boolean)
  const parts: Part[] = []
  for (let at = 0; at < words.length; at++) {
    const bare = (word: string) => word.replace(/[!?]$/, '')
    const pair = `${words[at]} ${bare(words[at + 1] ?? '')}`
    if (types.has(pair)) at++
    const word = words[at]!
    const of = types.has(pair) ? pair : bare(word)
    if (!types.has(of)) oneOf(PARTS, of, row)
    parts.push({
      of: of as PartKind,
      needed: word.endsWith('!'),
      optional: word.endsWith('?'),
      ...(types.has(of) && { unitType: of }),
    })
  }
  return parts
}
