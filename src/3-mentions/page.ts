import { BYLINE, PAGE_FURNITURE, type Reading } from '../2-text/read.ts'
import { CAPITAL, CELL, GLUED, MARK, NEW_LINE, NUMBER, textOf, UPPER } from '../2-text/tokens.ts'
import { rolesOf } from '../knowledge/grammar/grammar.ts'
import { type Fillings, Walker } from '../knowledge/grammar/walk.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Sense } from '../knowledge/lexicon.ts'
import type { Hit } from '../knowledge/trie.ts'
import type { BodyMention, Brand, Mention, Range } from './types.ts'

/** What an entry of the grammar took that begins at a token. */
export interface Read {
  readonly to: number
  readonly roles: Readonly<Record<string, Range>>
}

const NONE: readonly Hit<Sense>[] = []

/** A reading with the questions that the recognisers ask of it. */
export class Page {
  readonly reading: Reading
  readonly knowledge: Knowledge
  readonly length: number
  readonly #walker: Walker
  /** Short names that the article itself gives: “Quỹ Toyota Việt Nam (TVF)”. */
  readonly shortNames: Map<string, BodyMention> = new Map()
  /** What is short within the names of its bodies, behind their heads: “Trung tâm KSBT”. */
  readonly shortOwn: Map<string, string> = new Map()
  /** Beginnings of the names of its bodies: “liên đoàn”, “viện lúa”. */
  readonly begun: Set<string> = new Set()
  /** The full names of people that stood with an honorific or a post: elsewhere they are known without. */
  readonly people: Set<string> = new Set()
  /** The names of its streets, schools and prizes, not of shops and firms, which have their owner's: without an honorific or a post they are nobody's. */
  streets: ReadonlySet<string> | undefined
  /** The brands of its firms, by their first words. */
  readonly brands: Map<string, readonly Brand[]> = new Map()

  constructor(reading: Reading, knowledge: Knowledge, fillings?: Fillings<Range>) {
    this.reading = reading
    this.knowledge = knowledge
    this.length = reading.tokens.length
    this.#walker = new Walker(reading.tokens, fillings)
  }

  /** The page for entries that ask for mentions: `[person]`. The words of a mention are then no words of their own: “trình” of “ông Lê Văn Trình”. */
  with(mentions: readonly Mention[]): Page {
    const word = this.reading.tokens.word.slice()
    for (const { from, to } of mentions) word.fill(0, from, to)
    const reading = { ...this.reading, tokens: { ...this.reading.tokens, word } }
    return new Page(reading, this.knowledge, fillingsOf(mentions))
  }

  /** Tidied words of a range. */
  words(from: number, to: number): string {
    return this.#joined(from, to, 'tidy')
  }

  /** UTF-16 code units of a range. */
  textLength(from: number, to: number): number {
    const { start, end } = this.reading.tokens
    return to > from ? end[to - 1]! - start[from]! : 0
  }

  raw(from: number, to: number): string {
    return textOf(this.reading.tokens, from, to)
  }

  /** Tidied words of a range in small letters. */
  folded(from: number, to: number): string {
    return this.#joined(from, to, 'folded')
  }

