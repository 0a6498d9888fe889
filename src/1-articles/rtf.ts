import { firstLine } from './first-line.ts'
import { allBytes, type Format, type Item, type Source, warning } from './format.ts'
import { RtfReader } from './rtf/reader.ts'
import { textOf } from './word/blocks.ts'

/**
 * RTF: paragraphs two line feeds apart, a row of a table on one line with a tab between its cells. What is struck, hidden or
 * deleted, headers and footers are not read.
 */
export const rtf: Format = {
  name: 'RTF',
  extensions: ['.rtf'],
  advice: 'Open it in Word or LibreOffice and save it again.',
  read,
  takes: 11,
}

async function* read(source: Source): AsyncGenerator<Item> {
  const bytes = await allBytes(source)
  if (!/^\s*\{\\rtf/.test(bytes.toString('latin1', 0, 64))) throw new Error('it is no RTF inside')
  const reader = new RtfReader(bytes)
  const { blocks, isWhole } = reader.read()
  const text = textOf(blocks)
  if (text.trim() === '') {
    yield warning(
      isWhole ? 'Skipped: there is no text in it.' : 'Skipped: it is cut short, and no text stands before the cut.',
    )
    return
  }
  if (!isWhole) yield warning('It is damaged or cut short; what stands before the damage was read.')
  const title = firstLine(text)?.replaceAll('\t', ' ')
  yield { draft: { text, ...(title !== undefined && { title }) } }
}
