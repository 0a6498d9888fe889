import { fold } from '../../2-text/vietnamese.ts'
import type { English } from '../../knowledge/english.ts'
import { type Gazetteer, loadGazetteer } from '../../knowledge/gazetteer.ts'
import { DATA, loadEnglish, loadOffices, loadRanks, loadStructure } from '../../knowledge/index.ts'
import type { Offices } from '../../knowledge/offices.ts'
import type { Ranks } from '../../knowledge/ranks.ts'
import type { Structure } from '../../knowledge/structure.ts'
import { loadUnitTypes } from '../../knowledge/unit-types.ts'

/** What `data/` knows beyond the graph, each table read when a column asks for it. */
export class Known {
  #offices: Offices | undefined
  #ranks: Ranks | undefined
  #structure: Structure | undefined
  #english: English | undefined
  readonly #said = new Map<string, string | undefined>()
  #gazetteer: Gazetteer | undefined
  #unitWords: ReadonlyMap<string, string> | undefined

  get offices(): Offices {
    this.#offices ??= loadOffices()
    return this.#offices
  }

  get ranks(): Ranks {
    this.#ranks ??= loadRanks()
    return this.#ranks
  }

  get structure(): Structure {
    this.#structure ??= loadStructure()
    return this.#structure
  }

  /** The name of a post or body in English; each is put together once. */
  english(label: string): string | undefined {
    this.#english ??= loadEnglish()
    if (!this.#said.has(label)) this.#said.set(label, this.#english.of(label))
    return this.#said.get(label)
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
