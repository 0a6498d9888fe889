/** A block element, as a link to the one around it: all of the tree that the choice of the main text needs. */
export interface Element {
  readonly name: string
  readonly parent: Element | undefined
  /** Its place in `Page.elements`. Those inside it have numbers up to `last`. */
  readonly number: number
  readonly last: number
  /** Bits of `MARK`. */
  readonly marks: number
  /** The innermost element, itself or around it, that is not shown. */
  readonly hider: Element | undefined
}

/** A line of the page: text between two borders of block elements or `<br>`, white space closed up; or a row of a table. */
export interface Block {
  readonly text: string
  /** How many of the characters are links. */
  readonly links: number
  /** The innermost block element; of a row, the table. */
  readonly element: Element
  /** Cells with tabs between. */
  readonly isRow: boolean
  /** Named like the lead of an article, by itself or by what is around it. */
  readonly isLead: boolean
}

/** What one pass over a page collects. */
export interface Page {
  readonly blocks: readonly Block[]
  /** All that blocks can stand in, in the order in which they open; the first is around everything. */
  readonly elements: readonly Element[]
  readonly title: string
  /** Contents of `<meta>` by lower-case name, property or itemprop, in the order of the page. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly canonical: string | undefined
  /** What `<time>` elements say, and the number of blocks before each. */
  readonly times: readonly { readonly words: string; readonly at: number }[]
  readonly jsonLd: readonly string[]
}
