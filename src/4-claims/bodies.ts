import { fold } from '../2-text/vietnamese.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, Mention, PlaceMention } from '../3-mentions/types.ts'
import { provinceOf } from '../knowledge/gazetteer.ts'
import type { BodySense, KnownBodySense, Part } from '../knowledge/lexicon.ts'
import type { Level, Sector } from '../model.ts'
import type { Home } from './home.ts'
import { bareName, committeeOf, type Settled, settle, settledUnit, unitName } from './places.ts'

/** A body with its full name, as far as the article settles it. */
export interface FullBody {
  readonly label: string
  readonly kind: string
  readonly sector: Sector
  readonly level: Level | undefined
  /** The name before the owner. */
  readonly own: string
  readonly place: Settled | undefined
  readonly parent: FullBody | undefined
  /** Its owner is left out, and nothing in the article says whose it is. */
  readonly unsettled: boolean
}

const DEEPEST = 100

interface Seen {
  readonly at: number
  readonly mention: BodyMention
}

/**
 * Gives bodies their full names: what the writer leaves out is taken from the words beside it, then from the nearest
 * body of that name, then from the article's own place.
 */
export class Bodies {
  readonly #page: Page
  readonly #home: Home
  readonly #seen: readonly Seen[]
  readonly #known = new Map<BodyMention, FullBody | undefined>()
  #depth = 0

  constructor({ page, all }: Mentions, home: Home) {
    this.#page = page
    this.#home = home
    this.#seen = all.flatMap((mention) => bodiesIn(mention)).map((mention) => ({ at: mention.from, mention }))
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

  #complete(mention: BodyMention): FullBody | undefined {
    const { owner, sense } = mention
    switch (owner.by) {
      case 'none':
        // “Trường Đại học Y Dược” after “Trường Đại học Y Dược, Đại học Quốc gia Hà Nội”
        return this.#fuller(mention) ?? body(sense, mention.own, mention.own)
      case 'central':
        return body(
          sense,
          mention.own,
          mention.own === 'Văn phòng'
            ? 'Văn phòng Trung ương Đảng'
            : `${mention.own} Trung ương${sense.kind === 'bloc' ? ' Đảng' : ''}`,
          { level: 'central' },
        )
      case 'country':
        return owner.country === 'Việt Nam' && mention.own !== 'Đảng Cộng sản'
          ? body(sense, mention.own, mention.own)
          : body(sense, mention.own, `${mention.own} ${owner.country}`)
      case 'unit':
        return this.#ofPlace(mention, owner.place)
      case 'body':
        return this.#ofBody(mention, owner.body)
      case 'omitted':
        return this.#omitted(mention, owner.parts)
    }
  }

  #ofPlace(mention: BodyMention, mentioned: PlaceMention): FullBody | undefined {
    const place = settle(mentioned, this.#page, this.#home)
    if (!place) return this.#short(mention)
    if (mention.plural && !mentioned.name) return undefined
    return ofUnit(mention.sense, mention.own, place)
  }

