import { looksLikePerson } from '../3-mentions/names.ts'
import type { Page } from '../3-mentions/page.ts'
import { isWholeTitle, standsAlone } from '../3-mentions/short-bodies.ts'
import type { BodyMention, PlaceMention, PostMention } from '../3-mentions/types.ts'
import type { PartKind } from '../knowledge/body-senses.ts'
import type { Bodies } from './bodies.ts'
import { BodyNames, body, type FullBody, unitItself } from './body-names.ts'
import { Committees, outermost } from './committees.ts'
import type { Elders } from './elders.ts'
import { houseOfDirector, isHead } from './houses.ts'
import { isGone } from './ministries.ts'
import { ofOtherState } from './other-states.ts'
import type { Places, Settled } from './places.ts'
import { type FullPost, PostNames } from './post-names.ts'

/** Tokens of a name with the bracket behind it. */
const LONGEST_NAME = 10

/** Gives posts their bodies: from their own words, from the posts beside them, from the article. */
export class Posts {
  readonly #page: Page
  readonly #places: Places
  readonly #bodies: Bodies
  readonly #bodyNames: BodyNames
  readonly #postNames: PostNames
  readonly #committees: Committees
  readonly #elders: Elders
  readonly #led: ReadonlyMap<number, BodyMention>
  #sits: boolean | undefined

  constructor(
    page: Page,
    places: Places,
    bodies: Bodies,
    { elders, led }: { readonly elders: Elders; readonly led: ReadonlyMap<number, BodyMention> },
  ) {
    this.#page = page
    this.#places = places
    this.#bodies = bodies
    this.#bodyNames = new BodyNames(page.knowledge)
    this.#postNames = new PostNames(page.knowledge, this.#bodyNames)
    this.#committees = new Committees(page, places, bodies, this.#bodyNames)
    this.#elders = elders
    this.#led = led
  }

