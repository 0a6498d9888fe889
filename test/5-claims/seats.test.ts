import { describe, expect, test } from 'vitest'
import { heldOf } from './held.ts'

describe('who sits on a committee', () => {
  test.each([
    [
      'Ông Trần Văn Hai được bầu tham gia Ban Chấp hành Hội Nông dân huyện Cao Lãnh.',
      ['Trần Văn Hai: Ủy viên Ban Chấp hành Hội Nông dân huyện Cao Lãnh (elected)'],
    ],
    [
      'Năm 2021, ông Trần Văn Hai được bầu vào Ban Chấp hành Trung ương Đảng.',
      ['Trần Văn Hai: Ủy viên Ban Chấp hành Trung ương Đảng (elected) 2021..'],
    ],
    ['Ông Trần Văn Hai trúng cử vào Bộ Chính trị.', ['Trần Văn Hai: Ủy viên Bộ Chính trị (elected)']],
    ['Ông Trần Văn Hai được bầu vào BCH Đảng bộ huyện Cao Lãnh.', ['Trần Văn Hai: Huyện ủy viên Cao Lãnh (elected)']],
    // whose committee it is the article does not say
    [
      'Ông Trần Văn Hai, ở huyện Cao Lãnh, được bầu vào Ban Chấp hành Hội. Huyện ủy Cao Lãnh dự.',
      ['Trần Văn Hai: Ủy viên Ban Chấp hành (elected)'],
    ],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held)
  })
})

describe('a committee of the Party goes by a trade and its place', () => {
  test.each([
    [
      'Ông Trần Văn Hai, Bí thư Đảng ủy Than Quảng Ninh, Phó Tổng Giám đốc Tập đoàn Sông Tiền, dự.',
      [
        'Trần Văn Hai: Bí thư Đảng ủy Than Quảng Ninh (current)',
        'Trần Văn Hai: Phó Tổng Giám đốc Tập đoàn Sông Tiền (current)',
      ],
    ],
    ['Bí thư Đảng ủy Trần Văn Hai dự họp.', ['Trần Văn Hai: Bí thư Đảng ủy (current)']],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held)
  })
})

describe('posts that go with discipline', () => {
  test.each([
    [
      'Ông Trần Văn Hai, Chủ tịch UBND xã An Bình, bị kỷ luật, miễn nhiệm chức vụ.',
      ['Trần Văn Hai: Chủ tịch Ủy ban nhân dân xã An Bình (left)'],
    ],
    [
      'Ông Trần Văn Hai quê Trà Vinh, từng làm Chủ tịch UBND rồi Bí thư Tỉnh ủy Trà Vinh. UBND tỉnh Đồng Tháp họp.',
      [
        'Trần Văn Hai: Bí thư Tỉnh ủy Trà Vinh (former)',
        'Trần Văn Hai: Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh (former)',
      ],
    ],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held)
  })
})

describe('a head whose board the words name otherwise is not of the board told of before', () => {
  test.each([
    [
      'Ông Trần Văn Hai, Trưởng Ban Tổ chức Tỉnh ủy Trà Vinh; ông Lê Văn Tư, Trưởng Ban liên lạc đồng hương tỉnh, dự.',
      ['Lê Văn Tư: Trưởng ban (current)', 'Trần Văn Hai: Trưởng Ban Tổ chức Tỉnh ủy Trà Vinh (current)'],
    ],
    // one board has one head
    [
      'Ông Trần Văn Hai, Trưởng Ban Tổ chức Tỉnh ủy Trà Vinh, dự. Ông Lê Văn Tư, Trưởng Ban, phát biểu.',
      ['Lê Văn Tư: Trưởng ban (current)', 'Trần Văn Hai: Trưởng Ban Tổ chức Tỉnh ủy Trà Vinh (current)'],
    ],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held)
  })
})

describe('of a unit that nothing names', () => {
  test.each([
    ['Bà Lê Thị Ba, Trưởng Đoàn ĐBQH tỉnh, dự.', ['Lê Thị Ba: Trưởng Đoàn đại biểu Quốc hội (current)']],
    ['Bà Lê Thị Ba, đại biểu HĐND tỉnh, phát biểu.', ['Lê Thị Ba: Đại biểu Hội đồng nhân dân (current)']],
    // a delegation that travels is no body
    ['Bà Lê Thị Ba, Trưởng Đoàn công tác, phát biểu.', []],
  ])('%s', (text, held) => {
    expect(heldOf(text, { province: '' })).toEqual(held)
  })
})
