import { allBytes, type Format, type Item, type Source } from './format.ts'
import { itemsOfSheets } from './sheets.ts'

/** Excel workbooks. What is hidden or struck is not read; of formulas, the values saved with them are. */
export const xlsx: Format = {
  name: 'Excel',
  extensions: ['.xlsx', '.xlsm'],
  advice: 'Open it in Excel or LibreOffice and save it again as .xlsx (not .xls), without a password.',
  read,
}

async function* read(source: Source): AsyncGenerator<Item> {
  const { readSheets } = await import('./sheet.ts')
  yield* itemsOfSheets(await readSheets(await allBytes(source)), source)
}
