import { describe, expect, test } from 'vitest'
import { type About, holdsOf, labelsOf } from '../reading.ts'

const ABOUT: About = { province: 'Đồng Tháp', published: '2023-03-10' }

const reads = (rows: readonly (readonly [text: string, holds: readonly string[]])[]) =>
  test.each(rows)('%s', (text, holds) => {
    expect(holdsOf(text, ABOUT)).toEqual([...holds].toSorted())
  })

describe('posts alone are of the one firm, hospital or school that the words speak of', () => {
  reads([
    [
      'Bệnh viện Mắt Sen Hồng họp. Chủ trì có ông Phan Văn Sáu, Bí thư Đảng ủy, Giám đốc; bà Lê Thị Ba, Chủ tịch Công đoàn.',
      [
        'Phan Văn Sáu: Bí thư Đảng ủy Bệnh viện Mắt Sen Hồng',
        'Phan Văn Sáu: Giám đốc Bệnh viện Mắt Sen Hồng',
        'Lê Thị Ba: Chủ tịch Công đoàn Bệnh viện Mắt Sen Hồng',
      ],
    ],
    [
      'Hợp tác xã Nông nghiệp Tân Bình có 120 thành viên. Giám đốc Hồ Văn Lợi kể về vụ lúa.',
      ['Hồ Văn Lợi: Giám đốc Hợp tác xã Nông nghiệp Tân Bình'],
    ],
    [
      'Đảng ủy Trường Cao đẳng Cộng đồng Đồng Tháp họp. Dự có bà Lê Thị Ba, Phó Hiệu trưởng; ông Trần Văn Hai, Trưởng phòng Đào tạo.',
      [
        'Lê Thị Ba: Phó Hiệu trưởng Trường Cao đẳng Cộng đồng Đồng Tháp',
        'Trần Văn Hai: Trưởng Phòng Đào tạo Trường Cao đẳng Cộng đồng Đồng Tháp',
      ],
    ],
    [
      'Vietcombank chi nhánh Trà Vinh khai trương. Bà Lê Thị Ba, Giám đốc chi nhánh, phát biểu.',
      ['Lê Thị Ba: Giám đốc Ngân hàng Thương mại cổ phần Ngoại thương Việt Nam Chi nhánh Trà Vinh'],
    ],
  ])
})

describe('and of none where two are named, or one whose head goes by that word too', () => {
  reads([
    [
      'Công ty TNHH Sen Hồng và Công ty TNHH Nhựa Tân Tiến bị kiểm tra. Ông Hồ Văn Dũng, Giám đốc, giải trình.',
      ['Hồ Văn Dũng: Giám đốc'],
    ],
    [
      'Công ty TNHH Sen Hồng bị phạt. Sở Y tế tỉnh Đồng Tháp kiểm tra. Ông Hồ Văn Dũng, Giám đốc, giải trình.',
      ['Hồ Văn Dũng: Giám đốc'],
    ],
  ])
})

describe('boards of firms', () => {
  reads([
    [
      'Tổng Công ty Lương thực miền Nam họp. Ông Phan Văn Sáu, Phó Chủ tịch HĐTV, bà Lê Thị Ba, Thành viên HĐTV, ông Hồ Văn Tư, Trưởng Ban Kiểm soát, dự.',
      [
        'Phan Văn Sáu: Phó Chủ tịch Hội đồng thành viên Tổng Công ty Lương thực miền Nam',
        'Lê Thị Ba: Thành viên Hội đồng thành viên Tổng Công ty Lương thực miền Nam',
        'Hồ Văn Tư: Trưởng Ban Kiểm soát Tổng Công ty Lương thực miền Nam',
      ],
    ],
    [
      'Bà Lê Thị Ba, Thành viên HĐQT của BIDV, dự.',
      ['Lê Thị Ba: Thành viên Hội đồng quản trị Ngân hàng Đầu tư và Phát triển Việt Nam'],
    ],
  ])
})

describe('offices of the police by their codes', () => {
  reads([
    [
      'Công an tỉnh Đồng Tháp họp báo. Ông Trần Văn Hai, Trưởng phòng PC03, cho biết.',
      ['Trần Văn Hai: Trưởng Phòng Cảnh sát kinh tế Công an tỉnh Đồng Tháp'],
    ],
    [
      'Ông Trần Văn Hai, Cục trưởng C08 (Bộ Công an), dự.',
      ['Trần Văn Hai: Cục trưởng Cục Cảnh sát giao thông, Bộ Công an'],
    ],
  ])
})

describe('hamlets', () => {
  test('of one name are of the commune that the words give once', () => {
    const text =
      'Chi bộ khóm 3, phường 6, thành phố Cao Lãnh họp. Bà Lê Thị Ba, Bí thư Chi bộ khóm 3, nói. Ban nhân dân khóm 3 báo cáo.'
    expect(labelsOf('Organization', text, ABOUT)).toEqual(['Ban nhân dân Khóm 3, Phường 6', 'Chi bộ Khóm 3, Phường 6'])
  })
})

describe('communes', () => {
  test.each([
    ['UBND phường Vĩnh Hưng Lợi họp.', ['Ủy ban nhân dân phường Vĩnh Hưng Lợi']],
    ['UBND phường Cái Sậy Đông họp.', ['Ủy ban nhân dân phường Cái Sậy Đông']],
    ['Chủ tịch UBND xã Mỹ Xương Bắc Trần Văn Hai họp.', ['Ủy ban nhân dân xã Mỹ Xương Bắc']],
  ])('that the gazetteer lacks keep their names: %s', (text, bodies) => {
    expect(labelsOf('Organization', text, ABOUT)).toEqual(bodies)
  })

  test('of a province of which the article says nothing are not taken for those of that name', () => {
    expect(labelsOf('Place', 'UBND phường Yên Hòa họp.', ABOUT)).not.toContain('phường Yên Hòa (quận Cầu Giấy, Hà Nội)')
  })
})
