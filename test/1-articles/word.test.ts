import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docxOf } from './documents.ts'
import { gatherDocument } from './files/files.ts'
import { gatherFile } from './folder.ts'

const textOf = async (name: string) => {
  const { articles, notices } = await gatherDocument(`word/${name}.docx`)
  expect(notices).toEqual([])
  expect(articles).toHaveLength(1)
  return articles[0]!.text
}

test('a Word document gives its paragraphs', async () => {
  const { articles, notices } = await gatherFile(
    'tin.docx',
    docxOf(['<w:r><w:t>Thành ủy họp</w:t></w:r>', '<w:r><w:t>Bà Đinh Thị Hằng &amp; ông Lù Văn Sử dự.</w:t></w:r>']),
  )
  expect(notices).toEqual([])
  expect(articles).toEqual([
    { id: 'tin', title: 'Thành ủy họp', text: 'Thành ủy họp\n\nBà Đinh Thị Hằng & ông Lù Văn Sử dự.' },
  ])
})

test('breaks and tabs part words; struck, hidden and deleted text is not read; fields, controls and links are', async () => {
  expect(await textOf('signs')).toBe(
    [
      'Tin nhân sự',
      'Đồng chí Trần Văn\nHai,\tBí thư\nHuyện ủy Cao Lãnh; nhiệm kỳ 2020\u20112025, chuyển\u00ADđổi.',
      'Ông Ngô Văn Bảy¹² dự họp.',
      'Ông Lê Văn Mới giữ chức Giám đốc Sở Y tế.',
      'Bà Đỗ Thị Tám phụ trách Văn phòng Huyện ủy.',
      'Kính gửi: Võ Văn Sáu, Phó Chủ tịch',
      'Huyện Tháp Mười, tỉnh Đồng Tháp và Trà Vinh.',
      'Sáng 15/3, hội nghị bế mạc.',
    ].join('\n\n'),
  )
})

test('a row of a table is a line, with a tab between its cells; a frame around text is none, nor are columns of a head', async () => {
  expect(await textOf('tables')).toBe(
    [
      'DANH SÁCH BAN CHẤP HÀNH ĐẢNG BỘ XÃ MỸ XƯƠNG KHÓA XII',
      [
        'STT\tHọ và tên\tNăm sinh\tChức vụ',
        'I. BAN THƯỜNG VỤ',
        '1\tTrần Văn Hai\t1970\tBí thư Đảng ủy',
        '2\tLê Thị Ba\t\tPhó Bí thư',
        '3\tNgô Văn Bảy\t1971\t',
      ].join('\n'),
      'ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG THÁP',
      'Số: 12/QĐ-UBND',
      'Ngày\t15/3/2024',
      'Đoạn một trong khung.',
      'Đoạn hai trong khung.',
    ].join('\n\n'),
  )
})

test('text boxes follow their paragraph, and footnotes the body, as LibreOffice writes them', async () => {
  expect(await textOf('boxes')).toBe(
    [
      'Hội nghị Huyện ủy Cao Lãnh',
      'Đồng chí Trần Văn Hai¹, Bí thư Huyện ủy, chủ trì; bà Lê Thị Ba² báo cáo.',
      'Khung bên cạnh.',
      'Ông Ngô Văn Bảy, Chủ tịch huyện Tháp Mười.',
      'Dòng một\nDòng hai\tsau tab.',
      '¹ Nay là Phó Bí thư Tỉnh ủy Đồng Tháp.',
      '² Giám đốc Sở Y tế từ năm 2021.',
    ].join('\n\n'),
  )
})

