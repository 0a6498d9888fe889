import type { Article, Extraction } from '../model.ts'
import { byCodeUnit } from './keys.ts'
import { findNearCopies } from './near-copies.ts'

/** Of what the shorter of two articles says, the share that both say in the same words when one is a copy of the other. */
export const COPIED = 0.8
/** Fewer sentences than this in common may be chance: “ông A, Bí thư Tỉnh ủy B” stands in many articles. */
export const FEWEST = 3
/** Shorter quotes are names and titles. */
const SHORTEST = 25
/** Words that more articles use than this are a formula. */
export const FORMULA = 40

/** Days after which a paper prints no other’s report any more; the yearly report that says the same as last year’s is no copy. */
const LATEST = 60

/**
 * Which articles are reprints, by id, with the first article that has the words. Papers take over each other’s reports as they are; two
 * papers that print one text are not two who say the same. Reprints are known by the words in which they say what was read of them, or
 * by half of all their words.
 */
export function findReprints(extractions: readonly Extraction[]): ReadonlyMap<string, string> {
  const ordered = extractions
    .map((extraction) => ({ extraction, at: orderOf(extraction.article) }))
    .sort((a, b) => byCodeUnit(a.at, b.at))
    .map(({ extraction }) => extraction)
  const saidBy = new Map<string, number[]>()
  const sayings = ordered.map((extraction, index) => {
    const said = sayingsIn(extraction)
    for (const quote of said) {
      const list = saidBy.get(quote)
      if (list) list.push(index)
      else saidBy.set(quote, [index])
    }
    return said
  })
  const near = findNearCopies(
    ordered.map(({ fingerprint }) => fingerprint),
    nearInTime(ordered.map(({ article }) => article)),
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

/** The words in which an article says what was read of it, but for short ones. */
export function sayingsIn({ claims }: Extraction): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ kind, evidence: { quote } }) => (kind !== 'MENTIONS' && quote.length >= SHORTEST ? quote : [])),
  )
}

type Dated = Pick<Article, 'id' | 'published'>

/** By what articles are put in order: of two with the same words the first is the original. */
export function orderOf({ id, published }: Dated): string {
  return `${published ?? '9999'} ${id}`
}

/** Whether two articles, by their places in a list, came out so near to each other that one may be a copy. */
export function nearInTime(articles: readonly Dated[]): (one: number, other: number) => boolean {
  const days = articles.map(({ published }) => dayOf(published))
  return (one, other) => !(Math.abs(days[one]! - days[other]!) > LATEST)
}

/** The number of a day; not a number for less than a day. */
function dayOf(date: string | undefined): number {
  return date?.length === 10 ? Date.parse(date) / 86_400_000 : Number.NaN
}
