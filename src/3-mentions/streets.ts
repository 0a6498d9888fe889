import { BODY, HONORIFIC, NOT_PERSON, PLACE_NAME, ROLE } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'

/** So many names of streets may be joined. */
const MOST_JOINED = 12

/**
 * Does a word before the name say that it names a street, a school, an order: “đường Võ Nguyên Giáp”?
 *
 * @param but types of words that are not taken for such a one
 */
export function namesSomethingElse(page: Page, at: number, but = 0, joined = 0): boolean {
  // “Chức vụ trong tổ”, and the next row begins with a name
  if (page.newLine(at) || page.cell(at)) return false
  for (let back = 1; back <= 6 && at - back >= 0; back++) {
    if (!(page.types(at - back) & NOT_PERSON) || page.types(at - back) & but) continue
    for (const hit of page.all(at - back, NOT_PERSON)) if (hit.to === at) return true
  }
  // “đường Trần Hưng Đạo, Võ Văn Kiệt – Hàm Nghi”
  if (joined === MOST_JOINED || !page.ends('joins-names', at)) return false
  let first = at - 1
  while (page.capital(first - 1) && !page.mark(first - 1) && !page.newLine(first)) first--
  // “Sở Y tế tỉnh Trà Vinh và Trương Văn Út”; but “huyện Cẩm Xuyên, Hà Tĩnh”
  if (page.ends('unit-of-no-man', first) && !page.longest(at, PLACE_NAME)) return false
  return (
    first < at - 1 &&
    at - first <= 5 &&
    !(page.types(first) & (ROLE | BODY | HONORIFIC)) &&
    namesSomethingElse(page, first, but, joined + 1)
  )
}
