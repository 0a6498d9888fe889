import { decodeAs, decodeWindows1252 } from '../windows.ts'
import { bestByWords, bestCode, linesOf } from './mend.ts'
import { type Tally, tallyOf } from './tally.ts'

/** An encoding that bytes were found to be in. */
export interface EightBit {
  readonly name: string
  readonly decode: (bytes: Uint8Array) => string
}

/** So few words prove nothing: any byte makes a word of one letter. */
const FEW = 4

const vietnameseWindows: EightBit = { name: 'windows-1258', decode: (bytes) => decodeAs('windows-1258', bytes) }

/**
 * The encoding of bytes that are neither UTF-8 nor UTF-16, if they are Vietnamese in one of before Unicode: TCVN3, VNI,
 * VISCII, TCVN 5712 or windows-1258. Undefined where the words do not say which without doubt, and for damaged UTF-8.
 *
 * @param words what of a decoded text are its words; markup is none
 */
export function findEightBit(bytes: Uint8Array, words = (decoded: string) => decoded): EightBit | undefined {
  const windows = tallyOf(words(vietnameseWindows.decode(bytes)))
  const latin = words(decodeWindows1252(bytes))
  const code = bestCode(linesOf(latin)) ?? bestByWords(latin)
  if (code !== undefined && !code.isMisreading) {
    const decode = (some: Uint8Array) => code.convert(decodeWindows1252(some))
    const tally = tallyOf(words(decode(bytes)))
    if (isVietnamese(tally) && tally.existing > windows.existing) return { name: code.name, decode }
  }
  return isVietnamese(windows) ? vietnameseWindows : undefined
}

/** Most words are, and many of them have marks. */
function isVietnamese({ words, existing, marked, odd }: Tally): boolean {
  return existing >= FEW && marked >= 0.3 * words && odd <= 0.1 * existing && existing >= 0.6 * words
}

const taken = (label: string, ...bytes: readonly number[]) => decodeAs(label, Uint8Array.from(bytes))

/** What letters begin with in UTF-8, as other encodings have it: the bytes C3, C4 and C6, and behind E1 the bytes BA and BB. */
const FIRST = taken('windows-1252', 0xc3, 0xc4, 0xc6) + taken('windows-1258', 0xc3) + taken('macintosh', 0xc3)
const SECOND = taken('windows-1252', 0xba, 0xbb)
/** Without one of these nothing can have been misread. */
const SIGNS = [...FIRST, ...SECOND]
const MISREAD = new RegExp(`[${FIRST}][^\\0-\\x7F]|${taken('windows-1252', 0xe1)}[${SECOND}]`)

/**
 * A page whose UTF-8 was misread and saved again, put right; undefined for any other. In the page, because in its text the
 * non-breaking space that is half of “à” is a space like any other.
 */
export function mendPage(page: string, words: (decoded: string) => string): { text: string; name: string } | undefined {
  // To look for each sign takes half the time of the expression, and hardly a page has one.
  if (!SIGNS.some((sign) => page.includes(sign)) || !MISREAD.test(page)) return undefined
  const code = bestCode(linesOf(words(page)))
  return code?.isMisreading ? { text: code.convert(page), name: code.name } : undefined
}
