import type { Page } from '../3-mentions/page.ts'
import type { BodyMention } from '../3-mentions/types.ts'
import type { FullBody } from './body-names.ts'
import type { SeenBodies } from './seen-bodies.ts'

type Fits = (body: FullBody) => boolean

/** Sentences back that words like “Trung tâm”, “Cục trưởng” reach. */
const REACH = 2

/** The bodies whose names the article settles, found from where others are spoken of that are left without theirs. */
export class NamedBodies {
  readonly #page: Page
  readonly #seen: SeenBodies
  readonly #nameOf: (mention: BodyMention) => FullBody | undefined
  readonly #only = new Map<string, FullBody | undefined>()

  constructor(page: Page, seen: SeenBodies, nameOf: (mention: BodyMention) => FullBody | undefined) {
    this.#page = page
    this.#seen = seen
    this.#nameOf = nameOf
  }

  /**
   * The body last named before a token, in its sentence or the two before, that fits; else the only one of the article that does.
   *
   * @param key the same for the same question
   */
  nearest(at: number, key: string, fits: Fits): FullBody | undefined {
    for (const mention of this.#before(at)) {
      const full = this.#certain(mention)
      if (full && fits(full)) return full
    }
    return this.#onlyOne(`nearest ${key}`, (mention) => this.#certain(mention), fits)
  }

  /** The same, also as what another body is a part of; none where the nearest sentence that names one names several. */
  one(at: number, key: string, fits: Fits): FullBody | undefined {
    const named = (mention: BodyMention) => withParents(this.#certain(mention)).find(fits)
    let found: FullBody | undefined
    let sentence: number | undefined
    for (const mention of this.#before(at)) {
      if (found && this.#page.sentence(mention.from) !== sentence) return found
      const fitting = named(mention)
      if (!fitting) continue
      if (found && found.label !== fitting.label) return undefined
      found = fitting
      sentence = this.#page.sentence(mention.from)
    }
    return found ?? this.#onlyOne(`one ${key}`, named, fits)
  }

  /** The bodies named before a token in its sentence and the two before, the last first. */
  *#before(at: number): Generator<BodyMention, void> {
    const sentence = this.#page.sentence(at) - REACH
    for (let i = this.#seen.countBefore(at) - 1; i >= 0; i--) {
      const mention = this.#seen.all[i]!
      if (this.#page.sentence(mention.from) < sentence) return
      yield mention
    }
  }

  #onlyOne(key: string, named: (mention: BodyMention) => FullBody | undefined, fits: Fits): FullBody | undefined {
    if (!this.#only.has(key)) {
      const all = this.#seen.all.flatMap((mention) => named(mention) ?? []).filter(fits)
      this.#only.set(key, new Set(all.map(({ label }) => label)).size === 1 ? all[0] : undefined)
    }
    return this.#only.get(key)
  }

  /** The name of a body that the words themselves name: what only points at another one names none. */
  #certain(mention: BodyMention): FullBody | undefined {
    const full = mention.plural || mention.owner.by === 'article' ? undefined : this.#nameOf(mention)
    return full?.unsettled ? undefined : full
  }
}

/** A body, then what it is a part of, nearest first. */
function withParents(body: FullBody | undefined): readonly FullBody[] {
  return body ? [body, ...withParents(body.parent)] : []
}
