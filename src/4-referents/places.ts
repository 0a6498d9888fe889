import type { Page } from '../3-mentions/page.ts'
import { isWithin } from '../3-mentions/places.ts'
import type { Mention, PlaceMention, Range } from '../3-mentions/types.ts'
import { labelOf, provinceOf, shortType, typedName, type Unit } from '../knowledge/gazetteer.ts'
import type { Level } from '../model.ts'
import { current, type Home, type Homes, pick, placesIn } from './home.ts'
import { NamedPlaces } from './named-places.ts'
import type { Reason } from './reasons.ts'

/** A place of the article, as surely as the article tells: a unit of the gazetteer, or a name and type. */
export interface Settled {
  readonly unit: Unit | undefined
  readonly type: string
  readonly name: string
  readonly level: Level | 'hamlet' | undefined
  /** Units it lies in that the words give, nearest first. */
  readonly within: readonly Settled[]
}

/** Tells which units the places of an article are. */
export class Places {
  readonly #page: Page
  readonly #homes: Homes
  readonly #known = new Map<PlaceMention, Settled | undefined>()
  readonly #named = new Map<Home, NamedPlaces>()

  constructor(page: Page, homes: Homes) {
    this.#page = page
    this.#homes = homes
  }

  /** Which unit a place mention means. Undefined when the article does not settle it (“huyện” where none is named). */
  of(mention: PlaceMention): Settled | undefined {
    if (!this.#known.has(mention)) this.#known.set(mention, this.#settle(mention))
    return this.#known.get(mention)
  }

  /** Why a place mention means what it does. */
  because(mention: PlaceMention): Reason {
    if (mention.name) return 'written out'
    const { named, because } = this.namedBy(mention.from).meantBy(mention)
    return named ? because : this.of(mention) ? 'home of the article' : 'not settled'
  }

  /** The home of the section in which a token stands. */
  homeAt(token: number): Home {
    return this.#homes.at(token)
  }

  /** What is named in the section in which a token stands. */
  namedBy(token: number): NamedPlaces {
    const home = this.#homes.at(token)
    const known = this.#named.get(home) ?? new NamedPlaces(this.#page, home)
    this.#named.set(home, known)
    return known
  }

  /** A unit of a type that other mentions name; for a province, also the one that their district lies in. */
  beside(type: string, others: readonly Mention[]): Settled | undefined {
    let province: Settled | undefined
    for (const mention of others.flatMap(placesIn)) {
      const place = mention.name ? this.of(mention) : undefined
      if (place?.type === type) return place
      if (!place?.unit || place.level === 'province') continue
      const above = provinceOf(place.unit)
      if (shortType(above) === type) province ??= settledUnit(above)
    }
    return province
  }

  #mayBeProvince(type: string): boolean {
    return this.#page.knowledge.lexicon.typesOf.province.includes(type)
  }

  #settle(mention: PlaceMention): Settled | undefined {
    const home = this.#homes.at(mention.from)
    const { named } = mention.name ? { named: mention } : this.namedBy(mention.from).meantBy(mention)
    if (!named?.name) return ownUnit(home, mention.type)
    const date = this.#page.reading.article.published
    let units = current(named.units, date)
    // “Quảng Ninh … UBND tỉnh”: there is a district of that name too
    const isProvince = !mention.name && mention.type && this.#mayBeProvince(mention.type)
    const typed = isProvince ? units.filter((unit) => shortType(unit) === mention.type) : []
    if (typed.length > 0) units = typed
    if (units.length > 1 && home.province) {
      const there = units.filter((unit) => isWithin(unit, home.province!))
      if (there.length > 0) units = there
    }
    if (units.length > 1) units = this.namedBy(mention.from).within(units)
    const one = isOne(units) ? pick(units, date) : undefined
    // a commune of that name is known in a province of which the article says nothing: this one need not be it
    const isFar =
      one?.level === 'commune' &&
      home.province &&
      !isWithin(one, home.province) &&
      !this.namedBy(mention.from).tellsOf(one)
    const unit = isFar ? undefined : one
    // “Quảng Ninh … huyện”: there is a district of that name too, but the one named is the province
    const level = unit?.level ?? named.level
    if (!mention.name && level === 'province' && mention.type && !this.#mayBeProvince(mention.type)) return undefined
    const parent = named.parent ?? this.namedBy(mention.from).aboveOf(named)
    const above = parent && this.of(parent)
    return {
      unit,
      type: unit ? shortType(unit) : (named.type ?? this.#page.knowledge.names.of('district')),
      name: unit?.name ?? named.name,
      level,
      within: above ? [above, ...above.within] : [],
    }
  }
}

/** Are these units one, at several times? */
function isOne(units: readonly Unit[]): boolean {
  const [first, ...others] = units
  return (
    first !== undefined &&
    others.every(
      (other) =>
        other.name === first.name && other.type === first.type && provinceOf(other).name === provinceOf(first).name,
    )
  )
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

/** The level of the bodies of a place. */
export function levelOf({ level }: Settled): Level | undefined {
  return level === 'hamlet' ? 'grassroots' : level
}

/** Full label of the place as a thing of its own, with the units above it. */
export function placeLabel(place: Settled): string {
  if (place.unit) return labelOf(place.unit)
  return place.within.length > 0 ? `${typedName(place)} (${place.within.map(typedName).join(', ')})` : typedName(place)
}
