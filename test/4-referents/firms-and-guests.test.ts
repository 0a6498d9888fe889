import { describe, expect, test } from 'vitest'
import { holdsOf, labelsOf } from '../reading.ts'

const HERE = { province: 'Đồng Tháp' }

describe('posts of firms, of guests from abroad, of parts of bodies', () => {
  test.each([
    // who holds the post stands before it: what follows is the firm
    ['Ông Trần Văn Hai, Tổng Giám đốc Thép Đại Nam, ký biên bản.', 'Trần Văn Hai: Tổng Giám đốc Thép Đại Nam'],
    ['Bà Margaret Dunn, Trưởng đại diện Green Bridge, dự lễ.', 'Margaret Dunn: Trưởng đại diện Green Bridge'],
    ['Ông Lê Văn Tư, Giám đốc WWF Việt Nam, dự lễ.', 'Lê Văn Tư: Giám đốc WWF Việt Nam'],
    ['Tổng Giám đốc Saigon Co.op Lê Văn Tư ký biên bản.', 'Lê Văn Tư: Tổng Giám đốc Saigon Co.op'],
    // in brackets, or behind “do”, right behind the body
    ['Công ty Thanh Bình (Giám đốc Trần Văn Hai ký) và Sở Y tế họp.', 'Trần Văn Hai: Giám đốc Công ty Thanh Bình'],
    [
      'Hợp đồng của Trường Đại học Trà Vinh do Phó Hiệu trưởng Lê Thị Ba đại diện.',
      'Lê Thị Ba: Phó Hiệu trưởng Trường Đại học Trà Vinh',
    ],
    [
      'Ngân hàng Sen Vàng do ông Trần Văn Hai, Giám đốc làm đại diện ký hợp đồng với Công ty Thanh Bình.',
      'Trần Văn Hai: Giám đốc Ngân hàng Sen Vàng',
    ],
    // the authority between the body and who leads it
    [
      'Giám đốc Trung tâm Pháp y, Sở Y tế Trần Văn Hai trả lời.',
      'Trần Văn Hai: Giám đốc Trung tâm Pháp y, Sở Y tế tỉnh Đồng Tháp',
    ],
    ['Ông Trần Văn Hai, Giám đốc Trung tâm Pháp y, Sở Y tế, trả lời.', 'Trần Văn Hai: Giám đốc Trung tâm Pháp y'],
    // a Bộ Tư lệnh is no ministry
    ['Bộ Tư lệnh Cảnh sát biển tổ chức lễ. Ông Trần Văn Hai, Thứ trưởng phát biểu.', 'Trần Văn Hai: Thứ trưởng'],
    // the rank of a deputy minister, of a ministry that the words do not name
    [
      'Bộ Y tế họp sáng nay. Thứ trưởng - Tổng Giám đốc Bảo hiểm xã hội Việt Nam Trần Văn Hai dự họp.',
      'Trần Văn Hai: Thứ trưởng',
    ],
    // the board of one of two firms
    [
      'Ngân hàng Sen Vàng họp đại hội cổ đông. Công ty Thanh Bình xin bán cổ phần. Phó Chủ tịch HĐQT Trần Văn Hai đọc báo cáo.',
      'Trần Văn Hai: Phó Chủ tịch Hội đồng quản trị',
    ],
    [
      'Công ty Thanh Bình họp đại hội cổ đông. Phó Chủ tịch HĐQT Trần Văn Hai đọc báo cáo.',
      'Trần Văn Hai: Phó Chủ tịch Hội đồng quản trị Công ty Thanh Bình',
    ],
    [
      'Ông Trần Văn Hai, Tham tán Thương mại Việt Nam tại Đức, dự lễ.',
      'Trần Văn Hai: Tham tán thương mại Việt Nam tại Đức',
    ],
    ['Thượng nghị sĩ Mỹ Peter Marlow III dự lễ.', 'Peter Marlow III: Thượng nghị sĩ Mỹ'],
    // a brand of words that are surnames too, before the holder
    [
      'Theo Giám đốc Công ty Cổ phần Dược phẩm Sông Tiền Trần Văn Hai, giá sẽ giảm.',
      'Trần Văn Hai: Giám đốc Công ty Cổ phần Dược phẩm Sông Tiền',
    ],
    [
      'Phó Hiệu trưởng Trường THPT Phan Đình Phùng Lê Thị Ba cho biết.',
      'Lê Thị Ba: Phó Hiệu trưởng Trường THPT Phan Đình Phùng',
    ],
    [
      'Ông Trần Văn Hai, Giám đốc Tổng Công ty Xây dựng Sông Tiền - CTCP, ký hợp đồng.',
      'Trần Văn Hai: Giám đốc Tổng Công ty Xây dựng Sông Tiền - CTCP',
    ],
    // units of other countries
    ['Tỉnh trưởng tỉnh Koh Kong Ly Vannak dự lễ.', 'Ly Vannak: Tỉnh trưởng tỉnh Koh Kong'],
    ['Tỉnh trưởng tỉnh Koh Kong (Campuchia) Ly Vannak dự lễ.', 'Ly Vannak: Tỉnh trưởng tỉnh Koh Kong'],
    [
      'Đoàn tỉnh Jeollanam-do do ông Park Min-ho, Phó Tỉnh trưởng, dẫn đầu đến thăm.',
      'Park Min-ho: Phó Tỉnh trưởng tỉnh Jeollanam-do',
    ],
    ['Ông Keo Vuthy, Giám đốc Sở Y tế tỉnh Koh Kong, dự lễ.', 'Keo Vuthy: Giám đốc Sở Y tế tỉnh Koh Kong'],
    ['Bí thư thứ nhất Đại sứ quán Hà Lan Anna Berg dự lễ.', 'Anna Berg: Bí thư thứ nhất Đại sứ quán Hà Lan'],
    // bodies whose owners hardly anybody names
    ['Chủ nhiệm Ủy ban Đối ngoại Trần Văn Hai dự lễ.', 'Trần Văn Hai: Chủ nhiệm Ủy ban Đối ngoại của Quốc hội'],
    [
      'Ông Trần Văn Hai, Cục trưởng Cục Trồng trọt, dự. Bộ Nông nghiệp và Môi trường sẽ hỗ trợ.',
      'Trần Văn Hai: Cục trưởng Cục Trồng trọt, Bộ Nông nghiệp và Môi trường',
    ],
    [
      'Đại tá Trần Văn Hai, Phó Cục trưởng Cục Hậu cần Quân khu 9, dự lễ.',
      'Trần Văn Hai: Phó Cục trưởng Cục Hậu cần, Quân khu 9',
    ],
    ['Chủ tịch Hội Hữu nghị Việt - Nga Trần Văn Hai dự lễ.', 'Trần Văn Hai: Chủ tịch Hội Hữu nghị Việt - Nga'],
    [
      'Học viện Chính trị khu vực IV họp. Dự lễ, phía Học viện có ông Trần Văn Hai, Phó Giám đốc.',
      'Trần Văn Hai: Phó Giám đốc Học viện Chính trị khu vực IV',
    ],
    [
      'Ông Trần Văn Hai, Phó Giám đốc phụ trách nguyên liệu Công ty Thanh Bình, nói.',
      'Trần Văn Hai: Phó Giám đốc Công ty Thanh Bình',
    ],
  ])('%s', (text, hold) => {
    expect(holdsOf(text, HERE).join('; ')).toContain(hold)
  })

  test('the province of a guest is not the one of the host', () => {
    const text = 'Chủ tịch UBND tỉnh Trần Văn Hai tiếp Thống đốc tỉnh Kandal Kong Sophoan.'
    expect(holdsOf(text, HERE).join('; ')).toContain('Trần Văn Hai: Chủ tịch Ủy ban nhân dân tỉnh Đồng Tháp')
  })

  test('what other parliaments, and departments of other states, are called is not ours', () => {
    expect(labelsOf('Organization', 'Ông John Smith, Chủ tịch Ủy ban Đối ngoại, nói.', HERE)).toEqual([
      'Ủy ban Đối ngoại',
    ])
    const text = 'Ông John Smith, Giám đốc Cục Điều tra Liên bang, nói. Bộ Tài chính họp.'
    expect(labelsOf('Organization', text, HERE)).toContain('Cục Điều tra Liên bang')
  })

  test('the hospital of somebody of the guests is none of ours', () => {
    const text = 'Bệnh viện Đa khoa Sa Đéc họp. Phía Campuchia có bác sĩ Sok Dara, Phó Giám đốc bệnh viện.'
    expect(holdsOf(text, HERE).join('; ')).not.toContain('Phó Giám đốc Bệnh viện Đa khoa')
  })

  test('a name behind a post is somebody where no holder stands before', () => {
    const text = 'Chủ tịch UBND tỉnh Trần Văn Hai, Phó Chủ tịch Lê Thị Ba, Giám đốc Phạm Văn Tư dự.'
    expect(holdsOf(text, HERE).join('; ')).toContain('Phạm Văn Tư: Giám đốc')
  })
})

