import { cut } from '../7-graph/cut.ts'
import { keptOn } from '../7-graph/on-day.ts'
import type { KnowledgeGraph } from '../7-graph/types.ts'
import { foreignersIn } from './foreign.ts'

/** Which part of a graph is wanted. */
export interface Choice {
  /** `vn`: people and bodies of other countries are left out. */
  readonly only?: 'vn' | undefined
  /** Only what there was on a day: posts held, as far as articles tell, bodies and agreements in force. */
  readonly asOf?: string | undefined
  /** Key of a node: only what is so many steps from it. */
  readonly subject?: string | undefined
  /** How many steps; 2 when left out. */
  readonly depth?: number | undefined
}

const STEPS = 2

/**
 * The part of a graph that is chosen, the graph itself where all of it is. Articles stay as far as something that stays rests on them or,
 * where no subject is named, all of them.
 */
export function partOf(graph: KnowledgeGraph, { only, asOf, subject, depth = STEPS }: Choice): KnowledgeGraph {
  let part = graph
  if (only === 'vn') {
    const foreign = foreignersIn(part)
    part = cut(part, (key) => !foreign.has(key))
  }
  if (asOf !== undefined) {
    const kept = keptOn(part, asOf)
    part = cut(
      part,
      (key, node) => key === subject || kept.node(key, node),
      (key, edge) => kept.edge(key, edge),
    )
  }
  if (subject !== undefined) {
    const near = around(part, subject, depth)
    part = cut(part, (key) => near.has(key))
  }
  return part
}

/**
 * The nodes so many steps from one, whichever way edges point, and the articles that what lies between rests on. That two things stand in
 * one article is no step; and nothing is reached over a place, or a whole province would be near everybody in it.
 */
function around(graph: KnowledgeGraph, subject: string, depth: number): ReadonlySet<string> {
  const near = new Set([subject])
  let edge = [subject]
  for (let step = 0; step < depth; step++) {
    const next: string[] = []
    for (const key of edge) {
      if (key !== subject && graph.getNodeAttribute(key, 'kind') === 'Place') continue
      graph.forEachEdge(key, (_, { kind }, source, target) => {
        const other = source === key ? target : source
        if (kind === 'MENTIONS' || near.has(other)) return
        near.add(other)
        next.push(other)
      })
    }
    edge = next
  }
  for (const article of cited(graph, near)) near.add(article)
  return near
}

/** The articles that edges between some nodes rest on. */
function cited(graph: KnowledgeGraph, near: ReadonlySet<string>): ReadonlySet<string> {
  const articles = new Set<string>()
  for (const key of near) {
    graph.forEachOutEdge(key, (_, { evidence }, __, target) => {
      if (!near.has(target)) return
      for (const { article } of evidence ?? []) {
        const node = `article:${article}`
        if (graph.hasNode(node)) articles.add(node)
      }
    })
  }
  return articles
}
