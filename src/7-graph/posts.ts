import type { KnowledgeGraph } from './types.ts'

/** The bodies a post belongs to: one, or none where the articles leave it open. */
export function bodiesOf(graph: KnowledgeGraph, position: string): readonly string[] {
  return graph.filterOutEdges(position, (_, attributes) => attributes.kind === 'OF').map((edge) => graph.target(edge))
}

/** The last day of the body of a post, if it is no more. */
export function bodyEndOf(graph: KnowledgeGraph, position: string): string | undefined {
  const [body] = bodiesOf(graph, position).map((key) => graph.getNodeAttributes(key))
  return body?.kind === 'Organization' ? body.validTo : undefined
}

/** The bare office of a post (“Bí thư”), or its full title where the office is not told apart. */
export function roleOf(graph: KnowledgeGraph, position: string): string {
  const attributes = graph.getNodeAttributes(position)
  return (attributes.kind === 'Position' && attributes.role) || attributes.label
}
