import { provinceOf, shortType, type Unit } from '../knowledge/gazetteer.ts'
import { COMPOUND, NAME_WORD, PLACE_NAME, UNIT_TYPE, type UnitTypeSense } from '../knowledge/lexicon.ts'
import { looksLikePerson } from './names.ts'
import type { Page } from './page.ts'
import { namesSomethingElse } from './streets.ts'
import type { PlaceMention } from './types.ts'
import { capitalised, foreignUnitEnd, isAboveCommunes, LONGEST_NAME, nameAt, unitsOf } from './unit-names.ts'

/**
 * A place at a token: “tỉnh Trà Vinh”, “TP. Cao Lãnh”, “xã Quế Long (huyện Quế Sơn, Quảng Nam)”, “Quận 5”, “huyện này”, and
 * without its type a province or district that the gazetteer knows.
 */
export function placeAt(page: Page, at: number): PlaceMention | undefined {
  const typed = typedPlaceAt(page, at)
  if (typed) return typed
  return barePlaceAt(page, at)
}

/** A place that begins with the word for its type, with or without a name. */
export function typedPlaceAt(page: Page, at: number): PlaceMention | undefined {
  const form = page.longest(at, PLACE_NAME)
  if (form?.sense.type === PLACE_NAME && form.sense.unit)
    return withParents(page, named(page, at, form.to, form.sense.unit, form.sense.name))
  const hit = page.longest(at, UNIT_TYPE)
  if (!hit) return undefined
  const sense = hit.sense as UnitTypeSense
  // “xã hội”, “thị trường”: the syllable is part of another word
  const word = page.longest(at, NAME_WORD)
  if (word && word.to > hit.to) return undefined
  // “Thị ủy Buôn Hồ”: the word is part of the name of a greater unit
  if (
    sense.level === 'hamlet' &&
    page.capital(at) &&
    page.knowledge.gazetteer.named(page.folded(at, hit.to + 1)).length > 0
  )
    return undefined
  const name = nameAt(page, hit.to, sense.unit)
  if (name) return withParents(page, named(page, at, name.to, sense.unit, name.name))
  if (page.glued(hit.to) && page.token(hit.to - 1).endsWith('.') && page.capital(hit.to)) return undefined
  // “văn bản”: the syllable ends another word
  if (page.types(at - 1) & COMPOUND && !page.capital(at) && page.reach(at - 1, COMPOUND) > at) return undefined
  return {
    kind: 'place',
    from: at,
    to: page.endOf('unit-pointed-at', hit.to) ?? hit.to,
    type: sense.unit,
    level: sense.level,
    name: undefined,
    units: [],
    parent: undefined,
  }
}

/** Further names under one type word: “2 xã An Bình, Mỹ Xương”, “các quận 3, 4, 5 và Bình Thạnh”, “hai tỉnh Đồng Tháp - Prey Veng”. */
export function morePlaces(page: Page, first: PlaceMention): readonly PlaceMention[] {
  const more: PlaceMention[] = []
  if (!first.type || !first.name) return more
  const isCounted = page.ends('several-units', first.from)
  for (let at = pastBracket(page, first.to); ; ) {
    const next = page.endOf('next-of-list', at) ?? (isCounted ? page.endOf('dash', at) : undefined)
    const hit = next === undefined ? undefined : nameAt(page, next, first.type)
    if (next === undefined || !hit) return more
    const place = named(page, next, hit.to, first.type, hit.name)
    if (place.units.length === 0 && !(isCounted && foreignUnitEnd(page, next) === hit.to)) return more
    more.push(place)
    at = pastBracket(page, place.to)
  }
}

/** “Hồng Ngự, Tam Nông (Đồng Tháp) và Cầu Kè (Trà Vinh)”: where the list goes on behind the words for the unit above. */
function pastBracket(page: Page, at: number): number {
  if (page.token(at) !== '(' || !(page.capital(at + 1) || page.types(at + 1) & UNIT_TYPE)) return at
  for (let end = at + 2; end <= at + LONGEST_BRACKET; end++) if (page.token(end) === ')') return end + 1
  return at
}

/** Tokens of a bracket that tells in which province or district a unit is. */
const LONGEST_BRACKET = 6

