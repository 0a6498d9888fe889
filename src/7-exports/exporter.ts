import type { KnowledgeGraph } from '../6-graph/types.ts'

/** A way to write the graph for another program. Add one by writing a file like `gexf.ts` and naming it in `index.ts`. */
export interface Exporter {
  /** As people say it: `GraphML`. */
  readonly name: string
  /** With its dot: `.graphml`. Without it, the word `--format` takes. */
  readonly extension: string
  /** The whole file. The same graph gives the same text, in whatever order its nodes and edges were added. */
  write(graph: KnowledgeGraph): string
}
