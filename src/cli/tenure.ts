import type { HoldsAttributes, KnowledgeGraph } from '../7-graph/types.ts'
import { datesShown, shownDate } from '../answers/shown-date.ts'
import { sourceOf } from './explaining/explain-edge.ts'
import { visible } from './terminal/width.ts'

/** Beginning and end as told, else when it was seen: “from 14/01/2021”, “seen 10/02/2020 – 03/03/2020”. */
export function whenShown({ from, to, seenFrom, seenTo, term }: HoldsAttributes): string {
  const told = [from && `from ${shownDate(from)}`, to && `to ${shownDate(to)}`].filter(Boolean).join(' ')
  const seen = datesShown(seenFrom, seenTo)
  return [told, seen && `seen ${seen}`, term && `term ${visible(term)}`].filter(Boolean).join(', ') || 'no date'
}

/** What the newest article says, and whether it is held on the day of the build. */
export function standingShown({ status, held, acting, retracted }: HoldsAttributes): string {
  if (retracted) return 'taken back'
  const now = held === 'current' ? 'current' : held === 'ended' ? 'ended' : 'not known whether still held'
  return [acting ? 'acting' : '', status && status !== 'current' && status !== 'former' ? status : '', now]
    .filter(Boolean)
    .join(', ')
}

/** The newest article that says so, with how many more sources there are. */
export function sourceShown({ evidence, sources = 1 }: HoldsAttributes, graph: KnowledgeGraph): string {
  const newest = evidence.at(-1)!
  return `${sourceOf(`article:${newest.article}`, graph)}${sources > 1 ? ` (${sources} sources)` : ''}`
}
