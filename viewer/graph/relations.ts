import { edgeKinds } from '../../src/7-graph/edge-kinds.ts'
import type { EdgeKind, HoldsAttributes, KnowledgeGraph } from '../../src/7-graph/types.ts'
import { bodiesOf } from './posts.ts'

/** One relation as seen from a node: the edge that says it, and what stands at its other end. */
export interface Relation {
  readonly edge: string
  readonly other: string
  /** Of a held post: the post between the person and the body. */
  readonly post?: string
}

/** Relations of one kind, all going out of the node or all coming in. */
export interface Group {
  readonly kind: EdgeKind
  readonly way: 'out' | 'in'
  readonly relations: readonly Relation[]
}

const collator = new Intl.Collator('vi')

/**
 * All relations of a node, grouped by kind and direction. Between persons and bodies the post is skipped over, whether
 * or not it is folded on the map: readers ask who leads a body, not which post belongs to it.
 */
export function relationsOf(graph: KnowledgeGraph, node: string): readonly Group[] {
  const groups = new Map<string, Relation[]>()
  const add = (kind: EdgeKind, way: 'out' | 'in', relation: Relation) => {
    const known = groups.get(`${kind} ${way}`)
    if (known) known.push(relation)
    else groups.set(`${kind} ${way}`, [relation])
  }

  graph.forEachOutEdge(node, (edge, { kind }, _, target) => {
    if (kind !== 'HOLDS') add(kind, 'out', { edge, other: target })
    else add(kind, 'out', { edge, other: bodiesOf(graph, target)[0] ?? target, post: target })
  })
  graph.forEachInEdge(node, (edge, { kind }, source) => {
    const holds = kind === 'OF' ? graph.filterInEdges(source, (_, attributes) => attributes.kind === 'HOLDS') : []
    for (const held of holds) add('HOLDS', 'in', { edge: held, other: graph.source(held), post: source })
    if (holds.length === 0) add(kind, 'in', { edge, other: source })
  })

  return edgeKinds.flatMap((kind) =>
    (['out', 'in'] as const).flatMap((way) => {
      const relations = groups.get(`${kind} ${way}`)
      return relations ? [{ kind, way, relations: relations.sort(order(graph)) }] : []
    }),
  )
}

/** Posts held now before those left, later before earlier; all else by name. */
function order(graph: KnowledgeGraph): (left: Relation, right: Relation) => number {
  const past = (holds: HoldsAttributes) => Number(holds.status === 'former' || holds.status === 'left')
  const label = (relation: Relation) => graph.getNodeAttribute(relation.other, 'label')
  return (left, right) => {
    const [a, b] = [graph.getEdgeAttributes(left.edge), graph.getEdgeAttributes(right.edge)]
    const byTime =
      a.kind === 'HOLDS' && b.kind === 'HOLDS'
        ? past(a) - past(b) || -Math.sign(collator.compare(a.from ?? '', b.from ?? ''))
        : 0
    return byTime || collator.compare(label(left), label(right)) || (left.edge < right.edge ? -1 : 1)
  }
}
