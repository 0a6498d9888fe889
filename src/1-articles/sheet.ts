import type { Cell, CellValue, Sheet } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { superscript } from './superscript.ts'
import { namesInZip } from './zip.ts'

/** One row that is seen and not empty. */
export interface SheetRow {
  /** The number that Excel shows before it. */
  readonly line: number
  /** The cells of the columns that are seen; dates as 2024-03-16 for programs, or as 16/03/2024 as people read them. */
  readonly cells: (isIso: boolean) => readonly string[]
}

/** One sheet as it is seen. */
export interface ReadSheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
  readonly hiddenRows: number
  readonly hiddenColumns: number
  /** Cells with a formula whose value was not saved, as programs leave them that do not calculate. */
  readonly unsaved: number
}

/** @throws when it is no workbook, or unpacks to more than one can be */
export async function readSheets(
  bytes: Uint8Array,
): Promise<{ sheets: readonly ReadSheet[]; hiddenSheets: readonly string[] }> {
  if (!namesInZip(bytes).isWhole) throw new Error('it ends too early')
  const hiddenSheets: string[] = []
  const { sheets } = await readXlsx(bytes, {
    readStyles: true,
    sheets: ({ name, hidden = false, veryHidden = false }) => {
      if (hidden || veryHidden) hiddenSheets.push(name)
      return !hidden && !veryHidden
    },
  })
  return { sheets: sheets.map(seen), hiddenSheets }
}

function seen(sheet: Sheet): ReadSheet {
  const { name, rows: all, cells = new Map<string, Cell>(), columns = [], rowDefs } = sheet
  const width = Math.max(0, ...all.map((row) => row.findLastIndex((value) => value !== null) + 1))
  const shown = Array.from({ length: width }, (_, column) => column).filter((column) => !columns[column]?.hidden)
  const rows: SheetRow[] = []
  let hiddenRows = 0
  for (const [index, values] of all.entries()) {
    const isFilled = shown.some(
      (column) => textOf(values[column] ?? null, cells.get(`${index},${column}`), true).trim() !== '',
    )
    if (!isFilled) continue
    if (rowDefs?.get(index)?.hidden) hiddenRows++
    else
      rows.push({
        line: index + 1,
        cells: (isIso) => shown.map((column) => textOf(values[column] ?? null, cells.get(`${index},${column}`), isIso)),
      })
  }
  const unsaved = [...cells.values()].filter(({ type, value }) => type === 'formula' && value === null).length
  return { name, rows, hiddenRows, hiddenColumns: width - shown.length, unsaved }
}

function textOf(value: CellValue, cell: Cell | undefined, isIso: boolean): string {
  if (cell?.style?.font?.strikethrough) return ''
  if (cell?.richText) {
    return cell.richText
      .filter(({ font }) => !font?.strikethrough)
      .map(({ text, font }) => (font?.vertAlign === 'superscript' ? superscript(text) : text))
      .join('')
  }
  if (value === null || cell?.type === 'error') return ''
  if (typeof value === 'boolean') return String(value).toUpperCase() // as Excel shows it
  return value instanceof Date ? dateOf(value, isIso) : String(value)
}

/** Dates in sheets have no time zone; a time alone is one of the day nought, in 1899. */
function dateOf(date: Date, isIso: boolean): string {
  const [day = '', time = ''] = date.toISOString().split('T')
  const clock = time.slice(0, 5)
  if (date.getUTCFullYear() < 1900) return clock
  const shown = isIso ? day : day.split('-').toReversed().join('/')
  if (clock === '00:00') return shown
  return isIso ? `${shown} ${clock}` : `${clock} ${shown}`
}
