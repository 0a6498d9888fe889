import { firstLine } from './first-line.ts'
import { allBytes, type Format, type Item, type Source, warning } from './format.ts'
import { OdtContent } from './odt/content.ts'
import { textOf } from './word/blocks.ts'
import { readXml } from './xml-parts.ts'
import { fileInZip, namesInZip } from './zip.ts'

/**
 * Documents of LibreOffice: paragraphs two line feeds apart, a row of a table on one line with a tab between its cells, notes
 * after the body. What is struck, hidden, or deleted with the changes on record is not read.
 */
export const odt: Format = {
  name: 'OpenDocument text',
  extensions: ['.odt', '.ott', '.fodt'],
  advice: 'Open it in LibreOffice and save it again as .odt, without a password.',
  read,
  takes: 4,
}

async function* read(source: Source): AsyncGenerator<Item> {
  const bytes = await allBytes(source)
  const content = new OdtContent()
  try {
    readXml(contentOf(bytes), content)
  } catch (error) {
    if (content.blocks.length === 0) throw error
    yield warning(`It is damaged (${(error as Error).message}); what stands before the damage was read.`)
  }
  if (!content.isText) throw new Error('there is no text document in it')
  const text = textOf([...content.blocks, ...content.notes])
  const title = firstLine(text)?.replaceAll('\t', ' ')
  yield { draft: { text, ...(title !== undefined && { title }) } }
}

/** A flat document (`.fodt`) is the XML alone. */
function contentOf(bytes: Buffer): Iterable<Uint8Array> {
  if (/^(?:\xEF\xBB\xBF)?\s*</.test(bytes.toString('latin1', 0, 64))) return [bytes]
  const { names } = namesInZip(bytes)
  if (!names.includes('content.xml')) throw new Error('there is no text document in it')
  return fileInZip(bytes, 'content.xml')
}
