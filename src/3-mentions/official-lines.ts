import type { Page } from './page.ts'
import type { Range } from './types.ts'

/** A stretch of a line of an official document: all of it, or what stands in one of its columns. */
export type Segment = Range

/** The lines of a page between two tokens. */
export function linesBetween(page: Page, from: number, to: number): readonly Range[] {
  const starts: number[] = []
  for (let at = from; at < to; at++) if (at === from || page.newLine(at)) starts.push(at)
  return starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? to }))
}

/**
 * What stands side by side in a line: cells of a table, columns with a wide gap between them, and what `breaks` says begins or ends
 * there. Programs that take text out of a PDF line by line leave a single space between two columns.
 */
export function segmentsOf(page: Page, line: Range, breaks: (at: number) => boolean): readonly Segment[] {
  const { start, end } = page.reading.tokens
  const segments: Segment[] = []
  let from = line.from
  for (let at = line.from + 1; at < line.to; at++) {
    const isWide = start[at]! - end[at - 1]! > 1 && !/\S/.test(page.reading.article.text.slice(end[at - 1], start[at]))
    if (!page.cell(at) && !isWide && !breaks(at)) continue
    segments.push({ from, to: at })
    from = at
  }
  segments.push({ from, to: line.to })
  return segments.filter((segment) => hasWords(page, segment))
}

function hasWords(page: Page, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (!page.mark(at)) return true
  return false
}

/** Are all letters capitals? */
export function isUpper(page: Page, { from, to }: Range): boolean {
  const words = page.raw(from, to)
  return words === words.toUpperCase() && words !== words.toLowerCase()
}

/** “T H Ô N G  B Á O”: letters with spaces between, as headings were typed. */
export function isSpaced(page: Page, { from, to }: Range): boolean {
  if (to - from < 4) return false
  for (let at = from; at < to; at++) if (page.token(at).normalize('NFC').length !== 1) return false
  return isUpper(page, { from, to })
}

/** The words of a range with single spaces, as written. */
export function wordsOf(page: Page, { from, to }: Range): string {
  return page.raw(from, to).replace(/\s+/g, ' ').trim()
}
