import { describe, expect, test } from 'vitest'
import { expectedNamesakes } from '../../src/6-entities/commonness.ts'
import { foldLoosely, slipBetween } from '../../src/6-entities/spelling.ts'
import { knowledge } from '../reading.ts'

describe('i and y', () => {
  test.each([
    ['Lê Văn Sĩ', 'Lê Văn Sỹ', true],
    ['Trần Quí', 'Trần Quý', true],
    ['Lý Mỹ', 'Lí Mĩ', true],
    ['Hoàng Thúy', 'Hoàng Thúi', false],
    ['Lê Văn Toàn', 'Lê Văn Toán', false],
  ])('%s and %s', (one, other, same) => {
    expect(foldLoosely(one) === foldLoosely(other)).toBe(same)
  })
})

describe('what may be a slip', () => {
  test.each([
    ['Lê Bá Trình', 'Lê Ba Trình', 'tone'],
    ['Đỗ Hồng Hải', 'Đỗ Hoàng Hải', 'letter'],
    ['Vũ Trần Quỳnh Anh', 'Trần Vũ Quỳnh Anh', 'order'],
    ['Huỳnh Thanh Khiết', 'Bùi Thanh Khiết', 'surname'],
    ['Lê Xuân Nhuận', 'Lê Xuân N.', 'initial'],
    ['Lê Văn Toàn', 'Lê Văn Toàn', undefined],
    ['Nguyễn Văn Hùng', 'Nguyễn Thị Hùng', undefined],
    ['Vũ Bằng', 'Vũ Văn Bằng', undefined],
    ['Lê Lợi', 'Lê Lội', undefined],
  ])('%s, %s: %s', (one, other, slip) => {
    expect([slipBetween(one, other), slipBetween(other, one)]).toEqual([slip, slip])
  })
})

test('a common name has dozens of bearers, a rare one hardly a second', () => {
  const bearers = (name: string) => expectedNamesakes(name, knowledge.nameFrequencies)
  expect(bearers('Nguyễn Văn Hùng')).toBeGreaterThan(20)
  expect(bearers('Trần Tuấn Anh')).toBeGreaterThan(1)
  expect(bearers('Chẩu Văn Lâm')).toBeLessThan(0.5)
  expect(bearers('Ngô Thị Thanh Hằng')).toBeLessThan(0.05)
})
