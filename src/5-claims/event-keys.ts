import { fold } from '../2-text/vietnamese.ts'
import { between } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { EventMention, Mention, PersonMention } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/groups.ts'
import { numberOf, type Titled } from './event-titles.ts'
import type { Item, Match } from './match.ts'

/** Tells the events of an article apart: one event of a kind a day, and of those at which two sides met one for whom was met, so that the title in the headline and the fuller one in the text are one. */
export class EventKeys {
  readonly #page: Page
  readonly #people: readonly PersonMention[]
  /** Of each type, the day of the first that has one. */
  readonly #dayOfType = new Map<string, string>()

  constructor(page: Page, titled: readonly Titled[], all: readonly Mention[]) {
    this.#page = page
    this.#people = all.filter((mention) => mention.kind === 'person')
    for (const { mention, date } of titled) {
      const number = numberOf(page, mention)
      for (const key of number ? [mention.type, `${mention.type} ${number}`] : [mention.type])
        if (date && !this.#dayOfType.has(key)) this.#dayOfType.set(key, date)
    }
  }

  of(titled: Titled, label: string): string {
    return `${titled.mention.type} ${this.#withinType(titled, label)}`
  }

  #withinType({ mention, title, date }: Titled, label: string): string {
    // “cuộc gặp với Tổng thống A … Cùng ngày, … cuộc gặp với Thủ tướng B”
    const met = title.to > mention.to && this.#isOfTwoSides(mention) && between(this.#people, title.from, title.to)[0]
    if (met) return `${date ?? ''} ${givenName(met.name)}`
    const number = numberOf(this.#page, mention)
    // the eighth session was not held on the day of the fifth
    const day = this.#dayOfType.get(number ? `${mention.type} ${number}` : mention.type)
    return date ?? day ?? number ?? fold(label)
  }

  #isOfTwoSides({ type }: EventMention): boolean {
    return this.#page.knowledge.grammar.is('any-meeting', type)
  }
}

/** The key of an event told by a verb alone: of a day there may be several at which somebody else was met. */
export function keyOfMade(type: string, date: string | undefined, met: PersonMention | undefined): string {
  return `${type} ${date ?? ''} ${met ? givenName(met.name) : ''}`
}

/** Who was met, as a rule tells it. */
export function metIn(roles: Match['roles'] = {}): PersonMention | undefined {
  return (roles['others'] as Item<readonly Group[]> | undefined)?.value[0]?.person
}

/** The word that a name ends with: “Minh” of “Trần Văn Minh”, and of “ông Minh”. */
function givenName(name: string): string {
  return fold(name.slice(name.lastIndexOf(' ') + 1))
}
