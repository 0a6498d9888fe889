import { z } from 'zod'
import { fold } from '../2-text/vietnamese.ts'
import { DataFileError } from '../errors.ts'
import type { Claim, Extraction } from '../model.ts'

const decided = {
  who: z.string().min(1),
  when: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written 2026-11-21'),
  why: z.string().min(1),
}
/** Somebody of this name: in one article, or, without `article`, in every one. */
const person = z.strictObject({ name: z.string().min(1), article: z.string().optional() })

const judgement = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('same'), people: z.tuple([person, person]), ...decided }),
  z.strictObject({ verdict: z.literal('different'), people: z.tuple([person, person]), ...decided }),
  z.strictObject({ verdict: z.literal('rename'), person, name: z.string().min(1), ...decided }),
  z.strictObject({
    verdict: z.literal('reject'),
    article: z.string(),
    quote: z.string().min(1),
    kind: z.string().optional(),
    ...decided,
  }),
])

/** What a person decided, who it was, when, and why. Deleting its line takes it back. */
export type Judgement = z.infer<typeof judgement>
export type PersonReference = z.infer<typeof person>

/**
 * Reads a file of judgements, one JSON object a line.
 *
 * @example
 * readJudgements('{"verdict":"same","people":[{"name":"Lê Bá Trình"},{"name":"Lê Ba Trình"}],"who":"Mai","when":"2026-11-21","why":"a slip"}', 'mine.jsonl')
 * @throws DataFileError with the line that cannot be read
 */
export function readJudgements(text: string, file: string): readonly Judgement[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      throw new DataFileError(file, `line ${at + 1}: ${(error as Error).message}`)
    }
    const read = judgement.safeParse(value)
    if (read.success) return read.data
    const { path, message } = read.error.issues[0]!
    throw new DataFileError(file, `line ${at + 1}: ${path.join('.') || 'the judgement'}: ${message}`)
  })
}

/** Does the person of an article bear the name that the judgement gives? */
export function isMeant(reference: PersonReference, article: string, names: readonly string[]): boolean {
  return (
    (reference.article === undefined || reference.article === article) &&
    names.some((name) => fold(name) === fold(reference.name))
  )
}

/** The extractions without the claims that somebody rejected, and how many each judgement took out. */
export function withoutRejected(
  extractions: readonly Extraction[],
  judgements: readonly Judgement[],
): { readonly extractions: readonly Extraction[]; readonly taken: ReadonlyMap<Judgement, number> } {
  const byArticle = new Map<string, (Judgement & { verdict: 'reject' })[]>()
  const taken = new Map<Judgement, number>()
  for (const one of judgements) {
    if (one.verdict !== 'reject') continue
    taken.set(one, 0)
    byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one])
  }
  if (byArticle.size === 0) return { extractions, taken }
  const rejects = (one: Judgement & { verdict: 'reject' }, claim: Claim) =>
    claim.kind !== 'MENTIONS' && claim.evidence.quote === one.quote && (one.kind ?? claim.kind) === claim.kind
  return {
    taken,
    extractions: extractions.map((extraction) => {
      const own = byArticle.get(extraction.article.id)
      if (!own) return extraction
      const claims = extraction.claims.filter((claim) => {
        const hits = own.filter((one) => rejects(one, claim))
        for (const hit of hits) taken.set(hit, taken.get(hit)! + 1)
        return hits.length === 0
      })
      return { ...extraction, claims }
    }),
  }
}
