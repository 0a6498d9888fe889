import { describe, expect, test } from 'vitest'
import { BYLINE, PAGE_FURNITURE } from '../../src/2-text/read.ts'
import { textOf } from '../../src/2-text/tokens.ts'
import { readingOf } from '../reading.ts'

/** The words of a zone, run by run. */
function zoned(text: string, wanted: number): readonly string[] {
  const { tokens, zone } = readingOf(text)
  const runs: string[] = []
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1
    while (to < tokens.length && zone[to] === zone[from]) to++
    if (zone[from] === wanted) runs.push(textOf(tokens, from, to))
    from = to
  }
  return runs
}

const PROSE =
  'Sáng 12/3, Ban Thường vụ Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết công tác xây dựng Đảng quý một, bàn những việc phải làm trong quý hai của năm, với hơn ba mươi đại biểu từ các xã về dự.'

describe('menus, counters and links are page furniture', () => {
  test.each([
    'Xuất bản thông tin',
    'Gửi bình luận của bạn',
    'Ý kiến bạn đọc (0)',
    '< Trở về trang trước',
    'Cập nhật ngày: 09/07/2024 09:20',
    'VĂN BẢN MỚI',
    'Thống kê truy cập',
    '• Đang online: 12',
    '• Hôm nay: 345',
    'Tin xem nhiều',
    'toasoan@bao.example.vn',
    'https://bao.example.vn/media/2024/03/12/clip.mp4',
  ])('%s', (line) => {
    expect(zoned(`${PROSE}\n${line}`, PAGE_FURNITURE)).toEqual([line])
  })

  test('prose is none, whatever it speaks of', () => {
    const text =
      'Hôm nay, ông Trần Văn Hai gửi bình luận của bạn đọc đến tòa soạn, mong xã sớm trả lời từng ý kiến một.'
    expect(zoned(text, PAGE_FURNITURE)).toEqual([])
  })
})

describe('authors and photographers are bylines', () => {
  test.each([
    'NGỌC HÂN',
    'Ngọc Hân',
    'Ngọc Hân - Thanh Tùng',
    'Tin, ảnh: Trần Quốc Bảo',
    'Bài, ảnh: NGỌC HÂN',
    'PV (TTXVN)',
    'Nguyễn Văn Bình',
    'P.V',
  ])('%s on a line of its own behind the text', (line) => {
    expect(zoned(`${PROSE}\n\n${line}`, BYLINE)).toEqual([line])
  })

  test.each([
    ['Các đại biểu tham quan trưng bày. Ảnh: Ngọc Hân', 'Ảnh: Ngọc Hân'],
    ['Các đại biểu tham quan trưng bày. Ảnh: CTV', 'Ảnh: CTV'],
    ['Đồng chí Lê Thị Ba phát biểu. (Ảnh: Thanh Tùng)', 'Ảnh: Thanh Tùng'],
    ['Quang cảnh hội nghị. Ảnh: Ngọc Hân Tới dự có đồng chí Lê Thị Ba.', 'Ảnh: Ngọc Hân'],
    ['Quang cảnh hội nghị. Ảnh: Ngọc Hân Sáng 12/3, Huyện ủy họp.', 'Ảnh: Ngọc Hân'],
    ['Quang cảnh hội nghị. Ảnh: Ngọc Hân Nguyên Bí thư Huyện ủy Cao Lãnh Lê Văn Tư đến dự.', 'Ảnh: Ngọc Hân'],
    ['Quang cảnh hội nghị. Ảnh: Ngọc Nguyên', 'Ảnh: Ngọc Nguyên'],
  ])('%s', (text, credit) => {
    expect(zoned(`${PROSE}\n${text}`, BYLINE)).toEqual([credit])
  })

  test.each([
    [
      'a photograph that is spoken of',
      'Bức ảnh chụp ông Trần Văn Hai năm 1972 được treo trong nhà truyền thống của xã.',
    ],
    ['a sentence that ends in a name', 'Người được dân tin nhất là bà Lê Thị Ba.'],
    ['a headline of names', 'Cao Lãnh, Tháp Mười'],
  ])('not %s', (_, text) => {
    expect(zoned(`${text}\n${PROSE}`, BYLINE)).toEqual([])
  })
})
