import {
  BLOC,
  BODY,
  type BodySense,
  DOCUMENT,
  FIELD,
  KNOWN_BODY,
  type Part,
  ROLE,
  STARTER,
} from '../knowledge/lexicon.ts'
import { centralAt } from './body-signs.ts'
import { looksHighland, looksLikePerson } from './names.ts'
import type { Page } from './page.ts'
import { namedPlaceAt, placeAt, typedPlaceAt } from './places.ts'
import type { BodyMention, Owner, PlaceMention } from './types.ts'

/** What a body belongs to, and where the words for it end. */
export interface Owned {
  readonly to: number
  readonly owner: Owner
  /** A name of its own in the owner's stead: “Bệnh viện Đa khoa Phố Nối”. */
  readonly name?: string
}

/** The unit of a committee whose name tells its type: “Huyện ủy” + “Cao Lãnh”. */
export function impliedUnitAt(page: Page, at: number, type: string, level: BodySense['level']): Owned | undefined {
  if (page.types(at) & ROLE && page.reach(at, ROLE) - at >= 2) return undefined
  const typed = typedPlaceAt(page, at)
  if (typed && (typed.type === type || typed.name))
    return typed.type === type || typed.level !== 'commune' ? ownedBy(typed) : undefined
  if (looksLikePerson(page, at)) {
    // “Thành ủy Cao Lãnh Trần Văn …”: a place whose first syllable is a surname too
    const place = namedPlaceAt(page, at, [type])
    return place && (page.capitalRun(at, 6) === place.to || looksLikePerson(page, place.to))
      ? ownedBy(place)
      : undefined
  }
  const place = namedPlaceAt(page, at, [type]) ?? namedPlaceAt(page, at, undefined)
  if (place) return ownedBy(place)
  const to = page.capitalRun(at, 4)
  if (to - at !== 2 || looksHighland(page, at) || page.types(at) & (ROLE | BODY | KNOWN_BODY | STARTER | FIELD))
    return undefined
  // “BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH”
  if (page.reach(at, DOCUMENT) === to) return undefined
  const name = page.words(at, to)
  return ownedBy({ kind: 'place', from: at, to, type, level, name, units: [], parent: undefined })
}

/** A unit of any level or of the one that the part names, at a token or, with its type, behind “của”. */
export function unitAt(page: Page, at: number, of: number, part: Part, ownNamed: boolean): Owned | undefined {
  const { typesOf } = page.knowledge.lexicon
  const place =
    typedPlaceAt(page, of) ??
    (page.capital(at) && !looksLikePerson(page, at) ? unitNamedAfter(page, at, part.of) : undefined)
  if (!place || (part.of === 'province' && place.type && !typesOf.province.includes(place.type))) return undefined
  // “BCH Quân sự TP Sa Đéc”: a city may be a district too
  if (part.of === 'province' && part.needed && place.level === 'district') return undefined
  // “… ký với Trường Đại học Trà Vinh bản ghi nhớ”: no hamlet
  if (place.level === 'hamlet' && !place.name) return undefined
  if (part.needed && !place.name && !ownNamed && page.sentence(at) !== page.sentence(place.from)) return undefined
  return ownedBy(place)
}

/** A unit without its type behind a body of its level; behind others, one of any level. */
function unitNamedAfter(page: Page, at: number, part: Part['of']): PlaceMention | undefined {
  const { typesOf } = page.knowledge.lexicon
  return namedPlaceAt(page, at, part === 'province' || part === 'district' ? typesOf[part] : undefined)
}

/** “Chi cục Thú y” + “Hải Phòng”: a province behind a field of work is where the body is. */
export function standsInProvince(page: Page, at: number): boolean {
  if (!page.capital(at) || looksLikePerson(page, at)) return false
  const place = unitNamedAfter(page, at, 'province')
  return place !== undefined && !page.capital(place.to)
}

/** “Chi bộ” + “ấp 3”. */
export function hamletAt(page: Page, at: number): Owned | undefined {
  const place = typedPlaceAt(page, at)
  return place?.level === 'hamlet' && place.name ? ownedBy(place) : undefined
}

function ownedBy(place: PlaceMention): Owned {
  return { to: place.to, owner: { by: 'unit', place } }
}

/** The body as an owner; one in brackets stands there alone. */
export function closed(page: Page, at: number, body: BodyMention): Owned | undefined {
  if (page.token(at) !== '(') return { to: body.to, owner: { by: 'body', body } }
  return page.token(body.to) === ')' ? { to: body.to + 1, owner: { by: 'body', body } } : undefined
}

/** “Đảng ủy” + “Khối các cơ quan tỉnh”. */
export function blocAt(page: Page, at: number): Owned | undefined {
  const hit = page.longest(at, BLOC)
  if (!hit || !('name' in hit.sense)) return undefined
  const name = hit.sense.name as string
  const central = centralAt(page, hit.to)
  const place = central > hit.to ? undefined : placeAt(page, hit.to)
  const { to, owner }: Owned =
    central > hit.to
      ? { to: central, owner: { by: 'central' } }
      : place && (place.type || place.level === 'province')
        ? ownedBy(place)
        : { to: hit.to, owner: { by: 'omitted', parts: [{ of: 'province', needed: false, optional: false }] } }
  const sense: BodySense = { type: BODY, name, kind: 'bloc', sector: 'party', level: undefined, own: [], owner: [] }
  const proper = name !== page.knowledge.names.of('bloc')
  return {
    to,
    owner: { by: 'body', body: { kind: 'body', from: at, to, sense, own: name, proper, owner, plural: false } },
  }
}
