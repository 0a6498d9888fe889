import { fold, withoutTones } from '../2-text/vietnamese.ts'
import { byCodeUnit } from '../6-entities/keys.ts'
import type { KnowledgeGraph, NodeKind } from '../7-graph/types.ts'
import { telling } from './describe.ts'
import { ALSO_CALLED, type Likeness, likenessOf, SAME } from './likeness.ts'
import { NameIndex, namesOf } from './name-index.ts'
import type { Candidate, ReconciliationQuery } from './reconcile-shapes.ts'
import { kinds, properties, type Value } from './related.ts'

/** A candidate is the one only where nobody else comes within so many points. */
const APART = 15
/** And only where the name is this one, or one that articles also call it by. */
const CLEAR = 90

/** What a property that fits, one of which nothing is known, and one that does not fit leave of a score. */
const FITS = 1
const UNKNOWN = 0.85
const UNFIT = 0.5

/** So many candidates are looked at closely. */
const MOST = 100

/** Words that stand in a name are not yet the name. */
const PART = 0.9

/**
 * Whom or what a name in a list may stand for, the likeliest first, each with the reasons of its score. People of one name stay apart:
 * `match` is said of one only where nobody else fits nearly as well. Names that differ by a tone are not the same.
 */
export function candidatesFor(query: ReconciliationQuery, graph: KnowledgeGraph): readonly Candidate[] {
  const wanted = kindsWanted(query.type)
  const asked = query.query?.trim() ?? ''
  if (asked === '') return []
  const keys = graph.hasNode(asked) ? [asked] : NameIndex.of(graph).like(asked, wanted)
  const scored = likest(keys, asked, graph)
    .map(([key, likeness]) => candidate(key, likeness, query, graph))
    .sort((a, b) => b.score - a.score || byCodeUnit(a.id, b.id))
  const [best, next] = scored
  const alone = best && best.score >= CLEAR && !(next && next.score > best.score - APART) && isWhole(asked, best)
  return scored.slice(0, query.limit).map((each) => ({ ...each, match: alone === true && each === best }))
}

/** One syllable names nobody. */
function isWhole(asked: string, { id, type: [type] }: Candidate): boolean {
  return type?.id !== 'Person' || asked === id || asked.trim().includes(' ')
}

/** The kinds that were asked for; those that there are not, find nothing. */
function kindsWanted(type: ReconciliationQuery['type']): readonly NodeKind[] {
  const asked = [type ?? []].flat()
  return asked.length === 0 ? kinds : kinds.filter((kind) => asked.includes(kind))
}

/** What is like the name, the likest first. Only these are looked at more closely. */
function likest(
  keys: readonly string[],
  asked: string,
  graph: KnowledgeGraph,
): readonly (readonly [string, Likeness])[] {
  return keys
    .flatMap((key): readonly (readonly [string, Likeness])[] => {
      if (asked === key) return [[key, { why: 'key', score: SAME }]]
      const likeness = bestLikeness(asked, namesOf(graph, key), graph.getNodeAttribute(key, 'kind'))
      return likeness ? [[key, likeness]] : []
    })
    .sort(([a, one], [b, other]) => other.score - one.score || byCodeUnit(a, b))
    .slice(0, MOST)
}

function candidate(key: string, likeness: Likeness, query: ReconciliationQuery, graph: KnowledgeGraph): Candidate {
  const { kind, label } = graph.getNodeAttributes(key)
  const fits = (query.properties ?? []).map(({ pid, v }) => ({ pid, fit: fitOf(pid, v, key, graph) }))
  const score = fits.reduce(
    (sum, { fit }) => sum * (fit === undefined ? UNKNOWN : fit === 0 ? UNFIT : FITS),
    likeness.score,
  )
  return {
    id: key,
    name: label,
    description: telling(graph, key),
    type: [{ id: kind, name: kind }],
    score: Math.round(score * 10) / 10,
    features: [
      { id: likeness.why, value: likeness.score },
      ...fits.flatMap(({ pid, fit }) => (fit === undefined ? [] : [{ id: pid, value: fit }])),
    ],
    match: false,
  }
}

/** By the full name, or by another form of it, which is worth a little less. */
function bestLikeness(asked: string, names: readonly string[], kind: NodeKind): Likeness | undefined {
  return names
    .flatMap((name, at) => {
      const found = likenessOf(asked, name, kind === 'Person')
      if (!found || at === 0) return found ?? []
      if (found.score === SAME) return { why: 'also_called', score: ALSO_CALLED }
      return { ...found, score: found.score - (SAME - ALSO_CALLED) }
    })
    .sort((a, b) => b.score - a.score)[0]
}

/** From 0 to 1: how well a value that stands beside the name fits; nothing where the graph knows none, or has no such property. */
function fitOf(
  pid: string,
  given: NonNullable<ReconciliationQuery['properties']>[number]['v'],
  key: string,
  graph: KnowledgeGraph,
): number | undefined {
  const { kind } = graph.getNodeAttributes(key)
  const property = properties.find(({ id, of }) => id === pid && of.includes(kind))
  const values = property?.values(key, graph) ?? []
  const asked = [given].flat()
  if (values.length === 0 || asked.length === 0) return undefined
  return Math.max(...asked.flatMap((each) => values.map((value) => valueFit(each, value, graph))))
}

function valueFit(
  given: string | number | boolean | { readonly id: string },
  value: Value,
  graph: KnowledgeGraph,
): number {
  if (typeof given === 'object') return 'key' in value && value.key === given.id ? 1 : 0
  const words = String(given)
  if ('number' in value) return Number(words) === value.number ? 1 : 0
  if ('words' in value) return nameFit(words, value.words)
  return value.key === words ? 1 : Math.max(...namesOf(graph, value.key).map((name) => nameFit(words, name)))
}

/** The same words, or a part of the others: “Cao Lãnh” of “Huyện ủy Cao Lãnh”. Tones count where some were written. */
function nameFit(one: string, other: string): number {
  const same = fold(one) === withoutTones(one) ? withoutTones : fold
  const [a, b] = [same(one), same(other)]
  if (a === b) return 1
  return ` ${b} `.replace(/[(),]/g, ' ').includes(` ${a} `) || ` ${a} `.includes(` ${b} `) ? PART : 0
}
