import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { type Expression, isEmpty, phrasesOf } from './grammar/expression.ts'
import type { Grammar } from './grammar/grammar.ts'
import { parsePattern } from './grammar/notation.ts'
import { compile, type Program } from './grammar/program.ts'
import { CUE, type Lexicon } from './lexicon.ts'
import { nameOf } from './tables.ts'
import { YamlFile } from './yaml.ts'

const ruleFile = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'an id is short English words joined by hyphens'),
  claims: z.enum([
    'HOLDS',
    'CHAIRED',
    'ATTENDED',
    'SPOKE_AT',
    'SUBJECT_OF',
    'DECIDED',
    'ORGANISED',
    'SIGNED',
    'PARTY_TO',
    'ISSUED',
    'REPORTS',
    'SUCCEEDED_BY',
    'ABOUT',
  ]),
  meaning: z.string(),
  status: z.enum(['current', 'former', 'appointed', 'elected', 'left', 'candidate']).optional(),
  /** How the words say that the post ended. */
  ended: z.enum(['transferred', 'retired', 'dismissed', 'disciplined', 'died', 'dissolved']).optional(),
  /** Status instead of `status` when the holder is introduced with another post. */
  afterPosts: z.enum(['appointed']).optional(),
  confidence: z.number().min(0).max(1),
  /** The rule holds only where the article has told of an event of one of these kinds. */
  during: z.array(z.string()).optional(),
  /** That event must be what the article reports: its title or lead tells of it. */
  told: z.literal('head').optional(),
  /** The bodies are those of the agreement spoken of before: “hai bên”. */
  parties: z.literal('same').optional(),
  /** Kind of the event that the words themselves tell of, where no other is named. */
  event: z.string().optional(),
  /** That event is one of its own, though the article tells of another. */
  apart: z.boolean().optional(),
  /** The role of who heads a body, by the first words of its name: for a rule whose words name the body alone. */
  heads: z.record(z.string(), z.string()).optional(),
  /** Read by the engine itself, not by patterns: what stands beside a name. */
  engine: z
    .literal('apposition')
    .or(z.literal('figures'))
    .or(z.literal('agreements'))
    .or(z.literal('sessions'))
    .or(z.literal('rosters'))
    .or(z.literal('careers'))
    .or(z.literal('sanctions'))
    .or(z.literal('official'))
    .or(z.literal('lines'))
    .optional(),
  patterns: z.array(z.string()).default([]),
  unless: z
    .array(
      z
        .strictObject({
          before: z.string(),
          between: z.string(),
          ahead: z.string(),
          directly: z.string(),
          because: z.string(),
        })
        .partial({ before: true, between: true, ahead: true, directly: true })
        .refine((exception) => Object.keys(exception).length === 2, 'says where in one of the four ways, and because'),
    )
    .default([]),
  /** Read by tests alone. */
  examples: z.unknown().optional(),
  counterexamples: z.unknown().optional(),
})

/** A rule as its file in `data/rules/` gives it. */
export type Rule = z.infer<typeof ruleFile>

/** One pattern of a rule, parted at the words by which it is found in a text. Its programs are compiled when first asked for. */
export class Pattern {
  readonly rule: Rule
  /** As the file gives it. */
  readonly text: string
  readonly silences: Silences
  readonly #parts: readonly Expression[]
  readonly #anchor: number
  #left: Program | undefined
  #right: Program | undefined

  constructor(rule: Rule, text: string, silences: Silences, parts: readonly Expression[], anchor: number) {
    this.rule = rule
    this.text = text
    this.silences = silences
    this.#parts = parts
    this.#anchor = anchor
  }

  get anchor(): Expression {
    return this.#parts[this.#anchor]!
  }

  /** What must stand before the anchor: walked from it, backward. */
  get left(): Program {
    this.#left ??= compile({ is: 'sequence', parts: this.#parts.slice(0, this.#anchor) }, -1)
    return this.#left
  }

  /** What must stand behind the anchor. */
  get right(): Program {
    this.#right ??= compile({ is: 'sequence', parts: this.#parts.slice(this.#anchor + 1) }, 1)
    return this.#right
  }
}

