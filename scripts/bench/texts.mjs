// What is read: newspaper text that is no part of this project, where it lies beside it; else, and for what CI compares, the samples, repeated.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readArticles } from '../../dist/1-articles/index.js'
import { MARK, NUMBER, tokenize, Vocabulary } from '../../dist/2-text/tokens.js'
import { DATA } from '../../dist/knowledge/index.js'

const corpus = new URL('../../../shared/corpus/', import.meta.url)
const COPIES = 20

/** @returns the articles, and what they are called in results */
export async function articlesToRead({ check } = {}) {
  const files = ['news.jsonl', 'gold-articles.jsonl']
    .map((file) => new URL(file, corpus))
    .filter((file) => !check && existsSync(file))
  if (files.length > 0) return { name: 'news', articles: files.flatMap(linesOf) }
  const samples = []
  for await (const { article } of readArticles([fileURLToPath(new URL('samples/', DATA))]))
    if (article) samples.push(article)
  return { name: `samples, each ${COPIES} times`, articles: copiesOf(samples, COPIES * samples.length) }
}

/** So many articles: those, again and again, each time with ids of their own. */
export function copiesOf(articles, count) {
  return Array.from({ length: count }, (_, at) => {
    const article = articles[at % articles.length]
    return { ...article, id: `${article.id}-${Math.floor(at / articles.length)}` }
  })
}

/** Words with letters: numbers and marks are not counted. */
export function syllablesOf(articles) {
  const vocabulary = new Vocabulary()
  let count = 0
  for (const { text } of articles)
    for (const shape of tokenize(text, vocabulary).shape) if (!(shape & (MARK | NUMBER))) count++
  return count
}

export function jsonLines(articles) {
  return articles.map((article) => `${JSON.stringify(article)}\n`)
}

function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
