import { BODY } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'
import { typedPlaceAt } from './places.ts'
import type { BodyMention, Owner } from './types.ts'

/** “Đoàn xã An Bình”: the Youth Union of a commune or a district goes by “Đoàn” alone, where only it can stand. */
export function youthUnionOfUnit(page: Page, at: number): BodyMention | undefined {
  const after = page.endOf('youth-union', at)
  const place = after === undefined ? undefined : typedPlaceAt(page, after)
  return place?.level && /^(commune|district)$/.test(place.level)
    ? youthUnion(page, at, place.to, { by: 'unit', place })
    : undefined
}

/** “Đại hội Đoàn xã An Bình”, “Ban Chấp hành Đoàn xã An Bình”. */
export function youthUnionWithBoard(page: Page, at: number): BodyMention | undefined {
  const isTold = page.capital(at) && (page.ends('congress-of', at) || page.ends('board-of-youth', at))
  return isTold ? youthUnionOfUnit(page, at) : undefined
}

/** The Youth Union of whom its owner says. */
export function youthUnion(page: Page, from: number, to: number, owner: Owner): BodyMention {
  const name = page.knowledge.names.of('youth-union')
  const none = { level: undefined, own: [], owner: [] }
  const sense: BodyMention['sense'] = { type: BODY, name, kind: 'youth union', sector: 'mass', ...none }
  return { kind: 'body', from, to, own: name, proper: false, owner, plural: false, sense }
}
