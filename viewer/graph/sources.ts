import type { Evidence } from '../../src/7-graph/types.ts'
import type { Article } from '../../src/model.ts'
import { inSentence } from './quotes.ts'

type Articles = ReadonlyMap<string, Article>

/** Words this long are not written twice by chance. */
const LONG = 60

const counted = new WeakMap<readonly Evidence[], { readonly articles: Articles; readonly count: number }>()

/**
 * How many sources say a thing independently of each other: articles of one outlet are one source, and so are articles
 * that have the very sentence in common, since news is reprinted far more often than it is written.
 */
export function independentSources(evidence: readonly Evidence[], articles: Articles): number {
  const before = counted.get(evidence)
  if (before?.articles === articles) return before.count
  const groups: Set<string>[] = []
  for (const { article: id, start, end, quote } of evidence) {
    const article = articles.get(id)
    const sentence = article ? sentenceAbout(article.text, start, end) : quote
    const signs = [
      `id ${id}`,
      article?.outlet && `outlet ${article.outlet}`,
      sentence.length >= LONG && `says ${sentence}`,
    ]
    const own = new Set(signs.filter((sign) => typeof sign === 'string'))
    const same = groups.filter((group) => [...own].some((sign) => group.has(sign)))
    for (const group of same) {
      for (const sign of group) own.add(sign)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(own)
  }
  counted.set(evidence, { articles, count: groups.length })
  return groups.length
}

/** How many outlets have told of something, those that do not name themselves counted one by one. */
export function outletsOf(ids: Iterable<string>, articles: Articles): number {
  const outlets = new Set<string>()
  for (const id of ids) outlets.add(articles.get(id)?.outlet ?? `id ${id}`)
  return outlets.size
}

function sentenceAbout(text: string, from: number, to: number): string {
  const { before, quote, after } = inSentence(text, from, to)
  return `${before}${quote}${after}`
    .replace(/\s+/g, ' ')
    .replace(/[.!?…\s]+$/, '')
    .trim()
}
