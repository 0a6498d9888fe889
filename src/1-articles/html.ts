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
  const { url, remarks, unreadDate, ...said } = readMetadata(page, from.url)
  const { text, published } = mainText(page, said)
  const notes = [
    ...(remark === undefined ? [] : [information(remark)]),
    ...remarks.map((message) => information(message)),
    ...(unreadDate === undefined || published !== undefined
      ? []
      : [warning(`The date “${unreadDate}” was not understood; the article is kept without it.`)]),
  ]
  if (text === '') return [...notes, warning('Skipped: no main text was found on this page.')]

  const address = url ?? from.url
  const id = from.url ?? url
  const draft: Draft = {
    ...(id !== undefined && { id }),
    text,
    ...said,
    ...(address !== undefined && { url: address }),
    ...(published !== undefined && { published }),
  }
  return [...notes, { draft }]
}
