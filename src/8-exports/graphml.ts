import { remembering } from '../6-entities/keys.ts'
import { type ColumnType, edgeTable, nodeTable, type Row } from './columns.ts'
import type { TextExporter } from './exporter.ts'
import type { Ordered } from './order.ts'
import { escapeText, xmlId } from './xml.ts'

/**
 * GraphML in the form that networkx, igraph, Gephi, Cytoscape and graphology all read to the same graph: every key declared
 * first and for nodes or edges only, types of the published schema, no defaults, edges with ids of their own. Lists and
 * evidence are JSON in strings; dates are strings with the precision known, next to `start_year` and `end_year`.
 *
 * Keys are called `n_…` and `e_…` because Gephi takes the ids `d3` and `d7` for labels, whatever they are declared to be; those
 * of `kind` are `labelV` and `labelE`, by which TinkerPop knows what a vertex or an edge is, while all others go by `attr.name`.
 *
 * Profiles: `yed` adds the drawn label, without which yEd shows empty boxes; `neo4j` adds the attributes `labels` and `label`,
 * which the published schema lacks and by which `apoc.import.graphml` with `readLabels` knows kinds.
 */
export const graphml: TextExporter<Ordered> = {
  name: 'GraphML',
  word: 'graphml',
  extension: '.graphml',
  profiles: ['yed', 'neo4j'],
  write,
}

function* write(graph: Ordered, profile?: string): Iterable<string> {
  const nodes = nodeTable(graph)
  const edges = edgeTable(graph)
  const yed = profile === 'yed'
  const neo4j = profile === 'neo4j'
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${yed ? ` xmlns:y="${YWORKS}"` : ''}>\n`
  yield* declarations('node', nodes.columns)
  yield* declarations('edge', edges.columns)
  if (yed) yield '<key id="drawn" for="node" yfiles.type="nodegraphics"/>\n'
  yield '<graph id="quanhe" edgedefault="directed">\n'
  for (const row of nodes.rows()) {
    const kind = neo4j ? ` labels=":${row.values.get('kind')}"` : ''
    yield `<node id="${idOf(row.key)}"${kind}>${data('node', row)}${yed ? drawn(row) : ''}</node>\n`
  }
  for (const row of edges.rows()) {
    const ends = `source="${idOf(row.source)}" target="${idOf(row.target)}"`
    yield `<edge id="${row.id}" ${ends}${neo4j ? ` label="${row.values.get('kind')}"` : ''}>${data('edge', row)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

const YWORKS = 'http://www.yworks.com/xml/graphml'

type Element = 'node' | 'edge'

function declarations(element: Element, columns: ReadonlyMap<string, ColumnType>): readonly string[] {
  return Array.from(
    columns,
    ([name, type]) =>
      `<key id="${keyId(element, name)}" for="${element}" attr.name="${idOf(name)}" attr.type="${type}"/>\n`,
  )
}

function data(element: Element, { values }: Row): string {
  let text = ''
  for (const [name, value] of values) text += `<data key="${keyId(element, name)}">${escapeText(String(value))}</data>`
  return text
}

/** A box with the label in it, at the place on the map. */
function drawn({ values }: Row): string {
  const [label, x, y] = ['label', 'x', 'y'].map((name) => values.get(name))
  const place = x === undefined || y === undefined ? '' : ` x="${x}" y="${y}"`
  const box = `<y:Geometry height="30" width="${8 * String(label).length + 20}"${place}/>`
  return `<data key="drawn"><y:ShapeNode>${box}<y:NodeLabel>${escapeText(String(label))}</y:NodeLabel></y:ShapeNode></data>`
}

function keyId(element: Element, name: string): string {
  if (name === 'kind') return element === 'node' ? 'labelV' : 'labelE'
  return `${element[0]}_${idOf(name)}`
}

/** Most nodes are an end of several edges. */
const idOf = remembering(xmlId)
