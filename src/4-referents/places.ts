import type { Page } from '../3-mentions/page.ts'
import { isWithin } from '../3-mentions/places.ts'
import type { Mention, PlaceMention, Range } from '../3-mentions/types.ts'
import { labelOf, provinceOf, shortType, typedName, type Unit } from '../knowledge/gazetteer.ts'
import type { Level } from '../model.ts'
import { current, type Home, pick, placesIn } from './home.ts'

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
  const type = unit ? shortType(unit) : (named.type ?? page.knowledge.names.of('district'))
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

/** The article's own district or province, where the word for its type fits. */
function ownUnit(home: Home, type: string | undefined): Settled | undefined {
  const unit = [home.district, home.province].find((own) => own && shortType(own) === type)
  return unit && settledUnit(unit)
}

export function settledUnit(unit: Unit): Settled {
  return { unit, type: shortType(unit), name: unit.name, level: unit.level, within: [] }
}

/** A unit of a type that words imply and do not name: that of “Huyện ủy” alone. */
export function impliedPlace({ from, to }: Range, type: string, level: Level | undefined): PlaceMention {
  return { kind: 'place', from, to, type, level, name: undefined, units: [], parent: undefined }
}

/** A unit of a type that other mentions name; for a province, also the one that their district lies in. */
export function placeBeside(type: string, beside: readonly Mention[], page: Page, home: Home): Settled | undefined {
  let province: Settled | undefined
  for (const mention of beside.flatMap(placesIn)) {
    const place = mention.name ? settle(mention, page, home) : undefined
    if (place?.type === type) return place
    if (!place?.unit || place.level === 'province') continue
    const above = provinceOf(place.unit)
    if (shortType(above) === type) province ??= settledUnit(above)
  }
  return province
}

/** The level of the bodies of a place. */
export function levelOf({ level }: Settled): Level | undefined {
  return level === 'hamlet' ? 'grassroots' : level
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
  if (mention.level === 'province' && home.dominant && home.province) {
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

/** Full label of the place as a thing of its own, with the units above it. */
export function placeLabel(place: Settled): string {
  if (place.unit) return labelOf(place.unit)
  return place.within.length > 0 ? `${typedName(place)} (${place.within.map(typedName).join(', ')})` : typedName(place)
}
