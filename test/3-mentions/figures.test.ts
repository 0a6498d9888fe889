import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../reading.ts'

const figuresOf = (text: string) =>
  mentionsOf('figure', text).found.map(({ value, target, unit }) =>
    target === undefined ? [value, unit] : [value, target, unit],
  )

describe('a figure is a number with what it counts', () => {
  test.each([
    ['kết nạp 284 đảng viên', [[284, 'đảng viên']]],
    ['kết nạp 171/170 đảng viên', [[171, 170, 'đảng viên']]],
    [
      'có 6.059 đảng viên ở 85 tổ chức cơ sở đảng',
      [
        [6059, 'đảng viên'],
        [85, 'tổ chức cơ sở đảng'],
      ],
    ],
    ['52.342/54.731 hộ đã tham gia', [[52342, 54731, 'hộ']]],
    ['245/245 chi bộ đại hội đúng hạn', [[245, 245, 'chi bộ']]],
    [
      'mở 06 lớp cho 265 học viên',
      [
        [6, 'lớp'],
        [265, 'học viên'],
      ],
    ],
    ['chi 115,551 tỷ đồng', [[115.551, 'tỷ đồng']]],
    ['514 lượt hồ sơ chuyển sinh hoạt đảng', [[514, 'lượt hồ sơ']]],
    ['140 quần chúng ưu tú', [[140, 'quần chúng ưu tú']]],
    ['1.234.567 người', [[1234567, 'người']]],
    [
      'gồm ba đảng bộ và hai chi bộ',
      [
        [3, 'đảng bộ'],
        [2, 'chi bộ'],
      ],
    ],
  ])('%s', (words, figures) => {
    expect(figuresOf(words)).toEqual(figures)
  })
})

describe('numbers that count nothing', () => {
  test.each([
    'ngày 22/02/2024',
    'nhiệm kỳ 2020 - 2025',
    'Nghị quyết số 01 của Tỉnh ủy',
    'đạt 113,6% kế hoạch',
    'Phường 2 và Quận 5',
    'ấp 3, xã An Bình',
    'lúc 7 giờ 30 phút',
    'điện thoại 0277 3851 234',
  ])('%s', (words) => {
    expect(figuresOf(words)).toEqual([])
  })
})
