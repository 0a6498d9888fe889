import type { Judgement, MissingFact } from '../../../src/knowledge/judgements.ts'
import type { Lesson } from '../../../src/teaching/plant.ts'
import { type ArticleFact, factsIn } from '../article-facts.ts'
import { missingIn, standingOf } from '../judged.ts'
import type { Taught } from './fetch-teaching.ts'

/** The lesson of a fact in the margin. */
export function lessonOf({ lessons }: Taught, { edge, passages: [{ article }] }: ArticleFact): Lesson | undefined {
  return lessons.find((lesson) => lesson.edge === edge && lesson.article === article && lesson.is !== 'missing')
}

/** What was missing indeed, where somebody adds a fact of that kind on words that say it. */
export function missedBy({ lessons }: Pick<Taught, 'lessons'>, fact: MissingFact): Lesson | undefined {
  return lessons.find(
    ({ article, missing }) =>
      missing !== undefined &&
      article === fact.article &&
      missing.kind === fact.kind &&
      fact.start < missing.end &&
      fact.start + fact.quote.length > missing.start,
  )
}

/** How somebody has judged the teaching articles. */
export interface Result {
  readonly unjudged: number
  /** Planted mistakes, and those of them that were taken for wrong, or for right. */
  readonly mistakes: number
  readonly seen: number
  readonly overlooked: readonly ArticleFact[]
  /** Right facts that were taken for wrong. */
  readonly falsely: number
  readonly missing: readonly Lesson[]
  readonly found: readonly Lesson[]
}

export function resultOf(taught: Taught, judgements: readonly Judgement[]): Result {
  const { graph, articles, lessons } = taught
  const facts = [...articles.keys()].flatMap((id) => factsIn(graph, id, true))
  const standing = new Map(facts.map((fact) => [fact, standingOf(graph, fact, judgements)]))
  const isWrong = (fact: ArticleFact) => lessonOf(taught, fact)?.is === 'wrong'
  const missing = lessons.filter(({ is }) => is === 'missing')
  const added = [...articles.keys()].flatMap((id) => missingIn(id, judgements))
  const found = new Set(added.flatMap((fact) => missedBy(taught, fact) ?? []))
  const mistakes = facts.filter(isWrong)
  return {
    unjudged: facts.filter((fact) => !standing.get(fact)).length,
    mistakes: mistakes.length,
    seen: mistakes.filter((fact) => standing.get(fact) === 'wrong').length,
    overlooked: mistakes.filter((fact) => standing.get(fact) === 'right'),
    falsely: facts.filter((fact) => !isWrong(fact) && standing.get(fact) === 'wrong').length,
    missing,
    found: missing.filter((lesson) => found.has(lesson)),
  }
}
