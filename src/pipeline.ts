import { Rejections } from './6-entities/decisions.ts'
import { resolve } from './6-entities/index.ts'
import { draw } from './7-graph/index.ts'
import type { Point } from './7-graph/point.ts'
import type { KnowledgeGraph } from './7-graph/types.ts'
import { extract } from './extract.ts'
import type { Knowledge } from './knowledge/index.ts'
import type { Judgement } from './knowledge/judgements.ts'
import type { Article, Extraction } from './model.ts'

/** What a build is told besides the articles. */
export interface Assembly {
  /** What people decided, besides what `data/judgements.jsonl` holds. */
  readonly judgements?: readonly Judgement[]
  /** The day for which the graph says who holds a post; when left out, that of the newest article. */
  readonly asOf?: string | undefined
  /** Where things stood on an earlier map, by their keys: they keep their places, as far as most of the graph is on it. */
  readonly map?: ReadonlyMap<string, Point> | undefined
}

/** From what all articles say to one graph. The order of the extractions makes no difference. */
export function assemble(
  extractions: readonly Extraction[],
  knowledge: Knowledge,
  { judgements = [], asOf, map }: Assembly = {},
): KnowledgeGraph {
  const ordered = [...extractions].sort((a, b) =>
    a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0,
  )
  const decisions = [...knowledge.judgements, ...judgements]
  const rejections = new Rejections(decisions)
  const accepted = ordered.map((extraction) => rejections.accept(extraction))
  const entities = resolve(accepted, knowledge, decisions)
  return draw(accepted, entities, knowledge, { asOf, map, idle: [...entities.idle, ...rejections.idle()] })
}

/** From articles to a graph. */
export function build(articles: readonly Article[], knowledge: Knowledge): KnowledgeGraph {
  return assemble(
    articles.map((article) => extract(article, knowledge)),
    knowledge,
  )
}