  #ofBody(mention: BodyMention, owner: BodyMention): FullBody | undefined {
    const parent = owner.sense.kind === 'bloc' ? this.#bloc(mention, owner) : this.of(owner)
    if (!parent) return this.#short(mention)
    return under(mention, parent)
  }

  /** “Đảng ủy Khối”: the bloc whose full name the article, or its title, gives; then the province. */
  #bloc(mention: BodyMention, bloc: BodyMention): FullBody | undefined {
    const place = bloc.owner.by === 'unit' ? settle(bloc.owner.place, this.#page, this.#home) : undefined
    const central = bloc.owner.by === 'central'
    let { own } = bloc
    let { owner } = bloc
    if (own === 'Khối') {
      const fuller = this.#seen
        .map(({ mention: other }) => (other.owner.by === 'body' ? innermost(other) : undefined))
        .filter((other) => other?.sense.kind === 'bloc' && other.own !== 'Khối')
      const same = fuller.find((other) => other!.owner.by === 'unit') ?? fuller[0]
      if (!same) return undefined
      own = same.own
      if (owner.by === 'omitted') owner = same.owner
    }
    const where =
      place ?? (owner.by === 'unit' ? settle(owner.place, this.#page, this.#home) : undefined) ?? this.#placeOfBloc(own)
    const name =
      central || owner.by === 'central'
        ? `${own} Trung ương${/đối ngoại/.test(own) ? ' Đảng' : ''}`
        : where
          ? `${own} ${unitName(where)}`
          : own
    return { ...body(bloc.sense, own, name), place: where, unsettled: !where && !central && mention.proper }
  }

  /** Blocs of offices belong to the province; those of a district's offices to the district. */
  #placeOfBloc(own: string): Settled | undefined {
    if (/chính quyền|đoàn thể|^khối Đảng$/i.test(own)) {
      const district = this.#nearest(undefined, ['huyện', 'thị xã', 'quận', 'thành phố'])
      if (district) return district
    }
    return this.#home.province ? settledUnit(this.#home.province) : undefined
  }

  #omitted(mention: BodyMention, parts: readonly Part[]): FullBody | undefined {
    if (mention.plural) return undefined
    const beside = this.#beside(mention)
    if (beside) return beside
    const kinds = parts.map((part) => part.of)
    const type = kinds.find((kind) => /^(tỉnh|thành phố|quận|huyện|thị xã)$/.test(kind))
    if (type) {
      const place = settle(elliptical(mention, type), this.#page, this.#home)
      return place ? ofUnit(mention.sense, mention.own, place) : this.#short(mention)
    }
    const same = this.#sameName(mention)
    if (same) return same
    if (kinds.includes('parent')) {
      const parent = this.nearest(mention.from, (full) => full.kind === 'ministry' || full.own.startsWith('Tổng cục'))
      if (parent) return under(mention, parent)
      if (!kinds.includes('district')) return this.#short(mention)
    }
    if (kinds.includes('province') && this.#home.province)
      return ofUnit(mention.sense, mention.own, this.#provinceNear(mention))
    if (kinds.includes('district') || mention.sense.kind === 'centre') {
      const place = this.#nearest(mention, ['huyện', 'quận', 'thị xã', 'thành phố'])
      return place ? ofUnit(mention.sense, mention.own, place) : this.#short(mention)
    }
    return this.#short(mention)
  }

  #provinceNear(mention: BodyMention): Settled {
    const sentence = this.#page.sentence(mention.from)
    const near = this.#home.places
      .filter(
        (place) =>
          place.at < mention.from && this.#page.sentence(place.at) === sentence && place.mention.level === 'province',
      )
      .at(-1)
    return (
      (near && !this.#home.dominant && settle(near.mention, this.#page, this.#home)) ||
      settledUnit(this.#home.province!)
    )
  }

  /** “Thành ủy, HĐND, UBND, Ủy ban MTTQ Việt Nam TP Hà Nội”: the last of a list says whose all of them are. */
  #beside(mention: BodyMention): FullBody | undefined {
    const index = this.#seen.findIndex((seen) => seen.mention === mention)
    for (let i = index + 1; index >= 0 && i < this.#seen.length; i++) {
      const next = this.#seen[i]!.mention
      const gap = this.#page.raw(this.#seen[i - 1]!.mention.to, next.from).trim()
      if (!/^([,\-–]|và|cùng)$/.test(gap)) return undefined
      if (next.owner.by === 'unit' && /unit|province/.test(partsOf(mention))) {
        const place = settle(next.owner.place, this.#page, this.#home)
        return place && (place.level === 'province' || /unit/.test(partsOf(mention)))
          ? ofUnit(mention.sense, mention.own, place)
          : undefined
      }
      // “Ban Chấp hành, Ban Thường vụ Huyện ủy”: organs of one committee
      if (next.owner.by === 'body' && /committee/.test(partsOf(mention))) {
        const parent = this.of(next.owner.body)
        return parent ? under(mention, parent) : undefined
      }
      if (next.owner.by !== 'omitted') return undefined
    }
    return undefined
  }

  /** The nearest body before, else after, with the same own name and a known owner. */
  /** The same body under a longer name elsewhere in the article: with its parent, its place, its kind of company. */
  #fuller(mention: BodyMention): FullBody | undefined {
    if (!mention.proper || !('own' in mention.sense)) return undefined
    if (mention.sense.owner.length > 0) {
      const owned = this.#sameName(mention, true)
      if (owned) return owned
    }
    const own = fold(mention.own)
    const name = fold(mention.own.slice(mention.sense.name.length + 1))
    const longer = this.#seen.find(({ mention: other }) => {
      const whole = fold(other.own)
      return (
        other.proper &&
        other.sense.sector === mention.sense.sector &&
        whole.length > own.length &&
        (whole.startsWith(`${own} `) ||
          (mention.sense.kind === 'company' && name.includes(' ') && whole.endsWith(` ${name}`)))
      )
    })
    return longer && this.of(longer.mention)
  }

  #sameName(mention: BodyMention, owned = false): FullBody | undefined {
    const same = this.#seen.filter(
      ({ mention: other }) =>
        other !== mention &&
        fold(other.own) === fold(mention.own) &&
        other.owner.by !== 'omitted' &&
        !other.plural &&
        !(owned && other.owner.by === 'none'),
    )
    const before = same.filter((seen) => seen.at < mention.from)
    for (const seen of [...before.reverse(), ...same.filter((other) => other.at > mention.from)]) {
      const full = this.of(seen.mention)
      if (full && !full.unsettled) return full
    }
    return undefined
  }

  /** How often the article names a body of an own name. */
  count(own: string): number {
    return this.#seen.filter((seen) => seen.mention.own === own).length
  }

  /** The body last named before a token, in its sentence or the two before, that fits. */
  nearest(at: number, fits: (body: FullBody) => boolean): FullBody | undefined {
    const all = this.#seen
      .filter((seen) => !seen.mention.plural)
      .flatMap((seen) => {
        const full = this.of(seen.mention)
        return full && !full.unsettled && fits(full) ? [{ at: seen.at, full }] : []
      })
    const before = all.filter((seen) => seen.at < at).at(-1)
    if (before && this.#page.sentence(before.at) >= this.#page.sentence(at) - 2) return before.full
    return new Set(all.map((seen) => seen.full.label)).size === 1 ? all[0]!.full : undefined
  }

  #nearest(mention: BodyMention | undefined, types: readonly string[]): Settled | undefined {
    const places = this.#home.places.filter(
      (place) =>
        place.mention.level === 'district' ||
        (place.mention.type !== undefined && types.includes(place.mention.type) && place.mention.level !== 'province'),
    )
    const before = mention ? places.filter((place) => place.at < mention.from) : []
    const found = before.at(-1) ?? places[0]
    return found
      ? settle(found.mention, this.#page, this.#home)
      : this.#home.district && settledUnit(this.#home.district)
  }

  #short(mention: BodyMention): FullBody | undefined {
    return { ...body(mention.sense, mention.own, mention.own), unsettled: true }
  }
}

