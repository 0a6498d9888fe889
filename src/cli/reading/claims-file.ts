import { createHash } from 'node:crypto'
import type { Judgement } from '../../knowledge/judgements.ts'
import type { Extraction } from '../../model.ts'

/** The name of the file in the output folder that has what each article says. */
export const CLAIMS = 'claims.jsonl'

/** What a line of claims was made from. */
export interface Origin {
  /** Of the article with all that people say is missing in it; 32 digits. */
  readonly content: string
  /** Of the program that read it and what it knows; 16 digits. */
  readonly reading: string
}

/** What the line of an article is made from, when it is read now. @param article as a line of `articles.jsonl` */
export function contentOf(article: Uint8Array, judgements: readonly Judgement[] = []): string {
  const hash = createHash('sha256').update(article)
  if (judgements.length > 0) hash.update('\n').update(JSON.stringify(judgements))
  return hash.digest('hex').slice(0, 32)
}

/** What an article says, as one line: what it was made from, at the front and in one width, and the {@link Extraction}. */
export function claimsLine({ content, reading }: Origin, extraction: Extraction): string {
  return `{"content":"${content}","reading":"${reading}",${JSON.stringify(extraction).slice(1)}`
}

/** How many bytes the front of a line takes, with all that {@link originIn} reads. */
export const FRONT = `{"content":"${'0'.repeat(32)}","reading":"${'0'.repeat(16)}",`.length

const ORIGIN = /^\{"content":"([0-9a-f]{32})","reading":"([0-9a-f]{16})",/

/** What a line was made from, by its front. Nothing where it does not say so. */
export function originIn(front: string): Origin | undefined {
  const [, content, reading] = ORIGIN.exec(front) ?? []
  return content === undefined || reading === undefined ? undefined : { content, reading }
}

/** The extraction of a line. */
export function extractionIn(line: string): Extraction {
  const { content: _, reading: __, ...extraction } = JSON.parse(line) as Extraction & Partial<Origin>
  return extraction
}
