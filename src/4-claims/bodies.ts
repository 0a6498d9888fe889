import { fold } from '../2-text/vietnamese.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, Mention, PlaceMention } from '../3-mentions/types.ts'
import type { Part } from '../knowledge/lexicon.ts'
import { body, type FullBody, ofUnit, under } from './body-names.ts'
import type { Home } from './home.ts'
import { type Settled, settle, settledUnit, unitName } from './places.ts'

const DEEPEST = 100
/** Tokens between two of a list: a name with its honorific and post. */
const LONGEST_LIST = 12

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
    if (kinds.includes('province')) {
      const there = this.#sceneOfSentence(mention) ?? this.#nextOfList(mention)
      if (there) return ofUnit(mention.sense, mention.own, there)
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

  /** “Tại Hải Phòng, ông A, Giám đốc Sở Y tế, cho biết”: the sentence goes to another province. */
  #sceneOfSentence(mention: BodyMention): Settled | undefined {
    const start = this.#page.reading.sentences[this.#page.sentence(mention.from)]!
    const place = this.#home.places.find(
      ({ at, mention: { level } }) =>
        level === 'province' &&
        at > start &&
        at <= start + 2 &&
        /^(còn )?(tại|ở)( tỉnh)?$/.test(this.#page.folded(start, at)),
    )
    return place && place.at < mention.from ? settle(place.mention, this.#page, this.#home) : undefined
  }

  /** “Phó Giám đốc Sở Ngoại vụ và ông B, Phó Giám đốc Sở Nội vụ tỉnh X”: the last of a list says whose all of them are. */
  #nextOfList(mention: BodyMention): Settled | undefined {
    const sentence = this.#page.sentence(mention.from)
    const next = this.#seen.find(({ at }) => at >= mention.to)?.mention
    if (
      next?.owner.by !== 'unit' ||
      !next.owner.place.name ||
      next.sense.kind !== mention.sense.kind ||
      next.own === mention.own ||
      next.from - mention.to > LONGEST_LIST ||
      this.#page.sentence(next.from) !== sentence ||
      !/(^| )(và|cùng|,)( |$)/.test(this.#page.folded(mention.to, next.from)) ||
      /[;:]/.test(this.#page.raw(mention.to, next.from))
    )
      return undefined
    const place = settle(next.owner.place, this.#page, this.#home)
    return place?.level === 'province' ? place : undefined
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
    const index = this.#seen.findIndex(
      (seen) => seen.mention === mention || (seen.mention.from <= mention.from && seen.mention.to >= mention.to),
    )
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
      // “HĐND, UBND, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh X”; but “Đảng ủy, Ban Giám đốc Công an tỉnh X” is the police's
      const last = next.owner.by === 'body' ? innermost(next).owner : undefined
      if (last?.by === 'unit' && mention.sense.sector !== 'party' && /unit/.test(partsOf(mention))) {
        const place = settle(last.place, this.#page, this.#home)
        return place && ofUnit(mention.sense, mention.own, place)
      }
      // “Ban Chấp hành, Ban Thường vụ Huyện ủy”: organs of one committee
      if (next.owner.by === 'body' && /committee/.test(partsOf(mention))) {
        const parent = this.of(next.owner.body)
        return parent ? under(mention, parent) : undefined
      }
      if (next.owner.by !== 'omitted' && last?.by !== 'omitted') return undefined
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

/** All bodies named in a mention, outermost first; the body of a post counts. */
function bodiesIn(mention: Mention): readonly BodyMention[] {
  if (mention.kind === 'post') return mention.body ? [mention.body] : []
  return mention.kind === 'body' ? [mention] : []
}
