import type { KnowledgeGraph } from '../../7-graph/types.ts'
import { loadEnglish } from '../../knowledge/index.ts'
import type { ArticleText } from '../exporter.ts'
import { eachEdge, eachNode } from '../order.ts'
import { describeEdge } from './edges.ts'
import { describeNode, describeRole } from './nodes.ts'
import type { Description } from './terms.ts'

/** All that a graph says, subject by subject; quotes with their context where the texts are at hand. @throws DataFileError for a mistake in the tables of English names */
export function* describe(graph: KnowledgeGraph, articleText?: ArticleText): Iterable<Description> {
  const english = loadEnglish()
  const roles = new Set<string>()
  for (const node of eachNode(graph)) {
    yield describeNode(node, english)
    const { attributes } = node
    if (attributes.kind !== 'Position' || roles.has(attributes.role)) continue
    roles.add(attributes.role)
    yield describeRole(attributes.role, english)
  }
  for (const edge of eachEdge(graph)) yield* describeEdge(edge, graph, articleText)
}
