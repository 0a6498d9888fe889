import type { KnowledgeGraph } from '../7-graph/types.ts'
import { type ColumnType, edgeTable, nodeTable, type Row } from './columns.ts'
import type { TextExporter } from './exporter.ts'
import { escapeText, xmlId } from './xml.ts'

/**
 * GraphML in the form that networkx, igraph, Gephi, Cytoscape and graphology all read to the same graph: every key declared
 * first and for nodes or edges only, types of the published schema, no defaults, edges with ids of their own. Lists and
 * evidence are JSON in strings; dates are strings with the precision known, next to `start_year` and `end_year`.
 *
 * Keys are called `n_…` and `e_…` because Gephi takes the ids `d3` and `d7` for labels, whatever they are declared to be.
 */
export const graphml: TextExporter = { name: 'GraphML', word: 'graphml', extension: '.graphml', write }

function* write(graph: KnowledgeGraph): Iterable<string> {
  const nodes = nodeTable(graph)
  const edges = edgeTable(graph)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield* declarations('node', nodes.columns)
  yield* declarations('edge', edges.columns)
  yield '<graph id="quanhe" edgedefault="directed">\n'
  for (const row of nodes.rows()) yield `<node id="${xmlId(row.key)}">${data('node', row)}</node>\n`
  for (const row of edges.rows()) {
    const ends = `source="${xmlId(row.source)}" target="${xmlId(row.target)}"`
    yield `<edge id="${row.id}" ${ends}>${data('edge', row)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

type Element = 'node' | 'edge'

function declarations(element: Element, columns: ReadonlyMap<string, ColumnType>): readonly string[] {
  return Array.from(
    columns,
    ([name, type]) =>
      `<key id="${keyId(element, name)}" for="${element}" attr.name="${xmlId(name)}" attr.type="${type}"/>\n`,
  )
}

function data(element: Element, { values }: Row): string {
  return Object.entries(values)
    .map(([name, value]) => `<data key="${keyId(element, name)}">${escapeText(String(value))}</data>`)
    .join('')
}

function keyId(element: Element, name: string): string {
  return `${element[0]}_${xmlId(name)}`
}
