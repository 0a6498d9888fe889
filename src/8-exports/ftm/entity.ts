import { realDate } from '../said-dates.ts'
import { legalXml } from '../xml.ts'

/** An entity of FollowTheMoney as its files have it, one a line. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

type Given = string | number | undefined | readonly (string | number | undefined)[]

/** An entity with those of the properties that say something, each value once, in the order of their names. */
export function entity(id: string, schema: string, given: Readonly<Record<string, Given>>): FtmEntity {
  const properties: Record<string, readonly string[]> = {}
  for (const name of Object.keys(given).sort()) {
    const values = new Set<string>()
    for (const value of listed(given[name])) {
      const text = value === undefined ? '' : legalXml(String(value)).trim()
      if (text !== '') values.add(text)
    }
    if (values.size > 0) properties[name] = [...values]
  }
  return { id, schema, properties }
}

function listed(given: Given): readonly (string | number | undefined)[] {
  return typeof given === 'object' ? given : [given]
}

/** Dates that FollowTheMoney keeps as they are; of others it would keep nothing, or another day. */
export function dates(...given: readonly (string | undefined)[]): readonly string[] {
  return given.flatMap((date) => realDate(date?.slice(0, 10)) ?? [])
}
