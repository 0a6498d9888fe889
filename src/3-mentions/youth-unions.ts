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

/** “Đoàn Trường Đại học Sông Tiền”. */
export function youthUnionOfSchool(page: Page, at: number, read: ReadBody): BodyMention | undefined {
  const after = page.endOf('youth-union', at)
  const school = after === undefined || typedPlaceAt(page, after) ? undefined : read(after)
  return school?.sense.kind === 'school' && school.proper
    ? youthUnion(page, at, school.to, { by: 'body', body: school })
    : undefined
}

/** Reads the body that begins at a token. */
type ReadBody = (at: number) => BodyMention | undefined

/** “Đại hội Đoàn xã An Bình”, “Ban Chấp hành Đoàn xã An Bình”; “Đoàn Trường Đại học Sông Tiền tổ chức Đại hội”. */
export function youthUnionWithBoard(page: Page, at: number, read: ReadBody): BodyMention | undefined {
  if (!page.capital(at)) return undefined
  const isTold = page.ends('congress-of', at) || page.ends('board-of-youth', at)
  const union = isTold ? youthUnionOfUnit(page, at) : undefined
  if (union || !page.begins('youth-union', at)) return union
  // a delegation of a school goes by “đoàn” too
  const ofSchool = youthUnionOfSchool(page, at, read)
  return ofSchool && (isTold || page.begins('acts-as-youth-union', ofSchool.to)) ? ofSchool : undefined
}

/** The Youth Union of whom its owner says. */
export function youthUnion(page: Page, from: number, to: number, owner: Owner): BodyMention {
  const name = page.knowledge.names.of('youth-union')
  const none = { level: undefined, own: [], owner: [] }
  const sense: BodyMention['sense'] = { type: BODY, name, kind: 'youth union', sector: 'mass', ...none }
  return { kind: 'body', from, to, own: name, proper: false, owner, plural: false, sense }
}
