import { BODY, COUNTRY, HONORIFIC, KNOWN_BODY, PLACE_NAME, ROLE, STARTER, UNIT_TYPE } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'

/** A name of another language in Vietnamese letters has two to four words. */
const MOST_WORDS = 4

/**
 * The end of a name written as it is spoken, “Xi-lun Phu-vông”, “V.Mi-rô-nốp”, “Giô-nan Xmít”: words of which one at least is syllables joined
 * by hyphens, small behind the first. The token itself where there is none.
 */
export function transcribedEnd(page: Page, at: number): number {
  // “Nguyễn Văn Hai-phó giám đốc”: a surname of ours, and a lost space
  if (!page.capital(at) || (!isJoint(page, at + 1) && page.knowledge.lexicon.surnames.has(page.folded(at, at + 1))))
    return at
  let to = at
  let words = 0
  let joints = 0
  while (words < MOST_WORDS && page.capital(to) && !page.mark(to)) {
    if (to > at && (page.newLine(to) || page.cell(to) || (page.types(to) & NO_NAME && !isJoint(page, to + 1)))) break
    if (joints > 0 && page.begins('no-name-begins', to)) break
    to++
    words++
    const first = joints
    while (isJoint(page, to)) {
      to += 2
      joints++
    }
    // “Giô-nan Xmít Ảnh”: one word without a hyphen, and no more
    if (joints === first && joints > 0) break
    if (page.token(to) === '.' && words === 1 && joints === 0 && page.token(at).length === 1) to++
  }
  return joints > 0 && (words >= 2 || joints >= 2) ? to : at
}

const NO_NAME = ROLE | BODY | KNOWN_BODY | HONORIFIC | STARTER | UNIT_TYPE | COUNTRY | PLACE_NAME

/** A hyphen without spaces, and a small syllable that begins no post. */
function isJoint(page: Page, at: number): boolean {
  if (page.token(at) !== '-' || !page.glued(at) || !page.glued(at + 1)) return false
  const next = page.token(at + 1)
  if (!/^\p{Ll}+$/u.test(next) || page.types(at + 1) & (ROLE | BODY | HONORIFIC)) return false
  return !page.begins('told-behind-name', at + 1)
}
