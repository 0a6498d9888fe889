import { describe, expect, test } from 'vitest'
import { drawingOf, MOST_DRAWN, thinned } from '../../viewer/asked/drawing.ts'
import { chipsOf } from '../../viewer/asked/filters/index.ts'
import {
  type Demands,
  demand,
  grow,
  hide,
  initialState,
  noDemands,
  reset,
  togglePin,
} from '../../viewer/state/state.ts'
import { vietnamese } from '../../viewer/words/words.vi.ts'
import { bigGraph } from './big.ts'
import { draw, material, namesDrawn, stateWith } from './material.ts'

const dat = 'Person:Trần Quốc Đạt'
const chair = 'Person:Lê Thị Bích Ngọc'
const kinds = ['Person', 'Organization', 'Agreement'] as const

const filters: readonly (readonly [string, Partial<Demands>, readonly string[], readonly string[]])[] = [
  [
    'a sector keeps its bodies and their people',
    { sectors: ['armed'] },
    ['Công an tỉnh Trường Hà', 'Bùi Đức Thắng'],
    ['Huyện ủy Bến Lộc', 'Trần Quốc Đạt'],
  ],
  [
    'a level keeps its bodies and their people',
    { levels: ['district'] },
    ['Huyện ủy Bến Lộc', 'Trần Quốc Đạt'],
    ['Công an tỉnh Trường Hà', 'Bùi Đức Thắng'],
  ],
  [
    'a place keeps what serves it and their people',
    { place: 'Place:huyện Bến Lộc (Trường Hà)' },
    ['Huyện ủy Bến Lộc', 'Huỳnh Văn Tám'],
    ['Tỉnh ủy Trường Hà', 'Trần Quốc Đạt'],
  ],
  [
    'a province keeps what serves its districts too',
    { place: 'Place:tỉnh Trường Hà' },
    ['Huyện ủy Bến Lộc', 'Tỉnh ủy Trường Hà'],
    ['Công an tỉnh Trường Hà'],
  ],
  [
    'months keep what their articles tell of',
    { from: '2021-03', to: '2021-03' },
    ['Trần Quốc Đạt', 'Lý Thanh Toàn'],
    ['Huỳnh Văn Tám'],
  ],
  [
    'a day keeps who held a post on it',
    { asOf: '2022-01-01' },
    ['Trần Quốc Đạt', 'Lê Thị Bích Ngọc'],
    ['Huỳnh Văn Tám', 'Lý Thanh Toàn'],
  ],
]

describe('filters', () => {
  test.each(filters)('%s', (_, demands, kept, left) => {
    const names = namesDrawn(demand(initialState, demands))
    expect(names).toEqual(expect.arrayContaining([...kept]))
    for (const name of left) expect(names).not.toContain(name)
  })

  test('a kind of relation that is switched off is not drawn', () => {
    const { links } = draw(demand(initialState, { without: ['HOLDS'] }))
    expect(links.length).toBeGreaterThan(0)
    expect(links.every(({ kind }) => kind !== 'HOLDS')).toBe(true)
  })

  test('confidence is that of the best evidence', () => {
    const edges = draw(demand(initialState, { confidence: 95 })).links.map(({ edge }) => edge)
    const best = (edge: string) =>
      material.graph.getEdgeAttribute(edge, 'evidence')?.map(({ confidence }) => confidence) ?? [1]
    expect(edges.length).toBeGreaterThan(0)
    expect(edges.every((edge) => Math.max(...best(edge)) >= 0.95)).toBe(true)
  })

  test('every demand has a chip, and the state behind the chip is without that demand', () => {
    const demands: Demands = {
      without: ['SIGNED'],
      sectors: ['party'],
      levels: ['province'],
      place: 'Place:tỉnh Trường Hà',
      outlet: 'Báo Trường Hà',
      confidence: 50,
      sources: 2,
      from: '2021-03',
      to: '2024-02',
      asOf: '2024-02-22',
      since: '2021',
    }
    const state = stateWith({ demands })
    const chips = chipsOf(material, state, vietnamese)
    expect(chips).toHaveLength(9)
    const dropped = chips.flatMap(({ without }) =>
      Object.entries(without.demands).filter(([name, value]) => value !== demands[name as keyof Demands]),
    )
    expect({ ...demands, ...Object.fromEntries(dropped) }).toEqual(noDemands)
  })
})

