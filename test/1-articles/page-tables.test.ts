import { expect, test } from 'vitest'
import { gatherFile } from './folder.ts'

const title = 'Công bố Ban Chấp hành Đảng bộ xã Mỹ Long'
const first = 'Sáng 12/6, Đại hội Đảng bộ xã Mỹ Long bầu Ban Chấp hành khóa mới gồm 15 đồng chí, nhiệm kỳ 2020 - 2025.'
const second = 'Các đồng chí trúng cử ra mắt Đại hội và nhận nhiệm vụ ngay trong chiều cùng ngày tại hội trường xã.'

async function linesOf(html: string): Promise<readonly string[]> {
  const page = `<html><head><meta charset="utf-8"><title>${title}</title></head><body><div class="menu"><a href="/">Trang chủ</a></div><div class="content"><h1>${title}</h1><p>${first}</p>${html}<p>${second}</p></div></body></html>`
  const { articles, notices } = await gatherFile('tin.html', page)
  expect(notices).toEqual([])
  const lines = articles[0]!.text.split('\n')
  expect([lines[0], lines[1], lines.at(-1)]).toEqual([title, first, second])
  return lines.slice(2, -1)
}

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

test.each([
  [
    'a caption and a header',
    `<table><caption>Ban Thường vụ Đảng ủy</caption><thead><tr><th>STT</th><th>Họ và tên</th></tr></thead>${row('1', 'Ngô Văn Bảy')}</table>`,
    ['Ban Thường vụ Đảng ủy', 'STT\tHọ và tên', '1\tNgô Văn Bảy'],
  ],
  [
    'paragraphs and line ends in cells, as Word writes them',
    `<table>${row('<p><b>Ngô Văn Bảy</b></p>', '<p>Bí thư<br>Đảng ủy xã</p><p>&nbsp;</p>')}${row('Đỗ Thị Tám', '<div>Phó Bí thư</div><div>Thường trực</div>')}</table>`,
    ['Ngô Văn Bảy\tBí thư Đảng ủy xã', 'Đỗ Thị Tám\tPhó Bí thư Thường trực'],
  ],
  [
    'empty cells',
    `<table>${row('1', 'Ngô Văn Bảy', '', 'Bí thư')}${row('2', 'Đỗ Thị Tám', '&nbsp;', '')}</table>`,
    ['1\tNgô Văn Bảy\t\tBí thư', '2\tĐỗ Thị Tám\t\t'],
  ],
  [
    'ends of cells and rows left out',
    '<table><tr><td>1<td>Ngô Văn Bảy<tr><td>2<td><p>Đỗ Thị Tám</table>',
    ['1\tNgô Văn Bảy', '2\tĐỗ Thị Tám'],
  ],
  [
    'cells over several rows and columns',
    `<table><tr><td colspan="2">Ban Thường vụ</td><td>Ghi chú</td></tr><tr><td rowspan="2">Bí thư, Phó Bí thư</td><td>Ngô Văn Bảy</td><td rowspan="9">mới</td></tr>${row('Đỗ Thị Tám')}${row('Ủy viên', 'Cao Văn Một')}</table>`,
    [
      'Ban Thường vụ\t\tGhi chú',
      'Bí thư, Phó Bí thư\tNgô Văn Bảy\tmới',
      'Bí thư, Phó Bí thư\tĐỗ Thị Tám\tmới',
      'Ủy viên\tCao Văn Một\tmới',
    ],
  ],
  [
    'links in cells',
    `<table>${row('1', '<a href="/b">Ngô Văn Bảy</a>', 'Bí thư Đảng ủy xã')}${row('2', '<a href="/t">Đỗ Thị Tám</a>', 'Phó Bí thư Đảng ủy xã')}</table>`,
    ['1\tNgô Văn Bảy\tBí thư Đảng ủy xã', '2\tĐỗ Thị Tám\tPhó Bí thư Đảng ủy xã'],
  ],
  [
    'a column of long texts',
    `<table><tr><th>Họ và tên</th><th>Quá trình công tác</th></tr>${row('Ngô Văn Bảy', 'Công tác ở xã. '.repeat(30).trim())}</table>`,
    ['Họ và tên\tQuá trình công tác', `Ngô Văn Bảy\t${'Công tác ở xã. '.repeat(30).trim()}`],
  ],
  [
    'a table around the table, only for its frame',
    `<table><tr><td><table>${row('1', 'Ngô Văn Bảy')}${row('2', 'Đỗ Thị Tám')}</table></td></tr></table>`,
    ['1\tNgô Văn Bảy', '2\tĐỗ Thị Tám'],
  ],
  [
    'columns in thousands, by mistake',
    `<table>${row('1', 'Ngô Văn Bảy')}<tr><td colspan="99999">Hết</td></tr></table>`,
    ['1\tNgô Văn Bảy', 'Hết'],
  ],
])('a table with %s is one line a row', async (_, html, lines) => {
  expect(await linesOf(html)).toEqual(lines)
})

