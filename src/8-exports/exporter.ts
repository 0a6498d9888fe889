import type { KnowledgeGraph } from '../7-graph/types.ts'

/** A file as it is written, piece by piece, all of text or all of bytes: no graph is too large for a string that way. */
export type Chunks<Piece extends string | Uint8Array = string | Uint8Array> = Iterable<Piece> | AsyncIterable<Piece>

/** The text of an article by its id, as it was read: the one in which quotes have their places. Undefined where it is not at hand. */
export type ArticleText = (id: string) => string | undefined

interface Named {
  /** As people say it: `GraphML`. */
  readonly name: string
  /** The word that `--format` takes: `graphml`. */
  readonly word: string
}

/** A way to write the graph as one file. */
export interface FileExporter<Graph = KnowledgeGraph> extends Named {
  /** With its dot: `.graphml`. */
  readonly extension: string
  /** Programs that read this format otherwise than the others, by the words that `--profile` takes: `yed`. */
  readonly profiles?: readonly string[]
  /**
   * The whole file. The same graph gives the same bytes, in whatever order its nodes and edges were added.
   *
   * @param profile one of `profiles`: the file is for that program, and may lack what it could not read
   * @param articleText for formats that tell what stands around a quote; they do without where it is left out
   */
  write(graph: Graph, profile?: string, articleText?: ArticleText): Chunks
}

/** A way whose file is text in UTF-8. */
export interface TextExporter<Graph = KnowledgeGraph> extends FileExporter<Graph> {
  write(graph: Graph, profile?: string, articleText?: ArticleText): Iterable<string>
}

/** What a user may ask of a format beyond the graph. */
export interface Wishes {
  /** The day of each year for which a yearly table tells who held what: `07-01`. */
  readonly every?: string | undefined
}

/** A way to write the graph as several files in a folder of their own. */
export interface FolderExporter<Graph = KnowledgeGraph> extends Named {
  /** Of the folder, in the folder of results: `tables`. */
  readonly folder: string
  /** Its files, each with its path in that folder, no two with one path. Same graph, same files, same bytes. */
  files(graph: Graph, wishes?: Wishes): Iterable<ExportedFile>
}

export interface ExportedFile {
  readonly path: string
  readonly chunks: Chunks
}

/**
 * A way to write the graph for another program. Add one by writing a file like `gexf.ts` and naming it in `index.ts`.
 *
 * `Graph` is what it is written from: the graph, or where nodes and edges one after the other are enough, `Ordered`.
 */
export type Exporter<Graph = KnowledgeGraph> = FileExporter<Graph> | FolderExporter<Graph>

/** A text that is short enough to be held whole. */
export function textOf(chunks: Iterable<string>): string {
  return [...chunks].join('')
}
