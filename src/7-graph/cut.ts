import { MultiDirectedGraph } from 'graphology'
import { type Findings, findingsOf } from './findings.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from './types.ts'

/**
 * A graph of the nodes and edges that are kept, in the order they had; what the build found of nodes and edges that are gone is gone with
 * them.
 */
export function cut(
  graph: KnowledgeGraph,
  node: (key: string, node: NodeAttributes) => boolean,
  edge: (key: string, edge: EdgeAttributes) => boolean = () => true,
): KnowledgeGraph {
  const part: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  graph.forEachNode((key, attributes) => {
    if (node(key, attributes)) part.addNode(key, attributes)
  })
  graph.forEachEdge((key, attributes, source, target) => {
    if (part.hasNode(source) && part.hasNode(target) && edge(key, attributes))
      part.addDirectedEdgeWithKey(key, source, target, attributes)
  })
  part.replaceAttributes(findingsIn(part, findingsOf(graph)))
  return part
}

/** Of what a build found, what is of a part of its graph. */
export function findingsIn(part: KnowledgeGraph, { contradictions, questions, ...rest }: Findings): Findings {
  return {
    ...rest,
    contradictions: contradictions.filter(({ edges }) => edges.every((key) => part.hasEdge(key))),
    questions: questions.filter(({ people }) => people.every((key) => part.hasNode(key))),
  }
}
