import { MultiDirectedGraph } from 'graphology'
import { expect, test } from 'vitest'
import { json, textOf } from '../../src/8-exports/index.ts'
import { type Found, keepsTheExporterContract } from './contract.ts'
import { edges, graphOf, nodes } from './fixture.ts'

function read(text: string): Found {
  const graph = MultiDirectedGraph.from(JSON.parse(text))
  return {
    nodes: Object.fromEntries(graph.mapNodes((key, attributes) => [key, attributes])),
    edges: Object.fromEntries(
      graph.mapEdges((key, attributes, source, target) => [key, { source, target, attributes }]),
    ),
  }
}

keepsTheExporterContract(json, { read, textAsRead: (text) => text, idOf: (key) => key })

test('the file is what graphology exports, one node or edge a line', () => {
  const graph = graphOf(nodes, edges)
  const text = textOf(json.write(graph))
  const byKey = (one: { key?: string }, other: { key?: string }) => (one.key! < other.key! ? -1 : 1)
  const exported = graph.export()
  expect(JSON.parse(text)).toEqual({
    ...exported,
    nodes: exported.nodes.toSorted(byKey),
    edges: exported.edges.toSorted(byKey),
  })
  expect(text.split('\n')).toHaveLength(nodes.length + edges.length + 4)
  expect(text.endsWith('\n')).toBe(true)
})