  /** @param beside the other posts of the same chain, those to the right first, nearest first */
  of(post: PostMention, beside: readonly PostMention[]): FullPost {
    const led = post.country ? undefined : this.#led.get(post.from)
    const isFree = led && (post.body || !beside.some(({ body }) => body) || !this.#bodyOf(post, beside))
    const own = isFree ? this.#bodies.of(led) : undefined
    // as good as named in its own words
    if (own) return this.#postNames.of({ ...post, body: led }, this.#boardOf(post, own))
    if (!post.country && this.#isOfGuests(post)) return this.#postNames.of(post, undefined)
    const named = post.country
      ? ofOtherState(this.#page, post)
      : (this.#bodyOf(post, beside) ?? this.#ofElder(post) ?? houseOfDirector(this.#page, this.#bodies.named, post))
    return this.#postNames.of(post, named && this.#boardOf(post, named))
  }

  /** “Phía Campuchia là ông A, Giám đốc bệnh viện”: of none that the article names without saying that it is theirs. */
  #isOfGuests({ from, body }: PostMention): boolean {
    const start = Math.max(this.#page.sentenceStart(from), from - LONGEST_NAME * 2)
    return body?.owner.by === 'article' && this.#page.has('guest-side', start, from)
  }

  /** “Chủ tịch HĐQT Công ty X”: of the board, and not of the firm. */
  #boardOf({ takes }: PostMention, firm: FullBody): FullBody {
    const isFirm = takes.by === 'board' && firm.own !== takes.board
    return isFirm ? this.#bodyNames.under(this.#bodyNames.head(takes.board), firm) : firm
  }

  /** A post of a body that is known otherwise. */
  under(post: PostMention, body: FullBody): FullPost {
    return this.#postNames.of(post, body)
  }

  /** “… Giám đốc Trung tâm X, và ông B, Phó Giám đốc”: of the body of the post before. */
  #ofElder(post: PostMention): FullBody | undefined {
    const elder = this.#elders.get(post.from)
    if (!elder || !standsAlone(this.#page, post.to)) return undefined
    return this.#bodyOf(
      elder.post,
      elder.chain.posts.filter((other) => other !== elder.post),
    )
  }

  #bodyOf(post: PostMention, beside: readonly PostMention[]): FullBody | undefined {
    const { takes } = post
    const { names } = this.#page.knowledge
    switch (takes.by) {
      case 'fixed':
      case 'state':
        return post.body ? this.#bodies.of(post.body) : this.#bodyNames.fixed(takes.body)
      case 'foreign':
        return post.body && this.#bodies.of(post.body)
      case 'member':
        return this.#committees.ofMember(post, takes.committee, beside)
      case 'committee':
      case 'committee-named':
        return this.#committees.of(post, beside)
      case 'chair':
      case 'chair-named':
        return post.place ? this.#ofUnit(names.of('peoples-committee'), post.place) : this.#named(post, beside)
      case 'deputy':
        return this.#ofDeputy(post)
      case 'hamlet':
        return post.place && this.#itself(post.place, 'hamlet')
      case 'governor':
        return this.#itself(
          post.place ?? this.#places.namedBy(post.from).abroad(post.from, takes.unit),
          'administrative unit',
        )
      case 'council':
        return post.place && (this.#ofUnit(names.of('peoples-council'), post.place) ?? this.#councilOfSome(post.place))
      default:
        return this.#named(post, beside)
    }
  }

  /** “đại biểu Trần Văn Hai”: of the National Assembly or of the people's council, whichever the article speaks of more. */
  #ofDeputy(post: PostMention): FullBody | undefined {
    const national = this.#bodies.count('national assembly', 'delegation')
    const local = this.#bodies.count("people's council")
    const sits = local === 0 && (this.#isOfDelegation(post) || (national > 0 && this.#assemblySits()))
    const isCouncils = local > 0 && local >= national && !sits && this.#page.has('council-sits', 0, this.#page.length)
    if (!sits && !isCouncils && Math.max(national, local) < 2) return undefined
    return sits || (national > local && !isCouncils)
      ? this.#bodyNames.fixed(this.#page.knowledge.names.of('national-assembly'))
      : this.#bodies.named.nearest(post.from, 'council', (body) => body.kind === "people's council")
  }

  /** “đại biểu Trần Văn Hai (đoàn Đồng Tháp)”. */
  #isOfDelegation({ to }: PostMention): boolean {
    return this.#page.has('delegation-of-deputy', to, Math.min(to + LONGEST_NAME, this.#page.sentenceEnd(to - 1)))
  }

  /** Does the article tell of a sitting: “thảo luận tại hội trường”? */
  #assemblySits(): boolean {
    this.#sits ??= this.#page.has('assembly-sits', 0, this.#page.length)
    return this.#sits
  }

  #named(post: PostMention, beside: readonly PostMention[]): FullBody | undefined {
    if (!post.body) return this.#ownerBeside(post, beside)
    const { owner } = post.body
    // “chủ tịch HĐND huyện”, “UBND tỉnh”: the unit beside, before the nearest in the article
    const place =
      owner.by === 'unit' && !owner.place.name && owner.place.type
        ? this.#places.beside(owner.place.type, beside)
        : undefined
    if (place) return this.#bodyNames.ofUnit(post.body, place)
    const joined = this.#unitOfJoined(post, beside)
    if (joined) return this.#bodyNames.ofUnit(post.body, joined)
    // “Ủy viên Ban cán sự đảng, Thứ trưởng Bộ Xây dựng”: of the body beside, whichever caucus the article speaks of elsewhere
    const caucus = owner.by === 'omitted' && post.body.sense.kind === 'party caucus'
    const head = caucus ? this.#parentBeside(['body'], beside) : undefined
    if (head) return this.#bodyNames.caucus(post.body, head)
    // “Đại hội Đảng bộ huyện X … bầu ông A làm Chủ nhiệm Ủy ban Kiểm tra”: not of the committee that a guest is of
    const elects = isOrgan(post.body) && this.#page.has('elects', this.#page.sentenceStart(post.from), post.from)
    const elected = elects ? this.#bodies.named.ofCongress()?.place : undefined
    if (elected) return this.#bodyNames.under(post.body, this.#bodyNames.committeeOf(elected))
    const full = this.#bodies.of(post.body)
    const isLoose = owner.by === 'omitted' && /^(?:people's|front)/.test(post.body.sense.kind)
    // “Chủ tịch Ủy ban MTTQ Việt Nam” among the leaders of a district is not the country's
    const isLocal =
      isLoose &&
      full?.level === 'central' &&
      /^(?:district|commune)$/.test(this.#bodies.unitsAround.of(post.from)?.level ?? '')
    if (full && !full.unsettled && !isLocal) return full
    if (owner.by === 'article') return this.#ownerBeside(post, beside)
    const parent =
      full && owner.by === 'omitted'
        ? this.#parentBeside(
            owner.parts.flatMap((part) => (part.optional ? [] : part.of)),
            beside,
          )
        : undefined
    if (parent) return this.#bodyNames.under(post.body, parent)
    const house = this.#elders.get(post.from)?.post.body
    const over = house && this.#bodies.of(house)
    if (over) return this.#bodyNames.under(post.body, over)
    return (
      this.#ofSameUnit(post.body, beside) ??
      (isLoose || isOrgan(post.body) ? this.#ofUnitAround(post) : undefined) ??
      full
    )
  }

  /** “Phó Chủ tịch HĐND huyện A; Chủ tịch UBND B; Trưởng Ban Dân vận C”: of the one unit that the list is of. */
  #ofUnitAround(post: PostMention): FullBody | undefined {
    const place = this.#bodies.unitsAround.of(post.from)
    return place && this.#bodyNames.ofUnit(post.body!, place)
  }

