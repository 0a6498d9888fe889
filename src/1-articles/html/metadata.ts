import { Parser } from 'htmlparser2'
import { printedDate } from '../date.ts'
import type { Page } from './page.ts'

/** What a page says about its article. */
export interface Metadata {
  readonly title?: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: string
  /** The first date of the page, if none of them could be understood. */
  readonly unreadDate?: string
  readonly authors?: readonly string[]
  /** What could not be understood, as sentences. */
  readonly remarks: readonly string[]
}

const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'citation_publication_date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'date',
]

/** Metadata from JSON-LD, then Open Graph and other `<meta>`, then the page; the first that says something is believed. */
export function readMetadata(page: Page, address?: string): Metadata {
  const { articles, remarks } = readJsonLd(page.jsonLd)
  const meta = (...names: readonly string[]) => names.flatMap((name) => page.meta.get(name) ?? [])
  const said = (name: string) => articles.map((article) => article[name])

  const title = titleOf(page, [...said('headline').filter(isText), ...meta('og:title', 'twitter:title')])
  const url = [page.canonical, ...meta('og:url'), ...said('mainEntityOfPage').map(idOf), ...said('url')]
    .filter(isText)
    .map((link) => articleAddress(link, address))
    .find((link) => link !== undefined)
  const outlet = [...said('publisher').flatMap(namesOf), ...meta('og:site_name', 'application-name')][0]
  const authors = [said('author').flatMap(namesOf), meta('author'), meta('article:author', 'dable:author')]
    .map((names) => names.map(plain).filter((name) => name !== '' && !/^https?:/.test(name)))
    .find((names) => names.length > 0)
  const dates = [...said('datePublished').filter(isText), ...meta(...DATES), ...page.times]
  const published = dates.map(printedDate).find((date) => date !== undefined)
  return {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet: plain(outlet) }),
    ...(published !== undefined && { published }),
    ...(published === undefined && dates[0] !== undefined && { unreadDate: dates[0] }),
    ...(authors !== undefined && { authors: [...new Set(authors)] }),
    remarks,
  }
}

/** The title as the page prints it, when the declared one only adds the name of the site or was cut short; else the declared one. */
function titleOf(page: Page, declared: readonly string[]): string | undefined {
  const [title] = [...declared.map(plain), page.title].filter((words) => words !== '')
  const headings = page.blocks.filter((block) => block.element.name === 'h1').map((block) => block.text)
  if (title === undefined) return headings[0]
  const stem = title.replace(/(?:…|\.\.\.)$/, '').trim()
  const heading = headings.find((words) => stem.startsWith(words) || words.startsWith(stem))
  const isWithoutSite = (words: string) => title.startsWith(words) && /^ [-–—|:»] /.test(title.slice(words.length))
  return heading ?? page.blocks.find(({ text, links }) => links === 0 && isWithoutSite(text))?.text ?? title
}

/** An absolute address; that of a whole site, which careless pages give for each of their articles, is no address of an article. */
function articleAddress(link: string, base: string | undefined): string | undefined {
  if (!URL.canParse(link, base)) return undefined
  const url = new URL(link, base)
  const ofArticle = /^https?:$/.test(url.protocol) && (url.pathname !== '/' || url.search !== '')
  return ofArticle ? url.href : undefined
}

type Thing = Readonly<Record<string, unknown>>

function readJsonLd(scripts: readonly string[]): { articles: readonly Thing[]; remarks: string[] } {
  const remarks: string[] = []
  const articles = scripts.flatMap((script) => {
    try {
      return thingsOf(JSON.parse(script)).filter(isArticle)
    } catch (error) {
      remarks.push(`The JSON-LD of the page is not valid (${(error as Error).message}); its other metadata was used.`)
      return []
    }
  })
  return { articles, remarks }
}

function thingsOf(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsOf)
  if (!isThing(value)) return []
  return [value, ...thingsOf(value['@graph'])]
}

function isArticle(thing: Thing): boolean {
  return [thing['@type']].flat().some((type) => typeof type === 'string' && /(?:Article|Posting|Report)$/.test(type))
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function idOf(value: unknown): unknown {
  return isThing(value) ? value['@id'] : value
}

function namesOf(value: unknown): readonly string[] {
  return [value]
    .flat()
    .map((one) => (isThing(one) ? one.name : one))
    .filter(isText)
}

/** Words without tags and entities, which content systems put even into JSON-LD: `Hội nghị &quot;ba tại chỗ&quot;`. */
function plain(words: string): string {
  let text = ''
  const parser = new Parser({
    ontext: (data) => {
      text += data
    },
  })
  parser.end(words)
  return text.replace(/\s+/g, ' ').trim()
}
