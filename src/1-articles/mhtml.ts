import { allBytes, type Format } from './format.ts'
import { readPage } from './html.ts'
import { parseMail } from './mail/parse.ts'

/** Web pages saved with their pictures as one file (MHTML): read like a saved page, with the address at which it was. */
export const mhtml: Format = {
  name: 'MHTML',
  extensions: ['.mhtml', '.mht'],
  advice: 'Open the page in a browser and save it again.',
  async *read(source) {
    const bytes = await allBytes(source)
    const { html, date } = await parseMail(bytes)
    if (html === undefined) throw new Error('there is no page in it')
    const url = addressIn(bytes)
    yield* readPage(Buffer.from(firstPage(html)), { ...(url && { url }), ...(date && { date }) })
  },
  takes: 8,
}

const HEAD = 64 * 1024

function addressIn(bytes: Buffer): string | undefined {
  return /^(?:Snapshot-)?Content-Location:\s*(https?:\S+)/im.exec(bytes.toString('latin1', 0, HEAD))?.[1]
}

/** The page itself: behind it stand those that it shows in frames, which are advertisements. */
function firstPage(html: string): string {
  const end = html.toLowerCase().indexOf('</html>')
  return end === -1 ? html : html.slice(0, end + '</html>'.length)
}
