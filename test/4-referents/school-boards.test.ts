import { describe, expect, test } from 'vitest'
import { heldOf } from '../5-claims/held.ts'
import { labelsOf } from '../reading.ts'

const HOUSE = 'Trường Đại học Bách khoa, Đại học'

describe('schools within a university', () => {
  test.each([
    ['Trường Đại học Bách khoa, ĐHĐN ký kết với Sở Y tế tỉnh Đồng Tháp.', `${HOUSE} Đà Nẵng`],
    ['Trường ĐH Bách khoa – ĐHQG-HCM ký kết với Sở Y tế tỉnh Đồng Tháp.', `${HOUSE} Quốc gia Thành phố Hồ Chí Minh`],
    ['Trường ĐH Bách khoa (ĐHQG TP.HCM) ký kết với Sở Y tế tỉnh Đồng Tháp.', `${HOUSE} Quốc gia Thành phố Hồ Chí Minh`],
  ])('%s', (text, school) => {
    expect(labelsOf('Organization', text)).toContain(school)
  })
})

describe('posts on the boards of schools and firms', () => {
  test.each([
    [
      'Đón đoàn tại Học viện Nông nghiệp Sông Tiền có ông Phan Văn Lộc, Chủ tịch Hội đồng Học viện.',
      ['Phan Văn Lộc: Chủ tịch Hội đồng Học viện Nông nghiệp Sông Tiền (current)'],
    ],
    [
      'Dự họp có ông Phan Văn Lộc, Bí thư Đảng ủy, Chủ tịch Hội đồng trường Trường Đại học Sông Tiền.',
      [
        'Phan Văn Lộc: Bí thư Đảng ủy Trường Đại học Sông Tiền (current)',
        'Phan Văn Lộc: Chủ tịch Hội đồng trường Trường Đại học Sông Tiền (current)',
      ],
    ],
    [
      'Về phía Công ty Tàu Sông có ông Phan Văn Lộc, Trưởng Phòng Tổ chức nhân sự, và bà Võ Thị Nhàn, Phó Trưởng Phòng Tiếp thị dịch vụ.',
      [
        'Phan Văn Lộc: Trưởng Phòng Tổ chức nhân sự Công ty Tàu Sông (current)',
        'Võ Thị Nhàn: Phó Trưởng Phòng Tiếp thị dịch vụ Công ty Tàu Sông (current)',
      ],
    ],
    [
      'Ông Phan Văn Lộc, Trưởng phòng Giải pháp dịch vụ Công ty Tàu Sông, phát biểu.',
      ['Phan Văn Lộc: Trưởng Phòng Giải pháp dịch vụ Công ty Tàu Sông (current)'],
    ],
    [
      'Tổng Giám đốc TMC Global Phan Văn Lộc ký kết. Tổng Giám đốc TMC Võ Thị Nhàn chứng kiến. Tập đoàn TMC có ba công ty.',
      ['Phan Văn Lộc: Tổng Giám đốc TMC Global (current)', 'Võ Thị Nhàn: Tổng Giám đốc Tập đoàn TMC (current)'],
    ],
  ])('%s', (text, held) => {
    expect(heldOf(text)).toEqual(held.toSorted())
  })
})

describe('houses of schools', () => {
  test('a system of schools and an organisation of education sign', () => {
    const text = 'Tổ chức Giáo dục Sen Việt và Hệ thống Giáo dục Hoa Nắng ký bản ghi nhớ hợp tác.'
    expect(labelsOf('Organization', text)).toEqual(['Hệ thống Giáo dục Hoa Nắng', 'Tổ chức Giáo dục Sen Việt'])
  })
})

describe('the Youth Union of a school', () => {
  const told = (deed: string) =>
    `Sáng 7/4/2024, Đoàn Trường Cao đẳng Sông Tiền ${deed}. Dự có anh Hồ Văn Tám, Phó Bí thư Tỉnh Đoàn Đồng Tháp. Anh Phan Văn Lộc tái đắc cử Bí thư.`

  test('a post that its congress gives is of the Union of the school, not of a guest', () => {
    expect(heldOf(told('tổ chức Đại hội'))).toEqual([
      'Hồ Văn Tám: Phó Bí thư Tỉnh Đoàn Đồng Tháp (current)',
      'Phan Văn Lộc: Bí thư Đoàn Trường Cao đẳng Sông Tiền (elected)',
    ])
  })

  test('“Đoàn trường” is that of the school that the article tells of', () => {
    const text = 'Trường THPT Sông Tiền khai giảng. Thầy Phan Văn Lộc, Bí thư Đoàn trường, cho biết lớp học đã đủ.'
    expect(heldOf(text)).toEqual(['Phan Văn Lộc: Bí thư Đoàn Trường THPT Sông Tiền (current)'])
  })

  test('a delegation of a school is none', () => {
    const text = 'Sáng 7/4, Đoàn Trường Đại học Sông Tiền đến thăm Sở Y tế tỉnh Đồng Tháp.'
    expect(labelsOf('Organization', text)).toEqual(['Sở Y tế tỉnh Đồng Tháp', 'Trường Đại học Sông Tiền'])
  })
})
