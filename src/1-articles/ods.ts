import { allBytes, type Format, type Item, type Source } from './format.ts'
import { itemsOfSheets } from './sheets.ts'

/** Workbooks of LibreOffice and other OpenDocument programs, read as those of Excel are. */
export const ods: Format = {
  name: 'OpenDocument sheets',
  extensions: ['.ods'],
  advice: 'Open it in LibreOffice and save it again as .ods or .xlsx, without a password.',
  read,
}

async function* read(source: Source): AsyncGenerator<Item> {
  const { readOpenSheets } = await import('./ods/workbook.ts')
  yield* itemsOfSheets(readOpenSheets(await allBytes(source)), source)
}