function partsOf(mention: BodyMention): string {
  return mention.owner.by === 'omitted' ? mention.owner.parts.map((part) => part.of).join(' ') : ''
}

function elliptical(mention: BodyMention, type: string): PlaceMention {
  return {
    kind: 'place',
    from: mention.from,
    to: mention.to,
    type,
    level: type === 'tỉnh' ? 'province' : 'district',
    name: undefined,
    units: [],
    parent: undefined,
  }
}

function innermost(mention: BodyMention): BodyMention {
  return mention.owner.by === 'body' ? innermost(mention.owner.body) : mention
}

function body(sense: BodySense | KnownBodySense, own: string, label: string, more: Partial<FullBody> = {}): FullBody {
  return {
    label,
    kind: sense.kind,
    sector: sense.sector,
    level: sense.level,
    own,
    place: undefined,
    parent: undefined,
    unsettled: false,
    ...more,
  }
}

const TITLED_COMMITTEE = /^(Tỉnh|Thành|Quận|Huyện|Thị) (ủy|Đoàn)$/

/** A body of an administrative unit: “Ủy ban nhân dân huyện Hoài Ân”, “Huyện ủy Chư Sê”, “Ủy ban Kiểm tra Huyện ủy Gia Viễn”. */
export function ofUnit(sense: BodySense | KnownBodySense, own: string, place: Settled): FullBody {
  const level = place.level === 'hamlet' ? 'grassroots' : place.level
  if (TITLED_COMMITTEE.test(own)) return body(sense, own, `${own} ${bareName(place)}`, { place, level })
  if (
    sense.kind === 'party organ' ||
    sense.kind === 'standing committee' ||
    (sense.kind === 'executive committee' && own === 'Ban Chấp hành')
  ) {
    const parent = committeeBody(place)
    return body(sense, own, `${own} ${parent.label}`, { place, level, parent })
  }
  if (own === 'Văn phòng') return body(sense, own, `Văn phòng Ủy ban nhân dân ${unitName(place)}`, { place, level })
  const above = place.type === 'phường' ? parentsOf(place) : ''
  return body(sense, own, `${own} ${unitName(place)}${above}`, { place, level })
}

