import { cut } from '../7-graph/cut.ts'
import { near, type Surroundings } from '../7-graph/near.ts'
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
  if (asOf !== undefined) part = keptPart(part, asOf, subject)
  if (subject !== undefined) {
    const kept = around(part, subject, depth)
    part = cut(part, (key) => kept.has(key))
  }
  return part
}

/** What there was on a day, as far as articles tell, and the subject. */
function keptPart(graph: KnowledgeGraph, asOf: string, subject?: string): KnowledgeGraph {
  const kept = keptOn(graph, asOf)
  return cut(
    graph,
    (key, node) => key === subject || kept.node(key, node),
    (key, edge) => kept.edge(key, edge),
  )
}

/** The nodes so many steps from one, and the articles that what lies between rests on. */
function around(graph: KnowledgeGraph, subject: string, depth: number): ReadonlySet<string> {
  const surroundings: Surroundings<string> = {
    isPlace: (key) => graph.getNodeAttribute(key, 'kind') === 'Place',
    neighboursOf: (key) =>
      graph.filterEdges(key, (_, { kind }) => kind !== 'MENTIONS').map((edge) => graph.opposite(key, edge)),
  }
  const nodes = near(surroundings, subject, depth)
  return new Set([...nodes, ...cited(graph, nodes)])
}

/** The articles that edges between some nodes rest on. */
function cited(graph: KnowledgeGraph, nodes: ReadonlySet<string>): ReadonlySet<string> {
  const articles = new Set<string>()
  for (const key of nodes) {
    graph.forEachOutEdge(key, (_, { evidence }, __, target) => {
      if (!nodes.has(target)) return
      for (const { article } of evidence ?? []) {
        const node = `article:${article}`
        if (graph.hasNode(node)) articles.add(node)
      }
    })
  }
  return articles
}
