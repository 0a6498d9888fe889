import { lastBefore } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { AgreementMention, DateMention } from '../3-mentions/types.ts'
import { signedInLists } from './listed-agreements.ts'
import type { Unsigned } from './unsigned.ts'

/** Which of the agreements that an article names were signed, and when. */
export class Signings {
  readonly #page: Page
  readonly #days: readonly DateMention[]
  readonly #mentions: readonly AgreementMention[]
  readonly #place: ReadonlyMap<AgreementMention, number>
  readonly #inLists: ReadonlySet<AgreementMention>
  readonly #unsigned: Unsigned

  constructor({ page, all }: Mentions, mentions: readonly AgreementMention[], unsigned: Unsigned) {
    this.#unsigned = unsigned
    this.#page = page
    this.#days = all.filter((mention) => mention.kind === 'date').filter(isWholeDay)
    this.#mentions = mentions
    this.#place = new Map(mentions.map((mention, i) => [mention, i]))
    this.#inLists = signedInLists(page, mentions)
  }

  /** The day on which the words for it say that an agreement was signed; one that is only reviewed or planned was not signed that day. */
  day(mention: AgreementMention): string | undefined {
    const page = this.#page
    const [from, to] = [page.sentenceStart(mention.from), page.sentenceEnd(mention.from)]
    if (!this.isSigned(mention)) return undefined
    const here = this.#days.filter((date) => date.from >= from && date.from < to)
    const day = here.findLast((date) => date.to <= mention.from) ?? here[0]
    if (day) return day.date
    // “Dịp này, … ký kết chương trình …”: on the day of the event that the article reports
    return page.begins('on-this-occasion', from) ? (lastBefore(this.#days, from) ?? this.#days[0])?.date : undefined
  }

  /** Do the words say that it was signed, and not that it will be? */
  isSigned(mention: AgreementMention): boolean {
    return this.isTold(mention) && !this.isPlanned(mention)
  }

  /** Is it only going to be signed? */
  isPlanned(mention: AgreementMention): boolean {
    const page = this.#page
    const { from } = mention
    const end = page.sentenceEnd(from)
    const next = this.#next(mention)
    // “Hai bên ký biên bản hội đàm và sẽ | ký kế hoạch phối hợp”: of the other one
    const to = next && next.from < end ? (page.startOf('signing-of', next.from) ?? next.from) : end
    if (page.ends('draft-of', from) || page.has('unsigned-yet', mention.to, this.#clauseEnd(mention))) return true
    return this.isTold(mention) && page.has('will-sign', page.sentenceStart(from), Math.max(to, from))
  }

  /** Do the words right before it say that it was not signed, or that somebody only thinks of it? */
  isUnsigned({ from }: AgreementMention): boolean {
    const verb = this.#page.startOf('signing-words', from)
    return verb !== undefined && this.#unsigned.at(verb)
  }

  /** Do its words say that it was signed, or will be? */
  isTold(mention: AgreementMention): boolean {
    if (this.isUnsigned(mention)) return false
    return (
      this.#inLists.has(mention) ||
      this.#page.ends('signing-of', mention.from) ||
      this.#page.begins('signing-of', mention.from) ||
      this.#page.has('was-signed', mention.to, this.#clauseEnd(mention))
    )
  }

  /** “Thỏa thuận hợp tác giữa A và B | đã được ký”: so far the words may be of an agreement, up to the next one. */
  #clauseEnd(mention: AgreementMention): number {
    const next = this.#next(mention)
    const end = this.#page.sentenceEnd(mention.from)
    return Math.min(end, next?.from ?? end, mention.to + LONGEST_CLAUSE)
  }

  #next(mention: AgreementMention): AgreementMention | undefined {
    return this.#mentions[this.#place.get(mention)! + 1]
  }
}

/** Tokens behind an agreement in which its signing may be told of. */
const LONGEST_CLAUSE = 40

function isWholeDay({ day, date }: DateMention): boolean {
  return day !== undefined && date !== undefined
}
