import { expect, test } from 'vitest'
import { pdfOf } from './documents.ts'
import { gatherDocument } from './files/files.ts'
import { gatherFile } from './folder.ts'

const linesOf = async (name: string) => {
  const { articles, notices } = await gatherDocument(`pdf/${name}.pdf`)
  expect(notices).toEqual([])
  expect(articles).toHaveLength(1)
  return articles[0]!.text.split('\n')
}

const DAY =
  'tháng 3 năm 2024, Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết công tác phối hợp. Dự hội nghị có đồng chí Lê Thị Ba, Giám đốc Sở Y tế tỉnh Đồng Tháp; đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh cùng đại diện các ban, ngành của tỉnh và huyện Bà Rịa - Vũng Tàu'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸'
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => `Sáng ngày ${index + 1} ${DAY}${RAISED[index + 1]}.`)

test('a PDF gives its text, with broken lines joined', async () => {
  const { articles, notices } = await gatherFile(
    'tin.pdf',
    pdfOf(['Thành ủy họp', 'Sáng nay, bà Đinh Thị', 'Hằng dự họp.', 'Ông Lù Văn Sử vắng.']),
  )
  expect(notices).toEqual([])
  expect(articles).toEqual([
    { id: 'tin', title: 'Thành ủy họp', text: 'Thành ủy họp\nSáng nay, bà Đinh Thị Hằng dự họp.\nÔng Lù Văn Sử vắng.' },
  ])
})

test('a PDF of pictures is skipped with advice', async () => {
  const { articles, notices } = await gatherFile('tin.pdf', pdfOf([]))
  expect(articles).toEqual([])
  expect(notices).toMatchObject([
    { level: 'warning', message: expect.stringMatching(/it is scanned .*“build --ocr” reads it/) },
  ])
})

test('letters with their marks apart, as LibreOffice prints them, do not fall out of their words', async () => {
  expect(await linesOf('decomposed')).toEqual([
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
    'Điều 1. Bổ nhiệm bà Lê Thị Ngọc Ẩn, Phó Bí thư Huyện ủy Cao Lãnh, giữ chức Giám đốc Sở Y tế; ông Ứng Văn Ổn ở ấp Ô Môn thôi giữ chức Ủy viên Ủy ban.',
    'Ông Đặng Văn Ớt ăn uống ở đó.',
  ])
})

test('marks drawn by themselves are part of the letter before; cells in the middle of a row find their row', async () => {
  expect(await linesOf('marks')).toEqual([
    'Huyện ủy Cao Lãnh và ông Ứng Văn Ổn ở ấp Ô Môn ăn uống ở đó.',
    'STT\tHọ và tên\tChức vụ',
    '1\tTrần Văn Hai\tBí thư Huyện ủy Cao Lãnh, Ủy viên Ban Thường vụ',
    '2\tLê Thị Ba\tGiám đốc',
  ])
})

test('running heads and page numbers are left out, sentences go on over pages, and empty cells keep their place', async () => {
  expect(await linesOf('report')).toEqual([
    'ỦY BAN NHÂN DÂN',
    'TỈNH ĐỒNG THÁP',
    'CỘNG HÒA XÃ HỘI',
    'Độc lập - Tự do - Hạnh phúc',
    ...days(8),
    'STT\tHọ và tên\tNăm sinh\tChức vụ',
    '1\tTrần Văn Hai\t1970\tBí thư Huyện ủy Cao Lãnh, Ủy viên Ban Thường vụ Tỉnh ủy',
    '2\tLê Thị Ba\t\tGiám đốc Sở Y tế',
    '3\tNgô Văn Bảy\t1971\tChủ tịch',
    'Hội nghị kết thúc lúc 11 giờ.',
    'Nơi nhận:',
    '- Như Điều 3;',
    '- Lưu: VT.',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Đặng Đình Đức',
  ])
})

test('the same of justified text with indented paragraphs, as ReportLab sets it', async () => {
  expect(await linesOf('heads')).toEqual([
    'Hội nghị Đảng bộ huyện Cao Lãnh',
    ...days(7),
    'STT\tHọ và tên\tChức vụ',
    '1\tTrần Văn Hai\tBí thư Huyện ủy Cao Lãnh, Ủy viên Ban Thường vụ Tỉnh ủy',
    '2\tLê Thị Ba\tGiám đốc',
  ])
})

test('footnotes come after the text, with raised marks', async () => {
  expect(await linesOf('footnotes')).toEqual([
    'Hội nghị Huyện ủy Cao Lãnh',
    'Đồng chí Trần Văn Hai¹, Bí thư Huyện ủy, chủ trì; bà Lê Thị Ba² báo cáo.',
    'Khung bên cạnh.',
    'Dòng một',
    'Dòng hai\tsau tab.',
    'Ông Ngô Văn Bảy, Chủ tịch huyện Tháp Mười.',
    '¹ Nay là Phó Bí thư Tỉnh ủy Đồng Tháp.',
    '² Giám đốc Sở Y tế từ năm 2021.',
  ])
})

