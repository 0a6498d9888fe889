import { extract } from '../../extract.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Judgement } from '../../knowledge/judgements.ts'
import type { Article, Extraction, Notice } from '../../model.ts'

/** Told apart by which of the two is there. */
export type Extracted =
  | { readonly extraction: Extraction; readonly notice?: never }
  | { readonly notice: Notice; readonly extraction?: never }

/**
 * What an article says, or a warning when extraction fails on it, which is a mistake of the program: one article of a
 * hundred thousand shall not cost the others.
 */
export function extractArticle(
  article: Article,
  knowledge: Knowledge,
  judgements: readonly Judgement[] = [],
): Extracted {
  try {
    return { extraction: extract(article, knowledge, judgements) }
  } catch (error) {
    const { stack = String(error) } = error as Error
    const place = stack.split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' ')
    const message = `Skipped: reading it failed, which is a mistake of the program; please report it with the article. ${place}`
    return { notice: { level: 'warning', stage: 'articles', message, article: article.id } }
  }
}
