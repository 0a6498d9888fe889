import { between, countBefore, lastBefore } from '../3-mentions/in-order.ts'
import type { Mentions } from '../3-mentions/index.ts'
import type { Page } from '../3-mentions/page.ts'
import type { EventMention, PersonMention, Range } from '../3-mentions/types.ts'
import type { Cast } from './cast.ts'
import { HEAD } from './spoken-of.ts'

/** So many tokens away a quotation may be opened or closed. */
const QUOTED = 100
/** Sentences for which a paper goes on telling of a day before. */
const LOOKS_BACK = 6

/** And of what was before, on no day that it names. */
const UNDATED = 2

/** In the place of somebody, where all whom an article cites speak elsewhere. */
const EVERYBODY = ''
/** So many tokens of a sentence may stand before the words with which it opens. */
const OPENS = 2

/** Tells which words of an article that somebody says something are none of its meeting. */
export class Speakers {
  readonly #page: Page
  readonly #events: readonly EventMention[]
  readonly #people: readonly PersonMention[]
  readonly #cast: Cast
  readonly #heard = new Set<string>()
  #back: readonly Range[] | undefined
  #outside: ReadonlyMap<string, readonly Range[]> | undefined

  constructor({ page, all }: Mentions, cast: Cast) {
    this.#page = page
    this.#cast = cast
    this.#events = all.filter((mention): mention is EventMention => mention.kind === 'event')
    this.#people = all.filter((mention): mention is PersonMention => mention.kind === 'person')
  }

  /** Is it said elsewhere: within the words of somebody else, to a reporter, in a letter, or, by somebody not heard yet, on a day before? */
  isElsewhere(person: string, at: number): boolean {
    const elsewhere =
      this.#isQuoted(at) || this.#isOutside(person, at) || (!this.#heard.has(person) && this.#isBefore(at))
    if (!elsewhere) this.#heard.add(person)
    return elsewhere
  }

  /** “Trao đổi với phóng viên, ông A … Ông A cho biết thêm …”, until a sentence of his names a meeting. */
  #isOutside(person: string, at: number): boolean {
    this.#outside ??= this.#saidOutside()
    const told = lastBefore(this.#outside.get(person) ?? this.#outside.get(EVERYBODY) ?? [], at + 1)
    const start = this.#page.sentenceStart(at)
    return told !== undefined && (start < told.to || between(this.#events, start, at).length === 0)
  }

  /** Who speaks to a reporter, on the telephone, in writing, and in which sentences. */
  #saidOutside(): ReadonlyMap<string, readonly Range[]> {
    const page = this.#page
    const found = new Map<string, Range[]>()
    for (let at = 0; at < page.length; at++) {
      // “Cùng quan điểm với ông A, ông B …”, where A has spoken elsewhere
      const view = found.size > 0 ? page.endOf('same-view', at) : undefined
      const [one, other] = view === undefined ? [] : this.#peopleFrom(view)
      if (one && other && found.has(one)) {
        found.set(other, [...(found.get(other) ?? []), { from: page.sentenceStart(at), to: page.sentenceEnd(at) }])
        continue
      }
      const end = page.endOf('said-elsewhere', at)
      if (end === undefined || (this.#isAtBriefing(at) && !page.begins('said-from-afar', at))) continue
      const sentence = { from: page.sentenceStart(at), to: page.sentenceEnd(at) }
      const before = lastBefore(this.#people, at)
      const behind = this.#people[countBefore(this.#people, end)]
      const isFirst = !before || before.from < sentence.from
      const speaker = isFirst ? behind : before
      const isNobody = isFirst && (!behind || behind.from >= sentence.to)
      const id = !speaker || isNobody ? undefined : this.#cast.person(speaker)
      // “Trao đổi bên lề kỳ họp, một số đại biểu …”: so begins what nobody says at the session
      const key = id ?? (isNobody && this.#opensReport(sentence.from, at) ? EVERYBODY : undefined)
      if (key !== undefined) found.set(key, [...(found.get(key) ?? []), sentence])
      at = end - 1
    }
    return found
  }

  /** Do words open one of the first sentences of an article? */
  #opensReport(start: number, at: number): boolean {
    return this.#page.sentence(at) < HEAD && at - start <= OPENS
  }

  /** The first two whom a sentence names from a token on. */
  #peopleFrom(at: number): readonly (string | undefined)[] {
    const next = countBefore(this.#people, at)
    const two = this.#people.slice(next, next + 2).filter(({ from }) => from < this.#page.sentenceEnd(at))
    return two.map((person) => this.#cast.person(person))
  }

  /** Reporters are answered at a press briefing too. */
  #isAtBriefing(at: number): boolean {
    const before = lastBefore(this.#events, this.#page.sentenceEnd(at))
    return before !== undefined && this.#page.knowledge.grammar.is('briefing', before.type)
  }

  /** “Ông A nói: “Hôm qua bà B đã yêu cầu …””: B says nothing here. */
  #isQuoted(at: number): boolean {
    // papers mix signs and forget the last one: only what is opened and closed by the same pair is a quotation
    return this.#markFrom(at, -1) === '“' && this.#markFrom(at, 1) === '”'
  }

  /** The next sign of a quotation in a paragraph, on one side. */
  #markFrom(at: number, step: 1 | -1): string | undefined {
    const page = this.#page
    for (let token = at + step, i = 0; token >= 0 && token < page.length && i < QUOTED; token += step, i++) {
      if (page.newLine(step > 0 ? token : token + 1)) return undefined
      const mark = page.token(token)
      if (mark === '”' || mark === '“' || mark === '"') return mark
    }
    return undefined
  }

  /** “Trước đó, ngày 9/9/2016, bà B … khẳng định …”, up to the next meeting that is named. */
  #isBefore(at: number): boolean {
    this.#back ??= this.#looksBack()
    return this.#back.some(({ from, to }) => from <= at && at < to)
  }

  #looksBack(): readonly Range[] {
    const page = this.#page
    const { sentences } = page.reading
    const found: Range[] = []
    for (const [i, from] of sentences.entries()) {
      if (from >= page.length) continue
      const told = page.begins('on-a-day-before', from)
        ? LOOKS_BACK
        : page.begins('said-before-that', from)
          ? UNDATED
          : 0
      if (told === 0) continue
      const last = sentences[Math.min(i + told, sentences.length - 1)]!
      const next = between(this.#events, from, last)[0]
      // “Trước đó, ngày 5/3, tại hội nghị, …”: that meeting is told of
      if (next && next.from < page.sentenceEnd(from)) continue
      found.push({ from, to: next ? page.sentenceStart(next.from) : last })
    }
    return found
  }
}
