import { type Item, information, warning } from './format.ts'
import { addressOf } from './html/address.ts'
import { bodyText } from './html/body-text.ts'
import { plain } from './html/plain.ts'
import { toldItems } from './told-record.ts'

/** A description of so many characters is the article; a shorter one tells that there is one. */
const WHOLE = 1000

/** One entry of a feed, whatever the kind of feed. */
interface Entry {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly link?: string | undefined
  /** HTML or plain text. */
  readonly content?: string | undefined
  readonly summary?: string | undefined
  readonly published?: string | undefined
  readonly authors: readonly string[]
}

interface Feed {
  readonly outlet?: string | undefined
  readonly entries: readonly Entry[]
  /** Entries that are damaged. */
  readonly lost: number
}

/** Whether a value out of a JSON file is a JSON Feed. */
export function isJsonFeed(value: unknown): boolean {
  const version = (value as { version?: unknown } | null)?.version
  return typeof version === 'string' && /^https?:\/\/jsonfeed\.org\/version\//.test(version)
}

/**
 * The articles of a feed (RSS, RSS 1.0, Atom, JSON Feed): its entries that bring their text. An entry with no more than a summary
 * is no article, and is told of.
 *
 * @param source the XML as text, or the value of a JSON Feed
 */
export async function readFeed(source: string | object): Promise<readonly Item[]> {
  const { outlet, entries, lost } = await feedOf(source)
  const items = entries.flatMap((entry) => itemsOf(entry, outlet))
  const short = entries.length - entries.filter(hasText).length
  const isNone = short === entries.length
  const few = `${short} of ${entries.length} entries hold a summary only and were left out. “quanhe fetch” gets their pages.`
  return [
    ...(lost > 0 ? [warning(`It is damaged: ${lost} entries could not be read.`)] : []),
    ...(short > 0 ? [isNone ? warning(few) : information(few)] : []),
    ...items,
  ]
}

/** The addresses of the entries of a feed, in its order. */
export async function linksOfFeed(source: string | object): Promise<readonly string[]> {
  const { entries } = await feedOf(source)
  return entries.flatMap(({ link }) => link ?? [])
}

function hasText({ content, summary }: Entry): boolean {
  return content !== undefined || (summary !== undefined && summary.length >= WHOLE)
}

function itemsOf(entry: Entry, outlet: string | undefined): readonly Item[] {
  if (!hasText(entry)) return []
  const { title, content, summary, published, authors, link, id } = entry
  const url = link === undefined ? undefined : (addressOf(link) ?? link)
  const heading = title === undefined ? undefined : plain(title)
  const text = bodyText((content ?? summary)!, heading)
  return toldItems({ id: url ?? id, url, title: heading, text, outlet, published, authors })
}

async function feedOf(source: string | object): Promise<Feed> {
  const { parseFeed } = await import('feedsmith')
  if (typeof source !== 'string') return feedFrom(parseFeed(source))
  try {
    return feedFrom(parseFeed(source))
  } catch (error) {
    const pieces = piecesOf(source)
    const feeds = pieces.flatMap((piece) => {
      try {
        return feedFrom(parseFeed(piece))
      } catch {
        return [] // Counted below.
      }
    })
    const entries = feeds.flatMap((feed) => feed.entries)
    if (entries.length === 0) throw error
    return { outlet: feeds[0]?.outlet, entries, lost: Math.max(1, pieces.length - entries.length) }
  }
}

/** Each entry of a damaged feed as a feed of its own, so that one does not cost the others. */
function piecesOf(xml: string): readonly string[] {
  const name = /<(item|entry)\b/.exec(xml)?.[1]
  if (name === undefined) return []
  const starts = [...xml.matchAll(new RegExp(`<${name}\\b`, 'g'))].map(({ index }) => index)
  const head = xml.slice(0, starts[0])
  const open = [...head.matchAll(/<(rss|channel|feed|rdf:RDF)\b/g)].map(([, tag]) => tag)
  // The channel of RSS 1.0 ends before its entries.
  const close = (head.includes('</channel>') ? open.filter((tag) => tag !== 'channel') : open)
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join('')
  return starts.map((start, at) => {
    const piece = xml.slice(start, starts[at + 1])
    const end = piece.indexOf(`</${name}>`)
    return `${head}${end === -1 ? piece : piece.slice(0, end)}</${name}>${close}`
  })
}

type Parsed = ReturnType<typeof import('feedsmith').parseFeed>

function feedFrom(parsed: Parsed): Feed {
  switch (parsed.format) {
    case 'atom':
      return {
        outlet: said(parsed.feed.title?.value),
        lost: 0,
        entries: (parsed.feed.entries ?? []).map((entry) => ({
          id: entry.id,
          title: asHtml(entry.title),
          link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
          content: asHtml(entry.content),
          summary: asHtml(entry.summary),
          published: wordsIn(entry.published ?? entry.updated),
          authors: (entry.authors ?? []).flatMap(({ name }) => name ?? []),
        })),
      }
    case 'json':
      return {
        outlet: said(parsed.feed.title),
        lost: 0,
        entries: (parsed.feed.items ?? []).map((item) => ({
          id: item.id,
          title: item.title,
          link: item.url,
          content: item.content_html ?? (item.content_text === undefined ? undefined : escaped(item.content_text)),
          summary: item.summary,
          published: wordsIn(item.date_published),
          authors: (item.authors ?? []).flatMap(({ name }) => name ?? []),
        })),
      }
    case 'rss':
      return {
        outlet: said(parsed.feed.title),
        lost: 0,
        entries: (parsed.feed.items ?? []).map((item) => ({
          id: item.guid?.value,
          title: item.title,
          link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          content: item.content?.encoded,
          summary: item.description,
          published: wordsIn(item.pubDate ?? item.dc?.dates?.[0]),
          authors: item.dc?.creators ?? (item.authors ?? []).flatMap((author) => nameIn(author) ?? []),
        })),
      }
    default:
      return {
        outlet: said(parsed.feed.title),
        lost: 0,
        entries: (parsed.feed.items ?? []).map((item) => ({
          id: item.link,
          title: item.title,
          link: item.link,
          content: item.content?.encoded,
          summary: item.description,
          published: wordsIn(item.dc?.dates?.[0]),
          authors: item.dc?.creators ?? [],
        })),
      }
  }
}

/** Dates are told as text: nothing is made of them by the reader of feeds. */
function wordsIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function said(words: string | undefined): string | undefined {
  return words === undefined ? undefined : plain(words)
}

/** A text of Atom says whether it is HTML; in plain text a `<` is a sign like any other. */
function asHtml(text: { readonly value?: string; readonly type?: string } | undefined): string | undefined {
  if (text?.value === undefined) return undefined
  return text.type === undefined || text.type === 'text' ? escaped(text.value) : text.value
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replace(/<(?=\/?[a-z])/gi, '&lt;')
}

/** RSS gives a mail address, with the name in brackets: `toasoan@bao.example (Hoàng Thị Mơ)`. */
function nameIn(author: unknown): string | undefined {
  const { name, value } =
    typeof author === 'object' && author !== null ? (author as Record<string, unknown>) : { value: author }
  const words = typeof name === 'string' ? name : typeof value === 'string' ? value : undefined
  return words === undefined ? undefined : (/\(([^)]+)\)/.exec(words)?.[1] ?? (words.includes('@') ? undefined : words))
}
