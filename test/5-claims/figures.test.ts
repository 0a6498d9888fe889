import { describe, expect, test } from 'vitest'
import { entitiesOf, extractionOf } from '../reading.ts'

/** “284 đảng viên kết nạp, 2020: Đảng bộ xã An Bình” */
function figuresOf(text: string): readonly string[] {
  const extraction = extractionOf(text, { published: '2024-03-12' })
  const label = new Map(extraction.entities.map((entity) => [entity.id, entity.label]))
  return entitiesOf(extraction, 'Figure').map(({ id, value, target, measure, period }) => {
    const reporters = extraction.claims.filter(({ kind, to }) => kind === 'REPORTS' && to === id)
    const count = target === undefined ? `${value}` : `${value}/${target}`
    return `${count} ${measure}${period ? `, ${period}` : ''}: ${reporters.map(({ from }) => label.get(from)).join(' + ')}`
  })
}

describe('what was counted, when, and whose it is', () => {
  test.each([
    [
      'Năm 2020, Đảng bộ huyện Cao Lãnh kết nạp 284 đảng viên.',
      ['284 đảng viên kết nạp, 2020: Đảng bộ huyện Cao Lãnh'],
    ],
    [
      'Năm 2022, Đảng bộ TP Cao Lãnh kết nạp 171/170 đảng viên.',
      ['171/170 đảng viên kết nạp, 2022: Đảng bộ thành phố Cao Lãnh'],
    ],
    ['Đảng bộ huyện Cao Lãnh hiện có 6.059 đảng viên.', ['6059 đảng viên: Đảng bộ huyện Cao Lãnh']],
    [
      'Trong 6 tháng đầu năm 2024, Đảng bộ huyện Cao Lãnh kết nạp 140 quần chúng ưu tú.',
      ['140 quần chúng ưu tú kết nạp, 6 tháng đầu năm 2024: Đảng bộ huyện Cao Lãnh'],
    ],
    [
      'Năm 2023, Ban Thường vụ Huyện ủy Cao Lãnh mở 06 lớp cho 265 học viên.',
      ['6 lớp được mở, 2023: Ban Thường vụ Huyện ủy Cao Lãnh', '265 học viên, 2023: Ban Thường vụ Huyện ủy Cao Lãnh'],
    ],
    [
      'Nhiệm kỳ 2022 - 2025, Đảng bộ huyện Cao Lãnh có 245/245 chi bộ đại hội đúng hạn.',
      ['245/245 chi bộ đại hội đúng hạn, 2022 - 2025: Đảng bộ huyện Cao Lãnh'],
    ],
  ])('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures)
  })

  test.each([
    ['Sở Y tế tỉnh Đồng Tháp có 12 đơn vị cũng nợ thuế.', ['12 đơn vị: Sở Y tế tỉnh Đồng Tháp']],
    [
      'Sở Y tế tỉnh Đồng Tháp có 30 cán bộ, chuyên viên nói được tiếng Anh.',
      ['30 cán bộ, chuyên viên: Sở Y tế tỉnh Đồng Tháp'],
    ],
    ['Sở Y tế tỉnh Đồng Tháp thu hồi 47 triệu đồng công quỹ do chi sai.', ['47 triệu đồng: Sở Y tế tỉnh Đồng Tháp']],
    ['Đảng bộ huyện Cao Lãnh mời 9 đại biểu nguyên lãnh đạo huyện.', ['9 đại biểu: Đảng bộ huyện Cao Lãnh']],
    [
      'Đảng bộ huyện Cao Lãnh kiểm tra 5 tổ chức đảng về thu, nộp đảng phí.',
      ['5 tổ chức đảng được kiểm tra: Đảng bộ huyện Cao Lãnh'],
    ],
    [
      'Đảng bộ huyện Cao Lãnh có 11 đảng viên bị kỷ luật trong năm.',
      ['11 đảng viên bị kỷ luật: Đảng bộ huyện Cao Lãnh'],
    ],
    [
      'Đảng bộ huyện Cao Lãnh mở được 4 lớp bồi dưỡng lý luận chính trị dành cho đảng viên.',
      ['4 lớp bồi dưỡng lý luận chính trị: Đảng bộ huyện Cao Lãnh'],
    ],
    ['Tổ chức đảng của huyện Cao Lãnh: Huyện ủy Cao Lãnh có 8 người.', ['8 người: Huyện ủy Cao Lãnh']],
  ])('what was counted ends on its noun: %s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures)
  })

  test('a figure of no body is left out', () => {
    expect(figuresOf('Năm 2020 kết nạp 284 đảng viên.')).toEqual([])
  })

  test.each([
    [
      'Nhà máy đã được Sở Y tế tỉnh Đồng Tháp cấp phép. Nhưng việc ấy chưa xong. Tối 5/3, một nhóm 6 người kéo đến nhà máy.',
      [],
    ],
    ['Ông Trần Văn Hai gửi đơn đến Công an huyện Cao Lãnh. Ông rất buồn. Đường xấu. Gia đình mất 600 triệu đồng.', []],
    ['Hàng hóa bị Cục Thuế tỉnh Đồng Tháp phạt 125 triệu đồng.', []],
    [
      'Trung tâm Y tế huyện Cao Lãnh họp tổng kết. Ai cũng vui. Trời mưa. Trong 10 năm, Trung tâm đã làm 17 công trình.',
      ['17 công trình: Trung tâm Y tế huyện Cao Lãnh'],
    ],
    [
      'Hội Nông dân huyện Cao Lãnh họp tổng kết. Ai cũng vui. Trời mưa. Hội có 1.200 hội viên.',
      ['1200 hội viên: Hội Nông dân huyện Cao Lãnh'],
    ],
  ])('what a report counts long after a body is not that body’s: %s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures)
  })

  test.each([
    ['Công an huyện Cao Lãnh cho biết 12 người đã ra đầu thú.', []],
    ['Tỉnh Đồng Tháp có Khu du lịch Gáo Giồng. Năm 2023, cả vùng đón 300.000 lượt khách.', []],
    ['Sở Xây dựng tỉnh Đồng Tháp xem lại, giá nhà khoảng 5 triệu đồng thôi.', []],
    ['Ông Trần Văn Hai là kế toán Trường Tiểu học Lê Văn Tám. Sau đó 3 người xông vào đánh nhau.', []],
    ['Huyện đề nghị Chính phủ cho tạm ứng 33 tỷ đồng.', []],
    ['Số lượng phó giám đốc sở thuộc Ủy ban nhân dân tỉnh Đồng Tháp không quá 4 người.', []],
    ['Vốn bố trí theo các quyết định của Ủy ban nhân dân tỉnh Đồng Tháp là 6 tỷ đồng.', []],
    ['Hội nghị Ban Thường vụ Tỉnh Đoàn Đồng Tháp lần thứ 19 tổ chức ngày 23/6.', []],
    [
      'Doanh số cho vay của Ngân hàng Chính sách xã hội huyện Cao Lãnh đạt hơn 115 tỷ đồng.',
      ['115 tỷ đồng: Ngân hàng Chính sách xã hội huyện Cao Lãnh'],
    ],
    [
      'Huyện ủy Cao Lãnh phối hợp với Trường Chính trị tỉnh Đồng Tháp mở lớp cho 91 cán bộ.',
      ['91 cán bộ: Huyện ủy Cao Lãnh'],
    ],
    [
      'Quyết định của Huyện ủy Cao Lãnh về việc điều động 20 cán bộ được công bố.',
      ['20 cán bộ được điều động: Huyện ủy Cao Lãnh'],
    ],
    ['Trung tâm Y tế huyện Cao Lãnh đã nghiên cứu, công bố 5 đề tài.', ['5 đề tài: Trung tâm Y tế huyện Cao Lãnh']],
  ])('a figure is a body’s only where the words say so: %s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures)
  })
})
