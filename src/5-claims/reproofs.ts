import { between } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, Mention, Range } from '../3-mentions/types.ts'
import type { SanctionSense } from '../knowledge/clause-words.ts'
import type { Sector } from '../model.ts'
import type { Item, Items } from './match.ts'

const OF_STATE: ReadonlySet<Sector> = new Set<Sector>(['party', 'state', 'armed', 'court'])

/** Is somebody only told that it was wrong? Of several measures the others say more. */
export function isReproof(senses: readonly SanctionSense[]): boolean {
  return senses.every(({ use }) => use === 'reproof')
}

/** Is it said that somebody was disciplined, and not how? */
export function isVague(senses: readonly SanctionSense[]): boolean {
  return senses.every(({ measure, kind }) => measure === kind)
}

/** A body of the state or the Party of this country: its blame is a measure; that of papers, firms and other states is an opinion. */
function isOfState({ sense, owner }: BodyMention): boolean {
  if (owner.by === 'country' || (owner.by === 'body' && !isOfState(owner.body))) return false
  return OF_STATE.has(sense.sector) && sense.kind !== 'party'
}

/** “UBND tỉnh phê bình ông A”, “quyết định khiển trách ông A”: a body says so, or it is decided, and nobody who is cross. */
export function isReproofOfState(page: Page, items: Items, start: number, from: number): boolean {
  const bodies = items.to('bodies', start) as Item<readonly BodyMention[]> | undefined
  if (!bodies) return page.has('decides-on-measure', start, from)
  const begins = bodies.from === page.sentenceStart(start) || page.ends('before-who-reproves', bodies.from)
  return begins && bodies.value.every(isOfState)
}

/** “bị UBND tỉnh phê bình”; “bị bà B phê bình”, “bị phê bình trên mạng xã hội” is what people say. */
export function isReproved(page: Page, all: readonly Mention[], verb: number, { from, to }: Range): boolean {
  if (page.begins('in-public', to)) return false
  return between(all, verb, from).every(
    (mention) => mention.kind !== 'person' && (mention.kind !== 'body' || isOfState(mention)),
  )
}
