import type { Knowledge } from '../knowledge/index.ts'
import type { LocalPerson } from '../model.ts'
import { expectedNamesakes } from './commonness.ts'
import { byCodeUnit, slug } from './keys.ts'
import { holdsOf, servicesOf } from './service.ts'
import { firstOf, type Individual, type Occurrence, placeInTime, type Sighting } from './types.ts'

/** Of a name with fewer namesakes than this the first bearer goes by the name alone. */
const RARE = 0.5

/**
 * Keys of people, each made from the first article that names the person, so that articles which are added later in time change no
 * key. A rare name is enough; to a common one comes the province or the centre served, and to the next of the same the article.
 *
 * @example
 * keysOfPeople(people, scopeOf, knowledge) // ['person:hồ-quốc-dũng', 'person:nguyễn-văn-hùng@quảng-trị', …]
 */
export function keysOfPeople<Member extends Sighting>(
  people: readonly Individual<Member>[],
  scope: (member: Member) => string,
  { nameFrequencies }: Knowledge,
): ReadonlyMap<Individual, string> {
  const keys = new Map<Individual, string>()
  const used = new Set<string>()
  const ordered = people
    .map((person) => ({ person, first: firstOf(person) }))
    .map(({ person, first }) => ({ person, first, order: placeInTime(first) }))
    .sort((a, b) => byCodeUnit(a.order, b.order))
  for (const { person, first } of ordered) {
    const rare = expectedNamesakes(first.entity.label, nameFrequencies) < RARE
    let key: string | undefined
    for (const candidate of candidatesFor(first, rare, scope)) {
      key = candidate
      if (!used.has(candidate)) break
    }
    used.add(key!)
    keys.set(person, key!)
  }
  return keys
}

/** From the shortest on. */
function* candidatesFor<Member extends Sighting>(
  first: Member,
  rare: boolean,
  scope: (member: Member) => string,
): Iterable<string> {
  const name = `person:${slug(first.entity.label)}`
  if (rare) yield name
  const scoped = `${name}@${scope(first)}`
  yield scoped
  const ofArticle = `${scoped}.${slug(first.extraction.article.id)}`
  yield ofArticle
  yield `${ofArticle}.${first.entity.id}`
}

/** The province of the first post, or the centre, or the province that the article is about, or the article. */
export function scopeOf({ extraction, entity }: Occurrence<LocalPerson>, knowledge: Knowledge): string {
  const services = [...servicesOf(holdsOf(extraction, entity.id), extraction, knowledge).values()]
  const provinces = services.flatMap(({ province }) => province ?? []).sort(byCodeUnit)
  const central = services.some(({ level }) => level === 'central')
  return (
    provinces[0] ??
    (central
      ? slug(knowledge.names.of('centre-in-key'))
      : extraction.home
        ? slug(extraction.home)
        : slug(extraction.article.id))
  )
}
