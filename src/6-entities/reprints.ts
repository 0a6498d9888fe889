import type { Extraction } from '../model.ts'
import { byCodeUnit } from './keys.ts'
import { findNearCopies } from './near-copies.ts'

/** Of what the shorter of two articles says, the share that both say in the same words when one is a copy of the other. */
const COPIED = 0.8
/** Fewer sentences than this in common may be chance: “ông A, Bí thư Tỉnh ủy B” stands in many articles. */
const FEWEST = 3
/** Shorter quotes are names and titles. */
const SHORTEST = 25
/** Words that more articles use than this are a formula. */
const FORMULA = 40

/** Days after which a paper prints no other’s report any more; the yearly report that says the same as last year’s is no copy. */
const LATEST = 60

/**
 * Which articles are reprints, by id, with the first article that has the words. Papers take over each other’s reports as they are; two
 * papers that print one text are not two who say the same. Reprints are known by the words in which they say what was read of them, or
 * by half of all their words.
 */
export function findReprints(extractions: readonly Extraction[]): ReadonlyMap<string, string> {
  const ordered = [...extractions].sort((a, b) => byCodeUnit(orderOf(a), orderOf(b)))
  const saidBy = new Map<string, number[]>()
  const sayings = ordered.map((extraction, index) => {
    const said = new Set(
      extraction.claims.flatMap(({ kind, evidence: { quote } }) =>
        kind !== 'MENTIONS' && quote.length >= SHORTEST ? quote : [],
      ),
    )
    for (const quote of said) {
      const list = saidBy.get(quote)
      if (list) list.push(index)
      else saidBy.set(quote, [index])
    }
    return said
  })
  const days = ordered.map(({ article }) => dayOf(article.published))
  const near = findNearCopies(
    ordered.map(({ fingerprint }) => fingerprint),
    (later, earlier) => !(Math.abs(days[later]! - days[earlier]!) > LATEST),
  )
  const originals = new Map<string, string>()
  for (const [index, said] of sayings.entries()) {
    const common = new Map<number, number>()
    for (const quote of said) {
      const list = saidBy.get(quote)!
      if (list.length > FORMULA) continue
      for (const other of list) if (other < index) common.set(other, (common.get(other) ?? 0) + 1)
    }
    const copied = [...common].flatMap(([other, count]) =>
      count >= FEWEST && count >= COPIED * Math.min(said.size, sayings[other]!.size) ? other : [],
    )
    const original = copied.length > 0 ? Math.min(...copied) : near.get(index)
    if (original === undefined) continue
    const { id } = ordered[original]!.article
    originals.set(ordered[index]!.article.id, originals.get(id) ?? id)
  }
  return originals
}

function orderOf({ article }: Extraction): string {
  return `${article.published ?? '9999'} ${article.id}`
}

/** The number of a day; not a number for less than a day. */
function dayOf(date: string | undefined): number {
  return date?.length === 10 ? Date.parse(date) / 86_400_000 : Number.NaN
}