  /** “Phó Trưởng Ban Trị sự kiêm Trưởng Ban Pháp chế huyện”, “Chủ tịch UBND rồi Bí thư Tỉnh ủy X”: the second says of which unit both are. */
  #unitOfJoined(post: PostMention, [next]: readonly PostMention[]): Settled | undefined {
    const owner = next?.body?.owner
    return post.body?.owner.by === 'omitted' &&
      owner?.by === 'unit' &&
      post.body.owner.parts.some((part) => part.of === 'unit') &&
      ['also-holds', 'then-holds'].some((join) => this.#page.fits(join, post.to, next!.from))
      ? this.#places.of(owner.place)
      : undefined
  }

  /** “Chủ tịch HĐND, Trưởng Ban Tuyên giáo Tỉnh ủy Cà Mau”: the council of the unit whose committee stands beside it. */
  #ofSameUnit(mention: BodyMention, beside: readonly PostMention[]): FullBody | undefined {
    if (mention.owner.by !== 'omitted' || !/^people's/.test(mention.sense.kind)) return undefined
    for (const other of beside) {
      const full = other.body && this.#bodies.of(other.body)
      const committee = full?.kind === 'committee' ? full : full?.parent?.kind === 'committee' ? full.parent : undefined
      if (committee?.place && !committee.unsettled) return this.#bodyNames.ofUnit(mention, committee.place)
    }
    return undefined
  }

