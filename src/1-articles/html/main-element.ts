import type { Block, Element } from './page.ts'

/** A line counts as prose with this many characters outside links, … */
export const PROSE = 40
/** … and at most this share of links. */
const PROSE_LINKS = 0.3

/** Elements that hold one line or one paragraph, and not the whole text. */
const LEAVES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'pre', 'figcaption', 'dd', 'dt'])

/** Whether a line is long, and not mainly links. */
export function isProse({ text, links }: Block): boolean {
  return text.length - links >= PROSE && links <= PROSE_LINKS * text.length
}

/**
 * The element that holds the main text; `undefined` on a page without prose.
 *
 * News pages are mostly menus and links to other news. The text is where long lines with few links stand close together
 * (compare Kohlschütter, Fankhauser and Nejdl, “Boilerplate Detection using Shallow Text Features”, 2010): each line of
 * prose votes for the element it stands in, and with half its length for the one around it. `itemprop="articleBody"` wins
 * if it holds a good part of that.
 */
export function mainElement(blocks: readonly Block[]): Element | undefined {
  const { votes, sums } = count(blocks)
  const voted = largest([...votes.keys()], (element) => votes.get(element)!)
  if (voted === undefined) return undefined
  const prose = (element: Element) => sums.get(element)!.prose
  const declared = largest(
    [...sums.keys()].filter((element) => element.isBody),
    prose,
  )
  return declared !== undefined && prose(declared) >= prose(voted) / 2 ? declared : withOtherHalf(voted, sums)
}

/** What an element holds, in characters. */
interface Sums {
  readonly prose: number
  readonly text: number
  readonly links: number
}

function count(blocks: readonly Block[]): { votes: ReadonlyMap<Element, number>; sums: ReadonlyMap<Element, Sums> } {
  const votes = new Map<Element, number>()
  const sums = new Map<Element, Sums>()
  for (const block of blocks) {
    const { text, links, element } = block
    const prose = isProse(block) ? text.length - links : 0
    const holder = LEAVES.has(element.name) ? (element.parent ?? element) : element
    if (prose > 0) votes.set(holder, (votes.get(holder) ?? 0) + prose)
    if (prose > 0 && holder.parent) votes.set(holder.parent, (votes.get(holder.parent) ?? 0) + prose / 2)
    for (const around of outwards(element)) {
      const sum = sums.get(around) ?? { prose: 0, text: 0, links: 0 }
      sums.set(around, { prose: sum.prose + prose, text: sum.text + text.length, links: sum.links + links })
    }
  }
  return { votes, sums }
}

/** An advertisement in the middle may split a text into two elements: the element around both, if there is such a half. */
function withOtherHalf(voted: Element, sums: ReadonlyMap<Element, Sums>): Element {
  let main = voted
  for (const around of outwards(voted.parent)) {
    const more = sums.get(around)!
    const less = sums.get(main)!
    if (more.prose >= 1.5 * less.prose && more.links - less.links < 0.2 * (more.text - less.text)) main = around
  }
  return main
}

/** The element and those around it, from the inside. */
export function outwards(element: Element | undefined): readonly Element[] {
  const elements: Element[] = []
  for (let around = element; around !== undefined; around = around.parent) elements.push(around)
  return elements
}

function largest(elements: readonly Element[], size: (element: Element) => number): Element | undefined {
  return elements.reduce<Element | undefined>(
    (best, element) => (best === undefined || size(element) > size(best) ? element : best),
    undefined,
  )
}
