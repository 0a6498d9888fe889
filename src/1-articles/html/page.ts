import { Parser } from 'htmlparser2'

/** An open element, as a link to the one around it: all of the tree that the choice of the main text needs. */
export interface Element {
  readonly name: string
  readonly parent: Element | undefined
  /** `itemprop="articleBody"`: the page itself says where its text is. */
  readonly isBody: boolean
  /** Named like a sidebar, a menu, comments, … by its class or id. */
  readonly isUnlikely: boolean
}

/** A line of the page: text between two borders of block elements or `<br>`, white space closed up. */
export interface Block {
  readonly text: string
  /** How many of the characters are links. */
  readonly links: number
  /** The innermost block element. */
  readonly element: Element
}

/** What one pass over a page collects. */
export interface Page {
  readonly blocks: readonly Block[]
  readonly title: string
  /** Contents of `<meta>` by lower-case name, property or itemprop, in the order of the page. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly canonical: string | undefined
  readonly times: readonly string[]
  readonly jsonLd: readonly string[]
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const BLOCK = words(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
)
const DROPPED = words(
  'script style noscript template svg math nav footer aside button select textarea option iframe object head title',
)
const UNLIKELY =
  /^(?:comments?|binh-?luan|related|relate|tin-?lien-?quan|lien-?quan|breadcrumbs?|share|social|sidebar|menu|navbar|tags?|popup|modal|advert|ads|quang-?cao|newsletter|pagination|most-?read|doc-?nhieu|tin-?(?:moi|khac)|sr-only)(?:$|[-_\d])/i
const NEVER_UNLIKELY = words('html body main article')

/** Reads a page in one pass, without building a tree: this is most of the time spent on a web archive. */
export function parsePage(code: string): Page {
  const blocks: Block[] = []
  const meta = new Map<string, string[]>()
  const times: string[] = []
  const jsonLd: string[] = []
  let canonical: string | undefined
  let title = ''
  let line = ''
  let links = 0
  /** Around everything, since a page may have neither <html> nor <body>. */
  const root = open('html', {}, undefined)
  let current = root

  const endLine = (): void => {
    const text = line.replace(/\s+/g, ' ').trim()
    const element = current.block ?? current
    if (text !== '') blocks.push({ text, links: Math.min(links, text.length), element })
    line = ''
    links = 0
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (BLOCK.has(name)) endLine()
      if (name === 'meta') addMeta(meta, attributes)
      if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') canonical ??= attributes.href
      current = open(name, attributes, current)
      if (name === 'time' && attributes.datetime !== undefined && !current.isDropped) times.push(attributes.datetime)
      if (current.isJsonLd) jsonLd.push('')
    },
    ontext(data) {
      if (current.isJsonLd) jsonLd[jsonLd.length - 1] += data
      if (current.name === 'title' && current.parent?.name !== 'svg') title += data
      if (current.isDropped) return
      line += data
      if (current.isLink) links += data.replace(/\s+/g, ' ').length
    },
    onclosetag(name) {
      if (BLOCK.has(name)) endLine()
      current = current.parent ?? root
    },
  })
  parser.end(code)
  endLine()
  return { blocks, title: title.replace(/\s+/g, ' ').trim(), meta, canonical, times, jsonLd }
}

interface Open extends Element {
  readonly parent: Open | undefined
  /** The block element around an inline element. */
  readonly block: Element | undefined
  readonly isDropped: boolean
  readonly isLink: boolean
  readonly isJsonLd: boolean
}

function open(name: string, attributes: Readonly<Record<string, string>>, parent: Open | undefined): Open {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.split(/\s+/)
  return {
    name,
    parent,
    block: BLOCK.has(name) || parent === undefined ? undefined : (parent.block ?? parent),
    isBody: attributes.itemprop === 'articleBody',
    isUnlikely: !NEVER_UNLIKELY.has(name) && names.some((word) => UNLIKELY.test(word)),
    isDropped: parent?.isDropped === true || DROPPED.has(name) || (name === 'header' && !isInArticle(parent)),
    isLink: parent?.isLink === true || (name === 'a' && attributes.href !== undefined),
    isJsonLd: name === 'script' && attributes.type?.trim().toLowerCase() === 'application/ld+json',
  }
}

/** A `<header>` inside the article holds its title and lead; any other is the head of the site. */
function isInArticle(element: Element | undefined): boolean {
  for (let around = element; around !== undefined; around = around.parent) {
    if (around.name === 'article' || around.name === 'main') return true
  }
  return false
}

function addMeta(meta: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = attributes.content?.trim()
  if (!content) return
  for (const name of new Set([attributes.property, attributes.name, attributes.itemprop])) {
    if (name === undefined) continue
    const key = name.toLowerCase()
    meta.set(key, [...(meta.get(key) ?? []), content])
  }
}
