import { expect, test } from 'vitest'
import { search, searchIndex } from '../../viewer/asked/search.ts'
import { fixture } from './fixture.ts'

const index = searchIndex(fixture)
const labels = (query: string) => search(index, query, 12).map(({ node }) => fixture.getNodeAttribute(node, 'label'))

test.each([
  ['tran quoc dat', 'Trần Quốc Đạt'],
  ['Trần Quốc Đạt', 'Trần Quốc Đạt'],
  ['TRAN QUOC DAT', 'Trần Quốc Đạt'],
  ['dat tran', 'Trần Quốc Đạt'],
  ['Trần Quốc Đạt'.normalize('NFD'), 'Trần Quốc Đạt'],
  ['trna quoc dat', 'Trần Quốc Đạt'],
  ['dang thuy hang', 'Đặng Thúy Hằng'],
  ['ông đạt', 'Trần Quốc Đạt'],
  ['ubnd tinh', 'Ủy ban nhân dân tỉnh Trường Hà'],
  ['uỷ ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh Trường Hà'],
  ['"thanh uy"', 'Thành ủy Vĩnh An'],
])('“%s” finds %s first', (query, label) => {
  expect(labels(query)[0]).toBe(label)
})

test.each([
  ['lý thanh toàn', ['Lý Thanh Toàn', 'Lý Thanh Toán']],
  ['lý thanh toán', ['Lý Thanh Toán', 'Lý Thanh Toàn']],
  ['ly thanh toan', ['Lý Thanh Toàn', 'Lý Thanh Toán']],
])('“%s” gives %j: tones are preferred where they are typed', (query, expected) => {
  expect(labels(query)).toEqual(expected)
})

test('who types a name looks for its bearer, so articles come last', () => {
  const found = search(index, 'vinh an', 99).map(({ node }) => fixture.getNodeAttribute(node, 'kind'))
  expect(found).toContain('Article')
  expect(found.slice(0, found.indexOf('Article'))).not.toContain('Article')
  expect(new Set(found.slice(found.indexOf('Article')))).toEqual(new Set(['Article']))
})

test.each(['', '   ', '-', '"'])('“%s” finds nothing and breaks nothing', (query) => {
  expect(labels(query)).toEqual([])
})
