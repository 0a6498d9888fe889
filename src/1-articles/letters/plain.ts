import { once } from '../once.ts'
import { letters } from './tables.ts'

const OTHER = 0
const VIETNAMESE = 1
const DOUBTFUL = 2

/** Kinds of characters by code. Of those above it only signs are sure to be no letter in disguise. */
const kindsOfCharacters = once(() => {
  const kinds = new Uint8Array(0x3000).fill(DOUBTFUL)
  kinds.fill(OTHER, 0, 0x80)
  kinds.fill(OTHER, 0x300, 0x370)
  kinds.fill(OTHER, 0x2000, 0x3000)
  for (const sign of '\u00A0\u00AD°·²³½«»©®€') kinds[sign.charCodeAt(0)] = OTHER
  const { small, capital } = letters()
  for (const letter of small + capital) kinds[letter.charCodeAt(0)] = VIETNAMESE
  return kinds
})

/** In an ordinary text every fifth character is such a letter; in French every fifteenth. */
const ENOUGH = 0.12

/**
 * Is there, at a glance, nothing to mend and nothing to doubt: many letters with Vietnamese marks, none that could be a byte in a
 * wrong encoding, no “?” before a letter? Nearly every article is like that, and its words need not be looked at.
 *
 * @param enough so large a part of the characters must be letters with marks: of a title none need be
 */
export function isPlain(text: string, enough = ENOUGH): boolean {
  const kinds = kindsOfCharacters()
  let marked = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = kinds[code] ?? DOUBTFUL
    // “?” or “¿” for a letter; the latter is doubtful by itself.
    if (kind === DOUBTFUL || (before === 0x3f && code > 0x40)) return false
    marked += kind
    before = code
  }
  return marked >= enough * text.length
}
