import { lastBefore } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { AgreementMention, Range } from '../3-mentions/types.ts'
import { byRank, isReviewedProgramme, type Naming, namingsOf } from './agreement-names.ts'
import { Signings } from './agreement-signings.ts'
import { topicsOf } from './agreement-topics.ts'
import { isOfUnit } from './led-by.ts'
import { listedBehind } from './listed-agreements.ts'
import type { Locals } from './locals.ts'
import { joinPlain } from './plain-namings.ts'
import { Unsigned } from './unsigned.ts'

/** One agreement of an article, with all passages that name it. */
interface Agreement {
  readonly type: string
  readonly namings: Naming[]
  /** Ids of the bodies that passages say it binds. */
  readonly parties: Set<string>
  /** Words say that it was signed beside another one, by others. */
  readonly apart: boolean
  id: string | undefined
}

/** The cooperation programmes and agreements of an article, told apart by kind, years and parties. */
export class Agreements {
  /** Where signing is told of that does not happen. */
  readonly unsigned: Unsigned
  readonly #page: Page
  readonly #locals: Locals
  readonly #mentions: readonly AgreementMention[]
  readonly #place: ReadonlyMap<AgreementMention, number>
  readonly #namings: ReadonlyMap<AgreementMention, Naming>
  readonly #dated: readonly AgreementMention[]
  readonly #fuller: string | undefined
  readonly #bySentence = new Map<number, AgreementMention[]>()
  #named: ReadonlyMap<AgreementMention, Agreement> | undefined
  readonly #signings: Signings
  readonly #signed: readonly AgreementMention[]

  constructor(mentions: Mentions, locals: Locals) {
    const { page } = mentions
    this.unsigned = new Unsigned(mentions)
    this.#page = page
    this.#locals = locals
    const namings = namingsOf(mentions)
    this.#namings = new Map(namings.map((naming) => [naming.mention, naming]))
    this.#mentions = namings.map(({ mention }) => mention)
    this.#place = new Map(this.#mentions.map((mention, i) => [mention, i]))
    for (const mention of this.#mentions) {
      const sentence = page.sentence(mention.from)
      this.#bySentence.set(sentence, [...(this.#bySentence.get(sentence) ?? []), mention])
    }
    this.#dated = namings.flatMap(({ mention, period }) => (period ? [mention] : []))
    this.#signings = new Signings(mentions, this.#mentions, this.unsigned)
    this.#signed = this.#mentions.filter((mention) => this.#signings.isSigned(mention))
    const shortest = page.knowledge.names.of('agreement')
    this.#fuller = this.#mentions.find((other) => other.type.startsWith(`${shortest} `))?.type
  }

  /** The agreement that the sentence of a range speaks of: the last named before it, else the first after. */
  near({ from, to }: Range): AgreementMention | undefined {
    const here = this.#bySentence.get(this.#page.sentence(from)) ?? []
    return here.findLast((mention) => mention.from < to) ?? here[0]
  }

  /** The others that the same sentence speaks of. */
  beside(mention: AgreementMention): readonly AgreementMention[] {
    return this.#bySentence.get(this.#page.sentence(mention.from))!.filter((other) => other !== mention)
  }

  /** The words that name an agreement, its matter and years included. */
  whole(mention: AgreementMention): Range {
    return this.#namings.get(mention)!
  }

