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
    [
      'Về phía Sở Y tế có Giám đốc Hồ Văn Tư và Phó Giám đốc Lê Thị Ba.',
      ['Hồ Văn Tư: Giám đốc Sở Y tế tỉnh Đồng Tháp', 'Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'Thường trực Huyện ủy Lấp Vò gồm Bí thư Hồ Văn Tư, Phó Bí thư Thường trực Lê Thị Ba.',
      ['Hồ Văn Tư: Bí thư Huyện ủy Lấp Vò', 'Lê Thị Ba: Phó Bí thư Thường trực Huyện ủy Lấp Vò'],
    ],
    [
      'Ban Giám đốc Sở Y tế gồm Giám đốc Hồ Văn Tư và các Phó Giám đốc Lê Thị Ba, Võ Văn Năm.',
      [
        'Hồ Văn Tư: Giám đốc Sở Y tế tỉnh Đồng Tháp',
        'Lê Thị Ba: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp',
        'Võ Văn Năm: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp',
      ],
    ],
    [
      'Tiếp công dân có Sở Y tế (ông Hồ Văn Tư, Phó Giám đốc) và Sở Tư pháp (bà Lê Thị Ba, Giám đốc).',
      ['Hồ Văn Tư: Phó Giám đốc Sở Y tế tỉnh Đồng Tháp', 'Lê Thị Ba: Giám đốc Sở Tư pháp tỉnh Đồng Tháp'],
    ],
    ['Về phía Công ty Thanh Bình có ông Hồ Văn Tư, Chủ tịch Liên chi hội Sưu tầm.', ['Hồ Văn Tư: Chủ tịch']],
    [
      'Dự lễ có ông Lê Văn Bốn, Chủ tịch UBND huyện Lấp Vò và ông Võ Văn Năm - Phó Chủ tịch Liên chi hội Sưu tầm.',
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
describe('the head of a name before whoever holds the post, once the article has the whole name', () => {
  reads([
    [
      'Liên đoàn Cầu lông tỉnh Trà Vinh họp đại hội. Chủ tịch Liên đoàn Trần Văn Hai phát biểu.',
      ['Trần Văn Hai: Chủ tịch Liên đoàn Cầu lông tỉnh Trà Vinh'],
    ],
    [
      'Hội thảo do Công ty Cổ phần Thủy sản Sen Vàng tổ chức. Giám đốc Công ty Mai Xuân Tươi cho biết sản lượng tăng.',
      ['Mai Xuân Tươi: Giám đốc Công ty Cổ phần Thủy sản Sen Vàng'],
    ],
    [
      'Hiệp hội Du lịch tỉnh Trà Vinh ra mắt. Tổng thư ký Hiệp hội Lê Thị Ba đọc báo cáo.',
      ['Lê Thị Ba: Tổng Thư ký Hiệp hội Du lịch tỉnh Trà Vinh'],
    ],
    [
      'Liên đoàn Lao động tỉnh họp. Ông Lê Văn Tư, Giám đốc Công ty Trần Anh Tuấn, dự.',
      ['Lê Văn Tư: Giám đốc Công ty Trần Anh Tuấn'],
    ],
    [
      'Công ty TNHH Thương mại Hoàng Gia Phát mở cửa. Ông Lê Văn Tư, giám đốc Công ty Hoàng Gia Phát, nói.',
      ['Lê Văn Tư: Giám đốc Công ty TNHH Thương mại Hoàng Gia Phát'],
    ],
    [
      'Viện Lúa Đồng bằng sông Cửu Long bàn giao giống. TS Trịnh Văn Việt, Phó Viện trưởng Viện Lúa, ký biên bản.',
      ['Trịnh Văn Việt: Phó Viện trưởng Viện Lúa Đồng bằng sông Cửu Long'],
    ],
    [
      'Công ty Điện lực Trà Vinh (PC Trà Vinh) họp. Phó Giám đốc PC Trà Vinh Lê Văn Bốn nói.',
      ['Lê Văn Bốn: Phó Giám đốc Công ty Điện lực Trà Vinh'],
    ],
  ])
})
describe('guests and hosts', () => {
  reads([
    [
      'Phía Việt Nam có bà Lê Thị Ba, Giám đốc Sở Y tế. Phía Campuchia có ông Keo Bun Thoeun, Giám đốc Sở Y tế.',
      ['Lê Thị Ba: Giám đốc Sở Y tế tỉnh Đồng Tháp', 'Keo Bun Thoeun: Giám đốc Sở Y tế'],
    ],
    [
      'Đoàn công tác Bộ Tư lệnh Vùng 5 Hải quân do Chuẩn Đô đốc Trần Văn Hai, Phó Chính ủy, dẫn đầu đến thăm huyện Lấp Vò.',
      ['Trần Văn Hai: Phó Chính ủy Bộ Tư lệnh Vùng 5 Hải quân'],
    ],
    [
      'Tham dự có đại diện Hiệp hội Chế biến thủy sản Việt Nam do bà Lê Thị Ba, Phó Chủ tịch, dẫn đầu.',
      ['Lê Thị Ba: Phó Chủ tịch Hiệp hội Chế biến thủy sản Việt Nam'],
    ],
    [
      'Trường Cao đẳng Y tế Đồng Tháp tiếp đoàn Trường Đại học Champasak (Lào) do TS Bounmy Keo, Phó Hiệu trưởng phụ trách đào tạo, làm trưởng đoàn. Tiếp đoàn có ThS Trần Văn Hai, Hiệu trưởng; bà Lê Thị Ba, Trưởng Phòng Đào tạo.',
      [
        'Bounmy Keo: Phó Hiệu trưởng Trường Đại học Champasak',
        'Lê Thị Ba: Trưởng Phòng Đào tạo Trường Cao đẳng Y tế Đồng Tháp',
        'Trần Văn Hai: Hiệu trưởng Trường Cao đẳng Y tế Đồng Tháp',
      ],
    ],
    [
      'TS Trần Văn Hai, Trưởng Khoa Miễn dịch học của Viện Pasteur Thành phố Hồ Chí Minh, nói.',
      ['Trần Văn Hai: Trưởng Khoa Miễn dịch học Viện Pasteur Thành phố Hồ Chí Minh'],
    ],
  ])
})
