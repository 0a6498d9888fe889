import { Spellings } from './spellings.ts'
import { tidyWord } from './vietnamese.ts'

/** What a token looks like, as bits of {@link Tokens.shape}. */
export const CAPITAL = 1 // first letter is a capital
export const UPPER = 2 // two letters or more, all capitals
export const NUMBER = 4 // digits alone
export const MARK = 8 // one punctuation mark or symbol
export const GLUED = 16 // no white space before it
export const NEW_LINE = 32 // first of its line
export const CELL = 64 // first of a cell of a row, behind another one

/** What is told by the spelling of a token alone, as bits of {@link Known.traits}. */
export const LETTERS = 1 // begins with a letter
export const INITIAL = 2 // one capital letter without a mark, or Đ
export const ROMAN = 4 // a number in capitals: IX
export const YEAR = 8 // 1800 to 2099
export const MONTH = 16 // 1 to 12
export const DAY = 32 // 1 to 31

/**
 * The syllables, numbers and marks of a text, in order, as columns (an article has thousands of tokens, a build
 * millions: objects would be several times slower). Offsets are UTF-16 code units of the text as it was read.
 */
export interface Tokens {
  readonly text: string
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly shape: Uint8Array
  /** Number of the syllable in the {@link Vocabulary}, its spelling folded; 0 for one that no lexicon has. */
  readonly word: Int32Array
  /** For each token, what the vocabulary knows of its syllable. */
  readonly known: readonly Known[]
}

/** A syllable as it stands in texts, looked at once. */
export interface Known {
  readonly word: number
  readonly shape: number
  readonly traits: number
  /** In official spelling. */
  readonly tidy: string
  readonly folded: string
}

/**
 * The syllables that the lexicons use, numbered. Spellings that are the same to a reader (uỷ and ủy, capitals or not,
 * composed or not) have one number. Grows while the lexicons are loaded; reading articles never adds to it, so that
 * any number of workers number alike.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = ['']
  /** Numbers by the spellings of the lexicons, which use a syllable a dozen times. */
  readonly #spelled = new Map<string, number>()
  #seen = new Spellings<Known>()

  /** The number of a folded syllable, given to it now if it has none. */
  add(folded: string): number {
    const known = this.#numbers.get(folded)
    if (known !== undefined) return known
    if (this.#seen.size > 0) this.#seen = new Spellings()
    this.#numbers.set(folded, this.#numbers.size + 1)
    this.#words.push(folded)
    return this.#numbers.size
  }

  /** The numbers of the syllables of a few words, cut just as articles are; given now to those that have none. */
  addAll(words: string): readonly number[] {
    const one = this.#spelled.get(words)
    if (one !== undefined) return [one]
    return cut(words).map((raw) => {
      const known = this.#spelled.get(raw)
      if (known !== undefined) return known
      const number = this.add(tidyWord(raw).toLowerCase())
      this.#spelled.set(raw, number)
      return number
    })
  }

  /** Number of the folded syllable, or 0. */
  get(folded: string): number {
    return this.#numbers.get(folded) ?? 0
  }

  /** The folded syllable of a number. */
  spelled(word: number): string {
    return this.#words[word]!
  }

  /** Number and shape of the syllable that stands at a place of a text; remembered, since a few thousand make up most news. */
  look(text: string, start: number, end: number): Known {
    const seen = this.#seen.get(text, start, end)
    if (seen) return seen
    if (this.#seen.size > 100_000) this.#seen = new Spellings()
    const raw = text.slice(start, end)
    const known = this.#describe(raw)
    this.#seen.add(raw, known)
    return known
  }

  #describe(raw: string): Known {
    const lower = raw.toLowerCase()
    const letters = raw.normalize('NFC').replace(/[^\p{L}]/gu, '')
    const first = letters[0] ?? ''
    let shape = 0
    if (first !== first.toLowerCase() && raw !== lower) shape |= CAPITAL
    if (letters.length > 1 && raw === raw.toUpperCase() && raw !== lower) shape |= UPPER
    const tidy = tidyWord(raw)
    const folded = tidy.toLowerCase()
    // “SN1967” is what a lexicon writes as “SN0000”
    const word = this.get(folded) || (letters && this.get(folded.replace(/\d/g, '0'))) || 0
    return { word, shape, traits: traitsOf(raw), tidy, folded }
  }
}

function traitsOf(raw: string): number {
  if (/^\d/.test(raw)) {
    const number = raw.length <= 2 ? Number(raw) : 0
    return (
      (/^(18|19|20)\d\d$/.test(raw) ? YEAR : 0) |
      (number >= 1 && number <= 12 ? MONTH : 0) |
      (number >= 1 && number <= 31 ? DAY : 0)
    )
  }
  if (!/^\p{L}/u.test(raw)) return 0
  return (
    LETTERS |
    (raw.length === 1 && /\p{Lu}/u.test(raw) && raw.normalize('NFD') === raw ? INITIAL : 0) |
    (/^[IVXL]+$/.test(raw) ? ROMAN : 0)
  )
}