describe('what the reader does by hand', () => {
  test('a growth brings in the other ends of one relation though their kind is off', () => {
    const event = 'Hội nghị sơ kết chương trình phối hợp giai đoạn 2021 - 2023'
    expect(namesDrawn()).not.toContain(event)
    expect(namesDrawn(grow(initialState, { key: dat, kind: 'CHAIRED', way: 'out' }))).toContain(event)
  })

  test('what is hidden goes, and is no longer chosen', () => {
    const state = hide(stateWith({ chosen: { what: 'node', key: dat } }), dat)
    expect(namesDrawn(state)).not.toContain('Trần Quốc Đạt')
    expect(state.chosen).toBeUndefined()
  })

  test('what is pinned stays whatever is filtered', () => {
    const state = togglePin(demand(initialState, { sectors: ['armed'] }), dat)
    expect(namesDrawn(state)).toContain('Trần Quốc Đạt')
    expect(namesDrawn(togglePin(state, dat))).not.toContain('Trần Quốc Đạt')
  })

  test('starting over keeps the language and the theme', () => {
    const state = hide(stateWith({ language: 'en', theme: 'dark', demands: { ...noDemands, sources: 3 } }), dat)
    expect(reset(state)).toEqual({ ...initialState, language: 'en', theme: 'dark' })
  })
})

describe('looking around', () => {
  test('one step leads over a post to the body, two steps to those who held posts there', () => {
    const around = (depth: 1 | 2) => namesDrawn({ scope: { of: 'around', key: dat, depth } })
    expect(around(1)).toEqual(expect.arrayContaining(['Trần Quốc Đạt', 'Thành ủy Vĩnh An', 'Tỉnh ủy Trường Hà']))
    expect(around(1)).not.toContain('Phạm Minh Tâm')
    expect(around(2)).toEqual(expect.arrayContaining(['Phạm Minh Tâm', 'Lý Thanh Toàn', 'Nguyễn Văn Hòa']))
    expect(around(2)).not.toContain('Võ Thị Hồng Đào')
  })

  test('a way between two people shows what lies on it, the posts folded', () => {
    const names = namesDrawn({ shown: kinds, scope: { of: 'path', from: dat, to: 'Person:Nguyễn Văn Hòa', turn: 0 } })
    expect(names.toSorted()).toEqual(['Nguyễn Văn Hòa', 'Trần Quốc Đạt', 'Tỉnh ủy Trường Hà'])
  })

  test('where there is no way one sees the two ends, as far as they are there', () => {
    const drawn = namesDrawn({ scope: { of: 'path', from: chair, to: 'Person:Không Có Ai', turn: 0 } })
    expect(drawn).toEqual(['Lê Thị Bích Ngọc'])
  })
})

test('of a graph too great for any map the map draws what matters most, and what is chosen', () => {
  const graph = bigGraph(MOST_DRAWN, 900)
  const state = stateWith({ scope: { of: 'all' }, chosen: { what: 'node', key: 'person:2999' } })
  const drawing = drawingOf({ graph, articles: new Map() }, state, vietnamese)
  expect(drawing.nodes.length).toBe(MOST_DRAWN + 900)
  const { nodes, links } = thinned(drawing, 'person:2999')
  const keys = new Set(nodes.map(({ key }) => key))
  expect(nodes).toHaveLength(MOST_DRAWN)
  expect(keys).toContain('person:2999')
  expect(links.every(({ source, target }) => keys.has(source) && keys.has(target))).toBe(true)
  const least = Math.min(...nodes.filter(({ key }) => key !== 'person:2999').map(({ weight }) => weight))
  expect(drawing.nodes.every(({ key, weight }) => keys.has(key) || weight <= least)).toBe(true)
})

test.each([
  ['single', 25],
  ['several', 8],
  ['contradicted', 3],
  ['over', 2],
] as const)('relations that are “%s” join so many nodes', (standing, count) => {
  const state = { scope: { of: 'all' as const }, demands: { ...noDemands, standing } }
  expect(namesDrawn(state)).toHaveLength(count)
})

test('a post that two people held one after the other stands on the way between them', () => {
  const scope = { of: 'path' as const, from: dat, to: 'Person:Lý Thanh Toàn', turn: 0 }
  const { nodes, links } = draw({ scope })
  expect(nodes.map(({ label }) => label)).toContain('Bí thư Thành ủy Vĩnh An')
  for (const { key } of nodes) expect(links.some(({ source, target }) => source === key || target === key)).toBe(true)
})
