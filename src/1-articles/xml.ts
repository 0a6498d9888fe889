import { readFeed } from './feed.ts'
import { allBytes, type Format, type Item, information, type Source, warning } from './format.ts'
import { decodePage } from './html/encoding.ts'
import { readTei } from './tei.ts'

/**
 * XML by its first element: feeds (RSS, RSS 1.0, Atom), what trafilatura writes (`<doc>`), TEI. A sitemap holds only addresses, and
 * is told of.
 */
export const xml: Format = {
  name: 'XML',
  extensions: ['.xml', '.rss', '.atom', '.tei'],
  advice: 'Feeds, TEI and the XML of trafilatura are read; check that the file is whole.',
  read,
  takes: 20,
}

const FEEDS = ['rss', 'feed', 'rdf']
const TEXTS = ['tei', 'teicorpus', 'doc', 'corpus']
const SITEMAPS = ['urlset', 'sitemapindex']

async function* read(source: Source): AsyncGenerator<Item> {
  const { text, remark } = decodePage(...withCharset(await allBytes(source)))
  if (remark !== undefined) yield information(remark)
  const root = rootOf(text)
  if (root === undefined) throw new Error('there is no XML in it')
  if (FEEDS.includes(root)) yield* await readFeed(text)
  else if (TEXTS.includes(root)) {
    if (!new RegExp(`</(?:[\\w.-]+:)?${root}\\s*>\\s*$`, 'i').test(text.slice(-200)))
      yield warning('It is cut short; what stands before the cut was read.')
    yield* readTei(text)
  } else if (SITEMAPS.includes(root))
    yield information('This is a sitemap, which holds addresses and no texts. “quanhe fetch” gets its pages.')
  else yield warning(`Skipped: nothing is known of XML that begins with <${root}>.`)
}

/** The bytes with the encoding that the first line tells; without one it is UTF-8, or told by its mark. */
function withCharset(bytes: Buffer): [Buffer, string | undefined] {
  return [bytes, /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(bytes.toString('latin1', 0, 200))?.[1]]
}

const START = 64 * 1024

/** The name of the first element in small letters, without its prefix. */
export function rootOf(text: string): string | undefined {
  const start = text
    .slice(0, START)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/gi, '')
  return /^\s*<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/.exec(start)?.[1]?.toLowerCase()
}
