import { fold } from '../2-text/vietnamese.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Extraction, LocalPerson } from '../model.ts'
import { bodyKeyOf } from './bodies.ts'
import { expectedNamesakes } from './commonness.ts'

/** What it says to be named together with a person, with a small body or place. */
const COMPANION = { most: 2.5, least: 0.4 } as const
/** In a list of donors or candidates longer than this everybody is named together with everybody. */
const CROWD = 15
const THING = { body: 1.2, commune: 0.8, district: 0.4 } as const
const SMALL_BODY = /company|enterprise|school|hospital|management|centre|cooperative/

/** The people of an article, with what it says to be named together with them: a rare name more, one of a crowd less. */
export function companyOf(people: readonly LocalPerson[], { nameFrequencies }: Knowledge): ReadonlyMap<string, number> {
  const share = Math.min(1, CROWD / people.length)
  return new Map(
    people.map(({ label }) => {
      const rare = COMPANION.most - 0.6 * Math.log1p(expectedNamesakes(label, nameFrequencies))
      return [fold(label), Math.max(COMPANION.least, rare) * share]
    }),
  )
}

/** Bodies and places of an article that are too small to be in the news everywhere, with what they say. */
export function settingOf(extraction: Extraction, { gazetteer }: Knowledge): ReadonlyMap<string, number> {
  const setting = new Map<string, number>()
  for (const entity of extraction.entities) {
    if (entity.kind === 'Organization' && !entity.unsettled) {
      const small =
        entity.level === undefined
          ? SMALL_BODY.test(entity.bodyKind)
          : entity.level === 'grassroots' || entity.level === 'commune'
      if (small) setting.set(bodyKeyOf(entity, extraction, gazetteer), THING.body)
    }
    if (entity.kind === 'Place' && entity.unit && (entity.level === 'commune' || entity.level === 'district'))
      setting.set(`place:${entity.label}`, THING[entity.level])
  }
  return setting
}

/** What the title tells, three syllables at a time, but for the names of people, bodies, posts and places in it. */
export function storiesOf({ article, entities }: Extraction): ReadonlySet<string> {
  if (!article.title) return new Set()
  const names = fold(entities.flatMap(({ label, aliases }) => [label, ...aliases]).join(' | '))
  const syllables = fold(article.title).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    syllables.slice(2).flatMap((_, at) => {
      const words = syllables.slice(at, at + 3).join(' ')
      return names.includes(words) ? [] : words
    }),
  )
}
