import { fold } from '../2-text/vietnamese.ts'
import { rowsOf } from './rows.ts'

/** The texts of the tables of `data/english/`, by name. */
export type EnglishTables = Readonly<Record<'roles' | 'bodies' | 'fields' | 'places' | 'countries', string>>

/** A form of a table, and what it is in English. */
interface Entry {
  readonly kind: keyof EnglishTables
  /** `{}` stands for what follows, `{tỉnh}` for what follows as a unit of that type. */
  readonly english: string
  /**
   * Of a body, `field`: its name goes on with fields of work. Of a word, `word`: it joins what follows to what stands before. Of a role,
   * `head`: its last word begins the name of the body that follows.
   */
  readonly takes: string
  /** Of a type of unit: how one is called that has a number for a name. */
  readonly numbered: string
}

/** An entry that words begin with, and how many of them. */
interface Found extends Entry {
  readonly length: number
}

const COLUMNS = {
  roles: ['form', 'english', 'takes'],
  bodies: ['form', 'english', 'takes'],
  fields: ['form', 'english'],
  places: ['form', 'english', 'numbered'],
  countries: ['form', 'english'],
} as const

const SLOT = /\{([^}]*)\}/

/** A slot behind a word that joins it. */
const OF_SLOT = / (?:of|for|in) \{[^}]*\}/

/** What falls away with a slot that nothing fills: “Party Committee of {}” is a “Party Committee”. */
const EMPTY_SLOT = /\s*(?:of (?:the )?|for |in )?\{[^}]*\}\s*/

/**
 * Says in English which post or body a Vietnamese name means: roles, kinds of bodies, fields and units are words of `data/english/`, names
 * stay as they are. An aid to reading beside the original, not a name of its own.
 */
