import type { ReadSheet, SheetRow } from '../sheet.ts'
import { superscript } from '../superscript.ts'
import { readXml, type XmlHandler } from '../word/xml.ts'
import { fileInZip, namesInZip } from '../zip.ts'
import { type OpenStyle, OpenStyles } from './styles.ts'

/** A cell: what is shown, and for programs its value where it is a day or a number. */
interface Cell {
  readonly shown: string
  readonly value?: string
}

/** What a cell holds that is none of its text: remarks, drawings; and what was changed, before the first sheet. */
const SILENT: ReadonlySet<string> = new Set(['annotation', 'frame', 'shapes', 'forms', 'tracked-changes', 'ruby-text'])
/** A sheet may repeat a filled row or cell; nobody has written more than so many cells. */
const MOST_CELLS = 5_000_000

/**
 * The sheets of an OpenDocument workbook as they are seen: hucre, which reads Excel's, knows nothing of what is hidden or struck
 * in these.
 *
 * @throws when it is no such workbook, or unpacks to more than one can be
 */
export function readOpenSheets(bytes: Uint8Array): {
  readonly sheets: readonly ReadSheet[]
  readonly hiddenSheets: readonly string[]
} {
  const { names, isWhole } = namesInZip(bytes)
  if (!isWhole) throw new Error('it ends too early')
  if (!names.includes('content.xml')) throw new Error('there is no OpenDocument sheet in it')
  const styles = new OpenStyles()
  if (names.includes('styles.xml')) readXml(fileInZip(bytes, 'styles.xml'), styles)
  const workbook = new Workbook(styles)
  readXml(fileInZip(bytes, 'content.xml'), workbook)
  return workbook
}

class Workbook implements XmlHandler {
  readonly sheets: ReadSheet[] = []
  readonly hiddenSheets: string[] = []
  readonly #styles: OpenStyles
  #sheet: { name: string; isHidden: boolean; rows: Cell[][]; lines: number[]; hiddenRows: number } | undefined
  #hiddenColumns: boolean[] = []
  #line = 0
  #cells = 0
  #row: { cells: Cell[]; times: number; isHidden: boolean } | undefined
  #cell: { text: string; times: number; isStruck: boolean; value?: string } | undefined
  #isInText = false
  #isFirstOfCell = true
  readonly #spans: OpenStyle[] = []
  #silent = 0

  constructor(styles: OpenStyles) {
    this.#styles = styles
  }