  /** “Phó Giám đốc, Thủ trưởng Cơ quan điều tra Công an tỉnh”: no body of its own, so the next one’s. */
  #ownerBeside(post: PostMention, beside: readonly PostMention[]): FullBody | undefined {
    const { grammar, names } = this.#page.knowledge
    const helped = grammar.without('deputy-sign', post.role).toLowerCase()
    const next =
      beside.find((other) => other.from > post.from && other.body !== undefined) ??
      // “ông A làm Chủ tịch Hội X, bà B làm Phó Chủ tịch”
      (post.takes.by === 'chair' ? beside.find(({ role, body }) => body && role.toLowerCase() === helped) : undefined)
    const full = next?.body && this.#bodies.of(next.body)
    // “Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ”: a minister's rank, of no ministry
    if (post.takes.by === 'ministry' && next && grammar.opens('may-rank-as-minister', next.role)) return undefined
    // “Phó Chủ tịch, Chủ tịch, Bí thư Huyện ủy X”: no committee of the Party has a Chủ tịch, the people's committee beside it has
    if (post.takes.by === 'chair' && full?.sector === 'party' && full.kind === 'committee')
      return full.place && this.#bodyNames.ofUnit(this.#bodyNames.head(names.of('peoples-committee')), full.place)
    // “Phó Chủ tịch kiêm Trưởng Ban Dân tộc HĐND tỉnh X”: of the council
    if (post.takes.by === 'chair' && next?.takes.by === 'head' && full?.parent) return full.parent
    // “Phó Giám đốc, Thủ trưởng Cơ quan điều tra Công an tỉnh X”: of the police
    if (grammar.closes('director', post.role) && full?.parent && grammar.opens('agency', full.own)) return full.parent
    // “Phó Giám đốc, Bí thư Chi bộ Khoa Sản Bệnh viện X”: of the hospital
    if (post.heads.length === 0) return post.takes.by === 'body' && full ? outermost(full) : full
    // “nguyên Hiệu trưởng, Bí thư Đảng ủy Trường …”: the school, not its committee
    const leadsFirm = post.heads.some((word) => grammar.is('firm', word))
    for (let body: FullBody | undefined = full; body; body = body.parent)
      // “Tổng Giám đốc kiêm Chủ tịch HĐQT Hạt Ngọc Mekong”: a brand has no head of its own
      // “Ủy viên Hội đồng quản trị, Hiệu trưởng Trường X”: of the school
      if (isHead(post, body) || (leadsFirm && /^(?:company|school|hospital)$/.test(body.kind))) return body
    // “Chánh Văn phòng, Người phát ngôn UBND tỉnh X”: of the office of whom the spokesman speaks for
    const office = names.of('office')
    if (full && post.heads.includes(office) && grammar.opens('speaks-for', next!.role))
      return this.#bodyNames.under(this.#bodyNames.head(office), full)
    // “Chủ tịch HĐQT Hòa Phát”: of a firm that the words name, though nobody knows it for one
    if ([post, ...beside].some((one) => !one.body && isNamed(this.#page, one))) return undefined
    const headed = (body: FullBody) => isHead(post, body) && !isGone(this.#page, post, body)
    // a Trưởng ban far from any Ban is of one that nobody read
    if (post.takes.by === 'head')
      return isWholeTitle(this.#page, post.to) ? this.#bodies.named.before(post.from, headed) : undefined
    return post.takes.by === 'board'
      ? this.#bodies.named.told(post.from, 'board', headed)
      : (this.#bodies.named.nearest(post.from, `headed ${post.heads.join()}`, headed) ??
          this.#bodies.named.one(post.from, `headed ${post.heads.join()}`, headed))
  }

  #parentBeside(parts: readonly PartKind[], beside: readonly PostMention[]): FullBody | undefined {
    const any = parts.includes('body')
    if (!any && !parts.includes('committee')) return undefined
    for (const other of beside) {
      const full = other.body ? this.#bodies.of(other.body) : undefined
      if (!full || full.unsettled) continue
      if (any || full.kind === 'committee') return full
      // “Chủ nhiệm Ủy ban Kiểm tra, Trưởng Ban Tổ chức Tỉnh ủy”: organs of one committee
      if (full.kind === 'party organ' && full.parent?.kind === 'committee') return full.parent
    }
    return undefined
  }

  /** A body of the unit that a post names in its stead. */
  #ofUnit(name: string, mention: PlaceMention): FullBody | undefined {
    const place = this.#places.of(mention)
    return place && this.#bodyNames.ofUnit(this.#bodyNames.head(name), place)
  }

  /** “đại biểu HĐND tỉnh” in an article that names no province. */
  #councilOfSome({ name }: PlaceMention): FullBody | undefined {
    const { sense, own } = this.#bodyNames.head(this.#page.knowledge.names.of('peoples-council'))
    return name ? undefined : body(sense, own, own, { unsettled: true })
  }

  #itself(mention: PlaceMention | undefined, kind: 'hamlet' | 'administrative unit'): FullBody | undefined {
    const place = mention && this.#places.of(mention)
    return place && unitItself(place, kind)
  }
}

/** Does a capital follow that begins no person: a name that is not known to be one of a body? */
function isNamed(page: Page, { to }: PostMention): boolean {
  return page.capital(to) && !standsAlone(page, to) && !looksLikePerson(page, to)
}

/** An organ of the Party whose committee the words leave out. */
function isOrgan({ owner, sense }: BodyMention): boolean {
  return owner.by === 'omitted' && sense.kind === 'party organ'
}
