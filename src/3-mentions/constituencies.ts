import type { RoleSense } from '../knowledge/lexicon.ts'
import { isPersonNext } from './names.ts'
import type { Page } from './page.ts'
import { namedPlaceAt, typedPlaceAt } from './places.ts'
import type { PlaceMention } from './types.ts'

/** The end of “(đoàn) tỉnh Đồng Tháp” between a seat in the National Assembly and the name of who has it. */
export function constituencyEnd(page: Page, at: number): number {
  const place = constituencyAt(page, at)
  return place && isPersonNext(page, place.to) ? place.to : at
}

/** “Bà A, đại biểu Quốc hội (khóa XV)” + “(đoàn) tỉnh Đồng Tháp” + “, Phó Giám đốc …”: the province of a seat behind a name. */
export function constituencyBehind(
  page: Page,
  from: number,
  at: number,
  { takes }: RoleSense,
): PlaceMention | undefined {
  const isSeat = takes.by === 'fixed' && takes.body === page.knowledge.names.of('national-assembly')
  if (!isSeat || !page.ends('before-title', from)) return undefined
  const place = constituencyAt(page, at)
  return place && page.begins('behind-constituency', place.to) ? place : undefined
}

function constituencyAt(page: Page, at: number): PlaceMention | undefined {
  const from = page.endOf('of-delegation', at) ?? at
  const place = typedPlaceAt(page, from) ?? namedPlaceAt(page, from, page.knowledge.lexicon.typesOf.province)
  return place?.name && place.level === 'province' ? place : undefined
}
