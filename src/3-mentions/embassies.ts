import { KNOWN_BODY, type KnownBodySense } from '../knowledge/lexicon.ts'
import { countryAt } from './countries.ts'
import type { Page } from './page.ts'
import { namedPlaceAt, typedPlaceAt } from './places.ts'
import { isOfOtherLanguage } from './unit-names.ts'

/** Where a state has its envoys and offices: “Đại sứ Lào” + “tại Việt Nam”, “Tổng Lãnh sự quán Lào” + “tại TP Đà Nẵng”, “Đại sứ Lào” + “tại Liên hợp quốc”. */
export function hostAt(page: Page, at: number): { readonly to: number; readonly name: string } | undefined {
  const from = page.endOf('at-host', at)
  if (from === undefined) return undefined
  const host = countryAt(page, from)
  if (host) return host
  const typed = typedPlaceAt(page, from)
  if (typed?.name) return { to: typed.to, name: `${typed.type} ${typed.name}` }
  const place = namedPlaceAt(page, from, page.knowledge.lexicon.typesOf.province)
  if (place?.name) return { to: place.to, name: place.name }
  const known = page.longest(from, KNOWN_BODY)
  const sense = known?.sense as KnownBodySense | undefined
  if (known && sense?.kind === 'international organisation') {
    // “tại Liên hợp quốc (LHQ)”
    const isShort = page.token(known.to) === '(' && page.upper(known.to + 1) && page.token(known.to + 2) === ')'
    return { to: isShort ? known.to + 3 : known.to, name: sense.name }
  }
  // “Tổng Lãnh sự Việt Nam tại Busan”, “… tại New York”, “… tại Seoul” + “John Smith”
  let words = 0
  while (words < 4 && isOfOtherLanguage(page, from + words)) words++
  const to = from + (words === 3 ? 1 : Math.min(words, 2))
  return to > from ? { to, name: page.words(from, to) } : undefined
}

/** Whose embassy it is, and where: “Lào tại Việt Nam”. */
export function embassyOf(page: Page, country: { readonly to: number; readonly name: string }) {
  const host = hostAt(page, country.to)
  return host
    ? { to: host.to, name: page.knowledge.names.fill('state-at-host', { country: country.name, host: host.name }) }
    : country
}
