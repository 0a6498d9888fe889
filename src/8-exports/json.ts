import type { KnowledgeGraph } from '../7-graph/types.ts'
import type { TextExporter } from './exporter.ts'
import { edgesOf, nodesOf } from './order.ts'
import { stableJson } from './stable-json.ts'

/**
 * graphology's own exchange format, which `Graph.from(JSON.parse(text))` reads back. Nodes and edges stand one a line in
 * the order of their keys, so that comparing two graphs line by line shows what changed.
 */
export const json: TextExporter = { name: 'JSON', word: 'json', extension: '.json', write }

function* write(graph: KnowledgeGraph): Iterable<string> {
  const options = { type: graph.type, multi: graph.multi, allowSelfLoops: graph.allowSelfLoops }
  yield `{"options":${stableJson(options)},"attributes":${stableJson(graph.getAttributes())},"nodes":`
  yield* lines(nodesOf(graph), ({ key, attributes }) => stableJson({ key, attributes }))
  yield ',"edges":'
  yield* lines(edgesOf(graph), ({ key, source, target, attributes }) => stableJson({ key, source, target, attributes }))
  yield '}\n'
}

function* lines<Entry>(entries: readonly Entry[], line: (entry: Entry) => string): Iterable<string> {
  yield '['
  for (const [index, entry] of entries.entries()) yield `${index === 0 ? '' : ','}\n${line(entry)}`
  yield entries.length === 0 ? ']' : '\n]'
}
