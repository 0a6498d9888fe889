import { isJsonFeed, linksOfFeed } from '../../1-articles/feed.ts'
import { addressOf } from '../../1-articles/html/address.ts'
import { rootOf } from '../../1-articles/xml.ts'
import { readXml } from '../../1-articles/xml-parts.ts'

/** The addresses in a list, a feed or a sitemap, in its order and each once. */
export interface Addresses {
  readonly kind: 'list' | 'feed' | 'sitemap' | 'sitemaps'
  readonly addresses: readonly string[]
  /** Lines, or links, that are no address of the web. */
  readonly others: number
}

/** What is a feed or a sitemap; nothing for any other text, such as a page. */
export async function addressesIn(text: string, base?: string): Promise<Addresses | undefined> {
  const root = rootOf(text)
  if (root === 'urlset') return webOnly('sitemap', locationsIn(text), base)
  if (root === 'sitemapindex') return webOnly('sitemaps', locationsIn(text), base)
  if (root === 'rss' || root === 'feed' || root === 'rdf') return webOnly('feed', await linksOfFeed(text), base)
  const value = /^\s*\{/.test(text) ? jsonIn(text) : undefined
  return isJsonFeed(value) ? webOnly('feed', await linksOfFeed(value as object), base) : undefined
}

/** The addresses of a list: one a line, with remarks behind `#` at the beginning of a line. */
export function addressesOfList(text: string): Addresses {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim())
  return webOnly(
    'list',
    lines.filter((line) => line !== '' && !line.startsWith('#')),
    undefined,
  )
}

function webOnly(kind: Addresses['kind'], links: readonly string[], base: string | undefined): Addresses {
  const addresses = links.flatMap((link) => addressOf(link, base) ?? [])
  return { kind, addresses: [...new Set(addresses)], others: links.length - addresses.length }
}

function locationsIn(xml: string): readonly string[] {
  const found: string[] = []
  const around: string[] = []
  let words = ''
  readXml([Buffer.from(xml)], {
    open(name) {
      around.push(name)
      words = ''
    },
    close(name) {
      around.pop()
      // Pictures and films have a `<loc>` too, in an element of their own.
      if (name === 'loc' && ['url', 'sitemap'].includes(around.at(-1) ?? '') && words.trim() !== '')
        found.push(words.trim())
    },
    text: (text) => {
      words += text
    },
  })
  return found
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // It is no JSON.
  }
}
