import type { HoldsAttributes, KnowledgeGraph } from '../7-graph/types.ts'
import { eachEdge } from './order.ts'
import { precisionOf, realDate } from './said-dates.ts'
import { type Source, sourcesOf } from './sources.ts'
import { legalXml } from './xml.ts'

/** A post held for Wikidata, or why there is none. */
export type Proposed =
  | { readonly line: string }
  | { readonly lacks: 'post' | 'source' /** Key of the edge. */; readonly key: string }

/**
 * Posts held, as QuickStatements (version 1, tabs between) of “position held” (P39) with its beginning (P580), its end (P582) and one
 * reference: address (P854), day of publication (P577), the words that say so (P1683). Only for people and posts that somebody has matched
 * with items. Whoever acts for a holder, is a candidate, or of whom a later article takes it back, is left out.
 *
 * @param matched items of Wikidata by keys of the graph
 */
export function* quickStatements(graph: KnowledgeGraph, matched: ReadonlyMap<string, string>): Iterable<Proposed> {
  for (const { key, source, target, attributes } of eachEdge(graph)) {
    const person = matched.get(source)
    if (attributes.kind !== 'HOLDS' || person === undefined || !isHolder(attributes)) continue
    const post = matched.get(target)
    const told = sourcesOf(graph, attributes).find(({ url, evidence }) => url !== undefined && !evidence.denies)
    if (post === undefined) yield { lacks: 'post', key }
    else if (told === undefined) yield { lacks: 'source', key }
    else {
      const { from, to } = attributes
      yield { line: [person, 'P39', post, ...dated('P580', from), ...dated('P582', to), ...reference(told)].join('\t') }
    }
  }
}

function isHolder({ status, acting, retracted }: HoldsAttributes): boolean {
  return status !== 'candidate' && !acting && !retracted
}

function reference({ url, article, evidence }: Source): readonly string[] {
  const published = dated('S577', article?.published?.slice(0, 10))
  return ['S854', quoted(url!), ...published, 'S1683', `vi:${quoted(evidence.quote)}`]
}

/** A date in the precision known: 9 is a year, 10 a month, 11 a day. */
function dated(property: string, date: string | undefined): readonly string[] {
  const real = realDate(date)
  if (real === undefined) return []
  const [year, month = '00', day = '00'] = real.split('-')
  const precision = { year: 9, month: 10, day: 11 }[precisionOf(real)]
  return [property, `+${year}-${month}-${day}T00:00:00Z/${precision}`]
}

/** A text on one line; the form has no way to write a tab, a line end or the bars that end a command. */
function quoted(text: string): string {
  return `"${legalXml(text).replace(/\s+/g, ' ').replaceAll('||', '| |').trim()}"`
}
