import { alternatives } from './alternatives.ts'
import { once } from './once.ts'
import { pageForms } from './page-words.ts'

/** Lines at the edge of a page that may be running heads; with more that are alike, the pages are copies of one form. */
const MOST = 3
const pageNumber = once(() => {
  const page = alternatives(pageForms('page'))
  const number = alternatives(pageForms('page-number'))
  const total = alternatives(pageForms('page-total'))
  const named = String.raw`(?:${page})\s*(?:(?:${number})\s*)?\d{1,4}(?:\s*(?:[/|]|${total})\s*\d{1,4})?`
  const figures = String.raw`[-–—~|[(]\s*\d{1,4}\s*[-–—~|\])]|\d{1,4}\s*\/\s*\d{1,4}`
  return new RegExp(`^(?:${named}|${figures})$`, 'iu')
})
const BARE_NUMBER = /^\d{1,4}$/

/**
 * The running heads, running feet and page numbers among the lines of pages: for each page, the indices of such lines. They
 * stand at the edge of a page and come back on others with only their numbers changed; left in the text, they cut a sentence
 * that goes on over the page (“Trần Văn Trang 1/2 Hai”), and the first of them passes for the title.
 *
 * A number alone counts when it grows from page to page. Rows of a table, with tabs in them, may well come back at the top of
 * each page as its header and stay, unless a number in them changes.
 *
 * @param pages the lines of each page from top to bottom; empty lines are passed over
 * @example
 * runningHeads([['Báo A', 'Ông Hai', '1'], ['Báo A', 'dự họp.', '2']]) // [Set {0, 2}, Set {0, 2}]
 */
export function runningHeads(pages: readonly (readonly string[])[]): readonly ReadonlySet<number>[] {
  const top = atEdge(pages.map((lines) => indicesOf(lines)))
  const bottom = atEdge(pages.map((lines) => indicesOf(lines).toReversed()))
  const heads = pages.map((_, page) => new Set([...top[page]!, ...bottom[page]!]))
  // Slides, or a form with a number: nothing else would be left.
  return heads.every((found, page) => found.size === indicesOf(pages[page]!).length)
    ? pages.map(() => new Set())
    : heads

  function atEdge(orders: readonly (readonly number[])[]): readonly (readonly number[])[] {
    const edges = orders.map((order, page) => order.slice(0, MOST + 1).map((index) => pages[page]![index]!.trim()))
    const seen = new Map<string, number>()
    for (const edge of edges) {
      for (const [at, line] of edge.entries()) {
        const place = `${at} ${formOf(line)}`
        seen.set(place, (seen.get(place) ?? 0) + 1)
      }
    }
    /** On how many pages a line of this form stands at this place, or at one beside it. */
    const times = (form: string, at: number) =>
      [at - 1, at, at + 1].reduce((sum, near) => sum + (seen.get(`${near} ${form}`) ?? 0), 0)
    const offsets = new Map<number, number>()
    for (const [page, edge] of edges.entries()) {
      for (const offset of new Set(edge.filter(isBare).map((line) => Number(line) - page)))
        offsets.set(offset, (offsets.get(offset) ?? 0) + 1)
    }
    const isHead = (line: string, at: number, page: number): boolean => {
      if (pageNumber().test(line)) return true
      if (isBare(line)) return offsets.get(Number(line) - page)! > 1
      if (line.includes('\t') && !/\d/.test(line)) return false
      return times(formOf(line), at) >= Math.max(2, pages.length / 3)
    }
    return orders.map((order, page) => {
      const edge = edges[page]!
      const end = edge.findIndex((line, at) => !isHead(line, at, page))
      const heads = end === -1 ? edge.length : end
      // A page of nothing but such lines, or the top of a form: no line is only furniture.
      const kept = heads > MOST ? edge.findIndex((line) => !pageNumber().test(line) && !isBare(line)) : heads
      return order.slice(0, kept === -1 ? heads : kept)
    })
  }
}

function indicesOf(lines: readonly string[]): number[] {
  return [...lines.keys()].filter((index) => lines[index]!.trim() !== '')
}

function isBare(line: string): boolean {
  return BARE_NUMBER.test(line)
}

function formOf(line: string): string {
  return line.replace(/\d+/g, '#').replace(/\s+/g, ' ')
}

/** Is a line the number of a page and nothing else: “Trang 1/2”, “- 2 -”? A number alone may be anything. */
export function isPageNumber(line: string): boolean {
  return pageNumber().test(line.trim())
}
