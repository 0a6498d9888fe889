import { readDate } from '../date.ts'
import { addressOf, articleAddress } from './address.ts'
import { fold } from './fold.ts'
import { isThing, readJsonLd, type Thing, textsOf } from './json-ld.ts'
import type { Page } from './page.ts'
import { plain } from './plain.ts'
import { pageWords } from './words.ts'

/** What a page says about its article. */
export interface Metadata {
  readonly title?: string
  readonly url?: string
  readonly outlet?: string
  readonly authors?: readonly string[]
  /** What the page declares as its day, as it is written; the first that is a date counts. */
  readonly dates: readonly string[]
  readonly description?: string
  /** The text of the article, where the page gives it to search engines. */
  readonly body?: string
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
  'publish_date',
  'published_time',
  'published-date',
  'sailthru.date',
  'parsely-pub-date',
  'citation_publication_date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.issued',
  'dc.date',
  'date',
]

/** Metadata from JSON-LD, then Open Graph and other `<meta>`, then the page; the first that says something is believed. */
export function readMetadata(page: Page, address?: string): Metadata {
  const meta = (...names: readonly string[]) => names.flatMap((name) => page.meta.get(name) ?? [])
  const headings = page.blocks.filter(({ element }) => element.name === 'h1').map(({ text }) => text)
  const links = [page.canonical, ...meta('og:url')].filter((link) => link !== undefined)
  const { articles, remarks } = readJsonLd(page.jsonLd, {
    addresses: [...new Set([...links, ...(address === undefined ? [] : [address])])].flatMap(
      (link) => addressOf(link, address) ?? [],
    ),
    titles: [...new Set([...meta('og:title', 'twitter:title'), page.title, ...headings])].filter(
      (title) => title !== '',
    ),
  })
  const said = (name: string) => articles.map((article) => article[name])

  const url = [...links, ...said('mainEntityOfPage').map(idOf).flatMap(textsOf), ...said('url').flatMap(textsOf)]
    .map((link) => articleAddress(link, address))
    .find((link) => link !== undefined)
  const { authors, outlet } = peopleOf(page, articles, meta)
  const declared = [...said('headline').flatMap(textsOf), ...meta('og:title', 'twitter:title')].map(plain)
  const ofArticle = declared.filter((words) => outlet === undefined || !isSame(outlet, words))
  const title = titleOf(page, ofArticle, headings)
  const [description] = [...said('description').flatMap(textsOf), ...meta('og:description', 'description')]
  const body = said('articleBody')
    .flatMap(textsOf)
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '')
  return {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
    ...(authors.length > 0 && { authors }),
    dates: [...said('datePublished').flatMap(textsOf), ...said('dateCreated').flatMap(textsOf), ...meta(...DATES)],
    ...(description !== undefined && { description: plain(description) }),
    ...(body !== '' && { body }),
    remarks,
  }
}

/** The title as the page prints it, when the declared one only adds the name of the site or was cut short; else the declared one. */
function titleOf(page: Page, declared: readonly string[], headings: readonly string[]): string | undefined {
  const [title] = [...declared, page.title].filter((words) => words !== '')
  if (title === undefined) return headings[0]
  const stem = title.replace(/(?:…|\.\.\.)$/, '').trim()
  const heading = headings
    .filter((words) => stem.startsWith(words) || words.startsWith(stem))
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '')
  const isWithoutSite = (words: string) => title.startsWith(words) && /^ [-–—|:»] /.test(title.slice(words.length))
  return heading || (page.blocks.find(({ text, links }) => links === 0 && isWithoutSite(text))?.text ?? title)
}

/**
 * Who wrote the article, and the paper. Content systems write the paper, or “admin”, where an author should stand: what has
 * the name of the paper or the kind of an organisation is no author, and says the paper's name if nothing else does.
 */
function peopleOf(
  page: Page,
  articles: readonly Thing[],
  meta: (...names: readonly string[]) => readonly string[],
): { readonly authors: readonly string[]; readonly outlet: string | undefined } {
  const inJsonLd = articles.flatMap((article) => namedIn(article.author))
  const ofArticle = inJsonLd.filter(({ isPaper }) => !isPaper).map(({ name }) => name)
  const named = [ofArticle, meta('author'), meta('article:author', 'dable:author')].map((names) =>
    names.map(plain).filter((name) => name !== '' && !/^(?:https?:|www\.|admin(?:istrator)?$)|@/i.test(name)),
  )
  const declared = [
    ...articles.flatMap((article) => namedIn(article.publisher)).map(({ name }) => plain(name)),
    ...meta('og:site_name', 'application-name').map(plain),
    ...siteIn(page.title),
  ]
  const isSite = (name: string) => name.length > 3 && page.title.endsWith(` ${name}`)
  const isPaper = (name: string) =>
    pageWords().outlet.test(name) || isSite(name) || declared.some((outlet) => isSame(outlet, name))
  const papers = [
    ...inJsonLd.filter((one) => one.isPaper).map(({ name }) => plain(name)),
    ...named.flat().filter(isPaper),
  ]
  const authors = named.map((names) => names.filter((name) => !isPaper(name))).find((names) => names.length > 0)
  return { authors: [...new Set(authors)], outlet: declared[0] ?? papers[0] }
}

/** “Họp thường kỳ – Báo Đồng Tháp”: what stands at the end of the title of a page and calls itself a paper; “Báo cáo” is none. */
function siteIn(title: string): readonly string[] {
  const site = /^.* [-–—|:»] (\S.*)$/.exec(title)?.[1] ?? ''
  const form = pageWords().outlet.beginning(site)
  const isWord = form !== undefined && (form.includes(' ') || !/^\s*\p{Ll}/u.test(site.slice(form.length)))
  return isWord ? [site] : []
}

function isSame(one: string, other: string): boolean {
  return one === other || (Math.abs(one.length - other.length) < 5 && fold(one) === fold(other))
}

/** Names in a property, and whether they are of organisations. */
function namedIn(value: unknown): readonly { readonly name: string; readonly isPaper: boolean }[] {
  return [value].flat().flatMap((one) => {
    const isPaper = isThing(one) && [one['@type']].flat().some((type) => /Organi[sz]ation\/?$/.test(String(type)))
    return textsOf(isThing(one) && one['@value'] === undefined ? one.name : one).map((name) => ({ name, isPaper }))
  })
}

function idOf(value: unknown): unknown {
  return isThing(value) ? (value['@id'] ?? value.url) : value
}

/**
 * The first of these words that is a date.
 *
 * @returns `problem`: what is wrong with the words before it, if there is something to tell: with no date, of any; with one
 * (`isLeftOut`), of a date on which nothing was published
 */
export function firstDate(words: readonly string[]): {
  readonly published?: string
  readonly problem?: string
  readonly isLeftOut?: true
} {
  const problems: { readonly message: string; readonly bounds: boolean }[] = []
  for (const one of words) {
    const { date, problem, bounds } = readDate(one, { isEpoch: true })
    if (date === undefined) problems.push({ message: `The date “${one}” ${problem}`, bounds })
    else {
      const wrong = problems.find((one) => one.bounds)
      return wrong === undefined ? { published: date } : { published: date, problem: wrong.message, isLeftOut: true }
    }
  }
  return problems[0] === undefined ? {} : { problem: problems[0].message }
}
