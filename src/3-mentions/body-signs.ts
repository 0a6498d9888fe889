import { BODY, COMPOUND, FIELD, NAME_WORD } from '../knowledge/lexicon.ts'
import type { Page } from './page.ts'
import { namedPlaceAt, typedPlaceAt } from './places.ts'
import type { BodyMention } from './types.ts'

/** “Cục Quản lý”, “Trung tâm Nghiên cứu”: cut short, it names nothing. */
export function isOneVerb(page: Page, from: number, to: number): boolean {
  const hit = page.longest(from, NAME_WORD)
  return hit?.to === to && 'verb' in hit.sense && hit.sense.verb === true && !page.longest(from, FIELD)
}

export function isCommon(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const phrase = page.longest(at, FIELD | NAME_WORD)
    if (phrase) at = phrase.to
    else if (page.capital(at) || page.number(at)) return false
    else at++
  }
  return !page.capital(from)
}

/** “cán bộ Sở Y tế”, “cơ sở Đảng”, “bộ máy”: the syllable is half of another word. */
export function insideWord(page: Page, at: number): boolean {
  return page.longest(at, COMPOUND) !== undefined || (at > 0 && page.longest(at - 1, COMPOUND) !== undefined)
}

export function hasCapital(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (page.capital(at)) return true
  return false
}

export const COMMITTEE = /^((Tỉnh|Thành|Quận|Huyện|Thị|Đảng) ủy|Chi bộ|Đảng bộ|Ban cán sự đảng|Đảng đoàn)$/

/** “HĐND xã, thị trấn”: every one of them. */
export function isClass(page: Page, at: number): boolean {
  if (!/^(,|và|\/|-)$/.test(page.token(at))) return false
  // “Hội Nông dân tỉnh và Tỉnh đoàn”
  if ((page.longest(at + 1, BODY)?.to ?? 0) > at + 2) return false
  const next = typedPlaceAt(page, at + 1)
  return next !== undefined && !next.name
}

/** “các tỉnh ủy, thành ủy”, “thường trực tỉnh ủy và thành ủy”. */
export function besideCommittee(page: Page, sign: number, way: 1 | -1): boolean {
  if (!/^(,|và|\/)$/.test(page.token(sign))) return false
  const at = way === 1 ? sign + 1 : sign - 2
  return /^(tỉnh|thành|quận|huyện|thị|đảng) ủy$/.test(page.words(at, at + 2))
}

export function isPlural(page: Page, at: number): boolean {
  return (
    /^(các|những|mỗi|từng|nhiều|mọi|số)$/.test(page.folded(at - 1, at)) ||
    (page.number(at - 1) && !/^(thứ|số|khóa)$/.test(page.folded(at - 2, at - 1)))
  )
}

export function unitNamedAfter(page: Page, at: number, part: string): ReturnType<typeof namedPlaceAt> {
  return namedPlaceAt(
    page,
    at,
    part === 'province'
      ? ['tỉnh', 'thành phố']
      : part === 'district'
        ? ['quận', 'huyện', 'thị xã', 'thành phố']
        : undefined,
  )
}

/** Committees of the Party at any level, and what is joined to their names as to theirs. */
export function isCommittee(body: BodyMention): boolean {
  return (
    body.sense.kind === 'committee' ||
    body.sense.kind === 'party organisation' ||
    body.sense.kind === 'party organ' ||
    body.sense.kind === 'cell' ||
    body.own === 'Ban Chấp hành'
  )
}

export function centralAt(page: Page, at: number): number {
  const word = page.folded(at, at + 1)
  let to = at
  if (word === 'trung' && page.folded(at + 1, at + 2) === 'ương') to = at + 2
  else if (/^(tư|tw)$/.test(word) && page.upper(at)) to = at + 1
  else if (word === 't' && page.token(at + 1) === '.' && /^(ư|w)$/.test(page.folded(at + 2, at + 3))) to = at + 3
  return to > at && page.token(to) === 'Đảng' && !/^(Cộng|ủy|bộ)$/.test(page.token(to + 1)) ? to + 1 : to
}
