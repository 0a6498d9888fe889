import { BODY, type BodySense, FIELD, UNIT_TYPE } from '../knowledge/lexicon.ts'
import { hasCapital } from './body-signs.ts'
import type { Page } from './page.ts'
import { morePlaces, namedPlaceAt, typedPlaceAt } from './places.ts'
import type { BodyMention, PlaceMention } from './types.ts'

/** The head of a name that is said once for several units: “Công an”, “Ban Thường vụ Tỉnh ủy”, “Sở Y tế”. */
interface SharedHead {
  readonly to: number
  readonly of: (place: PlaceMention) => BodyMention
}

/**
 * Bodies of several units under one head at a token: “Công an các quận 1, 3 và Bình Thạnh”, “UBND hai xã An Bình, Mỹ Tân”. Each is where its
 * unit is named, the first with the head.
 */
export function bodiesOfUnits(page: Page, at: number): readonly BodyMention[] {
  const head = headAt(page, at)
  const kinds = head && page.endOf('several-units', head.to)
  const from = kinds === undefined ? undefined : page.endOf('kinds-of-units', kinds)
  if (!head || kinds === undefined || from === undefined) return []
  const places = placesOf(page, kinds, from)
  if (places.length < 2) return []
  const last = placeBeside(page, places)
  return [...places, ...(last ? [last] : [])].map((place, i) => ({
    ...head.of(place),
    from: i === 0 ? at : place.from,
    to: place.to,
  }))
}

/** “các tỉnh Đồng Tháp, An Giang” + “và thành phố Cần Thơ”: the last of the list, of another type and the same level. */
function placeBeside(page: Page, places: readonly PlaceMention[]): PlaceMention | undefined {
  const { to, level } = places.at(-1)!
  const place = page.begins('next-of-list', to) ? typedPlaceAt(page, to + 1) : undefined
  return place?.name && level !== undefined && place.level === level ? place : undefined
}

/** “Công an phường An Bình và Mỹ Tân”, “Công an phường An Bình, Mỹ Tân ký …”: the bodies of the units behind the first. */
export function moreBodies(page: Page, first: BodyMention): readonly BodyMention[] {
  const { owner } = first
  if (owner.by !== 'unit' || owner.place.to !== first.to) return []
  const places = morePlaces(page, owner.place)
  const isList = endsAsList(page, first, places.at(-1)) && places.every((place) => isOfNoneAbove(page, place))
  if (!isList && !(places.length > 0 && page.ends('last-of-list', places.at(-1)!.from))) return []
  return places.map((place) => ({ ...first, from: place.from, to: place.to, owner: { by: 'unit', place } }))
}

/** “Công an huyện Lấp Vò và Lai Vung”; but “Theo Công an huyện Lấp Vò, huyện Lai Vung …” may tell something of the second. */
export function endsAsList(page: Page, { from }: BodyMention, last: PlaceMention | BodyMention | undefined): boolean {
  return last !== undefined && (page.ends('last-of-list', last.from) || !page.ends('told-by-or-at', from))
}

/** “Công an xã An Bình, Lấp Vò” may be of one commune, and of its district: is no unit above those of its type called so? */
function isOfNoneAbove({ knowledge }: Page, { name = '', level }: PlaceMention): boolean {
  const above = LEVELS.slice(0, LEVELS.indexOf(level ?? ''))
  return !knowledge.gazetteer.named(name.toLowerCase()).some((unit) => above.includes(unit.level))
}

/** From above. */
const LEVELS: readonly string[] = ['province', 'district', 'commune']

/** The head of a name whose unit is still to come. */
export function headAt(page: Page, at: number, depth = 0): SharedHead | undefined {
  const hit = page.longest(at, BODY)
  const sense = hit?.sense as BodySense | undefined
  if (!hit || !sense || depth > 1 || !hasCapital(page, at, hit.to)) return undefined
  const field = sense.own.length === 1 && sense.own[0]!.of === 'field' ? page.longest(hit.to, FIELD) : undefined
  if (sense.own.length > 0 && !(field && 'name' in field.sense)) return undefined
  const own = field && 'name' in field.sense ? `${sense.name} ${field.sense.name}` : sense.name
  const to = field?.to ?? hit.to
  const body = { kind: 'body', from: at, to, sense, own, proper: field !== undefined, plural: false } as const
  if (sense.owner.some(({ of, unitType }) => unitType || of === 'unit' || of === 'province' || of === 'district'))
    return { to, of: (place) => ({ ...body, to: place.to, owner: { by: 'unit', place } }) }
  const inner = sense.owner.some(({ of }) => of === 'committee') ? headAt(page, hit.to, depth + 1) : undefined
  return (
    inner && { to: inner.to, of: (place) => ({ ...body, to: place.to, owner: { by: 'body', body: inner.of(place) } }) }
  )
}

/** Where the units of a list begin, behind the words for their kinds, and of which types they may be. */
export function unitsBehind(page: Page, kinds: number, from: number): { start: number; types: readonly string[] } {
  const kind = page.longest(kinds, UNIT_TYPE)
  const type = kind?.to === from && 'unit' in kind.sense ? kind.sense.unit : undefined
  const { typesOf } = page.knowledge.lexicon
  return {
    start: page.endOf('opens-units', from) ?? from,
    types: type ? [type] : [...typesOf.district, ...typesOf.province],
  }
}

/** The units of a list, behind the words for their kinds: “quận như: 1, 3”, “tỉnh, thành phố: …”, “địa phương …”. */
function placesOf(page: Page, kinds: number, from: number): readonly PlaceMention[] {
  const { start, types } = unitsBehind(page, kinds, from)
  if (types.length === 1 && start === from) {
    const first = typedPlaceAt(page, kinds)
    return first?.name ? [first, ...morePlaces(page, first)] : []
  }
  const places: PlaceMention[] = []
  for (let at = start; ; ) {
    const place = namedPlaceAt(page, at, types)
    if (!place) return places
    places.push(place)
    if (!page.begins('next-of-list', place.to)) return places
    at = place.to + 1
  }
}

/** “Công an, Viện kiểm sát nhân dân và Tòa án nhân dân tỉnh Trà Vinh”: the last of a list says whose all of them are. */
export function sharesUnit(
  page: Page,
  at: number,
  bodyAt: (page: Page, at: number, depth: number) => BodyMention | undefined,
): boolean {
  let to = at
  for (let i = 0; i < 4 && page.begins('next-of-list', to) && page.types(to + 1) & BODY && page.capital(to + 1); i++) {
    const body = bodyAt(page, to + 1, 3)
    if (!body) return false
    if (body.owner.by !== 'omitted') return body.owner.by === 'unit'
    to = body.to
  }
  return false
}
