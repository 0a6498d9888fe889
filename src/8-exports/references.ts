import { fold, withoutTones } from '../2-text/vietnamese.ts'
import type { ArticleAttributes, KnowledgeGraph } from '../7-graph/types.ts'
import { loadSurnames } from '../knowledge/index.ts'
import { hashed } from './ids.ts'
import { eachNode } from './order.ts'
import { daysWithin } from './period.ts'

/** An article as a bibliography lists it. */
export interface Reference {
  /** Of ASCII alone, and the same whatever other articles there are. */
  readonly id: string
  /** Of the article in the graph. */
  readonly key: string
  readonly title: string
  readonly authors: readonly Author[]
  readonly outlet?: string | undefined
  /** Year, month and day, as far as they are known. */
  readonly published: readonly number[]
  readonly url?: string | undefined
}

/** A name in its two parts; one that is none, or not known to be one, is whole: initials, a desk, an agency. */
export type Author = { readonly family: string; readonly given: string } | { readonly literal: string }

/** The articles of a graph. */
export function* referencesOf(graph: KnowledgeGraph): Iterable<Reference> {
  const surnames = loadSurnames()
  for (const { key, attributes } of eachNode(graph))
    if (attributes.kind === 'Article') yield referenceTo(key, attributes, surnames)
}

function referenceTo(key: string, article: ArticleAttributes, surnames: ReadonlyMap<string, number>): Reference {
  const { label, authors = [], outlet, url } = article
  const published =
    daysWithin(article.published).start === undefined ? [] : article.published!.slice(0, 10).split('-').map(Number)
  const where =
    withoutTones(outlet ?? '')
      .replace(/[^a-z\d]/g, '')
      .slice(0, 24) || 'article'
  return {
    id: `${where}${published[0] ?? ''}-${hashed(key).slice(0, 12)}`,
    key,
    title: inOneLine(label),
    authors: authors
      .map((author) => authorOf(inOneLine(author), surnames))
      .filter((author) => Object.values(author)[0] !== ''),
    outlet: outlet && inOneLine(outlet),
    published,
    url,
  }
}

/**
 * The surname of a Vietnamese name is its first word; every program takes it for the last unless it is told. A name is
 * parted where it begins with a surname of `data/lexicons/surnames.tsv`.
 */
function authorOf(name: string, surnames: ReadonlyMap<string, number>): Author {
  const [family = '', ...given] = name.split(' ')
  const parted = given.length > 0 && given.length < 5 && surnames.has(fold(family)) && /^[\p{L}\p{M} ]+$/u.test(name)
  return parted ? { family, given: given.join(' ') } : { literal: name }
}

function inOneLine(text: string): string {
  return text.replace(/[\p{Surrogate}\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}
