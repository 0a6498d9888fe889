import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { expect, test } from 'vitest'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import { shortestWays, type Ties, waysBetween } from '../../src/7-graph/ways.ts'
import { loadOffices } from '../../src/knowledge/index.ts'

const offices = loadOffices()

/** `a HOLDS b` and so on. */
function graphOf(...lines: readonly string[]): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  for (const line of lines) {
    const [from, kind, to] = line.split(' ')
    for (const key of [from, to]) graph.mergeNode(key, { kind: 'Person', label: key!, aliases: [], articles: 1 })
    graph.addDirectedEdgeWithKey(line, from, to, { kind, evidence: [] } as unknown as EdgeAttributes)
  }
  return graph
}

const told = (graph: KnowledgeGraph, from: string, to: string) =>
  waysBetween(graph, from, to, { offices, articles: true }).map((way) =>
    way.map((hop) => `${hop.from}>${hop.to}`).join(' '),
  )

test('the shortest way is found, whichever way its edges point', () => {
  expect(
    told(graphOf('a HOLDS b', 'c HOLDS b', 'c SIGNED d', 'a SIGNED x', 'x ABOUT y', 'y ABOUT d'), 'a', 'd'),
  ).toEqual(['a>b b>c c>d', 'a>x x>y y>d'])
})

test('ways of one length are all told, in an order that does not depend on the file', () => {
  expect(told(graphOf('a HOLDS m', 'a HOLDS l', 'm OF z', 'l OF z'), 'a', 'z')).toEqual(['a>l l>z', 'a>m m>z'])
  expect(told(graphOf('l OF z', 'm OF z', 'a HOLDS l', 'a HOLDS m'), 'a', 'z')).toEqual(['a>l l>z', 'a>m m>z'])
})

test('an article that names both is no way while there is a longer one that says something', () => {
  const lines = ['p MENTIONS a', 'p MENTIONS d', 'a HOLDS b', 'c HOLDS b', 'c SIGNED d'] as const
  expect(told(graphOf(...lines), 'a', 'd')).toEqual(['a>b b>c c>d'])
  expect(told(graphOf('p MENTIONS a', 'p MENTIONS d'), 'a', 'd')).toEqual(['a>p p>d'])
})

test('a post two people held is nearer than a hall they both sat in', () => {
  const graph = graphOf('a ATTENDED e', 'b ATTENDED e', 'a HOLDS p', 'b HOLDS p')
  expect(told(graph, 'a', 'b')).toEqual(['a>p p>b'])
})

test('two seats in an assembly tie less than posts of one body some steps farther, one seat more', () => {
  const seats = graphOf(
    'a HOLDS m',
    'b HOLDS m',
    'a HOLDS p',
    'p OF o',
    'q OF o',
    'b HOLDS q',
    'm OF t',
    's OF t',
    'c HOLDS s',
  )
  seats.mergeNodeAttributes('m', { kind: 'Position', label: 'Tỉnh ủy viên Tỉnh ủy Trường Hà', role: 'Tỉnh ủy viên' })
  expect(told(seats, 'a', 'c')).toEqual(['a>m m>t t>s s>c'])
  expect(told(seats, 'a', 'm')).toEqual(['a>m'])
  seats.mergeNodeAttributes('o', { kind: 'Place' })
  expect(told(seats, 'a', 'b')).toEqual(['a>m m>b'])
})

test('without leave to go over articles there is no way over them', () => {
  expect(waysBetween(graphOf('p MENTIONS a', 'p MENTIONS d'), 'a', 'd', { offices })).toEqual([])
})

test('where nothing joins two things there is no way', () => {
  const graph = graphOf('a HOLDS b', 'c HOLDS d')
  expect(told(graph, 'a', 'd')).toEqual([])
  expect(told(graph, 'a', 'a')).toEqual([])
})

test('what is found is what trying every way finds', () => {
  const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const line = fc.tuple(node, fc.constantFrom('HOLDS', 'OF', 'ATTENDED', 'MENTIONS'), node)
  fc.assert(
    fc.property(fc.uniqueArray(line, { maxLength: 14, selector: String }), (lines) => {
      const graph = graphOf('a SIGNED a', 'f SIGNED f', ...lines.map((words) => words.join(' ')))
      if (graph.hasNode('c')) graph.mergeNodeAttributes('c', { kind: 'Place' })
      const ways: { readonly length: number; readonly way: string }[] = []
      const go = (at: string, way: readonly string[], length: number) => {
        if (at === 'f') ways.push({ length, way: way.join(' ') })
        else
          graph.forEachEdge(at, (_, { kind }, source, target) => {
            const next = source === at ? target : source
            if (next === 'a' || way.some((hop) => hop.endsWith(`>${next}`))) return
            const step = 2 + (kind === 'ATTENDED' ? 1 : 0) + (next === 'c' ? 12 : 0)
            go(next, [...way, `${at}>${next}`], length + (kind === 'MENTIONS' ? 1000 : step))
          })
      }
      go('a', [], 0)
      const shortest = Math.min(...ways.map(({ length }) => length))
      const best = new Set(ways.filter(({ length }) => length === shortest).map(({ way }) => way))
      const found = told(graph, 'a', 'f')
      expect(found.every((way) => best.has(way))).toBe(true)
      expect(found).toHaveLength(Math.min(5, best.size))
    }),
    { numRuns: 2000 },
  )
})

test('a search is given up after so many nodes, which is not the same as that there is no way', () => {
  // A chain of ten, by numbers, as a graph on disk has them.
  const chain: Ties<number> = {
    eachTie(node, take) {
      if (node > 0) take(node - 1, 'OF', node - 1)
      if (node < 9) take(node, 'OF', node + 1)
    },
    loose: () => undefined,
  }
  expect(shortestWays(chain, 0, 9)?.map((way) => way.map(({ to }) => to))).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9]])
  expect(shortestWays(chain, 0, 9, 3)).toBeUndefined()
  expect(shortestWays(chain, 4, 4, 0)).toEqual([])
})
