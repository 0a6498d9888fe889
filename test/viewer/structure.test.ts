import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import type { EdgeAttributes, HoldsAttributes, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import type { Level, Sector } from '../../src/model.ts'
import { lastTold, placeOf, placesWithBodies } from '../../viewer/asked/places.ts'
import { noDemands } from '../../viewer/state/state.ts'
import { edgesOfTree, rowsOfTree } from '../../viewer/structure/listing.ts'
import { bodyRules, branches } from '../../viewer/structure/rules.ts'
import { sheetOfTree } from '../../viewer/structure/sheet.ts'
import { structureShown } from '../../viewer/structure/shown.ts'
import { flat, type TreeBody, treeOf } from '../../viewer/structure/tree.ts'
import { vietnamese } from '../../viewer/words/words.vi.ts'
import { stateWith } from './material.ts'

const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()

const node = (key: string, own: object) =>
  graph.addNode(key, {
    label: key,
    aliases: [],
    articles: 1,
    lastSeen: '2024-05-01',
    ...own,
  } as unknown as NodeAttributes)
const link = (source: string, target: string, own: object) => graph.addEdge(source, target, own as EdgeAttributes)
const body = (key: string, bodyKind: string, sector: Sector, level: Level | undefined, place?: string, own = {}) => {
  node(key, { kind: 'Organization', bodyKind, sector, level, ...own })
  if (place) link(key, place, { kind: 'BASED_IN', derivedFrom: 'name' })
}
const holds = (person: string, role: string, of: string, own: Partial<HoldsAttributes>) => {
  const post = `${role} ${of}`
  if (!graph.hasNode(person)) node(person, { kind: 'Person' })
  if (!graph.hasNode(post)) {
    node(post, { kind: 'Position', role })
    link(post, of, { kind: 'OF', derivedFrom: 'name' })
  }
  link(person, post, { kind: 'HOLDS', status: 'current', evidence: [], ...own })
}

const tinh = 'tỉnh Trường Hà'
const huyen = 'huyện Bến Lộc'
node(tinh, { kind: 'Place', level: 'province' })
node(huyen, { kind: 'Place', level: 'district', validTo: '2025-06-30', lastSeen: '2025-08-01' })
link(huyen, tinh, { kind: 'WITHIN', derivedFrom: 'gazetteer' })
body('Đảng bộ tỉnh Trường Hà', 'party organisation', 'party', 'province', tinh)
body('Tỉnh ủy Trường Hà', 'committee', 'party', 'province', tinh)
body('Ban Thường vụ Tỉnh ủy Trường Hà', 'standing committee', 'party', 'province', tinh)
body('Ban Tổ chức Tỉnh ủy Trường Hà', 'party organ', 'party', 'province', tinh)
body('Đảng ủy Khối các cơ quan tỉnh Trường Hà', 'committee', 'party', undefined, tinh)
body('Hội đồng nhân dân tỉnh Trường Hà', "people's council", 'state', 'province', tinh)
body('Ủy ban nhân dân tỉnh Trường Hà', "people's committee", 'state', 'province', tinh)
body('Văn phòng Ủy ban nhân dân tỉnh Trường Hà', 'office', 'party', 'province', tinh)
body('Sở Y tế tỉnh Trường Hà', 'provincial department', 'state', 'province', tinh)
body('Phòng Nghiệp vụ Sở Y tế', 'office', 'state', undefined)
body('Sở Thủy lợi tỉnh Trường Hà', 'provincial department', 'state', 'province', tinh, { validTo: '2020' })
body('Trường Chính trị tỉnh Trường Hà', 'political school', 'school', 'province', tinh)
body('Huyện ủy Bến Lộc', 'committee', 'party', 'district', huyen, { validTo: '2025-06-30' })
link('Tỉnh ủy Trường Hà', 'Đảng bộ tỉnh Trường Hà', { kind: 'PART_OF', derivedFrom: 'name' })
link('Phòng Nghiệp vụ Sở Y tế', 'Sở Y tế tỉnh Trường Hà', { kind: 'PART_OF', derivedFrom: 'name' })
holds('Lê An', 'Bí thư', 'Tỉnh ủy Trường Hà', { from: '2020', to: '2025' })
holds('Lê An', 'Chủ tịch', 'Hội đồng nhân dân tỉnh Trường Hà', { seenFrom: '2024-01-01', seenTo: '2024-05-01' })
holds('Lê An', 'Đại biểu', 'Hội đồng nhân dân tỉnh Trường Hà', { seenFrom: '2024-01-01', seenTo: '2024-05-01' })
holds('Trần Bình', 'Bí thư', 'Tỉnh ủy Trường Hà', { status: 'former', from: '2015', to: '2020' })
holds('Trần Bình', 'Phó Bí thư', 'Tỉnh ủy Trường Hà', {
  seenFrom: '2014-01-01',
  seenTo: '2014-06-01',
  status: 'former',
})
holds('Phạm Cúc', 'Chủ tịch', 'Ủy ban nhân dân tỉnh Trường Hà', { seenFrom: '2021-01-01', seenTo: '2021-02-01' })
holds('Vũ Dũng', 'Chủ tịch', 'Ủy ban nhân dân tỉnh Trường Hà', { seenFrom: '2022-01-01', seenTo: '2022-02-01' })
holds('Hồ Giang', 'Giám đốc', 'Sở Y tế tỉnh Trường Hà', { status: 'left', from: '2019', to: '2022-03' })

const tree = treeOf(graph, tinh, '2024-05-01')
const all = tree.branches.flatMap(({ bodies }) => bodies.flatMap(flat))
const named = (name: string) => all.find(({ key, rule }) => (key ?? rule?.vietnamese) === name)!
const under = (name: string) => named(name).below.map(({ key, rule }) => key ?? `(${rule?.vietnamese})`)
const chairs = (one: TreeBody) =>
  one.chairs.map(({ role, sitters }) => [
    role,
    sitters.map(({ person, sure }) => (sure ? person : `${person}?`)).join(),
  ])

describe('the tree of a place', () => {
  test('puts bodies under what they are part of, under whose name they bear, else as the table says', () => {
    expect(tree.branches.map(({ branch, bodies }) => [branch, bodies.map(({ key }) => key)])).toEqual([
      ['party', ['Đảng bộ tỉnh Trường Hà']],
      ['state', ['Hội đồng nhân dân tỉnh Trường Hà']],
      ['front', [undefined]],
      ['armed', [undefined, undefined]],
      ['other', ['Trường Chính trị tỉnh Trường Hà']],
    ])
    expect(under('Đảng bộ tỉnh Trường Hà')).toEqual(['Tỉnh ủy Trường Hà'])
    expect(under('Tỉnh ủy Trường Hà')).toEqual([
      'Đảng ủy Khối các cơ quan tỉnh Trường Hà',
      'Ban Thường vụ Tỉnh ủy Trường Hà',
      'Ban Tổ chức Tỉnh ủy Trường Hà',
    ])
    expect(under('Hội đồng nhân dân tỉnh Trường Hà')).toEqual(['Ủy ban nhân dân tỉnh Trường Hà'])
    expect(under('Ủy ban nhân dân tỉnh Trường Hà')).toEqual([
      'Văn phòng Ủy ban nhân dân tỉnh Trường Hà',
      'Sở Y tế tỉnh Trường Hà',
    ])
    expect(under('Sở Y tế tỉnh Trường Hà')).toEqual(['Phòng Nghiệp vụ Sở Y tế'])
  })

  test('leaves out what is no more on the day', () => {
    expect(all.map(({ key }) => key)).not.toContain('Sở Thủy lợi tỉnh Trường Hà')
    const earlier = treeOf(graph, tinh, '2019-05-01').branches.flatMap(({ bodies }) => bodies.flatMap(flat))
    expect(earlier.map(({ key }) => key)).toContain('Sở Thủy lợi tỉnh Trường Hà')
  })

  test('names the bodies that every province has though no article names them', () => {
    expect(all.filter(({ key }) => key === undefined).map(({ rule }) => rule!.vietnamese)).toEqual([
      'Ủy ban Mặt trận Tổ quốc Việt Nam',
      'Cơ quan quân sự địa phương',
      'Công an',
    ])
  })

  test('tells who leads on the day, who did before, and in which chair no article shows anybody', () => {
    expect(chairs(named('Tỉnh ủy Trường Hà'))).toEqual([['Bí thư', 'Lê An']])
    expect(chairs(named('Ủy ban nhân dân tỉnh Trường Hà'))).toEqual([['Chủ tịch', 'Vũ Dũng?']])
    expect(chairs(named('Sở Y tế tỉnh Trường Hà'))).toEqual([['Giám đốc', '']])
    expect(named('Sở Y tế tỉnh Trường Hà').chairs[0]!.before?.person).toBe('Hồ Giang')
    expect(chairs(named('Ban Tổ chức Tỉnh ủy Trường Hà'))).toEqual([['Trưởng ban', '']])
    expect(chairs(named('Công an'))).toEqual([[undefined, '']])
    expect(chairs(named('Ban Thường vụ Tỉnh ủy Trường Hà'))).toEqual([])
    expect(chairs(named('Trường Chính trị tỉnh Trường Hà'))).toEqual([])
    expect([tree.untold, tree.led, tree.perhaps]).toEqual([8, 11, true])
  })

  test('tells who sits in two chairs; a seat among many is none', () => {
    expect(tree.doubles.map(({ person, seats }) => [person, seats.map(({ chair }) => chair.post)])).toEqual([
      ['Lê An', ['Bí thư Tỉnh ủy Trường Hà', 'Chủ tịch Hội đồng nhân dân tỉnh Trường Hà']],
    ])
    expect(treeOf(graph, tinh, '2018-05-01').doubles).toEqual([])
  })

  test('expects nothing of a place that is no more', () => {
    const names = (day: string) => treeOf(graph, huyen, day).branches.flatMap(({ bodies }) => bodies.flatMap(flat))
    expect(names('2025-06-30')).toHaveLength(6)
    expect(names('2025-07-01')).toEqual([])
  })

  test('ends with a circle of bodies, each part of the next', () => {
    link('Đảng bộ tỉnh Trường Hà', 'Ban Tổ chức Tỉnh ủy Trường Hà', { kind: 'PART_OF', derivedFrom: 'name' })
    const round = treeOf(graph, tinh, '2024-05-01').branches.flatMap(({ bodies }) => bodies.flatMap(flat))
    expect(round.map(({ key }) => key).toSorted()).toEqual(all.map(({ key }) => key).toSorted())
  })
})

describe('a structure that is saved', () => {
  const words = vietnamese
  const shown = structureShown(graph, stateWith({ demands: { ...noDemands, asOf: '2024-05-01' } }))!

  test('is of the place where most leaders are known, if none is asked for', () => {
    expect(shown.place).toBe(tinh)
    expect(structureShown(graph, stateWith({ tree: 'nowhere' }))).toBeUndefined()
  })

  test('has a row for each chair, and for one that no article fills', () => {
    const { columns, rows } = rowsOfTree(shown.tree, { graph, articles: new Map() }, words)
    const cell = (row: (typeof rows)[number], column: string) =>
      row.cells[(columns as readonly string[]).indexOf(column)]
    const told = rows.map((row) => ['body', 'person', 'status'].map((column) => cell(row, column)))
    expect(told).toContainEqual(['Tỉnh ủy Trường Hà', 'Lê An', 'đang giữ chức'])
    expect(told).toContainEqual(['Sở Y tế tỉnh Trường Hà', '', 'không bài nào nói'])
    expect(told).toContainEqual(['Công an', '', 'không bài nào nói'])
  })

  test('is drawn with every body, each who sits there under the key of what says so, nothing beyond its edge', () => {
    const measure = (text: string) => text.length * 7
    const sheet = sheetOfTree(shown, graph, words, measure)
    const texts = sheet.marks.flatMap((mark) => (mark.of === 'text' ? [mark.text] : []))
    const bodies = shown.tree.branches.flatMap(({ bodies }) => bodies.flatMap(flat))
    for (const { key } of bodies) if (key) expect(texts).toContain(key)
    expect(sheet.spells.map(({ edge }) => edge).toSorted()).toEqual(edgesOfTree(shown.tree).toSorted())
    expect(sheet.spells[0]!.telling).toBe('Lê An, Bí thư Tỉnh ủy Trường Hà, từ 2020, đến 2025')
    for (const mark of [...sheet.marks, ...sheet.spells.flatMap(({ marks }) => marks)]) {
      if (mark.of !== 'text') continue
      expect(mark.x + measure(mark.text)).toBeLessThanOrEqual(sheet.width)
      expect(mark.y).toBeLessThan(sheet.height)
    }
  })
})

describe('places', () => {
  test('are those that bodies serve, those with most first', () => {
    expect(placesWithBodies(graph)).toEqual([tinh, huyen])
  })

  test.each([
    [tinh, tinh],
    ['Sở Y tế tỉnh Trường Hà', tinh],
    ['Phòng Nghiệp vụ Sở Y tế', tinh],
    ['Lê An', undefined],
    ['nobody', undefined],
  ])('of %s: %s', (key, place) => {
    expect(placeOf(graph, key)).toBe(place)
  })

  test('are told of last on a day on which they still were', () => {
    expect(lastTold(graph, tinh)).toBe('2024-05-01')
    expect(lastTold(graph, huyen)).toBe('2025-06-30')
  })
})

test('the tables fit together: each branch has a heading, each body that another stands under is there', () => {
  expect(bodyRules.filter(({ branch }) => !branches.some((one) => one.branch === branch))).toEqual([])
  const lost = bodyRules.filter(({ under, others, branch }) =>
    [under, others].some((kind) => kind && !bodyRules.some((rule) => rule.kind === kind && rule.branch === branch)),
  )
  expect(lost).toEqual([])
  const silent = bodyRules.filter(({ levels, vietnamese, english }) => levels.length > 0 && !(vietnamese && english))
  expect(silent).toEqual([])
})
