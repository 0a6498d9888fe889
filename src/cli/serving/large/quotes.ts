import type { Evidence } from '../../../7-graph/types.ts'

/**
 * The articles on which some edges rest: the first of each edge, then the second of each, until there are enough of them. So no edge is
 * without one while another has hundreds.
 */
export function articlesOf(evidence: readonly (readonly Evidence[])[], most: number): ReadonlySet<string> {
  const articles = new Set<string>()
  const longest = evidence.reduce((most, { length }) => Math.max(most, length), 0)
  for (let turn = 0; turn < longest; turn++)
    for (const quotes of evidence) {
      const quote = quotes[turn]
      if (quote === undefined || articles.has(quote.article)) continue
      if (articles.size >= most) return articles
      articles.add(quote.article)
    }
  return articles
}

/** The quotes of an edge that are of those articles, and always one. */
export function quotesOf(evidence: readonly Evidence[], articles: ReadonlySet<string>): readonly Evidence[] {
  const quotes = evidence.filter(({ article }) => articles.has(article))
  return quotes.length > 0 ? quotes : evidence.slice(0, 1)
}
