import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import { provinceOf, shortType, type Unit } from '../knowledge/gazetteer.ts'
import {
  BODY,
  COMPOUND,
  HONORIFIC,
  NAME_WORD,
  PLACE_NAME,
  ROLE,
  UNIT_TYPE,
  type UnitTypeSense,
} from '../knowledge/lexicon.ts'
import { fullNameEnd, looksHighland, looksLikePerson } from './names.ts'
import type { Page } from './page.ts'
import { namesSomethingElse } from './streets.ts'
import type { PlaceMention } from './types.ts'

const LONGEST_NAME = 6

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

/** Further names under one type word: “2 xã An Bình, Mỹ Xương”, “các quận 3, 4, 5 và Bình Thạnh”. */
export function morePlaces(page: Page, first: PlaceMention): readonly PlaceMention[] {
  const more: PlaceMention[] = []
  if (!first.type || !first.name) return more
  for (let at = pastBracket(page, first.to); ; ) {
    if (!page.begins('next-of-list', at)) return more
    const hit = nameAt(page, at + 1, first.type)
    if (!hit) return more
    const place = named(page, at + 1, hit.to, first.type, hit.name)
    if (place.units.length === 0) return more
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

/** Units of the gazetteer under a name and the word used for their type (“thành phố” may be either kind of city). */
function unitsOf(page: Page, name: string, type: string | undefined): readonly Unit[] {
  const found = page.knowledge.gazetteer.named(name.toLowerCase())
  return type ? found.filter((unit) => shortType(unit) === type) : found
}

function nameAt(page: Page, at: number, type: string): { to: number; name: string } | undefined {
  const sense = page.knowledge.lexicon.unitTypes.get(type)
  // “tổ dân phố số 7”
  const number = sense?.numbered && sense.level === 'hamlet' ? page.endOf('number-sign', at) : undefined
  if (number !== undefined && page.number(number)) return { to: number + 1, name: String(Number(page.token(number))) }
  if (page.number(at) && !page.newLine(at) && sense?.numbered && !page.begins('amount-behind-unit', at + 1)) {
    const name = String(Number(page.token(at)))
    // “thôn 6A”
    const isLettered = sense.level === 'hamlet' && page.glued(at + 1) && /^\p{Lu}$/u.test(page.token(at + 1))
    return isLettered ? { to: at + 2, name: `${name}${page.token(at + 1)}` } : { to: at + 1, name }
  }
  const to = capitalised(page, at, LONGEST_NAME)
  // “phường Mỹ Đình 2”
  if (to > at && page.number(to) && !page.newLine(to)) {
    const name = page.words(at, to + 1)
    if (unitsOf(page, name, type).length > 0) return { to: to + 1, name }
  }
  // “Chủ tịch UBND xã Phan Văn Bảy”: there is a commune of that name
  const isPerson = page.begins('surname-and-middle-name', at)
  for (let end = to; end > (isPerson ? at + 1 : at); end--) {
    const name = page.words(at, end)
    if (unitsOf(page, name, type).length === 0) continue
    // “xã Tân Kiều Đông”: the gazetteer has another one, of the first words alone
    const isLonger = end > at + 1 && end < to && sense?.level === 'commune' && goesOn(page, end)
    return isLonger ? { to: end + 1, name: page.words(at, end + 1) } : { to: end, name }
  }
  const former = isPerson ? undefined : formerAt(page, at, to, type)
  if (former) return former
  const run = page.capitalRun(at, 3)
  if (run === at) return undefined
  const abroad = sense?.level === 'hamlet' || sense?.level === 'commune' ? at : foreignUnitEnd(page, at)
  if (abroad > at) return { to: abroad, name: page.words(at, abroad) }
  // the gazetteer knows every unit above the hamlets but not every spelling of the communes
  if (
    (sense?.level !== 'hamlet' && sense?.level !== 'commune') ||
    (looksLikePerson(page, at) && !page.begins('land-or-water', at)) ||
    looksHighland(page, at) ||
    (sense.level === 'commune' && page.begins('withheld-unit', at)) ||
    page.types(at) & (ROLE | BODY)
  )
    return undefined
  let end = at + 1
  // “xã Kênh Đồng Sậy”: nobody called Đồng Sậy
  const isLand = page.begins('land-or-water', at)
  const isWord = (word: number) => isLand && isRare(page, word) && !page.begins('surname-and-middle-name', word)
  while (end < run && (isWord(end) || !beginsPerson(page, end))) end++
  // “ấp Phú Lợi B” + “Lý Văn Tư”: the letter is the last of the name
  for (let word = at + 1; word < run; word++) if (/^\p{Lu}$/u.test(page.token(word))) end = Math.max(end, word + 1)
  return { to: end, name: page.words(at, end) }
}

/** “huyện Từ Liêm”, “thị xã Sa Đéc”, “tỉnh Hải Hưng”: a unit that is no more, or that is of another type now. */
function formerAt(page: Page, at: number, limit: number, type: string): { to: number; name: string } | undefined {
  const { gazetteer, lexicon } = page.knowledge
  const isDistrict = lexicon.unitTypes.get(type)?.level === 'district'
  for (let to = limit; to > at; to--) {
    const name = page.words(at, to)
    const isLater = isDistrict && to > at + 1 && gazetteer.named(name.toLowerCase()).some(isAboveCommunes)
    if (isLater || gazetteer.isFormer(type, name.toLowerCase())) return { to, name }
  }
  const run = page.capitalRun(at, 3)
  if (run === at || page.newLine(at) || page.types(at) & (ROLE | BODY | HONORIFIC)) return undefined
  // “huyện X, tỉnh Hải Hưng”, “TP Tế Nam”: nobody's name stands there
  const isNobody = run > at + 1 && !looksLikePerson(page, at) && !looksHighland(page, at)
  const isOfUnit = isDistrict ? page.begins('unit-above', run) : isCity(page, type) && isNobody
  return isOfUnit ? { to: run, name: page.words(at, run) } : undefined
}

/** Of the types of units the one that both a province and a district may be of. */
function isCity(page: Page, type: string): boolean {
  return page.knowledge.lexicon.unitTypes.get(type)?.level === undefined
}

function isAboveCommunes({ level }: Unit): boolean {
  return level !== 'commune'
}

/** “bản Suối Hoa” + “Cao Thị Bé”: a rare surname before one that has its middle name behind it is a word of the place. */
function beginsPerson(page: Page, at: number): boolean {
  return looksLikePerson(page, at) && !(isRare(page, at) && page.begins('surname-and-middle-name', at + 1))
}

/** Is a word no common surname? */
function isRare(page: Page, at: number): boolean {
  return page.knowledge.lexicon.surnames.get(page.folded(at, at + 1)) !== 1
}

/** Is the capital behind the name of a unit one more word of it, and nobody and nothing else? */
function goesOn(page: Page, at: number): boolean {
  return (
    (!page.capital(at + 1) || (isRare(page, at) && page.begins('surname-and-middle-name', at + 1))) &&
    !page.mark(at) &&
    !page.newLine(at) &&
    !page.upper(at) &&
    page.sentence(at) === page.sentence(at - 1) &&
    !(page.types(at) & (ROLE | BODY | HONORIFIC | PLACE_NAME | UNIT_TYPE))
  )
}

/** “tỉnh Koh Kong”, “huyện Haenam”, “tỉnh Jeollanam-do” + a person: the end of a name of another language that nobody has. */
export function foreignUnitEnd(page: Page, at: number): number {
  if (page.newLine(at) || fullNameEnd(page, at) > at || page.types(at) & (ROLE | BODY)) return at
  if (!isOfOtherLanguage(page, at)) return at
  const words = page.capitalRun(at, 4) - at
  // “New York” + “Bill de Blasio”
  const goesOn = words === 3 && /^(de|da|di|van|von|al|bin)$/.test(page.token(at + 3))
  const to = at + ((words === 3 && !goesOn) || fullNameEnd(page, at + 1) > at + 2 ? 1 : Math.min(words, 2))
  const joined = to > at && page.token(to) === '-' && page.glued(to) && page.glued(to + 1)
  return joined ? to + 2 : to
}

/** A capitalised word that Vietnamese does not write. */
export function isOfOtherLanguage(page: Page, at: number): boolean {
  return page.capital(at) && !page.upper(at) && !page.mark(at) && !isVietnamese(page.folded(at, at + 1))
}

/** As {@link Page.capitalRun}, also over the marks within official names: Phan Rang - Tháp Chàm, N’Drung. */
function capitalised(page: Page, at: number, most: number): number {
  let to = page.capitalRun(at, most)
  if (to > at && to - at < most && /^[-–]$/.test(page.token(to)) && page.capital(to + 1))
    to = page.capitalRun(to + 1, 3)
  return to
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
