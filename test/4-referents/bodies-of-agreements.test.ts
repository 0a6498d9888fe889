import { describe, expect, test } from 'vitest'
import { holdsOf, labelsOf, relationsOf } from '../reading.ts'

const HERE = { province: 'Đồng Tháp' }

describe('names of bodies that sign agreements', () => {
  test.each([
    // a short name in brackets, and the place behind it
    ['Sở Giáo dục và Đào tạo (GD&ĐT) Trà Vinh họp.', ['Sở Giáo dục và Đào tạo tỉnh Trà Vinh']],
    ['Bảo hiểm xã hội (BHXH) Trà Vinh họp.', ['Bảo hiểm xã hội tỉnh Trà Vinh']],
    // a title behind a dash is of the man who follows
    [
      'Hiệu trưởng Trường Quản lý Khoa học và Công nghệ - TS Trần Văn Hai nói.',
      ['Trường Quản lý Khoa học và Công nghệ'],
    ],
    ['Ông Lê Văn Tư, Giám đốc Bệnh viện Da liễu Trung ương cùng ký Bản ghi nhớ.', ['Bệnh viện Da liễu Trung ương']],
    [
      'Ông Lê Văn Tư, Phó Trưởng ban Thi đua Khen thưởng Sở nội vụ tỉnh Trà Vinh, nói.',
      ['Ban Thi đua Khen thưởng Sở Nội vụ tỉnh Trà Vinh', 'Sở Nội vụ tỉnh Trà Vinh'],
    ],
    ['Bệnh viện Trường Đại học Y - Dược Cần Thơ khai trương.', ['Bệnh viện Trường Đại học Y Dược Cần Thơ']],
    ['Ngân hàng TMCP Bưu điện Sông Tiền khai trương.', ['Ngân hàng TMCP Bưu điện Sông Tiền']],
    ['Bưu điện tỉnh Trà Vinh khai trương.', ['Bưu điện tỉnh Trà Vinh']],
    ['Lãnh đạo THADS tỉnh Trà Vinh họp.', ['Thi hành án dân sự tỉnh Trà Vinh']],
    ['Bộ Tư lệnh Vùng Cảnh sát biển 4 họp.', ['Bộ Tư lệnh Vùng Cảnh sát biển 4']],
    // of so many units: of no one of them
    ['Đảng ủy 11 xã, phường ký quy chế phối hợp.', []],
  ])('%s', (text, names) => {
    expect(labelsOf('Organization', text, HERE)).toEqual(names)
  })

  test('a province of another country is not the province of the article', () => {
    const text = 'Ông Sivilay Keo, Phó Chủ tịch tỉnh Xiêng Khoảng, ký biên bản hợp tác.'
    expect(holdsOf(text, HERE).join()).toContain('Phó Chủ tịch Ủy ban nhân dân tỉnh Xiêng Khoảng')
    expect(labelsOf('Organization', 'Công an tỉnh Salavan (Lào) họp.', HERE)).toEqual(['Công an tỉnh Salavan'])
  })
})

describe('one body under two names, or of one of two provinces', () => {
  test('a school is called with and without “Trường”', () => {
    const text = 'Trường Đại học Trà Vinh khai giảng. Đại học Trà Vinh có 20 khoa.'
    expect(labelsOf('Organization', text, HERE)).toEqual(['Trường Đại học Trà Vinh'])
    const others = 'Trường Đại học Y Dược Huế là thành viên của Đại học Huế Xanh.'
    expect(labelsOf('Organization', others, HERE)).toEqual(['Trường Đại học Y Dược Huế', 'Đại học Huế Xanh'])
  })

  test('“tỉnh” alone is the article’s own where the sentence names it beside another', () => {
    const text =
      'Hội Nông dân tỉnh Đồng Tháp phối hợp với Hội Nông dân tỉnh Trà Vinh, Công an tỉnh ký kết chương trình phối hợp.'
    expect(labelsOf('Organization', text, HERE)).toContain('Công an tỉnh Đồng Tháp')
  })
})

describe('who organised a signing', () => {
  test('it is not the contest that the parties will hold', () => {
    const text =
      'Sáng 5/3, Sở Y tế tỉnh Đồng Tháp và Hội Nông dân tỉnh Đồng Tháp đã ký kết chương trình phối hợp. Hai bên sẽ mở hội thi nông dân sản xuất giỏi.'
    const lines = relationsOf('ORGANISED', text, { published: '2024-03-06' })
    expect(lines.map((line) => line.replace(/.* → /, ''))).toEqual(['Lễ ký kết (05/03/2024)', 'Lễ ký kết (05/03/2024)'])
  })
})
