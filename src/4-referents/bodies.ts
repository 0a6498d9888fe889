import { OF_COMMITTEE } from '../3-mentions/body-kinds.ts'
import type { Mentions } from '../3-mentions/index.ts'
import { isMassOfUnit } from '../3-mentions/mass-of-units.ts'
import type { Page } from '../3-mentions/page.ts'
import { namedFurtherOn } from '../3-mentions/short-names.ts'
import type { BodyMention, PlaceMention } from '../3-mentions/types.ts'
import { impliedUnit, type Part } from '../knowledge/body-senses.ts'
import { typedName } from '../knowledge/gazetteer.ts'
import { BodyNames, body, type FullBody } from './body-names.ts'
import { centralFront, centreOf, hasCentre, ownOf } from './centres.ts'
import { isOnForeignSide } from './guests.ts'
import type { Home } from './home.ts'
import { ListedBodies } from './listed-bodies.ts'
import { Ministries } from './ministries.ts'
import { areTwo, calledBy, NamedBodies } from './named-bodies.ts'
import { councilOf, houseOf, overAgency } from './offices.ts'
import { committeeOfOrganisation, ofNumberedCell } from './party-organisations.ts'
import { impliedPlace, type Places, type Settled, settledUnit } from './places.ts'
import type { Reason } from './reasons.ts'
import { SeenBodies } from './seen-bodies.ts'
import { UnitsAround } from './units-around.ts'

const DEEPEST = 100

/**
 * Gives bodies their full names: what the writer leaves out is taken from the words beside it, then from the nearest
 * body of that name, then from the article's own place.
 */
export class Bodies {
  readonly #page: Page
  readonly #places: Places
  readonly #names: BodyNames
  readonly #seen: SeenBodies
  readonly #ministries: Ministries
  readonly #listed: ListedBodies
  readonly #known = new Map<BodyMention, FullBody | undefined>()
  /** The bodies whose names are settled, found from where they are pointed at. */
  readonly named: NamedBodies
  readonly unitsAround: UnitsAround
  readonly #reasons = new Map<BodyMention, Reason>()
  #depth = 0

