import { describe, expect, test } from 'vitest'
import { type About, holdsOf } from '../reading.ts'

const ABOUT: About = { province: 'Đồng Tháp', published: '2024-03-16' }

const reads = (rows: readonly (readonly [text: string, holds: readonly string[]])[]) =>
  test.each(rows)('%s', (text, holds) => {
    expect(holdsOf(text, ABOUT)).toEqual([...holds].toSorted())
  })

describe('the first word of a name stands for the body that the article has named', () => {
  reads([
    [
      'Trường THPT Lấp Vò 1 khai giảng. Hiệu trưởng nhà trường Hồ Văn Tư phát biểu; bà Đỗ Thị Năm, Bí thư Đảng bộ trường, dự.',
      ['Hồ Văn Tư: Hiệu trưởng Trường THPT Lấp Vò 1', 'Đỗ Thị Năm: Bí thư Đảng bộ Trường THPT Lấp Vò 1'],
    ],
    [
      'Trung tâm Y tế huyện Cao Lãnh họp. Dự có ông Hồ Văn Tư, Bí thư Chi bộ - Giám đốc Trung tâm; bà Lê Thị Ba, Phó Giám đốc Trung tâm - Chủ tịch Công đoàn.',
      [
        'Hồ Văn Tư: Bí thư Chi bộ Trung tâm Y tế huyện Cao Lãnh',
        'Hồ Văn Tư: Giám đốc Trung tâm Y tế huyện Cao Lãnh',
        'Lê Thị Ba: Chủ tịch Công đoàn Trung tâm Y tế huyện Cao Lãnh',
        'Lê Thị Ba: Phó Giám đốc Trung tâm Y tế huyện Cao Lãnh',
      ],
    ],
    [
      'Nhà máy Đường Sen Hồng mở cửa. Ông Trần Văn Hai, Giám đốc Nhà máy, cho biết.',
      ['Trần Văn Hai: Giám đốc Nhà máy Đường Sen Hồng'],
    ],
    [
      'Nhà hát Sen Hồng mở cửa. Ông Trần Văn Hai, Phó giám đốc nhà hát, cho biết.',
      ['Trần Văn Hai: Phó Giám đốc Nhà hát Sen Hồng'],
    ],
    [
      'Sở Y tế tỉnh Đồng Tháp họp báo. Giám đốc Sở Trần Văn Hai cho biết; bà Lê Thị Ba, Phó Giám đốc sở, trả lời.',
      ['Trần Văn Hai: Giám đốc Sở Y tế tỉnh Đồng Tháp', 'Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'Công ty CP Sen Hồng khai trương. Ông Lê Văn Ba, Chủ tịch HĐQT kiêm Tổng Giám đốc Công ty, phát biểu.',
      [
        'Lê Văn Ba: Chủ tịch Hội đồng quản trị Công ty Cổ phần Sen Hồng',
        'Lê Văn Ba: Tổng Giám đốc Công ty Cổ phần Sen Hồng',
      ],
    ],
    [
      'Trung đoàn 320 huấn luyện. Thượng tá Lê Văn Ba, Chính ủy Trung đoàn, kiểm tra.',
      ['Lê Văn Ba: Chính ủy Trung đoàn 320'],
    ],
    [
      'Hội Khuyến học huyện Cao Lãnh trao quà. Ông Lê Văn Ba, Chủ tịch Hội, phát biểu.',
      ['Lê Văn Ba: Chủ tịch Hội Khuyến học huyện Cao Lãnh'],
    ],
  ])
})

describe('a name in brackets stands for the body behind which it is given', () => {
  reads([
    [
      'Công ty CP Sen Hồng (sau đây gọi tắt là SHC) khai trương. Ông Lê Văn Ba, Tổng Giám đốc SHC, dự.',
      ['Lê Văn Ba: Tổng Giám đốc Công ty Cổ phần Sen Hồng'],
    ],
    [
      'Hội Khuyến học huyện Cao Lãnh (Hội) họp. Hội nghị do Chủ tịch Hội, ông Võ Văn Tư, chủ trì. Hội Nông dân huyện dự.',
      ['Võ Văn Tư: Chủ tịch Hội Khuyến học huyện Cao Lãnh'],
    ],
  ])
})

describe('and for none where more of a name may follow, or where two are named', () => {
  reads([
    [
      'Bệnh viện Đa khoa Sa Đéc và Bệnh viện Đa khoa Cao Lãnh ký kết. Ông Lê Văn Ba, Giám đốc bệnh viện, dự.',
      ['Lê Văn Ba: Giám đốc'],
    ],
    [
      'Công ty CP Sen Hồng khai trương. Ông Lê Văn Ba, Giám đốc công ty cung ứng Tràm Chim, dự.',
      ['Lê Văn Ba: Giám đốc'],
    ],
    ['Hội đồng Khoa học tỉnh Đồng Tháp họp. Ông Lê Văn Ba, Chủ tịch Hội, dự.', ['Lê Văn Ba: Chủ tịch']],
    [
      'Công ty CP Sen Hồng khai trương. Ông Lê Văn Ba, Chủ tịch HĐQT Hòa Bình Xanh, dự.',
      ['Lê Văn Ba: Chủ tịch Hội đồng quản trị'],
    ],
  ])
})

describe('a body that stands before a list, or behind the name before, is that of posts which name none', () => {
  reads([
    [
      'Về phía Bộ đội Biên phòng tỉnh Đồng Tháp có Đại tá Hồ Văn Tư, Bí thư Đảng ủy, Chính ủy; về phía Sở Y tế có bà Lê Thị Ba, Phó Giám đốc.',
      [
        'Hồ Văn Tư: Bí thư Đảng ủy Bộ đội Biên phòng tỉnh Đồng Tháp',
        'Hồ Văn Tư: Chính ủy Bộ đội Biên phòng tỉnh Đồng Tháp',
        'Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp',
      ],
    ],
    [
      'Đại diện lãnh đạo Công ty Thanh Bình có sự tham dự của ông Hồ Văn Tư, Tổng Giám đốc.',
      ['Hồ Văn Tư: Tổng Giám đốc Công ty Thanh Bình'],
    ],
    [
      'Ban Thường vụ Huyện ủy Lấp Vò khóa XII gồm 3 đồng chí: Lê Văn Bốn (Bí thư), Võ Thị Năm (Phó Bí thư Thường trực), Phan Văn Sáu (Phó Bí thư, Chủ tịch UBND huyện).',
      [
        'Lê Văn Bốn: Bí thư Huyện ủy Lấp Vò',
        'Phan Văn Sáu: Chủ tịch Ủy ban nhân dân huyện Lấp Vò',
        'Phan Văn Sáu: Phó Bí thư Huyện ủy Lấp Vò',
        'Võ Thị Năm: Phó Bí thư Thường trực Huyện ủy Lấp Vò',
      ],
    ],
    [
      'Kỷ luật đối với 2 Phó Trưởng Ban Tổ chức Huyện ủy Lấp Vò, gồm: ông Lê Văn Bốn, Võ Văn Năm.',
      ['Lê Văn Bốn: Phó Trưởng Ban Tổ chức Huyện ủy Lấp Vò', 'Võ Văn Năm: Phó Trưởng Ban Tổ chức Huyện ủy Lấp Vò'],
    ],
    [
      'Đình chỉ ông Lê Văn Bốn - Giám đốc Trung tâm Y tế huyện Lấp Vò và ông Võ Văn Năm - Phó Giám đốc.',
      ['Lê Văn Bốn: Giám đốc Trung tâm Y tế huyện Lấp Vò', 'Võ Văn Năm: Phó Giám đốc Trung tâm Y tế huyện Lấp Vò'],
    ],
    ['Về phía Công ty Thanh Bình có ông Hồ Văn Tư, Chủ tịch Liên chi hội Nhà báo.', ['Hồ Văn Tư: Chủ tịch']],
    [
      'Dự lễ có ông Lê Văn Bốn, Chủ tịch UBND huyện Lấp Vò và ông Võ Văn Năm - Phó Chủ tịch Liên chi hội Nhà báo.',
      ['Lê Văn Bốn: Chủ tịch Ủy ban nhân dân huyện Lấp Vò', 'Võ Văn Năm: Phó Chủ tịch'],
    ],
  ])
})
describe('the Đảng ủy is that of the whole, and a commune has one', () => {
  reads([
    [
      'Ông Lê Văn Ba, Đảng ủy viên, Trưởng phòng Đào tạo Trường Đại học Đồng Tháp, phát biểu.',
      ['Lê Văn Ba: Trưởng Phòng Đào tạo Trường Đại học Đồng Tháp', 'Lê Văn Ba: Đảng ủy viên Trường Đại học Đồng Tháp'],
    ],
    [
      'Ông Lê Văn Ba, Đảng ủy viên, Trưởng trạm Y tế xã Mỹ Long, phát biểu.',
      ['Lê Văn Ba: Trưởng Trạm Y tế xã Mỹ Long', 'Lê Văn Ba: Đảng ủy viên xã Mỹ Long'],
    ],
    [
      'Ông Lê Văn Ba, Đảng ủy viên, Chỉ huy trưởng Ban Chỉ huy Quân sự xã Mỹ Long, phát biểu.',
      ['Lê Văn Ba: Chỉ huy trưởng Ban Chỉ huy Quân sự xã Mỹ Long', 'Lê Văn Ba: Đảng ủy viên xã Mỹ Long'],
    ],
    [
      'Ông Lê Văn Ba, Bí thư Chi bộ, Trưởng phòng Tổ chức cán bộ Sở Y tế tỉnh Đồng Tháp, phát biểu.',
      [
        'Lê Văn Ba: Bí thư Chi bộ Phòng Tổ chức cán bộ Sở Y tế tỉnh Đồng Tháp',
        'Lê Văn Ba: Trưởng Phòng Tổ chức cán bộ Sở Y tế tỉnh Đồng Tháp',
      ],
    ],
  ])
})
