import { type Code, tcvn3, tcvn5712, viscii, vni, windows1258 } from './fonts.ts'
import { misread } from './misread.ts'
import { type Tally, tallyOf } from './tally.ts'

const CODES: readonly Code[] = [tcvn3, vni, viscii, ...misread, tcvn5712, windows1258]

/** So many words must become Vietnamese before anything is converted. */
const SURE = 3

export interface Mended {
  readonly texts: readonly string[]
  /** The names of what was undone. */
  readonly codes: readonly string[]
  /** The words of the first text as it then is. */
  readonly tally: Tally
}

/**
 * Texts whose letters were written by other characters, put right: the fonts of before Unicode, and text that was read in a
 * wrong encoding. Line by line, since a heading may be in an old font and the rest in Unicode.
 *
 * A line is converted only when hardly a word of it with other letters than ASCII is Vietnamese before and nearly all of it
 * is after, so that good text, French and German stay as they are.
 *
 * @param texts the text of an article, then its title and other parts: what one of them shows counts for all
 */
export function mend(texts: readonly string[]): Mended {
  const [text = '', ...others] = texts
  const tally = tallyOf(text)
  if (tally.odd + tallyOf(others.join('\n')).odd < SURE) return { texts, codes: [], tally }
  let lines = texts.map(linesOf)
  const codes: string[] = []
  for (let code = bestCode(lines.flat()); code !== undefined; code = bestCode(lines.flat())) {
    const { convert } = code
    lines = lines.map((some) => some.map((line) => converted(line, convert)?.line ?? convertedBesides(line, convert)))
    codes.push(code.name)
    if (codes.length === CODES.length) break
  }
  if (codes.length === 0) return { texts, codes, tally }
  const mended = lines.map((some) => some.join(''))
  return { texts: mended, codes, tally: tallyOf(mended[0] ?? '') }
}

export function linesOf(text: string): readonly string[] {
  return text.split(/(?<=[\n\r\f])/)
}

/** The code that makes most words Vietnamese; of two that make as many, the first. */
export function bestCode(lines: readonly string[]): Code | undefined {
  const doubtful = lines.filter((line) => /[^\0-\x7F]/.test(line) && isDoubtful(tallyOf(line)))
  if (doubtful.length === 0) return undefined
  let best: Code | undefined
  let most = SURE - 1
  for (const code of CODES) {
    const gain = doubtful.reduce((sum, line) => sum + (converted(line, code.convert)?.gain ?? 0), 0)
    if (gain > most) [best, most] = [code, gain]
  }
  return best
}

/**
 * The code by which no word of a text is odd and more are Vietnamese than in any other: for bytes that have to be in some code. Half
 * the letters of VISCII are those of western Windows, and its words so seem right enough.
 */
export function bestByWords(text: string): Code | undefined {
  const read = CODES.filter(({ isMisreading }) => !isMisreading).map((code) => ({
    code,
    tally: tallyOf(code.convert(text)),
  }))
  const most = Math.max(...read.map(({ tally }) => tally.existing))
  const best = read.filter(({ tally }) => tally.odd === 0 && tally.existing === most)
  return best.length === 1 ? best[0]!.code : undefined
}

/** Of the words with other letters than ASCII, half or more are not Vietnamese. */
function isDoubtful({ odd, marked }: Tally): boolean {
  return odd > 0 && odd >= marked
}

function converted(line: string, convert: Code['convert']): { line: string; gain: number } | undefined {
  const before = tallyOf(line)
  if (!isDoubtful(before)) return undefined
  const other = convert(line)
  if (other === line) return undefined
  const after = tallyOf(other)
  // A dash that becomes a letter is a word more, and no proof.
  const gain = after.existing - before.existing - (after.words - before.words)
  const fits = gain >= 0.75 * before.odd && after.existing + after.replaced >= 0.8 * after.words
  return gain > 0 && fits ? { line: other, gain } : undefined
}

/**
 * What is known of the other lines counts for short ones, like a name alone in its line, and for those whose words are half
 * right already, as letters of VISCII are. No word that is Vietnamese may change.
 */
function convertedBesides(line: string, convert: Code['convert']): string {
  if (!/[^\0-\x7F]/.test(line)) return line
  const before = tallyOf(line)
  const other = convert(line)
  const after = tallyOf(other)
  const better = after.existing > before.existing && after.odd <= 0.25 * before.odd
  return better && line.split(/\s+/).every((word) => tallyOf(word).marked === 0 || convert(word) === word)
    ? other
    : line
}
