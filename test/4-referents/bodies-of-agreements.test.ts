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
    [
      'Ngân hàng Thương mại cổ phần Bưu điện Sông Tiền khai trương.',
      ['Ngân hàng Thương mại cổ phần Bưu điện Sông Tiền'],
    ],
    ['Bưu điện tỉnh Trà Vinh khai trương.', ['Bưu điện tỉnh Trà Vinh']],
    ['Lãnh đạo THADS tỉnh Trà Vinh họp.', ['Thi hành án dân sự tỉnh Trà Vinh']],
    ['Bộ Tư lệnh Vùng Cảnh sát biển 4 họp.', ['Bộ Tư lệnh Vùng Cảnh sát biển 4']],
    // firms of another language that no word tells of
    ['Ông Lê Văn Tư, Giám đốc Golden Lotus Foods, nói.', ['Golden Lotus Foods']],
    ['Bà Lê Thị Ba, Chủ tịch Tập đoàn Đại Dương Group, nói.', ['Tập đoàn Đại Dương Group']],
    ['Huyện Lấp Vò: Tổ chức Workshop về khởi nghiệp.', []],
    // a name in small letters, up to the bracket
    ['Trung tâm Hỗ trợ khởi nghiệp nông thôn trẻ (RYC) khai trương.', ['Trung tâm Hỗ trợ khởi nghiệp nông thôn trẻ']],
    // a firm by its brand, a bank's branch by the place behind its short name
    [
      'Công ty CP Giống cây trồng Đất Phù Sa khai trương. Ông Lê Văn Tư, Giám đốc Đất Phù Sa, nói.',
      ['Công ty Cổ phần Giống cây trồng Đất Phù Sa'],
    ],
    [
      'Ngân hàng Thương mại cổ phần Sông Tiền (STBank) họp. Ông Lê Văn Tư, Giám đốc STBank Trà Vinh, nói.',
      ['Ngân hàng Thương mại cổ phần Sông Tiền', 'Ngân hàng Thương mại cổ phần Sông Tiền Chi nhánh Trà Vinh'],
    ],
    // an association of a unit: the one that the words name, or that the article tells of
    [
      'Hội Chữ thập đỏ tỉnh Trà Vinh họp. Bà Lê Thị Ba, Phó Chủ tịch Huyện Hội Cầu Kè, nói.',
      ['Hội Chữ thập đỏ huyện Cầu Kè', 'Hội Chữ thập đỏ tỉnh Trà Vinh'],
    ],
    [
      'Hội Nông dân huyện Lấp Vò họp. Bà Lê Thị Ba, Chủ tịch Tỉnh Hội, nói.',
      ['Hội Nông dân huyện Lấp Vò', 'Hội Nông dân tỉnh Đồng Tháp'],
    ],
    [
      'Thường trực Tỉnh Hội Cựu chiến binh Trà Vinh họp.',
      ['Hội Cựu chiến binh tỉnh Trà Vinh', 'Thường trực Hội Cựu chiến binh tỉnh Trà Vinh'],
    ],
    ['Bà Lê Thị Ba, Chủ tịch Tỉnh Hội, nói.', []],
    [
      'Trung ương Hội Chữ thập đỏ Việt Nam họp. Bà Lê Thị Ba, Phó Chủ tịch Trung ương Hội, nói.',
      ['Trung ương Hội Chữ thập đỏ Việt Nam'],
    ],
    // words that are also verbs, letters and men's names in names of bodies; what is only ranked is nobody
    [
      'Tạp chí Kinh tế và Hội nhập và Công ty Sen Vàng ký hợp đồng.',
      ['Công ty Sen Vàng', 'Tạp chí Kinh tế và Hội nhập'],
    ],
    [
      'Ông Lê Văn Tư, Chánh Văn phòng Điều phối Nông thôn mới Trung ương, nói.',
      ['Văn phòng Điều phối Nông thôn mới Trung ương'],
    ],
    ['Văn phòng điều phối nông thôn mới tỉnh họp.', ['Văn phòng Điều phối nông thôn mới tỉnh Đồng Tháp']],
    ['Trường Đại học SPKT Sông Tiền khai giảng.', ['Trường Đại học Sư phạm Kỹ thuật Sông Tiền']],
    ['Trường Chính trị Trần Văn Hai tỉnh Trà Vinh khai giảng.', ['Trường Chính trị Trần Văn Hai tỉnh Trà Vinh']],
    [
      'Trường PTDT bán trú Tiểu học số 2 An Bình khai giảng.',
      ['Trường Phổ thông Dân tộc bán trú Tiểu học số 2 An Bình'],
    ],
    ['Công ty muốn trở thành công ty TOP 100 trong ngành.', []],
    ['Ông Lê Văn Tư, Trưởng Ban Trị sự Tạp chí Sông Tiền, nói.', ['Ban Trị sự Tạp chí Sông Tiền', 'Tạp chí Sông Tiền']],
    ['Hiệu trưởng Trường Đại học Sông Tiền TS. Trần Văn Hai nói.', ['Trường Đại học Sông Tiền']],
    ['Nông trường Sông Hậu huyện Lấp Vò thu hoạch lúa.', []],
    [
      'UBND xã An Bình và Ủy ban MTTQ Việt Nam họp.',
      ['Ủy ban Mặt trận Tổ quốc Việt Nam xã An Bình', 'Ủy ban nhân dân xã An Bình'],
    ],
    ['Công đoàn Giáo dục huyện Lấp Vò họp.', ['Công đoàn Giáo dục huyện Lấp Vò']],
    ['Hiệp hội các Doanh nghiệp Công nghiệp New Zealand họp.', ['Hiệp hội các Doanh nghiệp Công nghiệp New Zealand']],
    ['Đại học Quốc gia Chonnam khai giảng.', ['Đại học Quốc gia Chonnam']],
    [
      'Phía Quỹ Sen Vàng có bà Lê Thị Ba, Phó Chủ tịch Hội đồng Quản lý Quỹ.',
      ['Hội đồng Quản lý Quỹ Sen Vàng', 'Quỹ Sen Vàng'],
    ],
    // the Youth Union of a commune, where it signs; a delegation that came is none
    [
      'Đoàn xã An Bình và Hội Nông dân xã An Bình ký chương trình phối hợp.',
      ['Hội Nông dân xã An Bình', 'Đoàn xã An Bình'],
    ],
    ['Đoàn xã An Bình đến thăm Sở Y tế tỉnh Trà Vinh và ký thỏa thuận hợp tác.', ['Sở Y tế tỉnh Trà Vinh']],
    // organisations of another language
    ['Tỉnh tiếp phái đoàn tổ chức Green Bridge (Hà Lan).', ['Green Bridge']],
    [
      'Sở Y tế tỉnh Trà Vinh ký bản ghi nhớ với Green Bridge Foundation.',
      ['Green Bridge Foundation', 'Sở Y tế tỉnh Trà Vinh'],
    ],
    ['Sở Y tế tỉnh Trà Vinh ký bản ghi nhớ và tổ chức Workshop International tại huyện.', ['Sở Y tế tỉnh Trà Vinh']],
    // of so many units: of no one of them
    ['Đảng ủy 11 xã, phường ký quy chế phối hợp.', []],
  ])('%s', (text, names) => {
    expect(labelsOf('Organization', text, HERE)).toEqual(names)
  })

  test('offices and wards are of the house that the words name', () => {
    const guests = 'Sở Y tế họp với Công an tỉnh. Trung tá Lê Văn Tư, Trưởng phòng Cảnh sát hình sự, báo cáo.'
    expect(holdsOf(guests, HERE).join()).toContain('Trưởng Phòng Cảnh sát hình sự Công an tỉnh Đồng Tháp')
    const side =
      'Về phía Bệnh viện Phổi Đồng Tháp có ông Lê Văn Tư, Phó Giám đốc; bà Lê Thị Ba, Trưởng khoa Nội tổng hợp.'
    expect(holdsOf(side, HERE).join()).toContain('Trưởng Khoa Nội tổng hợp Bệnh viện Phổi Đồng Tháp')
    expect(holdsOf(side, HERE).join()).toContain('Phó Giám đốc Bệnh viện Phổi Đồng Tháp')
    const school = 'Trường Đại học Sông Tiền họp. Ông Lê Văn Tư là Chủ tịch Hội đồng trường.'
    expect(holdsOf(school, HERE).join()).toContain('Chủ tịch Hội đồng trường Trường Đại học Sông Tiền')
    const two = 'Trường Đại học Sông Tiền họp với Trường Đại học Trà Vinh. Ông Lê Văn Tư là Chủ tịch Hội đồng trường.'
    expect(holdsOf(two, HERE).join()).not.toContain('Hội đồng trường Trường')
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
  test('no party, for having signed, and the contest that they will hold is not the signing', () => {
    const text =
      'Sáng 5/3, Sở Y tế tỉnh Đồng Tháp và Hội Nông dân tỉnh Đồng Tháp đã ký kết chương trình phối hợp. Hai bên sẽ mở hội thi nông dân sản xuất giỏi.'
    expect(relationsOf('ORGANISED', text, { published: '2024-03-06' })).toEqual([])
  })
})
