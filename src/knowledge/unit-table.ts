/** The lines of `units.tsv`: a tree in which an empty date is that of the parent. */
import { readFileSync } from 'node:fs'
import { Place } from './rows.ts'
import { nameOf } from './tables.ts'
import type { Unit, UnitLevel, UnitType } from './unit.ts'

const LEVEL: Readonly<Record<number, UnitLevel>> = { 2: 'province', 3: 'district', 5: 'commune' }
/** Month of the oldest list: part of the id of a unit whose beginning is not known. */
export const FIRST_LIST = '2019-10'

const NONE = -1

/**
 * All units, found by name. A line is made a unit when it is first asked for: to make all 16,700 takes twice as long as to find
 * their names, and an article needs a few dozen.
 */
export class UnitTable {
  readonly #text: string
  /** For each unit, where its line begins. */
  readonly #starts: number[] = []
  /** For each unit, the number of its parent, or NONE. */
  readonly #parents: number[] = []
  /** For each unit, the one before it that has the same name, or NONE. */
  readonly #namesakes: number[] = []
  readonly #lastOfName = new Map<string, number>()
  readonly #made: (Unit | undefined)[] = []
  readonly #keyOf: (name: string) => string
  /** Numbers of the units above the communes. */
  readonly #upper: number[] = []

  /** @param keyOf what the names that are looked for have in common with those of the table. @throws DataFileError with the line that is none */
  constructor(file: URL, keyOf: (name: string) => string) {
    this.#text = readFileSync(file, 'utf8')
    this.#keyOf = keyOf
    let province = NONE
    let district = NONE
    const text = this.#text
    for (let at = text.indexOf('\n') + 1, line = 2; at < text.length; line++) {
      const end = ends(text, '\n', at, text.length)
      const code = ends(text, '\t', at, end) - at
      const type = ends(text, '\t', at + code + 1, end)
      const name = text.slice(type + 1, ends(text, '\t', type + 1, end))
      const parent = code === 2 ? NONE : code === 5 && district !== NONE ? district : province
      if (end > at) {
        if (!LEVEL[code] || !name || (code !== 2 && parent === NONE))
          throw new Place(nameOf(file), line).wrong(
            `“${text.slice(at, end)}” is not a code of 2, 3 or 5 digits, a type and a name below their province`,
          )
        const number = this.#add(at, parent, name)
        if (code !== 5) this.#upper.push(number)
        if (code === 2) province = number
        if (code !== 5) district = code === 3 ? number : NONE
      }
      at = end + 1
    }
  }

  #add(start: number, parent: number, name: string): number {
    const number = this.#starts.push(start) - 1
    this.#parents.push(parent)
    const key = this.#keyOf(name)
    this.#namesakes.push(this.#lastOfName.get(key) ?? NONE)
    this.#lastOfName.set(key, number)
    return number
  }

  /** Units of a name, by its key; in the order of the table. */
  named(key: string): readonly Unit[] {
    const units: Unit[] = []
    for (let at = this.#lastOfName.get(key) ?? NONE; at !== NONE; at = this.#namesakes[at]!) units.push(this.#unit(at))
    return units.reverse()
  }

  /** Every unit, each after its parent. */
  all(): readonly Unit[] {
    return this.#starts.map((_, number) => this.#unit(number))
  }

  /** Every province or district. */
  of(level: 'province' | 'district'): readonly Unit[] {
    return this.#upper.map((number) => this.#unit(number)).filter((unit) => unit.level === level)
  }

  #unit(number: number): Unit {
    const made = this.#made[number] ?? this.#make(number)
    this.#made[number] = made
    return made
  }

  #make(number: number): Unit {
    const start = this.#starts[number]!
    const line = this.#text.slice(start, ends(this.#text, '\n', start, this.#text.length))
    const [code = '', type = '', name = '', from = '', to = ''] = line.split('\t')
    const above = this.#parents[number]!
    const parent = above === NONE ? undefined : this.#unit(above)
    const validFrom = from || parent?.validFrom
    const validTo = to || parent?.validTo
    return {
      id: `${code}@${validFrom ?? FIRST_LIST}`,
      name,
      type: type as UnitType,
      level: LEVEL[code.length]!,
      parent,
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
    }
  }
}

/** Where a cell or line ends that begins at a place: at its sign, or where the whole ends. */
function ends(text: string, sign: string, at: number, whole: number): number {
  const end = text.indexOf(sign, at)
  return end < 0 || end > whole ? whole : end
}