  constructor({ page, all }: Mentions, places: Places) {
    this.#page = page
    this.#places = places
    this.#names = new BodyNames(page.knowledge)
    this.#seen = new SeenBodies(all)
    this.#ministries = new Ministries(page, this.#seen)
    this.#listed = new ListedBodies(page, this.#seen, places, this.#names, (mention) => this.of(mention))
    this.named = new NamedBodies(page, this.#seen, (mention) => this.of(mention))
    this.unitsAround = new UnitsAround(page, this.#seen, places)
  }

  /** The full name of a body, undefined where the words name a class (“các sở”) or nothing that can be told apart. */
  of(mention: BodyMention): FullBody | undefined {
    if (this.#known.has(mention)) return this.#known.get(mention)
    // thousands of bodies in a row that each leave the owner to the next
    if (this.#depth > DEEPEST) return undefined
    this.#known.set(mention, undefined) // a body that refers to itself through another has no name
    this.#depth++
    const body = this.#complete(mention)
    this.#depth--
    this.#known.set(mention, body)
    return body
  }

  /** Why a body was taken for the one it is. */
  because(mention: BodyMention): Reason {
    const full = this.of(mention)
    const { owner } = mention
    const reason = this.#reasons.get(mention)
    if (!full || full.unsettled) return 'not settled'
    if (reason) return reason
    if (owner.by === 'unit') return this.#places.because(owner.place)
    return owner.by === 'body' ? this.because(owner.body) : 'written out'
  }

  #said(mention: BodyMention, reason: Reason, full: FullBody | undefined): FullBody | undefined {
    if (full) this.#reasons.set(mention, reason)
    return full
  }

  #complete(named: BodyMention): FullBody | undefined {
    const mention = this.#seen.withWholeField(named)
    const { owner, sense } = mention
    if (isMassOfUnit(sense)) return this.#massOfUnit(mention)
    switch (owner.by) {
      case 'none':
        if (sense.kind === 'mass centre') return this.#massCentre(mention)
        // “Trường Đại học Y Dược” after “Trường Đại học Y Dược, Đại học Quốc gia Hà Nội”
        return (
          this.#said(mention, 'same name elsewhere', this.#fuller(mention)) ??
          this.#said(mention, 'named nearby', this.#ofBody(mention, this.#ministries.over(mention))) ??
          this.#said(mention, 'named nearby', ofNumberedCell(this.named, this.#names, mention)) ??
          body(sense, mention.own, mention.own)
        )
      case 'central':
        return this.#names.central(mention)
      case 'country':
        return this.#names.ofCountry(mention, owner.country)
      case 'unit':
        return this.#ofPlace(mention, owner.place)
      case 'body':
        return this.#ofNextCommittee(mention, owner.body) ?? this.#ofBody(mention, owner.body)
      case 'article':
        return this.#said(mention, 'named nearby', this.#called(mention))
      case 'omitted':
        return this.#omitted(mention, owner.parts)
    }
  }

  #massCentre(mention: BodyMention): FullBody | undefined {
    const mass = this.named.nearest(mention.from, 'mass', hasCentre)
    return mass && this.#said(mention, 'named nearby', centreOf(this.#page.knowledge, mention, mass))
  }

  /** “Tỉnh Hội”, “Huyện Hội Lấp Vò”: the association that the article speaks of, of that unit. */
  #massOfUnit(mention: BodyMention): FullBody | undefined {
    const { from, owner, sense } = mention
    const type = impliedUnit(sense)
    const { lexicon, names } = this.#page.knowledge
    const mass = this.named.nearest(from, 'mass', hasCentre)
    const own = mass && ownOf(names, mass)
    if (!own || !type || !lexicon.bodies.named(own)) return undefined
    const place = this.#places.of(owner.by === 'unit' ? owner.place : impliedPlace(mention, type, sense.level))
    return this.#said(mention, 'named nearby', place && this.#names.ofUnit(this.#names.head(own), place))
  }

  /** “Trung tâm”: the one of that name that the article has spoken of, itself or as what another body is a part of. */
  #called({ from, own, sense }: BodyMention): FullBody | undefined {
    const fits = calledBy(this.#page.knowledge.grammar, own, sense)
    // “nhà trường” is the school that tells of its guests
    const isHouse = this.#page.begins('before-short-body', from)
    return isHouse ? this.named.first(`called ${own}`, fits) : this.named.one(from, `called ${own}`, fits)
  }

