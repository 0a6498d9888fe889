import type { HoldsAttributes, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import { dateText } from './dates.ts'
import type { FactName } from './graph-words.ts'
import { statusText } from './post-text.ts'
import type { Words } from './words.ts'

export interface Fact {
  readonly name: FactName
  readonly text: string
}

/** What is known of a node, in reading order; what is not known is left out. */
export function factsOf(node: NodeAttributes, words: Words): readonly Fact[] {
  return known([
    ['aliases', unlike(node.label, node.aliases).join(' · ')],
    ...ownFacts(node, words),
    ['seen', seenText(node, words)],
  ])
}

/** What is known of a held post. Who decided and the document are keys of nodes. */
export function holdFacts(holds: HoldsAttributes, graph: KnowledgeGraph, words: Words): readonly Fact[] {
  const label = (key: string | undefined) =>
    key !== undefined && graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : undefined
  return known([
    ['status', statusText(holds, words)],
    ['held', rangeText(holds.from, holds.to, words)],
    ['term', holds.term],
    ['began', holds.began && words.beginnings[holds.began]],
    ['ended', holds.ended && words.ends[holds.ended]],
    ['decidedBy', label(holds.decidedBy)],
    ['decision', label(holds.decision)],
    ['seenHeld', rangeText(holds.seenFrom, holds.seenTo, words)],
  ])
}

type Maybe = readonly [FactName, string | number | undefined]

function ownFacts(node: NodeAttributes, words: Words): readonly Maybe[] {
  switch (node.kind) {
    case 'Person':
      return [
        ['honorifics', node.honorifics?.join(', ')],
        ['gender', node.gender && words.genders[node.gender]],
        ['birthYear', node.birthDate ? dateText(node.birthDate) : node.birthYear],
        ['nativePlace', node.nativePlace],
        ['ethnicity', node.ethnicity],
        ['education', node.education],
        ['theoryDegree', node.theoryDegree],
        ['joinedParty', node.joinedParty && dateText(node.joinedParty)],
      ]
    case 'Position':
      return [['role', node.role]]
    case 'Organization':
      return [
        ['bodyKind', node.bodyKind && words.bodyKind(node.bodyKind)],
        ['sector', node.sector && words.sectors[node.sector]],
        ['level', node.level && words.levels[node.level]],
        ['valid', rangeText(node.validFrom, node.validTo, words)],
      ]
    case 'Place':
      return [
        ['placeKind', node.placeKind],
        ['level', node.level && words.levels[node.level]],
        ['valid', rangeText(node.validFrom, node.validTo, words)],
      ]
    case 'Agreement':
      return [
        ['agreementKind', node.agreementKind],
        ['period', rangeText(node.from, node.to, words)],
        ['status', node.status && words.agreementStatuses[node.status]],
        ['signedOn', node.signedOn && dateText(node.signedOn)],
        ['topics', node.topics?.join('; ')],
      ]
    case 'Document':
      return [
        ['documentKind', node.documentKind],
        ['number', node.number],
        ['date', node.date && dateText(node.date)],
        ['subject', node.subject],
      ]
    case 'Event':
      return [
        ['eventKind', node.eventKind],
        ['sanction', node.measure],
        ['status', node.status && words.measureStatuses[node.status]],
        ['date', node.date && dateText(node.date)],
      ]
    case 'Figure':
      return [
        ['measure', node.measure],
        ['value', amountText(node.value, node.unit, words)],
        ['period', node.period && dateText(node.period)],
        ['target', node.target === undefined ? undefined : amountText(node.target, node.unit, words)],
      ]
    case 'Article':
      return [
        ['outlet', node.outlet],
        ['published', node.published && words.publishedOn(dateText(node.published), node.publishedFrom === 'text')],
        ['authors', node.authors?.join(', ')],
        ['url', node.url],
      ]
  }
}

function seenText({ articles, firstSeen, lastSeen }: NodeAttributes, words: Words): string {
  const range = rangeText(firstSeen, lastSeen, words)
  return articles > 0 ? [words.inArticles(articles), range].filter(Boolean).join(', ') : range
}

/** Names that differ in more than capitals, stops and spaces, which tell a reader nothing. */
function unlike(label: string, names: readonly string[]): readonly string[] {
  const bare = (name: string) => name.toLowerCase().replace(/[\s.,–-]+/g, '')
  const seen = new Set([bare(label)])
  return names.filter((name) => {
    const is = bare(name)
    return !seen.has(is) && seen.add(is)
  })
}

/** “22/02/2024 – 05/2025”, “từ …”, “đến …”, or nothing. */
export function rangeText(from: string | undefined, to: string | undefined, words: Words): string {
  if (from && to) return from === to ? dateText(from) : words.between(dateText(from), dateText(to))
  if (from) return words.since(dateText(from))
  return to ? words.until(dateText(to)) : ''
}

/** When a post was held; where no article tells its beginning or end, when articles show it held. */
export function heldText({ from, to, term, seenFrom, seenTo }: HoldsAttributes, words: Words): string {
  const told = rangeText(from, to, words) || (term && words.inTerm(term))
  if (told) return told
  if (!seenFrom || !seenTo) return words.noDate
  return words.seenHeldText(
    seenFrom === seenTo ? dateText(seenFrom) : words.between(dateText(seenFrom), dateText(seenTo)),
  )
}

function amountText(value: number, unit: string | undefined, words: Words): string {
  return [words.number(value), unit].filter(Boolean).join(' ')
}

function known(facts: readonly Maybe[]): readonly Fact[] {
  return facts.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [{ name, text: String(text) }]))
}
