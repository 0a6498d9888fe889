import { firstLine } from './first-line.ts'
import { allBytes, type Format, type Item, type Source, warning } from './format.ts'

/** Word documents: the raw text as mammoth gives it, paragraphs two line feeds apart. */
export const docx: Format = {
  name: 'Word',
  extensions: ['.docx'],
  advice: 'Open it in Word or LibreOffice and save it again as .docx (not .doc), without a password.',
  read,
}

async function* read(source: Source): AsyncGenerator<Item> {
  const { default: mammoth } = await import('mammoth')
  const { value: text, messages } = await mammoth.extractRawText({ buffer: await allBytes(source) })
  for (const { type, message } of messages)
    if (type === 'error') yield warning(`Part of the document was not read: ${message}`)
  const title = firstLine(text)
  yield { draft: { text, ...(title !== undefined && { title }) } }
}
