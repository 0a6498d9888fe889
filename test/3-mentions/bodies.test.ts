import { describe, expect, test } from 'vitest'
import { labelsOf, mentionsOf, wordsOf } from '../reading.ts'

type Row = readonly [sentence: string, bodies: readonly string[]]

const finds = (rows: readonly Row[]) =>
  test.each(rows)('%s', (sentence, bodies) => {
    expect(wordsOf('body', sentence)).toEqual(bodies)
  })

describe('the Party', () => {
  finds([
    ['Tỉnh ủy Đồng Tháp họp.', ['Tỉnh ủy Đồng Tháp']],
    ['Thành uỷ Cao Lãnh và Huyện uỷ Cao Lãnh cùng họp.', ['Thành uỷ Cao Lãnh', 'Huyện uỷ Cao Lãnh']],
    ['Ban Thường vụ Thành ủy Cao Lãnh họp.', ['Ban Thường vụ Thành ủy Cao Lãnh']],
    ['BTV Huyện ủy họp.', ['BTV Huyện ủy']],
    ['BCH Đảng bộ huyện Cao Lãnh họp.', ['BCH Đảng bộ huyện Cao Lãnh']],
    ['Ban Tổ chức Tỉnh ủy hướng dẫn.', ['Ban Tổ chức Tỉnh ủy']],
    ['Ủy ban Kiểm tra Huyện ủy Cao Lãnh kết luận.', ['Ủy ban Kiểm tra Huyện ủy Cao Lãnh']],
    ['Đảng ủy Khối các cơ quan tỉnh Đồng Tháp họp.', ['Đảng ủy Khối các cơ quan tỉnh Đồng Tháp']],
    [
      'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh họp.',
      ['Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh'],
    ],
    ['Đảng bộ Khối kết nạp 284 đảng viên.', ['Đảng bộ Khối']],
    ['Đảng ủy xã An Bình ra nghị quyết.', ['Đảng ủy xã An Bình']],
    ['Đảng ủy Trường THPT Cao Lãnh 2 khen thưởng.', ['Đảng ủy Trường THPT Cao Lãnh 2']],
    ['Chi bộ ấp 3 họp.', ['Chi bộ ấp 3']],
    ['Bộ Chính trị và Ban Bí thư đã kết luận.', ['Bộ Chính trị', 'Ban Bí thư']],
    ['Ban Tổ chức Trung ương làm việc với tỉnh.', ['Ban Tổ chức Trung ương']],
  ])
})

describe('the state', () => {
  finds([
    ['UBND tỉnh Đồng Tháp chỉ đạo.', ['UBND tỉnh Đồng Tháp']],
    [
      'Ủy ban nhân dân TP Cao Lãnh và HĐND thành phố Cao Lãnh họp.',
      ['Ủy ban nhân dân TP Cao Lãnh', 'HĐND thành phố Cao Lãnh'],
    ],
    [
      'Sở Nông nghiệp và Phát triển nông thôn tỉnh Trà Vinh tập huấn.',
      ['Sở Nông nghiệp và Phát triển nông thôn tỉnh Trà Vinh'],
    ],
    ['Sở Y tế và Sở Tài chính cùng dự.', ['Sở Y tế', 'Sở Tài chính']],
    ['Ban Pháp chế (HĐND tỉnh) thẩm tra.', ['Ban Pháp chế (HĐND tỉnh)']],
    ['Bộ Giáo dục và Đào tạo ban hành thông tư.', ['Bộ Giáo dục và Đào tạo']],
    ['Phòng Văn hóa - Thông tin huyện Cao Lãnh tổ chức hội thi.', ['Phòng Văn hóa - Thông tin huyện Cao Lãnh']],
    [
      'Trung tâm Văn hóa - Thể thao và Truyền thanh huyện Cao Lãnh đưa tin.',
      ['Trung tâm Văn hóa - Thể thao và Truyền thanh huyện Cao Lãnh'],
    ],
    ['Đoàn đại biểu Quốc hội tỉnh Đồng Tháp tiếp xúc cử tri.', ['Đoàn đại biểu Quốc hội tỉnh Đồng Tháp']],
    ['Quốc hội và Chính phủ đồng ý.', ['Quốc hội', 'Chính phủ']],
    ['Thanh tra tỉnh Đồng Tháp vào cuộc.', ['Thanh tra tỉnh Đồng Tháp']],
    ['Cục Thuế tỉnh Trà Vinh thu vượt kế hoạch.', ['Cục Thuế tỉnh Trà Vinh']],
  ])
})

