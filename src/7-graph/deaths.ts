import { byCodeUnit } from '../6-entities/keys.ts'
import type { Entities } from '../6-entities/types.ts'
import type { PersonalWords } from '../knowledge/personal-words.ts'

/** When somebody died, and by when articles say so. */
export interface Death {
  /** ISO 8601, where an article tells the day. */
  readonly day: string | undefined
  /** The day of death, or of the first article that calls the person dead; `` where there is none. */
  readonly by: string
}

/** The dead among the people of a graph, by key. */
export function deathsIn(entities: Entities, personalWords: PersonalWords): ReadonlyMap<string, Death> {
  const deaths = new Map<string, Death>()
  for (const { key, kind, occurrences } of entities.all) {
    if (kind !== 'Person') continue
    const told = occurrences.flatMap(({ extraction: { article }, entity }) =>
      entity.kind === 'Person' &&
      (entity.dead || entity.honorifics.some((word) => personalWords.toldBy(word).includes('dead')))
        ? [{ day: entity.died, published: article.published ?? '' }]
        : [],
    )
    if (told.length === 0) continue
    const days = told.flatMap(({ day }) => day ?? []).sort((a, b) => b.length - a.length || byCodeUnit(a, b))
    const published = told.map(({ published }) => published).sort(byCodeUnit)
    deaths.set(key, { day: days[0], by: days[0] ?? published.find((day) => day !== '') ?? '' })
  }
  return deaths
}
