import { BODY, type BodySense, FIELD, HONORIFIC, NAME_WORD } from '../knowledge/lexicon.ts'
import { isSurelyPerson, precedesHolder } from './begun-names.ts'
import { isForeignName } from './foreign-names.ts'
import type { Page } from './page.ts'
import type { BodyMention, Owner } from './types.ts'

/**
 * “Giám đốc Trung tâm”, “Hiệu trưởng nhà trường”, “Bí thư Đảng ủy Công ty”: the head of a name, and nothing of the name behind it, stands for the
 * body of that kind that the article has named.
 *
 * @param within whether it stands within a name that another head begins
 */
export function shortBodyAt(page: Page, at: number, within = false): BodyMention | undefined {
  const of = page.endOf('of-owner', at) ?? at
  // “nhà trường”; not “nhà máy”, whose head begins so
  const house = page.longest(of, BODY) ? of : page.endOf('before-short-body', of)
  const head = house ?? of
  const heads = page.all(head, BODY)
  for (let i = heads.length - 1; i >= 0; i--) {
    const { to } = heads[i]!
    const sense = heads[i]!.sense as BodySense
    const precedes = (mayPrecedePerson(sense, head > of) && isWholeName(page, to)) || precedesHolder(page, head, to)
    // “nhà trường bày tỏ”: no name goes on in small letters
    const isHouse = head > of && !page.capital(to)
    // “Đảng ủy Tổng Công ty quyết định”: a head within another name is followed by the rest of the sentence
    const isInner = within && !page.capital(to) && !page.number(to) && !(page.types(to) & (FIELD | NAME_WORD))
    if (!standsAlone(page, to) && !precedes && !isHouse && !isInner) continue
    // “Nam bộ” is no ministry
    if (sense.kind === 'ministry' && !page.capital(head)) return undefined
    const cut = sense.own.some((part) => part.needed || part.of === 'field')
    // “Chủ tịch Công đoàn”: whose union it is the post beside says; of a Huyện ủy no words are left out that it cannot be without
    if (!cut && !sense.owner.some((part) => part.needed)) return undefined
    const owner: Owner = cut ? { by: 'article' } : { by: 'omitted', parts: sense.owner }
    // “Giám đốc sở này”
    const end = page.endOf('points-back', to) ?? to
    return { kind: 'body', from: at, to: end, sense, own: sense.name, proper: false, owner, plural: false }
  }
  return undefined
}

/** “Thanh tra Bộ”, “Văn phòng Sở”: within a ministry or department of which the article tells; “Đảng ủy Tổng Công ty”: of any house. */
export function shortOverAt(page: Page, at: number, { sector }: BodySense): BodyMention | undefined {
  const body = page.capital(at) ? shortBodyAt(page, at, true) : undefined
  return body && (sector === 'party' || /^(ministry|provincial department)$/.test(body.sense.kind)) ? body : undefined
}

/** Does nothing follow that may be more of the name: a sign, a person, a small word that no name has? */
export function standsAlone(page: Page, at: number): boolean {
  if (at >= page.length || page.newLine(at) || page.cell(at) || page.sentence(at) !== page.sentence(at - 1)) return true
  if (page.mark(at)) return !page.begins('opens-quoted-name', at)
  if (page.capital(at)) return isHonorific(page, at)
  return page.begins('ends-no-name', at) || page.begins('also-holds', at) || isHonorific(page, at)
}

/** “Trưởng Ban liên lạc đồng hương”: small words that no sentence goes on with are the rest of a name. */
export function isWholeTitle(page: Page, at: number): boolean {
  if (page.capital(at) || page.begins('does-something', at)) return true
  return standsAlone(page, at) && !page.begins('names-a-board', at)
}

/** “Giám đốc Sở Trần Văn Hai”, “Hiệu trưởng nhà trường Trần Văn Hai”; a company or a school alone may be called after him. */
function mayPrecedePerson({ own }: BodySense, isHouse: boolean): boolean {
  return isHouse || own.every((part) => part.of !== 'name')
}

function isWholeName(page: Page, at: number): boolean {
  return isForeignName(page, at) || isSurelyPerson(page, at)
}

function isHonorific(page: Page, at: number): boolean {
  const hit = page.longest(at, HONORIFIC)
  return hit !== undefined && page.capital(hit.to)
}
