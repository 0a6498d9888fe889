import type { Evidence, KnowledgeGraph } from '../../src/7-graph/types.ts'
import { claimId } from '../graph/claim-id.ts'
import { bodiesOf } from '../graph/posts.ts'

/** Words of an article, and the edge that rests on them. */
export interface Told {
  readonly edge: string
  readonly evidence: Evidence
}

/** What an article says of one edge in one place. A rule may have read the same words twice, with and without their beginning. */
export interface ArticleFact {
  /** Id of the claim of the first passage. */
  readonly claim: string
  readonly edge: string
  readonly passages: readonly [Evidence, ...Evidence[]]
}

const known = new WeakMap<KnowledgeGraph, ReadonlyMap<string, readonly Told[]>>()

/** All that rests on words of an article, as the edges come. */
export function toldIn(graph: KnowledgeGraph, article: string): readonly Told[] {
  const before = known.get(graph)
  if (before) return before.get(article) ?? []
  const made = new Map<string, Told[]>()
  graph.forEachEdge((edge, attributes) => {
    for (const evidence of attributes.evidence ?? []) {
      const told = made.get(evidence.article)
      if (told) told.push({ edge, evidence })
      else made.set(evidence.article, [{ edge, evidence }])
    }
  })
  known.set(graph, made)
  return made.get(article) ?? []
}

/**
 * The facts of an article in the order of its text. That it names something is none, unless `names` asks for it: then people
 * and bodies of whom the article says nothing else are facts as well.
 */
export function factsIn(graph: KnowledgeGraph, article: string, names = false): readonly ArticleFact[] {
  const all = toldIn(graph, article)
  const isName = ({ edge }: Told) => graph.getEdgeAttribute(edge, 'kind') === 'MENTIONS'
  const said = all.filter((told) => !isName(told))
  const bare = names ? all.filter((told) => isName(told) && isBare(graph, graph.target(told.edge), said)) : []
  const told = [...said, ...bare].toSorted(inOrder)
  const facts: { edge: string; passages: [Evidence, ...Evidence[]] }[] = []
  const lastOf = new Map<string, (typeof facts)[number]>()
  for (const { edge, evidence } of told) {
    const last = lastOf.get(edge)
    const [first] = last?.passages ?? []
    const again =
      isName({ edge, evidence }) || (first && evidence.start < first.end && evidence.status === first.status)
    if (last && again) last.passages.push(evidence)
    else {
      const fact = { edge, passages: [evidence] as [Evidence, ...Evidence[]] }
      lastOf.set(edge, fact)
      facts.push(fact)
    }
  }
  return facts.map(({ edge, passages }) => ({ claim: claimId(edge, passages[0]), edge, passages }))
}

/** Is it somebody or a body of whom nothing is said? */
function isBare(graph: KnowledgeGraph, node: string, said: readonly Told[]): boolean {
  const { kind } = graph.getNodeAttributes(node)
  if (kind !== 'Person' && kind !== 'Organization') return false
  return !said.some(({ edge }) =>
    graph.extremities(edge).some((end) => end === node || bodiesOf(graph, end).includes(node)),
  )
}

/** As the text goes; of what begins at one place, the longer first. */
function inOrder({ edge: a, evidence: one }: Told, { edge: b, evidence: other }: Told): number {
  return one.start - other.start || other.end - one.end || (a < b ? -1 : a > b ? 1 : 0)
}

/** Id of the article that a node stands for. */
export function articleOf(graph: KnowledgeGraph, node: string): string {
  const [first] = graph.filterOutEdges(node, (_, { kind }) => kind === 'MENTIONS')
  return (first && graph.getEdgeAttribute(first, 'evidence')?.[0]?.article) ?? node.replace(/^article:/, '')
}
