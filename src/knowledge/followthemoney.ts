import { readTable } from './tables.ts'

const SCHEMAS = ['Organization', 'PublicBody', 'Company'] as const

/** What FollowTheMoney calls a body. */
export interface BodySort {
  readonly schema: (typeof SCHEMAS)[number]
  readonly topics: readonly string[]
  /** Are those who hold a post in it politically exposed? */
  readonly exposed: boolean
}

const OTHER: BodySort = { schema: 'Organization', topics: [], exposed: false }

/** Bodies by sector and kind, in the words of FollowTheMoney. */
export class BodySorts {
  readonly #sorts: ReadonlyMap<string, BodySort>

  constructor(sorts: ReadonlyMap<string, BodySort>) {
    this.#sorts = sorts
  }

  /** The line of its kind in its sector, else that of the sector. */
  of(sector: string | undefined, kind: string | undefined): BodySort {
    return this.#sorts.get(`${sector}\t${kind}`) ?? this.#sorts.get(`${sector}\t`) ?? OTHER
  }
}

/** Loads `followthemoney.tsv` of a `data/` folder. @throws DataFileError with the line that is wrong */
export function loadBodySorts(folder: URL): BodySorts {
  const columns = ['sector', 'kind', 'schema', 'topics', 'exposed'] as const
  const sorts = new Map<string, BodySort>()
  for (const { sector, kind, schema, topics, exposed, at } of readTable(
    new URL('followthemoney.tsv', folder),
    columns,
  )) {
    const known = SCHEMAS.find((one) => one === schema)
    if (!known) throw at.wrong(`“${schema}” is not among ${SCHEMAS.join(', ')}`)
    if (!['', 'yes'].includes(exposed)) throw at.wrong(`“exposed” is “${exposed}”: yes, or empty`)
    if (sorts.has(`${sector}\t${kind}`)) throw at.wrong(`“${sector}” with “${kind}” stands there already`)
    sorts.set(`${sector}\t${kind}`, {
      schema: known,
      topics: topics.split('|').filter(Boolean),
      exposed: exposed === 'yes',
    })
  }
  return new BodySorts(sorts)
}
