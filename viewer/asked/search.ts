import UFuzzy from '@leeoniya/ufuzzy'
import { fold, withoutTones } from '../../src/2-text/vietnamese.ts'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { nodeKinds } from '../graph/kinds.ts'

/** A name under which a node can be found. */
interface Name {
  readonly node: string
  readonly name: string
  readonly folded: string
}

/** All names of a graph, ready to be searched. `bare[i]` is `names[i]` without tones. */
export interface SearchIndex {
  readonly names: readonly Name[]
  readonly bare: string[]
  /** What comes first among equals: people and bodies before papers, then whatever more articles speak of. */
  readonly rank: ReadonlyMap<string, number>
  /** Articles: their titles are full of names, and who types a name looks for its bearer. */
  readonly papers: ReadonlySet<string>
}

export interface Hit {
  readonly node: string
  /** The name that was met: the label, or one of the aliases. */
  readonly name: string
}

/** Words of a query are tried in every order up to this many; five words have 120 orders. */
const MOST_WORDS_SHUFFLED = 4

const exact = new UFuzzy({ intraMode: 0 })
const forgiving = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 })

/** Makes the names of a graph searchable. */
export function searchIndex(graph: KnowledgeGraph): SearchIndex {
  const names = graph
    .mapNodes((node, { label, aliases }) => [label, ...aliases].map((name) => ({ node, name, folded: fold(name) })))
    .flat()
  const kindRank = new Map(nodeKinds.map((style, at) => [style.kind, at]))
  const nodes = graph
    .mapNodes((key, { kind, articles }) => ({ key, kind: kindRank.get(kind)!, articles }))
    .sort((a, b) => a.kind - b.kind || b.articles - a.articles || (a.key < b.key ? -1 : 1))
  return {
    names,
    bare: names.map(({ name }) => withoutTones(name)),
    rank: new Map(nodes.map(({ key }, at) => [key, at])),
    papers: new Set(graph.filterNodes((_, { kind }) => kind === 'Article')),
  }
}

/**
 * The nodes whose names contain the words of a query in any order, best first. Tones and đ need not be typed; where they
 * are, names that have them so come first. Only when nothing is found is one slip of the keys in a word forgiven.
 */
export function search(index: SearchIndex, query: string, limit: number): readonly Hit[] {
  const bare = withoutTones(query)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  if (!bare) return []
  const strict = matches(exact, index.bare, bare)
  const found = strict.length > 0 ? strict : matches(forgiving, index.bare, bare)
  const toned = fold(query)
    .split(' ')
    .filter((word) => word !== withoutTones(word))

  const ranked = found
    .map((at) => ({
      ...index.names[at]!,
      paper: Number(index.papers.has(index.names[at]!.node)),
      tones: Number(!toned.every((word) => index.names[at]!.folded.includes(word))),
      fit: fitOf(index.bare[at]!, bare),
      rank: index.rank.get(index.names[at]!.node)!,
    }))
    .sort((a, b) => a.paper - b.paper || a.tones - b.tones || a.fit - b.fit || a.rank - b.rank)

  const hits = new Map<string, Hit>()
  for (const { node, name } of ranked) if (!hits.has(node)) hits.set(node, { node, name })
  return [...hits.values()].slice(0, limit)
}

function matches(fuzzy: UFuzzy, names: string[], query: string): readonly number[] {
  return fuzzy.search(names, query, MOST_WORDS_SHUFFLED, Number.POSITIVE_INFINITY)[0] ?? []
}

/** 0 the whole name, 1 its beginning, 2 whole words in it, 3 anywhere. */
function fitOf(name: string, query: string): number {
  if (name === query) return 0
  if (name.startsWith(`${query} `)) return 1
  return ` ${name} `.includes(` ${query} `) || name.startsWith(query) ? 2 : 3
}
