import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { DataFileError } from '../errors.ts'

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

/** The judgements of the folder `data/`. @throws DataFileError with the line that cannot be read */
export function loadJudgements(file: URL): readonly Judgement[] {
  return readJudgements(readFileSync(file, 'utf8'), 'data/judgements.jsonl')
}
