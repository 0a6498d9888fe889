import type { KnowledgeGraph } from '../7-graph/types.ts'
import type { TextExporter } from './exporter.ts'
import { edgesOf, nodesOf } from './order.ts'
import { stableJson } from './stable-json.ts'

/**
 * graphology's own exchange format, which `Graph.from(JSON.parse(text))` reads back. Nodes and edges stand one a line in
 * the order of their keys, so that comparing two graphs line by line shows what changed.
 */
export const json: TextExporter = { name: 'JSON', extension: '.json', write }

function write(graph: KnowledgeGraph): string {
  const options = { type: graph.type, multi: graph.multi, allowSelfLoops: graph.allowSelfLoops }
  const nodes = nodesOf(graph).map(({ key, attributes }) => stableJson({ key, attributes }))
  const edges = edgesOf(graph).map(({ key, source, target, attributes }) =>
    stableJson({ key, source, target, attributes }),
  )
  return `{"options":${stableJson(options)},"attributes":${stableJson(graph.getAttributes())},"nodes":${lines(nodes)},"edges":${lines(edges)}}\n`
}

function lines(records: readonly string[]): string {
  return records.length === 0 ? '[]' : `[\n${records.join(',\n')}\n]`
}
