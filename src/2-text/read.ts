import { Walker } from '../knowledge/grammar/walk.ts'
import type { Knowledge } from '../knowledge/index.ts'
import { BODY, FURNITURE, HONORIFIC, PLACE_NAME, ROLE, STANDING, STARTER, UNIT_TYPE } from '../knowledge/lexicon.ts'
import type { Article } from '../model.ts'
import { lifeBelow } from './above-life.ts'
import { recased } from './recased.ts'
import { readOver } from './signs/index.ts'
import type { Plain } from './signs/rewriting.ts'
import { CAPITAL, CELL, GLUED, INITIAL, MARK, NEW_LINE, NUMBER, type Tokens, tokenize, UPPER } from './tokens.ts'

/** What a stretch of a copied page is: only prose and captions say anything about officials. */
const PROSE = 0
const CAPTION = 1
/** Menus, counters, links, dates of update. */
export const PAGE_FURNITURE = 2
/** Name of the author or photographer, never an official. */
export const BYLINE = 3

/** An article made easy to match. Every token leads back to the plain text, and that to the article's own characters. */
export interface Reading {
  /** With the plain text, which all offsets of the stages of extraction count. */
  readonly article: Article
  /** The year in which an article without a day of publication was written, where its text tells it. */
  readonly year?: number
  /** The way back to the article's own text. */
  readonly plain: Plain
  readonly tokens: Tokens
  /** For each token, bits of the kinds of lexicon phrases that begin there. */
  readonly types: Int32Array
  /** For each token, one of the constants above. */
  readonly zone: Uint8Array
  /** First token of each sentence, and at the end the number of tokens. */
  readonly sentences: readonly number[]
  /** For each token, the number of its sentence. */
  readonly sentenceOf: Int32Array
}

/** Reads an article: words without signs, syllables, sentences, and what is page furniture. */
export function read(written: Article, knowledge: Knowledge): Reading {
  const { vocabulary, phrases } = knowledge.lexicon
  const over = readOver(written, knowledge)
  const plain = recased(over.plain, knowledge)
  const article = plain === over.plain ? over.article : { ...over.article, text: plain.text }
  const tokens = tokenize(article.text, vocabulary)
  const types = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) if (tokens.word[at] !== 0) types[at] = phrases.typesAt(tokens, at)
  const zone = new Uint8Array(tokens.length)
  markLines(tokens, types, zone, knowledge)
  markCredits(tokens, types, zone, knowledge)
  const sentences = splitSentences(tokens, types, zone, knowledge)
  markLastByline(tokens, zone, sentences)
  const sentenceOf = new Int32Array(tokens.length)
  for (let s = 0; s + 1 < sentences.length; s++) sentenceOf.fill(s, sentences[s], sentences[s + 1])
  return { article, plain, tokens, types, zone, sentences, sentenceOf }
}

/** Menus, links and bylines that stand on lines of their own. */
function markLines(tokens: Tokens, types: Int32Array, zone: Uint8Array, knowledge: Knowledge): void {
  const { lexicon } = knowledge
  let prose = false
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1
    let isRow = false
    for (; to < tokens.length && !(tokens.shape[to]! & NEW_LINE); to++) isRow ||= Boolean(tokens.shape[to]! & CELL)
    const size = to - from
    const first = tokens.text.slice(tokens.start[from], tokens.end[from])
    if (first === 'null') zone[from] = PAGE_FURNITURE
    let lead = from
    while (lead < to - 1 && tokens.shape[lead]! & MARK) lead++
    const furniture =
      types[lead]! & FURNITURE && size <= 14 ? lexicon.phrases.longest(tokens, lead, FURNITURE)?.sense : undefined
    if (furniture && 'name' in furniture && furniture.name !== 'credit')
      zone.fill(furniture.name === 'byline' ? BYLINE : PAGE_FURNITURE, from, to)
    else if (
      /^(https?|www)$/.test(first) ||
      (size <= 8 && tokens.text.slice(tokens.start[from], tokens.end[to - 1]).includes('@'))
    )
      zone.fill(PAGE_FURNITURE, from, to)
    else if (prose && size <= 10 && !isRow && onlyNames(tokens, from, to)) {
      // “TRẦN VĂN HAI”, above the stages of his life
      const below = lifeBelow(tokens, types, knowledge, to)
      if (below === undefined || below === 'heading') zone.fill(BYLINE, from, to)
    }
    if (size > 25) prose = true
    from = to
  }
}

