import { expect, test } from 'vitest'
import { type Choice, partOf } from '../../src/8-exports/index.ts'
import { type EdgeEntry, graphOf } from './fixture.ts'
import { service } from './service.ts'

const keys = (graph: ReturnType<typeof service>, choice: Choice) => partOf(graph, choice).nodes().toSorted()

test('all of a graph is the graph itself', () => {
  const graph = service([['A: Bí thư @ X']])
  expect(partOf(graph, {})).toBe(graph)
})

test('without other countries there are no states, no posts of theirs, no people who hold these or bear foreign names', () => {
  const graph = service(
    [
      ['Trần Văn Hai: Bộ trưởng @ Bộ Tư pháp'],
      ['Marie Dupont: Bộ trưởng @ Bộ Y tế'],
      ['Lý Minh: Bộ trưởng @ Bộ Ngoại giao Pháp'],
      ['Lê Thị Ba: Đại sứ @ Đại sứ quán Việt Nam tại Pháp'],
      ['Lê Văn Tư: Bí thư @ Huyện ủy Mỹ Đức'],
      ['Lê Văn Năm: Giám đốc @ Công ty Nhật Bản'],
    ],
    {
      Pháp: { bodyKind: 'country', sector: 'other' },
      'Bộ Tư pháp': { sector: 'state', level: 'central' },
      'Bộ Ngoại giao Pháp': { sector: 'state', level: 'central' },
      'Đại sứ quán Việt Nam tại Pháp': { sector: 'state' },
      'Huyện ủy Mỹ Đức': { level: 'district' },
      'Công ty Nhật Bản': { sector: 'enterprise' },
    },
  )
  const left = keys(graph, { only: 'vn' })
  const gone = graph.nodes().filter((key) => !left.includes(key))
  expect(gone.toSorted()).toEqual(
    ['Bộ Ngoại giao Pháp', 'Bộ trưởng Bộ Ngoại giao Pháp', 'Lý Minh', 'Marie Dupont', 'Pháp'].toSorted(),
  )
})

test('of a day there are the posts held, their holders, and what was in force', () => {
  const graph = service(
    [
      ['A: Bí thư @ Huyện ủy', { from: '2010-01-01', to: '2015-06-30' }],
      ['B: Bí thư @ Huyện ủy', { from: '2015-07-01' }],
      ['C: Giám đốc @ Sở'],
    ],
    { 'Huyện ủy': { validTo: '2025-06-30' } },
  )
  expect(keys(graph, { asOf: '2014' })).toEqual(['A', 'Bí thư Huyện ủy', 'Huyện ủy', 'Sở'].toSorted())
  expect(keys(graph, { asOf: '2016-01' })).toEqual(['B', 'Bí thư Huyện ủy', 'Huyện ủy', 'Sở'].toSorted())
  expect(keys(graph, { asOf: '2026-01-01' })).toEqual(['Sở'])
})

test('around a subject is what is so many steps away, over no place, with the articles it rests on', () => {
  const evidence = [{ article: 'một', start: 0, end: 1, quote: 'A', rule: 'r', confidence: 1 }]
  const graph = service(
    [['A: Bí thư @ X', { evidence }], ['B: Phó Bí thư @ X'], ['C: Bí thư @ Y'], ['A: Ủy viên @ Z'], ['D: Ủy viên @ Z']],
    { X: { place: 'tỉnh' }, Y: { place: 'tỉnh' } },
  )
  const articles = ['một', 'hai'].map((id) => `article:${id}`)
  for (const key of articles) graph.addNode(key, { kind: 'Article', label: key, aliases: [], articles: 1 })
  graph.addDirectedEdgeWithKey('m', 'article:hai', 'A', { kind: 'MENTIONS', evidence })
  const one = ['X', 'Bí thư X', 'Phó Bí thư X', 'tỉnh']
  expect(keys(graph, { subject: 'X', depth: 0 })).toEqual(['X'])
  expect(keys(graph, { subject: 'X', depth: 1 })).toEqual(one.toSorted())
  expect(keys(graph, { subject: 'X' })).toEqual([...one, 'A', 'B', 'article:một'].toSorted())
  expect(keys(graph, { subject: 'X', depth: 9 })).toEqual(
    [...one, 'A', 'B', 'Ủy viên Z', 'Z', 'D', 'article:một'].toSorted(),
  )
  expect(keys(graph, { subject: 'tỉnh', depth: 1 })).toEqual(['X', 'Y', 'tỉnh'])
})

test('of what the build found, there is what concerns nodes and edges that are left', () => {
  const graph = service([['A: Bí thư @ X', { from: '2020' }], ['B: Bí thư @ X', { from: '2020' }], ['C: Bí thư @ Y']])
  const contradiction = (...edges: readonly string[]) => ({ kind: 'two in one seat', edges, words: '' }) as const
  const question = (...people: readonly string[]) => ({ about: 'unsure', people, reasons: [] })
  graph.replaceAttributes({
    asOf: '2024-01-01',
    contradictions: [contradiction('A: Bí thư @ X', 'B: Bí thư @ X'), contradiction('C: Bí thư @ Y')],
    questions: [question('A', 'B'), question('A', 'C')],
  })
  expect(partOf(graph, { subject: 'X' }).getAttributes()).toEqual({
    asOf: '2024-01-01',
    contradictions: [contradiction('A: Bí thư @ X', 'B: Bí thư @ X')],
    questions: [question('A', 'B')],
    idleJudgements: [],
  })
})

test('nothing of the graph itself changes', () => {
  const edges: readonly EdgeEntry[] = []
  const graph = graphOf([['a', { kind: 'Person', label: 'A', aliases: [], articles: 1 }]], edges)
  partOf(graph, { asOf: '2020', only: 'vn', subject: 'a', depth: 1 })
  expect(graph.order).toBe(1)
})
