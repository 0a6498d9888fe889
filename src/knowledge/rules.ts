import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { DataFileError } from '../errors.ts'
import { CUE, type Lexicon } from './lexicon.ts'
import { type Element, parsePattern } from './patterns.ts'
import { wordsOf } from './trie.ts'

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
      z.union([
        z.strictObject({ before: z.string(), because: z.string() }),
        z.strictObject({ between: z.string(), because: z.string() }),
        z.strictObject({ ahead: z.string(), because: z.string() }),
        z.strictObject({ directly: z.string(), because: z.string() }),
      ]),
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

export interface Pattern {
  readonly rule: Rule
  readonly elements: readonly Element[]
  /** Index of the words by which the pattern is found in a text. */
  readonly anchor: number
  /** Phrases that silence the rule when they end right before the anchor, at most two words away. */
  readonly unless: readonly (readonly number[])[]
  /** Phrases that silence the rule when they stand between its words. */
  readonly between: readonly (readonly number[])[]
  /** Phrases that silence the rule when they stand shortly before its first role. */
  readonly ahead: readonly (readonly number[])[]
  /** Phrases that silence the rule when its first role follows them at once. */
  readonly directly: readonly (readonly number[])[]
}

export interface Rules {
  readonly all: readonly Rule[]
  readonly patterns: readonly Pattern[]
  readonly byId: ReadonlyMap<string, Rule>
}

/** Reads every rule of a `data/rules/` folder, and makes its words known to the lexicon. @throws DataFileError naming file and place */
export function loadRules(folder: URL, lexicon: Lexicon): Rules {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
  const all = files.map((name) => readRule(new URL(name, folder), name))
  const patterns: Pattern[] = []
  for (const rule of all) {
    for (const text of rule.patterns) {
      const elements = parsePattern(text, lexicon.vocabulary, `data/rules/${rule.id}.yaml`)
      const anchor = anchorOf(elements)
      if (anchor < 0)
        throw new DataFileError(
          `data/rules/${rule.id}.yaml`,
          `the pattern “${text}” has no words of its own to be found by`,
        )
      const phrases = (text: string) => text.split('|').map((phrase) => wordsOf(phrase, lexicon.vocabulary))
      const unless = rule.unless.flatMap((exception) => ('before' in exception ? phrases(exception.before) : []))
      const between = rule.unless.flatMap((exception) => ('between' in exception ? phrases(exception.between) : []))
      const ahead = rule.unless.flatMap((exception) => ('ahead' in exception ? phrases(exception.ahead) : []))
      const directly = rule.unless.flatMap((exception) => ('directly' in exception ? phrases(exception.directly) : []))
      const pattern = patterns.push({ rule, elements, anchor, unless, between, ahead, directly }) - 1
      for (const phrase of (elements[anchor] as Element & { kind: 'words' }).phrases)
        lexicon.phrases.add(phrase, { type: CUE, pattern })
    }
  }
  return { all, patterns, byId: new Map(all.map((rule) => [rule.id, rule])) }
}

/**
 * The words by which a pattern is found: the first that may not be missing, a comma or another sign only where there are no others. In every
 * second sentence there are commas.
 */
function anchorOf(elements: readonly Element[]): number {
  const isAnchor = (element: Element) => element.kind === 'words' && !element.optional
  const isSign = (element: Element) =>
    element.kind === 'words' && element.phrases.some((phrase) => !/\p{L}/u.test(phrase))
  const words = elements.findIndex((element) => isAnchor(element) && !isSign(element))
  return words >= 0 ? words : elements.findIndex(isAnchor)
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
