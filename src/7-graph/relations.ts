import { byCodeUnit } from '../6-entities/keys.ts'
import { type Move, movesOf } from '../6-entities/moves.ts'
import type { Entities } from '../6-entities/types.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Claim, Extraction } from '../model.ts'
import type { Evidence } from './types.ts'

/** A claim with the article that makes it. */
export interface Told {
  readonly claim: Claim
  readonly article: string
  readonly published: string | undefined
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

/** Gathers the claims of all articles into relations, by key. */
export function relate(
  extractions: readonly Extraction[],
  entities: Entities,
  knowledge: Knowledge,
): readonly Relation[] {
  const relations = new Map<string, Relation & { told: Told[] }>()
  for (const extraction of extractions) {
    const { article, claims } = extraction
    const moves = movesOf(extraction, knowledge)
    for (const claim of claims) {
      const from = claim.kind === 'MENTIONS' ? `article:${article.id}` : entities.keyOf(article.id, claim.from)
      const to = entities.keyOf(article.id, claim.to)
      const key = `${claim.kind}:${from}→${to}`
      const move = moves.get(claim.id)
      const told: Told = { claim, article: article.id, published: article.published, ...(move && { move }) }
      const known = relations.get(key)
      if (known) known.told.push(told)
      else relations.set(key, { key, kind: claim.kind, from, to, told: [told] })
    }
  }
  const sorted = [...relations.values()].sort((a, b) => byCodeUnit(a.key, b.key))
  for (const { told } of sorted) told.sort(inOrder)
  return sorted
}

/** The words that a relation rests on. */
export function evidenceOf(told: readonly Told[]): readonly Evidence[] {
  return told.map(({ article, claim: { evidence, rule, confidence, hold, denied, by } }) => ({
    article,
    start: evidence.start,
    end: evidence.end,
    quote: evidence.quote,
    ...(evidence.page !== undefined && { page: evidence.page }),
    rule,
    confidence,
    ...(hold && { status: hold.status }),
    ...(denied && { denies: true as const }),
    ...(by && { by }),
  }))
}

function inOrder(a: Told, b: Told): number {
  const [one, other] = [a.claim.evidence, b.claim.evidence]
  return (
    byCodeUnit(`${a.published ?? ''} ${a.article}`, `${b.published ?? ''} ${b.article}`) ||
    one.start - other.start ||
    one.end - other.end ||
    byCodeUnit(a.claim.rule, b.claim.rule)
  )
}
