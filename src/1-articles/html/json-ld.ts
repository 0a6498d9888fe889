import { jsonrepair } from 'jsonrepair'
import { addressOf } from './address.ts'
import { fold } from './fold.ts'
import { plain } from './plain.ts'

/** An object of JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>

/** What the JSON-LD of a page tells of its article. */
export interface JsonLd {
  /** Those that are the article of the page, best first: as a rule one. */
  readonly articles: readonly Thing[]
  /** What could not be understood, as sentences. */
  readonly remarks: readonly string[]
}

/** More nesting is no metadata. */
const DEPTH = 12
/** The types of schema.org end so: NewsArticle, BlogPosting, Report. */
const ARTICLE = /(?:Article|Posting|Report)\/?$/
/** Ways of a content system to hide a script from old browsers and from XML. */
const WRAPPING =
  /^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*;?\s*$/g
/** Less of a title in common may be chance. */
const ENOUGH = 20

/**
 * The articles in the scripts of a page, wherever they are nested, also where the JSON is as content systems write it: wrapped
 * in CDATA or a comment, with line ends inside strings, commas too many, several objects in one script.
 *
 * A page may tell of other articles too. Of several, those count whose address or headline is that of the page; one alone
 * counts unless it names another address and another headline.
 *
 * @param page addresses and titles by which the page goes
 */
export function readJsonLd(
  scripts: readonly string[],
  page: { readonly addresses: readonly string[]; readonly titles: readonly string[] },
): JsonLd {
  const remarks: string[] = []
  const byId = new Map<string, Thing>()
  const all = scripts
    .flatMap((script) => {
      const value = parse(script)
      const things = thingsOf(value, DEPTH)
      if (script.trim() !== '' && !things.some((thing) => thing['@type'] || thing['@graph'] || thing['@context']))
        remarks.push('The JSON-LD of the page was not understood; its other metadata was used.')
      for (const thing of things) if (typeof thing['@id'] === 'string' && thing.name) byId.set(thing['@id'], thing)
      return things.filter(isArticle)
    })
    .map((article) => withReferences(article, byId))
  const [first] = all
  if (first === undefined) return { articles: [], remarks }
  if (all.length === 1 && textsOf(first.headline).some((title) => page.titles.includes(title)))
    return { articles: all, remarks }
  const titles = page.titles.map(fold)
  const own = all.filter((article) => isOfPage(article, page.addresses, titles))
  if (own.length > 0 || all.length > 1) return { articles: own, remarks }
  return { articles: all.filter((article) => !isOther(article, page.addresses, titles)), remarks }
}

/** An article with its author and its publisher, where it only refers to them: Yoast writes all things of a page side by side. */
function withReferences(article: Thing, byId: ReadonlyMap<string, Thing>): Thing {
  const named = (value: unknown) =>
    [value].flat().map((one) => (isThing(one) && !one.name ? (byId.get(String(one['@id'])) ?? one) : one))
  const { author, publisher } = article
  return {
    ...article,
    ...(author !== undefined && { author: named(author) }),
    ...(publisher !== undefined && { publisher: named(publisher) }),
  }
}

/** The value of a script, mended where that is needed; `undefined` if that cannot be done. */
function parse(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    // As most content systems once write it.
  }
  try {
    const code = script.replace(WRAPPING, '').replace(/\}\s*;?\s*(?=\{)/g, '}\n')
    return JSON.parse(jsonrepair(code.replace(/;\s*$/, '')))
  } catch {
    return undefined // The caller tells.
  }
}

/** An object and all objects in it, from the outside. */
function thingsOf(value: unknown, depth: number): readonly Thing[] {
  if (depth === 0 || !isThing(value)) return []
  if (Array.isArray(value)) return value.flatMap((one) => thingsOf(one, depth - 1))
  return [value, ...Object.values(value).flatMap((one) => thingsOf(one, depth - 1))]
}

function isArticle(thing: Thing): boolean {
  const isOne = [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type.trim()))
  // A reference to an article, and nothing of it.
  return isOne && Object.keys(thing).some((key) => !key.startsWith('@'))
}

function isOfPage(article: Thing, addresses: readonly string[], titles: readonly string[]): boolean {
  return addressesOf(article).some((address) => addresses.includes(address)) || hasTitle(article, titles)
}

function isOther(article: Thing, addresses: readonly string[], titles: readonly string[]): boolean {
  const own = addressesOf(article)
  if (own.length === 0 || addresses.length === 0) return false
  return titlesOf(article).length > 0 && titles.length > 0 && !isOfPage(article, addresses, titles)
}

/** Titles are cut short, and the name of the paper is added to them. */
function hasTitle(article: Thing, titles: readonly string[]): boolean {
  const isAlike = (one: string, other: string) =>
    one === other ||
    (one.length >= ENOUGH && other.length >= ENOUGH && (one.startsWith(other) || other.startsWith(one)))
  return titlesOf(article).some((own) => titles.some((title) => isAlike(own, title)))
}

function titlesOf(article: Thing): readonly string[] {
  return [...textsOf(article.headline), ...textsOf(article.name)].map((title) => fold(plain(title))).filter(Boolean)
}

function addressesOf(article: Thing): readonly string[] {
  return [article.mainEntityOfPage, article.url, article['@id']]
    .flatMap((value) => textsOf(isThing(value) && !Array.isArray(value) ? (value['@id'] ?? value.url) : value))
    .flatMap((link) => addressOf(link) ?? [])
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null
}

/** The texts that a property has: one, a list, or as a value object. */
export function textsOf(value: unknown): readonly string[] {
  return [value]
    .flat()
    .map((one) => (isThing(one) ? one['@value'] : one))
    .filter((one): one is string => typeof one === 'string' && one.trim() !== '')
}
