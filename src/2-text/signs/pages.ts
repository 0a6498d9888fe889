import { joinsByHyphen } from '../../1-articles/line-hyphen.ts'
import { isPageNumber, runningHeads } from '../../1-articles/running-heads.ts'
import { type Line, linesOf, mayGoOn, standsAlone } from './line.ts'
import { type Edit, type Plain, rewrite } from './rewriting.ts'

/**
 * The end of a page is no end of a sentence: running heads and page numbers are not read, and a sentence goes on over them. Pages end at a
 * form feed; in a text that was copied page after page, at the number of a page on a line of its own.
 */
export function readPages(plain: Plain): Plain {
  const pages = pagesOf(plain.text)
  if (pages.length < 2) return plain
  const heads = runningHeads(pages.map((lines) => lines.map(({ words }) => words)))
  const kept = pages
    .map((lines, page) => lines.filter((_, line) => !heads[page]!.has(line)))
    .filter((lines) => lines.length > 0)
  const edits: Edit[] = []
  const first = kept[0]?.[0]
  if (!first) return plain
  if (first.from > 0) edits.push({ from: 0, to: first.from, words: '' })
  for (let page = 1; page < kept.length; page++) {
    const before = kept[page - 1]!.at(-1)!
    const next = kept[page]![0]!
    const widest = kept[page]!.reduce((most, { words }) => Math.max(most, words.length), 0)
    const isHead = standsAlone(next, kept[page]![1], widest)
    const glue = joinsByHyphen(before.words, next.words) ? '' : ' '
    edits.push({ from: before.to, to: next.from, words: isHead ? '\n\n' : mayGoOn(before, next) ? glue : '\n' })
  }
  const last = kept.at(-1)!.at(-1)!
  if (last.to < plain.text.length) edits.push({ from: last.to, to: plain.text.length, words: '' })
  return rewrite(plain, edits)
}

/** The lines with words of each page. */
function pagesOf(text: string): readonly (readonly Line[])[] {
  const lines = linesOf(text)
  const isFed = text.includes('\f')
  if (!isFed && !lines.some(({ words }) => isPageNumber(words))) return []
  const pages: Line[][] = [[]]
  for (const line of lines) {
    if (line.startsPage) pages.push([])
    if (line.words !== '') pages.at(-1)!.push(line)
    if (!isFed && isPageNumber(line.words)) pages.push([])
  }
  return pages.filter((page) => page.length > 0)
}
