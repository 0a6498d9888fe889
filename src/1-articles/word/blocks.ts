/** A paragraph, or a row of a table with a tab between its cells. */
export interface Block {
  readonly text: string
  /** The table of which it is a row; nothing for a paragraph. */
  readonly table?: number
}

/** One row of a table while it is read. */
export class Row {
  readonly #cells: (readonly Block[])[] = []
  readonly #table: number
  #given = 0
  /** The row was deleted, and the deletion is not yet accepted. */
  deleted = false

  /** @param table a number that no other table of the document has */
  constructor(table: number) {
    this.#table = table
  }

  add(cell: readonly Block[], columns: number): void {
    this.#cells.push(cell, ...Array.from({ length: Math.min(columns, 64) - 1 }, () => []))
    this.#given++
  }

  /** Columns in which the row has no cell, as in a table with steps. */
  skip(columns: number): void {
    for (let at = 0; at < Math.min(columns, 64); at++) this.#cells.push([])
  }

  /**
   * The row as one line. A row with one cell is a heading in the table, or a frame around the whole text: the paragraphs of a
   * frame stay paragraphs. So do those of two columns beside each other, as the head of an official document and its signatures
   * are laid out.
   */
  blocks(): readonly Block[] {
    if (this.deleted) return []
    if (this.#given < 2 && this.#cells.flat().length > 1) return this.#cells.flat()
    if (this.#given === 2 && this.#cells.some(isColumn)) return this.#cells.flat()
    const cells = this.#cells.map((cell) => oneLine(cell.map(({ text }) => text).join(' ')))
    const text = this.#given < 2 ? cells.join('') : cells.join('\t')
    return text.trim() === '' ? [] : [{ text, table: this.#table }]
  }
}

/** Several lines, one of them in capitals, which no cell of a table of people or figures has. */
function isColumn(cell: readonly Block[]): boolean {
  const lines = cell.flatMap(({ text }) => text.split('\n'))
  return lines.length > 1 && lines.some((line) => line === line.toUpperCase() && /\p{Lu}{3}.*\p{Lu}{2}/u.test(line))
}

/** The blocks as one text: the rows of a table are lines, and an empty line parts everything else. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.reduce((text, block, index) => {
    const before = blocks[index - 1]
    if (before === undefined) return block.text
    const isSameTable = block.table !== undefined && block.table === before.table
    return `${text}${isSameTable ? '\n' : '\n\n'}${block.text}`
  }, '')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
