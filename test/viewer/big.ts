import { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'

/** A graph of some hundred people and bodies, too many for a first map: everybody in one body, a few in many. */
export function bigGraph(people: number, bodies: number): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  const at = (index: number, far: number) => ({
    x: far * Math.cos(index * 2.4) * Math.sqrt(index + 1),
    y: far * Math.sin(index * 2.4) * Math.sqrt(index + 1),
  })
  for (let body = 0; body < bodies; body++) {
    const common = { aliases: [], articles: 1 + (body % 5), ...at(body, 12) }
    graph.addNode(`org:${body}`, {
      kind: 'Organization',
      label: `Huyện ủy số ${body}`,
      sector: 'party',
      level: 'district',
      ...common,
    })
    graph.addNode(`post:${body}`, { kind: 'Position', label: `Bí thư Huyện ủy số ${body}`, role: 'Bí thư', ...common })
    graph.addDirectedEdgeWithKey(`of:${body}`, `post:${body}`, `org:${body}`, { kind: 'OF', derivedFrom: 'name' })
  }
  for (let person = 0; person < people; person++) {
    const common = { aliases: [], articles: 1 + ((people - person) % 97), ...at(person, 10) }
    graph.addNode(`person:${person}`, { kind: 'Person', label: `Nguyễn Văn Số ${person}`, ...common })
    const post = `post:${(person * 7) % bodies}`
    const evidence = [{ article: 'a', start: 0, end: 3, quote: 'ông', rule: 'title-before', confidence: 0.9 }]
    graph.addDirectedEdgeWithKey(`holds:${person}`, `person:${person}`, post, {
      kind: 'HOLDS',
      status: 'current',
      evidence,
    })
  }
  return graph
}
