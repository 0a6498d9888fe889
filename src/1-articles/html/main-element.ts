import type { Block, Element } from './page.ts'

/** A line counts as prose with this many characters outside links, … */
export const PROSE = 40
/** … and at most this share of links. */
const PROSE_LINKS = 0.3
/** A line with more than this share of links is only a list of links. */
const LIST_LINKS = 0.5

/** Elements that hold one line or one paragraph, and not the whole text. */
const LEAVES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'pre', 'figcaption', 'dd', 'dt'])

/** Whether a line is long, and not mainly links. */
export function isProse({ text, links }: Block): boolean {
  return text.length - links >= PROSE && links <= PROSE_LINKS * text.length
}

/**
 * The lines of the main text; all lines of a page without prose. Lines that are only links are left out, and the
 * summaries of other news below such links.
 *
 * News pages are mostly menus and links to other news. The text is where long lines with few links stand close together
 * (compare Kohlschütter, Fankhauser and Nejdl, “Boilerplate Detection using Shallow Text Features”, 2010): each line of
 * prose votes for the element it stands in, and with half its length for the one around it. `itemprop="articleBody"` wins
 * if it holds a good part of that.
 */
export function mainBlocks(blocks: readonly Block[]): readonly Block[] {
  const summaries = new Set(blocks.filter((block, index) => isSummary(block, blocks[index - 1])))
  const sums = count(blocks, summaries)
  const main = mainElement(blocks, summaries, sums)
  return blocks.filter((block) => {
    const holder = holderOf(block, sums)
    const isOther = summaries.has(block) && holder !== main && sums.get(holder)!.prose === 0
    return (main === undefined || outwards(block.element).includes(main)) && !isLinks(block) && !isOther
  })
}

/** The element and those around it, from the inside. */
export function outwards(element: Element | undefined): readonly Element[] {
  const elements: Element[] = []
  for (let around = element; around !== undefined; around = around.parent) elements.push(around)
  return elements
}

function isLinks({ text, links }: Block): boolean {
  return links > LIST_LINKS * text.length
}

/** Prose right after a link, close to it: probably the summary of the news to which it leads. */
function isSummary(block: Block, before: Block | undefined): boolean {
  if (before === undefined || !isLinks(before) || !isProse(block)) return false
  const near = [before.element, before.element.parent]
  return near.includes(block.element) || near.includes(block.element.parent)
}

/** What an element holds: numbers of characters, and of lines. Summaries of other news are no prose here. */
interface Sums {
  readonly prose: number
  readonly text: number
  readonly links: number
  readonly lines: number
}

function count(blocks: readonly Block[], summaries: ReadonlySet<Block>): ReadonlyMap<Element, Sums> {
  const sums = new Map<Element, Sums>()
  for (const block of blocks) {
    const { text, links, element } = block
    const prose = isProse(block) && !summaries.has(block) ? text.length - links : 0
    for (const around of outwards(element)) {
      const sum = sums.get(around) ?? { prose: 0, text: 0, links: 0, lines: 0 }
      sums.set(around, {
        prose: sum.prose + prose,
        text: sum.text + text.length,
        links: sum.links + links,
        lines: sum.lines + 1,
      })
    }
  }
  return sums
}

/** The element in which a paragraph stands with others: that around a `<p>`, and around any element with only one line. */
function holderOf({ element }: Block, sums: ReadonlyMap<Element, Sums>): Element {
  const isLeaf = LEAVES.has(element.name) || sums.get(element)!.lines === 1
  return isLeaf ? (element.parent ?? element) : element
}

function mainElement(
  blocks: readonly Block[],
  summaries: ReadonlySet<Block>,
  sums: ReadonlyMap<Element, Sums>,
): Element | undefined {
  const votes = new Map<Element, number>()
  for (const block of blocks) {
    if (!isProse(block) || summaries.has(block)) continue
    const holder = holderOf(block, sums)
    const weight = block.text.length - block.links
    votes.set(holder, (votes.get(holder) ?? 0) + weight)
    if (holder.parent) votes.set(holder.parent, (votes.get(holder.parent) ?? 0) + weight / 2)
  }
  const voted = largest([...votes.keys()], (element) => votes.get(element)!)
  if (voted === undefined) return undefined

  const prose = (element: Element) => sums.get(element)!.prose
  const bodies = [...sums.keys()].filter((element) => element.isBody)
  const declared = largest(bodies, prose)
  return declared !== undefined && prose(declared) >= prose(voted) / 2 ? declared : withOtherHalf(voted, sums)
}

/** An advertisement in the middle may split a text into two elements: the element around both, if there is such a half. */
function withOtherHalf(voted: Element, sums: ReadonlyMap<Element, Sums>): Element {
  let main = voted
  for (const around of outwards(voted.parent).slice(0, 2)) {
    const more = sums.get(around)!
    const less = sums.get(main)!
    if (more.prose >= 1.5 * less.prose && more.links - less.links < 0.2 * (more.text - less.text)) main = around
  }
  return main
}

function largest(elements: readonly Element[], size: (element: Element) => number): Element | undefined {
  return elements.reduce<Element | undefined>(
    (best, element) => (best === undefined || size(element) > size(best) ? element : best),
    undefined,
  )
}
