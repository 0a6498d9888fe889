import type { KnowledgeGraph, NodeKind } from '../7-graph/types.ts'
import { type ColumnType, type EdgeRow, edgeTable, nodeTable, type Row } from './columns.ts'
import type { TextExporter } from './exporter.ts'
import { shownOn } from './period.ts'
import { escapeXml, xmlId } from './xml.ts'

/**
 * GEXF 1.3, Gephi's own format: positions, sizes and a colour for each kind of node, a timeline of what is dated, and
 * edges told apart by kind. Gephi adds up parallel edges of one kind when it opens a file unless told not to.
 *
 * The elements and attributes are those of Gephi's published RELAX NG grammar; its XSD refuses valid `viz` elements.
 *
 * Profile `networkx`: GEXF 1.2, the last that networkx reads, without spells, of which it makes a text `None` for an open end;
 * the dates are attributes, as they are in either.
 */
export const gexf: TextExporter = { name: 'GEXF', word: 'gexf', extension: '.gexf', profiles: ['networkx'], write }

/** Colours that stay apart for colour-blind readers (Okabe and Ito 2008), as red, green, blue. */
const colours: Readonly<Record<NodeKind, readonly [number, number, number]>> = {
  Person: [0, 114, 178],
  Position: [86, 180, 233],
  Organization: [213, 94, 0],
  Place: [0, 158, 115],
  Agreement: [204, 121, 167],
  Document: [230, 159, 0],
  Event: [240, 228, 66],
  Figure: [120, 120, 120],
  Article: [190, 190, 190],
}

/** networkx hands the attributes of an edge to a function that has a `key` of its own, and refuses the file. */
const edgeTitles: Readonly<Record<string, string>> = { key: 'edge_key' }

/** What GEXF has places of its own for. */
const native: ReadonlySet<string> = new Set(['label', 'x', 'y', 'weight'])

function* write(graph: KnowledgeGraph, profile?: string): Iterable<string> {
  const nodes = nodeTable(graph)
  const edges = edgeTable(graph)
  const timeless = profile === 'networkx'
  const version = timeless ? '1.2draft' : '1.3'
  const viz = timeless ? 'http://www.gexf.net/1.2draft/viz' : 'http://gexf.net/1.3/viz'
  const space = timeless ? 'http://www.gexf.net/1.2draft' : 'http://gexf.net/1.3'
  const mode = timeless ? 'mode="static"' : 'mode="dynamic" timeformat="date" timerepresentation="interval"'
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<gexf xmlns="${space}" xmlns:viz="${viz}" version="${version.replace('draft', '')}">\n`
  yield '<meta><creator>quanhe</creator></meta>\n'
  yield `<graph ${mode} defaultedgetype="directed">\n`
  yield declarations('node', nodes.columns)
  yield declarations('edge', edges.columns)
  yield '<nodes>\n'
  for (const row of nodes.rows()) yield `${nodeElement(graph, row, timeless)}\n`
  yield '</nodes>\n<edges>\n'
  for (const row of edges.rows()) yield `${edgeElement(graph, row, timeless)}\n`
  yield '</edges>\n</graph>\n</gexf>\n'
}

function nodeElement(graph: KnowledgeGraph, row: Row, timeless: boolean): string {
  const attributes = graph.getNodeAttributes(row.key)
  const [r, g, b] = colours[attributes.kind]
  const { x, y } = attributes
  return [
    `<node id="${xmlId(row.key)}" label="${escapeXml(attributes.label)}">`,
    values('node', row),
    timeless ? '' : spells(shownOn(attributes)),
    `<viz:color r="${r}" g="${g}" b="${b}"/>`,
    x === undefined || y === undefined ? '' : `<viz:position x="${x}" y="${y}" z="0"/>`,
    `<viz:size value="${4 + Math.round(Math.sqrt(graph.degree(row.key)) * 2)}"/>`,
    '</node>',
  ].join('')
}

function edgeElement(graph: KnowledgeGraph, row: EdgeRow, timeless: boolean): string {
  const attributes = graph.getEdgeAttributes(row.key)
  const kind = escapeXml(attributes.kind)
  return [
    `<edge id="${row.id}" source="${xmlId(row.source)}" target="${xmlId(row.target)}"`,
    ` label="${kind}"${timeless ? '' : ` kind="${kind}"`} weight="${row.values.get('weight')}">`,
    values('edge', row),
    timeless ? '' : spells(shownOn(attributes)),
    '</edge>',
  ].join('')
}

function spells({ start, end }: ReturnType<typeof shownOn>): string {
  if (start === undefined && end === undefined) return ''
  return `<spells><spell${start ? ` start="${start}"` : ''}${end ? ` end="${end}"` : ''}/></spells>`
}

function declarations(element: 'node' | 'edge', columns: ReadonlyMap<string, ColumnType>): string {
  const attributes = Array.from(columns)
    .filter(([name]) => !native.has(name))
    .map(([name, type]) => {
      const id = xmlId(name)
      return `<attribute id="${element[0]}_${id}" title="${(element === 'edge' && edgeTitles[name]) || id}" type="${type === 'int' ? 'integer' : type}"/>`
    })
  return [`<attributes class="${element}">`, ...attributes, '</attributes>\n'].join('\n')
}

function values(element: 'node' | 'edge', row: Row): string {
  const all = [...row.values]
    .filter(([name]) => !native.has(name))
    .map(([name, value]) => `<attvalue for="${element[0]}_${xmlId(name)}" value="${escapeXml(String(value))}"/>`)
  return `<attvalues>${all.join('')}</attvalues>`
}
