import { allBytes, type Draft, type Format, type Item, information, type Source, warning } from './format.ts'
import { decodePage } from './html/encoding.ts'
import { mainText } from './html/main-text.ts'
import { readMetadata } from './html/metadata.ts'
import { parsePage } from './html/page.ts'

/** Saved web pages: the main text, and what the page says about itself. */
export const html: Format = {
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  advice: 'Open the page in a browser and save it again.',
  read,
}

async function* read(source: Source): AsyncGenerator<Item> {
  yield* readPage(await allBytes(source))
}

/**
 * The article on one page. Its id is the canonical address, if the page names one.
 *
 * @param from what the server said, for pages from a web archive: the address and the character set
 */
export function readPage(bytes: Uint8Array, from: { url?: string; charset?: string } = {}): readonly Item[] {
  const { text: code, remark } = decodePage(bytes, from.charset)
  const page = parsePage(code)
  const { url, remarks, ...said } = readMetadata(page, from.url)
  const { text, published = said.published } = mainText(page, said)
  const address = url ?? from.url
  const id = from.url ?? url
  const notes = [...(remark === undefined ? [] : [information(remark)]), ...remarks.map((message) => warning(message))]
  if (text === '') return [...notes, warning('Skipped: no main text was found on this page.')]
  const draft: Draft = {
    ...(id !== undefined && { id }),
    text,
    ...(said.title !== undefined && { title: said.title }),
    ...(address !== undefined && { url: address }),
    ...(said.outlet !== undefined && { outlet: said.outlet }),
    ...(published !== undefined && { published }),
    ...(said.authors.length > 0 && { authors: said.authors }),
  }
  return [...notes, { draft }]
}
