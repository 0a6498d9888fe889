/** A paragraph, or a row of a table with a tab between its cells. */
export interface Block {
  readonly text: string
  readonly isRow: boolean
}

/** One row of a table while it is read. */
export class Row {
  readonly #cells: (readonly Block[])[] = []
  #given = 0
  /** The row was deleted, and the deletion is not yet accepted. */
  deleted = false

  add(cell: readonly Block[], columns: number): void {
    this.#cells.push(cell, ...Array.from({ length: Math.min(columns, 64) - 1 }, () => []))
    this.#given++
  }

  /** Columns in which the row has no cell, as in a table with steps. */
  skip(columns: number): void {
    for (let at = 0; at < Math.min(columns, 64); at++) this.#cells.push([])
  }

  /**
   * The row as one line. A row with one cell is a heading, or a frame around the whole text: its paragraphs stay paragraphs.
   */
  blocks(): readonly Block[] {
    if (this.deleted) return []
    if (this.#given < 2) return this.#cells.flat()
    const cells = this.#cells.map((cell) => oneLine(cell.map(({ text }) => text).join(' ')))
    return cells.some((cell) => cell !== '') ? [{ text: cells.join('\t'), isRow: true }] : []
  }
}

/** The blocks as one text: rows are lines, and an empty line parts everything else. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.reduce((text, block, index) => {
    const before = blocks[index - 1]
    if (before === undefined) return block.text
    return `${text}${before.isRow && block.isRow ? '\n' : '\n\n'}${block.text}`
  }, '')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
