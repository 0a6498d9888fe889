import { differ, firstLetter, fold, mayBegin } from './fold.ts'
import { isLinks, isProse, PROSE } from './main-element.ts'
import { MARK } from './marks.ts'
import type { Block, Element, Page } from './page.ts'
import { pageWords } from './words.ts'

/** So many letters of a description say that a line is what it describes. */
const ENOUGH = 25
/** A sentence with so many letters between title and text is the lead, and no button. */
const SENTENCE = 15
const SENTENCE_END = /[.!?…]["”’)]*$/

/** What a page says of itself, by which its text is found. */
export interface Said {
  readonly title?: string
  /** What search engines and networks show of it: as a rule the lead, or its beginning. */
  readonly description?: string
}

/** Which lines of a page are its title and its lead, and which elements stand outside the article. */
export class Signs {
  readonly #page: Page
  readonly #titles: ReadonlySet<Block>
  readonly #description: string
  readonly #letter: string

  constructor(page: Page, { title, description }: Said) {
    this.#page = page
    this.#titles = title === undefined ? new Set() : new Set(page.blocks.filter(equals(title)))
    const folded = fold(description ?? '')
    this.#description = folded.length < ENOUGH || folded === fold(title ?? '') ? '' : folded
    this.#letter = firstLetter(this.#description)
  }

  isTitle(block: Block): boolean {
    return this.#titles.has(block)
  }

  /** Whether a line between title and text is the lead. */
  isLead(block: Block): boolean {
    const { text, isLead } = block
    if (this.#isDescribed(block)) return true
    const isSentence = SENTENCE_END.test(text) && !pageWords().leftover.test(text)
    if (isLinks(block)) return isSentence && text.length >= PROSE
    return isProse(block) || isLead || (isSentence && text.length >= SENTENCE)
  }

  /** The elements that hide the title, or the whole page. */
  hidersOfText(): ReadonlySet<Element> {
    const { blocks, elements } = this.#page
    const hiders = new Set(elements.filter((element) => element.name === 'body' && element.hider === element))
    if (elements[0]?.hider !== undefined) hiders.add(elements[0])
    for (const block of blocks) {
      if (block.element.name !== 'h1' && !this.isTitle(block)) continue
      for (let { hider } = block.element; hider !== undefined; hider = hider.parent?.hider) hiders.add(hider)
    }
    return hiders
  }

  /**
   * For each element by its number, the bits of `MARK` that put it or an element around it outside the article. An element
   * with the title in it is never outside.
   */
  outside(): Uint8Array {
    const { blocks, elements } = this.#page
    /** What may not be said of an element, since something of the article stands in it. */
    const kept = new Uint8Array(elements.length)
    for (const block of blocks) {
      const isTitle = this.isTitle(block)
      const marks = (isTitle ? MARK.apart | MARK.unlikely : 0) | (block.element.name === 'h1' ? MARK.unlikely : 0)
      if (marks !== 0) keep(block.element, kept, marks)
      else if (this.#isDescribed(block)) keepAside(block.element, kept)
    }
    const outside = new Uint8Array(elements.length)
    for (const { number, parent, marks, name } of elements) {
      const isLeadAside = name === 'aside' && (marks & MARK.lead) !== 0
      const own = marks & (MARK.apart | MARK.unlikely) & ~kept[number]! & ~(isLeadAside ? MARK.apart : 0)
      outside[number] = own | (parent === undefined ? 0 : outside[parent.number]!)
    }
    return outside
  }

  #isDescribed({ text }: Block): boolean {
    if (text.length < ENOUGH || this.#description === '' || !mayBegin(text, this.#letter)) return false
    if (!this.#description.startsWith(fold(text.slice(0, ENOUGH)))) return false
    const words = fold(text)
    return words.length >= ENOUGH && (this.#description.startsWith(words) || words.startsWith(this.#description))
  }
}

function keep(element: Element, kept: Uint8Array, marks: number): void {
  for (let around: Element | undefined = element; around !== undefined; around = around.parent) {
    if ((kept[around.number]! & marks) === marks) return
    kept[around.number]! |= marks
  }
}

function keepAside(element: Element, kept: Uint8Array): void {
  for (let around: Element | undefined = element; around !== undefined; around = around.parent)
    if (around.name === 'aside') kept[around.number]! |= MARK.apart
}

/** Whether a line says the same as a title. Most lines begin otherwise, and are not looked at further. */
function equals(title: string): (block: Block) => boolean {
  const words = fold(title)
  const letter = firstLetter(words)
  const most = 2 * title.length
  const least = words.length / 2
  return ({ text }) =>
    text === title ||
    (text.length < most &&
      text.length >= least &&
      mayBegin(text, letter) &&
      !differ(text, title) &&
      fold(text) === words)
}
