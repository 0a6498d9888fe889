import type { Knowledge } from '../knowledge/index.ts'
import type { LocalPerson } from '../model.ts'
import { expectedNamesakes } from './commonness.ts'
import { byCodeUnit, slug } from './keys.ts'
import { holdsOf, servicesOf } from './service.ts'
import { firstOf, type Individual, type Occurrence, placeInTime } from './types.ts'

/** Of a name with fewer namesakes than this the first bearer goes by the name alone. */
const RARE = 0.5

/**
 * Keys of people, each made from the first article that names the person, so that articles which are added later in time change no
 * key. A rare name is enough; to a common one comes the province or the centre served, and to the next of the same the article.
 *
 * @example
 * keysOfPeople(people, knowledge) // ['person:hồ-quốc-dũng', 'person:nguyễn-văn-hùng@quảng-trị', …]
 */
export function keysOfPeople(people: readonly Individual[], knowledge: Knowledge): ReadonlyMap<Individual, string> {
  const keys = new Map<Individual, string>()
  const used = new Set<string>()
  const ordered = people
    .map((person) => ({ person, first: firstOf(person) }))
    .map(({ person, first }) => ({ person, first, order: placeInTime(first) }))
    .sort((a, b) => byCodeUnit(a.order, b.order))
  for (const { person, first } of ordered) {
    const name = `person:${slug(first.entity.label)}`
    const scoped = `${name}@${scopeOf(first, knowledge)}`
    const ofArticle = `${scoped}.${slug(first.extraction.article.id)}`
    const rare = expectedNamesakes(first.entity.label, knowledge.nameFrequencies) < RARE
    const key = [...(rare ? [name] : []), scoped, ofArticle, `${ofArticle}.${first.entity.id}`].find(
      (candidate) => !used.has(candidate),
    )!
    used.add(key)
    keys.set(person, key)
  }
  return keys
}

/** The province of the first post, or the centre, or the province that the article is about, or the article. */
function scopeOf({ extraction, entity }: Occurrence<LocalPerson>, knowledge: Knowledge): string {
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
