import type { KnowledgeGraph } from '../7-graph/types.ts'

/** A way to write the graph for another program. Add one by writing a file like `gexf.ts` and naming it in `index.ts`. */
export interface Exporter {
  /** As people say it: `GraphML`. */
  readonly name: string
  /** With its dot: `.graphml`. Without it, the word `--format` takes. */
  readonly extension: string
  /** The whole file. The same graph gives the same bytes, in whatever order its nodes and edges were added. */
  write(graph: KnowledgeGraph): string | Promise<Uint8Array>
}

/** A way whose files are text in UTF-8. */
export interface TextExporter extends Exporter {
  write(graph: KnowledgeGraph): string
}
