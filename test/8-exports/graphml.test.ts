import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { describe, expect, test } from 'vitest'
import { edgeId } from '../../src/8-exports/ids.ts'
import { graphml, textOf } from '../../src/8-exports/index.ts'
import { legalXml, xmlId } from '../../src/8-exports/xml.ts'
import { type Found, keepsTheExporterContract, keyFrom, unfolded } from './contract.ts'
import { edges, graphOf, nodes } from './fixture.ts'

function read(text: string): Found {
  const graph = parse(MultiDirectedGraph, text)
  return {
    nodes: Object.fromEntries(graph.mapNodes((id, attributes) => [keyFrom(id), unfolded(attributes)])),
    edges: Object.fromEntries(
      graph.mapEdges((id, attributes, source, target) => [
        id,
        { source: keyFrom(source), target: keyFrom(target), attributes: unfolded(attributes) },
      ]),
    ),
  }
}

keepsTheExporterContract(graphml, { read, textAsRead: legalXml, idOf: edgeId })

const text = textOf(graphml.write(graphOf(nodes, edges)))

describe('the form that all readers take', () => {
  test('keys come first, for nodes or for edges, with the types of the schema and names of their own', () => {
    const keys = [...text.matchAll(/<key id="(.*?)" for="(.*?)" attr\.name="(.*?)" attr\.type="(.*?)"\/>/g)]
    expect(text.lastIndexOf('<key ')).toBeLessThan(text.indexOf('<graph '))
    expect(keys).toHaveLength(text.match(/<key /g)!.length)
    for (const [, id, element, name, type] of keys) {
      expect(id).toBe(name === 'kind' ? { node: 'labelV', edge: 'labelE' }[element!] : `${element![0]}_${name}`)
      expect(['node', 'edge']).toContain(element)
      expect(['boolean', 'int', 'double', 'string']).toContain(type)
    }
    const columns = Object.fromEntries(keys.map(([, id, , , type]) => [id, type]))
    expect(columns).toMatchObject({ n_value: 'double', n_articles: 'int', e_acting: 'boolean', e_from: 'string' })
    expect(columns).toMatchObject({ n_start_year: 'int', n_x: 'double', e_weight: 'double', n_aliases: 'string' })
  })

  test('only keys that are declared are used, and ids are name tokens', () => {
    const declared = new Set([...text.matchAll(/<key id="(.*?)"/g)].map(([, id]) => id))
    for (const [, key] of text.matchAll(/<data key="(.*?)"/g)) expect(declared).toContain(key)
    for (const [, id] of text.matchAll(/ (?:id|source|target)="(.*?)"/g)) expect(id).toMatch(/^[\p{L}\p{N}_.:-]+$/u)
  })

  test('nodes stand before edges', () => {
    expect(text.lastIndexOf('<node ')).toBeLessThan(text.indexOf('<edge '))
  })

  test('text that is not legal XML is stripped, in evidence it stays verbatim', () => {
    const { attributes } = read(text).edges[edgeId('holds:1')]!
    expect(attributes).toMatchObject({ evidence: edges[0]![3].evidence })
  })
})

describe('profiles', () => {
  const written = (profile: string) => textOf(graphml.write(graphOf(nodes, edges), profile))

  test('yEd gets a box with the label for each node, at its place, and the same data', () => {
    const boxes = [...written('yed').matchAll(/<y:Geometry height="30" width="(\d+)"(.*?)\/><y:NodeLabel>(.*?)</g)]
    expect(boxes).toHaveLength(nodes.length)
    expect(boxes.map(([, , , label]) => label)).toContain('Lê Thị Hòa')
    expect(boxes.map(([, , place]) => place)).toContain(' x="-12.25" y="3.5"')
    expect(written('yed')).toContain('<key id="drawn" for="node" yfiles.type="nodegraphics"/>')
  })

  test('Neo4j gets kinds as labels', () => {
    expect(written('neo4j')).toContain('<node id="person:lê-thị-hòa" labels=":Person">')
    expect(written('neo4j')).toMatch(/<edge id="e-[0-9a-f]{16}" source="[^"]+" target="[^"]+" label="HOLDS">/)
  })

  test('a program that it does not know gets the file of all', () => {
    expect(written('tulip')).toBe(text)
  })
})

test('quotation marks stand as they are in the text of elements, what XML means by itself does not', () => {
  const evidence = [{ article: 'a', start: 0, end: 5, quote: '"A" & <b>', rule: 'r', confidence: 1 }]
  const graph = graphOf(nodes.slice(0, 2), [['k', nodes[0]![0], nodes[1]![0], { kind: 'SIGNED', evidence }]])
  expect(textOf(graphml.write(graph))).toContain('"quote":"\\"A\\" &amp; &lt;b&gt;"')
})

describe('what other programs look for', () => {
  const found = read(text)

  test.each([
    ['person:lê-thị-hòa', { key: 'person:lê-thị-hòa', name: 'Lê Thị Hòa [person:lê-thị-hòa]' }],
    ['position:bí-thư:thành-ủy', { name: 'Bí thư Thành ủy Sông Mây' }],
    ['organization:thành-ủy', { start_year: 1999, end_year: 2025 }],
    ['agreement:2024–2025', { from: '2024', to: '2025-02', start_year: 2024, end_year: 2025 }],
  ])('%s has %j', (key, attributes) => {
    expect(found.nodes[key]).toMatchObject(attributes)
  })

  test.each([
    [
      'holds:1',
      {
        key: 'holds:1',
        label: 'HOLDS',
        interaction: 'HOLDS',
        weight: 2,
        from: '2015',
        start_year: 2015,
        end_year: 2020,
      },
    ],
    ['of:bí thư', { interaction: 'OF', weight: 1, derivedFrom: 'name' }],
  ])('%s has %j', (key, attributes) => {
    expect(found.edges[edgeId(key)]!.attributes).toMatchObject(attributes)
  })
})

test.each([
  ['person:lê-hòa', 'person:lê-hòa'],
  ['body:Ủy ban', 'body:Ủy.20.ban'],
  ['a.b', 'a.2e.b'],
  ['🎉 x', '.1f389..20.x'],
])('the id of %s is %s', (key, id) => {
  expect(xmlId(key)).toBe(id)
  expect(keyFrom(id)).toBe(key)
})
