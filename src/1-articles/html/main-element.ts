import { MARK } from './marks.ts'
import type { Block, Element } from './page.ts'

/** A line counts as prose with this many characters outside links, … */
export const PROSE = 40
/** … and at most this share of links. */
const PROSE_LINKS = 0.3
/** A line with more than this share of links is only a list of links. */
const LIST_LINKS = 0.5
/** Letters of the shortest post: Bí thư. */
const WORD = 6

/** Elements that hold one line or one paragraph, and not the whole text. */
const LEAVES = new Set('p h1 h2 h3 h4 h5 h6 li blockquote pre figcaption dd dt table'.split(' '))

/** Whether a line is long, and not mainly links. */
export function isProse({ text, links }: Block): boolean {
  return text.length - links >= PROSE && links <= PROSE_LINKS * text.length
}

/** A row with the name of a person as a link has the post beside it; beside the link of other news stand a number and a day. */
export function isLinks({ text, links, isRow }: Block): boolean {
  if (links <= LIST_LINKS * text.length) return false
  return !isRow || text.replace(/[^\p{L} ]/gu, '').length - links < WORD
}

/** Whether one element is the other or stands in it. */
function isWithin(element: Element, other: Element): boolean {
  return element.number >= other.number && element.number <= other.last
}

/** The main text: the element that holds it, if there is one, and its lines. */
export interface Main {
  readonly element: Element | undefined
  readonly blocks: readonly Block[]
}

/**
 * The lines of the main text; all lines of a page without prose. Lines that are only links are left out, and the
 * summaries of other news below such links.
 *
 * News pages are mostly menus and links to other news. The text is where long lines with few links stand close together
 * (compare Kohlschütter, Fankhauser and Nejdl, “Boilerplate Detection using Shallow Text Features”, 2010): each line of
 * prose votes for the element it stands in, and with half its length for the one around it. `itemprop="articleBody"` wins
 * if it holds a good part of that.
 *
 * @param elements all of the page
 * @param votes whether a line of prose may be of the article; an imprint is not
 */
export function mainBlocks(
  elements: readonly Element[],
  blocks: readonly Block[],
  votes: (block: Block) => boolean,
): Main {
  const prose = blocks.map((block) => isProse(block) && votes(block))
  const summaries = blocks.map((block, index) => prose[index]! && isSummary(block, blocks[index - 1]))
  const voting = prose.map((is, index) => is && !summaries[index])
  const sums = new Sums(elements, blocks, voting)
  const main = mainElement(elements, blocks, voting, sums)
  const lines = blocks.filter((block, index) => {
    if (main !== undefined && !isWithin(block.element, main)) return false
    if (isLinks(block)) return false
    if (!summaries[index]) return true
    const holder = sums.holderOf(block)
    return holder === main || sums.prose[holder.number]! > 0
  })
  return { element: main, blocks: lines }
}

/** Prose right after a link, close to it: probably the summary of the news to which it leads. */
function isSummary({ element }: Block, before: Block | undefined): boolean {
  if (before === undefined || before.isLead || !isLinks(before)) return false
  const {
    element: own,
    element: { parent: around },
  } = before
  return (
    element === own ||
    element === around ||
    element.parent === own ||
    (element.parent === around && around !== undefined)
  )
}

/** What each element holds, by its number: characters, lines, and those of them that are rows. Summaries of other news are no prose here. */
class Sums {
  readonly prose: Int32Array
  readonly text: Int32Array
  readonly links: Int32Array
  readonly lines: Int32Array
  readonly rows: Int32Array

  constructor(elements: readonly Element[], blocks: readonly Block[], voting: readonly boolean[]) {
    const size = elements.length
    this.prose = new Int32Array(size)
    this.text = new Int32Array(size)
    this.links = new Int32Array(size)
    this.lines = new Int32Array(size)
    this.rows = new Int32Array(size)
    for (const [index, { text, links, element, isRow }] of blocks.entries()) {
      if (voting[index]) this.prose[element.number]! += text.length - links
      this.text[element.number]! += text.length
      this.links[element.number]! += links
      this.lines[element.number]! += 1
      if (isRow) this.rows[element.number]! += 1
    }
    // An element comes after the one around it: backwards, each is whole before it is added.
    for (let number = size - 1; number > 0; number--) {
      const parent = elements[number]!.parent!.number
      this.prose[parent]! += this.prose[number]!
      this.text[parent]! += this.text[number]!
      this.links[parent]! += this.links[number]!
      this.lines[parent]! += this.lines[number]!
      this.rows[parent]! += this.rows[number]!
    }
  }

  /** The element in which a paragraph stands with others: that around a `<p>`, and around any element with only one line. */
  holderOf({ element }: Block): Element {
    const isLeaf = LEAVES.has(element.name) || this.lines[element.number] === 1
    return isLeaf ? (element.parent ?? element) : element
  }
}

function mainElement(
  elements: readonly Element[],
  blocks: readonly Block[],
  voting: readonly boolean[],
  sums: Sums,
): Element | undefined {
  const votes = new Map<Element, number>()
  for (const [index, block] of blocks.entries()) {
    if (!voting[index]) continue
    const holder = sums.holderOf(block)
    const weight = block.text.length - block.links
    votes.set(holder, (votes.get(holder) ?? 0) + weight)
    if (holder.parent) votes.set(holder.parent, (votes.get(holder.parent) ?? 0) + weight / 2)
  }
  const voted = largest([...votes.keys()], (element) => votes.get(element)!)
  if (voted === undefined) return undefined

  const prose = (element: Element) => sums.prose[element.number]!
  const bodies = elements.filter(({ marks, number }) => (marks & MARK.body) !== 0 && sums.lines[number]! > 0)
  const declared = largest(bodies, prose)
  return declared !== undefined && prose(declared) >= prose(voted) / 2
    ? declared
    : withOtherHalf(withItsList(voted, sums), sums)
}

/** One line of this length is a long post in a list of people, and no article. */
const ONE_LINE = 80
/** So far around a line its list begins: row, body of the table, table. */
const STEPS = 4

/**
 * A list of people has hardly a line of prose: the longest of its items is no text by itself. Nor is the one paragraph above a list, in an
 * element of its own.
 */
function withItsList(voted: Element, sums: Sums): Element {
  let main = voted
  let around = voted.parent
  for (let step = 0; step < STEPS && around !== undefined && !/^(?:body|html)$/.test(around.name); step++) {
    const newText = sums.text[around.number]! - sums.text[main.number]!
    const newLinks = sums.links[around.number]! - sums.links[main.number]!
    const isAbove = sums.lines[main.number] === 1 && sums.rows[around.number]! > sums.rows[main.number]!
    if ((sums.prose[around.number]! > ONE_LINE && !isAbove) || newLinks > 0.2 * newText) break
    main = around
    around = around.parent
  }
  return main
}

/** An advertisement in the middle may split a text into two elements: the element around both, if there is such a half. */
function withOtherHalf(voted: Element, sums: Sums): Element {
  let main = voted
  let around = voted.parent
  for (let step = 0; step < 2 && around !== undefined; step++, around = around.parent) {
    const more = around.number
    const less = main.number
    const newText = sums.text[more]! - sums.text[less]!
    const newLinks = sums.links[more]! - sums.links[less]!
    if (sums.prose[more]! >= 1.5 * sums.prose[less]! && newLinks < 0.2 * newText) main = around
  }
  return main
}

function largest(elements: readonly Element[], size: (element: Element) => number): Element | undefined {
  return elements.reduce<Element | undefined>(
    (best, element) => (best === undefined || size(element) > size(best) ? element : best),
    undefined,
  )
}
