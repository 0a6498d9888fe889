import { allBytes, type Draft, type Format, type Item, information, type Source, warning } from './format.ts'
import { addressOf } from './html/address.ts'
import { bodyText } from './html/body-text.ts'
import { decodePage } from './html/encoding.ts'
import { mainText } from './html/main-text.ts'
import { firstDate, readMetadata } from './html/metadata.ts'
import { parsePage } from './html/parse-page.ts'

/** Saved web pages: the main text, and what the page says about itself. */
export const html: Format = {
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  advice: 'Open the page in a browser and save it again.',
  read,
  takes: 1,
}

async function* read(source: Source): AsyncGenerator<Item> {
  yield* readPage(await allBytes(source))
}

/** What the server or the archive said of a page. */
export interface Origin {
  readonly url?: string
  readonly charset?: string
  /** When it was fetched. */
  readonly date?: string
}

/** With less prose on a page, its text may be in the JSON-LD alone. */
const LITTLE = 200

/**
 * The article on one page. Its id is the canonical address, if the page names one, else its own, if that is known; both
 * without what networks add to an address.
 */
export function readPage(bytes: Uint8Array, from: Origin = {}): readonly Item[] {
  const { text: code, remark } = decodePage(bytes, from.charset)
  const page = parsePage(code)
  const own = from.url === undefined ? undefined : (addressOf(from.url) ?? from.url)
  const { url, remarks, dates: declared, description, body, ...said } = readMetadata(page, own)
  const main = mainText(page, { ...said, ...(description !== undefined && { description }) })
  const hidden = body === undefined || main.prose >= LITTLE ? undefined : bodyText(body, said.title)
  const isInJsonLd = hidden !== undefined && (main.prose === 0 || hidden.length > main.text.length)
  const text = isInJsonLd ? hidden : main.text
  const { published, problem, isLeftOut } = firstDate([...declared, ...main.dates])
  const notes = [
    ...(remark === undefined ? [] : [information(remark)]),
    ...remarks.map((message) => information(message)),
    ...(isInJsonLd ? [information('The page shows no text of its own; that of its JSON-LD was read.')] : []),
    ...(main.wasHidden && !isInJsonLd
      ? [information('The page hides its text until a script runs; it was read as if it were shown.')]
      : []),
    ...(problem === undefined
      ? []
      : [
          isLeftOut
            ? information(`${problem}; ${published} was taken.`)
            : warning(`${problem}; the article is kept without it.`),
        ]),
  ]
  if (text === '') return [...notes, warning('Skipped: no main text was found on this page.')]

  const address = url ?? own
  const draft: Draft = {
    ...(address !== undefined && { id: address }),
    text,
    ...(said.title !== undefined && { title: alone(said.title) }),
    ...(said.outlet !== undefined && { outlet: alone(said.outlet) }),
    ...(published !== undefined && { published }),
    ...(said.authors !== undefined && { authors: said.authors.map(alone) }),
    ...(address !== undefined && { url: address }),
  }
  const capture = { ...(own !== undefined && { address: own }), ...(from.date !== undefined && { date: from.date }) }
  return [...notes, { draft, capture }]
}

/** The same words as a string of their own: one that was cut out of the code of a page keeps all of that in memory. */
function alone(words: string): string {
  return Buffer.from(words, 'utf16le').toString('utf16le')
}
