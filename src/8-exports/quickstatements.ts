import type { HoldsAttributes, KnowledgeGraph } from '../7-graph/types.ts'
import { eachEdge } from './order.ts'
import { precisionOf, realDate } from './said-dates.ts'
import { type Source, sourcesOf } from './sources.ts'
import { neighboursOf, tookOver } from './tables/lives.ts'
import { Material, type Spell } from './tables/material.ts'
import { legalXml } from './xml.ts'

/** A post held for Wikidata, or why there is none. */
export type Proposed =
  | { readonly line: string }
  | { readonly lacks: 'post' | 'source' /** Key of the edge. */; readonly key: string }

/**
 * Posts held, as QuickStatements (version 1, tabs between) of “position held” (P39) with its beginning (P580), its end (P582), whom the
 * holder replaced (P1365) and who replaced him (P1366), and one reference: address (P854), day of publication (P577), the words that say so
 * (P1683). An end that articles tell without its day is “unknown value”, since readers take a statement without an end for one of today. The
 * next in a post is told where articles date the end of the one and the beginning of the other, and the two meet.
 *
 * Only for people and posts that somebody has matched with items. Whoever acts for a holder, is a candidate, or of whom a later article
 * takes it back, is left out.
 *
 * @param matched items of Wikidata by keys of the graph
 */
export function* quickStatements(graph: KnowledgeGraph, matched: ReadonlyMap<string, string>): Iterable<Proposed> {
  const material = new Material(graph)
  for (const { key, source, target, attributes } of eachEdge(graph)) {
    const person = matched.get(source)
    if (attributes.kind !== 'HOLDS' || person === undefined || !isHolder(attributes)) continue
    const post = matched.get(target)
    const told = sourcesOf(graph, attributes).find(({ url, evidence }) => url !== undefined && !evidence.denies)
    if (post === undefined) yield { lacks: 'post', key }
    else if (told === undefined) yield { lacks: 'source', key }
    else {
      const spell = material.ofPerson(source).find(({ edge }) => edge === key)
      const times = [...dated('P580', attributes.from), ...ending(attributes)]
      const others = spell ? replaced(material, spell, matched) : []
      yield { line: [person, 'P39', post, ...times, ...others, ...reference(told)].join('\t') }
    }
  }
}

function isHolder({ status, acting, retracted }: HoldsAttributes): boolean {
  return status !== 'candidate' && !acting && !retracted
}

function ending({ to, status, endedBy }: HoldsAttributes): readonly string[] {
  const day = dated('P582', to)
  const isOver = status === 'former' || status === 'left' || endedBy === 'article'
  return day.length === 0 && isOver ? ['P582', 'somevalue'] : day
}

/** Whom somebody replaced in a post, and by whom he was replaced, where these are matched too. */
function replaced(material: Material, spell: Spell, matched: ReadonlyMap<string, string>): readonly string[] {
  const { before, after } = neighboursOf(material, spell)
  const [one, other] = [before && matched.get(before.person), after && matched.get(after.person)]
  return [
    ...(before && one !== undefined && tookOver(before, spell) ? ['P1365', one] : []),
    ...(after && other !== undefined && tookOver(spell, after) ? ['P1366', other] : []),
  ]
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
