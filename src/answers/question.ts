import type { z } from 'zod'
import type { KnowledgeGraph, NodeKind } from '../7-graph/types.ts'
import type { Offices } from '../knowledge/offices.ts'
import { kindNames } from './describe.ts'
import { type Meant, meantBy } from './names.ts'
import { describedThing } from './quoted.ts'
import type { describedShape } from './shapes.ts'

/** What is asked. */
export interface Asked {
  readonly graph: KnowledgeGraph
  readonly offices: Offices
}

/** A question that programs may ask of a graph. HTTP, MCP and the documents of both are made from it. */
export interface Question {
  /** `who-held`: the address is `/api/who-held`, the tool `who_held`. */
  readonly name: string
  readonly about: string
  readonly asks: z.ZodObject
  readonly gives: z.ZodObject
  answer(input: never, asked: Asked): unknown
}

/** A question whose `answer` knows the types of what it is given and must give. */
export function question<Asks extends z.ZodObject, Gives extends z.ZodObject>(definition: {
  readonly name: string
  readonly about: string
  readonly asks: Asks
  readonly gives: Gives
  answer(input: z.output<Asks>, asked: Asked): z.input<Gives>
}): Question {
  return definition as unknown as Question
}

/** A question that cannot be answered as it was asked; the message says why, and what to ask instead. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  /** `unfit`: it is not put as it must be; `none`: there is no such thing; `several`: there are more than one. */
  readonly why: 'unfit' | 'none' | 'several'
  /** What may be meant. */
  readonly candidates: readonly z.infer<typeof describedShape>[]

  constructor(why: NoAnswer['why'], message: string, candidates: NoAnswer['candidates'] = []) {
    super(message)
    this.why = why
    this.candidates = candidates
  }
}

/**
 * Asks: checks what is asked, answers it, and gives what the shape of the answer names and no more.
 *
 * @throws NoAnswer
 */
export function ask({ asks, gives, answer }: Question, input: unknown, asked: Asked): Record<string, unknown> {
  const read = asks.safeParse(input)
  if (!read.success) throw new NoAnswer('unfit', unfit(read.error))
  return gives.parse(answer(read.data as never, asked))
}

/** What is wrong, in one line. */
function unfit(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length > 0 ? `“${path.join('.')}”: ${message}` : message))
    .join('; ')
}

const MOST = 12

/** Key of the node that is meant. @throws NoAnswer when there is none, or when there are several */
export function oneMeant(words: string, { graph }: Asked, kinds?: readonly NodeKind[], known?: Meant): string {
  const meant = known ?? meantBy(graph, words, kinds)
  if (meant.is === 'one') return meant.key
  const list = (keys: readonly string[]) => keys.slice(0, MOST).map((key) => describedThing(key, graph))
  if (meant.is === 'several') {
    const message = `“${words}” may be any of ${meant.keys.length}. Ask again with the key of one of the candidates.`
    throw new NoAnswer('several', message, list(meant.keys))
  }
  const what = kinds ? kinds.map((kind) => kindNames[kind]).join(' or ') : 'thing'
  const near = list(meant.near)
  const hint =
    near.length > 0
      ? 'The candidates have the words in their names.'
      : 'Names are compared whole, with or without tones; “find” also finds parts of names.'
  throw new NoAnswer('none', `There is no ${what} called “${words}”. ${hint}`, near)
}
