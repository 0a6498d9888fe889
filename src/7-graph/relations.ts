import { byCodeUnit } from '../6-entities/keys.ts'
import { type Move, movesOf } from '../6-entities/moves.ts'
import type { KeyOf } from '../6-entities/thing-keys.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Claim, Extraction } from '../model.ts'
import type { Evidence } from './types.ts'

/** A claim with the article that makes it. */
export interface Told {
  readonly claim: Claim
  readonly article: string
  readonly published: string | undefined
  /** By what it is sorted: the day, and the article. */
  readonly at: string
  /** The post ends by what the article reports, though the claim itself does not say so. */
  readonly move?: Move | undefined
}

/** Claims of one kind between the same two things, from all articles, the earliest first. */
export interface Relation {
  readonly key: string
  readonly kind: Claim['kind']
  readonly from: string
  readonly to: string
  readonly told: readonly Told[]
}

/** A claim, and what it relates. */
export interface Related extends Omit<Relation, 'told'> {
  readonly told: Told
}

/** The claims of an article, by what they relate. */
export function relatedIn(extraction: Extraction, keyOf: KeyOf, knowledge: Knowledge): readonly Related[] {
  const { article, claims } = extraction
  const moves = movesOf(extraction, knowledge)
  const { id, published } = article
  const at = `${published ?? ''} ${id}`
  return claims.map((claim) => {
    const { kind } = claim
    const from = kind === 'MENTIONS' ? `article:${id}` : keyOf(claim.from)
    const to = keyOf(claim.to)
    const move = moves.get(claim.id)
    return {
      key: `${kind}:${from}→${to}`,
      kind,
      from,
      to,
      told: { claim, article: id, published, at, ...(move && { move }) },
    }
  })
}

/** Gathers claims into relations, by key. */
export function relate(related: Iterable<Related>): readonly Relation[] {
  const relations = new Map<string, Relation & { told: Told[] }>()
  for (const { key, told, ...ends } of related) {
    const known = relations.get(key)
    if (known) known.told.push(told)
    else relations.set(key, { key, ...ends, told: [told] })
  }
  const sorted = [...relations.values()].sort((a, b) => byCodeUnit(a.key, b.key))
  for (const { told } of sorted) told.sort(inOrder)
  return sorted
}

/** The words that a relation rests on. */
export function evidenceOf(told: readonly Told[]): readonly Evidence[] {
  // In the order in which they are written, which is quicker than to sort them then.
  return told.map(({ article, claim: { evidence, rule, confidence, hold, denied, by } }) => ({
    article,
    ...(by && { by }),
    confidence,
    ...(denied && { denies: true as const }),
    end: evidence.end,
    ...(evidence.page !== undefined && { page: evidence.page }),
    quote: evidence.quote,
    rule,
    start: evidence.start,
    ...(hold && { status: hold.status }),
  }))
}

function inOrder(a: Told, b: Told): number {
  const [one, other] = [a.claim.evidence, b.claim.evidence]
  return (
    byCodeUnit(a.at, b.at) || one.start - other.start || one.end - other.end || byCodeUnit(a.claim.rule, b.claim.rule)
  )
}
