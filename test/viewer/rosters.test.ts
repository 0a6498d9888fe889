import { describe, expect, test } from 'vitest'
import { doublesOf, gapsOf } from '../../viewer/time/rows/between.ts'
import { type Days, dateOfDay } from '../../viewer/time/rows/days.ts'
import { livesOf } from '../../viewer/time/rows/lives.ts'
import { nearBodies } from '../../viewer/time/rows/near-bodies.ts'
import { headsOf } from '../../viewer/time/rows/place.ts'
import { rosterOf } from '../../viewer/time/rows/roster.ts'
import { spellsOfPost } from '../../viewer/time/rows/spells.ts'
import { spellGraph, type Told } from './spell-graph.ts'

const text = (days: Days | undefined) => days && `${dateOfDay(days.first)} – ${dateOfDay(days.last)}`

describe('a roster', () => {
  test('has its posts in order of rank, those nobody held too', () => {
    const material = spellGraph([
      ['A: Tỉnh ủy viên @ Tỉnh ủy X', {}],
      ['B: Phó Bí thư @ Tỉnh ủy X', {}],
      ['C: Phó Bí thư Thường trực @ Tỉnh ủy X', {}],
      ['D: Trưởng đoàn công tác @ Tỉnh ủy X', {}],
      ['E: Ủy viên Ban Thường vụ @ Tỉnh ủy X', {}],
      ['F: Bí thư @ Tỉnh ủy X', { retracted: true }],
      ['G: Chuyên gia @ Tỉnh ủy X', {}],
    ])
    expect(rosterOf(material, 'Tỉnh ủy X').map(({ role, spells }) => [role, spells.length])).toEqual([
      ['Bí thư', 0],
      ['Trưởng đoàn công tác', 1],
      ['Chuyên gia', 1],
      ['Phó Bí thư Thường trực', 1],
      ['Phó Bí thư', 1],
      ['Ủy viên Ban Thường vụ', 1],
      ['Tỉnh ủy viên', 1],
    ])
  })

  test('has the holders of a post one after the other, those without any day last', () => {
    const material = spellGraph([
      ['A: Bí thư @ Tỉnh ủy X', {}],
      ['B: Bí thư @ Tỉnh ủy X', { from: '2021-03-05' }],
      ['C: Bí thư @ Tỉnh ủy X', { to: '2021-03' }],
      ['D: Bí thư @ Tỉnh ủy X', { seenFrom: '2016-01-02', seenTo: '2017-01-02' }],
      ['E: Bí thư @ Tỉnh ủy X', { term: '2010 - 2015' }],
    ])
    const [row] = rosterOf(material, 'Tỉnh ủy X')
    expect(row!.spells.map(({ person }) => person)).toEqual(['E', 'D', 'C', 'B', 'A'])
  })
})

describe('what is told of a spell', () => {
  const spell = (...[, what, articles]: Told) =>
    spellsOfPost(spellGraph([['A: Bí thư @ X', what, articles]]), 'Bí thư X')[0]!

  test.each<[string, Told[1], Told[2], string | undefined]>([
    ['between two dates', { from: '2016-02-05', to: '2017-05-10' }, [], '2016-02-05 – 2017-05-10'],
    ['no longer than a date of a year lets it', { from: '2016', to: '2018' }, [], '2016-12-31 – 2018-01-01'],
    [
      'to where it was seen last',
      { from: '2016-02-05', seenFrom: '2017-01-01', seenTo: '2018-03-04' },
      [],
      '2016-02-05 – 2018-03-04',
    ],
    ['on the day it began, if no more is told', { from: '2016-02-05' }, [], '2016-02-05 – 2016-02-05'],
    ['on the day it ended', { to: '2016-02-05' }, [], '2016-02-05 – 2016-02-05'],
    ['not in a term, which is of the body', { term: '2015-2020' }, [], undefined],
    ['not because an article says that it was once held', { status: 'former' }, ['former 2020-01-01'], undefined],
    ['not when it is only proposed', { status: 'candidate', from: '2020-01-01' }, [], undefined],
  ])('it was surely held %s', (_, what, articles, sure) => {
    expect(text(spell('', what, articles).sure)).toBe(sure)
  })

  test('articles in between that show it held are sights; those that call it over are not', () => {
    const { seen, over } = spell('', { seenFrom: '2020-01-01', seenTo: '2021-06-01' }, [
      '2020-01-01',
      '2020-07-01',
      '2021-06-01',
      'former 2024-02-02',
    ])
    expect(seen.map(dateOfDay)).toEqual(['2020-01-01', '2020-07-01', '2021-06-01'])
    expect(over.map(dateOfDay)).toEqual(['2024-02-02'])
  })

  test('a term in years has a beginning and an end, one in numbers has none', () => {
    expect(text(spell('', { term: '2016 – 2021' }).term)).toBe('2016-01-01 – 2021-12-31')
    expect(spell('', { term: 'khóa XIV' }).term).toBeUndefined()
  })
})