describe('posts in firms, schools and organisations', () => {
  test.each([
    // a director of some of the work: the one firm behind his comma
    [
      'Bà Lê Thị Ba - Giám đốc Nhân sự, Công ty TNHH Hansung Vina chia sẻ.',
      ['Lê Thị Ba: Giám đốc nhân sự Công ty TNHH Hansung Vina'],
    ],
    ['Bà Lê Thị Ba, Giám đốc Marketing, Sở Y tế tỉnh Đồng Tháp.', ['Lê Thị Ba: Giám đốc marketing']],
    [
      'Bà Lê Thị Ba, Giám đốc kinh doanh, Công ty Thanh Bình và Công ty Sen Vàng tài trợ.',
      ['Lê Thị Ba: Giám đốc kinh doanh'],
    ],
    // whom the executive committee elects leads the whole
    [
      'Ban Chấp hành Hiệp hội Doanh nghiệp tỉnh Đồng Tháp đã bầu ông Trần Văn Hai làm Chủ tịch.',
      ['Trần Văn Hai: Chủ tịch Hiệp hội Doanh nghiệp tỉnh Đồng Tháp (elected)'],
    ],
    [
      'Ban Chấp hành Đoàn Thanh niên Trường Đại học Trà Vinh đã bầu anh Trần Văn Hai giữ chức Bí thư.',
      ['Trần Văn Hai: Bí thư Đoàn Thanh niên Trường Đại học Trà Vinh (elected)'],
    ],
    [
      'Ban Chấp hành Hội Nông dân huyện Cao Lãnh họp; HĐND xã An Bình bầu ông Trần Văn Hai làm Chủ tịch.',
      ['Trần Văn Hai: Chủ tịch (elected)'],
    ],
    // a university of others has a Chủ tịch; “CĐ” before a firm is its union
    ['Ông Park Seo-jin, Chủ tịch Đại học Hanbit, dự lễ.', ['Park Seo-jin: Chủ tịch Đại học Hanbit']],
    [
      'Ông Trần Văn Hai, Chủ tịch CĐ Công ty Thanh Bình, dự lễ.',
      ['Trần Văn Hai: Chủ tịch Công đoàn Công ty Thanh Bình'],
    ],
    // who leads a study or a class holds no post
    ['Bà Lê Thị Ba, Chủ nhiệm đề tài, báo cáo.', []],
    [
      'Bà Lê Thị Ba, Chủ nhiệm Câu lạc bộ Hưu trí huyện Cao Lãnh, báo cáo.',
      ['Lê Thị Ba: Chủ nhiệm Câu lạc bộ Hưu trí huyện Cao Lãnh'],
    ],
    // an office of a bank is not the bank
    [
      'Bà Lê Thị Ba, Giám đốc Phòng Giao dịch Vietcombank, dự lễ.',
      ['Lê Thị Ba: Giám đốc Phòng Giao dịch Ngân hàng Thương mại cổ phần Ngoại thương Việt Nam'],
    ],
    [
      'Bảo hiểm xã hội huyện Cao Lãnh họp. Bà Lê Thị Ba, Phó Giám đốc, chủ trì.',
      ['Lê Thị Ba: Phó Giám đốc Bảo hiểm xã hội huyện Cao Lãnh'],
    ],
  ])('%s', (text, posts) => {
    expect(holdsOf(text, HERE)).toEqual(posts)
  })
})
