import { countBefore, lastBefore } from '../3-mentions/in-order.ts'
import type { Page } from '../3-mentions/page.ts'
import type { PlaceMention } from '../3-mentions/types.ts'
import { provinceOf, shortType, type Unit } from '../knowledge/gazetteer.ts'
import { current, type Home, type NamedPlace } from './home.ts'
import type { Reason } from './reasons.ts'

/** Sentences back that a word like “xã” alone reaches. */
const REACH = 2
/** Tokens from the word for somebody's address to the district in it. */
const LONGEST_ADDRESS = 14

/** The places that a section of an article names, found by their types and levels. */
export class NamedPlaces {
  readonly #page: Page
  readonly #home: Home
  readonly #byType = new Map<string | undefined, NamedPlace[]>()
  readonly #told = new Map<string | undefined, readonly NamedPlace[]>()
  #parents: ReadonlySet<string> | undefined
  #tells: ReadonlySet<string> | undefined
  #provinces: readonly NamedPlace[] | undefined
  #districts: readonly NamedPlace[] | undefined

  constructor(page: Page, home: Home) {
    this.#page = page
    this.#home = home
    const date = page.reading.article.published
    for (const place of home.places) {
      const { type, units } = place.mention
      for (const one of new Set([type, ...current(units, date).map(shortType)])) {
        const known = this.#byType.get(one)
        if (known) known.push(place)
        else this.#byType.set(one, [place])
      }
    }
  }