const LETTER = 1
const DIGIT = 2
const SPACE = 3
const LINE = 4
const OTHER = 5
const TAB = 6

/** Class of a character below U+2100; the Vietnamese letters lie there. Computed once, since asking a regular expression for each is slow. */
const CLASS = new Uint8Array(0x2100)
for (let code = 0; code < CLASS.length; code++) {
  const char = String.fromCharCode(code)
  CLASS[code] = /[\n\r\f\u2028\u2029]/.test(char)
    ? LINE
    : char === '\t'
      ? TAB
      : /[\s\u00A0]/.test(char)
        ? SPACE
        : /[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]/u.test(char)
          ? LETTER
          : /\d/.test(char)
            ? DIGIT
            : OTHER
}

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < CLASS.length) return CLASS[code]!
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return LETTER
  if (code === 0x3000) return SPACE
  return /\p{L}/u.test(text[at]!) ? LETTER : OTHER
}

/** Apostrophes and ampersands inside a word belong to it: M’Drắk, KHXH&NV. */
function joins(code: number): boolean {
  return code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x26 || code === 0x02bc || code === 0x00b4
}

/** Where the token ends that begins with a character of a class. */
function tokenEnd(text: string, at: number, kind: number): number {
  let stop = at + 1
  if (kind === LETTER) {
    for (; stop < text.length; stop++) {
      const next = classOf(text, stop)
      if (next === LETTER || next === DIGIT) continue
      if (joins(text.charCodeAt(stop)) && stop + 1 < text.length && classOf(text, stop + 1) === LETTER) continue
      break
    }
  } else if (kind === DIGIT) {
    while (stop < text.length && classOf(text, stop) === DIGIT) stop++
  } else if (isHighSurrogate(text.charCodeAt(at)) && stop < text.length) stop++
  return stop
}

/** The tokens of a few words, as they stand there. */
function cut(words: string): readonly string[] {
  const tokens: string[] = []
  for (let at = 0; at < words.length; ) {
    const kind = classOf(words, at)
    const stop = kind === SPACE || kind === LINE || kind === TAB ? at + 1 : tokenEnd(words, at, kind)
    if (kind !== SPACE && kind !== LINE && kind !== TAB) tokens.push(words.slice(at, stop))
    at = stop
  }
  return tokens
}

/**
 * Cuts a text into syllables (with their digits: PC52), numbers and single marks.
 *
 * @example
 * tokenize('UBND Q.5', vocabulary) // UBND · Q · . · 5
 */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const capacity = (text.length >> 2) + 64
  let start = new Int32Array(capacity)
  let end = new Int32Array(capacity)
  let word = new Int32Array(capacity)
  let shape = new Uint8Array(capacity)
  const all: Known[] = []
  let length = 0
  let spaced = true
  let fresh = true
  let cell = false
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text, at)
    if (kind === SPACE || kind === LINE || kind === TAB) {
      spaced = true
      if (kind === LINE) fresh = true
      if (kind === TAB) cell = true
      at++
      continue
    }
    const stop = tokenEnd(text, at, kind)
    if (length === start.length) {
      start = grown(start, new Int32Array(length * 2))
      end = grown(end, new Int32Array(length * 2))
      word = grown(word, new Int32Array(length * 2))
      shape = grown(shape, new Uint8Array(length * 2))
    }
    const known = vocabulary.look(text, at, stop)
    start[length] = at
    end[length] = stop
    word[length] = known.word
    all.push(known)
    shape[length] =
      known.shape |
      (kind === DIGIT ? NUMBER : kind === OTHER ? MARK : 0) |
      (spaced ? 0 : GLUED) |
      (fresh ? NEW_LINE : cell ? CELL : 0)
    length++
    spaced = false
    fresh = false
    cell = false
    at = stop
  }
  return {
    text,
    length,
    start: start.subarray(0, length),
    end: end.subarray(0, length),
    word: word.subarray(0, length),
    shape: shape.subarray(0, length),
    known: all,
  }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function grown<Column extends Int32Array | Uint8Array>(old: Column, wider: Column): Column {
  wider.set(old)
  return wider
}

/** The words of tokens `from` up to, not including, `to`, as they stand in the text. */
export function textOf(tokens: Tokens, from: number, to: number): string {
  return to > from ? tokens.text.slice(tokens.start[from], tokens.end[to - 1]) : ''
}
