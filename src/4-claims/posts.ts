import type { Page } from '../3-mentions/page.ts'
import type { BodyMention, PlaceMention, PostMention } from '../3-mentions/types.ts'
import { provinceOf } from '../knowledge/gazetteer.ts'
import type { Bodies } from './bodies.ts'
import { committeeBody, type FullBody, ofUnit, underNamed } from './body-names.ts'
import { type Home, placesIn } from './home.ts'
import { bareName, type Settled, settle, settledUnit, shortType, unitName } from './places.ts'
import { title } from './post-names.ts'

/** A post with its full name, as far as the article settles it. */
export interface FullPost {
  readonly role: string
  /** Role and body in the usual wording: “Trưởng Ban Tổ chức Thành ủy Cao Lãnh”. */
  readonly label: string
  readonly body: FullBody | undefined
  readonly mention: PostMention
}

/** Gives posts their bodies: from their own words, from the posts beside them, from the article. */
export class Posts {
  readonly #page: Page
  readonly #home: Home
  readonly #bodies: Bodies

  constructor(page: Page, home: Home, bodies: Bodies) {
    this.#page = page
    this.#home = home
    this.#bodies = bodies
  }

  /** @param beside the other posts of the same chain, those to the right first, nearest first */
  of(post: PostMention, beside: readonly PostMention[]): FullPost {
    const { takes } = post
    const named = post.country ? foreign(post) : this.#bodyOf(post, beside)
    const body =
      named && takes.by === 'board' && named.own !== takes.board ? underNamed(BOARD, takes.board, named) : named
    return title(post, takes, body)
  }

  /** A post of a body that is known otherwise. */
  under(post: PostMention, body: FullBody): FullPost {
    return title(post, post.takes, body)
  }

