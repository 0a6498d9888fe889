import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { DataFileError } from '../errors.ts'

const decided = {
  who: z.string().min(1),
  when: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written 2026-11-21'),
  why: z.string().min(1),
}
/** Who says that something is right need not say why. */
const said = { ...decided, why: z.string().min(1).optional() }

/** Somebody, or a body, of this name: in one article, or, without `article`, in every one. */
const reference = z.strictObject({ name: z.string().min(1), article: z.string().optional() })
const pair = z.tuple([reference, reference])

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written 2024, 2024-02 or 2024-02-22')

/** One end of a fact, by its name; and what else its kind is told by. */
const thing = z.strictObject({
  kind: z.enum(['Person', 'Organization', 'Position', 'Agreement', 'Document', 'Event', 'Place', 'Figure']),
  name: z.string().min(1),
  /** Of a post: the office, and the body it belongs to. */
  role: z.string().optional(),
  body: z.string().optional(),
  /** Of an agreement, a document, an event: of what kind it is; of a figure, its unit. */
  type: z.string().optional(),
  number: z.string().optional(),
  /** Of a measure against somebody: which; of a figure: what is counted. */
  measure: z.string().min(1).optional(),
  /** Of a measure against somebody: whether it was taken; it was, when left out. */
  status: z.enum(['happened', 'proposed', 'lifted']).optional(),
  date: date.optional(),
  from: date.optional(),
  to: date.optional(),
})

/** Words of an article, and what they say. */
const words = {
  start: z.int().nonnegative(),
  quote: z.string().min(1),
  kind: z.enum([
    ...['HOLDS', 'PARTY_TO', 'SIGNED', 'ORGANISED', 'CHAIRED', 'ATTENDED', 'SPOKE_AT'],
    ...['SUBJECT_OF', 'DECIDED', 'ABOUT', 'ISSUED', 'REPORTS', 'SUCCEEDED_BY', 'MENTIONS'],
  ] as const),
  /** Left out where the words only name something. */
  from: thing.optional(),
  to: thing,
  status: z.enum(['current', 'former', 'appointed', 'elected', 'left', 'candidate']).optional(),
  since: date.optional(),
  until: date.optional(),
}
const fact = { article: z.string(), ...words }

/** A fact of an article as a program of the user's tells it, and how sure it is, from 0 to 1. */
export const externalClaim = z.strictObject({
  ...words,
  quote: words.quote.max(1000, 'a quote is a sentence or two, not the article'),
  confidence: z.number().min(0).max(1).default(0.5),
})
export type ExternalClaim = z.output<typeof externalClaim>

const judgement = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('same'), people: pair, ...decided }),
  z.strictObject({ verdict: z.literal('different'), people: pair, ...decided }),
  z.strictObject({ verdict: z.literal('rename'), person: reference, name: z.string().min(1), ...decided }),
  z.strictObject({
    verdict: z.literal('reject'),
    article: z.string(),
    quote: z.string().min(1),
    kind: z.string().optional(),
    /** Of several facts in these words, the one between these. */
    start: z.int().nonnegative().optional(),
    from: thing.optional(),
    to: thing.optional(),
    ...decided,
  }),
  z.strictObject({ verdict: z.literal('right'), ...fact, ...said }),
  z.strictObject({ verdict: z.literal('missing'), ...fact, ...said }),
  z.strictObject({ verdict: z.literal('read'), article: z.string(), ...said }),
])

const ofBodies = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('same'), bodies: pair, ...decided }),
  z.strictObject({ verdict: z.literal('different'), bodies: pair, ...decided }),
  z.strictObject({ verdict: z.literal('rename'), body: reference, name: z.string().min(1), ...decided }),
])

/** What a person decided on a body: that two names are one, that one name is two, how it is called. */
export type BodyJudgement = z.infer<typeof ofBodies>
type OtherJudgement = z.infer<typeof judgement>

/** What a person decided, who it was, when, and why. Deleting its line takes it back. */
export type Judgement = OtherJudgement | BodyJudgement
/** A body or a person, as judgements name them. */
export type Reference = z.infer<typeof reference>
export type JudgedThing = z.infer<typeof thing>
/** A fact that somebody says is right as it was read, or that the program has missed. */
export type JudgedFact = OtherJudgement & { readonly verdict: 'right' | 'missing' }
/** Words of an article, and what they say. */
export type Fact = Omit<MissingFact, 'verdict' | 'article' | keyof typeof said>
export type MissingFact = OtherJudgement & { readonly verdict: 'missing' }
export type Rejection = OtherJudgement & { readonly verdict: 'reject' }

/** Is it about who is who? */
export function isOfPeople(
  judgement: Judgement,
): judgement is OtherJudgement & { readonly verdict: 'same' | 'different' | 'rename' } {
  return 'people' in judgement || 'person' in judgement
}

export function isOfBodies(judgement: Judgement): judgement is BodyJudgement {
  return 'bodies' in judgement || 'body' in judgement
}

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
    const aboutBodies = typeof value === 'object' && value !== null && ('bodies' in value || 'body' in value)
    const read = aboutBodies ? ofBodies.safeParse(value) : judgement.safeParse(value)
    if (read.success) return read.data
    const { path, message } = read.error.issues[0]!
    throw new DataFileError(file, `line ${at + 1}: ${path.join('.') || 'the judgement'}: ${message}`)
  })
}

/** The judgements of the folder `data/`. @throws DataFileError with the line that cannot be read */
export function loadJudgements(file: URL): readonly Judgement[] {
  return readJudgements(readFileSync(file, 'utf8'), 'data/judgements.jsonl')
}
