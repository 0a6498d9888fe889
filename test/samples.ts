import { fileURLToPath } from 'node:url'
import { readArticles } from '../src/1-articles/index.ts'
import { DATA } from '../src/knowledge/index.ts'
import type { Article } from '../src/model.ts'

/** The articles of `data/samples/`, by name. */
export async function readSamples(): Promise<readonly Article[]> {
  const articles: Article[] = []
  for await (const { article } of readArticles([fileURLToPath(new URL('samples/', DATA))])) {
    if (article) articles.push(article)
  }
  return articles
}
