import { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, HoldsAttributes, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import type { Material } from '../../viewer/asked/filters/filter.ts'

/** “Person: role @ body”, and what articles tell of it; `evidence` are days of articles, with “former …” for those that call it over. */
export type Told = readonly [who: string, what: Partial<HoldsAttributes>, articles?: readonly string[] | undefined]

/** A body with its kind, the body above it and the place it serves. */
export interface Body {
  readonly name: string
  readonly kind?: string
  readonly sector?: 'party' | 'state'
  readonly partOf?: string
  readonly place?: string
  readonly until?: string
}

/** A graph of spells written by hand. Nodes bear their names as keys; a place may be within another: “huyện A < tỉnh B”. */
export function spellGraph(
  told: readonly Told[],
  bodies: readonly Body[] = [],
  places: readonly string[] = [],
): Material {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  const node = (key: string, attributes: Record<string, unknown>) => {
    if (!graph.hasNode(key))
      graph.addNode(key, { label: key, aliases: [], articles: 1, ...attributes } as unknown as NodeAttributes)
  }
  const edge = (source: string, target: string, attributes: EdgeAttributes) =>
    graph.addDirectedEdgeWithKey(
      `${source} ${attributes.kind} ${target} ${graph.directedEdges(source, target).length}`,
      source,
      target,
      attributes,
    )
  for (const line of places) {
    const [place, within] = line.split(' < ')
    node(place!, { kind: 'Place' })
    if (within === undefined) continue
    node(within, { kind: 'Place' })
    edge(place!, within, { kind: 'WITHIN', derivedFrom: 'gazetteer' })
  }
  for (const { name, kind, sector = 'party', until } of bodies)
    node(name, { kind: 'Organization', sector, ...(kind && { bodyKind: kind }), ...(until && { validTo: until }) })
  for (const { name, partOf, place } of bodies) {
    if (partOf) edge(name, partOf, { kind: 'PART_OF', derivedFrom: 'name' })
    if (place) edge(name, place, { kind: 'BASED_IN', derivedFrom: 'name' })
  }
  for (const [who, what, articles = []] of told) {
    const [, person, role, body] = /^(.+): (.+) @ (.+)$/.exec(who)!
    const post = `${role} ${body}`
    node(person!, { kind: 'Person' })
    node(body!, { kind: 'Organization', sector: 'party' })
    if (!graph.hasNode(post)) {
      node(post, { kind: 'Position', role })
      edge(post, body!, { kind: 'OF', derivedFrom: 'name' })
    }
    const evidence = articles.map((article) => {
      const [, over, day] = /^(former )?(\S+)$/.exec(article)!
      const id = `bài ${day}`
      node(`article:${id}`, { kind: 'Article', published: day })
      return {
        article: id,
        start: 0,
        end: 1,
        quote: 'ô',
        rule: 'r',
        confidence: 0.9,
        status: over ? ('former' as const) : ('current' as const),
      }
    })
    edge(person!, post, { kind: 'HOLDS', evidence, ...what })
  }
  return { graph, articles: new Map() }
}
