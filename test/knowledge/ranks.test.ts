import { expect, test } from 'vitest'
import { loadRanks, loadStructure } from '../../src/knowledge/index.ts'
import { Ranks } from '../../src/knowledge/ranks.ts'

const ranks = loadRanks()

test.each([
  ['Bí thư', 'head'],
  ['Phó Giám đốc', 'deputy'],
  ['Phó Bí thư Thường trực', 'deputy'],
  ['Tỉnh ủy viên', 'member'],
  ['Đại biểu Hội đồng nhân dân', 'member'],
  ['Chuyên viên', 'staff'],
  ['Đội trưởng', 'head'],
  ['Đại sứ', undefined],
])('%s is in its body: %s', (role, is) => {
  expect(ranks.classOf(role)).toBe(is)
})

test('a secretary stands before the deputy, the deputy before a member', () => {
  const order = ['Bí thư', 'Phó Bí thư Thường trực', 'Phó Bí thư', 'Ủy viên Ban Thường vụ', 'Huyện ủy viên']
  expect(order.map((role) => ranks.ofRole(role))).toEqual(
    order.map((role) => ranks.ofRole(role)).toSorted((a, b) => a - b),
  )
})

test('a class that there is not is told with its line', () => {
  const tables = { posts: 'form\tclass\tnote\nBí thư\tboss\n', bodies: 'form\n' }
  expect(() => new Ranks(tables)).toThrow(/data\/ranks\/posts.tsv.*line 2.*“boss”/)
})

test('a body that no line names is listed by its sector', () => {
  const structure = loadStructure()
  expect(structure.branchOf('committee', 'party')).toBe('party')
  expect(structure.branchOf('youth union', 'mass')).toBe('front')
  expect(structure.branchOf('shop', 'enterprise')).toBe('other')
})
