import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { BODY, type BodySense, COUNTRY } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'
import type { BodyMention } from './types.ts'

/** A country at a token, under its short or its full name: “Lào”, “nước Cộng hòa Dân chủ Nhân dân Lào”. */
export function countryAt(page: Page, at: number): { readonly name: string; readonly to: number } | undefined {
  const listed = listedAt(page, at)
  if (listed) return listed
  const from = page.endOf('state-word', at) ?? at
  if (!page.capital(from)) return undefined
  const end = page.endOf('form-of-state', from) ?? from
  for (let name = from; name <= end; name++) {
    const found = listedAt(page, name)
    if (found) return found
  }
  // “Cộng hòa Liên bang (CHLB) Đức”
  const isShort = end > from && page.token(end) === '(' && page.upper(end + 1) && page.token(end + 2) === ')'
  const behind = isShort ? listedAt(page, end + 3) : undefined
  if (behind) return behind
  // “Cộng hòa Dominica”: a country that the list lacks
  return end > from && page.capital(end) && !page.mark(end) && !isVietnamese(page.folded(end, end + 1))
    ? { name: page.words(from, end + 1), to: end + 1 }
    : undefined
}

/** Does a country follow a name? Not in “phòng khám Tâm Đức”. */
export function endsAtCountry(page: Page, at: number): boolean {
  const country = countryAt(page, at)
  return country !== undefined && !(country.to === at + 1 && page.capital(at - 1))
}

function listedAt(page: Page, at: number): { readonly name: string; readonly to: number } | undefined {
  if (!page.capital(at)) return undefined
  const short = page.knowledge.lexicon.shortCountries.get(page.token(at))
  if (short && page.capital(at + 1) && !page.mark(at + 1) && !isVietnamese(page.folded(at + 1, at + 2)))
    return { name: short, to: at + 1 }
  const hit = page.longest(at, COUNTRY)
  return hit && 'name' in hit.sense ? { name: hit.sense.name as string, to: hit.to } : undefined
}

/**
 * A party of another country at a token: “Đảng Cộng sản Cuba”, “Đảng Nhân dân Cách mạng Lào”. Their organs are called as ours are, “Bộ Chính
 * trị”, “Ban Tổ chức Trung ương”, and are told from them by this name alone.
 */
export function foreignPartyAt(page: Page, at: number): BodyMention | undefined {
  const hit = page.capital(at) ? page.longest(at, BODY) : undefined
  const sense = hit?.sense.type === BODY ? (hit.sense as BodySense) : undefined
  if (!hit || sense?.kind !== 'party') return undefined
  const country = countryAt(page, hit.to)
  return country && country.name !== page.knowledge.names.of('vietnam')
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

/** A foreign party right behind its organ, of whose name “Đảng” may be taken for the end: “Trung ương” + “Đảng Cộng sản Pháp”. */
export function foreignPartyBehind(page: Page, at: number): BodyMention | undefined {
  return foreignPartyAt(page, at - 1) ?? foreignPartyAt(page, at)
}

/** An organ of a foreign party: “Bộ Chính trị” + “Đảng Cộng sản Pháp”; the “Đảng” that ends the one may begin the other. */
export function organOf(party: BodyMention, organ: string): BodyMention {
  const [word = ''] = party.own.split(' ')
  const joined = organ.endsWith(` ${word}`) ? organ + party.own.slice(word.length) : `${organ} ${party.own}`
  return { ...party, own: joined }
}
