import { byCodeUnit } from '../6-entities/keys.ts'
import type { Entities } from '../6-entities/types.ts'
import type { PersonalWords } from '../knowledge/personal-words.ts'
import type { LocalPerson } from '../model.ts'

/** When somebody died, and by when articles say so. */
export interface Death {
  /** ISO 8601, where an article tells the day. */
  readonly day: string | undefined
  /** The day of death, or of the first article that calls the person dead; `` where there is none. */
  readonly by: string
}

/** That an article tells of somebody's death. */
export interface DeathTold {
  readonly day: string | undefined
  /** Of the article; `` where it is not known. */
  readonly published: string
}

/** What an article tells of a person's death, if anything. */
export function deathTold(
  person: LocalPerson,
  published: string | undefined,
  personalWords: PersonalWords,
): DeathTold | undefined {
  const dead = person.dead || person.honorifics.some((word) => personalWords.toldBy(word).includes('dead'))
  return dead ? { day: person.died, published: published ?? '' } : undefined
}

/** A death as all articles tell it that tell of it: the most precise day. */
export function deathOf(told: readonly DeathTold[]): Death {
  const days = told.flatMap(({ day }) => day ?? []).sort((a, b) => b.length - a.length || byCodeUnit(a, b))
  const published = told.map(({ published }) => published).sort(byCodeUnit)
  return { day: days[0], by: days[0] ?? published.find((day) => day !== '') ?? '' }
}

/** The dead among the people of a graph, by key. */
export function deathsIn(entities: Entities, personalWords: PersonalWords): ReadonlyMap<string, Death> {
  const deaths = new Map<string, Death>()
  for (const { key, kind, occurrences } of entities.all) {
    if (kind !== 'Person') continue
    const told = occurrences.flatMap(
      ({ extraction: { article }, entity }) => deathTold(entity as LocalPerson, article.published, personalWords) ?? [],
    )
    if (told.length > 0) deaths.set(key, deathOf(told))
  }
  return deaths
}
