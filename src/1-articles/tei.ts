import type { Item } from './format.ts'
import { toldItems } from './told-record.ts'
import { readXml, type XmlHandler } from './xml-parts.ts'

/** Each begins a line of the text, and ends one. */
const LINES = new Set([
  'p',
  'head',
  'ab',
  'item',
  'row',
  'quote',
  'div',
  'l',
  'lb',
  'body',
  'main',
  'table',
  'list',
  'figure',
])
/** What stands around one article. */
const ARTICLES = new Set(['tei', 'doc'])
/** No text of the article: what readers wrote below it, what an editor struck out. */
const LEFT_OUT = new Set(['comments', 'del', 'facsimile', 'standOff'])

/** The articles in TEI or in the XML of trafilatura: one for each `<TEI>` or `<doc>`. */
export function readTei(xml: string): readonly Item[] {
  const reader = new TeiReader()
  readXml([Buffer.from(xml)], reader)
  return reader.items
}

class TeiReader implements XmlHandler {
  readonly items: Item[] = []
  #fields = new Map<string, string>()
  #authors: string[] = []
  #lines: string[] = []
  #line = ''
  #around: string[] = []
  /** How deep the element stands that is left out. */
  #leftOut: number | undefined
  #headers = 0
  #cells = 0

  open(name: string, attribute: (name: string) => string | undefined): void {
    const around = this.#around.at(-1) ?? ''
    this.#around.push(name)
    if (name === 'teiHeader') this.#headers++
    if (ARTICLES.has(name.toLowerCase())) this.#begin(attribute)
    if (LEFT_OUT.has(name) || (name === 'div' && attribute('type') === 'comments'))
      this.#leftOut ??= this.#around.length
    if (this.#isInHeader()) {
      if (name === 'ptr' && attribute('type') === 'URL') this.#tell('url', attribute('target'))
      if (name === 'date' && around === 'publicationStmt') this.#tell('published', attribute('when'))
    } else if (this.#leftOut !== undefined) return
    else if (LINES.has(name)) this.#end()
    else if (name === 'cell' && this.#cells++ > 0) this.#line += '\t'
    if (name === 'row') this.#cells = 0
  }

  close(name: string): void {
    if (this.#leftOut !== undefined) {
      if (this.#leftOut === this.#around.length) this.#leftOut = undefined
    } else if (LINES.has(name) && !this.#isInHeader()) this.#end()
    this.#around.pop()
    if (name === 'teiHeader') this.#headers--
    if (ARTICLES.has(name.toLowerCase())) this.#finish()
  }

  text(text: string): void {
    if (this.#leftOut !== undefined) return
    if (!this.#isInHeader()) this.#line += text.replace(/\s+/g, ' ')
    else if (text.trim() !== '') this.#metadata(text.trim())
  }

  #isInHeader(): boolean {
    return this.#headers > 0
  }

  #metadata(words: string): void {
    const [around, name] = this.#around.slice(-2)
    if (name === 'title' && around === 'titleStmt') this.#tell('title', words)
    else if (name === 'publisher') this.#tell('outlet', words)
    else if (name === 'date' && around === 'publicationStmt') this.#tell('published', words)
    else if (name === 'author' && !this.#authors.includes(words)) this.#authors.push(words)
  }

  /** The first that says something counts. */
  #tell(field: string, words: string | undefined): void {
    if (words && !this.#fields.has(field)) this.#fields.set(field, words)
  }

  #begin(attribute: (name: string) => string | undefined): void {
    this.#fields = new Map()
    this.#lines = []
    this.#line = ''
    this.#leftOut = undefined
    const author = attribute('author')
    this.#authors = author === undefined ? [] : author.split(';').map((name) => name.trim())
    this.#tell('url', attribute('url') ?? attribute('source'))
    this.#tell('title', attribute('title'))
    this.#tell('outlet', attribute('sitename') ?? attribute('source-hostname'))
    this.#tell('published', attribute('date'))
  }

  #end(): void {
    const line = this.#line
      .replace(/ *\t */g, '\t')
      .replace(/ {2,}/g, ' ')
      .trim()
    if (line !== '') this.#lines.push(line)
    this.#line = ''
  }

  #finish(): void {
    this.#end()
    const { title, url, ...rest } = Object.fromEntries(this.#fields) as Record<string, string | undefined>
    const lines =
      title === undefined || this.#lines.length === 0 || this.#lines[0] === title
        ? this.#lines
        : [title, ...this.#lines]
    this.items.push(...toldItems({ id: url, url, title, ...rest, text: lines.join('\n'), authors: this.#authors }))
    this.#lines = []
  }
}
