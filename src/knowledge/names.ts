import { DataFileError } from '../errors.ts'
import { readTable } from './tables.ts'

/** Names, roles and parts of names that the program itself has to write or to know again, by what they are; `data/names.tsv`. */
export class Names {
  readonly #words: ReadonlyMap<string, string>

  constructor(words: ReadonlyMap<string, string>) {
    this.#words = words
  }

  get all(): ReadonlyMap<string, string> {
    return this.#words
  }

  /** The words of an entry. @throws DataFileError when there is none */
  of(id: string): string {
    const words = this.#words.get(id)
    if (words === undefined) throw new DataFileError('data/names.tsv', `there is no line “${id}”`)
    return words
  }

  /**
   * A template with its gaps filled.
   *
   * @example
   * names.fill('organ-of-unit', { organ: 'Ủy ban nhân dân', unit: 'xã An Bình' }) // 'Ủy ban nhân dân xã An Bình'
   */
  fill(id: string, parts: Readonly<Record<string, string>>): string {
    return this.of(id).replace(/\{([a-z]+)\}/g, (gap, part: string) => {
      const words = parts[part]
      if (words === undefined) throw new DataFileError('data/names.tsv', `“${id}” has a gap ${gap} that nothing fills`)
      return words
    })
  }
}

/** @throws DataFileError when an id stands twice */
export function loadNames(file: URL): Names {
  const words = new Map<string, string>()
  for (const row of readTable(file, ['id', 'words'])) {
    if (words.has(row.id)) throw row.at.wrong(`“${row.id}” stands there already`)
    words.set(row.id, row.words)
  }
  return new Names(words)
}
