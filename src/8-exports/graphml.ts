import type { KnowledgeGraph } from '../7-graph/types.ts'
import { type ColumnType, edgeTable, nodeTable, type Row } from './columns.ts'
import type { TextExporter } from './exporter.ts'
import { escapeXml, xmlId } from './xml.ts'

/**
 * GraphML in the form that networkx, igraph, Gephi, Cytoscape and graphology all read to the same graph: every key declared
 * first and for nodes or edges only, types of the published schema, no defaults, edges with ids of their own. Lists and
 * evidence are JSON in strings; dates are strings with the precision known, next to `start_year` and `end_year`.
 *
 * Keys are called `n_…` and `e_…` because Gephi takes the ids `d3` and `d7` for labels, whatever they are declared to be.
 */
export const graphml: TextExporter = { name: 'GraphML', extension: '.graphml', write }

function write(graph: KnowledgeGraph): string {
  const nodes = nodeTable(graph)
  const edges = edgeTable(graph)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declarations('node', nodes.columns),
    ...declarations('edge', edges.columns),
    '<graph id="quanhe" edgedefault="directed">',
    ...nodes.rows.map((row) => `<node id="${xmlId(row.key)}">${data('node', row)}</node>`),
    ...edges.rows.map(
      (row) =>
        `<edge id="${xmlId(row.key)}" source="${xmlId(row.source)}" target="${xmlId(row.target)}">${data('edge', row)}</edge>`,
    ),
    '</graph>',
    '</graphml>\n',
  ].join('\n')
}

type Element = 'node' | 'edge'

function declarations(element: Element, columns: ReadonlyMap<string, ColumnType>): readonly string[] {
  return Array.from(
    columns,
    ([name, type]) =>
      `<key id="${keyId(element, name)}" for="${element}" attr.name="${xmlId(name)}" attr.type="${type}"/>`,
  )
}

function data(element: Element, { values }: Row): string {
  return Object.entries(values)
    .map(([name, value]) => `<data key="${keyId(element, name)}">${escapeXml(String(value))}</data>`)
    .join('')
}

function keyId(element: Element, name: string): string {
  return `${element[0]}_${xmlId(name)}`
}
