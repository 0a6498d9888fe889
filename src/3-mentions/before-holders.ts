import { COUNTRY, HONORIFIC, PLACE_NAME, STARTER } from '../knowledge/lexicon.ts'
import { isSurelyPerson } from './begun-names.ts'
import { isInitial } from './foreign-names.ts'
import { looksLikePerson } from './names.ts'
import type { Page } from './page.ts'

/**
 * Words of a brand that are surnames too, before whoever holds the post: “Dược phẩm Sông” + “Tiền” + “Trần Văn Hai”, “Quốc tế” + “Phương Châu” +
 * “Trần Văn Hai”. The token after them; the token itself where the person begins there.
 *
 * @param words those of the name before; a brand has two syllables, and a person's name with more than four is rare
 */
export function brandBeforeHolder(
  page: Page,
  {
    at,
    head,
    words,
    common,
  }: { readonly at: number; readonly head: number; readonly words: readonly string[]; readonly common: boolean },
): number {
  const last = words.at(-1) ?? ''
  const beforeLast = words.at(-2) ?? ' '
  // “TMCP”, “TNHH”
  const legal = page.upper(at - 1)
  const named = page.begins('named-after-people', head)
  const { middles, surnames } = page.knowledge.lexicon
  const isBegun = /\s|^[-&]$/.test(beforeLast) || (named && surnames.get(beforeLast.toLowerCase()) === 1)
  // “Gỗ Sen Hồng” + “Trần Văn Hai”: a rare surname before a common one is the end of the brand
  const isRare = !page.upper(at) && surnames.get(page.folded(at, at + 1)) !== 1
  if (isRare && words.length > 0 && isSurelyPerson(page, at + 1)) return at + 1
  const begun = !common && !legal && /^\p{L}+$/u.test(last) && isBegun
  if (page.upper(at) || !(common || legal || begun)) return at
  // “Trường THPT Phan Đình Phùng” + “Lê Thị Ba”
  const sizes = begun ? (named ? [2, 1] : [1, 2]) : named ? [3, 2] : [2, 3]
  const rest = sizes
    .map((size) => at + size)
    .find((end) => page.capitalRun(at, 7) >= end + 3 && isSurelyPerson(page, end))
  if (rest === undefined) return at
  // “Trần Văn Hai Lê Thị Ba” are two people
  return begun || !middles.has(page.folded(at + 1, at + 2)) ? rest : at
}

/** “Vận tải Biển Thái Hưng” where no post asks for who holds it, “Bảo hiểm Sen Vàng Đồng Tháp”, “… Việt Nam”: no person. */
export function isBrandOfTwo(page: Page, at: number, ofPost: boolean): boolean {
  const end = page.capitalRun(at, 5)
  if (page.types(end - 1) & STARTER) return false
  // not “Anh” of a person's name
  if (page.reach(at + 1, COUNTRY) > at + 2) return true
  // “Công ty TNHH Đại” + “Nguyễn Dương.”: a brand of one word is rare
  if (end === at + 2 && page.capital(at - 1) && page.ends('legal-form', at - 1) && page.mark(end)) return true
  return (!ofPost && end === at + 2) || (end > at + 1 && page.longest(at + 1, PLACE_NAME)?.to === end)
}

/** “Hiệu trưởng Trường Đại học Sông Tiền” + “TS. Trần Văn Hai”, “… Liên bang Nga” + “V.Ivanova”: do the letters before a holder's name begin here? */
export function lettersBegin(page: Page, at: number): boolean {
  if (isInitial(page, at)) return true
  const hit = page.types(at) & HONORIFIC ? page.longest(at, HONORIFIC) : undefined
  if (!hit || !(page.upper(at) || page.token(hit.to - 1) === '.' || page.token(hit.to) === '.')) return false
  return looksLikePerson(page, hit.to) || looksLikePerson(page, hit.to + 1)
}