/** Wards go by numbers and by names that many towns share: the district and city that the words give stay with the name. */
function parentsOf(place: Settled): string {
  const named = place.within
  const last = named.at(-1)
  const province = last?.unit && last.level !== 'province' ? settledUnit(provinceOf(last.unit)) : undefined
  return [...named, ...(province ? [province] : [])].map((unit) => `, ${unitName(unit)}`).join('')
}

/** The committee of the Party for a unit, where the words name only the unit. */
export function committeeBody(place: Settled): FullBody {
  const label = committeeOf(place)
  const own = /^(Tỉnh|Thành|Quận|Huyện|Thị|Đảng) ủy/.exec(label)![0]
  return {
    label,
    kind: 'committee',
    sector: 'party',
    level: place.level === 'hamlet' ? 'grassroots' : place.level,
    own,
    place,
    parent: undefined,
    unsettled: false,
  }
}

/** An organ of another body. */
function under(mention: BodyMention, parent: FullBody): FullBody {
  return underNamed(mention.sense, mention.own, parent)
}

export function underNamed(sense: BodySense | KnownBodySense, own: string, parent: FullBody): FullBody {
  const joint = /^(Cục|Tổng cục|Vụ|Trường|Viện)/.test(own) ? ', ' : own === 'Đoàn kiểm tra' ? ' của ' : ' '
  return {
    ...body(sense, own, `${own}${joint}${parent.label}`),
    level: sense.level ?? parent.level,
    sector: /^(standing|executive) committee$/.test(sense.kind) ? parent.sector : sense.sector,
    place: parent.place,
    parent: parent.kind === 'bloc' ? undefined : parent,
    unsettled: parent.unsettled,
  }
}

/** All bodies named in a mention, outermost first; the body of a post counts. */
function bodiesIn(mention: Mention): readonly BodyMention[] {
  if (mention.kind === 'post') return mention.body ? [mention.body] : []
  return mention.kind === 'body' ? [mention] : []
}

/** Key under which two bodies of one article are the same. */
export function bodyKey(full: FullBody): string {
  return fold(full.label).replace(/^ban chấp hành ((tỉnh|thành|quận|huyện|thị|đảng) ủy)/, '$1')
}
