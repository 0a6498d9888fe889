import {
  AGREEMENT,
  CUE,
  DOCUMENT,
  EVENT,
  FIELD,
  HONORIFIC,
  KNOWN_BODY,
  NAME_WORD,
  ROLE,
  STARTER,
  UNIT_TYPE,
} from '../knowledge/lexicon.ts'
import { behindFirmsInitials } from './body-signs.ts'
import { looksLikePerson } from './names.ts'
import type { Page } from './page.ts'

/** “Công ty Cổ phần bóng đèn Mỹ Quang”, “Công ty TNHH đầu tư và thương mại Sen Hồng”: behind a legal form, small words on the way to the brand. */
export function brandBehind(page: Page, at: number, end: number): number {
  let to = at
  while (to < end && to - at < 10 && !page.capital(to)) {
    if (to > at && behindFirmsInitials(page, to) > to) return to
    const phrase = page.longest(to, FIELD | NAME_WORD)
    // “Công ty CP đầu tư và xây dựng Nam Sen”
    const joins =
      !phrase &&
      to > at &&
      page.begins('joins-name', to) &&
      (page.types(to + 1) & (FIELD | NAME_WORD)) !== 0 &&
      !(page.token(to) === ',' && page.capital(to + 1))
    if (!phrase && !joins && endsWay(page, to)) return at
    to = phrase?.to ?? to + 1
  }
  return page.capital(to) && !page.newLine(to) && !(page.types(to) & (ROLE | HONORIFIC | STARTER | KNOWN_BODY))
    ? to
    : at
}

/** “Cty” + “vàng Sen Hồng”, “Xí nghiệp” + “xe buýt nhanh Sen Hồng”: a trade in a few small words, then the brand, that nobody has as a name. */
export function isTrade(page: Page, at: number, end: number): boolean {
  const brand = brandBehind(page, at, end)
  return brand > at && brand - at <= 5 && !looksLikePerson(page, brand) && page.capitalRun(brand, 2) > brand + 1
}

function endsWay(page: Page, at: number): boolean {
  if (page.mark(at) || page.number(at) || page.newLine(at) || page.begins('ends-no-name', at)) return true
  return (page.types(at) & (CUE | ROLE | HONORIFIC | STARTER | EVENT | AGREEMENT | DOCUMENT | UNIT_TYPE)) !== 0
}
