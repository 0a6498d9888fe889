/** Columns that a terminal gives a text: letters typed with separate accents take one, Chinese characters and emoji two. */
export function widthOf(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += INVISIBLE.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1
  return width
}

/**
 * A text from an article or a file name made fit for one line of a terminal: white space closed up, and nothing that would
 * move the cursor, change colours or turn the direction of writing.
 */
export function visible(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNFIT, '')
}

/** Fills up with spaces on the right to a width in columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Fills up with spaces on the left to a width in columns. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text
}

/** A number with thousands apart: 12,345. The same on every machine, unlike `toLocaleString`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })
const UNFIT = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const INVISIBLE = /^[\p{M}\p{Cf}\p{Cc}]+$/u
/** East Asian wide and full-width characters, and what is drawn as an emoji. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}])|\ufe0f$/u
