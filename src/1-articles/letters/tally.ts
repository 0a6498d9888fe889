import { once } from '../once.ts'
import { isSyllable, isWritten } from './syllable.ts'
import { letters } from './tables.ts'

/** What the words of a text are. Numbers, addresses and words with digits are not counted. */
export interface Tally {
  words: number
  /** Words that can be Vietnamese. */
  existing: number
  /** Of these, with a mark: đ, a tone, a hat. */
  marked: number
  /** Words of ASCII that are Vietnamese syllables without their marks. */
  bare: number
  /** Words that are not Vietnamese and have other characters than ASCII. */
  odd: number
  /** Words with “?”, “¿” or U+FFFD where a letter was. */
  lost: number
  /** Words with U+FFFD beside a letter: no question mark looks like that. */
  replaced: number
}

type Kind = 'none' | 'marked' | 'plain' | 'bare' | 'foreign' | 'odd' | 'lost' | 'replaced'

/** News repeats its words: each is looked at once. */
const known = new Map<string, Kind>()

/** Counts the words of a text; what stands between white space is one word, or several joined by hyphens and the like. */
export function tallyOf(text: string): Tally {
  const times: Record<Kind, number> = {
    none: 0,
    marked: 0,
    plain: 0,
    bare: 0,
    foreign: 0,
    odd: 0,
    lost: 0,
    replaced: 0,
  }
  for (const chunk of text.split(/\s+/)) {
    let kind = known.get(chunk)
    if (kind === undefined) {
      if (known.size > 100_000) known.clear()
      kind = kindOf(chunk)
      known.set(chunk, kind)
    }
    times[kind]++
  }
  const { marked, plain, bare, foreign, replaced } = times
  const existing = marked + plain
  const lost = times.lost + replaced
  const odd = times.odd + lost + (times.odd > 0 ? unspaced(text) : 0)
  return { words: existing + bare + foreign + odd, existing, marked, bare: plain + bare, odd, lost, replaced }
}

const EDGES = /^[\p{P}\p{S}\u00AD\u200B-\u200D\uFEFF]+|[\p{P}\p{S}\u00AD\u200B-\u200D\uFEFF]+$/gu
/** UBND, HĐND: its letters have no tone nor hat. */
const abbreviation = once(() => new RegExp(`^[A-Z${letters().crossed.toUpperCase()}]+$`))
const LOST = /^[“"(]?[?¿\uFFFD]\p{L}|\p{Ll}[?¿\uFFFD]\p{Ll}|\p{Lu}[?¿\uFFFD]\p{Lu}|\p{Lu}[?¿\uFFFD]\p{Ll}+$/u
const REPLACED = /\p{L}\uFFFD|\uFFFD\p{L}/u
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** Scripts that put no spaces between words: each character counts as a word. */
function unspaced(text: string): number {
  return text.match(UNSPACED)?.length ?? 0
}

function kindOf(chunk: string): Kind {
  if (/[@\d=]|:\/\/|www\./.test(chunk)) return 'none'
  const isAscii = !/[^\0-\x7F]/.test(chunk)
  if (!isAscii && REPLACED.test(chunk)) return 'replaced'
  if (LOST.test(chunk)) return 'lost'

  const word = chunk.replace(EDGES, '')
  if (!/\p{L}/u.test(word)) return /[\p{L}]|[\u00A1-\u00FF]{2}/u.test(chunk) ? 'odd' : 'none'
  const parts = word.split(/[-–—/.,;:!?()"“”‘’'…&+]+/).filter((part) => part !== '')
  if (parts.every((part) => isWritten(part) && isSyllable(part))) {
    if (isAscii) return 'plain'
    return /[^\0-\x7F]/.test(parts.join('')) ? 'marked' : hasSigns(chunk, word) ? 'odd' : 'plain'
  }
  if (!isAscii && !abbreviation().test(word) && (/[^\0-\x7F]/.test(word) || hasSigns(chunk, word))) return 'odd'
  return parts.every((part) => isWritten(part) && isSyllable(part, { bare: true })) ? 'bare' : 'foreign'
}

/** Signs at the edges that may be letters in disguise; quotation marks and dashes are none. */
function hasSigns(chunk: string, word: string): boolean {
  return /[^\0-\x7F]/.test(chunk.replace(/[“”‘’–—…•«»©®°·\u00AD\u200B-\u200D\uFEFF]/g, '').replace(word, ''))
}
