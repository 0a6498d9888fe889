import { read } from './2-text/read.ts'
import { findMentions } from './3-mentions/index.ts'
import { findClaims } from './4-claims/index.ts'
import { resolve } from './5-entities/index.ts'
import { draw } from './6-graph/index.ts'
import type { KnowledgeGraph } from './6-graph/types.ts'
import type { Knowledge } from './knowledge/index.ts'
import type { Article, Extraction } from './model.ts'

/** From one article to what it says. Pure: knows of no other article, so that any number of workers may share the work. */
export function extract(article: Article, knowledge: Knowledge): Extraction {
  const reading = read(article, knowledge)
  const mentions = findMentions(reading, knowledge)
  return findClaims(mentions, knowledge)
}

/** From what all articles say to one graph. The order of the extractions makes no difference. */
export function assemble(extractions: readonly Extraction[], knowledge: Knowledge): KnowledgeGraph {
  const ordered = [...extractions].sort((a, b) => (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0))
  const entities = resolve(ordered, knowledge)
  return draw(ordered, entities, knowledge)
}

/** From articles to a graph. */
export function build(articles: readonly Article[], knowledge: Knowledge): KnowledgeGraph {
  return assemble(articles.map((article) => extract(article, knowledge)), knowledge)
}
