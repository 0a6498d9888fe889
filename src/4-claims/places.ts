import type { Page } from '../3-mentions/page.ts'
import { isWithin } from '../3-mentions/places.ts'
import type { PlaceMention } from '../3-mentions/types.ts'
import { labelOf, provinceOf, type Unit } from '../knowledge/gazetteer.ts'
import type { Level } from '../model.ts'
import { current, type Home, pick } from './home.ts'

/** A place of the article, as surely as the article tells: a unit of the gazetteer, or a name and type. */
export interface Settled {
  readonly unit: Unit | undefined
  readonly type: string
  readonly name: string
  readonly level: Level | 'hamlet' | undefined
  /** Units it lies in that the words give, nearest first. */
  readonly within: readonly Settled[]
}

/** Which unit a place mention means. Undefined when the article does not settle it (“huyện” where none is named). */
export function settle(mention: PlaceMention, page: Page, home: Home): Settled | undefined {
  const named = mention.name ? mention : referent(mention, page, home)
  if (!named?.name) return ownUnit(home, mention.type)
  const date = page.reading.article.published
  let units = current(named.units, date)
  if (units.length > 1 && home.province) {
    const there = units.filter((unit) => isWithin(unit, home.province!))
    if (there.length > 0) units = there
  }
  if (units.length > 1) units = withinNamed(units, home)
  const unit =
    units.length === 1 ||
    units.every(
      (other) =>
        other.name === units[0]!.name &&
        other.type === units[0]!.type &&
        provinceOf(other).name === provinceOf(units[0]!).name,
    )
      ? pick(units, date)
      : undefined
  const type = unit ? shortType(unit) : (named.type ?? 'huyện')
  const within = named.parent ? [settle(named.parent, page, home)].filter((place) => place !== undefined) : []
  return {
    unit,
    type,
    name: unit?.name ?? named.name,
    level: unit?.level ?? named.level,
    within: within.flatMap((place) => [place, ...place.within]),
  }
}

/** Of several units of one name, those in a district that the article names too. */
function withinNamed(units: readonly Unit[], home: Home): readonly Unit[] {
  const parents = new Set(
    home.places.flatMap(({ mention }) =>
      mention.level === 'district' || mention.level === 'province' ? mention.units.map((unit) => unit.id) : [],
    ),
  )
  const there = units.filter((unit) => unit.parent && unit.level === 'commune' && parents.has(unit.parent.id))
  return there.length > 0 ? there : units
}

export function shortType(unit: Unit): string {
  return unit.type === 'thành phố trực thuộc trung ương' ? 'thành phố' : unit.type
}

/** The article's own district or province, where the word for its type fits. */
function ownUnit(home: Home, type: string | undefined): Settled | undefined {
  const unit = [home.district, home.province].find((own) => own && shortType(own) === type)
  return unit && settledUnit(unit)
}

export function settledUnit(unit: Unit): Settled {
  return { unit, type: shortType(unit), name: unit.name, level: unit.level, within: [] }
}

/**
 * The unit that “huyện”, “tỉnh”, “xã này” points at: the one of that type named before in the sentence, then the article's
 * own, then the nearest before, then the first after.
 */
function referent(mention: PlaceMention, page: Page, home: Home): PlaceMention | undefined {
  const same = home.places.filter(
    (place) =>
      place.mention.type === mention.type ||
      (mention.type !== undefined &&
        current(place.mention.units, page.reading.article.published).some((unit) => shortType(unit) === mention.type)),
  )
  if (same.length === 0) return undefined
  if (home.district && mention.type === shortType(home.district)) {
    const own = same.find((place) => place.mention.units.some((unit) => unit.id === home.district!.id))
    if (own) return own.mention
  }
  const before = same.filter((place) => place.at < mention.from)
  const sentence = page.sentence(mention.from)
  const inSentence = before.filter((place) => page.sentence(place.at) === sentence).at(-1)
  if (inSentence) return inSentence.mention
  if (mention.type === 'tỉnh' && home.dominant && home.province) {
    const own = same.find((place) => place.mention.units.some((unit) => unit.name === home.province!.name))
    if (own) return own.mention
  }
  const nearest = before.at(-1)?.mention
  if (mention.level === 'commune') {
    const names = new Set(same.map((place) => place.mention.name))
    return names.size === 1 || (nearest && page.sentence(nearest.from) >= sentence - 2)
      ? (nearest ?? same[0]!.mention)
      : undefined
  }
  return nearest ?? same[0]!.mention
}

/** “huyện Cao Lãnh”, “Quận 5”, “thành phố Hà Nội”, “Thành phố Hồ Chí Minh”. */
export function unitName(place: Settled): string {
  if (place.name === 'Hồ Chí Minh' && place.type === 'thành phố') return 'Thành phố Hồ Chí Minh'
  if (/^\d/.test(place.name)) return `${place.type[0]!.toUpperCase()}${place.type.slice(1)} ${place.name}`
  return `${place.type} ${place.name}`
}

/** The name without the type word, as it follows “Thành ủy”, “Tỉnh ủy viên”. */
export function bareName(place: Settled): string {
  return place.name === 'Hồ Chí Minh' || /^\d/.test(place.name) ? unitName(place) : place.name
}

/** Full label of the place as a thing of its own, with the units above it. */
export function placeLabel(place: Settled): string {
  if (place.unit) return labelOf(place.unit)
  return place.within.length > 0 ? `${unitName(place)} (${place.within.map(unitName).join(', ')})` : unitName(place)
}

/** The committee that leads a unit's Party organisation. */
export function committeeOf(place: Settled): string {
  switch (place.type) {
    case 'tỉnh':
      return `Tỉnh ủy ${place.name}`
    case 'thành phố':
      return `Thành ủy ${bareName(place)}`
    case 'quận':
      return `Quận ủy ${bareName(place)}`
    case 'huyện':
      return `Huyện ủy ${place.name}`
    case 'thị xã':
      return `Thị ủy ${place.name}`
    default:
      return `Đảng ủy ${unitName(place)}`
  }
}
