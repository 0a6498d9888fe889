import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { type Tokens, textOf, tokenize, type Vocabulary } from '../../2-text/tokens.ts'
import { DataFileError } from '../../errors.ts'
import { nameOf } from '../tables.ts'
import { YamlFile } from '../yaml.ts'
import type { Expression } from './expression.ts'
import { parsePattern } from './notation.ts'
import { compile, type Program } from './program.ts'
import { type Roles, type Taken, Walker } from './walk.ts'

const entry = z.strictObject({
  meaning: z.string(),
  pattern: z.union([z.string(), z.array(z.string()).min(1)]),
  /** Read by tests alone. */
  examples: z.unknown().optional(),
  counterexamples: z.unknown().optional(),
})

const ID = /^[a-z]+(-[a-z]+)*$/

type Entry = Readonly<z.infer<typeof entry>>

/** An entry of `data/grammar/`: words that mean one thing to the reader. */
export class Phrase {
  readonly id: string
  readonly entry: Entry
  readonly expression: Expression
  #forward: Program | undefined
  #backward: Program | undefined

  constructor(id: string, entry: Entry, expression: Expression) {
    this.id = id
    this.entry = entry
    this.expression = expression
  }

  /** Compiled when first asked for: few entries are read both ways. */
  get forward(): Program {
    this.#forward ??= compile(this.expression, 1)
    return this.#forward
  }

  get backward(): Program {
    this.#backward ??= compile(this.expression, -1)
    return this.#backward
  }
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

  /** @throws DataFileError when there is none */
  phrase(id: string): Phrase {
    const phrase = this.get(id)
    if (!phrase) throw new DataFileError('data/grammar', `there is no entry “${id}”`)
    return phrase
  }

  get(id: string): Phrase | undefined {
    return this.#phrases.get(id)
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
      (tokens) => new Walker(tokens).find(this.phrase(id).forward, 0, tokens.length) !== undefined,
    )
  }

  /** What the roles of an entry took where it stands first in a name; undefined where it does not stand. */
  taken(id: string, words: string): Readonly<Record<string, string>> | undefined {
    return this.#ask(`taken ${id}`, words, (tokens) => {
      const walker = new Walker(tokens)
      const found = walker.find(this.phrase(id).forward, 0, tokens.length)
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
        const { from, to } = walker.find(this.phrase(id).forward, at, tokens.length) ?? {
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

/** What the roles of an entry took that is all of a range of tokens; undefined where it is not. */
export function rolesOf(walker: Walker, { forward }: Phrase, from: number, to: number): Roles<Taken> | undefined {
  const roles: Roles<Taken> = {}
  return walker.reach(forward, from, to, roles, (end) => end === to) >= 0 ? roles : undefined
}

/** An entry as it is written, and where. */
interface Written {
  readonly file: YamlFile<unknown>
  readonly entry: Entry
}

/**
 * Reads every entry of a `data/grammar/` folder.
 *
 * @throws DataFileError naming the file, the line and what is wrong: an unknown sign, an unknown set, an id or a pattern twice, a set that holds itself
 */
export function loadGrammar(folder: URL, vocabulary: Vocabulary): Grammar {
  const written = readEntries(folder)
  const phrases = new Map<string, Phrase>()
  const reading = new Set<string>()
  const read = (id: string, { entry, file }: Written): Phrase => {
    const known = phrases.get(id)
    if (known) return known
    reading.add(id)
    const parts = [entry.pattern].flat().map((pattern, at) => {
      const wrong = (problem: string) =>
        file.error(typeof entry.pattern === 'string' ? [id, 'pattern'] : [id, 'pattern', at], `${id}: ${problem}`)
      const named = (other: string) => {
        const found = written.get(other)
        if (!found) throw wrong(`there is no entry “${other}”`)
        if (reading.has(other)) throw wrong(`“${other}” holds itself`)
        return read(other, found).expression
      }
      return parsePattern(pattern, { vocabulary, named, wrong })
    })
    reading.delete(id)
    const phrase = new Phrase(id, entry, parts.length === 1 ? parts[0]! : { is: 'choice', parts })
    phrases.set(id, phrase)
    return phrase
  }
  return new Grammar(vocabulary, new Map([...written].map(([id, one]) => [id, read(id, one)])))
}

function readEntries(folder: URL): ReadonlyMap<string, Written> {
  const written = new Map<string, Written>()
  const byPattern = new Map<string, string>()
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml')) continue
    const url = new URL(name, folder)
    const file = new YamlFile(url, nameOf(url), z.record(z.string(), entry))
    for (const [id, entry] of Object.entries(file.content)) {
      if (!ID.test(id)) throw file.error([id], `${id}: an id is short English words joined by hyphens`)
      const known = written.get(id)
      if (known) throw file.error([id], `“${id}” stands in ${known.file.place} already`)
      written.set(id, { file, entry })
      const pattern = [entry.pattern].flat().join(' | ')
      const same = byPattern.get(pattern)
      if (same) throw file.error([id, 'pattern'], `“${id}” has the same pattern as “${same}”`)
      byPattern.set(pattern, id)
    }
  }
  return written
}