  /** The agreement last named before a range, of those that were signed if any was: others are only looked back at; above the text the first of it. */
  before({ from }: Range): AgreementMention | undefined {
    return lastBefore(this.#signed, from) ?? lastBefore(this.#mentions, from) ?? this.#signed[0]
  }

  /** Tells the agreements apart, knowing the ids of the bodies that each mention is said to bind. */
  sort(parties: ReadonlyMap<AgreementMention, ReadonlySet<string>>): void {
    const known = new Map<string, Agreement[]>()
    const named = new Map<AgreementMention, Agreement>()
    for (const mention of this.#mentions) {
      const dated = this.#datedAs(mention)
      const type = this.#typeOf(dated)
      const period = this.#namings.get(dated)!.period
      const told = parties.get(mention) ?? NOBODY
      // “các thỏa thuận thương mại tự do”: none of those that are told apart
      const several = told.size === 0 && this.#page.ends('several-agreements', mention.from)
      const key = `${type} ${period?.from ?? ''}–${period?.to ?? ''}${several}`
      const alike = known.get(key) ?? []
      const same = alike.findLast((one) => this.#mayBind(one.parties, told) && !this.#isBeside(mention, one, told))
      const apart = !same && alike.some((one) => this.#isBeside(mention, one, told))
      const agreement = same ?? { type, namings: [], parties: new Set(), apart, id: undefined }
      if (!same) known.set(key, [...alike, agreement])
      for (const body of told) agreement.parties.add(body)
      agreement.namings.push(this.#namings.get(mention)!)
      named.set(mention, agreement)
    }
    joinPlain({
      page: this.#page,
      named,
      isSigned: (mention) => this.#signings.isSigned(mention),
      mayBind: (one, other) => this.#mayBind(one, other),
    })
    this.#named = named
  }

  /** The agreements that the same words speak of: “ký Nghị quyết liên tịch ban hành Quy chế phối hợp”, “ký chương trình phối hợp và thỏa thuận hợp tác”. */
  joined(mention: AgreementMention): readonly AgreementMention[] {
    const joined = [mention]
    for (let at = this.#place.get(mention)!; ; at++) {
      const [one, next] = [this.#mentions[at]!, this.#mentions[at + 1]]
      if (!next || !this.#page.fits('joins-agreements', this.whole(one).to, next.from)) return joined
      joined.push(next)
    }
  }

  /** The agreements of the list that words open which end with a colon: “… đã lần lượt ký: 1. Thỏa thuận …; 2. Kế hoạch phối hợp …”. */
  listed({ to }: Range): readonly AgreementMention[] {
    return this.#page.token(to - 1) === ':' ? listedBehind(this.#page, this.#mentions, to) : []
  }

  /** The passages that name agreements, in order. */
  get mentions(): readonly AgreementMention[] {
    return this.#mentions
  }

  /** Is a mention's agreement one? A contract is spoken of here only where it binds two bodies. */
  binds(mention: AgreementMention): boolean {
    const agreement = this.#named?.get(mention)
    return agreement !== undefined && (agreement.parties.size >= 2 || !this.needsSides(mention))
  }

  /** An agreement binds these bodies too, as those who lead them sign it. */
  bind(mention: AgreementMention, bodies: Iterable<string>): void {
    for (const body of bodies) this.#named?.get(mention)?.parties.add(body)
  }

  /** Ids of the bodies that an agreement is said to bind. */
  partiesOf(mention: AgreementMention): ReadonlySet<string> {
    return this.#named?.get(mention)?.parties ?? NOBODY
  }

  /** The mentions whose own words say that the agreement was signed, or will be. */
  signed(): readonly AgreementMention[] {
    return this.#mentions.filter((mention) => this.#signings.isTold(mention) && this.binds(mention))
  }

  /** Id of the agreement that a mention names. */
  of(mention: AgreementMention): string {
    if (!this.#named) this.sort(new Map())
    const agreement = this.#named!.get(mention)!
    agreement.id ??= this.#make(agreement)
    return agreement.id
  }

  /** A mention without years means the article's only agreement of its kind that has them, or the one last named. */
  #datedAs(mention: AgreementMention): AgreementMention {
    if (this.#namings.get(mention)!.period) return mention
    const type = this.#typeOf(mention)
    const isNew = this.#signings.isSigned(mention)
    const alike = this.#dated.filter(
      (other) => related(this.#typeOf(other), type) && !(isNew && this.#page.ends('reviews', other.from)),
    )
    // “Quy chế phối hợp số 12/QC”: another one than the one of years that has no number, but where both are signed here
    if (this.#page.begins('number-sign', mention.to)) {
      const signed = this.#signings.isSigned(mention) ? alike.filter((other) => this.#signings.isSigned(other)) : []
      return signed.length === 1 && signed[0]!.from < mention.from ? signed[0]! : mention
    }
    const sentence = this.#page.sentence(mention.from)
    const years = new Set(alike.map((other) => this.#namings.get(other)!.period!.text))
    return (
      alike.findLast((other) => other.from < mention.from && this.#page.sentence(other.from) >= sentence - NEAR) ??
      (years.size === 1 ? alike[0]! : mention)
    )
  }

  #make({ type, namings }: Agreement): string {
    const [best] = [...namings].sort((one, other) => byRank(one.rank, other.rank))
    const { mention: word, name } = best!
    // “chương trình giai đoạn 2015 - 2019” goes by its whole kind
    const isCut = isReviewedProgramme(this.#page, word)
    const label = isCut ? `${type[0]!.toUpperCase()}${type.slice(1)}${name.slice(word.type.length)}` : name
    const first = namings[0]!
    const dated = namings.find(({ period }) => period)
    const { from, to } = dated?.period ?? {}
    const topics = dated ? topicsOf(this.#page, dated.mention) : []
    const signedOn = firstOf(namings, ({ mention }) => this.#signings.day(mention))
    const status = namings.some(({ mention }) => this.#signings.isSigned(mention))
      ? 'signed'
      : namings.some(({ mention }) => this.#signings.isPlanned(mention))
        ? 'planned'
        : undefined
    // “ký hợp đồng nguyên tắc … Hợp đồng có hiệu lực từ năm 2022”: the fuller word tells the kind
    const agreementKind = namings.find(({ mention }) => mention.type.startsWith(`${type} `))?.mention.type ?? type
    return this.#locals.entity(
      `${type} ${first.from}`,
      first.mention,
      {
        kind: 'Agreement',
        label,
        agreementKind,
        topics,
        ...(from && { from }),
        ...(to && { to }),
        ...(signedOn && { signedOn }),
        ...(status && { status }),
      },
      this.#page.words(first.mention.from, first.mention.to),
    )
  }

  /** May an agreement between some bodies be the one that a passage gives others? Of two more than one is the same, of two sides both. */
  #mayBind(known: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
    const [fewer, more] = known.size < told.size ? [known, told] : [told, known]
    const same = [...fewer].filter((body) => [...more].some((other) => this.#isAlike(body, other))).length
    return same === fewer.size || same >= 2
  }

  /** “Tỉnh A và tỉnh B ký bản ghi nhớ. Dịp này, Công an tỉnh A và Công an tỉnh B ký bản ghi nhớ”: of other sides, though these are of those units. */
  #isBeside({ from }: AgreementMention, { parties }: Agreement, told: ReadonlySet<string>): boolean {
    const areOthers = parties.size >= 2 && told.size >= 2 && ![...told].some((body) => parties.has(body))
    return areOthers && this.#page.begins('signed-besides', this.#page.sentenceStart(from))
  }

  /** One body, or one under a shorter and a longer name: “Hội Nông dân”, “Hội Nông dân tỉnh Đồng Tháp”. */
  #isAlike(one: string, other: string): boolean {
    if (one === other || isOfUnit(this.#locals, one, other) || isOfUnit(this.#locals, other, one)) return true
    const [name, second] = [this.#locals.find(one)!.label, this.#locals.find(other)!.label]
    return name.includes(second) || second.includes(name)
  }

  /** “hợp tác” of a signing ceremony is the agreement it is held for. */
  #typeOf(mention: AgreementMention): string {
    const isBare = this.whole(mention).to === mention.to && mention.type === this.#page.knowledge.names.of('agreement')
    return (
      (isBare && this.#fuller) || (isReviewedProgramme(this.#page, mention) && this.#fullerOf(mention)) || mention.type
    )
  }

  /** “chương trình giai đoạn 2015 - 2019” beside a “chương trình phối hợp giai đoạn 2020 - 2024”. */
  #fullerOf({ type }: AgreementMention): string | undefined {
    return this.#mentions.find((other) => other.type.startsWith(`${type} `))?.type
  }

  /** Do the words right before it say that it was not signed, or that somebody only thinks of it? */
  isUnsigned(mention: AgreementMention): boolean {
    return this.#signings.isUnsigned(mention)
  }

  /** The agreements of the kind of one that is only looked back at. */
  ofSameKind(mention: AgreementMention): readonly AgreementMention[] {
    const years = (one: AgreementMention) => this.#namings.get(one)!.period?.text
    if (!years(mention) || !this.#page.ends('reviews', mention.from)) return []
    const type = this.#typeOf(mention)
    return this.#mentions.filter(
      (other) => years(other) && years(other) !== years(mention) && this.#typeOf(other) === type,
    )
  }

  /** A contract, which people sign with each other too, or many at once: “ký các văn kiện hợp tác”. */
  needsSides({ type, from }: AgreementMention): boolean {
    return this.#page.knowledge.grammar.is('contract', type) || this.#page.ends('several-agreements', from)
  }
}

const NOBODY: ReadonlySet<string> = new Set()

/** Sentences over which an agreement is still the one last named. */
const NEAR = 3

function firstOf<Member, Found>(
  list: readonly Member[],
  find: (member: Member) => Found | undefined,
): Found | undefined {
  for (const member of list) {
    const found = find(member)
    if (found !== undefined) return found
  }
  return undefined
}

function related(one: string, other: string): boolean {
  return one === other || one.startsWith(other) || other.startsWith(one)
}
