import { z } from 'zod'

/** Kinds of nodes, as everywhere in the graph. */
export const kind = z.enum([
  ...['Person', 'Position', 'Organization', 'Place', 'Agreement', 'Document', 'Event', 'Figure', 'Article'],
] as const)

const edgeKind = z.enum([
  ...['HOLDS', 'OF', 'PARTY_TO', 'SIGNED', 'PART_OF', 'CHAIRED', 'SUBJECT_OF', 'DECIDED', 'SPOKE_AT', 'ATTENDED'],
  ...['ORGANISED', 'ABOUT', 'ISSUED', 'REPORTS', 'SUCCEEDED_BY', 'BASED_IN', 'WITHIN', 'MENTIONS'],
] as const)

/** ISO 8601, in the precision that is known. */
const date = z.string().meta({ description: 'ISO 8601 in the precision known: 2024, 2024-02 or 2024-02-22' })

const status = z.enum(['current', 'former', 'appointed', 'elected', 'left', 'candidate'])

/** Words of an article that say something, with where they stand. */
export const quoteShape = z.object({
  article: z.string().meta({ description: 'id of the article' }),
  source: z.string().meta({ description: 'outlet, day and title in one line' }),
  outlet: z.string().optional(),
  published: date.optional(),
  url: z.string().optional(),
  quote: z.string().meta({ description: 'the words, to the letter' }),
  start: z.int().meta({ description: 'where they begin in the text of the article, in UTF-16 code units' }),
  end: z.int(),
  page: z.int().optional().meta({ description: 'of a scanned document, from 1' }),
  rule: z.string().meta({ description: 'the rule that read them; “person” or “external” where none did' }),
  confidence: z.number().meta({ description: 'from 0 to 1' }),
  status: status.optional().meta({ description: 'of a post: what this quote alone says' }),
  denies: z.literal(true).optional().meta({ description: 'the quote says that it is not so' }),
  by: z.literal('person').optional(),
})
export type Quote = z.infer<typeof quoteShape>

/** A node by its key, kind and name. */
export const thingShape = z.object({ key: z.string(), kind, label: z.string() })

/** A node with what tells it from others of its name, and one quote that names it. */
export const describedShape = thingShape.extend({
  aliases: z.array(z.string()),
  tells: z.string().meta({ description: 'what tells it from others of its name: posts, body, place; when seen' }),
  articles: z.int().meta({ description: 'how many articles speak of it' }),
  firstSeen: date.optional(),
  lastSeen: date.optional(),
  evidence: z.array(quoteShape).meta({ description: 'one quote that speaks of it, where there is one' }),
})

const named = z.object({ key: z.string(), label: z.string() })

/** One time of one person in one post. */
export const spellShape = z.object({
  edge: z.string().meta({ description: 'key of the edge: ask for its evidence by it' }),
  person: named,
  post: named,
  status: status.optional().meta({ description: 'as the newest article has it' }),
  held: z
    .enum(['current', 'ended', 'unknown'])
    .optional()
    .meta({ description: 'whether it is held on the day of the build' }),
  from: date.optional().meta({ description: 'beginning, where an article tells it' }),
  to: date.optional().meta({ description: 'end, where an article tells it' }),
  seenFrom: date.optional().meta({ description: 'first day on which an article shows it held' }),
  seenTo: date.optional(),
  term: z.string().optional(),
  acting: z.boolean().optional(),
  began: z.enum(['elected', 'appointed', 'assigned', 'dispatched']).optional(),
  ended: z.enum(['transferred', 'retired', 'dismissed', 'disciplined', 'died', 'dissolved']).optional(),
  endedBy: z.enum(['article', 'successor', 'body']).optional(),
  decidedBy: z.string().optional().meta({ description: 'key of who decided' }),
  decision: z.string().optional().meta({ description: 'key of the document' }),
  retracted: z.literal(true).optional().meta({ description: 'a later article takes it back' }),
  sources: z.int().optional().meta({ description: 'how many articles say so that are no copies of each other' }),
  evidence: z.array(quoteShape).meta({ description: 'the newest quotes, the oldest of them first' }),
  quotes: z.int().meta({ description: 'how many quotes there are in all' }),
})

/** A spell, and whether it was one on the day asked for. */
export const heldShape = spellShape.extend({
  on: z.enum(['yes', 'perhaps']).meta({
    description: 'perhaps: the day lies outside of what articles show, and nobody says that it was not held',
  }),
})

const fact = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
/** What else is known of a node or an edge, by the names of the graph's attributes. */
export const factsShape = z.record(z.string(), fact)

/** An edge with what it rests on. */
export const statementShape = z.object({
  edge: z.string(),
  kind: edgeKind,
  from: thingShape,
  to: thingShape,
  derivedFrom: z
    .enum(['name', 'gazetteer'])
    .optional()
    .meta({ description: 'no article needs to say it: it follows from a name, or the gazetteer has it' }),
  facts: factsShape,
  evidence: z.array(quoteShape),
  quotes: z.int(),
})

/** A name as people type it, or a key. */
export const name = z
  .string()
  .min(1)
  .max(500)
  .meta({ description: 'a name, with or without tones, or the key of a node where several bear the name' })

export const limit = (most: number, normal: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(normal)
    .meta({ description: `at most so many; ${most} is the most` })

export const offset = z.coerce.number().int().min(0).default(0).meta({ description: 'leave out so many first' })

export const quotes = z.coerce
  .number()
  .int()
  .min(1)
  .max(500)
  .default(3)
  .meta({ description: 'at most so many quotes of each, the newest' })