describe('a seat', () => {
  const row = (...told: readonly Told[]) => rosterOf(spellGraph(told), 'X')[0]!
  const a: Told = ['A: Bí thư @ X', { from: '2015-01-01', to: '2018-06-30' }]

  test('is empty between a dated end and a dated beginning', () => {
    const gaps = gapsOf(row(a, ['B: Bí thư @ X', { from: '2019-02-01' }]))
    expect(gaps.map(text)).toEqual(['2018-07-01 – 2019-01-31'])
  })

  test.each<[string, Told]>([
    ['handed over within a month', ['B: Bí thư @ X', { from: '2018-07-20' }]],
    ['taken on a day nobody tells', ['B: Bí thư @ X', { seenFrom: '2020-01-01', seenTo: '2020-01-01' }]],
    ['taken before', ['B: Bí thư @ X', { from: '2018-01-01', to: '2022' }]],
  ])('is not empty when it is %s', (_, next) => {
    expect(gapsOf(row(a, next))).toEqual([])
  })

  test('holds two where both are dated in it for longer than a month', () => {
    const both = doublesOf(row(a, ['B: Bí thư @ X', { from: '2018-01-01', to: '2022-01-01' }]))
    expect(both.map(text)).toEqual(['2018-01-01 – 2018-06-30'])
    expect(both[0]!.spells.map(({ person }) => person)).toEqual(['A', 'B'])
  })

  test.each<[string, Told]>([
    ['the other acts for the one', ['B: Bí thư @ X', { from: '2018-01-01', to: '2022', acting: true }]],
    ['the dates leave it open', ['B: Bí thư @ X', { from: '2018', to: '2022' }]],
    ['it is the same person', ['A: Bí thư @ X', { from: '2018-01-01', to: '2022' }]],
  ])('does not hold two when %s', (_, next) => {
    expect(doublesOf(row(a, next))).toEqual([])
  })

  test('of which there are many is neither empty nor taken twice', () => {
    const many = rosterOf(
      spellGraph([
        ['A: Đại biểu @ X', { from: '2015-01-01', to: '2016-01-01' }],
        ['B: Đại biểu @ X', { from: '2015-01-01', to: '2016-01-01' }],
        ['C: Đại biểu @ X', { from: '2020-01-01' }],
      ]),
      'X',
    )[0]!
    expect([...gapsOf(many), ...doublesOf(many)]).toEqual([])
  })
})

const committees = [
  { name: 'Tỉnh ủy B', kind: 'committee', place: 'tỉnh B' },
  { name: 'Đảng ủy Khối các cơ quan tỉnh B', kind: 'committee', place: 'tỉnh B' },
  { name: 'Huyện ủy A', kind: 'committee', place: 'huyện A' },
  { name: 'Ban Thường vụ Huyện ủy A', kind: 'standing committee', partOf: 'Huyện ủy A', place: 'huyện A' },
  { name: 'Ủy ban nhân dân huyện A', kind: "people's committee", sector: 'state', place: 'huyện A' },
] as const
const held: readonly Told[] = [
  ...committees.map(({ name }): Told => [`N: Chủ tịch @ ${name}`, {}]),
  ['H: Bí thư @ Huyện ủy A', { from: '2020' }],
  ['P: Phó Chủ tịch @ Ủy ban nhân dân huyện A', {}],
]
const twoLevels = spellGraph(held, committees, ['huyện A < tỉnh B'])

test('above a committee is that of the greater place, below it are its organs; a bloc of offices leads no district', () => {
  expect(nearBodies(twoLevels, 'Huyện ủy A')).toEqual({ above: ['Tỉnh ủy B'], below: ['Ban Thường vụ Huyện ủy A'] })
  expect(nearBodies(twoLevels, 'Tỉnh ủy B')).toEqual({ above: [], below: ['Huyện ủy A'] })
  expect(nearBodies(twoLevels, 'Đảng ủy Khối các cơ quan tỉnh B')).toEqual({ above: [], below: [] })
})

test('of a place the head of each body is told, the committee of the Party first', () => {
  expect(headsOf(twoLevels, 'huyện A').map(({ post }) => post)).toEqual([
    'Bí thư Huyện ủy A',
    'Chủ tịch Ban Thường vụ Huyện ủy A',
    'Chủ tịch Ủy ban nhân dân huyện A',
  ])
})

test('lives stand in the order asked for', () => {
  expect(livesOf(twoLevels, ['P', 'H']).map(({ person, spells }) => [person, spells.map(({ post }) => post)])).toEqual([
    ['P', ['Phó Chủ tịch Ủy ban nhân dân huyện A']],
    ['H', ['Bí thư Huyện ủy A']],
  ])
})
