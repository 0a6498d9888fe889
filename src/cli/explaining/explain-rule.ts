import { type Trial, whyNot } from '../../explain.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Article } from '../../model.ts'
import { UsageError } from '../command.ts'
import type { Paint } from '../io.ts'
import { type Branch, drawTree } from '../terminal/tree.ts'

/** Where each pattern of a rule gives up in a sentence, as text for people. @throws UsageError when there is no such rule */
export function explainRule(
  text: string,
  rule: string,
  knowledge: Knowledge,
  { paint, from }: { readonly paint: Paint; readonly from: Omit<Article, 'id' | 'text'> },
): string {
  const told = knowledge.rules.byId.get(rule)
  if (!told) throw new UsageError(`There is no rule “${rule}” in data/rules.`)
  const heading = `“${text.trim()}”\n\n${paint('bold', rule)}: ${told.meaning}\n`
  if (told.patterns.length === 0) return `${heading}   The program reads this rule without patterns.\n`
  const trials = whyNot(text, rule, knowledge, from)
  const near = trials.filter(({ found }) => found !== undefined)
  const far = trials.filter(({ found }) => found === undefined)
  return `${heading}${drawTree(
    [
      ...near.map((trial) => trialBranch(trial, paint)),
      ...(far.length === 0
        ? []
        : [
            {
              line: 'patterns of whose own words none stand in the sentence',
              below: far.map(({ pattern }) => ({ line: pattern })),
            },
          ]),
    ],
    paint,
  )}`
}

function trialBranch({ pattern, found, gaveUp, silenced, fits }: Trial, paint: Paint): Branch {
  const cyan = (words: string) => paint('cyan', `“${words}”`)
  const at = cyan(found ?? '')
  const lines = fits
    ? [`fits at ${at}`]
    : silenced
      ? [`fits at ${at}, but ${cyan(silenced.words)} keeps it silent (${silenced.by})`]
      : [`found by ${at}`, gaveUpWords(gaveUp!, cyan)]
  return { line: pattern, below: lines.map((line) => ({ line })) }
}

function gaveUpWords({ side, at, wanted }: NonNullable<Trial['gaveUp']>, cyan: (words: string) => string): string {
  const there = at === '' ? 'the end of the sentence' : cyan(at)
  return `gave up on its way to the ${side} at ${there}, where it asks for ${wanted.join(' or ')}`
}
