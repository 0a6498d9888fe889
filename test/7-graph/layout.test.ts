import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/7-graph/layout.ts'
import type { EdgeAttributes, EdgeKind, KnowledgeGraph, NodeAttributes, NodeKind } from '../../src/7-graph/types.ts'

type Link = readonly [from: string, kind: EdgeKind, to: string]

/** A graph whose keys say the kind of each node: `Person:Hòa`. */
function graphOf(keys: readonly string[], links: readonly Link[]): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  for (const key of keys) {
    const kind = key.split(':')[0] as NodeKind
    graph.addNode(key, { kind, label: key, aliases: [], articles: 1 } as unknown as NodeAttributes)
  }
  for (const [at, [from, kind, to]] of links.entries()) {
    graph.addDirectedEdgeWithKey(`${at}`, from, to, { kind, evidence: [] } as EdgeAttributes)
  }
  return graph
}

function laidOut(
  keys: readonly string[],
  links: readonly Link[],
  earlier?: ReadonlyMap<string, readonly [number, number]>,
): ReadonlyMap<string, readonly [number, number]> {
  const graph = graphOf(keys, links)
  layOut(graph, earlier && new Map([...earlier].map(([key, [x, y]]) => [key, { x, y }])))
  return new Map(graph.mapNodes((key, { x, y }): [string, [number, number]] => [key, [x!, y!]]).toSorted())
}

/** Ten committees, each with posts and people, an article on each, and some that mention everything. */
const bodies = Array.from({ length: 10 }, (_, at) => at)
const links: readonly Link[] = [
  ...bodies.flatMap((at): Link[] => [
    [`Organization:ủy ban ${at}`, 'PART_OF', `Organization:ủy ban ${Math.floor(at / 3)}`],
    ...['trưởng', 'phó', 'ủy viên'].flatMap((post): Link[] => [
      [`Position:${post} ${at}`, 'OF', `Organization:ủy ban ${at}`],
      [`Person:người ${post} ${at}`, 'HOLDS', `Position:${post} ${at}`],
      [`Person:người ${post} ${at}`, 'HOLDS', `Position:${post} ${at}`],
      [`Article:bài ${at}`, 'MENTIONS', `Person:người ${post} ${at}`],
    ]),
  ]),
  ...[1, 2, 3].flatMap((copy) =>
    bodies.map((at): Link => [`Article:đăng lại ${copy}`, 'MENTIONS', `Organization:ủy ban ${at}`]),
  ),
  ['Article:bài 0', 'MENTIONS', 'Document:chỉ được nhắc tới'],
]
const keys = [...new Set(links.flatMap(([from, , to]) => [from, to])), 'Place:không ai nhắc tới']

function distance([x, y]: readonly [number, number], [otherX, otherY]: readonly [number, number]): number {
  return Math.hypot(x - otherX, y - otherY)
}

describe('the map', () => {
  const map = laidOut(keys, links)

  test('is the same each time', () => {
    expect(laidOut(keys, links)).toEqual(map)
  })

  test('does not show in which order the graph was built', () => {
    expect(laidOut(keys.toReversed(), links.toReversed())).toEqual(map)
  })

  test('places every node, in two decimals', () => {
    expect(map.size).toBe(keys.length)
    for (const coordinate of [...map.values()].flat()) {
      expect(coordinate).toBe(Math.round(coordinate * 100) / 100)
      expect(Math.abs(coordinate)).toBeLessThan(1000)
    }
  })

  test('leaves room between any two nodes', () => {
    const places = [...map.values()]
    for (const [at, place] of places.entries()) {
      for (const other of places.slice(at + 1)) expect(distance(place, other)).toBeGreaterThan(5)
    }
  })

  test('puts people nearer to their own committee than to most others', () => {
    for (const at of bodies) {
      const [own, ...others] = [at, ...bodies.filter((other) => other !== at)].map((other) =>
        distance(map.get(`Person:người phó ${at}`)!, map.get(`Organization:ủy ban ${other}`)!),
      )
      expect(others.filter((other) => other < own!).length).toBeLessThan(3)
    }
  })

  test('puts an article among what it mentions, and what is only mentioned beside the article', () => {
    for (const [from, to] of [
      ['Article:bài 7', 'Person:người phó 7'],
      ['Document:chỉ được nhắc tới', 'Article:bài 0'],
    ] as const) {
      const far = [...map.values()].filter(
        (place) => distance(map.get(from)!, place) > distance(map.get(from)!, map.get(to)!),
      )
      expect(far.length).toBeGreaterThan(keys.length / 2)
    }
  })
})

