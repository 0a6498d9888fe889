import { type Block, Row } from '../word/blocks.ts'
import type { XmlHandler } from '../xml-parts.ts'

/** No part of the text: what was deleted and is kept on record, remarks in the margin, formulas and pictures. */
const LEFT_OUT = new Set(['tracked-changes', 'annotation', 'annotation-end', 'object', 'binary-data', 'title', 'desc'])
/** Spaces that one element stands for. */
const MOST_SPACES = 64

/** A paragraph, or the frame of a table, while it is read. */
interface Cell {
  readonly blocks: Block[]
}

/** The body of a document, read element by element. */
export class OdtContent implements XmlHandler {
  readonly blocks: Block[] = []
  readonly notes: Block[] = []
  isText = false
  readonly #around: string[] = []
  /** Names of styles whose text is struck or hidden. */
  readonly #unseen = new Set<string>()
  #style: string | undefined
  #leftOut: number | undefined
  #line: string | undefined
  readonly #lines: (string | undefined)[] = []
  readonly #cells: Cell[] = []
  readonly #rows: { readonly row: Row; columns: number }[] = []
  readonly #tables: number[] = []
  #tableCount = 0
  #isMark = false

  open(name: string, attribute: (name: string) => string | undefined): void {
    this.#around.push(name)
    if (name === 'style') this.#style = attribute('name')
    if (name === 'text-properties' && this.#style !== undefined && isUnseen(attribute)) this.#unseen.add(this.#style)
    if (this.#leftOut !== undefined) return
    const isHidden = name === 'span' && this.#unseen.has(attribute('style-name') ?? '')
    if (LEFT_OUT.has(name) || isHidden || (name === 'hidden-text' && attribute('is-hidden') !== 'false')) {
      this.#leftOut = this.#around.length
      return
    }
    if (name === 'text' && this.#around.at(-2) === 'body') this.isText = true
    if (name === 'p' || name === 'h') {
      if (this.#unseen.has(attribute('style-name') ?? '')) this.#leftOut = this.#around.length
      else this.#begin()
    } else if (name === 'tab') this.#add('\t')
    else if (name === 's') this.#add(' '.repeat(Math.min(Number(attribute('c') ?? 1) || 1, MOST_SPACES)))
    else if (name === 'line-break') this.#add('\n')
    else if (name === 'note-citation') this.#isMark = true
    else this.#openTable(name, attribute)
  }

  #openTable(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'note-body') {
      this.#lines.push(this.#line)
      this.#line = undefined
      this.#cells.push({ blocks: this.notes })
    } else if (name === 'table') this.#tables.push(this.#tableCount++)
    else if (name === 'table-row') this.#rows.push({ row: new Row(this.#tables.at(-1) ?? 0), columns: 1 })
    else if (name === 'covered-table-cell') this.#rows.at(-1)?.row.skip(1)
    else if (name === 'table-cell') {
      const row = this.#rows.at(-1)
      if (row) row.columns = Number(attribute('number-columns-repeated') ?? 1) || 1
      this.#cells.push({ blocks: [] })
    }
  }

  close(name: string): void {
    const depth = this.#around.length
    this.#around.pop()
    if (name === 'style') this.#style = undefined
    if (this.#leftOut !== undefined) {
      if (this.#leftOut === depth) this.#leftOut = undefined
      return
    }
    if (name === 'p' || name === 'h') this.#end()
    else if (name === 'note-citation') this.#isMark = false
    else if (name === 'note-body') {
      this.#cells.pop()
      this.#line = this.#lines.pop()
    } else if (name === 'table') this.#tables.pop()
    else if (name === 'table-cell') {
      const cell = this.#cells.pop()
      const row = this.#rows.at(-1)
      if (cell && row) row.row.add(cell.blocks, row.columns)
    } else if (name === 'table-row') this.#target().push(...(this.#rows.pop()?.row.blocks() ?? []))
  }

  text(text: string): void {
    if (this.#leftOut === undefined && !this.#isMark) this.#add(text.replace(/\s+/g, ' '))
  }

  #add(text: string): void {
    if (this.#line !== undefined) this.#line += text
  }

  /** A frame with text of its own stands in a paragraph: what stood before it is a paragraph too. */
  #begin(): void {
    this.#end()
    this.#line = ''
  }

  #end(): void {
    const text = this.#line?.trim()
    this.#line = undefined
    if (text) this.#target().push({ text })
  }

  #target(): Block[] {
    return this.#cells.at(-1)?.blocks ?? this.blocks
  }
}

function isUnseen(attribute: (name: string) => string | undefined): boolean {
  const struck = attribute('text-line-through-style')
  return attribute('display') === 'none' || (struck !== undefined && struck !== 'none')
}
