import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Tokens, textOf, tokenize, type Vocabulary } from '../../2-text/tokens.ts'
import { DataFileError } from '../../errors.ts'
import type { Expression } from './expression.ts'
import { parsePattern } from './notation.ts'
import { compile, type Program } from './program.ts'
import { type Roles, type Taken, Walker } from './walk.ts'

const entry = z.strictObject({
  meaning: z.string(),
  pattern: z.union([z.string(), z.array(z.string()).min(1)]),
  examples: z.array(z.string()).min(1),
  counterexamples: z.array(z.string()).min(1),
})

/** An entry of `data/grammar/`: words that mean one thing to the reader, with sentences that have them and sentences that have not. */
export interface Phrase extends Readonly<z.infer<typeof entry>> {
  readonly id: string
  /** The file it stands in, for messages. */
  readonly place: string
  readonly expression: Expression
  readonly forward: Program
  readonly backward: Program
}

/** How many strings an entry remembers its answer to. */
const REMEMBERED = 20_000

/** The entries of `data/grammar/`, by their ids, and what is asked of them. */
export class Grammar {
  readonly #vocabulary: Vocabulary
  readonly #phrases: ReadonlyMap<string, Phrase>
  readonly #answers = new Map<string, Map<string, unknown>>()

  constructor(vocabulary: Vocabulary, phrases: ReadonlyMap<string, Phrase>) {
    this.#vocabulary = vocabulary
    this.#phrases = phrases
  }

  get all(): readonly Phrase[] {
    return [...this.#phrases.values()]
  }

  /** @throws DataFileError when there is none; `asking` is the file that asks for it */
  phrase(id: string, asking = 'data/grammar'): Phrase {
    const phrase = this.#phrases.get(id)
    if (!phrase) throw new DataFileError(asking, `there is no entry “${id}” in data/grammar`)
    return phrase
  }

  /** Is a name, title or label all of these words? For words that stand in no article; answers are remembered. */
  is(id: string, words: string): boolean {
    return this.#ask(`is ${id}`, words, (tokens) => new Walker(tokens).fits(this.phrase(id).forward, 0, tokens.length))
  }

  /** Does a name begin with these words? */
  opens(id: string, words: string): boolean {
    return this.#ask(
      `opens ${id}`,
      words,
      (tokens) => new Walker(tokens).end(this.phrase(id).forward, 0, tokens.length) >= 0,
    )
  }

  /** Does a name end with these words? */
  closes(id: string, words: string): boolean {
    return this.#ask(
      `closes ${id}`,
      words,
      (tokens) => new Walker(tokens).end(this.phrase(id).backward, tokens.length, 0) >= 0,
    )
  }

  /** Are these words anywhere in a name? */
  stands(id: string, words: string): boolean {
    return this.#ask(
      `stands ${id}`,
      words,
      (tokens) => firstOf(new Walker(tokens), this.phrase(id), 0, tokens.length) !== undefined,
    )
  }

  /** What the roles of an entry took where it stands first in a name; undefined where it does not stand. */
  taken(id: string, words: string): Readonly<Record<string, string>> | undefined {
    return this.#ask(`taken ${id}`, words, (tokens) => {
      const walker = new Walker(tokens)
      const found = firstOf(walker, this.phrase(id), 0, tokens.length)
      const roles = found && rolesOf(walker, this.phrase(id), found.from, found.to)
      if (!roles) return undefined
      return Object.fromEntries(Object.entries(roles).map(([role, { from, to }]) => [role, textOf(tokens, from, to)]))
    })
  }

  /** A name without these words, wherever they stand in it. */
  without(id: string, words: string): string {
    return this.#ask(`without ${id}`, words, (tokens) => {
      const walker = new Walker(tokens)
      const kept: string[] = []
      for (let at = 0; at < tokens.length; ) {
        const { from, to } = firstOf(walker, this.phrase(id), at, tokens.length) ?? {
          from: tokens.length,
          to: tokens.length,
        }
        if (from > at) kept.push(textOf(tokens, at, from))
        at = to
      }
      return kept.join(' ')
    })
  }

  #ask<Answer>(question: string, words: string, answer: (tokens: Tokens) => Answer): Answer {
    const known = this.#answers.get(question) ?? new Map<string, unknown>()
    this.#answers.set(question, known)
    if (known.has(words)) return known.get(words) as Answer
    const given = answer(tokenize(words, this.#vocabulary))
    if (known.size >= REMEMBERED) known.clear()
    known.set(words, given)
    return given
  }
}

/** The first place between two tokens where an entry stands, the longest there. */
export function firstOf(walker: Walker, { forward }: Phrase, from: number, to: number): Taken | undefined {
  for (let at = from; at < to; at++) {
    const end = walker.end(forward, at, to)
    if (end > at) return { from: at, to: end }
  }
  return undefined
}

/** What the roles of an entry took that is all of a range of tokens; undefined where it is not. */
export function rolesOf(walker: Walker, { forward }: Phrase, from: number, to: number): Roles<Taken> | undefined {
  const roles: Roles<Taken> = {}
  return walker.reach(forward, from, to, roles, (end) => end === to) ? roles : undefined
}

/**
 * Reads every entry of a `data/grammar/` folder.
 *
 * @throws DataFileError naming the file and what is wrong: an unknown sign, an unknown set, an id twice, a set that holds itself
 */
export function loadGrammar(folder: URL, vocabulary: Vocabulary): Grammar {
  const written = new Map<string, { place: string; entry: z.infer<typeof entry> }>()
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml')) continue
    const place = `data/grammar/${name}`
    for (const [id, value] of Object.entries(entriesOf(new URL(name, folder), place))) {
      const known = written.get(id)
      if (known) throw new DataFileError(place, `“${id}” stands in ${known.place} already`)
      written.set(id, { place, entry: value })
    }
  }
  const expressions = new Map<string, Expression>()
  const reading = new Set<string>()
  const expressionOf = (id: string, asking: string): Expression => {
    const known = expressions.get(id)
    if (known) return known
    const found = written.get(id)
    if (!found) throw new DataFileError(asking, `there is no entry “${id}”`)
    if (reading.has(id)) throw new DataFileError(found.place, `“${id}” holds itself`)
    reading.add(id)
    const patterns = [found.entry.pattern].flat()
    const notation = {
      vocabulary,
      place: `${found.place}: ${id}`,
      named: (other: string) => expressionOf(other, found.place),
    }
    const parts = patterns.map((pattern) => parsePattern(pattern, notation))
    const expression: Expression = parts.length === 1 ? parts[0]! : { is: 'choice', parts }
    reading.delete(id)
    expressions.set(id, expression)
    return expression
  }
  const phrases = new Map<string, Phrase>()
  for (const [id, { place, entry: told }] of written) {
    const expression = expressionOf(id, place)
    phrases.set(id, {
      id,
      place,
      ...told,
      expression,
      forward: compile(expression, 1),
      backward: compile(expression, -1),
    })
  }
  return new Grammar(vocabulary, phrases)
}

function entriesOf(file: URL, place: string): Readonly<Record<string, z.infer<typeof entry>>> {
  let content: unknown
  try {
    content = parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new DataFileError(place, `is not YAML: ${(error as Error).message}`)
  }
  const result = z
    .record(z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'an id is short English words joined by hyphens'), entry)
    .safeParse(content)
  if (result.success) return result.data
  const reasons = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new DataFileError(place, reasons.join('; '))
}
