import type { Knowledge } from '../knowledge/index.ts'
import { LETTERS, MARK, NEW_LINE, type Tokens } from './tokens.ts'

interface Name {
  readonly from: number
  readonly to: number
}

/** The share of people who have a common surname. */
const COMMON = 0.02

/** What stands right before a token: a post, a body or a place; an honorific. */
export const BEHIND_POST = 1
export const ADDRESSED = 2

/** What a text in one case tells of its words. */
interface Words {
  readonly cued: Uint8Array
  /** Does a post, a body or a field of two words or more begin here? */
  isOffice(at: number): boolean
  /** Does a name of a place begin here, or an honorific: “ĐỒNG CHÍ”? */
  isPlace(at: number): boolean
}

/** Finds the names of people where no capital tells them: a surname and syllables that stand in names, behind an honorific, a post or a mark. */
export class Names {
  readonly #tokens: Tokens
  readonly #knowledge: Knowledge
  readonly #words: Words

  constructor(tokens: Tokens, knowledge: Knowledge, words: Words) {
    this.#tokens = tokens
    this.#knowledge = knowledge
    this.#words = words
  }

  all(): readonly Name[] {
    const found: Name[] = []
    const known = new Set<string>()
    const given = new Set<string>()
    const { cued } = this.#words
    for (let at = 0; at < this.#tokens.length; at++) {
      const to = this.#nameEnd(at, cued[at]!)
      if (to === at) continue
      found.push({ from: at, to })
      known.add(this.#folded(at, to))
      given.add(this.#folded(to - 1, to))
      at = to - 1
    }
    return [...found, ...this.#again(known, given)]
  }

  /** Names that were told once, wherever they stand; and given names alone behind an honorific. */
  #again(known: ReadonlySet<string>, given: ReadonlySet<string>): readonly Name[] {
    const found: Name[] = []
    const { surnames } = this.#knowledge.lexicon
    for (let from = 0; from < this.#tokens.length; from++) {
      if (this.#words.cued[from] === ADDRESSED && given.has(this.#folded(from, from + 1)))
        found.push({ from, to: from + 1 })
      if (!surnames.has(this.#folded(from, from + 1))) continue
      for (let to = from + 2; to <= from + 4; to++) if (known.has(this.#folded(from, to))) found.push({ from, to })
    }
    return found
  }

  #folded(from: number, to: number): string {
    return this.#tokens.known
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(' ')
  }

  /** The end of a name that begins at a token, or the token itself. */
  #nameEnd(at: number, cue: number): number {
    const tier = this.#knowledge.lexicon.surnames.get(this.#folded(at, at + 1))
    if (tier === undefined) return at
    const isSure = this.#knowledge.lexicon.middles.has(this.#folded(at + 1, at + 2))
    if (cue !== ADDRESSED && ((tier !== 1 && !(cue > 0 && isSure)) || this.#words.isOffice(at))) return at
    // “TRẦN THỊ BA” and not “ĐỒNG THÁP”, unless somebody is addressed so
    if (cue !== ADDRESSED && this.#words.isPlace(at)) return at
    const most = this.#run(at)
    const { middle, given } = this.#knowledge.nameFrequencies
    const has = (names: ReadonlyMap<string, number>, place: number) => names.has(this.#folded(place, place + 1))
    const isMiddle = isSure || has(middle, at + 1)
    // “BÀ HỨA THỊ HỒNG ĐANG,”: what a mark closes is a name, also where the syllable is a word
    if (isSure && has(middle, at + 2) && this.#isMarked(at + 4)) return at + 4
    const isLong = most >= 4 && isMiddle && has(middle, at + 2)
    if (isLong && (this.#closes(at + 4) || (isSure && has(given, at + 3)))) return at + 4
    const isGiven = most >= 3 && has(given, at + 2)
    const isOne = most >= 3 && (isMiddle || isGiven) && (isSure || this.#closes(at + 3) || (isMiddle && isGiven))
    const isTold = isSure || (isMiddle && isGiven && this.#isCommon(at))
    if (isOne && (cue > 0 || isTold || (most === 3 && this.#isApart(at)))) return at + 3
    // “ÔNG ĐINH LA THĂNG,”: rare syllables between an honorific and a mark
    if (cue === ADDRESSED && tier === 1 && most === 3) return at + 3
    // “ĐẠI BIỂU LÊ NAM (…)”
    const isShort = cue === ADDRESSED || (cue > 0 && this.#isCommon(at) && this.#isMarked(at + 2))
    return isShort && tier === 1 && most === 2 && has(given, at + 1) ? at + 2 : at
  }

  /** How many syllables follow on one line without a mark, a post or a body. */
  #run(from: number): number {
    const { known, shape, length } = this.#tokens
    let to = from
    while (to < length && to - from < 4 && known[to]!.traits & LETTERS) {
      if (to > from && (shape[to]! & (NEW_LINE | MARK) || this.#isNoName(to))) break
      to++
    }
    return to - from
  }

  /** Does a mark, a line or a post close what stands before a token? */
  #closes(at: number): boolean {
    const { shape, length } = this.#tokens
    return at >= length || Boolean(shape[at]! & (MARK | NEW_LINE)) || this.#isNoName(at)
  }

  #isNoName(at: number): boolean {
    return this.#words.isOffice(at) || this.#knowledge.grammar.is('never-in-a-name', this.#folded(at, at + 1))
  }

  /** Does a mark stand here, behind a syllable? */
  #isMarked(at: number): boolean {
    const { known, shape, length } = this.#tokens
    return at < length && Boolean(shape[at]! & MARK) && Boolean(known[at - 1]!.traits & LETTERS)
  }

  /** Is this a surname of so many that the syllable hardly stands for the word that it is too: Cao, Mai, Hà? */
  #isCommon(at: number): boolean {
    return (this.#knowledge.nameFrequencies.surname.get(this.#folded(at, at + 1)) ?? 0) >= COMMON
  }

  /** Behind a mark or at the head of a line. */
  #isApart(at: number): boolean {
    const { shape } = this.#tokens
    return at === 0 || Boolean(shape[at - 1]! & MARK) || Boolean(shape[at]! & NEW_LINE)
  }
}
