import type { KnowledgeGraph } from '../7-graph/types.ts'
import type { TextExporter } from './exporter.ts'
import { type EdgeRecord, eachEdge, eachNode, type NodeRecord } from './order.ts'
import { stableJson } from './stable-json.ts'

/**
 * graphology's own exchange format, which `Graph.from(JSON.parse(text))` reads back. Nodes and edges stand one a line in
 * the order of their keys, so that comparing two graphs line by line shows what changed.
 */
export const json: TextExporter = { name: 'JSON', word: 'json', extension: '.json', write }

function* write(graph: KnowledgeGraph): Iterable<string> {
  const { type, multi, allowSelfLoops } = graph
  const head = { options: { type, multi, allowSelfLoops }, attributes: graph.getAttributes() }
  yield* jsonOf(head, linesOf(eachNode(graph), nodeLine), linesOf(eachEdge(graph), edgeLine))
}

/** What stands in the file before nodes and edges. */
export interface Head {
  /** The kind of graph, in graphology's words. */
  readonly options: Readonly<Record<'multi' | 'allowSelfLoops', boolean>> & { readonly type: string }
  readonly attributes: object
}

/** The file, from lines in order that {@link nodeLine} and {@link edgeLine} have made. */
export function* jsonOf(
  { options, attributes }: Head,
  nodes: Iterable<string>,
  edges: Iterable<string>,
): Iterable<string> {
  yield `{"options":${stableJson(options)},"attributes":${stableJson(attributes)},"nodes":`
  yield* list(nodes)
  yield ',"edges":'
  yield* list(edges)
  yield '}\n'
}

export function nodeLine({ key, attributes }: NodeRecord): string {
  return `{"attributes":${stableJson(attributes)},"key":${JSON.stringify(key)}}`
}

export function edgeLine({ key, source, target, attributes }: EdgeRecord): string {
  const [named, from, to] = [key, source, target].map((text) => JSON.stringify(text))
  return `{"attributes":${stableJson(attributes)},"key":${named},"source":${from},"target":${to}}`
}

function* linesOf<Record>(records: Iterable<Record>, line: (record: Record) => string): Iterable<string> {
  for (const record of records) yield line(record)
}

function* list(lines: Iterable<string>): Iterable<string> {
  yield '['
  let first = true
  for (const line of lines) {
    yield `${first ? '' : ','}\n${line}`
    first = false
  }
  yield first ? ']' : '\n]'
}
