import type { Extraction, LocalEntity } from '../model.ts'
import { byCodeUnit } from './keys.ts'
import type { Entity, Occurrence } from './types.ts'

/** Collects which entity each thing of each article is. */
export class KeyRing {
  /** Keys of an article’s things, in the order in which the article has them. */
  readonly #keys = new Map<string, { readonly extraction: Extraction; readonly keys: string[] }>()
  readonly #entities = new Map<string, { key: string; kind: LocalEntity['kind']; occurrences: Occurrence[] }>()

  constructor(extractions: readonly Extraction[]) {
    for (const extraction of extractions) this.#keys.set(extraction.article.id, { extraction, keys: [] })
  }

  add(key: string, occurrence: Occurrence): void {
    const known = this.#entities.get(key)
    const entity = known ?? { key, kind: occurrence.entity.kind, occurrences: [] }
    if (!known) this.#entities.set(key, entity)
    entity.occurrences.push(occurrence)
    const { extraction, keys } = this.#keys.get(occurrence.extraction.article.id)!
    keys[extraction.entities.indexOf(occurrence.entity)] = entity.key
  }

  /** Key of the entity that a thing of an article is. @param local its id in the article */
  keyOf(article: string, local: string): string {
    const { extraction, keys } = this.#keys.get(article)!
    return keys[extraction.entities.findIndex(({ id }) => id === local)]!
  }

  /** A thing of an article. @param local its id in the article */
  occurrenceOf(article: string, local: string): Occurrence {
    const { extraction } = this.#keys.get(article)!
    return { extraction, entity: extraction.entities.find(({ id }) => id === local)! }
  }

  /** All entities, by key. */
  all(): readonly Entity[] {
    return [...this.#entities.values()].sort((a, b) => byCodeUnit(a.key, b.key))
  }
}