export class English {
  readonly #forms: Readonly<Record<keyof EnglishTables, Map<string, Entry>>> = {
    roles: new Map(),
    bodies: new Map(),
    fields: new Map(),
    places: new Map(),
    countries: new Map(),
  }
  #longest = 1

  /** @throws DataFileError for a table without its columns, and for a form that stands twice */
  constructor(tables: EnglishTables) {
    for (const kind of Object.keys(COLUMNS) as (keyof EnglishTables)[]) {
      for (const row of rowsOf<string>(tables[kind], COLUMNS[kind], `data/english/${kind}.tsv`)) {
        const { form = '', english = '', takes = '', numbered } = row as Readonly<Record<string, string>>
        const words = wordsOf(fold(form))
        if (this.#forms[kind].has(words.join(' '))) throw row.at.wrong(`“${form}” stands there already`)
        this.#forms[kind].set(words.join(' '), {
          kind,
          english,
          takes,
          numbered: numbered || english,
        })
        this.#longest = Math.max(this.#longest, words.length)
      }
    }
  }

  /** The label of a post or body in English; undefined where its first words are not known. */
  of(label: string): string | undefined {
    const words = wordsOf(label)
    return this.#at(words) === undefined ? undefined : this.#read(words)
  }

  #read(words: readonly string[]): string {
    const found = this.#at(words)
    if (found === undefined) return this.#name(words)
    const opensBody = found.takes === 'head' && isName(words[found.length])
    const rest = words.slice(opensBody ? found.length - 1 : found.length)
    if (found.kind === 'places') return this.#unit(found, rest)
    const slot = SLOT.exec(found.english)
    if (slot === null) return this.#joined(found.english, rest, found.kind === 'roles')
    if (found.takes === 'word')
      return filled(found.english, `${this.#at(rest)?.kind === 'bodies' ? 'the ' : ''}${this.#read(rest)}`)
    if (found.takes === 'field') {
      const [fields, length] = this.#fields(rest)
      if (length > 0) return this.#joined(filled(found.english, fields), rest.slice(length))
    }
    const length = this.#endOfName(rest)
    const part = rest.slice(0, length)
    return this.#joined(this.#filled(found, slot, part), rest.slice(length))
  }

  /** The English of a body with its place or name: “Party Committee of {tỉnh}”, “{} Hospital”. */
  #filled({ english, takes }: Entry, [, type = '']: RegExpExecArray, part: readonly string[]): string {
    if (part.length === 0) return filled(english, '')
    const unit = this.#forms.places.get(type)
    const isUnit = this.#at(part)?.kind === 'places'
    if (unit !== undefined && !isUnit) return filled(english, this.#unit(unit, part))
    if (takes === 'field' && !isUnit) return filled(english.replace(OF_SLOT, ' {}'), part.join(' '))
    return filled(english, isUnit || OF_SLOT.test(english) ? this.#read(part) : part.join(' '))
  }

  /** With what stands behind: the body of a post, the owner or place of a body. */
  #joined(said: string, rest: readonly string[], isRole = false): string {
    if (rest.length === 0) return said
    if (rest[0] === ',') return this.#joined(said, rest.slice(1), true)
    const next = this.#at(rest)
    const more = this.#read(rest)
    if (next?.takes === 'word' || (next === undefined && /^\d/.test(more))) return `${said} ${more}`
    if (isRole || next?.kind === 'bodies' || next?.kind === 'roles') return `${said}, ${more}`
    return `${said} of ${more}`
  }

  #unit(unit: Entry, rest: readonly string[]): string {
    const length = this.#endOfName(rest)
    const name = rest.slice(0, length).join(' ')
    return this.#joined(filled(/^\d/.test(name) ? unit.numbered : unit.english, name), rest.slice(length))
  }

  /** Fields of a body's work as far as they are known (“Văn hóa, Thể thao và Du lịch”), and over how many words they go. */
  #fields(words: readonly string[]): readonly [string, number] {
    const fields: string[] = []
    let end = 0
    for (let at = 0; at < words.length; ) {
      const found = this.#in('fields', words.slice(at))
      if (found === undefined) break
      at += found.length
      if (found.english === '') continue
      fields.push(found.english)
      end = at
      // the next one needs a word between
      if (this.#in('fields', words.slice(at))?.english !== '') break
    }
    const last = fields.pop() ?? ''
    return [fields.length > 0 ? `${fields.join(', ')} and ${last}` : last, end]
  }

  /** Words that no table has are a name. */
  #name(words: readonly string[]): string {
    const length = Math.max(1, this.#endOfName(words))
    return this.#joined(words.slice(0, length).join(' '), words.slice(length))
  }

  /** Names go on to a comma, or to the unit or word behind: “An Phát tỉnh Đồng Tháp”, “An Phát tại Trà Vinh”. */
  #endOfName(words: readonly string[]): number {
    for (let at = 0; at < words.length; at++) {
      if (words[at] === ',') return at
      if (at === 0) continue
      const found = this.#in('places', words.slice(at)) ?? this.#in('bodies', words.slice(at))
      if (found === undefined) continue
      const goesOn = isName(words[at + found.length])
      if (found.takes === 'word' || (goesOn && (found.kind === 'places' || isName(words[at])))) return at
    }
    return words.length
  }

  #at(words: readonly string[]): Found | undefined {
    let best: Found | undefined
    for (const kind of ['roles', 'bodies', 'places', 'countries'] as const) {
      const found = this.#in(kind, words)
      // “Khoa Nội” is a faculty, “Khoa học” none
      const goesOn = found?.takes === 'field' && !isName(words[found.length]) && words.length > found.length
      if (found !== undefined && !goesOn && found.length > (best?.length ?? 0)) best = found
    }
    return best
  }

  /** The longest form of a table that the words begin with. */
  #in(kind: keyof EnglishTables, words: readonly string[]): Found | undefined {
    for (let length = Math.min(this.#longest, words.length); length > 0; length--) {
      const entry = this.#forms[kind].get(fold(words.slice(0, length).join(' ')))
      if (entry !== undefined) return { ...entry, length }
    }
    return undefined
  }
}

/** Words and commas. */
function wordsOf(text: string): string[] {
  return text.replaceAll(',', ' ,').split(' ').filter(Boolean)
}

/** Begins as names do, with a capital or a number. */
function isName(word: string | undefined): boolean {
  return word !== undefined && /^[\p{Lu}\d]/u.test(word)
}

function filled(english: string, said: string): string {
  return said === '' ? english.replace(EMPTY_SLOT, '').trim() : english.replace(SLOT, () => said)
}
