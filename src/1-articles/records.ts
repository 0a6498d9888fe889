import { fold } from './columns.ts'
import { type Item, information, type Source, warning } from './format.ts'
import { FIELDS, headingsOf, listOf, tellHeadings } from './headings.ts'
import { type Ids, readRecord } from './record.ts'

/**
 * The records of one file of JSON, JSON Lines or Parquet, whose keys may be called as the columns of a table are. Whether
 * articles have ids is seen by the first record.
 */
export class Records {
  readonly #source: Source
  /** The name of each key, by the keys that stand together. */
  readonly #names = new Map<string, readonly string[]>()
  readonly #keys = new Set<string>()
  readonly #told = new Set<string>()
  #ids: Ids | undefined

  constructor(source: Source) {
    this.#source = source
  }

  /** The article of a record, after what there is to tell of its keys. */
  read(value: unknown, line: number): readonly Item[] {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return readRecord(value, { line, ids: 'needed' })
    const keys = Object.keys(value)
    const remarks: Item[] = []
    const names = this.#namesOf(keys, value as Readonly<Record<string, unknown>>, remarks)
    const record = Object.fromEntries(
      keys.flatMap((key, index) => {
        const name = names[index]!
        const given = (value as Readonly<Record<string, unknown>>)[key]
        if (name === key) return [[key, given]]
        const simple = simpleOf(name, given)
        return simple === undefined ? [] : [[name, simple]]
      }),
    )
    this.#ids ??= names.includes('id') ? 'needed' : 'made'
    return [...remarks, ...readRecord(record, { line, ids: this.#ids })]
  }

  /** What the user said of keys that no record has. */
  remarks(): readonly Item[] {
    const { columns = {} } = this.#source
    const all = [...this.#keys]
    const missing = FIELDS.flatMap((field) => {
      const key = columns[field]
      return key === undefined || all.some((each) => each === key || fold(each) === fold(key)) ? [] : [`“${key}”`]
    })
    return missing.length === 0 || all.length === 0
      ? []
      : [warning(`No record has ${missing.join(', ')}; the keys are: ${listOf(all)}.`)]
  }

  #namesOf(keys: readonly string[], record: Readonly<Record<string, unknown>>, remarks: Item[]): readonly string[] {
    const together = keys.join('\n')
    const known = this.#names.get(together)
    if (known !== undefined) return known
    for (const key of keys) if (this.#keys.size < 1000) this.#keys.add(key)
    const { columns = {} } = this.#source
    const here = Object.fromEntries(
      Object.entries(columns).filter(([, key]) => keys.some((each) => each === key || fold(each) === fold(key))),
    )
    const below = [keys.map((key) => (typeof record[key] === 'string' ? record[key] : ''))]
    const headings = headingsOf(keys, { columns: here, below })
    const { names } = headings
    const told = this.#ids === undefined ? tellHeadings(headings) : headings.taken
    if (names.includes('text') && told !== undefined && !this.#told.has(told) && this.#told.size < 3) {
      this.#told.add(told)
      remarks.push(information(told))
    }
    if (this.#names.size < 1000) this.#names.set(together, names)
    return names
  }
}

/** What a key of another name holds, if a field can hold that: words, a number, names, or a thing that has a name. */
function simpleOf(name: string, value: unknown): unknown {
  if (value === null) return undefined
  if (name === 'authors' && Array.isArray(value)) {
    const names = value.map((each: unknown) => simpleOf('outlet', each)).filter((each) => typeof each === 'string')
    return names.length > 0 ? names : undefined
  }
  if (typeof value === 'object') {
    const named: unknown = name === 'authors' || name === 'outlet' ? (value as { name?: unknown }).name : undefined
    return typeof named === 'string' ? named : undefined
  }
  return value
}