test.each([
  [
    'a picture and its caption',
    `<table><tr><td><img src="a.jpg"></td></tr>${row('Quang cảnh đại hội. Ảnh: Hà Mai')}</table>`,
    ['Quang cảnh đại hội. Ảnh: Hà Mai'],
  ],
  [
    'the head of a document',
    `<table>${row('ĐẢNG BỘ HUYỆN<br>ĐẢNG ỦY XÃ', 'ĐẢNG CỘNG SẢN<br>VIỆT NAM')}</table>`,
    ['ĐẢNG BỘ HUYỆN', 'ĐẢNG ỦY XÃ', 'ĐẢNG CỘNG SẢN', 'VIỆT NAM'],
  ],
])('a table for the layout of %s is read as lines', async (_, html, lines) => {
  expect(await linesOf(html)).toEqual(lines)
})

test('an article that stands in the cells of a table is paragraphs', async () => {
  const page = `<title>${title}</title><table width="100%"><tr><td width="160"><a href="/">Trang chủ</a></td><td><h1>${title}</h1><p>${first}</p><p>${second}</p></td><td>Liên kết</td></tr></table>`
  expect((await gatherFile('tin.html', page)).articles[0]!.text).toBe([title, first, second].join('\n'))
})

test.each([
  [
    'a list',
    '<ul><li>Ngô Văn Bảy, Bí thư<li><p>Đỗ Thị Tám, Phó Bí thư</p></ul>',
    ['Ngô Văn Bảy, Bí thư', 'Đỗ Thị Tám, Phó Bí thư'],
  ],
  [
    'a definition list',
    '<dl><dt>Bí thư<dd>Ngô Văn Bảy<dt>Phó Bí thư<dd>Đỗ Thị Tám<dd>Cao Văn Một</dl>',
    ['Bí thư\tNgô Văn Bảy', 'Phó Bí thư\tĐỗ Thị Tám', 'Phó Bí thư\tCao Văn Một'],
  ],
  [
    'one in groups',
    '<dl><div><dt>Bí thư</dt><dd>Ngô Văn Bảy<br>sinh năm 1975</dd></div></dl>',
    ['Bí thư\tNgô Văn Bảy sinh năm 1975'],
  ],
  [
    'one of paragraphs',
    `<dl><dt>Diễn biến</dt><dd>${`<p>${second}</p>`.repeat(4)}</dd></dl>`,
    ['Diễn biến', second, second, second, second],
  ],
])('%s is one line an item', async (_, html, lines) => {
  expect(await linesOf(html)).toEqual(lines)
})

test('a row whose name is a link stays, that of other news with a number and a day does not', async () => {
  const roster = `<table>${row('1', '<a href="/bay">Ngô Văn Bảy</a>', 'Bí thư')}${row('2', '<a href="/tam">Đỗ Thị Tám</a>', 'Phó Bí thư')}</table>`
  expect(await linesOf(roster)).toEqual(['1\tNgô Văn Bảy\tBí thư', '2\tĐỗ Thị Tám\tPhó Bí thư'])
  const news = `<table>${row('1', '<a href="/cau">Xã Mỹ Long có cầu mới</a>', '21/02/2024')}${row('2', '<a href="/duong">Ba xã có đường mới</a>', '22/02/2024')}</table>`
  expect(await linesOf(news)).toEqual([])
})

test('a list below the one paragraph of a page belongs to it, each in an element of its own', async () => {
  const table = `<table>${row('Ngô Văn Bảy', 'Bí thư')}${row('Đỗ Thị Tám', 'Phó Bí thư')}</table>`
  const page = `<title>${title}</title><h1>${title}</h1><div><div><p>${first}</p></div><div><h2>Đảng ủy xã</h2><div>${table}</div></div></div>`
  const { articles } = await gatherFile('tin.html', page)
  expect(articles[0]!.text.split('\n').slice(2)).toEqual([
    'Đảng ủy xã',
    'Ngô Văn Bảy\tBí thư',
    'Đỗ Thị Tám\tPhó Bí thư',
  ])
})
