import type { EdgeKind, KnowledgeGraph } from '../../../src/7-graph/types.ts'
import type { Material } from '../../asked/filters/filter.ts'
import { rankOfBodyKind } from './ranks.ts'
import { postsOfBody } from './spells.ts'

/** The bodies next to a body whose posts somebody held, best first. */
export interface NearBodies {
  readonly above: readonly string[]
  readonly below: readonly string[]
}

/**
 * What a body is part of, and what is part of it; beside these, the body of its kind of the next greater and of each
 * smaller place, since a Tỉnh ủy leads the Huyện ủy of its districts though no name says so.
 */
export function nearBodies(material: Material, body: string): NearBodies {
  const { graph } = material
  const held = (key: string) =>
    key !== body && postsOfBody(material, key).some((post) => graph.someInEdge(post, (_, { kind }) => kind === 'HOLDS'))
  const places = isChief(graph, body) ? ends(graph, body, 'BASED_IN', 'out') : []
  const peers = (place: string) => chiefOf(graph, place, body) ?? []
  const near = (way: 'out' | 'in') => [
    ...new Set([
      ...ends(graph, body, 'PART_OF', way),
      ...places.flatMap((place) => ends(graph, place, 'WITHIN', way)).flatMap(peers),
    ]),
  ]
  return { above: near('out').filter(held), below: byRank(graph, near('in').filter(held)) }
}

/**
 * Some bodies with those opened in place: each right above or right below the body that it was opened from, which may
 * itself have been opened. What is next to none of them is left out.
 */
export function unfolded(material: Material, bodies: readonly string[], opened: readonly string[]): readonly string[] {
  const shown = [...bodies]
  for (const body of opened) {
    if (shown.includes(body) || !material.graph.hasNode(body)) continue
    const near = shown.map((key) => nearBodies(material, key))
    const over = near.findIndex(({ above }) => above.includes(body))
    const under = near.findIndex(({ below }) => below.includes(body))
    if (over >= 0) shown.splice(over, 0, body)
    else if (under >= 0) shown.splice(under + 1, 0, body)
  }
  return shown
}

/** The bodies of a place in order of rank, those of which most is told first among equals. */
export function bodiesOfPlace(graph: KnowledgeGraph, place: string): readonly string[] {
  return byRank(graph, ends(graph, place, 'BASED_IN', 'in'))
}

function byRank(graph: KnowledgeGraph, bodies: readonly string[]): readonly string[] {
  const rank = (key: string) => rankOfBodyKind(kindOf(graph, key))
  const told = (key: string) => graph.getNodeAttribute(key, 'articles')
  return bodies.toSorted((a, b) => rank(a) - rank(b) || told(b) - told(a) || (a < b ? -1 : 1))
}

/** The body of a place that is alike; of several the one with the shortest name, that of no field of work. */
function chiefOf(graph: KnowledgeGraph, place: string, like: string): string | undefined {
  const length = (key: string) => graph.getNodeAttribute(key, 'label').length
  const [chief] = ends(graph, place, 'BASED_IN', 'in')
    .filter((other) => areAlike(graph, like, other))
    .sort((a, b) => length(a) - length(b) || (a < b ? -1 : 1))
  return chief
}

function isChief(graph: KnowledgeGraph, body: string): boolean {
  return ends(graph, body, 'BASED_IN', 'out').some((place) => chiefOf(graph, place, body) === body)
}

function areAlike(graph: KnowledgeGraph, one: string, other: string): boolean {
  const [a, b] = [graph.getNodeAttributes(one), graph.getNodeAttributes(other)]
  return a.kind === 'Organization' && b.kind === 'Organization' && a.bodyKind === b.bodyKind && a.sector === b.sector
}

function kindOf(graph: KnowledgeGraph, body: string): string | undefined {
  const attributes = graph.getNodeAttributes(body)
  return attributes.kind === 'Organization' ? attributes.bodyKind : undefined
}

function ends(graph: KnowledgeGraph, node: string, kind: EdgeKind, way: 'out' | 'in'): readonly string[] {
  const edges = way === 'out' ? graph.outEdges(node) : graph.inEdges(node)
  return edges.filter((edge) => graph.getEdgeAttribute(edge, 'kind') === kind).map((edge) => graph.opposite(node, edge))
}
