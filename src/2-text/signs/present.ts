/** Kinds of signs that a text may hold, as bits: most texts hold none, and need not be searched for each. */
export const CODE = 1 // tags and entities of HTML
export const ODD = 2 // characters that cannot be seen, or that look like others
export const MARKDOWN = 4
export const NOTES = 8 // marks of notes
export const TABS = 16
export const PAGES = 32 // ends of pages
export const WRAPS = 64 // ends of lines that may only wrap
export const GAPS = 128 // spaces that may part columns

const SPACE = 1
const LINE = 2
const SMALL = 4
const CAPITAL = 8
const DIGIT = 16
const ENDS = 32

/** What a character is, for the one look at each of a text. */
const CLASS = new Uint8Array(0x10000)
/** The bits that a character alone sets. */
const BITS = new Uint8Array(0x10000)
for (let code = 0; code < 0x3000; code++) {
  const char = String.fromCharCode(code)
  if (/[ \t]/.test(char)) CLASS[code] = SPACE
  else if (char === '\n') CLASS[code] = LINE
  else if (/\p{Ll}/u.test(char)) CLASS[code] = SMALL
  else if (/\p{Lu}/u.test(char)) CLASS[code] = CAPITAL
  else if (/\d/.test(char)) CLASS[code] = DIGIT
  else if (/[.!?:;…]/.test(char)) CLASS[code] = ENDS
  if (/[<&]/.test(char)) BITS[code] = CODE
  else if (/[*_~^`|>#[\]\\+=]/.test(char)) BITS[code] = MARKDOWN | (/[*[]/.test(char) ? NOTES : 0)
  else if (/[⁰¹²³⁴-⁹†‡①-⑳]/.test(char)) BITS[code] = NOTES
  else if (char === '\t') BITS[code] = TABS
  else if (char === '\f') BITS[code] = PAGES | WRAPS
  else if (
    (code >= 0x300 && code <= 0x323) ||
    /[\r\v\u0085\u00A0\u00AD\u1680\u2000-\u2012\u2015\u2028-\u202F\u2043\u205F-\u2069\u2212]/.test(char)
  )
    BITS[code] = ODD
}
for (const code of [0x3000, 0xfe63, 0xfeff, 0xff0d]) BITS[code] = ODD

/** A line that is the number of a page is no longer. */
const SHORT = 30

/** The kinds of signs that a text may hold: one look at each of its characters, since most texts hold none. */
export function signsIn(text: string): number {
  let found = 0
  let lineStart = 0
  let hasDigit = false
  /** Of the last character that is no space. */
  let last = 0
  let isFirst = false
  let opensWord = true
  let isCapitalised = false
  let spaces = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10
    const kind = CLASS[code]!
    found |= BITS[code]!
    if (kind === LINE) {
      if (hasDigit && at - lineStart < SHORT) found |= PAGES
      lineStart = at + 1
      hasDigit = false
      isFirst = true
      spaces = 0
      opensWord = true
      continue
    }
    if (kind === SPACE) {
      opensWord = true
      spaces++
      continue
    }
    if (spaces > 2 && at - lineStart > spaces) found |= GAPS
    spaces = 0
    if (isFirst && code === COLON) found |= MARKDOWN
    if (isFirst && last !== ENDS && (kind === SMALL || (kind === CAPITAL && isCapitalised))) found |= WRAPS
    isFirst = false
    if (kind === DIGIT) hasDigit = true
    if ((kind === DIGIT || code === BRACKET) && !opensWord && (last === SMALL || last === CAPITAL)) found |= NOTES
    const isLetter = kind === SMALL || kind === CAPITAL
    isCapitalised = isLetter && (opensWord ? kind === CAPITAL : isCapitalised)
    opensWord = !isLetter
    last = kind
  }
  return found
}

const BRACKET = 0x28
const COLON = 0x3a