function named(page: Page, from: number, to: number, type: string, name: string): PlaceMention {
  const units = unitsOf(page, name, type)
  return {
    kind: 'place',
    from,
    to,
    type,
    level: units[0]?.level ?? page.knowledge.lexicon.unitTypes.get(type)?.level,
    name,
    units,
    parent: undefined,
  }
}

function barePlaceAt(page: Page, at: number): PlaceMention | undefined {
  if (!page.capital(at)) return undefined
  const hit = page.longest(at, PLACE_NAME)
  if (!hit || !allCapital(page, at, hit.to) || page.ends('river-word', at)) return undefined
  const units = unitsOf(page, 'name' in hit.sense ? hit.sense.name : page.words(at, hit.to), undefined).filter(
    (unit) => unit.level === 'province',
  )
  // “phong cách Hồ Chí Minh”
  const man = page.fits('city-called-after-a-man', at, hit.to)
  if (man && (namesSomethingElse(page, at) || page.ends('speaks-of-the-man', at))) return undefined
  // “Phú Mỹ Hưng”, “Hà Nội Ngô …”: the name goes on, unless a person follows
  if (units.length === 0 || (page.capital(hit.to) && !page.newLine(hit.to) && !looksLikePerson(page, hit.to)))
    return undefined
  return {
    kind: 'place',
    from: at,
    to: hit.to,
    type: undefined,
    level: units[0]!.level,
    name: 'name' in hit.sense ? hit.sense.name : page.words(at, hit.to),
    units,
    parent: undefined,
  }
}

/** A province, district or commune named without its type where only a place can stand: after “Huyện ủy”, “UBND”. */
export function namedPlaceAt(page: Page, at: number, types: readonly string[] | undefined): PlaceMention | undefined {
  const { unitTypes } = page.knowledge.lexicon
  if (!page.capital(at) && !(page.number(at) && types?.some((type) => unitTypes.get(type)?.numbered))) return undefined
  const limit = page.number(at) ? at + 1 : capitalised(page, at, LONGEST_NAME)
  for (let end = limit; end > at; end--) {
    const name = page.number(at) ? String(Number(page.token(at))) : page.words(at, end)
    const { gazetteer } = page.knowledge
    const units = gazetteer
      .named(name.toLowerCase())
      .filter((unit) => (types ? types.includes(shortType(unit)) : isAboveCommunes(unit)))
    const former = units.length > 0 ? undefined : types?.find((type) => gazetteer.isFormer(type, name.toLowerCase()))
    if (former) return withParents(page, named(page, at, end, former, name))
    if (units.length === 0) continue
    if (end - at > 1 || limit - at === 1 || types)
      return withParents(page, {
        kind: 'place',
        from: at,
        to: end,
        type: shortType(units[0]!),
        level: units[0]!.level,
        name,
        units,
        parent: undefined,
      })
  }
  return undefined
}

function allCapital(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!page.capital(at) && !page.mark(at)) return false
  return true
}

/** The units that the words after a place put it in, which also tell which of several of one name it is. */
function withParents(page: Page, place: PlaceMention): PlaceMention {
  const bracket = page.token(place.to) === '('
  if (!bracket && page.token(place.to) !== ',') return place
  let at = place.to + 1
  const first = bracket ? placeAt(page, at) : typedPlaceAt(page, at)
  if (!first?.name || rank(first.level) >= rank(place.level)) return place
  at = first.to
  if (bracket) {
    if (page.token(at) === ',') {
      const second = placeAt(page, at + 1)
      if (second?.name) at = second.to
    }
    if (page.token(at) !== ')') return place
    at++
  }
  const within = place.units.filter((unit) => first.units.some((parent) => isWithin(unit, parent)))
  if (within.length === 0 && place.units.length > 0 && !bracket) return place
  return { ...place, to: at, parent: first, units: within.length > 0 ? within : place.units }
}

export function isWithin(unit: Unit, parent: Unit): boolean {
  for (let above: Unit | undefined = unit; above; above = above.parent) if (above.id === parent.id) return true
  return provinceOf(unit).name === parent.name && parent.level === 'province'
}

const RANK: Record<string, number> = { central: 0, province: 1, district: 2, commune: 3, hamlet: 4, grassroots: 4 }

function rank(level: PlaceMention['level']): number {
  return level ? RANK[level]! : 2
}
