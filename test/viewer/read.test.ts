import { expect, test } from 'vitest'
import { readArticles } from '../../viewer/graph/load.ts'
import { readGraph } from '../../viewer/graph/read-graph.ts'
import { fixture } from './fixture.ts'

const person = { key: 'p', attributes: { kind: 'Person', label: 'Lê An' } }
const body = { key: 'b', attributes: { kind: 'Organization', label: 'Huyện ủy' } }
const edge = (attributes: unknown) => ({ key: 'e', source: 'p', target: 'b', attributes })

test('a graph comes back as it was written', () => {
  expect(readGraph(JSON.stringify(fixture.export())).export()).toEqual(fixture.export())
})

test('nodes without a place get one each', () => {
  const graph = readGraph(JSON.stringify({ nodes: [person, body], edges: [] }))
  const places = graph.mapNodes((_, { x, y }) => `${x} ${y}`)
  expect(new Set(places).size).toBe(2)
  expect(places.join()).not.toMatch(/undefined|NaN/)
})

test.each([
  ['{"nodes": [', /graph\.json: /],
  ['[]', /not an object/],
  ['{}', /“nodes” is not a list/],
  [{ nodes: [{}] }, /nodes\[0\]: no key/],
  [{ nodes: [{ key: 'p' }] }, /nodes\[0\] \(p\): no attributes/],
  [{ nodes: [{ key: 'p', attributes: { kind: 'Cat', label: 'x' } }] }, /unknown kind “Cat”/],
  [{ nodes: [{ key: 'p', attributes: { kind: 'Person' } }] }, /no label/],
  [{ nodes: [person, person] }, /nodes\[1\]: the key “p” is there twice/],
  [{ nodes: [person, body] }, /“edges” is not a list/],
  [{ nodes: [person], edges: [edge({})] }, /edges\[0\]: no node “b”/],
  [{ nodes: [person, body], edges: [edge({ kind: 'LIKES' })] }, /edges\[0\] \(e\): unknown kind “LIKES”/],
  [{ nodes: [person, body], edges: [edge({ kind: 'HOLDS', evidence: [{}] })] }, /evidence\[0\] lacks/],
])('%j is refused with a word on what is wrong', (file, message) => {
  expect(() => readGraph(typeof file === 'string' ? file : JSON.stringify(file))).toThrow(message)
})

test('a line that is no article is told of, and the others are kept', () => {
  const { articles, warnings } = readArticles('{"id":"a","text":"A"}\n\n{"id":"b"}\nnonsense\n{"id":"c","text":"C"}\n')
  expect([...articles.keys()]).toEqual(['a', 'c'])
  expect(warnings).toEqual([expect.stringContaining('articles.jsonl:3'), expect.stringContaining('articles.jsonl:4')])
})
