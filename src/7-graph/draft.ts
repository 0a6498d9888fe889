import { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from './types.ts'

interface Edge {
  readonly from: string
  readonly to: string
  readonly attributes: EdgeAttributes
}

/** A graph while its parts come in no order: lists by key, since a graph that is built twice costs twice. */
export class Draft {
  readonly #nodes = new Map<string, NodeAttributes>()
  readonly #edges = new Map<string, Edge>()
  /** Of each post, its body. */
  readonly #bodies = new Map<string, string>()

  addNode(key: string, attributes: NodeAttributes): void {
    this.#nodes.set(key, attributes)
  }

  addEdge(key: string, from: string, to: string, attributes: EdgeAttributes): void {
    this.#edges.set(key, { from, to, attributes })
    if (attributes.kind === 'OF' && !this.#bodies.has(from)) this.#bodies.set(from, to)
  }

  node(key: string): NodeAttributes | undefined {
    return this.#nodes.get(key)
  }

  hasEdge(key: string): boolean {
    return this.#edges.has(key)
  }

  /** Key of the body that a post is of, where it is told. */
  bodyOf(post: string): string | undefined {
    return this.#bodies.get(post)
  }

  /** The graph, with nodes and edges by key. */
  finished(): KnowledgeGraph {
    const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
    // By code unit, as the language sorts when it is told nothing else.
    for (const key of [...this.#nodes.keys()].sort()) graph.addNode(key, this.#nodes.get(key)!)
    for (const key of [...this.#edges.keys()].sort()) {
      const { from, to, attributes } = this.#edges.get(key)!
      graph.addDirectedEdgeWithKey(key, from, to, attributes)
    }
    return graph
  }
}
