import type { Page } from '../3-mentions/page.ts'
import type { BodyMention } from '../3-mentions/types.ts'
import type { Places, Settled } from './places.ts'
import type { SeenBodies } from './seen-bodies.ts'

/** Tokens between two of a list: a name with its honorific and post. */
const LONGEST = 12

/** “Phó Giám đốc Sở Ngoại vụ và ông B, Phó Giám đốc Sở Nội vụ tỉnh X”: the last of a list says whose all of them are. */
export function nextOfList(page: Page, seen: SeenBodies, places: Places, mention: BodyMention): Settled | undefined {
  const next = seen.from(mention.to)
  if (
    next?.owner.by !== 'unit' ||
    !next.owner.place.name ||
    next.sense.kind !== mention.sense.kind ||
    next.own === mention.own ||
    next.from - mention.to > LONGEST ||
    page.sentence(next.from) !== page.sentence(mention.from) ||
    !page.fits('within-one-list', mention.to, next.from)
  )
    return undefined
  const place = places.of(next.owner.place)
  return place?.level === 'province' ? place : undefined
}
