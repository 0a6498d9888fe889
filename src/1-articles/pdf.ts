import { firstLine } from './first-line.ts'
import { allBytes, type Format, type Item, type Source, warning } from './format.ts'

/** PDF: the text layer, page after page. Lines broken by the width of the page are joined. */
export const pdf: Format = {
  name: 'PDF',
  extensions: ['.pdf'],
  advice: 'Open it to see whether it is whole; if it asks for a password, save a copy without one.',
  read,
}

async function* read(source: Source): AsyncGenerator<Item> {
  const { extractText, getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(await allBytes(source)), { verbosity: 0 })
  const { text: pages } = await extractText(document).finally(() => document.destroy())
  const text = pages.map(joinLines).join('\n')
  const title = firstLine(text)
  if (title === undefined)
    yield warning('Skipped: it holds no text, only images. Run text recognition (OCR) on it first.')
  else yield { draft: { text, title } }
}

const FULL = 0.7
const SENTENCE_END = /[.!?:;…]["”’)]?$/
const LIST_ITEM = /^(?:[-–+•*]|\d{1,3}[.)]|[a-zđ][.)])\s/

/**
 * Paragraphs of a page. A PDF has lines and no paragraphs, and a name cut in two by the end of a line is not found:
 * a line that is nearly as long as the longest and does not end a sentence goes on in the next.
 *
 * @example
 * joinLines('Chiều nay, đồng chí Trần\nVăn Tám dự hội nghị.') // 'Chiều nay, đồng chí Trần Văn Tám dự hội nghị.'
 */
export function joinLines(page: string): string {
  const lines = page.split('\n').map((line) => line.trim())
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1]
    if (before === undefined) return line
    const goesOn = before.length >= FULL * longest && !SENTENCE_END.test(before) && line !== '' && !LIST_ITEM.test(line)
    return text + (goesOn ? ' ' : '\n') + line
  }, '')
}
