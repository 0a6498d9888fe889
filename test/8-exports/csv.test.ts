import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csv, textOf } from '../../src/8-exports/index.ts'
import { edges, graphOf, nodes } from './fixture.ts'

// CSV holds careers only, so it does not keep the contract of the formats that hold a whole graph.

const read = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true })

test('each post held is a row, with the words it rests on', () => {
  const [first, ...others] = read(textOf(csv.write(graphOf(nodes, edges))))
  expect(others).toHaveLength(2)
  expect(first).toEqual({
    personKey: 'person:lê-thị-hòa',
    person: 'Lê Thị Hòa',
    role: 'Bí thư',
    body: 'Thành ủy Sông Mây',
    level: 'district',
    status: 'former',
    from: '2015',
    to: '2020-10',
    seenFrom: '',
    seenTo: '',
    article: 'bai-01',
    outlet: 'Báo Sông Mây',
    quote: edges[0]![3].evidence![0]!.quote.replace('\ud83d', '\ufffd'), // a file cannot hold half an emoji
  })
})

test('the order in which a graph was built does not show', () => {
  expect(textOf(csv.write(graphOf(nodes.toReversed(), edges.toReversed())))).toBe(
    textOf(csv.write(graphOf(nodes, edges))),
  )
})

test.each([
  ['=HYPERLINK("http://a.example";"Hòa")'],
  ['+84 277 3851 234'],
  ['- Bà Lê Thị Hòa, Bí thư'],
  ['@Hòa'],
  ['\tBà Hòa'],
  ['＝1+1'],
])('a spreadsheet takes %j for text', (label) => {
  const [key, attributes] = nodes[0]!
  const graph = graphOf([[key, { ...attributes, label }], ...nodes.slice(1)], edges)
  expect(read(textOf(csv.write(graph)))[0]).toMatchObject({ personKey: key, person: `'${label}` })
})

test('an empty graph is a header', () => {
  expect(textOf(csv.write(graphOf([], [])))).toMatch(/^\uFEFFpersonKey,person,role,.*,quote\r\n$/)
})

test('a post whose body, dates and article are not known has empty cells', () => {
  const graph = graphOf([nodes[0]!, nodes[2]!], [['h', nodes[0]![0], nodes[2]![0], { kind: 'HOLDS', evidence: [] }]])
  expect(read(textOf(csv.write(graph)))).toMatchObject([{ role: 'Bí thư', body: '', level: '', status: '', quote: '' }])
})