test('footnotes, changes and tables are read as the npm package docx writes them', async () => {
  expect(await textOf('notes')).toBe(
    [
      'Thông báo',
      'Ông Trần Văn Hai¹\n và Lê Văn Mới\tdự họp³².',
      'Họ và tên\tChức vụ\nLê Thị Ba\tGiám đốc',
      '¹ Bí thư Huyện ủy từ năm 2021.',
      '² Theo báo cáo ngày 15/3/2024.',
    ].join('\n\n'),
  )
})

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const box = (text: string) => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`

test.each([
  [
    'of two forms of one box, only the first is read',
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('Một.')}</mc:Choice><mc:Fallback>${box('Một.')}</mc:Fallback></mc:AlternateContent></w:r>`,
    'Một.',
  ],
  [
    'the second form of a box is read when the first has no text',
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback><w:pict><v:textbox>${box('Hai.')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    'Hai.',
  ],
  [
    'a sign of a symbol font parts words',
    `${run('Ông')}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run('Hai')}`,
    'Ông Hai',
  ],
  [
    'the reading above a word is not read',
    `<w:r><w:ruby><w:rt>${run('a')}</w:rt><w:rubyBase>${run('Hai')}</w:rubyBase></w:ruby></w:r>`,
    'Hai',
  ],
  [
    'former formatting says nothing',
    run('Hai', '<w:rPrChange><w:rPr><w:vanish/><w:strike/></w:rPr></w:rPrChange>'),
    'Hai',
  ],
  ['stops of tabs are no tabs', `<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('Hai')}`, 'Hai'],
  [
    'words on two sides of a deleted end of paragraph stay two',
    `<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('ông Hai')}</w:p><w:p>${run('Bí thư')}`,
    'ông Hai Bí thư',
  ],
])('%s', async (_, paragraph, text) => {
  const { articles, notices } = await gatherFile('tin.docx', docxOf([paragraph]))
  expect(notices).toEqual([])
  expect(articles.map((article) => article.text)).toEqual([text])
})

const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`
const inTable = (rows: string) => `</w:p><w:tbl>${rows}</w:tbl><w:p>`

test.each([
  [
    'a row whose deletion is not accepted is left out',
    `<w:tr>${cell('1')}${cell('Hai')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('2')}${cell('Ba')}</w:tr>`,
    '1\tHai',
  ],
  [
    'what is covered by a cell above is empty, whatever the file still holds',
    `<w:tr>${cell('Huyện', '<w:vMerge w:val="restart"/>')}${cell('Hai')}</w:tr><w:tr>${cell('cũ', '<w:vMerge/>')}${cell('Ba')}</w:tr>`,
    'Huyện\tHai\n\tBa',
  ],
  [
    'a cell over two columns and a step at the start keep the others in place',
    `<w:tr>${cell('a', '<w:gridSpan w:val="2"/>')}${cell('b')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('c')}${cell('d')}</w:tr>`,
    'a\t\tb\n\tc\td',
  ],
])('in a table of Word, %s', async (_, rows, text) => {
  const { articles } = await gatherFile('tin.docx', docxOf([inTable(rows)]))
  expect(articles.map((article) => article.text)).toEqual([text])
})

test('what stands in charts, diagrams and objects is not read, and that is told', async () => {
  const drawing = '<w:r><w:drawing><a:graphicData><dgm:relIds/></a:graphicData></w:drawing><w:object/></w:r>'
  const { articles, notices } = await gatherFile('tin.docx', docxOf([run('Hai'), drawing]))
  expect(articles).toHaveLength(1)
  expect(notices).toMatchObject([
    {
      level: 'warning',
      message: 'Not everything in it was read: text may stand in a diagram (SmartArt), an object of another program.',
    },
  ])
})

test('of a document that ends too early, what stands before is read', async () => {
  // Most of it are letters by chance, so that the half that is left of the zip is half of the text.
  const letters = Array.from({ length: 4000 }, (_, index) => ((index * index * 7919) % 9973).toString(36))
  const whole = docxOf(letters.map((word) => run(`Đoạn ${word}.`)))
  const { articles, notices } = await gatherFile('tin.docx', whole.slice(0, whole.length * 0.6))
  expect(articles[0]!.text).toMatch(/^Đoạn 0\.\n\nĐoạn 63z\.\n\n/)
  expect(notices).toMatchObject([{ level: 'warning', message: expect.stringMatching(/^It is damaged/) }])
})

test.each([
  ['an old .doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /old kind of Office files, or protected by a password/],
  ['another file', Buffer.from('Trần Văn Hai'), /not an Office document/],
  ['a zip of something else', zipSync({ 'a.txt': Buffer.from('a') }), /no Word document in it/],
  ['cut short', docxOf([run('Trần Văn Hai')]).slice(0, 200), /no Word document in it/],
  [
    'a small file that unpacks to far too much',
    zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 9 }),
    /made to do harm: it unpacks to far more than a document can be/,
  ],
])('%s is told, and costs only itself', async (_, bytes, message) => {
  const { articles, notices } = await gatherFile('tin.docx', bytes)
  expect(articles).toEqual([])
  expect(notices).toMatchObject([{ level: 'warning', message: expect.stringMatching(message) }])
})
