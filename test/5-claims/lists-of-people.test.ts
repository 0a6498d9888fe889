import { describe, expect, test } from 'vitest'
import { type About, holdsOf, relationsOf } from '../reading.ts'

const ABOUT: About = { province: 'Đồng Tháp', published: '2024-03-16' }

describe('posts of people in lists', () => {
  test.each([
    [
      'Chịu trách nhiệm có các đồng chí:\n- Điểu Khuê, Phó Bí thư Huyện ủy Cao Lãnh;\n- Khúc Đình Thạo, nguyên Hạt trưởng Hạt Kiểm lâm huyện Cao Lãnh.',
      ['Khúc Đình Thạo: Hạt trưởng Hạt Kiểm lâm huyện Cao Lãnh (former)', 'Điểu Khuê: Phó Bí thư Huyện ủy Cao Lãnh'],
    ],
    [
      'Dự họp có các Thứ trưởng Bộ Tư pháp: Ngọ Duy Kiên, Trịnh Lan Hạnh.',
      ['Ngọ Duy Kiên: Thứ trưởng Bộ Tư pháp', 'Trịnh Lan Hạnh: Thứ trưởng Bộ Tư pháp'],
    ],
    [
      'Công ty Cổ phần Tập đoàn Sen Hồng họp. Tổng Giám đốc Tập đoàn Vương Đình Nhiệm nói.',
      ['Vương Đình Nhiệm: Tổng Giám đốc Công ty Cổ phần Tập đoàn Sen Hồng'],
    ],
    [
      'Tập đoàn Sen Semitech đến thăm. Phó Chủ tịch Tập đoàn Baek Seung-woo nói.',
      ['Baek Seung-woo: Phó Chủ tịch Tập đoàn Sen Semitech'],
    ],
    [
      'Đại hội Chi bộ ấp 3, xã Mỹ Hội diễn ra tối 8/2. Ba đảng viên góp ý. Bà Lê Thị Ba được bầu làm Phó Bí thư.',
      ['Lê Thị Ba: Phó Bí thư Chi bộ Ấp 3, xã Mỹ Hội (elected)'],
    ],
    [
      'Đồng chí TRẦN VĂN HAI\nSinh ngày 19 tháng 8 năm 1927. BAN LỄ TANG do ông Lê Văn Tư và bà Lê Thị Ba điều hành.\nTÓM TẮT TIỂU SỬ\n- 1964 - 1976: Bí thư Huyện ủy Cao Lãnh.',
      ['Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (former)'],
    ],
  ])('%s', (text, holds) => {
    expect(holdsOf(text, ABOUT)).toEqual(holds.toSorted())
  })
})

describe('posts of several units under one title, each with who holds it in brackets', () => {
  test.each([
    [
      'Dự lễ có Bí thư Đảng ủy các xã Mỹ Xương (ông Lê Văn Ba) và Mỹ Long (bà Hồ Thị Năm).',
      ['Hồ Thị Năm: Bí thư Đảng ủy xã Mỹ Long', 'Lê Văn Ba: Bí thư Đảng ủy xã Mỹ Xương'],
    ],
    [
      'Bí thư hai xã Mỹ Xương (ông Lê Văn Ba), Mỹ Long (bà Hồ Thị Năm) báo cáo.',
      ['Hồ Thị Năm: Bí thư Đảng ủy xã Mỹ Long', 'Lê Văn Ba: Bí thư Đảng ủy xã Mỹ Xương'],
    ],
    [
      'Chủ tịch UBND các huyện: Lai Vung (ông Lê Văn Ba), Lấp Vò (bà Hồ Thị Năm), Tháp Mười (ông Đỗ Văn Tư) trả lời.',
      [
        'Hồ Thị Năm: Chủ tịch Ủy ban nhân dân huyện Lấp Vò',
        'Lê Văn Ba: Chủ tịch Ủy ban nhân dân huyện Lai Vung',
        'Đỗ Văn Tư: Chủ tịch Ủy ban nhân dân huyện Tháp Mười',
      ],
    ],
    [
      'Giám đốc Sở Y tế các tỉnh Vĩnh Long (ông Lê Văn Ba), Bến Tre (bà Hồ Thị Năm) đến dự.',
      ['Hồ Thị Năm: Giám đốc Sở Y tế tỉnh Bến Tre', 'Lê Văn Ba: Giám đốc Sở Y tế tỉnh Vĩnh Long'],
    ],
    [
      'Trưởng Công an các xã Mỹ Xương (ông Lê Văn Ba), Mỹ Long (bà Hồ Thị Năm) có mặt.',
      ['Hồ Thị Năm: Trưởng Công an xã Mỹ Long', 'Lê Văn Ba: Trưởng Công an xã Mỹ Xương'],
    ],
    // what stands in brackets is nobody
    ['Chủ tịch UBND các xã Mỹ Xương (huyện Cao Lãnh), Tân Hòa (huyện Lai Vung) gặp ông Lê Văn Ba.', []],
    ['Chủ tịch UBND các xã Mỹ Xương, Mỹ Long (ông Lê Văn Ba) gặp bà Hồ Thị Năm.', []],
  ])('%s', (text, holds) => {
    expect(holdsOf(text, ABOUT)).toEqual(holds.toSorted())
  })
})

describe('who signed, and who only looked on', () => {
  const signers = (text: string) => [...new Set(relationsOf('SIGNED', text, ABOUT).map((line) => line.split(' → ')[0]))]

  test('a comma behind “A và B” ends the list of those who look on', () => {
    const text =
      'Trước sự chứng kiến của ông Võ Văn Tư và bà Hồ Thị Năm, ông Trần Văn Hai và bà Lê Thị Ba ký thỏa thuận hợp tác.'
    expect(signers(text)).toEqual(['Lê Thị Ba', 'Trần Văn Hai'])
  })

  test('what is signed by its number is the one of the years that is signed there', () => {
    const text =
      'Sở Y tế và Sở Tư pháp tỉnh Đồng Tháp ký kết Quy chế phối hợp giai đoạn 2022 - 2027. Tại hội nghị, ông Trần Văn Hai và bà Lê Thị Ba đã ký Quy chế phối hợp số 02/QC.'
    expect(relationsOf('SIGNED', text, ABOUT)).toEqual([
      'Lê Thị Ba → Quy chế phối hợp giai đoạn 2022 - 2027',
      'Trần Văn Hai → Quy chế phối hợp giai đoạn 2022 - 2027',
    ])
  })
})

describe('measures against the one of whom the sentence goes on to tell', () => {
  test('expelled, and then prosecuted by another', () => {
    const text =
      'Huyện ủy Cao Lãnh quyết định khai trừ đối với ông Trần Văn Hai, Trưởng ấp 3, do vi phạm, đã bị Công an huyện Cao Lãnh khởi tố.'
    expect(relationsOf('SUBJECT_OF', text, ABOUT)).toEqual([
      'Trần Văn Hai → Khai trừ Trần Văn Hai',
      'Trần Văn Hai → Khởi tố Trần Văn Hai',
    ])
  })
})
