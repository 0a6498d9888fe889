import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { BODY, type BodySense, COUNTRY } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/** Words of the form of a state that stand before its name: “nước Cộng hòa Dân chủ Nhân dân Lào”, “CHND Trung Hoa”. */
const FORM_OF_STATE =
  /^(cộng|hòa|dân|chủ|nhân|xã|hội|nghĩa|hồi|giáo|liên|bang|thống|nhất|vương|quốc|hợp|chúng|chủng|đại|công|nhà|nước|chdcnd|chnd|chxhcn|chlb|ch)$/
const BEGINS_FORM_OF_STATE =
  /^(cộng hòa|vương quốc|liên bang|hợp chúng|hợp chủng|đại công|nhà nước|chdcnd|chnd|chxhcn|chlb|ch)( |$)/
const MOST_WORDS_OF_FORM = 9

/** A country at a token, under its short or its full name: “Lào”, “nước Cộng hòa Dân chủ Nhân dân Lào”. */
export function countryAt(page: Page, at: number): { readonly name: string; readonly to: number } | undefined {
  const listed = listedAt(page, at)
  if (listed) return listed
  let from = page.token(at) === 'nước' ? at + 1 : at
  const form = from
  if (!page.capital(from)) return undefined
  if (BEGINS_FORM_OF_STATE.test(page.folded(from, from + 2)))
    while (from - form < MOST_WORDS_OF_FORM && FORM_OF_STATE.test(page.folded(from, from + 1)) && !listedAt(page, from))
      from++
  const found = listedAt(page, from)
  if (found || from === form) return found
  // “Cộng hòa Dominica”: a country that the list lacks
  return page.capital(from) && !page.mark(from) && !isVietnamese(page.folded(from, from + 1))
    ? { name: page.words(form, from + 1), to: from + 1 }
    : undefined
}

/** “Thủ tướng Nhật Shinzo Abe”: words that are countries only before a foreign name. */
const SHORT = new Map([
  ['Nhật', 'Nhật Bản'],
  ['Hàn', 'Hàn Quốc'],
])

function listedAt(page: Page, at: number): { readonly name: string; readonly to: number } | undefined {
  const short = SHORT.get(page.token(at))
  if (short && page.capital(at + 1) && !page.mark(at + 1) && !isVietnamese(page.folded(at + 1, at + 2)))
    return { name: short, to: at + 1 }
  const hit = page.capital(at) ? page.longest(at, COUNTRY) : undefined
  return hit && 'name' in hit.sense ? { name: hit.sense.name as string, to: hit.to } : undefined
}

/**
 * A party of another country at a token: “Đảng Cộng sản Cuba”, “Đảng Nhân dân Cách mạng Lào”. Their organs are called as ours are, “Bộ Chính
 * trị”, “Ban Tổ chức Trung ương”, and are told from them by this name alone.
 */
export function foreignPartyAt(page: Page, at: number): BodyMention | undefined {
  const hit = page.token(at) === 'Đảng' ? page.longest(at, BODY) : undefined
  const sense = hit?.sense.type === BODY ? (hit.sense as BodySense) : undefined
  if (!hit || sense?.kind !== 'party') return undefined
  const country = countryAt(page, hit.to)
  return country && country.name !== 'Việt Nam'
    ? {
        kind: 'body',
        from: at,
        to: country.to,
        sense,
        own: sense.name,
        proper: true,
        owner: { by: 'country', country: country.name },
        plural: false,
      }
    : undefined
}

/** An organ of a foreign party: “Bộ Chính trị” + “Đảng Cộng sản Pháp”. */
export function organOf(party: BodyMention, organ: string): BodyMention {
  return { ...party, own: `${organ.replace(/ Đảng$/, '')} ${party.own}` }
}
