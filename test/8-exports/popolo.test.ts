import { describe, expect, test } from 'vitest'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { asciiId, edgeId } from '../../src/8-exports/ids.ts'
import { textOf } from '../../src/8-exports/index.ts'
import { popolo } from '../../src/8-exports/popolo.ts'
import { quickStatements } from '../../src/8-exports/quickstatements.ts'
import { crowdOfOddTexts } from './contract.ts'
import { edges, graphOf, nodes } from './fixture.ts'
import { service } from './service.ts'

interface Thing {
  readonly id: string
  readonly [name: string]: unknown
}
const read = (graph: KnowledgeGraph): Record<string, Thing[]> => JSON.parse(textOf(popolo.write(graph)))
const whole = graphOf(nodes, edges)

describe('Popolo', () => {
  test('a post held is a membership of the body with its dates, its end known or not, and its quotes', () => {
    const { memberships } = read(whole)
    expect(memberships!.find(({ id }) => id === edgeId('holds:1'))).toEqual({
      id: edgeId('holds:1'),
      person_id: asciiId('person:lê-thị-hòa'),
      post_id: asciiId('position:bí-thư:thành-ủy'),
      organization_id: asciiId('organization:thành-ủy'),
      role: 'Bí thư',
      start_date: '2015',
      end_date: '2020-10',
      held: 'unknown',
      sources: [
        expect.objectContaining({ url: 'urn:quanhe:key:article:bai-01' }),
        { url: 'urn:quanhe:key:article:bai-01', note: 'bà Hò' },
      ],
    })
    // the candidate holds nothing
    expect(memberships).toHaveLength(2)
  })

  test.each([
    ['every kind of node', whole],
    ['hundreds of odd texts', crowdOfOddTexts()],
    ['nothing', graphOf([], [])],
  ])('whatever is pointed to is there: %s', (_, graph) => {
    const { persons, organizations, areas, posts, events, memberships } = read(graph)
    const ids = new Set([persons, organizations, areas, posts, events].flat().map((thing) => thing!.id))
    for (const thing of [organizations, areas, posts, memberships].flat())
      for (const [name, value] of Object.entries(thing!)) if (name.endsWith('_id')) expect(ids).toContain(value)
    expect(persons).toHaveLength(graph.filterNodes((_, { kind }) => kind === 'Person').length)
  })

  test('the order in which a graph was built does not show', () => {
    expect(textOf(popolo.write(graphOf(nodes.toReversed(), edges.toReversed())))).toBe(textOf(popolo.write(whole)))
  })
})

describe('QuickStatements', () => {
  const common = { aliases: [], articles: 1 }
  const evidence = [{ article: 'b', start: 0, end: 3, quote: 'bà\t"Hòa" ||', rule: 'r', confidence: 1 }]
  const term = (key: string, more: object) => [key, 'p', 'c', { kind: 'HOLDS', evidence, ...more }] as const
  const graph = graphOf(
    [
      ['p', { ...common, kind: 'Person', label: 'Lê Thị Hòa' }],
      ['c', { ...common, kind: 'Position', label: 'Chủ tịch', role: 'Chủ tịch' }],
      [
        'article:b',
        { ...common, kind: 'Article', label: 'Tin', url: 'https://bao.example/1', published: '2024-02-15' },
      ],
    ],
    [
      term('1', { from: '2015', to: '2020-10' }),
      term('2', { from: '2021-03-04', to: '2024-02-30' }),
      term('3', { status: 'candidate' }),
      term('4', { acting: true }),
      term('5', { retracted: true }),
    ],
  )

  test('dates in their precision, and one reference each', () => {
    const source = 'S854\t"https://bao.example/1"\tS577\t+2024-02-15T00:00:00Z/11\tS1683\tvi:"bà "Hòa" | |"'
    const made = quickStatements(
      graph,
      new Map([
        ['p', 'Q1'],
        ['c', 'Q2'],
      ]),
    )
    expect([...made]).toEqual([
      { line: `Q1\tP39\tQ2\tP580\t+2015-00-00T00:00:00Z/9\tP582\t+2020-10-00T00:00:00Z/10\t${source}` },
      { line: `Q1\tP39\tQ2\tP580\t+2021-03-04T00:00:00Z/11\t${source}` },
    ])
  })

  test('who replaced whom, where articles date both and both are matched; an end without a day is an unknown value', () => {
    const told = { evidence }
    const held = service(
      [
        ['A: Bí thư @ X', { ...told, from: '2010', to: '2015-06-30' }],
        ['B: Bí thư @ X', { ...told, from: '2015-07', to: '2018-01-10' }],
        ['C: Bí thư @ X', { ...told, from: '2019-03-01', status: 'former' }],
        ['D: Bí thư @ X', { ...told, from: '2023-01-01', endedBy: 'successor', held: 'ended' }],
      ],
      { X: { bodyKind: 'committee' } },
    )
    held.addNode('article:b', { ...common, kind: 'Article', label: 'Tin', url: 'https://bao.example/1' })
    const made = (...people: readonly string[]) =>
      Array.from(
        quickStatements(held, new Map([['Bí thư X', 'Q9'], ...people.map((one) => [one, `Q1${one}`] as const)])),
      )
        .map((proposed) => ('line' in proposed ? proposed.line : ''))
        .map((line) => /^(\S+)\tP39.*?((?:\tP(?:1365|1366)\t\S+)*)\tS854/.exec(line)!.slice(1).join(''))
    // C came fourteen months after B, and nobody knows when C went: others may have been between
    expect(made('A', 'B', 'C', 'D')).toEqual(['Q1A\tP1366\tQ1B', 'Q1B\tP1365\tQ1A', 'Q1C', 'Q1D'])
    expect(made('B')).toEqual(['Q1B'])
    const lines = [
      ...quickStatements(
        held,
        new Map([
          ['Bí thư X', 'Q9'],
          ['C', 'Q1'],
          ['D', 'Q2'],
        ]),
      ),
    ].map((one) => JSON.stringify(one))
    expect(lines.map((line) => line.includes('P582\\tsomevalue'))).toEqual([true, false])
  })

  test('without an item for the post there is none', () => {
    expect([...quickStatements(graph, new Map([['p', 'Q1']]))]).toEqual([
      { lacks: 'post', key: '1' },
      { lacks: 'post', key: '2' },
    ])
    expect([...quickStatements(graph, new Map([['c', 'Q2']]))]).toEqual([])
  })
})
