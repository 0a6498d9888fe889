import { type ExplainedMention, type Explanation, explain } from '../../explain.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Article, Claim, LocalEntity } from '../../model.ts'
import type { Paint } from '../io.ts'
import { type Branch, drawTree } from '../terminal/tree.ts'
import { padEnd } from '../terminal/width.ts'

/** How a sentence is read, as text for people: its mentions, its claims with their rules, what follows from the names. */
export function explainSentence(
  text: string,
  knowledge: Knowledge,
  { paint, from }: { readonly paint: Paint; readonly from: Omit<Article, 'id' | 'text'> },
): string {
  const explanation = explain(text, knowledge, from)
  const sections: readonly (readonly [string, readonly Branch[]])[] = [
    ['mentions', explanation.mentions.map((mention) => mentionBranch(mention, paint))],
    ['claims', claimBranches(explanation, knowledge, paint)],
    ['what follows from the names', impliedBranches(explanation, paint)],
    ['rules that fit and gave no claim', idleBranches(explanation, knowledge, paint)],
  ]
  const shown = sections.filter(
    ([title, branches]) => branches.length > 0 || title === 'mentions' || title === 'claims',
  )
  return [
    `“${text.trim()}”\n`,
    ...shown.map(([title, branches]) =>
      branches.length === 0
        ? `\n${paint('bold', title)}\n   none\n`
        : `\n${paint('bold', title)}\n${drawTree(branches, paint)}`,
    ),
  ].join('')
}

function mentionBranch({ kind, words, means, because, parts }: ExplainedMention, paint: Paint): Branch {
  const told = [means && ` = ${means}`, because && ` (${because})`].filter(Boolean).join('')
  const meaning = told === '' ? '' : paint('dim', told)
  return {
    line: `${padEnd(kind, 9)} ${paint('cyan', `“${words}”`)}${meaning}`,
    below: parts.map((part) => mentionBranch(part, paint)),
  }
}

function claimBranches({ extraction, text }: Explanation, knowledge: Knowledge, paint: Paint): readonly Branch[] {
  const labels = new Map(extraction.entities.map((entity) => [entity.id, entity.label]))
  return extraction.claims
    .filter(({ kind }) => kind !== 'MENTIONS')
    .map((claim) => ({
      line: `${paint('bold', claim.kind)}${holdWords(claim)}: ${labels.get(claim.from)} → ${labels.get(claim.to)}`,
      below: [
        { line: `${padEnd('rule', 9)} ${ruleWords(claim.rule, knowledge)}` },
        {
          line: `${padEnd('evidence', 9)} ${paint('cyan', `“${claim.evidence.quote}”`)}, confidence ${claim.confidence}`,
        },
        ...Object.entries(claim.roles).map(([role, { start, end }]) => ({
          line: `${padEnd(role, 9)} ${paint('cyan', `“${text.slice(start, end)}”`)}`,
        })),
      ],
    }))
}

function holdWords({ hold, denied }: Claim): string {
  if (!hold) return denied ? ' (denied)' : ''
  const { status, acting, from, to, term } = hold
  const words = [
    denied && 'denied',
    status,
    acting && 'acting',
    from && `from ${from}`,
    to && `to ${to}`,
    term && `term ${term}`,
  ]
  return ` (${words.filter(Boolean).join(', ')})`
}

function ruleWords(id: string, knowledge: Knowledge): string {
  const meaning = knowledge.rules.byId.get(id)?.meaning
  return meaning ? `${id}: ${meaning}` : id
}

/** Edges that no claim has to state. */
function impliedBranches({ extraction }: Explanation, paint: Paint): readonly Branch[] {
  const labels = new Map(extraction.entities.map((entity) => [entity.id, entity.label]))
  const line = (kind: string, from: LocalEntity, to: string | undefined) =>
    to === undefined ? [] : [{ line: `${paint('bold', kind)}: ${from.label} → ${labels.get(to)}` }]
  return extraction.entities.flatMap((entity) => {
    if (entity.kind === 'Position') return line('OF', entity, entity.body)
    if (entity.kind === 'Organization')
      return [...line('PART_OF', entity, entity.partOf), ...line('BASED_IN', entity, entity.place)]
    return []
  })
}

function idleBranches({ rules }: Explanation, knowledge: Knowledge, paint: Paint): readonly Branch[] {
  return rules
    .filter(({ claims }) => !claims)
    .map(({ rule, words, roles }) => ({
      line: ruleWords(rule, knowledge),
      below: [
        { line: `${padEnd('words', 9)} ${paint('cyan', `“${words}”`)}` },
        ...Object.entries(roles).map(([role, taken]) => ({
          line: `${padEnd(role, 9)} ${paint('cyan', `“${taken}”`)}`,
        })),
      ],
    }))
}