/** No small letters outside brackets, no full stop at the end of a sentence: “Tấn Tú - Lê Đình Dũng”, “PV (TTXVN)”. */
function onlyNames(tokens: Tokens, from: number, to: number): boolean {
  let names = 0
  let depth = 0
  for (let at = from; at < to; at++) {
    const shape = tokens.shape[at]!
    const char = tokens.text[tokens.start[at]!]
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (shape & CAPITAL) names++
    else if (depth === 0 && !(shape & MARK)) return false
    else if (shape & MARK && /[:?!“”"…]/.test(char!)) return false
  }
  return names > 0
}

/** Photo credits run into the prose of copied pages: “… tặng hoa. Ảnh: Trà Hương Tới dự có …”. */
function markCredits(tokens: Tokens, types: Int32Array, zone: Uint8Array, { lexicon, grammar }: Knowledge): void {
  const walker = new Walker(tokens)
  const startsTime = (at: number) => walker.end(grammar.phrase('begins-a-time').forward, at, tokens.length) >= 0
  for (let at = 0; at < tokens.length; at++) {
    if (!(types[at]! & FURNITURE) || !(tokens.shape[at]! & CAPITAL) || zone[at] !== PROSE) continue
    const hit = lexicon.phrases.longest(tokens, at, FURNITURE)!
    if (!('name' in hit.sense) || hit.sense.name === 'furniture') continue
    const colon = tokens.text[tokens.end[hit.to - 1]! - 1] === ':'
    let to = hit.to
    let names = 0
    // “Ảnh: Ông Trần Văn Hai và bà Lê Thị Ba ký …”: who is seen in it
    if (walker.end(grammar.phrase('opens-caption').forward, to, tokens.length) >= 0) continue
    for (; to < tokens.length && names < 4; to++) {
      const shape = tokens.shape[to]!
      if (shape & NEW_LINE && to > hit.to) break
      if (shape & CAPITAL) {
        if (
          names > 0 &&
          (types[to]! & (STARTER | ROLE | UNIT_TYPE) ||
            // “Ảnh: Tư Lê. Nguyên Chủ tịch …”, but “Ảnh: Tư Nguyên”
            ((names > 1 || tokens.shape[to - 1]! & MARK) &&
              types[to]! & STANDING &&
              types[to + 1]! & (ROLE | STANDING)) ||
            (names > 1 && types[to]! & HONORIFIC) ||
            // “Ảnh: Tư Lê. Ủy ban Kiểm tra …”, but “Ảnh: T. Trường”
            (tokens.shape[to - 1]! & MARK && types[to]! & BODY && tokens.end[to - 2]! - tokens.start[to - 2]! > 1) ||
            startsTime(to))
        )
          break
        names++
      } else if (
        !(
          shape & MARK &&
          /[./\-–]/.test(tokens.text[tokens.start[to]!]!) &&
          (shape & GLUED || tokens.shape[to + 1]! & CAPITAL)
        )
      )
        break
    }
    if (names === 0 || (!colon && names < 2)) continue
    zone.fill(BYLINE, at, to)
    at = to - 1
  }
}

function splitSentences(tokens: Tokens, types: Int32Array, zone: Uint8Array, { grammar }: Knowledge): number[] {
  const walker = new Walker(tokens)
  const startsTime = (at: number) => walker.end(grammar.phrase('begins-a-time').forward, at, tokens.length) >= 0
  const isPartOfDay = (at: number) => walker.end(grammar.phrase('part-of-day').forward, at, tokens.length) >= 0
  // in an abbreviation the full stop ends nothing: TP. Cao Lãnh, ThS. Nguyễn, T.Ư, V. Putin; but “Mọi người đồng ý.”
  const isShort = (at: number) =>
    (tokens.known[at]!.traits & INITIAL) !== 0 || walker.end(grammar.phrase('abbreviated').forward, at, at + 1) >= 0
  // “… của nhân dân TP. Ông Trần Văn Hai nói”: the city goes without its name, and the full stop is one
  const isAfterTheCity = (at: number) =>
    !(types[at]! & PLACE_NAME) &&
    (types[at]! & (HONORIFIC | STARTER | ROLE)) !== 0 &&
    !(tokens.shape[at]! & UPPER) &&
    walker.end(grammar.phrase('city-for-short').backward, at - 1, at - 2) >= 0
  // “… sơ kết quý I. Hội nghị bàn …”: a number, no initial
  const isAfterNumeral = (at: number) => walker.end(grammar.phrase('number-in-roman').backward, at - 1, 0) >= 0
  // “các Ông”, “hai Bà”: the capital is courtesy, not the start of a sentence
  const isInList = (at: number) => walker.end(grammar.phrase('leads-a-list').backward, at, at - 1) >= 0
  // “Ông A – Giám đốc Sở X và” + “Ông B – Giám đốc Sở Y ký kết”: a caption on two lines
  const runsOn = (at: number) => walker.end(grammar.phrase('runs-on').backward, at, at - 1) >= 0
  const sentences = [0]
  let inRow = false
  /** First token of the line: of lines that each begin with “ông …”, each is of its own. */
  let line = 0
  for (let at = 1; at < tokens.length; at++) {
    const shape = tokens.shape[at]!
    // within a line and a zone no sentence begins with a word in small letters, which most are
    if (!(shape & (CAPITAL | NUMBER | MARK | NEW_LINE | CELL)) && zone[at] === zone[at - 1]) continue
    const before = tokens.text[tokens.end[at - 1]! - 1]!
    const capital =
      Boolean(shape & (CAPITAL | NUMBER)) ||
      (Boolean(shape & MARK) && /[“"(‘•»<-]/.test(tokens.text[tokens.start[at]!]!))
    let ends = false
    if (shape & NEW_LINE && inRow) {
      inRow = false
      ends = true
    } else if (shape & CELL) {
      inRow = true
      ends = true
    } else if (zone[at] !== zone[at - 1]) ends = true
    else if (shape & NEW_LINE)
      ends = /[.!?:;…]/.test(before) || (!runsOn(at) && (capital || (types[at]! & types[line]! & HONORIFIC) !== 0))
    else if (before === '.' && capital) {
      const letters = at > 1 ? tokens.end[at - 2]! - tokens.start[at - 2]! : 0
      const numbers = Boolean(tokens.shape[at - 2]! & NUMBER)
      if (shape & GLUED)
        ends =
          !(shape & NUMBER) &&
          !(tokens.shape[at - 2]! & UPPER) &&
          // “phòng 305.A1”
          (numbers
            ? !(shape & UPPER) && !/\d/.test(tokens.text.slice(tokens.start[at], tokens.end[at]))
            : letters > 2 && !isShort(at - 2)) &&
          !(tokens.shape[at - 2]! & MARK)
      else ends = at < 2 || numbers || !isShort(at - 2) || isAfterTheCity(at) || isAfterNumeral(at)
    } else if (/[!?…]/.test(before) && capital) ends = true
    else if (/[-–—]/.test(before) && shape & CAPITAL && isDateline(tokens, line, at - 1, startsTime(at))) ends = true
    else if (
      /[”"»)]/.test(before) &&
      capital &&
      at > 1 &&
      /[.!?…]/.test(tokens.text[tokens.end[at - 2]! - 1]!) &&
      !(shape & MARK)
    )
      ends = true
    else if (shape & CAPITAL && !(tokens.shape[at - 1]! & MARK) && !(shape & UPPER)) {
      // copied pages lose the full stop between a caption and the next sentence
      if (startsTime(at) && (tokens.shape[at - 1]! & (NUMBER | CAPITAL) || isPartOfDay(at))) ends = true
      else if (types[at]! & STARTER && !(types[at]! & (ROLE | UNIT_TYPE)) && !isInList(at)) ends = true
    }
    if (ends) sentences.push(at)
    if (shape & NEW_LINE) line = at
  }
  if (tokens.length > 0) sentences.push(tokens.length)
  return sentences
}

/** Tokens of a dateline. */
const LONGEST_DATELINE = 8

/** “(BGĐT) - Sáng 15/6, …”, “BTNO - Ngày 29/3, …”: the name of a paper or a place, with which a line begins. */
function isDateline(tokens: Tokens, line: number, dash: number, isBeforeTime: boolean): boolean {
  const sign = (at: number) => tokens.text.slice(tokens.start[at], tokens.end[at])
  if (sign(line) === '(') return sign(dash - 1) === ')' && dash - line <= LONGEST_DATELINE
  // “Báo Cao Lãnh - Sáng 15/6, …”
  return (
    isBeforeTime && dash - line <= LONGEST_DATELINE && tokens.shape.slice(line, dash).every((shape) => shape & CAPITAL)
  )
}

/** The author's name after the last sentence of a text without line breaks. */
function markLastByline(tokens: Tokens, zone: Uint8Array, sentences: readonly number[]): void {
  for (let s = sentences.length - 2; s >= 1 && s >= sentences.length - 3; s--) {
    const from = sentences[s]!
    const to = sentences[s + 1]!
    if (zone[from] !== PROSE && zone[from] !== CAPTION) continue
    if (to - from > 12 || tokens.shape[from]! & CELL || isItem(tokens, from) || !onlyNames(tokens, from, to)) return
    zone.fill(BYLINE, from, to)
  }
}

/** Behind the number of a list: “2. Lê Thị Ba (Phó Bí thư)”. */
function isItem(tokens: Tokens, at: number): boolean {
  return at >= 2 && Boolean(tokens.shape[at - 2]! & NUMBER && tokens.shape[at - 2]! & NEW_LINE)
}
