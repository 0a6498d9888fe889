import type { Block, Element } from './page.ts'

/** More in one cell is text laid out in a table, unless the other cells show that it is a table all the same. */
const LONG_CELL = 300
/** A cell with more lines is laid out, too. */
const MANY_LINES = 6
/** Tables of data are this wide at most; a `colspan` of a thousand is a mistake. */
const MOST_COLUMNS = 60

interface Cell {
  readonly start: number
  readonly colspan: number
  /** 0: to the end of the table. */
  readonly rowspan: number
  readonly isHidden: boolean
  end: number
}

/** A table that is being read: its cells by rows, each a stretch of the blocks of the page. */
export class Table {
  readonly element: Element
  readonly #rows: { readonly cells: Cell[]; readonly isHidden: boolean }[] = []
  #cell: Cell | undefined
  #hasHead = false
  #isLayout = false

  constructor(element: Element) {
    this.element = element
  }

  openRow(isHidden: boolean): void {
    this.#rows.push({ cells: [], isHidden })
  }

  openCell(start: number, { isHead, isHidden, colspan, rowspan }: CellAttributes): void {
    if (this.#rows.length === 0) this.openRow(false)
    this.#hasHead ||= isHead
    const columns = Math.min(Math.max(numberOf(colspan), 1), MOST_COLUMNS)
    this.#cell = { start, end: start, isHidden, colspan: columns, rowspan: numberOf(rowspan) }
    this.#rows.at(-1)!.cells.push(this.#cell)
  }

  closeCell(end: number): void {
    if (this.#cell !== undefined) this.#cell.end = end
    this.#cell = undefined
  }

  /** Something stands in it that stands in no table of data. */
  markLayout(): void {
    this.#isLayout = true
  }

  /** Whether it holds more than one cell, so that a table around it is only there for the layout. */
  get isTable(): boolean {
    return this.#rows.reduce((sum, row) => sum + row.cells.length, 0) > 1
  }

  /**
   * Puts one block in the place of those of each row, if this is a table of data; else the blocks stay as they are.
   *
   * Cells are joined by tabs, lines within one by a space. A cell over several rows is repeated, one over several columns
   * leaves the next ones empty, so that columns stay in place; a row with one cell over its whole width is a plain line.
   */
  close(blocks: Block[]): void {
    const first = this.#rows.find(({ cells }) => cells.length > 0)?.cells[0]
    if (first === undefined || !this.#isData(blocks)) return
    const rows = this.#lines(blocks)
    blocks.length = first.start
    for (const { cells, links, isLine } of rows) {
      if (cells.every((cell) => cell === '')) continue
      blocks.push({
        text: isLine ? cells[0]! : cells.join('\t'),
        links,
        element: this.element,
        isRow: !isLine,
        isLead: false,
      })
    }
  }

  #isData(blocks: readonly Block[]): boolean {
    if (this.#isLayout) return false
    const rows = this.#rows
      .map((row) => row.cells.filter((cell) => cell.end > cell.start))
      .filter((row) => row.length > 0)
    const wide = rows.filter((row) => row.length > 1).length
    if (wide === 0) return false
    const cells = rows.flat()
    if (cells.some((cell) => cell.end - cell.start > MANY_LINES)) return false
    if (rows.length === 1)
      return cells.every((cell) => cell.end - cell.start === 1 && sizeOf(blocks, cell) <= LONG_CELL)
    const isRegular = rows.length > 2 && rows.filter((row) => row.length > 2).length > rows.length / 2
    return this.#hasHead || isRegular || cells.every((cell) => sizeOf(blocks, cell) <= LONG_CELL)
  }

  #lines(blocks: readonly Block[]): readonly Row[] {
    /** Cells from rows above, by column. */
    const above: { readonly text: string; rows: number }[] = []
    return this.#rows.map((row): Row => {
      const cells: string[] = []
      let links = 0
      const takeAbove = (): void => {
        for (let cell = above[cells.length]; cell !== undefined && cell.rows > 0; cell = above[cells.length]) {
          cell.rows--
          cells.push(cell.text)
        }
      }
      const shown = row.isHidden ? [] : row.cells.filter((cell) => !cell.isHidden)
      for (const cell of shown) {
        takeAbove()
        if (cells.length >= MOST_COLUMNS) break
        const held = blocks.slice(cell.start, cell.end).filter(({ element }) => element.hider === this.element.hider)
        const { text, links: linked } = joined(held)
        links += linked
        for (let column = 0; column < cell.colspan; column++) {
          const words = column === 0 ? text : ''
          above[cells.length] = { text: words, rows: cell.rowspan === 0 ? Number.POSITIVE_INFINITY : cell.rowspan - 1 }
          cells.push(words)
        }
      }
      if (!row.isHidden) takeAbove()
      return {
        cells,
        links,
        isLine: cells.length === 1 || (shown.length === 1 && cells.slice(1).every((cell) => cell === '')),
      }
    })
  }
}

interface Row {
  readonly cells: readonly string[]
  readonly links: number
  /** One cell over the whole width: a heading in the table. */
  readonly isLine: boolean
}

export interface CellAttributes {
  readonly isHead: boolean
  readonly isHidden: boolean
  readonly colspan: string | undefined
  readonly rowspan: string | undefined
}

function sizeOf(blocks: readonly Block[], { start, end }: Cell): number {
  let size = 0
  for (let at = start; at < end; at++) size += blocks[at]!.text.length
  return size
}

/** 1 if it is not said, or is no number. */
function numberOf(attribute: string | undefined): number {
  const number = Number.parseInt(attribute ?? '1', 10)
  return number >= 0 ? number : 1
}

/** More lines in one term are no term. */
const MANY_TERMS = 3

/** A definition list that is being read: each definition becomes one block with its term before a tab. */
export class DefinitionList {
  #start = 0
  #term: { readonly text: string; readonly links: number; readonly start: number; readonly end: number } | undefined
  #isUsed = false

  open(start: number): void {
    this.#start = start
  }

  closeTerm(blocks: readonly Block[]): void {
    const lines = blocks.length - this.#start
    const isTerm = lines > 0 && lines <= MANY_TERMS
    this.#term = isTerm ? { ...joined(blocks.slice(this.#start)), start: this.#start, end: blocks.length } : undefined
    this.#isUsed = false
  }

  closeDefinition(blocks: Block[], element: Element): void {
    const term = this.#term
    const count = blocks.length - this.#start
    if (term === undefined || count === 0 || count > MANY_LINES) return
    const definition = joined(blocks.slice(this.#start))
    if (definition.text.length > LONG_CELL) return
    if (!this.#isUsed && term.end !== this.#start) return
    blocks.length = this.#isUsed ? this.#start : term.start
    this.#isUsed = true
    const links = term.links + definition.links
    blocks.push({ text: `${term.text}\t${definition.text}`, links, element, isRow: true, isLead: false })
  }
}

function joined(blocks: readonly Block[]): { readonly text: string; readonly links: number } {
  return {
    text: blocks.map((block) => block.text.replaceAll('\t', ' ')).join(' '),
    links: blocks.reduce((sum, block) => sum + block.links, 0),
  }
}
