import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { edgeId } from '../../src/8-exports/ids.ts'
import { gexf, textOf } from '../../src/8-exports/index.ts'
import { legalXml } from '../../src/8-exports/xml.ts'
import { type Found, keepsTheExporterContract, keyFrom, unfolded } from './contract.ts'
import { edges, graphOf, nodes } from './fixture.ts'

type Values = Record<string, unknown>

interface Element {
  readonly given: Record<string, string>
  readonly values: Values
  readonly spells: object[]
  readonly viz: Record<string, Record<string, string>>
}

/** The nodes and edges of a GEXF file by id, with values cast to the types declared for them. */
function elementsOf(text: string): Record<'node' | 'edge', Element[]> {
  const elements: Record<'node' | 'edge', Element[]> = { node: [], edge: [] }
  const declared = new Map<string, { title: string; type: string }>()
  let current: Element | undefined
  const parser = new Parser(
    {
      onopentag(name, given) {
        if (name === 'attribute') declared.set(given.id!, { title: given.title!, type: given.type! })
        if (name === 'node' || name === 'edge') {
          current = { given, values: {}, spells: [], viz: {} }
          elements[name].push(current)
        }
        if (name === 'attvalue') {
          const { title, type } = declared.get(given.for!)!
          current!.values[title] = cast(given.value!, type)
        }
        if (name === 'spell') current!.spells.push(given)
        if (name.startsWith('viz:')) current!.viz[name.slice(4)] = given
      },
    },
    { xmlMode: true },
  )
  parser.end(text)
  return elements
}

function cast(value: string, type: string): unknown {
  return type === 'string' ? value : type === 'boolean' ? value === 'true' : Number(value)
}

function read(text: string): Found {
  const { node, edge } = elementsOf(text)
  return {
    nodes: Object.fromEntries(
      node.map(({ given, values, viz }) => [
        keyFrom(given.id!),
        { ...unfolded(values), label: given.label, ...(viz.position && { x: +viz.position.x!, y: +viz.position.y! }) },
      ]),
    ),
    edges: Object.fromEntries(
      edge.map(({ given, values }) => [
        given.id!,
        {
          source: keyFrom(given.source!),
          target: keyFrom(given.target!),
          attributes: { ...unfolded(values), kind: given.kind },
        },
      ]),
    ),
  }
}

keepsTheExporterContract(gexf, { read, textAsRead: legalXml, idOf: edgeId })

describe('the timeline', () => {
  const { node, edge } = elementsOf(textOf(gexf.write(graphOf(nodes, edges))))
  const spellsOf = (key: string) =>
    [...node, ...edge].find(({ given, values }) => (values.edge_key ?? keyFrom(given.id!)) === key)!.spells

  test.each([
    ['holds:1', [{ start: '2015-01-01', end: '2020-10-31' }], 'partial dates cover the whole year or month'],
    [
      'holds:2',
      [{ start: '2021-03-04', end: '2024-02-29' }],
      'without dates of its own, a post is shown as long as seen',
    ],
    ['holds:3', [], 'a candidate holds nothing yet'],
    ['organization:thành-ủy', [{ start: '1999-01-01', end: '2025-06-30' }], 'a body lasts as long as it exists'],
    ['agreement:2024–2025', [{ start: '2024-01-01', end: '2025-02-28' }], 'an agreement lasts for its term'],
    ['event:x', [{ start: '2024-05-01', end: '2024-05-01' }], 'an event has its day'],
    ['document:01', [{ start: '2024-02-01' }], 'a document stays'],
    ['person:lê-thị-hòa', [], 'a person is always there'],
  ])('%s is shown on %j: %s', (key, spells, _why) => {
    expect(spellsOf(key)).toEqual(spells)
  })

  test('an end before the beginning is left open', () => {
    const [, , post] = nodes
    const graph = graphOf(
      [nodes[0]!, post!],
      [['h', nodes[0]![0], post![0], { kind: 'HOLDS', from: '2024-06', seenTo: '2024-03-01', evidence: [] }]],
    )
    expect(elementsOf(textOf(gexf.write(graph))).edge[0]!.spells).toEqual([{ start: '2024-06-01' }])
  })
})

test('networkx gets GEXF 1.2 without spells, with all else', () => {
  const text = textOf(gexf.write(graphOf(nodes, edges), 'networkx'))
  expect(text).toContain('<gexf xmlns="http://www.gexf.net/1.2draft"')
  expect(text).not.toMatch(/<spell|timeformat| kind="/)
  const found = read(text)
  expect(Object.keys(found.nodes)).toHaveLength(nodes.length)
  expect(found.edges[edgeId('holds:1')]!.attributes).toMatchObject({ from: '2015', edge_key: 'holds:1' })
})

test('no attribute of an edge is titled “key”, which networkx cannot read', () => {
  const [, declared] = textOf(gexf.write(graphOf(nodes, edges))).split('<attributes class="edge">')
  expect(declared!.split('</attributes>')[0]).not.toContain('title="key"')
})

test('Gephi gets colours by kind, positions and sizes', () => {
  const { node } = elementsOf(textOf(gexf.write(graphOf(nodes, edges))))
  const colours = new Map(node.map(({ values, viz }) => [values.kind, JSON.stringify(viz.color)]))
  expect(new Set(colours.values()).size).toBe(colours.size)
  expect(node.find(({ given }) => given.id === 'person:lê-thị-hòa')!.viz).toMatchObject({
    position: { x: '-12.25', y: '3.5' },
  })
  for (const { viz } of node) expect(Number(viz.size!.value)).toBeGreaterThan(0)
})
