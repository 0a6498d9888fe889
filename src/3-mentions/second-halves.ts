import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { BODY, COUNTRY, HONORIFIC, KNOWN_BODY, PLACE_NAME, ROLE, STARTER } from '../knowledge/lexicon.ts'
import { looksLikePerson } from './names.ts'
import type { Page } from './page.ts'

/** “Than Cọc Năm - TKV”, “Hữu nghị Việt Nam - Campuchia”, “Đầu tư Cần Thơ - Miền Tây”: two halves of one name. */
export function isSecondHalf(page: Page, dash: number, head: number): boolean {
  const next = dash + 1
  if (!page.capital(next) || page.types(next) & (BODY | KNOWN_BODY | ROLE | HONORIFIC | STARTER)) return false
  if (endsWith(page, dash, COUNTRY) && page.types(next) & COUNTRY) return true
  if (page.ends('country-of-pair', dash) && page.begins('country-of-pair', next)) return true
  const isPlace = endsWith(page, dash, PLACE_NAME)
  const isForeign =
    !isVietnamese(page.folded(next, next + 1)) && !page.upper(next) && page.capitalRun(next, 2) === next + 1
  // “Trường THPT Hà Nội - Amsterdam”; but “Ngân hàng Công Thương Việt Nam - VietinBank” is one bank under two names
  if (isForeign && !endsWith(page, dash, COUNTRY) && (isPlace || !isVietnamese(page.folded(dash - 1, dash))))
    return true
  // “Vườn quốc gia Lò Gò - Xa Mát”; but “Vườn quốc gia Tràm Chim - Trần Văn Hai”
  if (page.begins('park-board', head) && page.capitalRun(next, 3) <= next + 2 && !looksLikePerson(page, next))
    return true
  if (!page.begins('firm', head) && !page.begins('hospital-word', head)) return false
  if (page.begins('group-of-firms', next)) return true
  return (
    endsWith(page, dash, PLACE_NAME | COUNTRY) && ((page.types(next) & PLACE_NAME) !== 0 || page.begins('region', next))
  )
}

/** Does a word of these types end right before a token? */
export function endsWith(page: Page, end: number, types: number): boolean {
  for (let at = end - 1; at >= end - 3; at--) if (page.longest(at, types)?.to === end) return true
  return false
}
