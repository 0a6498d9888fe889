import { type Item, information, type Source, warning } from './format.ts'
import { tellHeadings } from './headings.ts'
import { readRecord } from './record.ts'
import { rosterOf } from './roster.ts'
import type { ReadSheet, SheetRow } from './sheet.ts'
import { kindOfTable, lineOf, type TableKind } from './table-kind.ts'

/** Rows in which the header of a table is looked for. */
const START = 10

/**
 * What the sheets of a workbook hold. A sheet with a column of texts holds articles, one a row, as CSV does; every other sheet
 * is one article, a list, with a line for each row.
 */
export function* itemsOfSheets(
  { sheets, hiddenSheets }: { readonly sheets: readonly ReadSheet[]; readonly hiddenSheets: readonly string[] },
  source: Source,
): Generator<Item> {
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
    let table: TableKind
    try {
      table = kindOfTable(
        rows.slice(0, START).map((row) => row.cells(true)),
        source.columns,
      )
    } catch (error) {
      yield warning(`Skipped${where}: ${(error as Error).message}.`)
      continue
    }
    if (table.kind !== 'articles') {
      const id = filled.length > 1 ? `${source.name}/${name}` : undefined
      yield rosterOf(
        rows.map((row) => lineOf(row.cells(false))).filter((line) => line !== ''),
        source,
        id,
      )
    } else {
      const told = tellHeadings(table)
      if (told !== undefined) yield information(told)
      yield* articlesOf(rows.slice(table.header + 1), table.names)
    }
  }
}

function* articlesOf(rows: readonly SheetRow[], names: readonly string[]): Generator<Item> {
  const ids = names.includes('id') ? 'needed' : 'made'
  for (const row of rows) {
    const cells = row.cells(true)
    const fields = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']).toReversed())
    yield* readRecord(fields, { line: row.line, ids })
  }
}
