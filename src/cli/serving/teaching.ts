import { fileURLToPath } from 'node:url'
import { readArticles } from '../../1-articles/index.ts'
import { textOf } from '../../8-exports/exporter.ts'
import { json } from '../../8-exports/json.ts'
import { DATA, loadKnowledge } from '../../knowledge/index.ts'
import type { Article } from '../../model.ts'
import { build } from '../../pipeline.ts'
import { loadTeachingFacts } from '../../teaching/lessons.ts'
import { plant, type Teaching } from '../../teaching/plant.ts'

/** Reads and builds `data/teaching/`. @throws DataFileError for a planted mistake that does not fit what the program reads */
export async function teaching(): Promise<Teaching> {
  const folder = new URL('teaching/', DATA)
  const facts = loadTeachingFacts(new URL('facts.tsv', folder))
  const articles: Article[] = []
  for (const id of new Set(facts.map(({ article }) => article)))
    for await (const { article } of readArticles([fileURLToPath(new URL(`${id}.md`, folder))]))
      if (article) articles.push(article)
  const graph = build(articles, loadKnowledge())
  const lessons = plant(graph, articles, facts)
  return { graph: textOf(json.write(graph)), articles, lessons }
}