describe('the Front and the mass organisations', () => {
  finds([
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh vận động.', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh']],
    ['Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Trà Vinh họp.', ['Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Trà Vinh']],
    ['UBMTTQ huyện Cao Lãnh vận động.', ['UBMTTQ huyện Cao Lãnh']],
    ['Hội Liên hiệp Phụ nữ huyện Cao Lãnh trao vốn.', ['Hội Liên hiệp Phụ nữ huyện Cao Lãnh']],
    ['Hội Nông dân tỉnh và Hội Cựu chiến binh tỉnh ký kết.', ['Hội Nông dân tỉnh', 'Hội Cựu chiến binh tỉnh']],
    ['Tỉnh Đoàn Đồng Tháp ra quân.', ['Tỉnh Đoàn Đồng Tháp']],
    ['Đoàn TNCS Hồ Chí Minh tỉnh Trà Vinh ra quân.', ['Đoàn TNCS Hồ Chí Minh tỉnh Trà Vinh']],
    ['Liên đoàn Lao động tỉnh Đồng Tháp tặng quà.', ['Liên đoàn Lao động tỉnh Đồng Tháp']],
    ['Hội Chữ thập đỏ xã An Bình phát gạo.', ['Hội Chữ thập đỏ xã An Bình']],
  ])
})

describe('armed forces and courts', () => {
  finds([
    ['Công an tỉnh Đồng Tháp khởi tố vụ án.', ['Công an tỉnh Đồng Tháp']],
    ['Bộ Chỉ huy Quân sự tỉnh Trà Vinh diễn tập.', ['Bộ Chỉ huy Quân sự tỉnh Trà Vinh']],
    ['Ban CHQS huyện Cao Lãnh tuyển quân.', ['Ban CHQS huyện Cao Lãnh']],
    ['Bộ đội Biên phòng tỉnh Đồng Tháp tuần tra.', ['Bộ đội Biên phòng tỉnh Đồng Tháp']],
    ['TAND huyện Cao Lãnh xét xử.', ['TAND huyện Cao Lãnh']],
    ['Viện kiểm sát nhân dân tỉnh Trà Vinh kháng nghị.', ['Viện kiểm sát nhân dân tỉnh Trà Vinh']],
  ])
})

describe('schools, press, enterprises, hospitals', () => {
  finds([
    ['Trường Chính trị tỉnh Đồng Tháp khai giảng.', ['Trường Chính trị tỉnh Đồng Tháp']],
    ['Trường THPT Nguyễn Du đạt chuẩn.', ['Trường THPT Nguyễn Du']],
    ['Trường Đại học Đồng Tháp tuyển sinh.', ['Trường Đại học Đồng Tháp']],
    ['Trường Đại học Y khoa Phạm Ngọc Thạch tuyển sinh.', ['Trường Đại học Y khoa Phạm Ngọc Thạch']],
    ['Trung tâm Chính trị huyện Cao Lãnh mở lớp.', ['Trung tâm Chính trị huyện Cao Lãnh']],
    ['Báo Đồng Tháp trao học bổng.', ['Báo Đồng Tháp']],
    ['Đài Phát thanh và Truyền hình Trà Vinh tường thuật.', ['Đài Phát thanh và Truyền hình Trà Vinh']],
    ['Công ty TNHH Cường Hưng nợ lương.', ['Công ty TNHH Cường Hưng']],
    ['Ngân hàng Chính sách xã hội huyện Cao Lãnh giải ngân.', ['Ngân hàng Chính sách xã hội huyện Cao Lãnh']],
    ['Bệnh viện Đa khoa tỉnh Trà Vinh khám miễn phí.', ['Bệnh viện Đa khoa tỉnh Trà Vinh']],
    ['Hợp tác xã Nông nghiệp Tân Bình ký hợp đồng.', ['Hợp tác xã Nông nghiệp Tân Bình']],
  ])
})

