import { read } from './2-text/read.ts'
import { mentionsOf } from './3-mentions/publication.ts'
import { findReferents } from './4-referents/index.ts'
import { type WithExternal, withExternal } from './5-claims/external.ts'
import { withMissing } from './5-claims/missing.ts'
import { withPages } from './5-claims/recognised.ts'
import { verbatim } from './5-claims/verbatim.ts'
import { Rejections } from './6-entities/decisions.ts'
import { resolve } from './6-entities/index.ts'
import { draw } from './7-graph/index.ts'
import type { Point } from './7-graph/point.ts'
import type { KnowledgeGraph } from './7-graph/types.ts'
import { claimsIn } from './article-claims.ts'
import type { Knowledge } from './knowledge/index.ts'
import type { ExternalClaim, Judgement, MissingFact } from './knowledge/judgements.ts'
import type { Article, Extraction } from './model.ts'

/**
 * From one article to what it says. Pure: knows of no other article, so that any number of workers may share the work.
 *
 * @param judgements those of what people say is missing in the article are added to it
 */
export function extract(
  article: Article,
  knowledge: Knowledge,
  judgements: readonly Judgement[] = knowledge.judgements,
): Extraction {
  const reading = read(article, knowledge)
  const mentions = mentionsOf(reading, knowledge)
  const plain = claimsIn(findReferents(mentions), knowledge)
  const said = withPages(verbatim(plain, article, reading.plain), article)
  const missing = judgements.filter(
    (judgement) => judgement.verdict === 'missing' && judgement.article === article.id,
  ) as readonly MissingFact[]
  return withMissing(said, article, missing, namesOf(article, knowledge))
}

/** What an article says, with what a program of the user's has read in it, as far as the article bears it out. */
export function extractWith(
  extraction: Extraction,
  article: Article,
  claims: readonly ExternalClaim[],
  knowledge: Knowledge,
): WithExternal {
  return withExternal(extraction, article, claims, namesOf(article, knowledge))
}

/** A name alone is read as an article of its own would be. */
function namesOf(article: Article, knowledge: Knowledge): (name: string) => Extraction['entities'] {
  return (text) => extract({ ...article, text, title: '' }, knowledge, []).entities
}

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
