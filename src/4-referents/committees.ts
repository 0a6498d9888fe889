import type { Page } from '../3-mentions/page.ts'
import { standsAlone } from '../3-mentions/short-bodies.ts'
import type { BodyMention, PostMention } from '../3-mentions/types.ts'
import { impliedUnit } from '../knowledge/body-senses.ts'
import { bareName } from '../knowledge/gazetteer.ts'
import type { Bodies } from './bodies.ts'
import { type BodyNames, body, type FullBody, type Head } from './body-names.ts'
import { houseOfCommittee } from './houses.ts'
import { committeeIn, committeeOfOrganisation } from './party-organisations.ts'
import { impliedPlace, type Places, type Settled } from './places.ts'

/** Tokens before a bare “Bí thư” in which the Youth Union may be named. */
const REACH = 60

/** Finds the committee of the Party that a post is of: from its own words, from the posts beside it, from the article. */
export class Committees {
  readonly #page: Page
  readonly #places: Places
  readonly #bodies: Bodies
  readonly #names: BodyNames

  constructor(page: Page, places: Places, bodies: Bodies, names: BodyNames) {
    this.#page = page
    this.#places = places
    this.#bodies = bodies
    this.#names = names
  }

  /** @param beside the other posts of the same chain, those to the right first, nearest first */
  of(
    { place: unit, body: mention, role, from, to }: PostMention,
    beside: readonly PostMention[],
  ): FullBody | undefined {
    if (unit) {
      const place = this.#places.of(unit)
      return place && this.#names.committeeOf(place)
    }
    const isSeat = !mention && this.#page.knowledge.grammar.is('member-role', role)
    // “Đảng bộ xã A … ông B, UVBTV – PCT UBND huyện”: of the district, whichever it is, and not of the commune told of
    const isOfSomeUnit = beside.some((other) => this.#isOfSomeUnit(other))
    if (!mention)
      return (
        (isSeat ? this.#massBeside(beside) : undefined) ??
        this.#beside(beside, undefined) ??
        (isOfSomeUnit ? undefined : this.#around(from, to, isSeat)) ??
        (isSeat ? this.#looseBeside(beside) : undefined)
      )
    if (mention.owner.by === 'omitted') {
      const type = mention.owner.parts.find((part) => part.unitType)?.unitType
      const place = type ? this.#places.beside(type, beside) : undefined
      // “Phó Bí thư Huyện đoàn, Bí thư Huyện đoàn Cao Lãnh”: of the Youth Union, and not of the committee
      if (place)
        return mention.sense.kind === 'committee' ? this.#names.committeeOf(place) : this.#names.ofUnit(mention, place)
      if (!type) {
        // a seat on the bureau or the executive committee is one of the committee that the next post names
        const seat = mention.sense.kind === 'standing committee' || mention.sense.kind === 'executive committee'
        const committee =
          (seat ? this.#massBeside(beside) : undefined) ?? this.#beside(beside, seat ? undefined : mention)
        if (committee) return seat ? this.#names.under(mention, committee) : committee
        if (seat && isOfSomeUnit) return undefined
        const plain = mention.own === this.#page.knowledge.names.of('party-committee')
        const elected = plain ? this.#ofCongress(from, mention) : undefined
        if (elected) return elected
        const own = this.#bodies.of(mention)
        if (own && !own.unsettled) return own
        // “Bí thư Chi bộ, Hiệu trưởng”
        const isCell = mention.sense.kind === 'cell' && beside.some(isOfHouse)
        const house = plain || isCell ? houseOfCommittee(this.#bodies.named, from) : undefined
        return this.#ofUnitAround(from, mention, seat) ?? (house ? this.#names.under(mention, house) : own)
      }
    }
    // “Ban Thường vụ Đảng ủy”, “Ban Thường vụ Huyện ủy”: of the one that the next post names in full
    if (mention.owner.by === 'body' && mention.owner.body.owner.by === 'omitted' && !mention.owner.body.proper) {
      const committee = this.#beside(beside, undefined)
      if (committee && `${committee.own} `.startsWith(`${mention.owner.body.own} `))
        return this.#names.under(mention, committee)
    }
    if (mention.owner.by === 'unit' && !mention.owner.place.name && mention.owner.place.type) {
      const place = this.#places.beside(mention.owner.place.type, beside)
      if (place) return this.#names.ofUnit(mention, place)
    }
    return this.#bodies.of(mention)
  }

  /** “PCT UBND huyện”, where the article does not tell of which. */
  #isOfSomeUnit({ body }: PostMention): boolean {
    return body?.owner.by === 'unit' && !body.owner.place.name && !this.#bodies.of(body)?.place
  }

  /** Of what the sentence begins with, or the words before speak of. */
  #around(from: number, to: number, isSeat: boolean): FullBody | undefined {
    return (
      this.#ofOpeningUnit(from, to) ??
      this.#spokenOf(from, to) ??
      (!isSeat && standsAlone(this.#page, to) ? this.#ofOrganisation(from) : undefined)
    )
  }

  #ofOrganisation(at: number): FullBody | undefined {
    return committeeOfOrganisation(this.#bodies.named, this.#names, this.#page.knowledge, at)
  }

  /** “Đại hội Đảng bộ Sở X … bầu ông A giữ chức Bí thư Đảng ủy”: of that organisation, not of the committee that a guest is of. */
  #ofCongress(at: number, head: Head): FullBody | undefined {
    const congress = this.#bodies.named.ofCongress()
    const whole = congress?.parent
    if (whole) return committeeIn(this.#bodies.named, this.#names, at, head, whole)
    return congress?.place?.level === 'commune' ? this.#names.committeeOf(congress.place) : undefined
  }

  /** “Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Hội Nông dân tỉnh”: the bureau of the association that the next post is of. */
  #massBeside(beside: readonly PostMention[]): FullBody | undefined {
    const next = beside.find((other) => other.body)?.body
    const full = next && this.#bodies.of(next)
    return [full, full?.parent].find((one) => one && /^(?:mass organisation|union|youth union)$/.test(one.kind))
  }

  /** “Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Tỉnh ủy”: of the Tỉnh ủy, though the article does not tell of which province. */
  #looseBeside(beside: readonly PostMention[]): FullBody | undefined {
    const body = beside.find((other) => other.body)?.body
    const committee = body?.owner.by === 'body' ? body.owner.body : body
    return committee?.sense.kind === 'committee' && committee.sense.sector === 'party'
      ? this.#bodies.of(committee)
      : undefined
  }

  /** “Bí thư Đảng ủy A; Chủ tịch UBND xã B”, “Bí thư Huyện ủy A; Ủy viên Ban Thường vụ B”: of the one commune, the one unit, of the list. */
  #ofUnitAround(at: number, mention: BodyMention, seat: boolean): FullBody | undefined {
    if (!seat && mention.own !== this.#page.knowledge.names.of('party-committee')) return undefined
    const place = this.#bodies.unitsAround.of(at, seat ? undefined : 'commune')
    const committee = place && this.#names.committeeOf(place)
    return committee && seat ? this.#names.under(mention, committee) : committee
  }

  /** “Xã An Bình do ông A làm Bí thư”. */
  #ofOpeningUnit(from: number, to: number): FullBody | undefined {
    const place = standsAlone(this.#page, to) ? this.#bodies.unitsAround.opening(from) : undefined
    return place && this.#names.committeeOf(place)
  }

  /** “Đại hội Đảng bộ xã X … Ông A được bầu làm Bí thư”: of the committee, or the Youth Union, that the words before speak of. */
  #spokenOf(from: number, to: number): FullBody | undefined {
    const page = this.#page
    // the Youth Union of a commune goes by “Đoàn” alone
    if (!standsAlone(page, to) || page.has('youth-union', Math.max(page.sentenceStart(from), from - REACH), from))
      return undefined
    const elected =
      this.#bodies.named.cellOfCongress() ??
      this.#ofCongress(from, this.#names.head(page.knowledge.names.of('party-committee')))
    if (elected) return elected
    // “Đại hội Chi bộ ấp 4 bầu ông A làm Bí thư”
    const elects = page.has('elects', page.sentenceStart(from), from)
    const union =
      elects || page.has('elected-again', page.sentenceStart(from), from)
        ? this.#bodies.named.unionOfCongress()
        : undefined
    if (union) return union
    const named = this.#bodies.named.before(from, (body) => hasSecretary(body) || (elects && body.kind === 'cell'))
    if (named?.kind === 'cell') return named
    if (!named || named.kind === 'committee' || named.kind === 'youth union') return named
    const whole = named.kind === 'party organisation' ? named : named.parent
    if (whole?.kind === 'committee') return whole
    return whole?.kind === 'party organisation' && !whole.parent && whole.place
      ? this.#names.committeeOf(whole.place)
      : undefined
  }

  /** The committee that somebody sits on whose title names it: “Huyện ủy viên”, “Đảng ủy viên”. */
  ofMember(post: PostMention, committee: string, beside: readonly PostMention[]): FullBody | undefined {
    const head = this.#names.head(committee)
    const type = impliedUnit(head.sense)
    const commune = !type && post.place ? this.#places.of(post.place) : undefined
    if (commune) return this.#names.committeeOf(commune)
    if (!type) return this.#beside(beside, head)
    const place =
      (post.place && this.#places.of(post.place)) ??
      this.#places.beside(type, beside) ??
      this.#places.of(impliedPlace(post, type, head.sense.level))
    // “Thành ủy viên” of what has become a district since: the title stays what it is
    if (place) return { ...this.#names.committeeOf(place), label: `${committee} ${bareName(place)}`, own: committee }
    return body(head.sense, committee, committee, { level: head.sense.level ?? 'district', unsettled: true })
  }

  /**
   * The committee of the body that the next post belongs to: “Phó Bí thư, Chủ tịch UBND xã X”, “Bí thư Chi bộ, Trưởng trạm Y tế”.
   *
   * @param head what the words call the committee, if they do
   */
  #beside(beside: readonly PostMention[], head: Head | undefined): FullBody | undefined {
    const { names } = this.#page.knowledge
    const plain = names.of('party-committee')
    for (const other of beside) {
      if (other.takes.by === 'fixed' || other.takes.by === 'state') continue
      if (other.place && !head) {
        const place = this.#places.of(other.place)
        if (place) return this.#names.committeeOf(place)
      }
      const hamlet = head?.own === names.of('cell') ? this.#hamletOf(other) : undefined
      if (head && hamlet) return this.#names.ofUnit(head, hamlet)
      const isPlain = other.body?.owner.by === 'omitted' && other.body.own === plain
      const full = other.body && ((isPlain && this.#ofCongress(other.from, other.body)) || this.#bodies.of(other.body))
      if (!full || full.unsettled) continue
      if (full.own === head?.own) return full
      // “ông A giữ chức Bí thư, bà B giữ chức Phó Bí thư Chi bộ X”
      if (!head && full.kind === 'cell' && other.takes.by === 'committee') return full
      if (full.kind === 'committee' && full.sector === 'party') {
        if (!head) return full
        continue
      }
      if (full.parent?.kind === 'committee' && !head) return full.parent
      // what a commune has is led by the Đảng ủy of the commune, and has no more than a cell
      if (head?.own === plain && full.place?.level === 'commune' && full.sector !== 'enterprise')
        return this.#names.committeeOf(full.place)
      if (!head && full.place && (/people's|front|police|delegation/.test(full.kind) || full.own === full.label))
        return this.#names.committeeOf(full.place)
      const whole = full.sector === 'party' ? outermost(full) : !head || head.own === plain ? wholeOf(full) : full
      if (whole) return { ...this.#names.under(head ?? this.#names.head(plain), whole), level: 'grassroots' }
    }
    return undefined
  }

  /** The hamlet of a post in it: “Trưởng ấp 2”, “Trưởng Ban Công tác Mặt trận ấp 2”. */
  #hamletOf(post: PostMention): Settled | undefined {
    const place = post.place ? this.#places.of(post.place) : post.body && this.#bodies.of(post.body)?.place
    return place?.level === 'hamlet' ? place : undefined
  }
}

/** The body that is no part of the Party or of another: the hospital behind a cell of one of its wards. */
export function outermost(body: FullBody): FullBody | undefined {
  if (body.sector !== 'party') return body.kind === 'department' && body.parent ? outermost(body.parent) : body
  return body.parent && outermost(body.parent)
}

/** “Đảng ủy viên, Trưởng phòng Tổ chức Bệnh viện X”, “Bí thư Đảng ủy, Chủ tịch Hội đồng trường”: a Phòng or Khoa has a cell, the Đảng ủy is that of the whole. */
function wholeOf(body: FullBody): FullBody {
  return body.parent && /^(?:office|department|board)$/.test(body.kind) && body.level !== 'central'
    ? wholeOf(body.parent)
    : body
}

/** “Hiệu trưởng”, “Giám đốc” alone: of a house that the words around name. */
function isOfHouse({ takes, body, place }: PostMention): boolean {
  return takes.by === 'body' && !body && !place
}

function hasSecretary({ kind, sector, place, parent }: FullBody): boolean {
  // that of the whole country has a Bí thư thứ nhất
  if (kind === 'youth union') return Boolean(place ?? parent)
  return sector === 'party' && /^(?:committee|executive committee|standing committee|party organisation)$/.test(kind)
}
