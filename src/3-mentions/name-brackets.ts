import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { BODY, COUNTRY, KNOWN_BODY, PLACE_NAME, ROLE, UNIT_TYPE } from '../knowledge/lexicon.ts'
import { knowWords } from './known-brands.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/** Tokens of such a bracket at most; of one name in it. */
const LONGEST_BRACKET = 20
const LONGEST_NAME = 8

/** A name in a bracket and where it ends. */
type Part = { readonly from: number; readonly to: number; readonly isName: boolean }

/**
 * “Trường Đại học Sông Tiền (Mekong River University – MRU, Thái Lan)”, “Ngân hàng Sen (SenBank, HoSE: SNB)”: the bracket belongs to the mention
 * where it holds nothing but names of the body, its country, its code; the names are of the body from here on.
 */
export function withNameBracket(page: Page, body: BodyMention): BodyMention {
  if (page.token(body.to) !== '(') return body
  const parts: Part[] = []
  const end = Math.min(body.to + LONGEST_BRACKET, page.sentenceEnd(body.to))
  for (let at = body.to + 1; at < end; ) {
    const part = partAt(page, at)
    if (!part) return body
    parts.push(part)
    if (page.token(part.to) === ')') return withNames(page, { ...body, to: part.to + 1 }, parts, body)
    const next = page.endOf('between-names-of-body', part.to)
    if (next === undefined) return body
    at = next
  }
  return body
}

function withNames(page: Page, whole: BodyMention, parts: readonly Part[], body: BodyMention): BodyMention {
  const names = parts.filter(({ isName }) => isName)
  // “(ADB, WB)”: others
  if (names.filter(({ from, to }) => to === from + 1 && page.upper(from)).length > 1) return body
  for (const { from, to } of names) {
    if (to === from + 1) page.shortNames.set(page.token(from), body)
    else knowWords(page, from, to, body)
  }
  return names.length > 0 ? whole : body
}

function partAt(page: Page, at: number): Part | undefined {
  const code = page.endOf('share-code', at)
  if (code !== undefined) return { from: at, to: code, isName: false }
  const from = page.endOf('called-for-short', at) ?? at
  const country = page.longest(from, COUNTRY)
  if (country) return { from, to: country.to, isName: false }
  if (page.types(from) & (PLACE_NAME | ROLE | UNIT_TYPE | BODY)) return undefined
  const to = foreignEnd(page, from)
  return to > from ? { from, to, isName: (page.types(from) & KNOWN_BODY) === 0 } : undefined
}

/** “Mekong River University”, “MRU”: the end of words without marks, of which one is no Vietnamese syllable. */
function foreignEnd(page: Page, from: number): number {
  let to = from
  let isForeign = false
  while (to < from + LONGEST_NAME && (page.capital(to) || (to > from && page.begins('foreign-small-word', to)))) {
    if (!/^[A-Za-z.'&]+$/.test(page.token(to))) break
    isForeign ||= !isVietnamese(page.folded(to, to + 1))
    to++
  }
  return isForeign ? to : from
}
