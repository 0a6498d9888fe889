import { firstLine } from './first-line.ts'
import { allBytes, type Format, type Item, type Source, warning } from './format.ts'

/**
 * Word documents: the body as it reads when all changes are accepted, paragraphs two line feeds apart, a row of a table on
 * one line with a tab between its cells, and the footnotes after the body. Struck and hidden text, headers and footers are
 * not read. Numbers that Word itself puts before paragraphs are not in the file.
 */
export const docx: Format = {
  name: 'Word',
  extensions: ['.docx', '.docm'],
  advice: 'Open it in Word or LibreOffice and save it again as .docx (not .doc), without a password.',
  read,
  takes: 6,
}

async function* read(source: Source): AsyncGenerator<Item> {
  const { readDocument } = await import('./word/document.ts')
  const { text, unread, damage } = readDocument(await allBytes(source))
  if (damage !== undefined) yield warning(`It is damaged (${damage}); what stands before the damage was read.`)
  if (unread.length > 0) yield warning(`Not everything in it was read: text may stand in ${unread.join(', ')}.`)
  const title = firstLine(text)?.replaceAll('\t', ' ')
  yield { draft: { text, ...(title !== undefined && { title }) } }
}
