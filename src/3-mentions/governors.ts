import { UNIT_TYPE } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'
import { typedPlaceAt } from './places.ts'
import type { PlaceMention } from './types.ts'
import { foreignUnitEnd } from './unit-names.ts'

/** “Tỉnh trưởng” + “tỉnh Koh Kong”, “Thống đốc tỉnh” + “Koh Kong”, “Thị trưởng” + “Busan”. */
export function governedAt(page: Page, at: number, type: string): PlaceMention | undefined {
  const typed = typedPlaceAt(page, at) ?? typedPlaceAt(page, at - 1)
  if (typed?.name && typed.to > at) return typed
  // “huyện Hà Khẩu”, “Thị trưởng Bắc Kinh” + “John Smith”: names of China are written as ours are
  const from = page.types(at) & UNIT_TYPE ? page.reach(at, UNIT_TYPE) : at
  const ofTwo =
    /^[24]$/.test(String(page.capitalRun(from, 4) - from)) &&
    (from > at || page.knowledge.lexicon.surnames.get(page.folded(from, from + 1)) !== 1)
  // “Thị trưởng” + “Anna Weber”
  if (from === at && page.begins('western-given-name', at)) return undefined
  // “Thị trưởng Montreuil” + “Jean Pierre Brard”, but “Saint Denis” + “Patrick Braouezec”
  const own = from + (from === at && page.begins('western-given-name', from + 1) ? 1 : 2)
  const to = ofTwo ? own : foreignUnitEnd(page, from)
  if (to === from) return undefined
  const written = page.words(from, to)
  // “Tỉnh trưởng Luang Prabang” is of the “tỉnh Luông Pha Băng”
  const name = page.knowledge.lexicon.unitsAbroad.get(`${type} ${written}`.toLowerCase())?.name ?? written
  return { kind: 'place', from: at, to, type, level: undefined, name, units: [], parent: undefined }
}
