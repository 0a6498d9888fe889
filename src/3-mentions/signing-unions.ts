import { bodyAt } from './bodies.ts'
import { signsHere } from './brands.ts'
import type { Page } from './page.ts'
import { typedPlaceAt } from './places.ts'
import type { BodyMention } from './types.ts'
import { youthUnion } from './youth-unions.ts'

/** “Đoàn Trường Đại học Sông Tiền và Đoàn xã An Bình ký …”: the Youth Union of a school or a commune, where it signs, and no delegation that came. */
export function signingUnionAt(page: Page, at: number): BodyMention | undefined {
  const after = page.capital(at) ? page.endOf('youth-union', at) : undefined
  if (after === undefined) return undefined
  const [start, end] = [page.sentenceStart(at), page.sentenceEnd(at)]
  if (!signsHere(page, start, end) || page.has('delegation-comes', start, end)) return undefined
  const place = typedPlaceAt(page, after)
  const body = place ? undefined : bodyAt(page, after)
  const isSchool = body?.sense.kind === 'school' && !body.plural
  const to = place?.name && place.level === 'commune' ? place.to : isSchool ? body.to : undefined
  if (to === undefined || !page.begins('behind-signer', to)) return undefined
  return youthUnion(page, at, to, isSchool ? { by: 'body', body } : { by: 'unit', place: place! })
}
