import type { EdgeKind, HoldsAttributes, KnowledgeGraph } from '../../src/7-graph/types.ts'
import { relationsOf } from '../graph/relations.ts'
import { dateText } from './dates.ts'
import { rangeText } from './facts.ts'
import { postText } from './post-text.ts'
import type { Words } from './words.ts'

/**
 * Who or where a node is, in one line: the same name is borne by several people, and “Văn phòng” by hundreds of bodies.
 *
 * @example
 * describe(graph, 'Trần Văn Tám', words) // 'Bí thư Thành ủy Cao Lãnh'
 */
export function describe(graph: KnowledgeGraph, key: string, words: Words): string {
  const node = graph.getNodeAttributes(key)
  const others = (kind: EdgeKind, way: 'out' | 'in') =>
    relationsOf(graph, key)
      .find((group) => group.kind === kind && group.way === way)
      ?.relations.map((relation) => graph.getNodeAttribute(relation.other, 'label')) ?? []
  const first = (...found: readonly (readonly string[])[]) => found.find((labels) => labels.length > 0)?.[0] ?? ''

  switch (node.kind) {
    case 'Person':
      return firstPost(graph, key, words)
    case 'Position':
      return first(others('OF', 'out'), others('HOLDS', 'in'))
    case 'Organization':
      return first(others('BASED_IN', 'out'), others('PART_OF', 'out'))
    case 'Place':
      return first(others('WITHIN', 'out')) || rangeText(node.validFrom, node.validTo, words)
    case 'Agreement':
      return others('PARTY_TO', 'in').slice(0, 2).join(' – ') || rangeText(node.from, node.to, words)
    case 'Document':
      return joined(first(others('ISSUED', 'in')), node.date)
    case 'Event':
      return joined(first(others('ORGANISED', 'in')) || first(others('DECIDED', 'in')), node.date)
    case 'Figure':
      return first(others('REPORTS', 'in'))
    case 'Article':
      return joined(node.outlet, node.published)
  }
}

/** The post by which a person is known best: one held now, and told of most often. */
function firstPost(graph: KnowledgeGraph, person: string, words: Words): string {
  const [best] = postsOf(graph, person)
  return best ? postText(best.title, best.holds, words) : ''
}

/** The posts that a person holds as far as articles tell, those told of most often first; nobody has more than a few. */
export function presentPosts(
  graph: KnowledgeGraph,
  person: string,
  words: Words,
): readonly { readonly post: string; readonly text: string }[] {
  return postsOf(graph, person)
    .filter(({ past, holds }) => past === 0 && holds.held !== 'ended' && holds.status !== 'candidate')
    .map(({ post, title, holds }) => ({ post, text: postText(title, holds, words) }))
}

function postsOf(graph: KnowledgeGraph, person: string) {
  return graph
    .filterOutEdges(person, (_, edge) => edge.kind === 'HOLDS')
    .map((edge) => {
      const holds = graph.getEdgeAttributes(edge) as HoldsAttributes
      const past = Number(holds.status === 'former' || holds.status === 'left')
      const post = graph.target(edge)
      return { post, title: graph.getNodeAttribute(post, 'label'), holds, past }
    })
    .sort((a, b) => a.past - b.past || b.holds.evidence.length - a.holds.evidence.length)
}

function joined(words: string | undefined, date: string | undefined): string {
  return [words, date && dateText(date)].filter(Boolean).join(', ')
}
