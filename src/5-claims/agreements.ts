import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { AgreementMention, DateMention, PeriodMention, Range } from '../3-mentions/types.ts'
import type { Locals } from './locals.ts'

/** The cooperation programmes and agreements of an article, told apart by kind and period. */
export class Agreements {
  readonly #page: Page
  readonly #days: readonly DateMention[]
  readonly #locals: Locals
  readonly #mentions: readonly AgreementMention[]
  readonly #ids = new Map<AgreementMention, string>()
  readonly #periods = new Map<AgreementMention, PeriodMention | undefined>()
  readonly #dated: readonly AgreementMention[]
  readonly #fuller: string | undefined
  readonly #bySentence = new Map<number, AgreementMention[]>()

  constructor({ page, all }: Mentions, locals: Locals) {
    this.#page = page
    this.#days = all.filter((mention) => mention.kind === 'date').filter(isWholeDay)
    this.#locals = locals
    this.#mentions = all.filter((mention) => mention.kind === 'agreement')
    const periods = all.filter((mention) => mention.kind === 'period')
    let first = 0
    for (const [i, mention] of this.#mentions.entries()) {
      const sentence = page.sentence(mention.from)
      this.#bySentence.set(sentence, [...(this.#bySentence.get(sentence) ?? []), mention])
      while (first < periods.length && periods[first]!.from < mention.to) first++
      this.#periods.set(mention, this.#periodAfter(mention, periods, first, this.#mentions[i + 1]))
    }
    this.#dated = this.#mentions.filter((mention) => this.#periods.get(mention))
    const shortest = page.knowledge.names.of('agreement')
    this.#fuller = this.#mentions.find((other) => other.type.startsWith(`${shortest} `))?.type
  }

  /** The agreement that the sentence of a range speaks of: the last named before it, else the first after. */
  near({ from, to }: Range): AgreementMention | undefined {
    const here = this.#bySentence.get(this.#page.sentence(from)) ?? []
    return here.findLast((mention) => mention.from < to) ?? here[0]
  }

  /** The words that name an agreement, its period included. */
  whole(mention: AgreementMention): Range {
    const period = this.#periodOf(mention)
    return { from: mention.from, to: period ? period.to : mention.to }
  }

  /** The agreement last named before a range. */
  before({ from }: Range): AgreementMention | undefined {
    return this.#mentions.findLast((mention) => mention.from < from)
  }

  /** Id of the agreement that a mention names; one without a period means the article's only one of its kind, or the last named. */
  of(mention: AgreementMention): string {
    const known = this.#ids.get(mention) ?? this.#make(mention)
    this.#ids.set(mention, known)
    return known
  }

  #make(mention: AgreementMention): string {
    const period = this.#periodOf(mention)
    const type = this.#typeOf(mention)
    if (!period) {
      const named = this.#dated.filter((other) => related(this.#typeOf(other), type))
      const sentence = this.#page.sentence(mention.from)
      const same =
        named.findLast((other) => other.from < mention.from && this.#page.sentence(other.from) >= sentence - 3) ??
        (new Set(named.map((other) => this.#periodOf(other)!.period.text)).size === 1 ? named[0] : undefined)
      if (same && same !== mention) return this.of(same)
    }
    const from = period?.period.from
    const to = period?.period.to
    const topics = this.#topics(mention, period)
    const label = this.#label(mention, type, period)
    return this.#locals.entity(
      `${type} ${from ?? ''}–${to ?? ''}`,
      mention,
      {
        kind: 'Agreement',
        label,
        agreementKind: type,
        topics,
        ...(from && { from }),
        ...(to && { to }),
        ...this.#signedOn(mention),
      },
      this.#page.words(mention.from, mention.to),
    )
  }

  /** “hợp tác” of a signing ceremony is the agreement it is held for. */
  #typeOf(mention: AgreementMention): string {
    return mention.type === this.#page.knowledge.names.of('agreement') ? (this.#fuller ?? mention.type) : mention.type
  }

  #periodOf(mention: AgreementMention): PeriodMention | undefined {
    return this.#periods.get(mention)
  }

  /** The period that stands in the sentence behind an agreement and before the next one. */
  #periodAfter(
    mention: AgreementMention,
    periods: readonly PeriodMention[],
    first: number,
    next: AgreementMention | undefined,
  ): PeriodMention | undefined {
    const sentence = this.#page.sentence(mention.from)
    for (let i = first; i < periods.length; i++) {
      const period = periods[i]!
      if (period.from >= mention.to + 45 || (next && period.from >= next.from)) return undefined
      if (this.#page.sentence(period.from) !== sentence) return undefined
      if (period.label === 'stage' || (period.label === undefined && period.period.from !== period.period.to))
        return period
    }
    return undefined
  }

  #signedOn(mention: AgreementMention): { readonly signedOn?: string } {
    const page = this.#page
    const from = page.sentenceStart(mention.from)
    const to = page.sentenceEnd(mention.from)
    if (page.has('will-sign', from, to)) return {}
    const day = this.#days.find((date) => date.from >= from && date.from < to)?.date
    if (day && page.has('signs', from, to)) return { signedOn: day }
    // “Dịp này, … ký kết chương trình …”: on the day of the event that the article reports
    const isOfEvent = page.begins('on-this-occasion', from) && page.has('signs-together', from, to)
    const occasion = isOfEvent ? this.#days[0]?.date : undefined
    return occasion ? { signedOn: occasion } : {}
  }

  #label(mention: AgreementMention, type: string, period: PeriodMention | undefined): string {
    const end = period && period.from - mention.to < 14 ? period.to : mention.to
    const words = end > mention.to ? this.#page.words(mention.from, end) : type
    // “… toàn diện (giai đoạn 2017 - 2021)”: the period ends before its bracket does
    const closed = words.includes('(') && !words.includes(')') ? `${words})` : words
    return closed[0]!.toUpperCase() + closed.slice(1)
  }

  /** What the parties agree to do, where the article lists it: “Trong đó phối hợp …; phối hợp …; …”. */
  #topics(mention: AgreementMention, period: PeriodMention | undefined): readonly string[] {
    const page = this.#page
    const next = page.sentence(mention.from) + 1
    const { sentences } = page.reading
    if (!period || next + 1 >= sentences.length) return []
    const from = page.endOf('before-topics', sentences[next]!)
    return from === undefined ? [] : partsOf(page, from, sentences[next + 1]!)
  }
}

/** The words between semicolons, where there are any, without the full stop at the end. */
function partsOf(page: Page, from: number, to: number): readonly string[] {
  const parts: string[] = []
  let start = from
  for (let at = from; at < to; at++) {
    if (page.token(at) !== ';') continue
    parts.push(page.words(start, at))
    start = at + 1
  }
  if (start === from) return []
  parts.push(page.words(start, page.token(to - 1) === '.' ? to - 1 : to))
  return parts.filter(Boolean)
}

function isWholeDay({ day, date }: DateMention): boolean {
  return day !== undefined && date !== undefined
}

function related(one: string, other: string): boolean {
  return one === other || one.startsWith(other) || other.startsWith(one)
}
