import { parse as parseCsv } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGraphml } from 'graphology-graphml'
import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { edgeId } from '../../src/8-exports/ids.ts'
import { xmlId } from '../../src/8-exports/xml.ts'
import { nodeKinds } from '../../viewer/graph/kinds.ts'
import { svgOf } from '../../viewer/map/svg.ts'
import { articlesOf, citationOf, sourceLine, sourcesOf } from '../../viewer/sharing/citation.ts'
import { gexfOf, graphmlOf, jsonOf, shownGraph } from '../../viewer/sharing/exports.ts'
import { footOf } from '../../viewer/sharing/foot.ts'
import { rowKinds } from '../../viewer/state/state.ts'
import { csvOf, rowsOf } from '../../viewer/table/rows.ts'
import { vietnamese } from '../../viewer/words/words.vi.ts'
import { draw, material } from './material.ts'

const every = nodeKinds.map(({ kind }) => kind)
const drawings = [
  ['the first map', draw()],
  ['everything', draw({ shown: every, scope: { of: 'all' } })],
  ['one neighbourhood', draw({ scope: { of: 'around', key: 'Person:Trần Quốc Đạt', depth: 1 } })],
] as const

const colours = {
  kinds: Object.fromEntries(every.map((kind) => [kind, '#123456'])) as Record<(typeof every)[number], string>,
  ...{ paper: '#ffffff', ink: '#000000', soft: '#666666', line: '#999999', lit: '#ff0000' },
}

interface Node {
  readonly name?: string
  readonly attribs?: Readonly<Record<string, string>>
  readonly data?: string
  readonly children?: readonly Node[]
}

/** The nodes of a kind in an XML text, or below one of its nodes. */
function within(xml: string | Node, wanted: (node: Node) => boolean): readonly Node[] {
  const { children = [] } = typeof xml === 'string' ? (parseDocument(xml, { xmlMode: true }) as Node) : xml
  return children.flatMap((node) => [...(wanted(node) ? [node] : []), ...within(node, wanted)])
}

function textOf({ data = '', children = [] }: Node): string {
  return data + children.map(textOf).join('')
}

/** Elements of a name in an XML text, each with its attributes. */
function elements(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  return within(xml, (node) => node.name === name).map(({ attribs = {} }) => attribs)
}

