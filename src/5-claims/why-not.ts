import type { Mentions } from '../3-mentions/index.ts'
import type { Range } from '../3-mentions/types.ts'
import type { Step } from '../knowledge/grammar/program.ts'
import { type Trace, Walker } from '../knowledge/grammar/walk.ts'
import { CUE } from '../knowledge/lexicon.ts'
import type { Pattern } from '../knowledge/rules.ts'
import { type Item, type Items, matchAround, type Silenced, silencedBy } from './match.ts'

/** What a pattern came to at one place where its own words stand; it fits where nothing is said against it. */
export interface Trial {
  readonly pattern: Pattern
  /** The words by which the pattern is found. */
  readonly anchor: Range
  /** The pattern gave up here, on the way to the left or to the right of its words; `wanted` would have let it go on. */
  readonly gaveUp?: { readonly at: number; readonly side: 'left' | 'right'; readonly wanted: readonly Step[] }
  /** It fits, but words say that it is not so. */
  readonly silenced?: Silenced
}

/** What every pattern of a rule came to in a text: a list for each pattern, empty where its own words do not stand in the text. */
export function tryPatterns(
  { page }: Mentions,
  items: Items,
  patterns: readonly Pattern[],
): ReadonlyMap<Pattern, readonly Trial[]> {
  const found = new Map<Pattern, Trial[]>(patterns.map((pattern) => [pattern, []]))
  for (let at = 0; at < page.length; at++) {
    for (const hit of page.all(at, CUE)) {
      if (hit.sense.type !== CUE) continue
      const pattern = page.knowledge.rules.patterns[hit.sense.pattern]!
      const anchor = { from: at, to: hit.to }
      const list = found.get(pattern)
      if (!list) continue
      const trace: Trace = { at, wanted: [] }
      const walker = new Walker<Item>(page.reading.tokens, items, trace)
      const silenced = silencedBy(page, walker, pattern, at)
      const match = matchAround(page, walker, pattern, anchor)
      if (match && silenced) list.push({ pattern, anchor, silenced })
      else if (match) list.push({ pattern, anchor, ...('silenced' in match && match) })
      else {
        const side = trace.at >= hit.to ? 'right' : 'left'
        list.push({ pattern, anchor, gaveUp: { at: trace.at, side, wanted: trace.wanted } })
      }
    }
  }
  return found
}
