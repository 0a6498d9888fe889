import { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import { textOf } from '../../src/8-exports/exporter.ts'
import { gexf } from '../../src/8-exports/gexf.ts'
import { graphml } from '../../src/8-exports/graphml.ts'
import { stableJson } from '../../src/8-exports/stable-json.ts'
import { legalXml } from '../../src/8-exports/xml.ts'
import type { Drawing } from '../asked/drawing.ts'
import { type Source, sourceLine } from './citation.ts'

/** What goes with a file that leaves the viewer: where it is from. */
export interface Origin {
  readonly citation: string
  readonly sources: readonly Source[]
}

/** The line to cite, and one line for each source. */
export function originText({ citation, sources }: Origin): string {
  return [citation, ...sources.map(sourceLine)].join('\n')
}

/**
 * The part of the graph that is shown, with the keys and attributes it has there. A post folded into a line goes along as
 * the node it is, or the person and the body would not be joined in the file.
 */
export function shownGraph(graph: KnowledgeGraph, { nodes, links }: Drawing): KnowledgeGraph {
  const part: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  const add = (key: string, place = {}) => {
    if (!part.hasNode(key)) part.addNode(key, { ...graph.getNodeAttributes(key), ...place } as NodeAttributes)
  }
  for (const { key, x, y } of nodes) add(key, { x, y })
  const addEdge = (key: string) => {
    if (part.hasEdge(key)) return
    const [source, target] = graph.extremities(key)
    add(source)
    add(target)
    part.addDirectedEdgeWithKey(key, source, target, graph.getEdgeAttributes(key))
  }
  for (const { edge, folded } of links) {
    addEdge(edge)
    if (folded) {
      for (const of of graph.filterOutEdges(graph.target(edge), (_, { kind }) => kind === 'OF')) {
        if (part.hasNode(graph.target(of))) addEdge(of)
      }
    }
  }
  return part
}

/** GraphML of what is shown; its origin stands in a comment, which every reader passes over. */
export function graphmlOf(graph: KnowledgeGraph, origin: Origin): string {
  return withComment(textOf(graphml.write(graph)), origin)
}

/** GEXF of what is shown. */
export function gexfOf(graph: KnowledgeGraph, origin: Origin): string {
  return withComment(textOf(gexf.write(graph)), origin)
}

/** graphology's JSON of what is shown, with its sources and a line to cite among the attributes of the graph. */
export function jsonOf(graph: KnowledgeGraph, { citation, sources }: Origin): string {
  const { options, nodes, edges } = graph.export()
  return `${stableJson({ options, attributes: { citation, sources }, nodes, edges })}\n`
}

function withComment(xml: string, origin: Origin): string {
  const text = legalXml(originText(origin))
    // Two hyphens would end the comment. An address stays the same address.
    .replace(/\S+:\/\/\S+/g, (address) => address.replace(/-(?=-)/g, '%2D'))
    .replace(/-(?=-)/g, '- ')
  const [declaration, ...rest] = xml.split('\n')
  return [declaration, `<!--\n${text}\n-->`, ...rest].join('\n')
}
