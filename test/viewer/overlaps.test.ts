import { expect, test } from 'vitest'
import { overlapsAmong, overlapsOf, type Pair, peopleOf } from '../../viewer/time/rows/overlaps.ts'
import { spellGraph } from './spell-graph.ts'

const material = spellGraph(
  [
    ['A: Bí thư @ Huyện ủy A', { from: '2015-01-01', to: '2018-12-31' }],
    ['B: Phó Bí thư @ Huyện ủy A', { from: '2016-01-01', to: '2016-12-31' }],
    ['B: Tỉnh ủy viên @ Huyện ủy A', { from: '2016-07-01', to: '2017-01-31' }],
    ['C: Bí thư @ Huyện ủy A', { from: '2019-01-01' }],
    ['D: Huyện ủy viên @ Huyện ủy A', {}],
    ['E: Chủ tịch @ UBND huyện A', { from: '2016-01-01', to: '2016-01-10' }],
    ['F: Giám đốc @ Sở Y tế', { from: '2015-01-01', to: '2015-01-02' }],
    ['G: Giám đốc @ Sở Nội vụ', { from: '2015-01-01', to: '2015-01-02' }],
    ['G: Bí thư @ Huyện ủy A', { status: 'candidate', from: '2015-01-01', to: '2018-12-31' }],
  ],
  [
    { name: 'Huyện ủy A', place: 'huyện A' },
    { name: 'UBND huyện A', place: 'huyện A' },
    { name: 'Sở Y tế', place: 'tỉnh X' },
  ],
  ['huyện A < tỉnh X'],
)

const told = (pairs: readonly Pair[]) => pairs.map(({ people, nearness, days }) => [people.join(), nearness, days])

test('those who served together are told by how near they were, then by how long; those of whom no days are told come last', () => {
  expect(told(overlapsAmong(material, ['A', 'B', 'C', 'D', 'E', 'F', 'G']))).toEqual([
    ['A,B', 'body', 366 + 31],
    ['A,E', 'unit', 10],
    ['B,E', 'unit', 10],
    ['A,F', 'province', 2],
    ['A,D', 'body', 0],
    ['B,D', 'body', 0],
    ['C,D', 'body', 0],
  ])
})

test('two in a seat for one did not meet there unless articles date both; two of many may have', () => {
  const undated = (role: string) =>
    overlapsAmong(
      spellGraph([
        [`A: ${role} @ X`, {}],
        [`B: ${role} @ X`, {}],
      ]),
      ['A', 'B'],
    )
  expect(told(undated('Bí thư'))).toEqual([])
  expect(told(undated('Ủy viên'))).toEqual([['A,B', 'post', 0]])
})

test('who held a post only before or after the other did not share the room', () => {
  expect(overlapsAmong(material, ['A', 'C'])).toEqual([])
})

test('a pair tells each room with the two spells it rests on', () => {
  const [pair] = overlapsAmong(material, ['A', 'B'])
  expect(pair!.rooms.map(({ where, spells }) => [where, ...spells.map(({ post }) => post)])).toEqual([
    ['Huyện ủy A', 'Bí thư Huyện ủy A', 'Phó Bí thư Huyện ủy A'],
    ['Huyện ủy A', 'Bí thư Huyện ủy A', 'Tỉnh ủy viên Huyện ủy A'],
  ])
})

test('of one person all who served in the same bodies are told', () => {
  expect(told(overlapsOf(material, 'A'))).toEqual([
    ['A,B', 'body', 397],
    ['A,D', 'body', 0],
  ])
})

test('the people of a body are all who held its posts, each once', () => {
  expect(peopleOf(material, 'Huyện ủy A')).toEqual(['A', 'G', 'C', 'B', 'D'])
})