  #bodyOf(post: PostMention, beside: readonly PostMention[]): FullBody | undefined {
    const { takes } = post
    switch (takes.by) {
      case 'fixed':
      case 'state':
        return post.body ? this.#bodies.of(post.body) : fixed(takes.body)
      case 'foreign':
        return post.body && this.#bodies.of(post.body)
      case 'member':
        return this.#membership(post, takes.committee, beside)
      case 'committee':
      case 'committee-named':
        return this.#committee(post, beside)
      case 'chair':
      case 'chair-named':
        if (post.place) return this.#councilOf(post.place, 'Ủy ban nhân dân')
        return this.#named(post, beside)
      case 'deputy': {
        const national =
          this.#bodies.count('Quốc hội') +
          this.#bodies.count('Đoàn đại biểu Quốc hội') +
          this.#bodies.count('Ủy ban Thường vụ Quốc hội')
        const local = this.#bodies.count('Hội đồng nhân dân')
        if (national > local) return national >= 2 ? fixed('Quốc hội') : undefined
        return local >= 2 ? this.#bodies.nearest(post.from, (body) => body.own === 'Hội đồng nhân dân') : undefined
      }
      case 'hamlet':
        return post.place && this.#hamlet(post.place)
      case 'council':
        if (post.place) return this.#councilOf(post.place, 'Hội đồng nhân dân')
        return this.#sharedPlace(beside, undefined, 'Hội đồng nhân dân')
      default:
        return this.#named(post, beside)
    }
  }

  #named(post: PostMention, beside: readonly PostMention[]): FullBody | undefined {
    if (!post.body) return this.#ownerBeside(post, beside)
    const { owner } = post.body
    // “chủ tịch HĐND huyện”, “UBND tỉnh”: the unit beside, before the nearest in the article
    const place =
      owner.by === 'unit' && !owner.place.name && owner.place.type
        ? this.#placeBeside(owner.place.type, beside)
        : undefined
    if (place) return ofUnit(post.body.sense, post.body.own, place)
    // “Ủy viên Ban cán sự đảng, Thứ trưởng Bộ Xây dựng”: of the body beside, whichever caucus the article speaks of elsewhere
    const caucus = owner.by === 'omitted' && post.body.sense.kind === 'party caucus'
    const head = caucus ? this.#parentBeside('body', beside) : undefined
    if (head) return underNamed(post.body.sense, post.body.own, head)
    const full = this.#bodies.of(post.body)
    if (full && !full.unsettled) return full
    const parent =
      full && owner.by === 'omitted'
        ? this.#parentBeside(owner.parts.map((part) => part.of).join(' '), beside)
        : undefined
    if (parent) return underNamed(post.body.sense, post.body.own, parent)
    return this.#ofSameUnit(post.body, beside) ?? full
  }

  /** “Chủ tịch HĐND, Trưởng Ban Tuyên giáo Tỉnh ủy Cà Mau”: the council of the unit whose committee stands beside it. */
  #ofSameUnit({ owner, sense, own }: BodyMention, beside: readonly PostMention[]): FullBody | undefined {
    if (owner.by !== 'omitted' || !/people's/.test(sense.kind)) return undefined
    for (const other of beside) {
      const full = other.body && this.#bodies.of(other.body)
      const committee = full?.kind === 'committee' ? full : full?.parent?.kind === 'committee' ? full.parent : undefined
      if (committee?.place && !committee.unsettled) return ofUnit(sense, own, committee.place)
    }
    return undefined
  }

  /** “Phó Giám đốc, Thủ trưởng Cơ quan điều tra Công an tỉnh”: no body of its own, so the next one’s. */
  #ownerBeside(post: PostMention, beside: readonly PostMention[]): FullBody | undefined {
    const next = beside.find((other) => other.from > post.from && other.body !== undefined)
    const full = next?.body && this.#bodies.of(next.body)
    // “Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ”: a minister's rank, of no ministry
    if (post.takes.by === 'ministry' && /^Chủ nhiệm( |$)/.test(next?.role ?? '')) return undefined
    // “Phó Chủ tịch, Chủ tịch, Bí thư Huyện ủy X”: no committee of the Party has a Chủ tịch, the people's committee beside it has
    if (post.takes.by === 'chair' && full?.sector === 'party' && full.kind === 'committee')
      return full.place && ofUnit({ ...STATE, name: 'Ủy ban nhân dân' }, 'Ủy ban nhân dân', full.place)
    // “Phó Giám đốc, Thủ trưởng Cơ quan điều tra Công an tỉnh X”: of the police
    if (/Giám đốc$/.test(post.role) && full?.own.startsWith('Cơ quan') && full.parent) return full.parent
    // “Phó Giám đốc, Bí thư Chi bộ Khoa Sản Bệnh viện X”: of the hospital
    if (post.heads.length === 0) return post.takes.by === 'body' && full ? outermost(full) : full
    // “nguyên Hiệu trưởng, Bí thư Đảng ủy Trường …”: the school, not its committee
    for (let body: FullBody | undefined = full; body; body = body.parent) if (isHead(post, body)) return body
    return this.#bodies.nearest(post.from, (body) => isHead(post, body))
  }

  #parentBeside(parts: string, beside: readonly PostMention[]): FullBody | undefined {
    if (!/committee|body/.test(parts)) return undefined
    for (const other of beside) {
      const full = other.body ? this.#bodies.of(other.body) : undefined
      if (full && !full.unsettled && (full.kind === 'committee' || /body/.test(parts))) return full
    }
    return undefined
  }

  #committee(post: PostMention, beside: readonly PostMention[]): FullBody | undefined {
    if (post.place) {
      const place = settle(post.place, this.#page, this.#home)
      return place && committeeBody(place)
    }
    const mention = post.body
    if (!mention) return this.#committeeBeside(beside, undefined)
    if (mention.owner.by === 'omitted') {
      const type = mention.owner.parts
        .map((part) => part.of)
        .find((kind) => /^(tỉnh|thành phố|quận|huyện|thị xã)$/.test(kind))
      const place = type ? this.#placeBeside(type, beside) : undefined
      if (place) return committeeBody(place)
      if (!type) {
        // a seat on the bureau or the executive committee is one of the committee that the next post names
        const seat = /^Ban (Thường vụ|Chấp hành)$/.test(mention.own)
        const own = this.#committeeBeside(beside, seat ? undefined : mention.own)
        if (own) return seat ? underNamed(mention.sense, mention.own, own) : own
      }
    }
    if (mention.owner.by === 'unit' && !mention.owner.place.name && mention.owner.place.type) {
      const place = this.#placeBeside(mention.owner.place.type, beside)
      if (place) return ofUnit(mention.sense, mention.own, place)
    }
    return this.#bodies.of(mention)
  }

  /** The committee of the body that the next post belongs to: “Phó Bí thư, Chủ tịch UBND xã X”, “Bí thư Chi bộ, Trưởng trạm Y tế”. */
  #committeeBeside(beside: readonly PostMention[], own: string | undefined): FullBody | undefined {
    for (const other of beside) {
      if (other.takes.by === 'fixed' || other.takes.by === 'state') continue
      if (other.place && !own) {
        const place = settle(other.place, this.#page, this.#home)
        if (place) return committeeBody(place)
      }
      const hamlet = own === 'Chi bộ' ? this.#hamletOf(other) : undefined
      if (hamlet) return ofUnit(CELL['Chi bộ']!, 'Chi bộ', hamlet)
      const full = other.body ? this.#bodies.of(other.body) : undefined
      if (!full || full.unsettled) continue
      if (full.own === own) return full
      if (full.kind === 'committee') {
        if (!own) return full
        continue
      }
      if (full.parent?.kind === 'committee' && !own) return full.parent
      if (own === 'Đảng ủy' && full.place && /people's|front/.test(full.kind) && full.place.level === 'commune')
        return committeeBody(full.place)
      if (!own && full.place && (/people's|front|police|delegation/.test(full.kind) || full.own === full.label))
        return committeeBody(full.place)
      const whole = full.sector === 'party' ? outermost(full) : full
      if (!whole) continue
      const name = own ?? 'Đảng ủy'
      return { ...underNamed(CELL[name] ?? CELL['Đảng ủy']!, name, whole), level: 'grassroots' }
    }
    return undefined
  }

  #membership(post: PostMention, committee: string, beside: readonly PostMention[]): FullBody | undefined {
    if (committee === 'Đảng ủy' || committee === 'Chi bộ') return this.#committeeBeside(beside, committee)
    const type = {
      'Tỉnh ủy': 'tỉnh',
      'Thành ủy': 'thành phố',
      'Quận ủy': 'quận',
      'Huyện ủy': 'huyện',
      'Thị ủy': 'thị xã',
    }[committee]!
    const place =
      (post.place && settle(post.place, this.#page, this.#home)) ??
      this.#placeBeside(type, beside) ??
      settle(
        {
          kind: 'place',
          from: post.from,
          to: post.to,
          type,
          level: type === 'tỉnh' ? 'province' : 'district',
          name: undefined,
          units: [],
          parent: undefined,
        },
        this.#page,
        this.#home,
      )
    return place
      ? { ...committeeBody(place), label: `${committee} ${bareName(place)}`, own: committee }
      : {
          label: committee,
          kind: 'committee',
          sector: 'party',
          level: type === 'tỉnh' ? 'province' : 'district',
          own: committee,
          place: undefined,
          parent: undefined,
          unsettled: true,
        }
  }

  #councilOf(mention: PlaceMention, own: string): FullBody | undefined {
    const place = settle(mention, this.#page, this.#home)
    return (
      place &&
      ofUnit(
        { ...STATE, name: own, kind: own === 'Hội đồng nhân dân' ? "people's council" : "people's committee" },
        own,
        place,
      )
    )
  }

  /** The hamlet of a post in it: “Trưởng ấp 2”, “Trưởng Ban Công tác Mặt trận ấp 2”. */
  #hamletOf(post: PostMention): Settled | undefined {
    const place = post.place
      ? settle(post.place, this.#page, this.#home)
      : post.body && this.#bodies.of(post.body)?.place
    return place?.level === 'hamlet' ? place : undefined
  }

  #hamlet(mention: PlaceMention): FullBody | undefined {
    const place = settle(mention, this.#page, this.#home)
    return place && { ...ofUnit({ ...STATE, kind: 'hamlet' }, '', place), label: unitName(place), own: place.type }
  }

  #sharedPlace(beside: readonly PostMention[], type: string | undefined, own: string): FullBody | undefined {
    const place = type ? this.#placeBeside(type, beside) : undefined
    return place && ofUnit({ ...STATE, name: own }, own, place)
  }

  /** A unit of the type that the posts beside name; for a province, also the one their district lies in. */
  #placeBeside(type: string, beside: readonly PostMention[]): Settled | undefined {
    let province: Settled | undefined
    for (const other of beside) {
      for (const mention of placesIn(other)) {
        if (!mention.name) continue
        const place = settle(mention, this.#page, this.#home)
        if (!place) continue
        if (place.type === type) return place
        const above = place.unit ? provinceOf(place.unit) : undefined
        if (above && place.level !== 'province' && shortType(above) === type && /^(tỉnh|thành phố)$/.test(type))
          province ??= settledUnit(above)
      }
    }
    return province
  }
}

/** The body that is no part of the Party or of another: the hospital behind a cell of one of its wards. */
function outermost(body: FullBody): FullBody | undefined {
  if (body.sector !== 'party') return body.kind === 'department' && body.parent ? outermost(body.parent) : body
  return body.parent && outermost(body.parent)
}

function isHead(post: PostMention, body: FullBody): boolean {
  // nobody is “Trưởng Ban Thường vụ”
  if (
    /^(standing committee|executive committee|party caucus|central body|central party body|standing members)$/.test(
      body.kind,
    )
  )
    return false
  return post.heads.some((word) => body.own === word || body.own.startsWith(`${word} `))
}

const STATE = {
  type: 2,
  name: '',
  kind: "people's committee",
  sector: 'state',
  level: undefined,
  own: [],
  owner: [],
} as const
const BOARD = { ...STATE, kind: 'board', sector: 'enterprise' } as const
const CELL: Readonly<
  Record<
    string,
    typeof STATE | ({ readonly kind: string; readonly sector: 'party' } & Omit<typeof STATE, 'kind' | 'sector'>)
  >
> = {
  'Đảng ủy': { ...STATE, kind: 'committee', sector: 'party' },
  'Chi bộ': { ...STATE, kind: 'cell', sector: 'party' },
  'Đảng bộ': { ...STATE, kind: 'party organisation', sector: 'party' },
  'Ban cán sự đảng': { ...STATE, kind: 'party caucus', sector: 'party' },
  'Đảng đoàn': { ...STATE, kind: 'party caucus', sector: 'party' },
}

export function fixed(label: string): FullBody {
  const sector = /Đảng|Bộ Chính trị|Ban Bí thư/.test(label) ? 'party' : 'state'
  return {
    label,
    kind: 'central body',
    sector,
    level: 'central',
    own: label,
    place: undefined,
    parent: undefined,
    unsettled: false,
  }
}

/** The country that a post of another state is of; of its parliament, where the words say so: “Chủ tịch Quốc hội Lào”. */
function foreign({ country, takes }: PostMention): FullBody {
  const parliament = takes.by === 'state' && takes.body === 'Quốc hội'
  const label = parliament ? `${takes.body} ${country}` : country!
  return {
    label,
    kind: parliament ? 'central body' : 'country',
    sector: parliament ? 'state' : 'other',
    level: undefined,
    own: label,
    place: undefined,
    parent: undefined,
    unsettled: false,
  }
}
