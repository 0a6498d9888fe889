import { BODY, HONORIFIC, NOT_PERSON, PLACE_NAME, ROLE, UNIT_TYPE } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'
import { isBeforePost } from './whole-names.ts'

/** So many names of streets may be joined. */
const MOST_JOINED = 12

/** Does a word before the name say that it names a street, a school, an order: “đường Võ Nguyên Giáp”? */
export function namesSomethingElse(page: Page, at: number, joined = 0): boolean {
  // “Chức vụ trong tổ”, and the next row begins with a name
  if (page.newLine(at) || page.cell(at)) return false
  // “Công ty TNHH Sen Vàng, Trương Văn Út”
  if (isNamedSo(page, at, joined > 0)) return true
  // “đường Trần Hưng Đạo, Võ Văn Kiệt – Hàm Nghi”
  if (joined === MOST_JOINED || !page.ends('joins-names', at)) return false
  let first = at - 1
  while (page.capital(first - 1) && !page.mark(first - 1) && !page.newLine(first)) first--
  // “Sở Y tế tỉnh Trà Vinh và Trương Văn Út”; but “huyện Cẩm Xuyên, Hà Tĩnh”
  if (page.ends('unit-of-no-man', first) && !page.longest(at, PLACE_NAME)) return false
  if (first >= at - 1 || at - first > 5) return false
  // “cầu Ông Tư, Võ Văn Kiệt”, “nút giao Trường Sơn - Hồng Hà”
  if (page.types(first) & (ROLE | BODY | HONORIFIC)) return isNamedSo(page, first, false)
  return namesSomethingElse(page, first, joined + 1)
}

/** Does such a word stand right before a name? @param ofMany one of which many bear names that are joined: streets, and no firms */
function isNamedSo(page: Page, at: number, ofMany: boolean): boolean {
  for (let back = 1; back <= 6 && at - back >= 0; back++) {
    if (!(page.types(at - back) & NOT_PERSON)) continue
    for (const hit of page.all(at - back, NOT_PERSON))
      if (hit.to === at && !(ofMany && hit.sense.type === NOT_PERSON && hit.sense.owner)) return true
  }
  return false
}

/** Words of a name on the way to the one joined to it. */
const LONGEST_NAME = 4

/**
 * The names that the article gives to streets, schools, prizes: “nút giao Lê Văn Kỷ - Trần Văn Bé”.
 *
 * @param nameEnd where the full name ends that begins at a token, or the token itself
 */
export function streetsOf(page: Page, nameEnd: (page: Page, at: number) => number): ReadonlySet<string> {
  if (page.streets) return page.streets
  const streets = new Set<string>()
  page.streets = streets
  for (let at = 0; at < page.length; at++) {
    const hit = page.types(at) & UNIT_TYPE ? undefined : page.longest(at, NOT_PERSON)
    if (hit?.sense.type === NOT_PERSON && hit.sense.owner) continue
    for (let from = hit?.to; from !== undefined; ) {
      const to = nameEnd(page, from)
      if (to > from && !isBeforePost(page, to)) streets.add(page.folded(from, to))
      // no bridge: “Bí thư Huyện ủy Cầu Kè – Trần Văn Hai”
      const end = to > from ? to : page.capital(at) ? from : page.capitalRun(from, LONGEST_NAME)
      from = end > from && page.begins('dash', end) && !page.newLine(end) ? end + 1 : undefined
    }
  }
  return streets
}
