import type { ComparedNames } from '../knowledge/compared-names.ts'
import { compareHolds } from './compare-holds.ts'
import { type Names, nothing, type Reading } from './reading.ts'
import type { GoldAgreement, GoldEvent, GoldRecord } from './record.ts'
import { type Difference, type Score, Tallies } from './tally.ts'

/** How well readings of articles agree with gold records of the same ones. */
export interface Comparison {
  readonly scores: readonly Score[]
  readonly differences: readonly Difference[]
}

/**
 * Compares, article by article, what was read with what a careful reader says. What is optional in the gold is neither
 * rewarded nor punished.
 *
 * @param readingOf what was read in an article; nothing where it was not read
 */
export function compare(
  gold: readonly GoldRecord[],
  readingOf: (article: string) => Reading | undefined,
  names: ComparedNames,
): Comparison {
  const tallies = new Tallies()
  for (const record of gold) new Article(record, readingOf(record.id) ?? nothing, names, tallies).compare()
  return { scores: tallies.scores, differences: tallies.differences }
}

type Items<Item> = readonly (Item & { readonly optional?: boolean })[]

const required = <Item>(items: Items<Item> = []) => items.filter(({ optional }) => !optional)
const optionals = <Item>(items: Items<Item> = []) => items.filter(({ optional }) => optional)

/** One article, in both readings. */
class Article {
  readonly #gold: GoldRecord
  readonly #read: Reading
  readonly #names: ComparedNames
  readonly #tallies: Tallies
  readonly #people: ReadonlySet<string>
  readonly #optionalPeople: ReadonlySet<string>

  constructor(gold: GoldRecord, read: Reading, names: ComparedNames, tallies: Tallies) {
    this.#gold = gold
    this.#read = read
    this.#names = names
    this.#tallies = tallies
    this.#people = new Set(required(gold.persons).map(({ name }) => names.of(name)))
    this.#optionalPeople = new Set(optionals(gold.persons).map(({ name }) => names.of(name)))
  }

  compare(): void {
    const { id, bodies, discipline, documents, figures } = this.#gold
    const read = this.#read
    const { of } = this.#names
    this.#sets('persons', this.#people, this.#optionalPeople, read.persons.map(this.#person))
    const names = (items: Items<{ name: string }> = []) => new Set(items.map(({ name }) => of(name)))
    this.#sets('bodies', names(required(bodies)), names(optionals(bodies)), read.bodies.map(of))
    compareHolds(this.#gold, read, {
      of,
      person: this.#person,
      isOptional: (name) => this.#optionalPeople.has(of(name)),
      tallies: this.#tallies,
    })
    if (discipline) {
      const key = (d: (typeof discipline)[number]) => `${of(d.person ?? d.body ?? '')} | ${of(d.measure)}`
      const counted = required(discipline).filter(({ status }) => status !== 'denied')
      const found = read.discipline.map(({ subject, measure }) => `${this.#person(subject)} | ${of(measure)}`)
      this.#sets('discipline', new Set(counted.map(key)), new Set(optionals(discipline).map(key)), found)
    }
    this.#agreements()
    const documentKey = (kind: string, number: string | null | undefined, date: string | null | undefined) =>
      `${of(kind)} ${number ? numberKey(number) : `date ${date ?? ''}`}`
    const keys = (items: typeof documents = []) =>
      new Set(items.map(({ kind, number, date }) => documentKey(kind, number, date)))
    const found = read.documents.map(({ kind, number, date }) => documentKey(kind, number, date))
    this.#sets('documents', keys(required(documents)), keys(optionals(documents)), found)
    this.#events()
    // The gold holds only the most prominent figures: that more were found is no fault.
    for (const { value, unit = '' } of required(figures))
      this.#tallies.check(
        { measure: 'figures, recall only', article: id },
        read.figures.includes(value),
        `${value} ${unit}`.trim(),
      )
  }

  #agreements(): void {
    const { of, ofAgreement } = this.#names
    const key = (kind: string, from: string | null | undefined, to: string | null | undefined) =>
      `${ofAgreement(kind)} ${(from ?? '').slice(0, 4)}–${(to ?? '').slice(0, 4)}`
    const keyOf = ({ kind, from, to }: Pick<GoldAgreement, 'kind' | 'from' | 'to'>) => key(kind, from, to)
    const expected = required(this.#gold.agreements)
    const optional = new Set(optionals(this.#gold.agreements).map(keyOf))
    const read = this.#read.agreements
    const keyOfRead = ({ kind, from, to }: (typeof read)[number]) => key(kind, from, to)
    this.#sets('agreements', new Set(expected.map(keyOf)), optional, read.map(keyOfRead))
    const counted = read.filter((agreement) => !optional.has(keyOfRead(agreement)))
    const ends = (field: 'parties' | 'signers') =>
      new Set(expected.flatMap((one) => (one[field] ?? []).map((name) => `${keyOf(one)} | ${of(name)}`)))
    const parties = counted.flatMap((one) => one.parties.map((name) => `${keyOfRead(one)} | ${of(name)}`))
    const signers = counted.flatMap((one) => one.signers.map((name) => `${keyOfRead(one)} | ${this.#person(name)}`))
    this.#sets('agreement parties', ends('parties'), new Set(), parties)
    this.#sets('agreement signers', ends('signers'), new Set(), signers)
  }

  #events(): void {
    const { events = [] } = this.#gold
    const { of } = this.#names
    const named = (items: readonly GoldEvent[], ...fields: (keyof GoldEvent)[]) =>
      new Set(items.flatMap((event) => fields.flatMap((field) => ((event[field] ?? []) as readonly string[]).map(of))))
    const each = (measure: string, field: keyof GoldEvent, found: readonly string[], besides: Iterable<string> = []) =>
      this.#sets(
        measure,
        named(required(events), field),
        new Set([...named(optionals(events), field), ...besides]),
        found,
      )
    const people = (found: readonly Names[]) => found.map(this.#person)
    each('chaired', 'chairs', people(this.#read.chairs))
    // Who chairs or speaks need not be named among those who attend.
    each('attended', 'attendees', people(this.#read.attendees), named(events, 'chairs', 'speakers'))
    each('spoke', 'speakers', people(this.#read.speakers))
    each('organised', 'organisers', this.#read.organisers.map(of))
  }

  #sets(measure: string, expected: ReadonlySet<string>, optional: ReadonlySet<string>, found: readonly string[]): void {
    this.#tallies.compare({ measure, article: this.#gold.id }, expected, optional, found)
  }

  /** Somebody by the name of the gold, if one of the names found is that; else by the usual one. */
  readonly #person = (names: Names): string => {
    const own = names.map(this.#names.of)
    const known = [...this.#people, ...this.#optionalPeople].find((name) => own.includes(name))
    return known ?? own[0]!
  }
}

function numberKey(number: string): string {
  return number
    .normalize('NFC')
    .toLowerCase()
    .replace(/^s\p{L}\s*(?=\d)/u, '')
    .replace(/\s|–/g, '')
    .replace(/^0+(?=\d)/, '')
}
