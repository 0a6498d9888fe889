import { withoutTones } from '../../2-text/vietnamese.ts'
import { byCodeUnit } from '../../6-entities/keys.ts'
import type { FtmEntity } from './entity.ts'

/** Which entities may be taken for each other: those of one group. An address is no name, so places are a group of their own. */
const GROUPS: Readonly<Record<string, string>> = {
  Person: 'person',
  Position: 'position',
  Organization: 'body',
  PublicBody: 'body',
  Company: 'body',
  Address: 'place',
}

/**
 * Pairs of entities that share a name once the marks are off and the words in any order, which is what matchers of other languages see:
 * Toàn is Toán to them. Their ids, the greater first, as nomenklatura has them; each pair once.
 */
export function* pairsKeptApart(entities: Iterable<FtmEntity>): Iterable<readonly [greater: string, lesser: string]> {
  const byForm = new Map<string, string[]>()
  const formsOf = new Map<string, ReadonlySet<string>>()
  for (const { id, schema, properties } of entities) {
    const group = GROUPS[schema]
    if (group === undefined) continue
    const names = [...(properties.name ?? []), ...(properties.alias ?? [])]
    const forms = new Set(names.map((name) => `${group} ${asciiForm(name)}`))
    formsOf.set(id, forms)
    for (const form of forms) {
      const bearers = byForm.get(form)
      if (bearers) bearers.push(id)
      else byForm.set(form, [id])
    }
  }
  for (const form of [...byForm.keys()].sort(byCodeUnit)) {
    const ids = byForm.get(form)!.sort(byCodeUnit)
    for (const [at, greater] of ids.entries())
      for (const lesser of ids.slice(0, at)) {
        const shared = [...formsOf.get(greater)!].filter((one) => formsOf.get(lesser)!.has(one))
        if (shared.every((one) => form <= one)) yield [greater, lesser]
      }
  }
}

function asciiForm(name: string): string {
  return withoutTones(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort(byCodeUnit)
    .join(' ')
}
