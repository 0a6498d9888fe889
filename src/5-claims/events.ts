import { fold } from '../2-text/vietnamese.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { DateMention, EventMention, Range } from '../3-mentions/types.ts'
import { ROLE, TOPIC } from '../knowledge/lexicon.ts'
import type { Locals } from './locals.ts'
import type { Match } from './match.ts'

export interface Titled {
  readonly mention: EventMention
  readonly title: Range
  readonly date: string | undefined
}

/** The meetings and ceremonies of an article. “Hội nghị” alone means the one last named by its full title. */
export class Events {
  readonly #page: Page
  readonly #titled: readonly Titled[]
  readonly #mentions: readonly EventMention[]
  readonly #locals: Locals
  /** Those that the article reports, not only speaks of. */
  readonly #reported: readonly Titled[]
  readonly #spoken: readonly EventMention[]
  /** Those that the article reports from its title or lead on. */
  readonly #told: readonly EventMention[]
  readonly #dates: readonly DateMention[]
  /** The last one told by a verb alone. */
  #visit: string | undefined

  constructor({ page, all }: Mentions, locals: Locals) {
    this.#page = page
    this.#dates = all.filter((mention) => mention.kind === 'date')
    this.#locals = locals
    this.#mentions = all.filter((mention) => mention.kind === 'event')
    this.#titled = this.#mentions.flatMap((mention) => {
      const to = titleEnd(page, mention)
      return to > mention.to + (page.knowledge.grammar.is('ceremony', mention.type) ? 3 : 1) && hasTopic(page, mention)
        ? [{ mention, title: { from: mention.from, to }, date: dateNear(page, this.#dates, mention.from) }]
        : []
    })
    this.#reported = this.#titled.filter((titled) => !page.ends('spoken-of', titled.mention.from))
    this.#spoken = this.#mentions.filter((mention) => !page.ends('spoken-of', mention.from))
    this.#told = toldInHead(page, this.#spoken)
  }

  /** The events that are named with their titles. */
  get titled(): readonly Titled[] {
    return this.#titled
  }

  /** Id of the event that a match speaks of; undefined where its rule needs one of another kind, or there is none. */
  of(
    { from, to, rule }: Pick<Match, 'from' | 'to'> & { readonly rule?: Match['rule'] },
    mention?: EventMention,
  ): string | undefined {
    const during = rule?.during
    const told = rule?.told ? this.#told : this.#mentions
    if (during && !told.some((other) => other.from < from && during.includes(other.type))) return undefined
    const named = mention ? [mention] : this.#mentions.filter((other) => other.from >= from && other.to <= to)
    // “dự lớp học Nghị quyết Đại hội XII”: a document called after the meeting that passed it
    const within = named.find((other) => !rule || !this.#page.ends('document-of-meeting', other.from))
    if (named.length > 0 && !within) return undefined
    if (rule?.event && rule.apart && !within) return this.#made(rule.event, from)
    const found = this.#at(from, within)
    if (found) return found
    // “đã đến thăm … Ông cũng gửi lời chúc mừng”: said on that visit
    return rule?.event
      ? this.#made(rule.event, from)
      : rule?.claims === 'SPOKE_AT' || rule?.claims === 'ATTENDED'
        ? this.#visit
        : undefined
  }

  /** Id of a session that is called after the body that held it. */
  session(mention: EventMention, to: number): string {
    const titled = this.#titled.find((other) => other.mention === mention)
    return this.#entity(titled ?? { mention, title: { from: mention.from, to }, date: undefined })
  }

  /** Id of the article's event of a kind. */
  named(type: string): string | undefined {
    const mention = this.#mentions.find((other) => other.type === type)
    return mention && this.#at(mention.from, mention)
  }

  /** An event told by a verb alone: “đã đến thăm”. */
  #made(type: string, at: number): string {
    const sentence = this.#page.sentence(at)
    const from = this.#page.reading.sentences[sentence]!
    const earlier = this.#dates.filter(
      (other) => this.#page.sentence(other.from) < sentence && isDay(this.#page, other),
    )
    const date = dateNear(this.#page, this.#dates, at) ?? earlier[0]?.date
    const label = type[0]!.toUpperCase() + type.slice(1)
    this.#visit = this.#locals.entity(
      `${type} ${date ?? ''}`,
      { from, to: this.#page.sentenceEnd(at) },
      {
        kind: 'Event',
        label: date ? `${label} (${date.split('-').reverse().join('/')})` : label,
        eventKind: type,
        ...(date && { date }),
      },
    )
    return this.#visit
  }

  #at(at: number, mention?: EventMention): string | undefined {
    const exact = mention && this.#titled.find((titled) => titled.mention === mention)
    if (exact) return this.#entity(exact)
    const type = mention?.type
    const reported = this.#reported
    const scene = this.#sceneOf(at)
    const before = reported.filter(
      (titled) => titled.mention.from < at && (titled.mention.type === type || this.#isOfScene(titled, scene)),
    )
    const same = type ? before.filter((titled) => titled.mention.type === type) : before
    const found =
      same.at(-1) ??
      before.findLast((titled) => !type || mayBeOne(this.#page, titled.mention.type, type)) ??
      reported.find((titled) => this.#page.sentence(titled.mention.from) === this.#page.sentence(at)) ??
      reported.find((titled) => titled.mention.type === type || this.#isOfScene(titled, scene))
    if (found && (!type || mayBeOne(this.#page, found.mention.type, type))) return this.#entity(found)
    const spoken = this.#spoken.filter((other) => this.#isOfScene({ mention: other, date: undefined }, scene))
    const any = mention ?? spoken.findLast((other) => other.from < at) ?? spoken[0]
    return any && this.#entity({ mention: any, title: any, date: undefined })
  }

  /** The day that the last sentence before a token began with: the scene has moved there from what was told before. */
  #sceneOf(at: number): DateMention | undefined {
    return this.#dates.findLast((date) => date.to <= at && opensSentence(this.#page, date) && isDay(this.#page, date))
  }

  /** What the head of an article tells of is told of all through it; another meeting only until the next day is named. */
  #isOfScene({ mention, date }: Omit<Titled, 'title'>, scene: DateMention | undefined): boolean {
    return (
      !scene ||
      mention.from >= this.#page.sentenceStart(scene.from) ||
      this.#page.sentence(mention.from) < HEAD ||
      (date !== undefined && date === scene.date)
    )
  }

  #entity({ mention, title, date }: Titled): string {
    const words = this.#page.words(title.from, title.to)
    const label = words[0]!.toUpperCase() + words.slice(1)
    const key = `${mention.type} ${this.#key(mention, label, date)}`
    return this.#locals.entity(
      key,
      title,
      { kind: 'Event', label, eventKind: mention.type, ...(date && { date }) },
      this.#page.words(title.from, title.to),
    )
  }

  /** One event of a kind a day: the title in the headline and the fuller one in the text are one event. */
  #key(mention: EventMention, label: string, date: string | undefined): string {
    const dated = date ?? this.#titled.find((other) => other.mention.type === mention.type && other.date)?.date
    return dated ?? fold(label)
  }
}

/** Sentences of an article's title and lead. */
const HEAD = 3

/** The meetings of the title and the lead that have been held; none where somebody tells a newspaper of them. */
function toldInHead(page: Page, mentions: readonly EventMention[]): readonly EventMention[] {
  const head = mentions.filter(({ from }) => page.sentence(from) < HEAD)
  // “Ông A xác nhận, tại phiên họp sáng nay …”
  if (head.some(({ from }) => page.has('tells-that', page.sentenceStart(from), from))) return []
  // “tại kỳ họp tiếp theo”
  return head.filter(({ to }) => !page.has('to-come', to, Math.min(to + 10, page.sentenceEnd(to - 1))))
}

/** “Sáng 7/5, Ban Chấp hành họp”. */
function opensSentence(page: Page, { from }: DateMention): boolean {
  const start = page.sentenceStart(from)
  return from === start || page.fits('before-day', start, from)
}

/** “Buổi lễ” may mean any ceremony, “cuộc họp” any meeting; but a press briefing is no session of the council. */
function mayBeOne({ knowledge: { grammar } }: Page, titled: string, spoken: string): boolean {
  return titled === spoken || grammar.is('may-be-one', `${spoken} = ${titled}`)
}

/** A title goes on with a topic (“hội nghị sơ kết …”) or a name, not with any words (“hội nghị đạt kết quả tốt”). */
function hasTopic(page: Page, { type, to: at }: EventMention): boolean {
  // “tại cuộc họp Phó Thủ tướng … nhấn mạnh”: who speaks there
  if (
    page.types(at) & ROLE &&
    page.longest(at, ROLE)!.to - at >= 2 &&
    page.knowledge.grammar.is('meeting-without-guests', type)
  )
    return false
  return page.capital(at) || page.number(at) || Boolean(page.types(at) & TOPIC)
}

const LONGEST_TITLE = 36

function titleEnd(page: Page, mention: EventMention): number {
  const end = page.sentenceEnd(mention.from)
  let to = mention.to
  while (to < end && to - mention.from < LONGEST_TITLE && goesOn(page, mention, to)) to++
  if (to - mention.from === LONGEST_TITLE) to = lastComma(page, mention.to, to)
  while (to > mention.to && !page.capital(to - 1) && page.ends('no-last-word', to)) to--
  // “Hội nghị … Huyện ủy tổ chức”
  return to - 2 > mention.to && !page.capital(to - 2) && page.ends('organised-by', to) ? to - 2 : to
}

/** Is a token behind the first words of a title part of it? */
function goesOn(page: Page, mention: EventMention, at: number): boolean {
  // “UBND TP.HCM”, “BCH T.Ư”: within a sentence a full stop is of an abbreviation
  if (page.begins('abbreviating-stop', at) && !page.ends('number-in-roman', at)) return true
  if (page.begins('closes-title', at) || page.newLine(at)) return false
  // “ngày 14/6” ends the title, “60 năm Ngày thành lập” does not
  if (page.begins('anniversary', at - 1)) return true
  if (at === mention.to) return !page.begins('no-title', at)
  if (page.token(at) === ',') return page.begins('title-goes-on', at)
  return !page.begins('ends-title', at) && !(at > mention.to + 1 && page.begins('begins-deed', at))
}

/** The last comma of a range, or its end when there is none. */
function lastComma(page: Page, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (page.token(at) === ',') return at
  return to
}

/** The day that the sentence gives before these words, else after them. */
function dateNear(page: Page, dates: readonly DateMention[], at: number): string | undefined {
  const here = dates.filter((date) => page.sentence(date.from) === page.sentence(at) && isDay(page, date))
  return (here.findLast((date) => date.to <= at) ?? here[0])?.date
}

/** A day on which something happened; not one that is remembered: “92 năm Ngày Báo chí (21/6/1925 - 21/6/2017)”. */
function isDay(page: Page, { from, to, day }: DateMention): boolean {
  // “Chỉ thị số 05, ngày 15/5/2016”
  if (day === undefined || page.ends('day-of-document', from)) return false
  const start = page.sentenceStart(from)
  for (let at = from - 1; at >= Math.max(start, from - 12); at--) {
    if (page.token(at) === ')') return true
    if (page.token(at) === '(') return !page.begins('dash', to) && !page.ends('dash', from)
  }
  return true
}
