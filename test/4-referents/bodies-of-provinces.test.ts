import { describe, expect, test } from 'vitest'
import { heldOf } from '../5-claims/held.ts'

describe('bodies of several provinces, and of other states', () => {
  test.each([
    [
      'Ông Phan Văn Lộc, Chi cục trưởng Chi cục Hải quan khu vực XX, phát biểu tại Vĩnh Long.',
      ['Phan Văn Lộc: Chi cục trưởng Chi cục Hải quan khu vực XX (current)'],
    ],
    [
      'Ông Phan Văn Lộc, Trưởng Thuế tỉnh Vĩnh Long, phát biểu.',
      ['Phan Văn Lộc: Trưởng Thuế tỉnh Vĩnh Long (current)'],
    ],
    [
      'Ông Phan Văn Lộc, Giám đốc Ngân hàng Nhà nước Chi nhánh Khu vực 13, phát biểu.',
      ['Phan Văn Lộc: Giám đốc Ngân hàng Nhà nước Chi nhánh Khu vực 13 (current)'],
    ],
    [
      'Đoàn của Tổng Lãnh sự quán Lào tại Đà Nẵng do ông Kham Xay, Tổng Lãnh sự, dẫn đầu đến thăm.',
      ['Kham Xay: Tổng Lãnh sự Lào tại Đà Nẵng (current)'],
    ],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held)
  })
})

test('a ward in the title is not the province that was called so', () => {
  const text = 'Ông Phan Văn Lộc, Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Đảng ủy phường Trà Vinh, chủ trì.'
  expect(heldOf(text, { title: 'Phường Trà Vinh họp', published: '', province: '' })).toContain(
    'Phan Văn Lộc: Ủy viên Ban Thường vụ Tỉnh ủy Vĩnh Long (current)',
  )
})

describe('units that are no more, or are of another type now', () => {
  test.each([
    [
      'Ông Phan Văn Lộc, Chủ tịch UBND huyện Mỹ Văn; bà Lê Thị Ba, Chủ tịch UBND thị xã Trà Vinh. Bí thư Huyện ủy Văn Giang Trần Văn Hai dự.',
      [
        'Lê Thị Ba: Chủ tịch Ủy ban nhân dân thị xã Trà Vinh (current)',
        'Phan Văn Lộc: Chủ tịch Ủy ban nhân dân huyện Mỹ Văn (current)',
        'Trần Văn Hai: Bí thư Huyện ủy Văn Giang (current)',
      ],
    ],
    [
      'Chủ tịch UBND huyện Từ Liêm Phan Văn Lộc và Bí thư Tỉnh ủy Hà Tây Lê Văn Tư dự.',
      ['Lê Văn Tư: Bí thư Tỉnh ủy Hà Tây (current)', 'Phan Văn Lộc: Chủ tịch Ủy ban nhân dân huyện Từ Liêm (current)'],
    ],
    [
      'Ông Phan Văn Lộc, Chủ tịch UBND huyện Phù Vân, tỉnh Hải Hưng, dự.',
      ['Phan Văn Lộc: Chủ tịch Ủy ban nhân dân huyện Phù Vân (current)'],
    ],
    [
      'Chủ tịch UBND huyện Trần Văn Thiệt, Tỉnh ủy viên Trà Vinh, dự.',
      ['Trần Văn Thiệt: Chủ tịch Ủy ban nhân dân (current)', 'Trần Văn Thiệt: Tỉnh ủy viên Trà Vinh (current)'],
    ],
  ])('%s', (text, held) => {
    expect([...heldOf(text)].toSorted()).toEqual(held)
  })
})