  open(name: string, attribute: Parameters<XmlHandler['open']>[1]): void {
    if (SILENT.has(name)) this.#silent++
    if (this.#silent > 0) return
    const times = (repeated: string) => Math.max(1, Number(attribute(repeated) ?? 1) || 1)
    if (this.#sheet === undefined) this.#styles.open(name, attribute)
    if (name === 'table') {
      const { hidden = false } = this.#styles.of('table', attribute('style-name'))
      this.#sheet = { name: attribute('name') ?? '', isHidden: hidden, rows: [], lines: [], hiddenRows: 0 }
      this.#hiddenColumns = []
      this.#line = 0
    } else if (name === 'table-column') {
      const isHidden = isUnseen(attribute('visibility'))
      const count = Math.min(times('number-columns-repeated'), 16384 - this.#hiddenColumns.length)
      for (let column = 0; column < count; column++) this.#hiddenColumns.push(isHidden)
    } else if (name === 'table-row') {
      const isHidden = isUnseen(attribute('visibility'))
      this.#row = { cells: [], times: times('number-rows-repeated'), isHidden }
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      const { struck = false } = this.#styles.of('table-cell', attribute('style-name'))
      const value = cellValueOf(attribute)
      this.#cell = {
        text: '',
        times: times('number-columns-repeated'),
        isStruck: struck,
        ...(value !== undefined && { value }),
      }
      this.#isFirstOfCell = true
    } else if (this.#cell !== undefined) this.#openInCell(name, attribute)
  }

  #openInCell(name: string, attribute: Parameters<XmlHandler['open']>[1]): void {
    const cell = this.#cell!
    if (name === 'p') {
      if (!this.#isFirstOfCell) cell.text += '\n'
      this.#isFirstOfCell = false
      this.#isInText = true
    } else if (name === 'span')
      this.#spans.push({ ...this.#spans.at(-1), ...this.#styles.of('text', attribute('style-name')) })
    else if (name === 's') this.text(' '.repeat(Math.min(100, Number(attribute('c') ?? 1) || 1)))
    else if (name === 'tab') this.text('\t')
    else if (name === 'line-break') this.text('\n')
  }

  text(text: string): void {
    if (this.#silent > 0 || !this.#isInText || this.#cell === undefined) return
    const { struck, raised } = this.#spans.at(-1) ?? {}
    if (this.#cell.isStruck ? struck !== false : struck) return
    this.#cell.text += raised ? superscript(text) : text
  }

  close(name: string): void {
    if (SILENT.has(name)) this.#silent--
    if (this.#silent > 0) return
    if (this.#sheet === undefined) this.#styles.close(name)
    if (name === 'p') this.#isInText = false
    else if (name === 'span') this.#spans.pop()
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell()
    else if (name === 'table-row') this.#closeRow()
    else if (name === 'table') this.#closeSheet()
  }

  #closeCell(): void {
    const { text, times, isStruck, value } = this.#cell!
    this.#cell = undefined
    const row = this.#row?.cells
    if (row === undefined) return
    // what follows the last filled cell is repeated to the edge of the sheet
    const count = text === '' ? Math.min(times, 16384 - row.length) : times
    this.#count(text === '' ? 0 : count)
    const cell: Cell = value === undefined || isStruck || text === '' ? { shown: text } : { shown: text, value }
    for (let column = 0; column < count; column++) row.push(cell)
  }

  #closeRow(): void {
    const { cells, times, isHidden } = this.#row!
    this.#row = undefined
    const sheet = this.#sheet
    if (sheet === undefined) return
    const width = cells.findLastIndex(({ shown }) => shown.trim() !== '') + 1
    if (width > 0) {
      this.#count(width * (times - 1))
      if (isHidden) sheet.hiddenRows += times
      else
        for (let row = 0; row < times; row++) {
          sheet.rows.push(cells.slice(0, width))
          sheet.lines.push(this.#line + row + 1)
        }
    }
    this.#line += times
  }

  #closeSheet(): void {
    const { name, isHidden, rows: all, lines, hiddenRows } = this.#sheet!
    this.#sheet = undefined
    if (isHidden) {
      this.hiddenSheets.push(name)
      return
    }
    const width = all.reduce((most, { length }) => Math.max(most, length), 0)
    const shown = Array.from({ length: width }, (_, column) => column).filter((column) => !this.#hiddenColumns[column])
    const rows = all.flatMap((cells, index): SheetRow[] => {
      const line = lines[index]!
      const text = (isIso: boolean) => shown.map((column) => textOf(cells[column], isIso))
      return text(true).some((cell) => cell.trim() !== '') ? [{ line, cells: text }] : []
    })
    this.sheets.push({ name, rows, hiddenRows, hiddenColumns: width - shown.length, unsaved: 0 })
  }

  #count(cells: number): void {
    this.#cells += cells
    if (this.#cells > MOST_CELLS) throw new Error('it is damaged, or made to do harm: it repeats a cell without end')
  }
}

function isUnseen(visibility: string | undefined): boolean {
  return visibility === 'collapse' || visibility === 'filter'
}

/** A day as ISO 8601 has it, a number as programs write it; nothing of a cell whose words are what it holds. */
function cellValueOf(attribute: Parameters<XmlHandler['open']>[1]): string | undefined {
  const type = attribute('value-type')
  if (type === 'date')
    return attribute('date-value')
      ?.replace('T', ' ')
      .replace(/ 00:00(?::00.*)?$/, '')
      .replace(/(\d\d:\d\d):.*$/, '$1')
  return type === 'float' ? attribute('value') : undefined
}

function textOf(cell: Cell | undefined, isIso: boolean): string {
  return (isIso ? cell?.value : undefined) ?? cell?.shown ?? ''
}
