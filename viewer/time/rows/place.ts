import type { Material } from '../../asked/filters/filter.ts'
import { bodiesOfPlace } from './near-bodies.ts'
import { type RosterRow, rosterOf } from './roster.ts'
import type { Keeps } from './spells.ts'

/** The first man or woman of a body of a place, over the years. */
export interface PlaceRow extends RosterRow {
  readonly body: string
}

/** The head of each body of a place in order of rank, where articles name anybody: the highest post that one person holds at a time. */
export function headsOf(material: Material, place: string, keeps?: Keeps): readonly PlaceRow[] {
  return bodiesOfPlace(material.graph, place).flatMap((body) => {
    const [head] = rosterOf(material, body, keeps).filter(({ seats }) => seats === 'one')
    return head && head.spells.length > 0 ? [{ ...head, body }] : []
  })
}