describe('classes of bodies and things that only sound like them are none', () => {
  test.each([
    'Cấp ủy cơ sở chọn ngày nghỉ để sinh hoạt.',
    'Cán bộ y tế xã khám bệnh cho dân.',
    'Phòng học được xây mới.',
    'Công ty đã trả đủ lương cho công nhân.',
    'Nhà trường cho học sinh nghỉ một ngày.',
    'Hội nghị bàn việc chung.',
    'Người dân mở báo ra đọc.',
  ])('%s', (sentence) => {
    expect(wordsOf('body', sentence)).toEqual([])
  })

  test.each(['Các Sở, ngành tỉnh cùng dự.', 'Mỗi Chi bộ chọn một việc.', '92 Chi bộ đã đại hội.'])('%s', (sentence) => {
    expect(mentionsOf('body', sentence).found.filter(({ plural }) => !plural)).toEqual([])
  })
})

describe('short names that the text itself gives', () => {
  finds([['Quỹ Toyota Việt Nam (TVF) tặng xe. Theo TVF, xe sẽ đến vào tháng 5.', ['Quỹ Toyota Việt Nam (TVF)', 'TVF']]])
})

describe('names of the state’s offices are taken whole', () => {
  finds([
    ['Cục Xuất bản, In và Phát hành yêu cầu báo cáo.', ['Cục Xuất bản, In và Phát hành']],
    ['Cục Quản lý đấu thầu trả lời.', ['Cục Quản lý đấu thầu']],
    ['Ủy ban Nhà nước về người Việt Nam ở nước ngoài họp.', ['Ủy ban Nhà nước về người Việt Nam ở nước ngoài']],
    [
      'Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội họp.',
      ['Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội'],
    ],
    ['Vụ Tổ chức cán bộ Bộ Nội vụ trả lời.', ['Vụ Tổ chức cán bộ Bộ Nội vụ']],
    ['Ban Chỉ đạo Công tác đối ngoại tổ chức Lễ trao giải.', ['Ban Chỉ đạo Công tác đối ngoại']],
    ['Tổng cục Thống kê thường xuyên báo cáo Thủ tướng.', ['Tổng cục Thống kê']],
    ['Trường THPT dân lập Hoa Mai khai giảng.', ['Trường THPT dân lập Hoa Mai']],
    ['Các trường đại học Việt Nam và các tổng công ty Nhà nước đều dự.', []],
    ['Thẩm mỹ viện Hoa Mai bị phạt.', ['Thẩm mỹ viện Hoa Mai']],
  ])
})

describe('names that a paper withholds, and sums of money', () => {
  finds([
    [
      'Em B. học Trường THPT N.T.K; Trường THPT B Lấp Vò và Bệnh viện K thì không.',
      ['Trường THPT B Lấp Vò', 'Bệnh viện K'],
    ],
    ['Mỗi hộ nộp cho UBND phường 25 triệu đồng.', ['UBND phường']],
  ])

  test('no commune of the article is meant by one that the paper does not name', () => {
    expect(labelsOf('Organization', 'Ông Trần Văn Hai, Chủ tịch UBND xã Mỹ Hội, dự. UBND xã P.H. vắng.')).toEqual([
      'Ủy ban nhân dân xã Mỹ Hội',
    ])
  })
})
