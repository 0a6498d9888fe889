import { fold } from '../2-text/vietnamese.ts'
import { between } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { EventMention, Mention, PersonMention } from '../3-mentions/types.ts'
import type { Group } from '../4-referents/group.ts'
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

/** Who met whom, as a rule tells it. */
export interface Encounter {
  readonly hosts: readonly PersonMention[]
  readonly met: PersonMention
}

/** The meetings of an article that verbs alone tell of; of a day there may be several at which somebody else was met. */
export class Encounters {
  readonly #known: {
    readonly type: string
    readonly date: string
    readonly hosts: Set<string>
    readonly met: string
  }[] = []

  /** The id of the one in the head of the article at which somebody was, of whom the head also says that he came: “B thăm tỉnh X”, “Tiếp đoàn có A”. */
  #inHead: { readonly id: string; readonly people: ReadonlySet<string> } | undefined

  /** Notes the first that the head of the article tells of. */
  headed(id: string, { hosts, met }: Encounter): void {
    this.#inHead ??= { id, people: new Set([...hosts, met].map(({ name }) => givenName(name))) }
  }

  /** The meeting of the head that somebody is said to have come to. */
  visitOf(roles: Match['roles'] = {}): string | undefined {
    return peopleIn(roles['people']).some(({ name }) => this.#inHead?.people.has(givenName(name)))
      ? this.#inHead?.id
      : undefined
  }

  /** The key of one: “A tiếp B” and “B đến chào A” are the same. */
  keyOf(type: string, date: string | undefined, encounter: Encounter | undefined): string {
    const of = (met: string) => `${type} ${date ?? ''} ${met}`
    if (!encounter) return of('')
    const met = givenName(encounter.met.name)
    const hosts = encounter.hosts.map(({ name }) => givenName(name))
    const alike = this.#known.filter((one) => one.type === type && one.date === (date ?? ''))
    const same = alike.find((one) => one.met === met || (one.hosts.has(met) && hosts.includes(one.met)))
    if (!same) this.#known.push({ type, date: date ?? '', hosts: new Set(hosts), met })
    else if (same.met === met) for (const host of hosts) same.hosts.add(host)
    return of(same?.met ?? met)
  }
}

/** Who met whom, where a rule tells of two sides. */
export function metIn(roles: Match['roles'] = {}): Encounter | undefined {
  const met = peopleIn(roles['others'])[0]
  return met && { hosts: peopleIn(roles['people']), met }
}

function peopleIn(item: Item | undefined): readonly PersonMention[] {
  return ((item as Item<readonly Group[]> | undefined)?.value ?? []).map(({ person }) => person)
}

/** The word that a name ends with: “Minh” of “Trần Văn Minh”, and of “ông Minh”. */
function givenName(name: string): string {
  return fold(name.slice(name.lastIndexOf(' ') + 1))
}