  #joined(from: number, to: number, form: 'tidy' | 'folded'): string {
    const { known, shape, length } = this.reading.tokens
    const first = Math.max(from, 0)
    if (first >= length || to <= first) return ''
    let words = known[first]![form]
    const end = Math.min(to, length)
    for (let at = first + 1; at < end; at++) words += shape[at]! & GLUED ? known[at]![form] : ` ${known[at]![form]}`
    return words
  }

  /** The token that begins at a place of the text, or the next one after it. */
  tokenAt(offset: number): number {
    const { start } = this.reading.tokens
    let [low, high] = [0, this.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (start[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The token as written. */
  token(at: number): string {
    const { tokens } = this.reading
    return at >= 0 && at < this.length ? tokens.text.slice(tokens.start[at], tokens.end[at]) : ''
  }

  /** Does an entry of the grammar begin at a token? Within its sentence, unless told otherwise. */
  begins(id: string, at: number, limit?: number): boolean {
    return this.endOf(id, at, limit) !== undefined
  }

  /** Does an entry of the grammar end right before a token? Within the sentence of the token before, unless told otherwise. */
  ends(id: string, at: number, limit?: number): boolean {
    return this.startOf(id, at, limit) !== undefined
  }

  /** Is a range of tokens all of an entry of the grammar? */
  fits(id: string, from: number, to: number): boolean {
    return this.#walker.fits(this.knowledge.grammar.phrase(id).forward, from, to)
  }

  /** Does an entry of the grammar stand anywhere between two tokens? */
  has(id: string, from: number, to: number): boolean {
    return this.find(id, from, to) !== undefined
  }

  /** The first place between two tokens where an entry of the grammar stands. */
  find(id: string, from: number, to: number): Range | undefined {
    return this.#walker.find(this.knowledge.grammar.phrase(id).forward, Math.max(from, 0), Math.min(to, this.length))
  }

  /** The token after the longest form of an entry of the grammar that begins at a token. */
  endOf(id: string, at: number, limit?: number): number | undefined {
    const program = this.knowledge.grammar.phrase(id).forward
    // most words begin nothing: they are asked before where their sentence ends
    if (at < 0 || at > this.length || !this.#walker.mayBegin(program, at, this.length)) return undefined
    const last = Math.min(limit ?? this.#sentenceEnd(at), this.length)
    if (at > last) return undefined
    const end = this.#walker.end(program, at, last)
    return end < 0 ? undefined : end
  }

  /** The first token of the longest form of an entry of the grammar that ends right before a token. */
  startOf(id: string, at: number, limit?: number): number | undefined {
    const program = this.knowledge.grammar.phrase(id).backward
    if (at < 0 || at > this.length || !this.#walker.mayBegin(program, at, 0)) return undefined
    const first = Math.max(limit ?? this.#sentenceStart(at), 0)
    if (at < first) return undefined
    const start = this.#walker.end(program, at, first)
    return start < 0 ? undefined : start
  }

  /** The longest form of an entry of the grammar that begins at a token: where it ends, and what its roles took. */
  readAt(id: string, at: number): Read | undefined {
    const to = this.endOf(id, at)
    return to === undefined ? undefined : { to, roles: this.rolesOf(id, at, to)! }
  }

  /** What the roles of an entry of the grammar took that is all of a range of tokens; undefined where it is not. */
  rolesOf(id: string, from: number, to: number): Readonly<Record<string, Range>> | undefined {
    return rolesOf(this.#walker, this.knowledge.grammar.phrase(id), from, to)
  }

  #sentenceStart(at: number): number {
    return at > 0 ? this.reading.sentences[this.sentence(Math.min(at, this.length) - 1)]! : 0
  }

  #sentenceEnd(at: number): number {
    return at >= 0 && at < this.length ? this.sentenceEnd(at) : this.length
  }

  is(at: number, word: number): boolean {
    return at < this.length && this.reading.tokens.word[at] === word && word !== 0
  }

  #shape(at: number): number {
    return at >= 0 && at < this.length ? this.reading.tokens.shape[at]! : 0
  }

  capital(at: number): boolean {
    return Boolean(this.#shape(at) & CAPITAL)
  }

  upper(at: number): boolean {
    return Boolean(this.#shape(at) & UPPER)
  }

  number(at: number): boolean {
    return Boolean(this.#shape(at) & NUMBER)
  }

  mark(at: number): boolean {
    return Boolean(this.#shape(at) & MARK)
  }

  glued(at: number): boolean {
    return Boolean(this.#shape(at) & GLUED)
  }

  newLine(at: number): boolean {
    return Boolean(this.#shape(at) & NEW_LINE)
  }

  /** Is it the first of a cell, behind another cell of its row? */
  cell(at: number): boolean {
    return Boolean(this.#shape(at) & CELL)
  }

  /** Page furniture and bylines say nothing about officials. */
  silent(at: number): boolean {
    const zone = this.reading.zone[at]
    return zone === PAGE_FURNITURE || zone === BYLINE
  }

  sentence(at: number): number {
    return this.reading.sentenceOf[at]!
  }

  /** The first token of the sentence of a token. */
  sentenceStart(at: number): number {
    return this.reading.sentences[this.sentence(at)]!
  }

  /** The token after the sentence of a token. */
  sentenceEnd(at: number): number {
    return this.reading.sentences[this.sentence(at) + 1]!
  }

  types(at: number): number {
    return at < this.length ? this.reading.types[at]! : 0
  }

  longest(at: number, type: number): Hit<Sense> | undefined {
    if (!(this.types(at) & type)) return undefined
    return this.knowledge.lexicon.phrases.longest(this.reading.tokens, at, type, this.sentenceEnd(at))
  }

  /** The token after the longest phrase of a type that begins at a token; the token itself where the sentence ends before the phrase does. */
  reach(at: number, type: number): number {
    return this.longest(at, type)?.to ?? at
  }

  all(at: number, type: number): readonly Hit<Sense>[] {
    if (!(this.types(at) & type)) return NONE
    return this.knowledge.lexicon.phrases.all(this.reading.tokens, at, type)
  }

  /** The token after a run of capitalised words on one line that begins at a token, at most `most` of them. */
  capitalRun(at: number, most: number): number {
    let to = at
    const end = at < this.length ? this.sentenceEnd(at) : at
    while (
      to < end &&
      to - at < most &&
      this.capital(to) &&
      !this.mark(to) &&
      (to === at || (!this.newLine(to) && !this.cell(to))) &&
      !this.silent(to)
    )
      to++
    return to
  }
}

/** Mentions by where they begin and end; none overlaps another. */
export function fillingsOf(mentions: readonly Mention[]): Fillings<Range> {
  const from = new Map(mentions.map((mention) => [mention.from, mention]))
  const to = new Map(mentions.map((mention) => [mention.to, mention]))
  const only = (mention: Mention | undefined, slot: string) => (mention?.kind === slot ? mention : undefined)
  return { from: (slot, at) => only(from.get(at), slot), to: (slot, at) => only(to.get(at), slot) }
}
