import { fold } from '../2-text/vietnamese.ts'
import type { BodyMention, PersonMention, PlaceMention, PostMention, Range } from '../3-mentions/types.ts'
import { BodyNames, bodyKey, type FullBody, unitItself } from '../4-referents/body-names.ts'
import type { Referents } from '../4-referents/index.ts'
import type { Individual } from '../4-referents/people.ts'
import { levelOf, placeLabel, type Settled } from '../4-referents/places.ts'
import type { Locals } from './locals.ts'

/** Everybody and every body of an article, as local entities. */
export class Cast {
  readonly #referents: Referents
  readonly #locals: Locals
  /** The unit of the first body of each key. */
  readonly #units = new Map<string, string>()
  readonly #bodyNames: BodyNames
  readonly #ids = new Map<Individual, string>()
  readonly #bodyIds = new Map<BodyMention, string | undefined>()

  constructor(referents: Referents, locals: Locals) {
    this.#referents = referents
    this.#locals = locals
    this.#bodyNames = new BodyNames(referents.mentions.page.knowledge)
  }

  /** Claims that the article speaks of each person, body and place that it names. */
  mentionAll(): void {
    for (const individual of this.#referents.people.all) {
      const id = this.#idOf(individual)
      this.#locals.claim('MENTIONS', '', id, named(individual.mentions[0]!), 'named', 0.95, {})
    }
    const inRoles = new Set<string>()
    for (const mention of this.#referents.mentions.all) {
      if (mention.kind === 'body' || (mention.kind === 'post' && mention.body)) {
        const body = mention.kind === 'body' ? mention : mention.body!
        const id = this.body(body)
        if (id) this.#locals.claim('MENTIONS', '', id, body, 'named', 0.9, {})
      } else if (mention.kind === 'post') {
        const label = this.#bodyInRole(mention, inRoles)
        if (label) this.#locals.claim('MENTIONS', '', this.fixed(label, mention), mention, 'named', 0.9, {})
      } else if (mention.kind === 'place' && mention.name) {
        const place = this.#referents.places.of(mention)
        const id = place?.unit && this.#place(place, mention)
        if (id) this.#locals.claim('MENTIONS', '', id, mention, 'named', 0.9, {})
      }
    }
  }

  /** “theo chỉ đạo của Thủ tướng Chính phủ”: the words for the post name its body, also where nobody who holds it is named. */
  #bodyInRole({ takes, country, from, to }: PostMention, known: Set<string>): string | undefined {
    if (country || (takes.by !== 'state' && takes.by !== 'fixed') || known.has(takes.body)) return undefined
    if (!this.#referents.mentions.page.folded(from, to).includes(fold(takes.body))) return undefined
    known.add(takes.body)
    return takes.body
  }

  person(mention: PersonMention): string | undefined {
    const individual = this.#referents.people.of(mention)
    return individual && this.#idOf(individual)
  }

  #idOf(individual: Individual): string {
    const id = this.#ids.get(individual) ?? this.#individual(individual)
    this.#ids.set(individual, id)
    return id
  }

  #individual({ name, mentions }: Individual): string {
    // A pronoun may mean somebody whose name was not read.
    const called = mentions.filter(({ form }) => form !== 'pronoun')
    const honorifics = [...new Set(called.flatMap((mention) => mention.honorifics.map(asWritten)))].sort()
    const gender = called.find((mention) => mention.gender)?.gender
    const id = this.#locals.entity(fold(name), named(mentions[0]!), {
      kind: 'Person',
      label: name,
      honorifics,
      ...(gender && { gender }),
    })
    if (name.includes('-')) this.#locals.known('Person', fold(name), name.replaceAll('-', ' '))
    for (const mention of mentions)
      if (mention.form !== 'pronoun' && mention.form !== 'given' && !isCutShort(mention.name, name))
        this.#locals.known('Person', fold(name), mention.name)
    return id
  }

  /** Id of a body that the article settles. */
  body(mention: BodyMention): string | undefined {
    if (!this.#bodyIds.has(mention)) this.#bodyIds.set(mention, this.#bodyOf(mention))
    return this.#bodyIds.get(mention)
  }

  #bodyOf(mention: BodyMention): string | undefined {
    const full = this.#referents.bodies.of(mention)
    return full && !full.unsettled
      ? this.full(full, mention, this.#referents.mentions.page.words(mention.from, mention.to))
      : undefined
  }

  /** Id of the Party organisation of a unit: “toàn huyện kết nạp …”. */
  partyOf(mention: PlaceMention): string | undefined {
    const place = this.#referents.places.of(mention)
    if (!place || place.level === 'hamlet' || (mention.name === undefined && !place.unit)) return undefined
    const { names } = this.#referents.mentions.page.knowledge
    return this.full(this.#bodyNames.ofUnit(this.#bodyNames.head(names.of('party-organisation')), place), mention)
  }

  /** Id of a province or district that is a party itself: “giữa tỉnh Quảng Ninh và …”. */
  unit(mention: PlaceMention): string | undefined {
    const place = this.#referents.places.of(mention)
    if (!place || place.level === 'hamlet') return undefined
    return this.full(unitItself(place, 'administrative unit'), mention)
  }

  /** Id of a body of the centre, which goes by its whole name. */
  fixed(label: string, where: Range): string {
    return this.full(this.#bodyNames.fixed(label), where)
  }

  /** Id of a body under its full name, with the bodies and places that its name implies. */
  full(body: FullBody, where: Range, words?: string): string {
    const partOf = body.parent && this.full(body.parent, where)
    const place = body.place && this.#place(body.place, where)
    return this.#locals.entity(
      this.#keyOf(body),
      where,
      {
        kind: 'Organization',
        label: body.label,
        bodyKind: body.kind,
        sector: body.sector,
        ...(body.level && { level: body.level }),
        ...(partOf && { partOf }),
        ...(place && { place }),
        ...(body.unsettled && { unsettled: true }),
      },
      words,
    )
  }

  /** Two wards of one name have committees of one name: they are two. */
  #keyOf(body: FullBody): string {
    const key = bodyKey(body)
    const unit = body.place?.unit?.id
    if (unit === undefined) return key
    const first = this.#units.get(key) ?? unit
    this.#units.set(key, first)
    return unit === first ? key : `${key} ${unit}`
  }

  #place(place: Settled, where: Range): string {
    const level = levelOf(place)
    return this.#locals.entity(place.unit?.id ?? `${fold(placeLabel(place))}`, where, {
      kind: 'Place',
      label: placeLabel(place),
      placeKind: place.type,
      ...(place.unit && { unit: place.unit.id }),
      ...(level && { level }),
    })
  }
}

/** “Đinh La” of “Đinh La Thăng”: what a slip of the pen leaves of a name is no other form of it. */
function isCutShort(words: string, name: string): boolean {
  return fold(name).startsWith(`${fold(words)} `)
}

/** “Ông”, “Đồng chí” at the head of a sentence are “ông”, “đồng chí”; “GS. TS.” is “GS. TS” wherever it stands. */
function asWritten(honorific: string): string {
  const degree = /\p{Lu}.*\p{Lu}/u.test(honorific)
  return degree ? honorific.replace(/\.$/, '') : honorific.toLowerCase()
}

function named(mention: PersonMention): Range {
  return { from: mention.nameFrom, to: mention.to }
}
