import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { type Way, waysBetween as waysOver } from '../../src/7-graph/ways.ts'
import { offices } from './offices.ts'

/** The ways that the page shows between two nodes, over articles where nothing else ties the two. */
export function waysBetween(graph: KnowledgeGraph, from: string, to: string): readonly Way[] {
  return waysOver(graph, from, to, { offices, articles: true })
}
