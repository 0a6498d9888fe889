import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { runningHeads } from '../running-heads.ts'
import { superscript } from '../superscript.ts'
import { withLateCells } from './late-cells.ts'
import { type Line, linesOf, textOfLine } from './lines.ts'
import { append, type Paragraph, paragraphsOf } from './paragraphs.ts'
import { type Column, type Region, regionsOf } from './regions.ts'
import { operatorsOf, spansOf } from './spans.ts'

/** The mark with which a footnote begins. */
const NOTE = /^(?:[⁰¹²³⁴-⁹]+\s*|\d{1,3}\s+(?=\p{Lu}))/u

/** A page of a PDF as it stands in the file. */
export interface PdfPage {
  /** From 1. */
  readonly number: number
  readonly lines: readonly Line[]
  /** Its longer side, in points. */
  readonly side: number
  /** A picture fills it, and there is hardly any text: no more than a stamp of who has signed. */
  readonly isScanned: boolean
}

/** Letters of a page that is more than a picture with a stamp. */
const ENOUGH = 200
/** The part of a page that a picture fills. */
const FILLED = 0.5

/** The pages, and the numbers of those that are damaged. */
export async function pagesOf(
  document: PDFDocumentProxy,
  codes: Readonly<Record<string, number>>,
): Promise<{ pages: readonly PdfPage[]; lostPages: readonly number[] }> {
  const operators = operatorsOf(codes)
  const pages: PdfPage[] = []
  const lostPages: number[] = []
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number)
      const { spans, pictured } = await spansOf(page, operators)
      const { width, height } = page.getViewport({ scale: 1 })
      const lines = linesOf(spans)
      const isScanned = pictured > FILLED * width * height && lengthOf(lines) < ENOUGH
      pages.push({ number, lines, side: Math.max(width, height), isScanned })
      page.cleanup()
    } catch (error) {
      if (document.numPages === 1) throw error
      lostPages.push(number)
    }
  }
  return { pages, lostPages }
}

/** Where a page begins, or goes on, in a text. */
export interface PageStart {
  readonly start: number
  /** From 1. */
  readonly page: number
}

/**
 * The text of a PDF: one paragraph or row of a table a line, running heads and page numbers left out, a paragraph that goes on
 * over the page in one piece, footnotes at the end; and where each page begins in it.
 *
 * @param recognised what was read of pictures of pages, by the numbers of these; it takes the place of what stands in the file
 */
export function textOfPdf(
  pages: readonly PdfPage[],
  recognised: ReadonlyMap<number, { readonly lines: readonly string[] }> = new Map(),
): { readonly text: string; readonly starts: readonly PageStart[] } {
  const own = pages.map(({ number, lines }) => (recognised.has(number) ? [] : lines))
  const body = commonSize(own.flat())
  const layouts = withoutHeads(own).map((lines) => withLateCells(regionsOf(lines)))
  const isParted = isPartedBySpace(
    layouts.flatMap((regions) => regions.filter((region) => !isNote(region, body)).flatMap(proseOf)),
  )
  const told: { readonly text: string; readonly page: number }[] = []
  const notes: typeof told = []
  /** Paragraphs of the pages since the last picture, and the page on which each begins. */
  let paragraphs: Paragraph[] = []
  let begins: number[] = []
  const tellThem = () => {
    told.push(...paragraphs.map(({ text }, index) => ({ text, page: begins[index]! })))
    paragraphs = []
    begins = []
  }
  for (const [index, regions] of layouts.entries()) {
    const page = pages[index]!.number
    const read = recognised.get(page)
    if (read) {
      tellThem()
      told.push(...read.lines.map((text) => ({ text, page })))
      continue
    }
    const layout = { limitOf: limitsOf(regions), isParted }
    const prose = regions.filter((region) => !isNote(region, body))
    append(paragraphs, paragraphsOf(prose, layout), true)
    while (begins.length < paragraphs.length) begins.push(page)
    const below = paragraphsOf(regions.filter((region) => isNote(region, body)).map(withMark), layout)
    notes.push(...below.map(({ text }) => ({ text, page })))
  }
  tellThem()
  return joined([...told, ...notes])
}

function joined(paragraphs: readonly { readonly text: string; readonly page: number }[]): ReturnType<typeof textOfPdf> {
  const starts: PageStart[] = []
  const lines: string[] = []
  let start = 0
  for (const { text, page } of paragraphs) {
    const line = text.replace(/[\uFB00-\uFB06]/g, (letters) => letters.normalize('NFKC')).normalize('NFC')
    if (starts.at(-1)?.page !== page) starts.push({ start, page })
    lines.push(line)
    start += line.length + 1
  }
  return { text: lines.join('\n'), starts }
}

/** Paragraphs stand apart, and in none of them does a line end a sentence early and another follow close below. */
function isPartedBySpace(prose: readonly Column[]): boolean {
  const endsEarly = ({ lines, right, left }: Column) =>
    lines.slice(0, -1).some((line) => line.right < right - 0.3 * (right - left) && /[.!?]$/.test(textOfLine(line)))
  return prose.length > 1 && !prose.some(endsEarly)
}

/** What may be prose of a region: more than one line, in one column or in the two of a page. */
function proseOf(region: Region): readonly Column[] {
  return region.length > 2 ? [] : region.filter(({ lines }) => lines.length > 1)
}

/** Footnotes are set smaller than the text, and begin with their mark. */
function isNote(region: Region, body: number): boolean {
  const first = region[0]?.lines[0]
  return region.length === 1 && first !== undefined && first.size < 0.95 * body && NOTE.test(textOfLine(first))
}

/** The mark of a footnote as a raised number, also where the foot of the page has it as large as the text (LibreOffice). */
function withMark(region: Region): Region {
  return region.map((column) => ({
    ...column,
    lines: column.lines.map((line) => {
      const [cell, ...others] = line.cells
      const text = cell?.text.replace(NOTE, (mark) => `${superscript(mark.trim())} `) ?? ''
      return cell === undefined ? line : { ...line, cells: [{ ...cell, text }, ...others] }
    }),
  }))
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

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + textOfLine(line).replace(/\s/g, '').length, 0)
}