test('cells with hardly any air between them are cells; letter-spaced and justified words are words', async () => {
  expect(await linesOf('page')).toEqual([
    'NGHỊ QUYẾT VỀ CÔNG TÁC CÁN BỘ',
    'Ban Thường vụ Tỉnh ủy Đồng Tháp vừa công bố quyết định. Theo đó, đồng chí Trần Văn Hai¹ giữ chức Bí thư Huyện ủy Cao Lãnh từ ngày 15/3/2024, nhiệm kỳ 2020 – 2025.',
    'STT\tHọ và tên\tChức vụ',
    '1\tTrần Văn Hai\tBí thư Huyện ủy Cao Lãnh, Ủy viên Ban Thường vụ Tỉnh ủy Đồng Tháp khóa XI, nhiệm kỳ 2020 - 2025',
    '2\tLê Thị Ba\tGiám đốc Sở Y tế',
    '3\t\tKhuyết',
    'Hội nghị cũng nghe báo cáo về công tác tổ chức xây dựng Đảng, công tác kiểm tra, giám sát và thi hành kỷ luật đảng trong quý I năm 2024 của huyện Bà Rịa - Vũng Tàu và các đơn vị liên quan.',
    'Ông Ngô Văn Bảy, Chủ tịch',
    'Bà Đỗ Thị Tám, Phó Chủ tịch',
  ])
})

test('a printed sheet gives its rows, though cells of several lines are drawn last', async () => {
  expect(await linesOf('sheet')).toEqual([
    'DANH SÁCH BAN CHẤP HÀNH ĐẢNG BỘ XÃ MỸ XƯƠNG',
    'STT\tHọ và tên\tNăm sinh\tChức vụ',
    '1\tTrần Văn Hai\t1970\tBí thư Đảng ủy',
    '2\tLê Thị Ba\t\tPhó Bí thư Thường trực Đảng ủy, Chủ tịch Hội đồng nhân dân',
    '3\tNgô Văn Bảy\t1971\tPhó Bí thư, Chủ tịch Ủy ban nhân dân',
    '4\tĐỗ Thị Tám\t1980\t',
    '5\tVõ Văn Sáu\t1982\tỦy viên',
  ])
})

test('a table drawn column by column is read row by row', async () => {
  expect(await linesOf('by-column')).toEqual([
    'Danh sách Ban Chấp hành',
    'STT\tHọ và tên\tChức vụ',
    '1\tTrần Văn Hai\tỦy viên',
    '2\tLê Thị Ba\tỦy viên',
    '3\tNgô Văn Bảy\tỦy viên',
    '4\tĐỗ Thị Tám\tỦy viên',
    '5\tVõ Văn Sáu\tỦy viên',
  ])
})

test('two columns are read one after the other, and a sentence goes on at the top of the second', async () => {
  expect(await linesOf('columns')).toEqual([
    'Tin trong tỉnh',
    'Sáng 15/3/2024, Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết công tác phối hợp giữa các ban đảng với đồng chí Lê Thị Ba.',
    'Đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh phát biểu kết luận, yêu cầu các cấp ủy tiếp tục quan tâm công tác cán bộ và công tác kiểm tra, giám sát trong toàn Đảng bộ huyện; biểu dương các chi bộ xã Mỹ Xương và xã Mỹ Hội đã hoàn thành kế hoạch.',
    'Chiều cùng ngày, bà Đỗ Thị Tám, Giám đốc Sở Tư pháp tỉnh Đồng Tháp tiếp công dân tại trụ sở.',
  ])
})

test.each([
  ['lacking', /^Letters are missing in the text of this PDF/],
  ['lacking-whole', /^The letter “ồ” stands where others should be/],
])('letters that the font of the printer lacked are told: %s', async (name, message) => {
  const { articles, notices } = await gatherDocument(`pdf/${name}.pdf`)
  expect(articles).toHaveLength(1)
  expect(notices).toMatchObject([{ level: 'warning', message: expect.stringMatching(message) }])
})

test.each([
  [
    'a full line goes on in the next',
    ['Chiều nay, đồng chí Trần', 'Văn Tám dự hội nghị.'],
    ['Chiều nay, đồng chí Trần Văn Tám dự hội nghị.'],
  ],
  [
    'a short line is a heading',
    ['Nơi nhận', 'Chiều nay, đồng chí Trần', 'Văn Tám dự.'],
    ['Nơi nhận', 'Chiều nay, đồng chí Trần Văn Tám dự.'],
  ],
  [
    'a short line in the midst of prose ends no name',
    ['Ban Thường vụ vừa công bố quyết định. Theo', 'đó, ông Trần Văn', 'Hai giữ chức Bí thư Huyện ủy Cao Lãnh.'],
    ['Ban Thường vụ vừa công bố quyết định. Theo đó, ông Trần Văn Hai giữ chức Bí thư Huyện ủy Cao Lãnh.'],
  ],
  [
    'a sentence may end a line',
    ['Hội nghị đã kết thúc tốt.', 'Ông Tám phát biểu bế mạc'],
    ['Hội nghị đã kết thúc tốt.', 'Ông Tám phát biểu bế mạc'],
  ],
  [
    'a list item begins a line',
    ['Dự hội nghị hôm nay có ba', '- Ông Trần Văn Tám'],
    ['Dự hội nghị hôm nay có ba', '- Ông Trần Văn Tám'],
  ],
  [
    'people in a list without marks stay apart',
    ['Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba, Phó Bí thư', 'Ngô Văn Bảy, Chủ tịch'],
    ['Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh', 'Lê Thị Ba, Phó Bí thư', 'Ngô Văn Bảy, Chủ tịch'],
  ],
  [
    'an empty line parts paragraphs',
    ['Dự hội nghị hôm nay', '', 'Ông Trần Văn Tám'],
    ['Dự hội nghị hôm nay', 'Ông Trần Văn Tám'],
  ],
])('in a PDF, %s', async (_, lines, paragraphs) => {
  const { articles } = await gatherFile('tin.pdf', pdfOf(lines))
  expect(articles[0]!.text.split('\n')).toEqual(paragraphs)
})
