import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { runningHeads } from '../running-heads.ts'
import { type Line, linesOf, textOfLine } from './lines.ts'
import { append, type Paragraph, paragraphsOf } from './paragraphs.ts'
import { type Column, type Region, regionsOf } from './regions.ts'
import { spansOf } from './spans.ts'

/**
 * The text of a PDF: one paragraph or row of a table a line, running heads and page numbers left out, a paragraph that goes on
 * over the page in one piece, footnotes at the end.
 */
export async function textOfPdf(
  document: PDFDocumentProxy,
  operators: Readonly<Record<string, number>>,
): Promise<string> {
  const pages: (readonly Line[])[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    pages.push(linesOf(await spansOf(page, operators)))
    page.cleanup()
  }
  const body = commonSize(pages.flat())
  const paragraphs: Paragraph[] = []
  const notes: Paragraph[] = []
  for (const lines of withoutHeads(pages)) {
    const regions = regionsOf(lines)
    const isNote = (region: Region) => {
      const first = region[0]?.lines[0]
      return first !== undefined && first.size < 0.95 * body && /^[⁰¹²³⁴-⁹]/.test(textOfLine(first))
    }
    const limitOf = limitsOf(regions)
    const own = paragraphsOf(
      regions.filter((region) => !isNote(region)),
      limitOf,
    )
    append(paragraphs, own, true)
    notes.push(...paragraphsOf(regions.filter(isNote), limitOf))
  }
  return [...paragraphs, ...notes]
    .map(({ text }) => text.replace(/[\uFB00-\uFB06]/g, (letters) => letters.normalize('NFKC')).normalize('NFC'))
    .join('\n')
}

/** The lines of each page without running heads, which are looked for from the top of the page to its foot. */
function withoutHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const orders = pages.map((lines) =>
    lines.toSorted((one, other) =>
      Math.abs(one.base - other.base) < 1 ? one.left - other.left : one.base - other.base,
    ),
  )
  const heads = runningHeads(orders.map((lines) => lines.map(textOfLine)))
  return pages.map((lines, page) => {
    const left = new Set([...heads[page]!].map((index) => orders[page]![index]!))
    return lines.filter((line) => !left.has(line))
  })
}

/** Where the lines of a column end: at the longest line of the page that begins where it begins. */
function limitsOf(regions: readonly Region[]): (column: Column) => number {
  const columns = regions.filter((region) => region.length === 1).flat()
  return (column) =>
    Math.max(
      column.right,
      ...columns
        .filter(({ left, lines }) => Math.abs(left - column.left) < 3 * lines[0]!.size)
        .map(({ right }) => right),
    )
}

/** The size in which most letters are set. */
function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + textOfLine(line).length)
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}
