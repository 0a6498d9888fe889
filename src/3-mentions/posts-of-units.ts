import { ROLE, type RoleSense } from '../knowledge/lexicon.ts'
import { headAt, unitsBehind } from './body-lists.ts'
import type { Page } from './page.ts'
import { namedPlaceAt, typedPlaceAt } from './places.ts'
import type { PlaceMention, PostMention } from './types.ts'

/** Tokens between brackets: an honorific and a name. */
const LONGEST = 12

/** What takes a unit for its body: “Bí thư xã”, “Chủ tịch huyện”. */
const OF_UNITS: ReadonlySet<RoleSense['takes']['by']> = new Set(['committee', 'chair', 'council', 'governor'])

/**
 * The posts of several units under one title at a token, each with who holds it in brackets behind the unit: “Bí thư Đảng ủy các xã Mỹ Xương
 * (ông A), Bình Hàng Trung (bà B)”. Each is where its unit is named, the first with the title. Only
 * the first, where they are lost: no rule would take the others from those who held them.
 */
export function postsOfUnits(page: Page, at: number): readonly PostMention[] {
  const hit = page.longest(at, ROLE)
  if (!hit) return []
  const { role, takes, heads } = hit.sense as RoleSense
  // “Trưởng Công an”: the title has the head of the body in it
  const head = headAt(page, takes.by === 'head' ? hit.to - takes.words : hit.to)
  if (!head && !OF_UNITS.has(takes.by)) return []
  const kinds = page.endOf('several-units', head?.to ?? hit.to)
  const from = kinds === undefined ? undefined : page.endOf('kinds-of-units', kinds)
  if (kinds === undefined || from === undefined) return []
  const places = bracketed(page, kinds, from)
  if (places.length < 2) return []
  const read = page.ends('takes-posts-away', at) ? places.slice(0, 1) : places
  return read.map((place, i) => ({
    kind: 'post',
    ...(i === 0 ? { from: at, roleTo: hit.to } : { from: place.from, roleTo: place.from }),
    ...{ to: place.to, role, takes, heads, standing: undefined },
    ...(head ? { body: head.of(place), place: undefined } : { body: undefined, place }),
    ...{ country: undefined, term: undefined, plural: false },
  }))
}

/** The units of a list of which each has somebody in brackets behind it. */
function bracketed(page: Page, kinds: number, from: number): readonly PlaceMention[] {
  const { start, types } = unitsBehind(page, kinds, from)
  const places: PlaceMention[] = []
  for (let at = start; ; ) {
    const first = places.length === 0 && types.length === 1 && start === from ? typedPlaceAt(page, kinds) : undefined
    const place = first?.name ? first : namedPlaceAt(page, at, types)
    const end = place && bracketEnd(page, place.to)
    if (end === undefined) return places
    places.push(place!)
    if (!page.begins('next-of-list', end)) return places
    at = end + 1
  }
}

/** The token behind “(ông Lê Văn Ba)”. */
function bracketEnd(page: Page, at: number): number | undefined {
  if (page.token(at) !== '(') return undefined
  for (let to = at + 1; to < Math.min(page.length, at + LONGEST); to++) if (page.token(to) === ')') return to + 1
  return undefined
}
