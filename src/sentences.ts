import { read } from './2-text/read.ts'
import { tokenize } from './2-text/tokens.ts'
import type { Mentions } from './3-mentions/index.ts'
import { fillingsOf } from './3-mentions/page.ts'
import { mentionsOf } from './3-mentions/publication.ts'
import { findReferents } from './4-referents/index.ts'
import { claimsIn } from './article-claims.ts'
import type { Phrase } from './knowledge/grammar/grammar.ts'
import { Walker } from './knowledge/grammar/walk.ts'
import type { Knowledge } from './knowledge/index.ts'
import { type EntrySentences, loadSentences, type RuleSentences } from './knowledge/sentences.ts'

/** The words that the roles of a claim took, exactly as they stand in the text. */
export type ClaimedRoles = Readonly<Record<string, string | readonly string[]>>

/**
 * What of the sentences of `data/grammar/` and `data/rules/` is not read as its file says, a line each with file and line: an example that
 * is not read, a counterexample that is.
 */
export function misreadSentences(knowledge: Knowledge, folder: URL): readonly string[] {
  const { entries, rules } = loadSentences(folder)
  return [
    ...entries.flatMap((entry) => misreadOfEntry(entry, knowledge)),
    ...rules.flatMap((rule) => misreadOfRule(rule, knowledge)),
  ]
}

function misreadOfEntry({ id, examples, counterexamples, where }: EntrySentences, knowledge: Knowledge): string[] {
  const phrase = knowledge.grammar.phrase(id)
  const wrong: string[] = []
  for (const [at, example] of examples.entries())
    if (!readingsOf(phrase, example, knowledge).every(Boolean))
      wrong.push(`${where('examples', at)}: “${id}” does not read: ${example}`)
  for (const [at, example] of counterexamples.entries())
    if (readingsOf(phrase, example, knowledge).some(Boolean))
      wrong.push(`${where('counterexamples', at)}: “${id}” reads: ${example}`)
  return wrong
}

function misreadOfRule({ id, examples, counterexamples, where }: RuleSentences, knowledge: Knowledge): string[] {
  const wrong: string[] = []
  for (const [at, { text, claim }] of examples.entries()) {
    const [found, wanted] = [claimsOf(id, text, knowledge), [claim].flat()].map(inOrder)
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      wrong.push(`${where('examples', at)}: “${id}” finds ${JSON.stringify(found)} in: ${text}`)
  }
  for (const [at, { text, because }] of counterexamples.entries())
    if (claimsOf(id, text, knowledge).length > 0)
      wrong.push(`${where('counterexamples', at)}: “${id}” does not stay silent (${because}): ${text}`)
  return wrong
}

/**
 * Whether a sentence is read by an entry: whether the words marked with «» are all of it, read from either side; where none are marked,
 * whether it stands anywhere.
 */
export function readingsOf(phrase: Phrase, sentence: string, knowledge: Knowledge): readonly boolean[] {
  const { vocabulary } = knowledge.lexicon
  const [before = '', words, after = ''] = sentence.split(/[«»]/)
  const text = words === undefined ? sentence : `${before}${words}${after}`
  const tokens = tokenize(text, vocabulary)
  const walker = new Walker(tokens, fillingsOf(mentionsIn(text, knowledge).all))
  if (words === undefined) return [walker.find(phrase.forward, 0, tokens.length) !== undefined]
  const from = tokenize(before, vocabulary).length
  const to = from + tokenize(words, vocabulary).length
  return [walker.fits(phrase.forward, from, to), walker.fits(phrase.backward, to, from)]
}

/** The claims that a rule makes of a text; one claim has one person, body or post, so that a list of three people gives three. */
export function claimsOf(rule: string, text: string, knowledge: Knowledge): readonly ClaimedRoles[] {
  return claimsIn(findReferents(mentionsIn(text, knowledge)), knowledge)
    .claims.filter((claim) => claim.rule === rule)
    .map(({ roles }) =>
      Object.fromEntries(Object.entries(roles).map(([role, { start, end }]) => [role, text.slice(start, end)])),
    )
}

function mentionsIn(text: string, knowledge: Knowledge): Mentions {
  return mentionsOf(read({ id: 'sentence', text }, knowledge), knowledge)
}

/** The order of claims and of the roles of one says nothing, nor does it when two patterns of a rule read the same. */
export function inOrder(claims: readonly ClaimedRoles[]): readonly ClaimedRoles[] {
  const lines = claims.map((claim) => JSON.stringify(Object.fromEntries(Object.entries(claim).toSorted())))
  return [...new Set(lines)].toSorted().map((line) => JSON.parse(line))
}
