import { read } from './2-text/read.ts'
import { mentionsOf } from './3-mentions/publication.ts'
import { findReferents } from './4-referents/index.ts'
import { type WithExternal, withExternal } from './5-claims/external.ts'
import { withMissing } from './5-claims/missing.ts'
import { withPages } from './5-claims/recognised.ts'
import { verbatim } from './5-claims/verbatim.ts'
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
