import { MultiDirectedGraph } from 'graphology'
import { parse as parseGraphml } from 'graphology-graphml'
import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { xmlId } from '../../src/7-exports/xml.ts'
import { citationOf, sourcesOf } from '../../viewer/citation.ts'
import { gexfOf, graphmlOf, jsonOf, shownGraph } from '../../viewer/exports.ts'
import { nodeKinds } from '../../viewer/kinds.ts'
import { csvOf, rowsOf } from '../../viewer/rows.ts'
import { svgOf } from '../../viewer/svg.ts'
import { vietnamese } from '../../viewer/words.vi.ts'
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

/** Elements of a name in an XML text, each with its attributes. */
function elements(xml: string, name: string): readonly Readonly<Record<string, string>>[] {
  const found: Record<string, string>[] = []
  const walk = (
    nodes: readonly { name?: string; attribs?: Record<string, string>; children?: readonly object[] }[],
  ) => {
    for (const node of nodes) {
      if (node.name === name && node.attribs) found.push(node.attribs)
      walk((node.children ?? []) as typeof nodes)
    }
  }
  walk(parseDocument(xml, { xmlMode: true }).children as unknown as Parameters<typeof walk>[0])
  return found
}

describe.each(drawings)('%s, exported', (_, drawing) => {
  const origin = {
    citation: citationOf(drawing, material, vietnamese, 'http://127.0.0.1:4173/#x=--'),
    sources: sourcesOf(drawing, material),
  }
  const part = shownGraph(material.graph, drawing)
  const nodes = part.nodes().map(xmlId).sort()
  const edges = part.mapEdges((key, _a, source, target) => [key, source, target].map(xmlId).join(' ')).sort()

  test('holds every node and every edge that is shown, with their keys', () => {
    expect(part.nodes()).toEqual(expect.arrayContaining(drawing.nodes.map(({ key }) => key)))
    expect(part.edges()).toEqual(expect.arrayContaining(drawing.links.map(({ edge }) => edge)))
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

  test('JSON is read back by graphology to the same graph, with its sources and the line to cite', () => {
    const file = JSON.parse(jsonOf(part, origin))
    const back = MultiDirectedGraph.from(file) as unknown as typeof part
    expect(back.nodes().sort()).toEqual(part.nodes().sort())
    expect(back.edges().sort()).toEqual(part.edges().sort())
    expect(file.attributes.citation).toBe(origin.citation)
    expect(file.attributes.sources).toHaveLength(origin.sources.length)
  })

  test('the picture has every node and every line with its key, and the line to cite', () => {
    const svg = svgOf(drawing, [], colours, origin.citation, (text) => text.length * 7)
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
    expect(svg).toContain('Quan hệ (quanhe)')
  })

  test('each row of the CSV names the article it was read from', () => {
    const table = rowsOf('claims', drawing, material, vietnamese)
    const claims = part
      .edges()
      .flatMap((key) =>
        drawing.links.some(({ edge }) => edge === key) ? (part.getEdgeAttribute(key, 'evidence') ?? []) : [],
      )
    expect(table.rows).toHaveLength(claims.length)
    expect(csvOf(table, table.rows).startsWith('\uFEFFfrom,relation,to,quote,outlet,date')).toBe(true)
  })
})

test('two hyphens in an address do not end the comment that tells where a file is from', () => {
  const [, drawing] = drawings[0]
  const xml = graphmlOf(shownGraph(material.graph, drawing), { citation: 'a --> b', sources: [] })
  expect(xml.match(/-->/g)).toHaveLength(1)
  expect(parseGraphml(MultiDirectedGraph, xml).order).toBeGreaterThan(0)
})
