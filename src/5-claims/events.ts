import { between, lastBefore } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { DateMention, EventMention, Range } from '../3-mentions/types.ts'
import { dateNear, isDay, opensSentence, ownDay } from './event-days.ts'
import { type Encounter, Encounters, EventKeys, metIn } from './event-keys.ts'
import { mayBeOne, type Titled, titledBy, titledOf } from './event-titles.ts'
import type { Locals } from './locals.ts'
import type { Match } from './match.ts'
import { firstOf, type Happening, type Scene, Scenes, sceneAt } from './scenes.ts'
import { calledSo, chairedThere, HEAD, namedBeside, toldOf } from './spoken-of.ts'
import { isOfNoVisit, isVisit, tellsOfSigning, toldInPlain, type Visit } from './told-by-verb.ts'
import { ToldEvents } from './told-events.ts'

/** The meetings and ceremonies of an article. “Hội nghị” alone means the one last named by its full title. */
export class Events {
  readonly #page: Page
  readonly #titled: readonly Titled[]
  readonly #mentions: readonly EventMention[]
  /** Those that the article reports, with a title or without. */
  readonly #held: ReadonlySet<EventMention>
  readonly #locals: Locals
  readonly #byMention: ReadonlyMap<EventMention, Titled>
  /** Those that the article reports, not only speaks of: all, and by their types. */
  readonly #reported: readonly Titled[]
  readonly #ofAnyType: Scenes<Titled>
  readonly #byType: ReadonlyMap<string, Scenes<Titled>>
  readonly #spoken: Scenes<EventMention & Happening>
  readonly #told: ToldEvents
  readonly #dates: readonly DateMention[]
  /** The dates that are days on which something happened, and those of them with which a sentence begins. */
  readonly #days: readonly DateMention[]
  readonly #opening: readonly DateMention[]
  readonly #keys: EventKeys
  readonly #encounters = new Encounters()
  /** Of each type, where it is first named. */
  readonly #first = new Map<string, number>()
  /** The last one told by a verb alone, and in which sentence. */
  #visit: Visit | undefined

