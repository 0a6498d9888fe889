import { isSyllable as isVietnamese } from '../1-articles/letters/syllable.ts'
import type { Knowledge } from '../knowledge/index.ts'
import { BODY, COUNTRY, FIELD, HONORIFIC, KNOWN_BODY, PLACE_NAME, ROLE, TIME, UNIT_TYPE } from '../knowledge/lexicon.ts'
import { ADDRESSED, BEHIND_POST, Names } from './recased-names.ts'
import { type Edit, type Plain, rewrite } from './signs/rewriting.ts'
import { LETTERS, MARK, NEW_LINE, type Tokens, tokenize } from './tokens.ts'

/** Fewer letters may be a heading. */
const LITTLE = 120
/** Of the letters of a text, the share that is capital in whole capitals; prose has a twentieth. */
const SHOUTED = 0.9

/**
 * A text in whole capitals, or without any, as it would be written: capitals are what tells names from words, and where all letters have them or none
 * has, names are told by what stands before them and by how names are made. Any other text is left as it is.
 */
export function recased(plain: Plain, knowledge: Knowledge): Plain {
  if (!isOneCase(plain.text)) return plain
  const tokens = tokenize(plain.text, knowledge.lexicon.vocabulary)
  const looks = looksOf(tokens, knowledge)
  const edits: Edit[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [from, to] = [tokens.start[at]!, tokens.end[at]!]
    const word = plain.text.slice(from, to)
    const words = written(word, looks[at]!)
    if (words !== word && words.length === word.length) edits.push({ from, to, words })
  }
  return rewrite(plain, edits)
}

function isOneCase(text: string): boolean {
  let [capitals, small] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const [lower, upper] =
      code < 128 ? [code >= 97 && code <= 122, code >= 65 && code <= 90] : [isSmall(text[at]!), isCapital(text[at]!)]
    if (upper) capitals++
    else if (lower) small++
    if (capitals > 0 && small > LITTLE && capitals < small * 8) return false
  }
  const letters = capitals + small
  return letters >= LITTLE && (capitals === 0 || capitals > letters * SHOUTED)
}

function isSmall(char: string): boolean {
  return char !== char.toUpperCase() && char === char.toLowerCase()
}

function isCapital(char: string): boolean {
  return char !== char.toLowerCase()
}

const SMALL = 0
const CAPITAL = 1
const UPPER = 2

function written(word: string, look: number): string {
  if (look === UPPER) return word.toUpperCase()
  const small = word.toLowerCase()
  if (look === SMALL) return small
  const first = small.codePointAt(0)! > 0xffff ? 2 : 1
  return small.slice(0, first).toUpperCase() + small.slice(first)
}

/** For each token, how it would be written. */
function looksOf(tokens: Tokens, knowledge: Knowledge): Uint8Array {
  const { phrases } = knowledge.lexicon
  const looks = new Uint8Array(tokens.length)
  const types = tokens.word.map((word, at) => (word === 0 ? 0 : phrases.typesAt(tokens, at)))
  const end = (at: number, type: number) => (types[at]! & type ? (phrases.longest(tokens, at, type)?.to ?? at) : at)
  const cued = new Uint8Array(tokens.length + 1)
  const fill = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (looks[at] === SMALL) looks[at] = CAPITAL
  }
  for (let at = 0; at < tokens.length; at++) {
    const known = tokens.known[at]!
    if (!(known.traits & LETTERS)) continue
    const isSyllable = isVietnamese(known.folded)
    // “khóa XIV”
    if (/^[ivxl]+$/.test(known.folded) && (!isSyllable || types[at - 1]! & TIME)) looks[at] = UPPER
    else if (!isSyllable) looks[at] = types[at] || !/[aeiouy]/.test(known.folded) ? UPPER : CAPITAL
    const address = end(at, HONORIFIC)
    if (address > at) cued[address] = ADDRESSED
    if (opensSentence(tokens, at)) fill(at, at + 1)
    const office = Math.max(end(at, ROLE), end(at, BODY), end(at, KNOWN_BODY))
    if (office > at + 1) fill(at, at + 1)
    if (types[at]! & BODY && end(office, FIELD) > office) fill(office, office + 1)
    const place = Math.max(end(at, PLACE_NAME), end(at, COUNTRY), centralEnd(tokens, at, knowledge))
    if (place > at + 1) fill(at, place)
    const unit = end(at, UNIT_TYPE)
    const named = unit > at ? placeEnd(tokens, unit, knowledge) : at
    fill(unit, named)
    for (const to of [office, place, named, end(at, FIELD)]) if (to > at) cued[to] = BEHIND_POST
  }
  const names = new Names(tokens, knowledge, {
    cued,
    isOffice: (at) => end(at, ROLE | BODY | KNOWN_BODY) > at + 1 || end(at, FIELD) > at + 1,
    isPlace: (at) => end(at, PLACE_NAME) > at + 1 || end(at, HONORIFIC) > at + 1,
  })
  for (const { from, to } of names.all()) fill(from, to)
  return looks
}

/** “…. ÔNG”, the first of a line. */
function opensSentence(tokens: Tokens, at: number): boolean {
  if (at === 0 || tokens.shape[at]! & NEW_LINE) return true
  return Boolean(tokens.shape[at - 1]! & MARK) && /[.!?…]/.test(tokens.text[tokens.start[at - 1]!]!)
}

const LONGEST_PLACE = 4

/** The end of the longest name of a unit that begins at a token. */
function placeEnd(tokens: Tokens, from: number, { gazetteer }: Knowledge): number {
  for (let to = Math.min(from + LONGEST_PLACE, tokens.length); to > from; to--) {
    const name = tokens.known
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(' ')
    if (gazetteer.named(name).length > 0) return to
  }
  return from
}

/** “Trung ương” is written with a capital wherever it is the Party's. */
function centralEnd({ known, length }: Tokens, at: number, { names }: Knowledge): number {
  const [first, second] = names.of('central').toLowerCase().split(' ')
  return at + 1 < length && known[at]!.folded === first && known[at + 1]!.folded === second ? at + 2 : at
}