/** Words that silence a rule, by where they stand. */
export interface Silences {
  /** Right before the anchor, at most one token away. */
  readonly before: Program | undefined
  /** Between the words of the match. */
  readonly between: Program | undefined
  /** Shortly before its first role. */
  readonly ahead: Program | undefined
  /** Right before its first role. */
  readonly directly: Program | undefined
}

export interface Rules {
  readonly all: readonly Rule[]
  readonly patterns: readonly Pattern[]
  readonly byId: ReadonlyMap<string, Rule>
}

/** Reads every rule of a `data/rules/` folder, and makes its words known to the lexicon. @throws DataFileError naming file and line */
export function loadRules(folder: URL, lexicon: Lexicon, grammar: Grammar): Rules {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readRule(new URL(name, folder), name))
  const patterns: Pattern[] = []
  const told = new Map<string, string>()
  for (const file of files) {
    const rule = file.content
    const parse = (text: string, ...at: readonly (string | number)[]) => {
      const wrong = (problem: string) => file.error(at, problem)
      const named = (name: string) => {
        const phrase = grammar.get(name)
        if (!phrase) throw wrong(`there is no entry “${name}” in data/grammar`)
        return phrase.expression
      }
      return parsePattern(text, { vocabulary: lexicon.vocabulary, named, wrong })
    }
    const silencing = (where: Where, way: 1 | -1) => {
      const parts = rule.unless.flatMap((exception, at) =>
        where in exception ? [parse(exception[where]!, 'unless', at, where)] : [],
      )
      return parts.length > 0 ? compile({ is: 'choice', parts }, way) : undefined
    }
    const silences = {
      before: silencing('before', -1),
      between: silencing('between', 1),
      ahead: silencing('ahead', 1),
      directly: silencing('directly', -1),
    }
    for (const [at, text] of rule.patterns.entries()) {
      const same = told.get(text)
      if (same) throw file.error(['patterns', at], `“${text}” is a pattern of ${same} already`)
      told.set(text, rule.id)
      const parts = partsOf(parse(text, 'patterns', at))
      const anchor = anchorOf(parts, lexicon)
      if (!anchor) throw file.error(['patterns', at], `“${text}” has no words of its own to be found by`)
      const pattern = patterns.push(new Pattern(rule, text, silences, parts, anchor.at)) - 1
      for (const words of anchor.phrases) lexicon.phrases.addWords(words, { type: CUE, pattern })
    }
  }
  const all = files.map(({ content }) => content)
  return { all, patterns, byId: new Map(all.map((rule) => [rule.id, rule])) }
}

type Where = 'before' | 'between' | 'ahead' | 'directly'

/** The parts of a pattern in order; words that follow one another are one part. */
function partsOf(expression: Expression): readonly Expression[] {
  const parts: Expression[] = []
  for (const part of expression.is === 'sequence' ? expression.parts : [expression]) {
    const last = parts.at(-1)
    if (part.is === 'word' && last?.is === 'word') parts.splice(-1, 1, { is: 'sequence', parts: [last, part] })
    else if (part.is === 'word' && last?.is === 'sequence')
      parts.splice(-1, 1, { is: 'sequence', parts: [...last.parts, part] })
    else parts.push(part)
  }
  return parts
}

/**
 * The words by which a pattern is found: the first that may not be missing. A comma or another sign is no such word: in every second
 * sentence there are commas, and no name would go on behind one. A choice with a condition in it has none either.
 */
function anchorOf(
  parts: readonly Expression[],
  { vocabulary }: Lexicon,
): { readonly at: number; readonly phrases: readonly (readonly number[])[] } | undefined {
  const isSign = (words: readonly number[]) => !words.some((word) => /\p{L}/u.test(vocabulary.spelled(word)))
  for (const [at, part] of parts.entries()) {
    const phrases = isEmpty(part) ? undefined : phrasesOf(part)
    if (phrases && !phrases.some(isSign)) return { at, phrases }
  }
  return undefined
}

function readRule(url: URL, name: string): YamlFile<Rule> {
  const file = new YamlFile(url, nameOf(url), ruleFile)
  if (`${file.content.id}.yaml` !== name)
    throw file.error(['id'], `the file is named after the id, which is “${file.content.id}”`)
  return file
}
