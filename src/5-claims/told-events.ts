import type { Page } from '../3-mentions/page.ts'
import type { EventMention } from '../3-mentions/types.ts'
import type { LocalEntity } from '../model.ts'
import { mayBeOne } from './event-titles.ts'
import { toldInHead } from './spoken-of.ts'

/** An event that an article reports from its title or lead on: by its words, or by a verb alone. */
interface Told {
  readonly from: number
  readonly type: string
  readonly mention?: EventMention
}

/** The events that an article reports from its title or lead on. */
export class ToldEvents {
  readonly #page: Page
  readonly #all: Told[]

  constructor(page: Page, spoken: readonly EventMention[]) {
    this.#page = page
    this.#all = toldInHead(page, spoken).map((mention) => ({ from: mention.from, type: mention.type, mention }))
  }

  add(type: string, from: number): void {
    this.#all.push({ type, from })
  }

  /** Is one of a type told? */
  has(type: string, before = Infinity): boolean {
    return this.#all.some((told) => told.type === type && told.from < before)
  }

  /** Is one of another type told? */
  hasOther(type: string): boolean {
    return this.#all.some((told) => told.type !== type)
  }

  /**
   * What is said before a token was said at the one that the head tells of, not at one that is only named on the way: undefined where it was said
   * at the one that was found, otherwise where the head tells of the right one, if it does.
   */
  insteadOf(event: LocalEntity | undefined, kinds: readonly string[], at: number): Partial<Told> | undefined {
    if (event?.kind !== 'Event') return undefined
    const { grammar } = this.#page.knowledge
    const isCeremony = (type: string) => grammar.opens('ceremony', type)
    const before = this.#all.filter((told) => told.from < at)
    const { eventKind } = event
    const isThat = ({ type }: Told) =>
      mayBeOne(this.#page, eventKind, type) || (!isCeremony(type) && mayBeOne(this.#page, type, eventKind))
    if (before.some(isThat)) return undefined
    return before.findLast(({ type }) => kinds.includes(type) && !isCeremony(type)) ?? {}
  }
}
