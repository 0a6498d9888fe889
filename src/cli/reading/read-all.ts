import type { Elsewhere } from '../../1-articles/in-turn.ts'
import type { ArticleOrNotice } from '../../1-articles/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Judgement } from '../../knowledge/judgements.ts'
import type { Article, Extraction, Notice } from '../../model.ts'
import { articleLine } from '../folder/article-file.ts'
import { contentOf, extractionIn } from './claims-file.ts'
import { EarlierClaims } from './earlier-claims.ts'
import { Readers, type Said } from './readers.ts'

/** What stands in the input, in its order: an article with what it says, or something to tell. */
export type Read =
  | {
      readonly article: Article
      /** The article as a line of `articles.jsonl`. */
      readonly told: Buffer
      readonly extraction: Extraction
      /** The extraction with what it was made from: in bytes, where it stands in a file. */
      readonly line: string | Buffer
      /** An earlier build had read it. */
      readonly again: boolean
      readonly notice?: never
    }
  | { readonly notice: Notice; readonly article?: Article; readonly extraction?: never }

/** How articles are read. */
export interface ReadingOptions {
  /** How many threads may read at a time; with 1 none but this one. */
  readonly jobs: number
  readonly knowledge: Knowledge
  /** What people decided; of it counts what they say is missing in an article. */
  readonly judgements?: readonly Judgement[]
  /** Of the program that reads: see `version.ts`. */
  readonly reading: string
  readonly earlier?: EarlierClaims
}

/** Something in the order of the input. `said` is asked for when it is its turn. */
type Waiting =
  | { readonly notice: Notice }
  | { readonly article: Article; readonly told: Buffer; readonly line: Buffer }
  | { readonly article: Article; readonly told: Buffer; readonly said: () => Promise<Said> }

/**
 * Reads articles as they come, by as many threads as wanted. The order is that of the input, and what comes out is the same
 * for any number of threads.
 *
 * @param find finds the articles; is told who takes files apart besides this thread
 */
export async function* readAll(
  find: (elsewhere: Elsewhere | undefined) => AsyncIterable<ArticleOrNotice>,
  options: ReadingOptions,
): AsyncGenerator<Read> {
  const { jobs, knowledge, judgements = [], reading, earlier = EarlierClaims.none() } = options
  const missing = missingIn(judgements)
  const readers = new Readers(jobs, knowledge)
  const waiting: Waiting[] = []
  try {
    for await (const { article, notice } of find(readers.elsewhere)) {
      if (notice) waiting.push({ notice })
      else {
        const judged = missing.get(article.id) ?? []
        const told = Buffer.from(articleLine(article))
        const content = contentOf(told, judged)
        const line = earlier.lineOf(content)
        if (line) waiting.push({ article, told, line })
        else
          waiting.push({
            article,
            told,
            said: readers.read({ article, missing: judged, origin: { content, reading } }),
          })
      }
      while (waiting.length > readers.ahead) yield await settled(waiting.shift()!)
    }
    for (const each of waiting) yield await settled(each)
  } finally {
    await readers.close()
  }
}

async function settled(waiting: Waiting): Promise<Read> {
  if ('notice' in waiting) return waiting
  const { article, told } = waiting
  if ('line' in waiting) {
    const { line } = waiting
    return { article, told, extraction: extractionIn(line.toString('utf8')), line, again: true }
  }
  const { line, notice } = await waiting.said()
  return notice ? { article, notice } : { article, told, extraction: extractionIn(line), line, again: false }
}

function missingIn(judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> {
  const missing = new Map<string, Judgement[]>()
  for (const judgement of judgements)
    if (judgement.verdict === 'missing')
      missing.set(judgement.article, [...(missing.get(judgement.article) ?? []), judgement])
  return missing
}