test('articles do not move what they speak of', () => {
  const map = laidOut(keys, links)
  const more = Array.from({ length: 5 }, (_, at): Link => [`Article:thêm ${at}`, 'MENTIONS', 'Person:người phó 1'])
  const larger = laidOut([...keys, ...more.map(([from]) => from)], [...links, ...more])
  const shape = (from: typeof map, key: string) => distance(from.get(key)!, from.get('Organization:ủy ban 0')!)
  const factor = Math.sqrt((keys.length + 5) / keys.length)
  for (const at of bodies) {
    const key = `Organization:ủy ban ${at}`
    expect(Math.abs(shape(larger, key) - shape(map, key) * factor)).toBeLessThan(20)
  }
})

describe('a graph that grew', () => {
  const before = laidOut(keys, links)
  const news: Link[] = [
    ['Position:thư ký 4', 'OF', 'Organization:ủy ban 4'],
    ['Person:người mới', 'HOLDS', 'Position:thư ký 4'],
    ['Article:bài mới', 'MENTIONS', 'Person:người mới'],
    ['Article:bài mới', 'MENTIONS', 'Figure:con số'],
  ]
  const all = [...new Set([...keys, ...news.flatMap(([from, , to]) => [from, to])])]
  const after = laidOut(all, [...links, ...news], before)

  test('keeps what it had where it was', () => {
    for (const [key, place] of before) expect([key, ...after.get(key)!]).toEqual([key, ...place])
    expect(laidOut(keys, links, before)).toEqual(before)
  })

  test('has what is new beside what it is tied to, on places of their own', () => {
    const middle = after.get('Organization:ủy ban 4')!
    for (const key of ['Position:thư ký 4', 'Person:người mới', 'Article:bài mới', 'Figure:con số'])
      expect(distance(after.get(key)!, middle)).toBeLessThan(60)
    expect(new Set([...after.values()].map(String)).size).toBe(all.length)
  })

  test('is drawn anew when less than half of it was there', () => {
    const few = new Map([...before].slice(0, 10))
    expect(laidOut(keys, links, few)).toEqual(before)
  })
})

test('a graph without nodes, with one, or with articles alone is no trouble', () => {
  expect(laidOut([], []).size).toBe(0)
  expect(laidOut(['Person:a'], []).size).toBe(1)
  expect(laidOut(['Article:a', 'Article:b'], []).size).toBe(2)
})

test('any graph has its nodes on points of their own', () => {
  const node = fc
    .tuple(fc.constantFrom('Person', 'Organization', 'Article'), fc.nat(20))
    .map((parts) => parts.join(':'))
  const kind = fc.constantFrom<EdgeKind>('HOLDS', 'OF', 'MENTIONS', 'ATTENDED')
  fc.assert(
    fc.property(fc.array(fc.tuple(node, kind, node), { maxLength: 40 }), (links) => {
      const places = [...laidOut([...new Set(links.flatMap(([from, , to]) => [from, to]))], links).values()]
      expect(places.flat().every(Number.isFinite)).toBe(true)
      expect(new Set(places.map(String)).size).toBe(places.length)
    }),
    { numRuns: 30 },
  )
})

test('the map that people know does not move unnoticed, nor differ between machines', () => {
  const known: Link[] = [
    ['Person:a', 'HOLDS', 'Position:a'],
    ['Position:a', 'OF', 'Organization:a'],
    ['Organization:b', 'PART_OF', 'Organization:a'],
    ['Person:a', 'CHAIRED', 'Event:a'],
    ['Organization:a', 'ORGANISED', 'Event:a'],
    ['Article:a', 'MENTIONS', 'Person:a'],
  ]
  const map = laidOut([...new Set(known.flatMap(([from, , to]) => [from, to]))], known)
  expect([...map].map(([key, [x, y]]) => `${key} ${x} ${y}`)).toEqual([
    'Article:a -11.03 26.14',
    'Event:a -20.59 -4.46',
    'Organization:a 23.47 -22',
    'Organization:b 16.47 -14.06',
    'Person:a -17.45 18.47',
    'Position:a 14.57 7.99',
  ])
})