  #ofPlace(mention: BodyMention, mentioned: PlaceMention): FullBody | undefined {
    const place = this.#places.of(mentioned)
    if (!place) return this.#short(mention)
    if (mention.plural && !mentioned.name) return undefined
    return this.#names.ofUnit(mention, place)
  }

  /** “BCH Đảng bộ, BTV Thành ủy X”: organs of one committee, of which the next tells. */
  #ofNextCommittee(mention: BodyMention, { own, owner }: BodyMention): FullBody | undefined {
    if (owner.by !== 'omitted' || own !== this.#page.knowledge.names.of('party-organisation')) return undefined
    return this.#listed.beside({ ...mention, owner: { by: 'omitted', parts: OF_COMMITTEE } })
  }

  #ofBody(mention: BodyMention, owner: BodyMention | undefined): FullBody | undefined {
    if (!owner) return undefined
    const parent = owner.sense.kind === 'bloc' ? this.#bloc(mention, owner) : this.of(owner)
    if (!parent) return this.#short(mention)
    // “Vụ Pháp chế, Tổng cục Thủy sản” is called so, whatever ministry the Tổng cục is known to be of
    const isTold = this.#reasons.get(owner) === 'named nearby' || mention.sense.sector === 'party'
    const isShort = isTold && owner.owner.by === 'none' && parent.kind === 'department'
    return this.#names.under(mention, parent, isShort ? parent.own : undefined)
  }

  /** “Đảng ủy Khối”: the bloc whose full name the article, or its title, gives; then the province. */
  #bloc(mention: BodyMention, bloc: BodyMention): FullBody | undefined {
    const short = this.#page.knowledge.names.of('bloc')
    const fuller = bloc.own === short ? this.#seen.bloc(short) : bloc
    if (!fuller) return undefined
    const owner = bloc.owner.by === 'omitted' ? fuller.owner : bloc.owner
    const { sense } = bloc
    const { own } = fuller
    if (owner.by === 'central') return this.#names.central({ sense, own })
    const place =
      (owner.by === 'unit' ? this.#places.of(owner.place) : undefined) ?? this.#placeOfBloc({ ...bloc, own })
    const label = place ? `${own} ${typedName(place)}` : own
    return body(sense, own, label, { place, unsettled: !place && mention.proper })
  }

  /** Blocs of offices belong to the province; those of a district's offices to the district. */
  #placeOfBloc({ own, from }: BodyMention): Settled | undefined {
    const district = this.#page.knowledge.grammar.stands('bloc-of-district', own)
      ? this.#district(from, true)
      : undefined
    const { province } = this.#places.homeAt(from)
    return district ?? (province && settledUnit(province))
  }

  #omitted(mention: BodyMention, parts: readonly Part[]): FullBody | undefined {
    if (mention.plural || this.#listed.isOfClass(mention)) return undefined
    const beside = this.#said(
      mention,
      'said of the list',
      this.#listed.beside(mention) ?? this.#listed.frontBeside(mention),
    )
    if (beside) return beside
    if (isOnForeignSide(this.#page, mention.from)) return this.#short(mention)
    const implied = parts.find((part) => part.unitType)?.unitType
    if (implied) {
      const place = impliedPlace(mention, implied, mention.sense.level)
      return this.#said(mention, this.#places.because(place), this.#ofPlace(mention, place))
    }
    const kinds = new Set(parts.flatMap((part) => (part.optional ? [] : [part.of])))
    const unit = kinds.has('unit') ? this.unitsAround.opening(mention.from) : undefined
    if (unit) return this.#said(mention, 'named in the sentence', this.#names.ofUnit(mention, unit))
    if (kinds.has('province')) {
      const scene = this.unitsAround.scene(mention.from)
      const there = scene ?? this.#listed.province(mention)
      const reason = scene ? 'named in the sentence' : 'said of the list'
      if (there) return this.#said(mention, reason, this.#names.ofUnit(mention, there))
    }
    const led = this.#ofOrganisation(mention)
    if (led) return this.#said(mention, 'named nearby', led)
    const branch = mention.sense.kind === 'branch' && !mention.proper ? this.#called(mention) : undefined
    const same = this.#said(mention, 'same name elsewhere', this.#sameName(mention) ?? branch)
    if (same) return same
    // “Phó Thủ trưởng Cơ quan An ninh điều tra”: of the police, or the army, that the words name
    const above = overAgency(this.named, mention) ?? councilOf(this.#page.knowledge.grammar, this.named, mention)
    if (above) return this.#said(mention, 'named nearby', this.#names.under(mention, above))
    // a Khoa is of the hospital or school that the words name with it
    if (kinds.has('parent') && mention.sense.sector !== 'school') {
      const { grammar } = this.#page.knowledge
      const isOfCourt = grammar.stands('department-of-court', mention.own)
      const parent = this.named.nearest(mention.from, `parent ${isOfCourt}`, (full) => {
        if (isOfCourt) return (full.kind === 'procuracy' || full.kind === 'court') && full.level === 'central'
        // no ministry has a Phòng of its own
        return (full.kind === 'ministry' && !kinds.has('district')) || grammar.opens('general-department', full.own)
      })
      const told = parent?.kind === 'ministry' ? this.#ministries.told(mention) : undefined
      const over = (told && this.of(told)) ?? parent
      if (over) return this.#said(mention, 'named nearby', this.#names.under(mention, over))
      if (!kinds.has('district')) return this.#short(mention)
    }
    const house = houseOf(this.#page, this.named, mention, kinds.has('district'))
    if (house === 'none') return this.#short(mention)
    if (house) return this.#said(mention, 'named nearby', this.#names.under(mention, house))
    const home = this.#places.homeAt(mention.from)
    if (kinds.has('province') && home.province)
      return this.#said(mention, 'home of the article', this.#names.ofUnit(mention, this.#provinceNear(mention, home)))
    const district = kinds.has('district') || mention.sense.kind === 'centre' ? this.#district(mention.from) : undefined
    return district ? this.#said(mention, 'named nearby', this.#names.ofUnit(mention, district)) : this.#short(mention)
  }

  #ofOrganisation({ own, from }: BodyMention): FullBody | undefined {
    if (own !== this.#page.knowledge.names.of('party-committee')) return undefined
    const led = committeeOfOrganisation(this.named, this.#names, this.#page.knowledge, from)
    // the committee of a district is no Đảng ủy
    return led?.own.startsWith(own) ? led : undefined
  }

  #provinceNear(mention: BodyMention, { dominant, province }: Home): Settled {
    const near = dominant ? undefined : this.#places.namedBy(mention.from).provinceBefore(mention.from)
    const isHere = near && this.#page.sentence(near.from) === this.#page.sentence(mention.from)
    return (isHere && this.#places.of(near.mention)) || settledUnit(province!)
  }

  /** The same body under a longer name elsewhere in the article: with its parent, its place, its kind of company. */
  #fuller(mention: BodyMention): FullBody | undefined {
    if (!mention.proper || !('own' in mention.sense)) return undefined
    const owned = mention.sense.owner.length > 0 ? this.#sameName(mention, true) : undefined
    const longer = owned ? undefined : (this.#seen.longer(mention) ?? namedFurtherOn(this.#page, mention))
    return owned ?? (longer && !areTwo(this.#page, mention, longer) ? this.of(longer) : undefined)
  }

  /** The nearest body before, else after, with the same own name and a known owner. */
  #sameName(mention: BodyMention, owned = false): FullBody | undefined {
    const home = this.#places.homeAt(mention.from)
    for (const other of this.#seen.namesakes(mention)) {
      if (owned && other.owner.by === 'none') continue
      // “Bộ Y tế Lào và Bộ Y tế ký …”: the second is ours
      if (other.owner.by === 'country' && this.#page.fits('between-bodies', other.to, mention.from)) continue
      // “Sở Y tế” under “Kon Tum: …” is not the one of another part of a round-up
      if (this.#places.homeAt(other.from) !== home) continue
      const full = this.of(other)
      if (full && !full.unsettled && !this.#isElsewhere(mention, other, full)) return full
    }
    return undefined
  }

  /** “Chủ tịch UBND TP A yêu cầu Sở Y tế …”, and sentences later “Sở Y tế tỉnh B”. */
  #isElsewhere({ from, sense }: BodyMention, other: BodyMention, { place }: FullBody): boolean {
    if (sense.kind !== 'provincial department' || other.from < from || place?.level !== 'province') return false
    if (this.#page.sentence(other.from) === this.#page.sentence(from)) return false
    const here = this.unitsAround.of(from, 'province')
    return here !== undefined && here.name !== place.name
  }

  /** How often the article names a body of these kinds. */
  count(...kinds: readonly string[]): number {
    return this.#seen.count(...kinds)
  }

  /** The district or town last named before a body, else the first of the article, else the outlet's. */
  #district(at: number, isAnywhere = false): Settled | undefined {
    const found = this.#places.namedBy(at).districtNear(isAnywhere ? undefined : at)
    const district = this.#places.homeAt(at).district
    return found ? this.#places.of(found.mention) : district && settledUnit(district)
  }

  #short(mention: BodyMention): FullBody | undefined {
    return centralFront(this.#page, mention) ?? { ...body(mention.sense, mention.own, mention.own), unsettled: true }
  }
}
