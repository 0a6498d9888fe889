import { kindOfTable, lineOf, NO_IDS } from './columns.ts'
import { allBytes, type Format, type Item, information, type Source, warning } from './format.ts'
import { readRecord } from './record.ts'
import { rosterOf } from './roster.ts'
import type { SheetRow } from './sheet.ts'

/**
 * Excel workbooks. A sheet with a column of texts holds articles, one a row, as CSV does; every other sheet is one article, a
 * list, with a line for each row. What is hidden or struck is not read; of formulas, the values saved with them are.
 */
export const xlsx: Format = {
  name: 'Excel',
  extensions: ['.xlsx', '.xlsm'],
  advice: 'Open it in Excel or LibreOffice and save it again as .xlsx (not .xls), without a password.',
  read,
}

/** Rows in which the header of a table is looked for. */
const START = 10

async function* read(source: Source): AsyncGenerator<Item> {
  const { readSheets } = await import('./sheet.ts')
  const { sheets, hiddenSheets } = await readSheets(await allBytes(source))
  if (hiddenSheets.length > 0) yield information(`Hidden sheets were not read: ${hiddenSheets.join(', ')}.`)
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  for (const { name, rows, hiddenRows, hiddenColumns, unsaved } of filled) {
    const where = filled.length > 1 ? ` in the sheet “${name}”` : ''
    if (hiddenRows + hiddenColumns > 0)
      yield information(`Hidden rows (${hiddenRows}) and columns (${hiddenColumns})${where} were not read.`)
    if (unsaved > 0)
      yield warning(
        `${unsaved} cells${where} hold a formula without its value. Open it in Excel or LibreOffice and save it.`,
      )
    const table = kindOfTable(rows.slice(0, START).map((row) => row.cells(true)))
    if (table.kind !== 'articles') {
      const id = filled.length > 1 ? `${source.name}/${name}` : undefined
      yield rosterOf(
        rows.map((row) => lineOf(row.cells(false))).filter((line) => line !== ''),
        source,
        id,
      )
    } else yield* articlesOf(rows.slice(table.header + 1), table.names)
  }
}

function* articlesOf(rows: readonly SheetRow[], names: readonly string[]): Generator<Item> {
  const idNeeded = names.includes('id')
  if (!idNeeded) yield information(NO_IDS)
  for (const row of rows) {
    const cells = row.cells(true)
    const fields = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']).toReversed())
    const record = !idNeeded && fields.url ? { id: fields.url, ...fields } : fields
    yield* readRecord(record, { line: row.line, idNeeded })
  }
}
