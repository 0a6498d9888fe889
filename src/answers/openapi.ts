import { z } from 'zod'
import type { Question } from './question.ts'
import { describedShape } from './shapes.ts'

/** What is told of an error, as RFC 9457 has it. */
export const problemShape = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: 'what was wrong, and what to ask instead' }),
  candidates: z
    .array(describedShape)
    .optional()
    .meta({ description: 'what a name may stand for: ask again with the key of one' }),
})

type Json = Readonly<Record<string, unknown>>

/**
 * The HTTP interface as an OpenAPI 3.1 document, made of the shapes by which questions and answers are checked.
 *
 * @param version of the program
 */
export function openapi(questions: readonly Question[], version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'quanhe',
      version,
      description:
        'Questions to a graph built by quanhe. Nothing is written; every statement comes with the words of the articles that say so, and their sources. Dates are ISO 8601 in the precision known; offsets count UTF-16 code units.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: Object.fromEntries(questions.map((each) => [`/api/${each.name}`, { get: operation(each) }])),
    components: {
      schemas: {
        Problem: schemaOf(problemShape, 'output'),
        ...Object.fromEntries(questions.map(({ name, gives }) => [answerName(name), schemaOf(gives, 'output')])),
      },
    },
  }
}

function operation({ name, about, asks, gives: _ }: Question): Json {
  const { properties = {}, required = [] } = schemaOf(asks, 'input') as {
    readonly properties?: Readonly<Record<string, Json>>
    readonly required?: readonly string[]
  }
  const parameters = Object.entries(properties).map(([parameter, { description, ...schema }]) => ({
    name: parameter,
    in: 'query',
    required: required.includes(parameter),
    ...(description !== undefined && { description }),
    schema,
  }))
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  })
  return {
    operationId: name,
    summary: about,
    parameters,
    responses: {
      200: {
        description: 'The answer.',
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${answerName(name)}` } } },
      },
      400: problem('A parameter is missing, unknown, or not what it must be.'),
      404: problem('There is no such thing; the candidates have the words in their names.'),
      409: problem('Several things bear the name.'),
    },
  }
}

/** who-held → WhoHeldAnswer */
function answerName(name: string): string {
  return `${name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Answer`
}

function schemaOf(shape: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io, target: 'draft-2020-12' })
  return schema
}
