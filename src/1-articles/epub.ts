import { posix } from 'node:path'
import { allBytes, type Format, type Item, type Source, warning } from './format.ts'
import { decodePage } from './html/encoding.ts'
import { parsePage } from './html/parse-page.ts'
import { toldItems } from './told-record.ts'
import { readXml } from './xml-parts.ts'
import { entriesOfZip, type ZipEntry } from './zip-entries.ts'

/** E-books: one article a chapter, in the order of reading; what says nothing but the title of the book or its contents is none. */
export const epub: Format = {
  name: 'EPUB',
  extensions: ['.epub'],
  advice: 'Download it again; a book with copy protection cannot be read.',
  read,
  takes: 20,
}

/** Less text is a title page or a picture. */
const LITTLE = 100

async function* read(source: Source): AsyncGenerator<Item> {
  const parts = new Map<string, ZipEntry>()
  const bytes = await allBytes(source)
  let damage: Error | undefined
  try {
    for await (const entry of entriesOfZip([bytes], (name) => /\.(?:xml|opf|x?html?)$/i.test(name)))
      parts.set(entry.name, entry)
  } catch (error) {
    if (parts.size === 0) throw error
    damage = error as Error
  }
  const { chapters, published, authors, title: book } = bookIn(parts)
  if (damage !== undefined) yield warning(`It is damaged (${damage.message}); the chapters before were read.`)
  if (parts.has('META-INF/encryption.xml') && !parts.has('META-INF/rights.xml') && chapters.length === 0)
    throw new Error('it is protected')
  let isAny = false
  for (const [index, name] of chapters.entries()) {
    const entry = parts.get(name)
    if (entry?.bytes === undefined) {
      yield warning(`The chapter ${name} could not be read (${entry?.fault ?? 'it is not there'}).`)
      continue
    }
    const { lines, title } = chapterIn(entry.bytes)
    const text = lines.join('\n')
    if (text.length < LITTLE && chapters.length > 1) continue
    isAny = true
    const id = chapters.length > 1 ? `${source.name}/${index + 1}` : undefined
    yield* toldItems({ id, text, title: title ?? book, published, authors })
  }
  if (!isAny && chapters.length > 0) yield warning('Skipped: there is no text in it.')
}

interface Book {
  /** The parts with the chapters, in the order of reading. */
  readonly chapters: readonly string[]
  readonly title: string | undefined
  readonly published: string | undefined
  readonly authors: readonly string[]
}

function bookIn(parts: ReadonlyMap<string, ZipEntry>): Book {
  let root: string | undefined
  readXml(piecesOf(parts.get('META-INF/container.xml')), {
    open: (name, attribute) => {
      if (name === 'rootfile') root ??= attribute('full-path')
    },
    close() {},
  })
  root ??= [...parts.keys()].find((name) => name.endsWith('.opf'))
  if (root === undefined) throw new Error('there is no book in it')
  const folder = posix.dirname(root)
  const files = new Map<string, string>()
  const order: string[] = []
  const said = new Map<string, string[]>()
  let open = ''
  readXml(piecesOf(parts.get(root)), {
    open(name, attribute) {
      open = name
      const [id, href, ref] = [attribute('id'), attribute('href'), attribute('idref')]
      const isContents = attribute('properties')?.split(' ').includes('nav')
      if (name === 'item' && id !== undefined && href !== undefined && !isContents) files.set(id, href)
      if (name === 'itemref' && ref !== undefined) order.push(ref)
    },
    close() {
      open = ''
    },
    text(text) {
      if (['title', 'creator', 'date'].includes(open) && text.trim() !== '')
        said.set(open, [...(said.get(open) ?? []), text.trim()])
    },
  })
  const chapters = order.flatMap((id) => {
    const href = files.get(id)?.replace(/#.*/, '')
    return href === undefined ? [] : posix.join(folder, decoded(href))
  })
  return {
    chapters,
    title: said.get('title')?.[0],
    published: said.get('date')?.[0],
    authors: said.get('creator') ?? [],
  }
}

function piecesOf(entry: ZipEntry | undefined): readonly Uint8Array[] {
  return entry?.bytes === undefined ? [] : [entry.bytes]
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href // A percent sign in the name itself.
  }
}

function chapterIn(bytes: Uint8Array): { readonly lines: readonly string[]; readonly title: string | undefined } {
  const page = parsePage(decodePage(bytes, 'utf-8').text)
  const blocks = page.blocks.filter(({ element }) => element.hider === undefined)
  const heading = blocks.find(({ element }) => /^h[1-3]$/.test(element.name))?.text
  return { lines: blocks.map(({ text }) => text), title: heading ?? (page.title || undefined) }
}