describe.each(drawings)('%s, exported', (_, drawing) => {
  const part = shownGraph(material.graph, drawing)
  const origin = {
    citation: citationOf(drawing, material, vietnamese, 'http://127.0.0.1:4173/#node=a%20b'),
    sources: sourcesOf(part, material),
  }
  const nodes = part.nodes().map(xmlId).sort()
  const edges = part.mapEdges((key, _a, source, target) => [edgeId(key), xmlId(source), xmlId(target)].join(' ')).sort()

  test('holds every node and every edge that is shown, with their keys', () => {
    expect(part.nodes()).toEqual(expect.arrayContaining(drawing.nodes.map(({ key }) => key)))
    expect(part.edges()).toEqual(expect.arrayContaining(drawing.links.map(({ edge }) => edge)))
  })

  test('every article that an edge quotes is among the sources, each once', () => {
    const quoted = part
      .edges()
      .flatMap((key) => (part.getEdgeAttribute(key, 'evidence') ?? []).map(({ article }) => article))
    const ids = origin.sources.map(({ id }) => id)
    expect(quoted.length).toBeGreaterThan(0)
    expect(ids).toEqual(expect.arrayContaining(quoted))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('GraphML is read back to the same nodes and edges', () => {
    const back = parseGraphml(MultiDirectedGraph, graphmlOf(part, origin))
    expect(back.nodes().sort()).toEqual(nodes)
    expect(back.mapEdges((key, _a, source, target) => `${key} ${source} ${target}`).sort()).toEqual(edges)
  })

  test('GEXF is read back to the same nodes and edges', () => {
    const xml = gexfOf(part, origin)
    expect(
      elements(xml, 'node')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(nodes)
    expect(
      elements(xml, 'edge')
        .map(({ id, source, target }) => `${id} ${source} ${target}`)
        .sort(),
    ).toEqual(edges)
  })

  test.each([
    ['GraphML', graphmlOf],
    ['GEXF', gexfOf],
  ])('the comment of %s is the line to cite and a line for each source', (_, write) => {
    const [comment] = parseDocument(write(part, origin), { xmlMode: true }).children.filter(
      ({ type }) => type === 'comment',
    )
    const [citation, ...sources] = (comment as unknown as { data: string }).data.trim().split('\n')
    expect(citation).toBe(origin.citation)
    expect(sources).toEqual(origin.sources.map(sourceLine))
  })

  test('JSON is read back by graphology to the same graph, with its sources and the line to cite', () => {
    const file = JSON.parse(jsonOf(part, origin))
    const back = MultiDirectedGraph.from(file) as unknown as typeof part
    expect(back.nodes().sort()).toEqual(part.nodes().sort())
    expect(back.edges().sort()).toEqual(part.edges().sort())
    expect(file.attributes.citation).toBe(origin.citation)
    expect(file.attributes.sources).toEqual(origin.sources)
  })

  const svg = svgOf(drawing, [], colours, footOf(origin, vietnamese), origin, (text) => text.length * 7)

  test('the drawing has every node and every line with its key', () => {
    const paths = elements(svg, 'path')
    const lines = paths.filter((path) => 'data-edge' in path)
    expect(
      paths
        .filter((path) => !('data-edge' in path))
        .map((path) => path['data-key'])
        .sort(),
    ).toEqual(drawing.nodes.map(({ key }) => key).sort())
    expect(lines.map((path) => [path['data-key'], path['data-source'], path['data-target']].join(' ')).sort()).toEqual(
      drawing.links.map(({ key, source, target }) => [key, source, target].join(' ')).sort(),
    )
  })

  test('the drawing shows the line to cite and the outlets, and has every source among what is told of it', () => {
    const [foot] = within(svg, (node) => node.attribs?.['id'] === 'foot')
    const lines = within(foot!, ({ name }) => name === 'text').map(textOf)
    expect(lines.join(' ')).toContain(origin.citation)
    for (const { outlet } of origin.sources) expect(lines.join(' ')).toContain(outlet)
    const [metadata] = within(svg, ({ name }) => name === 'metadata')
    expect(within(metadata!, ({ name }) => name === 'dcterms:bibliographicCitation').map(textOf)).toEqual([
      origin.citation,
    ])
    const sources = within(metadata!, ({ name }) => name === 'dc:source')
    expect(sources.map((source) => within(source, ({ name }) => name?.startsWith('dc:') === true).map(textOf))).toEqual(
      origin.sources.map(({ id, title, outlet, published, url }) =>
        [id, title, outlet, published, url].filter(Boolean),
      ),
    )
  })

  test.each(rowKinds)(
    'a strict reader finds the sources and the line to cite in every row of the CSV of %s',
    (kind) => {
      const table = rowsOf(kind, drawing, material, vietnamese)
      const csv = csvOf(table, table.rows, origin.citation)
      const rows: Record<string, string>[] = parseCsv(csv, { bom: true, columns: true })
      const ids = new Set(origin.sources.map(({ id }) => id))
      expect(Object.keys(rows[0]!)).toEqual([...table.columns, 'source_ids', 'cite'])
      expect(rows).toHaveLength(table.rows.length)
      for (const [at, row] of rows.entries()) {
        expect(row['cite']).toBe(origin.citation)
        expect(row['source_ids']!.split('; ').filter(Boolean)).toEqual(table.rows[at]!.sources)
        expect(Object.values(row).slice(0, -2)).toEqual(table.rows[at]!.cells.map(String))
      }
      if (kind !== 'nodes')
        expect([...ids]).toEqual(expect.arrayContaining(table.rows.flatMap(({ sources }) => sources)))
    },
  )
})

test('two hyphens in an address do not end the comment that tells where a file is from', () => {
  const [, drawing] = drawings[0]
  const url = 'https://baotruongha.example/tin--01---a'
  const xml = graphmlOf(shownGraph(material.graph, drawing), { citation: 'a --> b', sources: [{ id: '1', url }] })
  expect(xml.match(/-->/g)).toHaveLength(1)
  expect(decodeURI(/https:.*/.exec(xml)![0].replaceAll('%2D', '-'))).toBe(url)
  expect(parseGraphml(MultiDirectedGraph, xml).order).toBeGreaterThan(0)
})

test('what a title or an id has in it breaks neither a drawing nor a table', () => {
  const [, drawing] = drawings[0]
  const sources = [{ id: 'a "b", <c>\r\n', title: 'Một & hai\u0000', url: 'https://x.example/?a=1&b=2' }]
  const origin = { citation: 'x "y", <z> & \r\n', sources }
  const svg = svgOf(drawing, [], colours, footOf(origin, vietnamese), origin, (text) => text.length * 7)
  const [source] = within(svg, ({ name }) => name === 'dc:source')
  expect(within(source!, ({ name }) => name !== undefined).map(textOf)).toEqual([
    'a "b", <c>\r\n',
    'Một & hai',
    'https://x.example/?a=1&b=2',
  ])
  const row = {
    id: '',
    chooses: { what: 'node', key: '' },
    cells: ['a "b",\r\nc', 1],
    sources: ['d, "e"', 'f'],
  } as const
  const csv = csvOf({ columns: ['name', 'articles'], rows: [row] }, [row, row], origin.citation)
  const cells = ['a "b",\r\nc', '1', 'd, "e"; f', origin.citation]
  expect(parseCsv(csv, { bom: true })).toEqual([['name', 'articles', 'source_ids', 'cite'], cells, cells])
})

test('a source on a line stays on one line', () => {
  expect(sourceLine({ id: 'a', title: ' Một\nhai\t ba ', url: 'u' })).toBe('a | Một hai ba | u')
})

describe('sources', () => {
  const { graph } = material
  const alone = (key: string) => {
    const part = shownGraph(graph, { nodes: [], links: [] })
    part.addNode(key, graph.getNodeAttributes(key))
    return part
  }

  test('a node that stands alone has those that tell of it', () => {
    expect(sourcesOf(alone('Person:Trần Quốc Đạt'), material).map(({ id }) => id)).toEqual(['th-002', 'th-001'])
  })

  test('a place that only the gazetteer knows has none', () => {
    const known = graph.copy()
    known.addNode('Place:nước', { kind: 'Place', label: 'nước', aliases: [], articles: 0 })
    known.addDirectedEdge('Place:tỉnh Trường Hà', 'Place:nước', { kind: 'WITHIN', derivedFrom: 'gazetteer' })
    expect(articlesOf(known, 'Place:nước')).toEqual([])
  })

  test('a body that follows from the name of another has those of the other', () => {
    const known = graph.copy()
    known.addNode('Organization:trường', { kind: 'Organization', label: 'trường', aliases: [], articles: 1 })
    known.addDirectedEdge('Person:Phạm Minh Tâm', 'Organization:trường', { kind: 'PART_OF', derivedFrom: 'name' })
    expect(articlesOf(known, 'Organization:trường')).toEqual(['th-005'])
  })

  test('without the articles their nodes tell what they are', () => {
    const told = new MultiDirectedGraph() as unknown as typeof graph
    told.addNode('Person:a', { kind: 'Person', label: 'a', aliases: [], articles: 1 })
    told.addNode('article:1', { kind: 'Article', label: 'Một', outlet: 'Báo', aliases: [], articles: 1 })
    told.addDirectedEdge('article:1', 'Person:a', {
      kind: 'MENTIONS',
      evidence: [{ article: '1', start: 0, end: 1, quote: 'a', rule: 'mention', confidence: 1 }],
    })
    expect(sourcesOf(told, { graph: told, articles: new Map() })).toEqual([{ id: '1', title: 'Một', outlet: 'Báo' }])
  })
})