  constructor({ page, all }: Mentions, locals: Locals) {
    this.#page = page
    this.#dates = all.filter((mention) => mention.kind === 'date')
    this.#days = this.#dates.filter((date) => isDay(page, date))
    this.#opening = this.#days.filter((date) => opensSentence(page, date))
    this.#locals = locals
    this.#mentions = all.filter((mention) => mention.kind === 'event')
    this.#titled = titledOf({ page, all }, this.#mentions, this.#days)
    this.#byMention = new Map(this.#titled.map((titled) => [titled.mention, titled]))
    const spoken = toldOf(page, this.#mentions, (mention) => this.#byMention.has(mention))
    this.#held = new Set(spoken)
    this.#reported = this.#titled.filter(({ mention }) => this.#held.has(mention))
    const headEnd = page.reading.sentences[Math.min(HEAD, page.reading.sentences.length - 1)] ?? 0
    this.#ofAnyType = new Scenes(this.#reported, headEnd)
    const types = new Set(this.#reported.map(({ mention: { type } }) => type))
    this.#byType = new Map(
      [...types].map((type) => [
        type,
        new Scenes(
          this.#reported.filter(({ mention }) => mention.type === type),
          headEnd,
        ),
      ]),
    )
    this.#spoken = new Scenes(
      spoken.map((mention) => ({ ...mention, date: undefined })),
      headEnd,
    )
    this.#told = new ToldEvents(page, spoken)
    this.#keys = new EventKeys(page, this.#titled, all)
    for (const { type, from } of this.#mentions) if (!this.#first.has(type)) this.#first.set(type, from)
  }

  /** The events that are named with their titles. */
  get titled(): readonly Titled[] {
    return this.#titled
  }

  /** Id of the event that a match speaks of; undefined where its rule needs one of another kind, or there is none. */
  of(
    { from, to, rule, roles }: Pick<Match, 'from' | 'to'> & { readonly [key in 'rule' | 'roles']?: Match[key] },
    mention?: EventMention,
  ): string | undefined {
    const during = rule?.during
    const isBefore = (type: string) =>
      rule?.told ? this.#told.has(type, from) : (this.#first.get(type) ?? from) < from
    if (during && !during.some(isBefore)) return undefined
    const named = mention ? [mention] : between(this.#mentions, from, to).filter((other) => other.to <= to)
    // “dự lớp học Nghị quyết Đại hội XII”: a document called after the meeting that passed it
    const within = named.find((other) => !rule || !this.#page.ends('document-of-meeting', other.from))
    if (named.length > 0 && !within) return undefined
    // “các hội thảo trong nước và quốc tế do X tổ chức”
    if (rule?.claims === 'ORGANISED' && within && this.#isOnlySpokenOf(within)) return undefined
    // “Bị cáo A khai …”: at the trial that the head of the article tells of
    if (during && rule.event && !within) return this.named(rule.event, HEAD)
    if (rule?.event && rule.apart && !within) return this.#made(rule.event, from, metIn(roles))
    // “A và B ký kết … Hai bên sẽ mở hội thi”: what is named only then is not the signing
    if (rule?.claims === 'ORGANISED' && rule.event && !within && this.#isOtherLater(rule.event, to))
      return this.#visitAt(from) ?? this.#made(rule.event, from)
    const isByPeople = !within && rule && BY_PEOPLE.has(rule.claims)
    const chaired = rule?.claims === 'CHAIRED' && !within ? chairedThere(this.#page, this.#mentions, from) : undefined
    if (chaired && !this.#held.has(chaired)) return undefined
    const found = this.#at(from, isByPeople ? namedBeside(this.#page, this.#mentions, { from, to }) : within)
    const instead = during && rule.told && found ? this.#insteadOf(found, during, from) : found
    if (instead !== found) return instead
    if (found && !isOfNoVisit(this.#page, rule, this.#mentions, { from, to }, this.#locals.find(found))) return found
    // “đã đến thăm … Ông cũng gửi lời chúc mừng”: said on that visit
    if (!rule?.event) return rule && BY_PEOPLE.has(rule.claims) ? this.#unnamed({ from, to }) : undefined
    const isMet = this.#page.sentence(from) < HEAD && isVisit(this.#page, rule)
    return (isMet ? this.#encounters.visitOf(roles) : undefined) ?? this.#made(rule.event, from)
  }

  #isOnlySpokenOf(mention: EventMention): boolean {
    return !this.#held.has(mention) && !this.#page.knowledge.grammar.is('trial', mention.type)
  }

  /** “Trong bài bế mạc Hội nghị Trung ương 5 vừa qua, ông A đã nhấn mạnh …”: said at a meeting that is only spoken of. */
  isOfAnother(at: number): boolean {
    const start = this.#page.sentenceStart(at)
    const named = between(this.#mentions, start, at)
    if (named.length === 0 && this.#isOtherDay(start, at)) return true
    return named.some((mention) => this.#isOnlySpokenOf(mention) && this.#page.ends('spoken-at', mention.from))
  }

  /** “Hôm qua (4/3), ông A cho rằng …”: another day than that of the meeting told of; a congress, a session goes on for days. */
  #isOtherDay(start: number, at: number): boolean {
    const day = between(this.#opening, start, at)[0] ?? ownDay(this.#page, between(this.#days, start, at))
    const met = day && this.#any(at, sceneAt(this.#page, this.#opening, at))
    if (!met?.date || day?.date === undefined || met.date.length < day.date.length) return false
    return day.date < met.date || (day.date > met.date && !this.#page.knowledge.grammar.is('goes-on', met.mention.type))
  }

  /** Is a signing told by its verb, and does the article name only behind it an event, and one of another kind? */
  #isOtherLater(type: string, to: number): boolean {
    const [titled] = this.#titled
    if (!titled || type !== this.#page.knowledge.names.of('signing-ceremony')) return false
    return this.#mentions[0]!.from >= this.#page.sentenceEnd(to - 1) && !mayBeOne(this.#page, titled.mention.type, type)
  }

  /** The one told by a verb alone that is still spoken of: for some sentences, or from the head of the article on. */
  #visitAt(at: number): string | undefined {
    if (!this.#visit) return undefined
    const { type, at: told, sentence, date } = this.#visit
    // what is told of another day was not said on that one
    const day = lastBefore(this.#days, this.#page.sentenceEnd(at))
    if (date && day && day.date !== date && day.from >= this.#page.sentenceStart(at)) return undefined
    if (sentence >= HEAD && this.#page.sentence(at) - sentence > STILL) return undefined
    return this.#visit.id ?? this.#made(type, told)
  }

  /** What somebody was at that no words name: told by a verb before, or by one in the head of the article. */
  #unnamed(range: Range): string | undefined {
    const told = toldInPlain(this.#page, range, this.#days)
    return this.#visitAt(range.from) ?? (told && this.#made(told.type, told.at))
  }

  /** “A tiếp B … Tại buổi tiếp, C nói …”: the meeting that the verb has told of, not one that the article names only further on. */
  #metAt(at: number, type: string | undefined, found: Titled | undefined): string | undefined {
    const isMeant = type === undefined ? found && found.from > at : this.#page.knowledge.grammar.is('any-meeting', type)
    return isMeant ? this.#visitAt(at) : undefined
  }

  /** Id of a session that is called after the body that held it. */
  session(mention: EventMention, to: number): string {
    return this.#entity(this.#byMention.get(mention) ?? titledBy(mention, { from: mention.from, to }, undefined))
  }

  /** Id of the article's event of a kind, named in its first sentences. */
  named(type: string, sentences = Infinity): string | undefined {
    const mention = this.#mentions.find((other) => other.type === type && this.#page.sentence(other.from) < sentences)
    return mention && this.#at(mention.from, mention)
  }

  /** An event told by a verb alone: “đã đến thăm”; of a day there may be several that somebody else was met at. */
  #made(type: string, at: number, met?: Encounter): string {
    const { grammar, names } = this.#page.knowledge
    const sentence = this.#page.sentence(at)
    const from = this.#page.reading.sentences[sentence]!
    const date = this.#dayAt(at, met !== undefined)
    const kind = type[0]!.toUpperCase() + type.slice(1)
    const label = met ? names.fill('met-with', { kind, person: met.met.name }) : kind
    // a signing, a sitting, a visit is what an article is about; a meeting that a verb tells of often only what went before
    if (sentence < HEAD && grammar.is('told-by-verb', type)) this.#tell(type, from)
    const id = this.#locals.entity(
      this.#encounters.keyOf(type, date, met),
      { from, to: this.#page.sentenceEnd(at) },
      {
        kind: 'Event',
        label: date ? `${label} (${date.split('-').reverse().join('/')})` : label,
        eventKind: type,
        ...(date && { date }),
      },
    )
    if (met && sentence < HEAD) this.#encounters.headed(id, met)
    this.#visit = { id, type, at, sentence, date }
    return id
  }

  /** The day of what is told at a token, or the one named first before it; of a meeting that the headline tells of, the one that the lead names. */
  #dayAt(at: number, isMeeting = false): string | undefined {
    const [day] = this.#days
    const sentence = this.#page.sentence(at)
    const isNamed = day && this.#page.sentence(day.from) < (isMeeting && sentence === 0 ? HEAD : sentence)
    return dateNear(this.#page, this.#days, at) ?? (isNamed ? day.date : undefined)
  }

  /** The event that the head of the article tells of, where another one was found that no words of the sentence name. */
  #insteadOf(found: string, during: readonly string[], at: number): string | undefined {
    const told = this.#told.insteadOf(this.#locals.find(found), during, at)
    if (!told || found === this.#visit?.id || between(this.#mentions, this.#page.sentenceStart(at), at).length > 0)
      return found
    return told.mention ? this.#at(told.mention.from, told.mention) : told.type && this.#visitAt(at)
  }

  /** “Ngày 5/3, A và B ký …”: the head of an article tells of a signing, and of no other event; who speaks further on speaks there. */
  signing({ from, to }: Match): void {
    const type = this.#page.knowledge.names.of('signing-ceremony')
    const sentence = this.#page.sentence(from)
    if (sentence >= HEAD || this.#told.hasOther(type)) return
    if (!tellsOfSigning(this.#page, { from, to }, this.#days)) return
    this.#tell(type, from)
    this.#visit ??= { type, at: from, sentence, date: this.#dayAt(from) }
  }

  /** Does the head of the article tell of an event of a type? */
  isTold(type: string): boolean {
    return this.#told.has(type)
  }

  /** The article reports an event of a type, though it gives it no name. */
  #tell(type: string, from: number): void {
    this.#told.add(type, from)
    if (!this.#first.has(type)) this.#first.set(type, from)
  }

  #at(at: number, mention?: EventMention): string | undefined {
    const exact = mention && this.#byMention.get(mention)
    if (exact) return this.#entity(exact)
    const type = mention?.type
    const scene = sceneAt(this.#page, this.#opening, at)
    const found = type === undefined ? this.#any(at, scene) : this.#ofType(type, at, scene)
    const met = type === undefined || type !== found?.mention.type ? this.#metAt(at, type, found) : undefined
    if (found || met) return met ?? this.#entity(found!)
    const one = mention ?? this.#spoken.last(at, scene) ?? this.#spoken.first(scene)
    const any = one && calledSo(this.#page, this.#mentions, this.#held, one)
    // “UBND huyện họp … Chủ trì cuộc họp có …”
    const told = this.#visit?.id && any?.type === this.#visit.type ? this.#visitAt(at) : undefined
    return told ?? (any && (this.#metAt(at, any.type, undefined) ?? this.#entity(titledBy(any, any, undefined))))
  }

  #any(at: number, scene: Scene | undefined): Titled | undefined {
    const named = this.#ofAnyType.last(at, scene) ?? this.#inSentence(at)
    if (named) return named
    // “họp báo … Kỳ họp thứ 3 khai mạc ngày mai”: what is told of without a title, not one of another kind that is named only further on
    const later = this.#ofAnyType.first(scene)
    const told = this.#spoken.last(at, scene)
    return later && told && !mayBeOne(this.#page, later.mention.type, told.type) ? undefined : later
  }

  /** Of a type, the one named last, else one that may be called so. */
  #ofType(type: string, at: number, scene: Scene | undefined): Titled | undefined {
    const own = this.#byType.get(type)
    const others = [...this.#byType].filter(([titled]) => mayBeOne(this.#page, titled, type))
    const before = others.flatMap(([, scenes]) => scenes.last(at, scene) ?? [])
    const last = before.reduce<Titled | undefined>(
      (one, other) => (one && one.from > other.from ? one : other),
      undefined,
    )
    const found = own?.last(at, undefined) ?? last ?? this.#inSentence(at)
    const first = found ?? firstOf(own?.first(undefined), this.#ofAnyType.first(scene))
    // a session that is named only far on is not the sitting spoken of here
    const { grammar } = this.#page.knowledge
    const isOther = first !== found && first?.mention.type !== type && grammar.is('session', type)
    const isFar = isOther && this.#page.sentence(first!.from) >= HEAD
    return first && !isFar && mayBeOne(this.#page, first.mention.type, type) ? first : undefined
  }

  #inSentence(at: number): Titled | undefined {
    return between(this.#reported, this.#page.sentenceStart(at), this.#page.sentenceEnd(at))[0]
  }

  #entity(titled: Titled): string {
    const { mention, title, date } = titled
    const words = this.#page.words(title.from, title.to)
    const label = words[0]!.toUpperCase() + words.slice(1)
    return this.#locals.entity(
      this.#keys.of(titled, label),
      title,
      { kind: 'Event', label, eventKind: mention.type, ...(date && { date }) },
      this.#page.words(title.from, title.to),
    )
  }
}

/** What somebody does at a meeting that a verb alone may have told of. */
const BY_PEOPLE: ReadonlySet<string> = new Set(['CHAIRED', 'SPOKE_AT', 'ATTENDED'])

/** Sentences for which an event that a verb alone has told of is still spoken of. */
const STILL = 10
