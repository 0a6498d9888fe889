import type { KnowledgeGraph } from '../../7-graph/types.ts'
import { edgeTable, nodeTable } from '../columns.ts'
import { xmlId } from '../xml.ts'
import type { Table } from './table.ts'

/** All nodes with all that they say; `id` is that of GraphML and GEXF, `key` that of the graph. */
export function nodesTable(graph: KnowledgeGraph): Table {
  const { columns, rows } = nodeTable(graph)
  const names = [...columns.keys()].filter((name) => name !== 'key')
  return {
    name: 'nodes',
    columns: ['id', 'key', ...names],
    *rows() {
      for (const { key, values } of rows()) yield [xmlId(key), key, ...names.map((name) => values.get(name))]
    },
  }
}

/** All edges, the short `id` of every format beside the `key` of the graph; `source` and `target` are keys of nodes. */
export function edgesTable(graph: KnowledgeGraph): Table {
  const { columns, rows } = edgeTable(graph)
  const names = [...columns.keys()].filter((name) => name !== 'key')
  return {
    name: 'edges',
    columns: ['id', 'key', 'source', 'target', ...names],
    *rows() {
      for (const { id, key, source, target, values } of rows())
        yield [id, key, source, target, ...names.map((name) => values.get(name))]
    },
  }
}
