import { readFileSync } from 'node:fs'
import { fold } from '../../2-text/vietnamese.ts'
import { English, type EnglishTables } from '../../knowledge/english.ts'
import { type Gazetteer, loadGazetteer } from '../../knowledge/gazetteer.ts'
import { DATA, loadOffices } from '../../knowledge/index.ts'
import type { Offices } from '../../knowledge/offices.ts'
import { Ranks } from '../../knowledge/ranks.ts'
import { Structure } from '../../knowledge/structure.ts'
import { loadUnitTypes } from '../../knowledge/unit-types.ts'

/** What `data/` knows beyond the graph, each table read when a column asks for it. */
export class Known {
  #offices: Offices | undefined
  #ranks: Ranks | undefined
  #structure: Structure | undefined
  #english: English | undefined
  #gazetteer: Gazetteer | undefined
  #unitWords: ReadonlyMap<string, string> | undefined

  get offices(): Offices {
    this.#offices ??= loadOffices()
    return this.#offices
  }

  get ranks(): Ranks {
    this.#ranks ??= new Ranks({ posts: read('ranks/posts'), bodies: read('ranks/bodies') })
    return this.#ranks
  }

  get structure(): Structure {
    this.#structure ??= new Structure(read('structure/bodies'))
    return this.#structure
  }

  get english(): English {
    const names = ['roles', 'bodies', 'fields', 'places', 'countries'] as const
    this.#english ??= new English(
      Object.fromEntries(names.map((name) => [name, read(`english/${name}`)])) as EnglishTables,
    )
    return this.#english
  }

  get gazetteer(): Gazetteer {
    this.#gazetteer ??= loadGazetteer(new URL('gazetteer/', DATA))
    return this.#gazetteer
  }

  /** Types of units by the ways of writing them, folded. */
  get unitWords(): ReadonlyMap<string, string> {
    if (this.#unitWords) return this.#unitWords
    const words = new Map<string, string>()
    const phrases = { add: (form: string, { unit }: { unit: string }) => void words.set(fold(form), unit) }
    loadUnitTypes(new URL('lexicons/unit-types.tsv', DATA), phrases)
    this.#unitWords = words
    return words
  }
}

function read(table: string): string {
  return readFileSync(new URL(`${table}.tsv`, DATA), 'utf8')
}
