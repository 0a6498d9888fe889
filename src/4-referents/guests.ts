import { countryAt } from '../3-mentions/countries.ts'
import type { Page } from '../3-mentions/page.ts'

/** “Phía Campuchia có ông A, Giám đốc Sở Y tế”: no Sở of the article's own province. */
export function isOnForeignSide(page: Page, at: number): boolean {
  const side = page.endOf('side-of', page.sentenceStart(at))
  const country = side !== undefined && side < at ? countryAt(page, side) : undefined
  return country !== undefined && country.name !== page.knowledge.names.of('vietnam')
}
