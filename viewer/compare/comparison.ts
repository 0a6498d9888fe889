import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { type Difference, differenceOf } from '../../src/compare/difference.ts'
import type { Fresh } from '../asked/filters/filter.ts'
import type { Overlay } from '../map/overlay.ts'
import type { Compared } from '../parts/compared.ts'
import { CompareLegend } from './legend.tsx'
import { overlayOf } from './overlay.ts'

/** An older result, how the map marks what it lacks, and what tells so in the legend. */
export interface Comparison extends Compared {
  readonly mark: Overlay
  readonly Legend: typeof CompareLegend
}

/** Under which address `quanhe view … --since` serves the older graph. */
const EARLIER = 'earlier.json'

/** The comparison with the older graph that the server has; `none` where it has none, or one that cannot be read. */
export async function served(
  graph: KnowledgeGraph,
  read: (json: string) => KnowledgeGraph,
): Promise<Comparison | 'none'> {
  try {
    const answer = await fetch(EARLIER)
    return answer.ok ? compare(read(await answer.text()), graph) : 'none'
  } catch (error) {
    console.warn(`${EARLIER} cannot be read:`, error)
    return 'none'
  }
}

/** Compares the graph that is shown with an older one. */
export function compare(older: KnowledgeGraph, graph: KnowledgeGraph, name?: string): Comparison {
  const difference = differenceOf(older, graph)
  const fresh = freshIn(difference, graph)
  return {
    ...(name !== undefined && { name }),
    older,
    difference,
    fresh,
    mark: overlayOf(fresh),
    Legend: CompareLegend,
  }
}

/** Relations that say nothing of what they join but where it stands or is named. */
const PLACING: ReadonlySet<string> = new Set(['MENTIONS', 'OF', 'PART_OF', 'BASED_IN', 'WITHIN'])

/** What is new: nodes and posts that have come, the relations of these nodes, and what all of these join. */
function freshIn({ nodes, posts }: Difference, graph: KnowledgeGraph): Fresh {
  const came = new Set(nodes.came)
  const edges = new Set(posts.came)
  graph.forEachEdge((key, { kind }, source, target) => {
    if (kind !== 'HOLDS' && (came.has(source) || came.has(target))) edges.add(key)
  })
  const kept = new Set(came)
  for (const key of edges) {
    const [source, target] = graph.extremities(key)
    if (PLACING.has(graph.getEdgeAttribute(key, 'kind'))) continue
    kept.add(source).add(target)
  }
  for (const edge of posts.came) {
    const post = graph.target(edge)
    graph.forEachOutEdge(post, (of, { kind }, _, body) => {
      if (kind !== 'OF') return
      edges.add(of)
      kept.add(body)
    })
  }
  return { nodes: came, edges, kept }
}