  /**
   * The place that “huyện”, “tỉnh”, “xã này” points at: the one of that type named before in the sentence, then the article's
   * own, then the nearest before, then the first after.
   */
  meantBy({ from, type, level }: PlaceMention): {
    readonly named: PlaceMention | undefined
    readonly because: Reason
  } {
    const same = this.#toldOf(type)
    const { district, province, dominant } = this.#home
    const own = (is: (unit: Unit) => boolean) => same.find(({ mention }) => mention.units.some(is))?.mention
    const ofDistrict = district && type === shortType(district) ? own(({ id }) => id === district.id) : undefined
    if (ofDistrict) return { named: ofDistrict, because: 'outlet' }
    const nearest = lastBefore(same, from)
    const sentence = this.#page.sentence(from)
    const ofProvince =
      level === 'province' && dominant && province ? own(({ name }) => name === province.name) : undefined
    if (nearest && this.#page.sentence(nearest.from) === sentence) {
      // “Hội Nông dân tỉnh A và Hội Nông dân tỉnh B, Công an tỉnh”: where the article's own is named too, it is that
      const isOther = ofProvince && nearest.mention.name !== ofProvince.name
      const both = isOther && this.#isBefore(same, from, ofProvince)
      return { named: both ? ofProvince : nearest.mention, because: 'named in the sentence' }
    }
    if (ofProvince) return { named: ofProvince, because: 'home of the article' }
    // “Báo Sóc Trăng”, which takes its province for granted and names another one once, further back
    const isFar = nearest === undefined || this.#page.sentence(nearest.from) < sentence - 1
    if (isFar && level === 'province' && dominant && province && shortType(province) === type)
      return { named: undefined, because: 'home of the article' }
    const isNear =
      level !== 'commune' ||
      (nearest && this.#page.sentence(nearest.from) >= sentence - REACH) ||
      same.every(({ mention }) => mention.name === same[0]!.mention.name)
    const found = isNear ? (nearest ?? same[0])?.mention : undefined
    // “Chủ tịch UBND tỉnh tiếp đoàn tỉnh Koh Kong”: where the article has a province of its own, no other country's
    const isAbroad = found?.units.length === 0 && [district, province].some((one) => one && shortType(one) === type)
    return { named: isAbroad ? undefined : found, because: 'named nearby' }
  }

  /** The places of a type; those where somebody lives only if there are no others: “Trần Văn Hai (27 tuổi, trú huyện A)”. */
  #toldOf(type: string | undefined): readonly NamedPlace[] {
    const known = this.#told.get(type)
    if (known) return known
    const all = (this.#byType.get(type) ?? []).filter(({ mention }) => !this.#isCityAbroad(mention))
    const others = all.filter(({ from }) => !this.#isAddress(from))
    const told = others.length > 0 ? others : all
    this.#told.set(type, told)
    return told
  }

  /** “TP Tế Nam”: the gazetteer knows every city of the country, some as a town; whose “UBND TP” is said next is none of others. */
  #isCityAbroad({ units, name, level }: PlaceMention): boolean {
    const { gazetteer } = this.#page.knowledge
    return level === undefined && units.length === 0 && gazetteer.named(name!.toLowerCase()).length === 0
  }

  #isAddress(from: number): boolean {
    for (let at = from - 1; at >= Math.max(0, from - LONGEST_ADDRESS); at--) {
      if (this.#page.sentence(at) !== this.#page.sentence(from) || /^[();]$/.test(this.#page.token(at))) return false
      if (this.#page.begins('lives-at', at)) return true
    }
    return false
  }

  /** Is a place named in the sentence of a token before it? */
  #isBefore(same: readonly NamedPlace[], at: number, { name }: PlaceMention): boolean {
    const start = this.#page.sentenceStart(at)
    for (let i = countBefore(same, at) - 1; i >= 0 && same[i]!.from >= start; i--)
      if (same[i]!.mention.name === name) return true
    return false
  }

  /** “Đoàn tỉnh Koh Kong do ông A, Phó Tỉnh trưởng, dẫn đầu”: the unit of another country named last before a token. */
  abroad(at: number, type: string): PlaceMention | undefined {
    return lastBefore(
      (this.#byType.get(type) ?? []).filter(({ mention }) => mention.name && mention.units.length === 0),
      at,
    )?.mention
  }

  /**
   * What a hamlet or a numbered ward lies in, where the section names one alone of that name: “Chi bộ khóm 3” after “khóm 3, phường 6”, “Hội Nông dân
   * phường 4” after “phường 4, thành phố Vĩnh Long”.
   */
  aboveOf({ type, name, level }: PlaceMention): PlaceMention | undefined {
    if (level !== 'hamlet' && !(level === 'commune' && name && /^\d/.test(name))) return undefined
    const same = (this.#byType.get(type) ?? []).flatMap(({ mention }) =>
      mention.name === name && mention.parent ? [mention.parent] : [],
    )
    const [above] = same
    // the outlet's own ward of that number needs no district
    const { district } = this.#home
    if (level === 'commune' && district && above?.units.every(({ id }) => id !== district.id)) return undefined
    return same.every((parent) => parent.name === above!.name) ? above : undefined
  }

  /** Of several units of one name, those in a district that the article names too. */
  within(units: readonly Unit[]): readonly Unit[] {
    this.#parents ??= new Set(
      this.#home.places.flatMap(({ mention: { level, units } }) =>
        level === 'district' || level === 'province' ? units.map(({ id }) => id) : [],
      ),
    )
    const there = units.filter(({ level, parent }) => parent && level === 'commune' && this.#parents!.has(parent.id))
    return there.length > 0 ? there : units
  }

  /** Does the section name a unit above a commune that lies in the same province? */
  tellsOf(commune: Unit): boolean {
    this.#tells ??= new Set(
      this.#home.places.flatMap(({ mention: { level, units } }) =>
        level === 'district' || level === 'province' ? units.map((unit) => provinceOf(unit).name) : [],
      ),
    )
    return this.#tells.has(provinceOf(commune).name)
  }

  /** The province named last before a token. */
  provinceBefore(at: number): NamedPlace | undefined {
    return lastBefore(this.#provincesNamed(), at)
  }

  /** The first province named from a token on. */
  provinceFrom(at: number): NamedPlace | undefined {
    const provinces = this.#provincesNamed()
    return provinces[countBefore(provinces, at)]
  }

  #provincesNamed(): readonly NamedPlace[] {
    this.#provinces ??= this.#home.places.filter(({ mention }) => mention.level === 'province')
    return this.#provinces
  }

  /** The district or town named last before a token, else the first of all. */
  districtNear(at: number | undefined): NamedPlace | undefined {
    const { bodies } = this.#page.knowledge.lexicon
    this.#districts ??= this.#home.places.filter(
      ({ mention: { level, type } }) =>
        level === 'district' || (level !== 'province' && type !== undefined && bodies.committeeOf(type)),
    )
    return (at === undefined ? undefined : lastBefore(this.#districts, at)) ?? this.#districts[0]
  }
}
