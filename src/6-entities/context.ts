import type { Knowledge } from '../knowledge/index.ts'
import type { Extraction, LocalPerson } from '../model.ts'
import { bodyKeyOf } from './bodies.ts'
import { expectedNamesakes } from './commonness.ts'
import { fold } from './keys.ts'
import { holdsOf, type Service, servicesOf } from './service.ts'

/** What it says to be named together with a person, with a small body or place. */
const COMPANION = { most: 2.5, least: 0.4 } as const
/** In a list of donors or candidates longer than this everybody is named together with everybody. */
const CROWD = 15
const THING = { body: 1.2, commune: 0.8, district: 0.4 } as const
const SMALL_BODY = /company|enterprise|school|hospital|management|centre|cooperative/

/** What an article has in common for all the people it names. */
export interface Context {
  /** Folded names of its people, but for those who lead a province or the country, with what it says to be named together with each. */
  readonly company: ReadonlyMap<string, number>
  /** Folded names of those who lead. */
  readonly leaders: ReadonlySet<string>
  /** Does it name leaders of the country? */
  readonly nationwide: boolean
  /** Its small bodies and places, with what they say. */
  readonly setting: ReadonlyMap<string, number>
  /** What its title tells, by three syllables each. */
  readonly stories: ReadonlySet<string>
  /** The posts of its people, by their ids. */
  readonly services: ReadonlyMap<string, ReadonlyMap<string, Service>>
}

/** Finds the context of articles, of each once. */
export class Contexts {
  readonly #knowledge: Knowledge
  readonly #known = new Map<Extraction, Context>()

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  of(extraction: Extraction): Context {
    const known = this.#known.get(extraction)
    if (known) return known
    const context = contextOf(extraction, this.#knowledge)
    this.#known.set(extraction, context)
    return context
  }
}

function contextOf(extraction: Extraction, knowledge: Knowledge): Context {
  const people = extraction.entities.filter((entity) => entity.kind === 'Person')
  const leaders = new Set<string>()
  const others: LocalPerson[] = []
  const services = new Map<string, ReadonlyMap<string, Service>>()
  let nationwide = false
  for (const person of people) {
    const own = servicesOf(holdsOf(extraction, person.id), extraction, knowledge)
    if (own.size > 0) services.set(person.id, own)
    const leading = [...own.values()].filter(leads)
    if (leading.length > 0) leaders.add(fold(person.label))
    else others.push(person)
    nationwide ||= leading.some(({ level }) => level === 'central')
  }
  return {
    company: companyOf(others, knowledge),
    leaders,
    nationwide,
    setting: settingOf(extraction, knowledge),
    stories: storiesOf(extraction),
    services,
  }
}

function leads({ seats, level }: Service): boolean {
  return level === 'central' ? seats !== 'many' : level === 'province' && seats === 'one'
}

/** The people of an article, with what it says to be named together with them: a rare name more, one of a crowd less. */
function companyOf(people: readonly LocalPerson[], { nameFrequencies }: Knowledge): ReadonlyMap<string, number> {
  const share = Math.min(1, CROWD / people.length)
  return new Map(
    people.map(({ label }) => {
      const rare = COMPANION.most - 0.6 * Math.log1p(expectedNamesakes(label, nameFrequencies))
      return [fold(label), Math.max(COMPANION.least, rare) * share]
    }),
  )
}

/** Bodies and places of an article that are too small to be in the news everywhere, with what they say. */
function settingOf(extraction: Extraction, knowledge: Knowledge): ReadonlyMap<string, number> {
  const setting = new Map<string, number>()
  for (const entity of extraction.entities) {
    if (entity.kind === 'Organization' && !entity.unsettled) {
      const small =
        entity.level === undefined
          ? SMALL_BODY.test(entity.bodyKind)
          : entity.level === 'grassroots' || entity.level === 'commune'
      if (small) setting.set(bodyKeyOf(entity, extraction, knowledge), THING.body)
    }
    if (entity.kind === 'Place' && entity.unit && (entity.level === 'commune' || entity.level === 'district'))
      setting.set(`place:${entity.label}`, THING[entity.level])
  }
  return setting
}

/** What the title tells, three syllables at a time, but for the names of people, bodies, posts and places in it. */
function storiesOf({ article, entities }: Extraction): ReadonlySet<string> {
  const syllables = article.title ? (fold(article.title).match(/[\p{L}\p{N}]+/gu) ?? []) : []
  if (syllables.length < 3) return new Set()
  const names = entities.flatMap(({ label, aliases }) => [label, ...aliases].map(fold)).join(' | ')
  return new Set(
    syllables.slice(2).flatMap((_, at) => {
      const words = syllables.slice(at, at + 3).join(' ')
      return names.includes(words) ? [] : words
    }),
  )
}
