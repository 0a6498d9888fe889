import type { MissingFact } from '../knowledge/judgements.ts'
import type { Article, Extraction, LocalEntity, Notice } from '../model.ts'
import { Adding } from './adding.ts'

/** What stands in the place of a rule where a person has read the words. */
const PERSON = { rule: 'person', confidence: 1, by: 'person' } as const
const IDS = 'by-person'

/**
 * What an article says, with the facts that people found missing. The words of each must stand in the article at the place that it names: a
 * fact that rests on nothing is left out, and told.
 *
 * @param read what the program knows of a name that stands alone
 */
export function withMissing(
  extraction: Extraction,
  { text }: Pick<Article, 'text'>,
  facts: readonly MissingFact[],
  read: (name: string) => readonly LocalEntity[],
): Extraction {
  if (facts.length === 0) return extraction
  const adding = new Adding(extraction, IDS, read)
  const notices: Notice[] = []
  for (const fact of facts) {
    const { start, quote } = fact
    if (text.slice(start, start + quote.length) === quote) adding.add(fact, text, PERSON)
    else notices.push(misplaced(fact))
  }
  const { entities, claims } = adding
  return { ...extraction, entities, claims, notices: [...extraction.notices, ...notices] }
}

function misplaced({ article, who, when, quote, start }: MissingFact): Notice {
  const message = `A missing fact (by ${who}, ${when}) is left out: the words “${quote}” do not stand at ${start} of the article`
  return { level: 'warning', stage: 'claims', article, message }
}
