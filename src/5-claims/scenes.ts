import { between, countBefore, lastBefore, type Placed } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { DateMention } from '../3-mentions/types.ts'

/** Where an article has got to: the day that its last sentence with a day began with. */
export interface Scene {
  /** First token of that sentence. */
  readonly start: number
  /** First token of the next sentence that begins with a day, or the end of the article. */
  readonly end: number
  readonly day: string | undefined
}

/** The day that the last sentence before a token began with: the scene has moved there from what was told before. */
export function sceneAt(page: Page, opening: readonly DateMention[], at: number): Scene | undefined {
  const before = lastBefore(opening, at)
  const day = before && before.to > at ? lastBefore(opening, before.from) : before
  const next = day && opening[countBefore(opening, day.from + 1)]
  const end = next ? page.sentenceStart(next.from) : page.length
  return day && { start: page.sentenceStart(day.from), end, day: day.date }
}

/** Something that happens on a day, where the words tell it. */
export interface Happening extends Placed {
  readonly date: string | undefined
}

/** The one that is named first. */
export function firstOf<One extends Happening>(one: One | undefined, other: One | undefined): One | undefined {
  return !one || (other && other.from < one.from) ? other : one
}

/**
 * Meetings in order of the text, asked for by scene: what the head of an article tells of is told of all through it; another meeting only until the
 * next day is named, and again when its own day is.
 */
export class Scenes<One extends Happening> {
  readonly #all: readonly One[]
  readonly #head: readonly One[]
  readonly #byDay = new Map<string, One[]>()

  /** @param headEnd the token behind the title and the lead */
  constructor(all: readonly One[], headEnd: number) {
    this.#all = all
    this.#head = between(all, 0, headEnd)
    for (const one of all) {
      if (one.date === undefined) continue
      const known = this.#byDay.get(one.date)
      if (known) known.push(one)
      else this.#byDay.set(one.date, [one])
    }
  }

  /** The last one before a token that may be spoken of in a scene. */
  last(at: number, scene: Scene | undefined): One | undefined {
    const before = lastBefore(this.#all, at)
    if (!scene || !before || before.from >= scene.start) return before
    const found = [lastBefore(this.#head, at), lastBefore(this.#onDay(scene), at)]
    return found.reduce((one, other) => (!one || (other && other.from > one.from) ? other : one))
  }

  /** The first one that may be spoken of in a scene. */
  first(scene: Scene | undefined): One | undefined {
    if (!scene) return this.#all[0]
    const next = this.#all[countBefore(this.#all, scene.start)]
    const near = [this.#head[0], next].map((one) => (one && one.from < scene.end ? one : undefined))
    const found = [...near, this.#onDay(scene)[0]]
    return found.reduce((one, other) => (!one || (other && other.from < one.from) ? other : one))
  }

  #onDay({ day }: Scene): readonly One[] {
    return (day !== undefined && this.#byDay.get(day)) || []
  }
}
