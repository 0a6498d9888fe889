import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { DataFileError } from '../errors.ts'
import { type Expression, isEmpty, phrasesOf } from './grammar/expression.ts'
import type { Grammar } from './grammar/grammar.ts'
import { parsePattern } from './grammar/notation.ts'
import { compile, type Program } from './grammar/program.ts'
import { CUE, type Lexicon } from './lexicon.ts'

const words = z.union([z.string(), z.array(z.string())])

const ruleFile = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'an id is short English words joined by hyphens'),
  claims: z.enum([
    'HOLDS',
    'CHAIRED',
    'ATTENDED',
    'SPOKE_AT',
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
  /** Read by the engine itself, not by patterns: what stands beside a name. */
  engine: z
    .literal('apposition')
    .or(z.literal('figures'))
    .or(z.literal('agreements'))
    .or(z.literal('sessions'))
    .or(z.literal('rosters'))
    .or(z.literal('careers'))
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
  examples: z
    .array(
      z.strictObject({
        text: z.string(),
        claim: z.union([z.record(z.string(), words), z.array(z.record(z.string(), words))]),
      }),
    )
    .min(1),
  counterexamples: z.array(z.strictObject({ text: z.string(), because: z.string() })).min(1),
})

/** A rule as its file in `data/rules/` gives it, examples and counterexamples included. */
export type Rule = z.infer<typeof ruleFile>

/** One pattern of a rule, parted at the words by which it is found in a text. */
export interface Pattern {
  readonly rule: Rule
  /** As the file gives it. */
  readonly text: string
  readonly anchor: Expression
  /** What must stand before and behind the anchor: walked from it, backward and forward. */
  readonly left: Program
  readonly right: Program
  readonly silences: Silences
}

/** Words that silence a rule, by where they stand. */
interface Silences {
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

/** Reads every rule of a `data/rules/` folder, and makes its words known to the lexicon. @throws DataFileError naming file and place */
export function loadRules(folder: URL, lexicon: Lexicon, grammar: Grammar): Rules {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  const all = files.map((name) => readRule(new URL(name, folder), name))
  const patterns: Pattern[] = []
  for (const rule of all) {
    const place = `data/rules/${rule.id}.yaml`
    const parse = (text: string) =>
      parsePattern(text, {
        vocabulary: lexicon.vocabulary,
        place,
        named: (name) => grammar.phrase(name, place).expression,
      })
    const silencing = (where: Where, way: 1 | -1) => {
      const parts = rule.unless.flatMap((exception) => (where in exception ? [parse(exception[where]!)] : []))
      return parts.length > 0 ? compile({ is: 'choice', parts }, way) : undefined
    }
    const silences = {
      before: silencing('before', -1),
      between: silencing('between', 1),
      ahead: silencing('ahead', 1),
      directly: silencing('directly', -1),
    }
    for (const text of rule.patterns) {
      const parts = partsOf(parse(text))
      const anchor = anchorOf(parts, lexicon)
      if (!anchor) throw new DataFileError(place, `the pattern “${text}” has no words of its own to be found by`)
      const left = compile({ is: 'sequence', parts: parts.slice(0, anchor.at) }, -1)
      const right = compile({ is: 'sequence', parts: parts.slice(anchor.at + 1) }, 1)
      const pattern = patterns.push({ rule, text, anchor: parts[anchor.at]!, left, right, silences }) - 1
      for (const words of anchor.phrases) lexicon.phrases.addWords(words, { type: CUE, pattern })
    }
  }
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
 * The words by which a pattern is found: the first that may not be missing, a comma or another sign only where there are no others. In every
 * second sentence there are commas.
 */
function anchorOf(
  parts: readonly Expression[],
  { vocabulary }: Lexicon,
): { readonly at: number; readonly phrases: readonly (readonly number[])[] } | undefined {
  const isSign = (words: readonly number[]) => !words.some((word) => /\p{L}/u.test(vocabulary.spelled(word)))
  let sign: ReturnType<typeof anchorOf>
  for (const [at, part] of parts.entries()) {
    const phrases = isEmpty(part) ? undefined : phrasesOf(part)
    if (!phrases) continue
    if (!phrases.some(isSign)) return { at, phrases }
    sign ??= { at, phrases }
  }
  return sign
}

function readRule(file: URL, name: string): Rule {
  const place = `data/rules/${name}`
  let content: unknown
  try {
    content = parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new DataFileError(place, `is not YAML: ${(error as Error).message}`)
  }
  const result = ruleFile.safeParse(content)
  if (!result.success)
    throw new DataFileError(
      place,
      result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    )
  if (`${result.data.id}.yaml` !== name)
    throw new DataFileError(place, `the file is named after the id, which is “${result.data.id}”`)
  return result.data
}
