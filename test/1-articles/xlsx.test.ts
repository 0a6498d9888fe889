import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { gatherDocument } from './files/files.ts'
import { gatherFile } from './folder.ts'

test('a list of people is one article, a row a line; what is hidden or struck is not read, and that is told', async () => {
  const { articles, notices } = await gatherDocument('excel/roster.xlsx')
  const title = 'DANH SÁCH BAN CHẤP HÀNH ĐẢNG BỘ XÃ MỸ XƯƠNG'
  expect(articles).toEqual([
    {
      id: 'roster',
      title,
      text: [
        title,
        'STT\tHọ và tên\tNgày sinh\tChức vụ',
        '1\tTrần Văn Hai\t16/03/1970\tBí thư',
        '2\tLê Thị Ba\t02/01/1975\tPhó Bí thư',
        '4\t\t\tỦy viên',
      ].join('\n'),
    },
  ])
  expect(notices.map(({ level, message }) => [level, message])).toEqual([
    ['info', 'Hidden sheets were not read: Nháp.'],
    ['info', 'Hidden rows (1) and columns (1) were not read.'],
  ])
})

test('a table of articles gives records, with dates of the system of 1904, and without struck words', async () => {
  const { articles, notices } = await gatherDocument('excel/articles.xlsx')
  expect(articles).toEqual([
    {
      id: 't1',
      title: 'Bổ nhiệm',
      text: 'Ông Trần Văn Hai¹ là Bí thư Huyện ủy Cao Lãnh.\nDòng hai.',
      published: '2024-03-16',
      outlet: 'Báo Đồng Tháp',
      authors: ['Hà Mai', 'Lê Bình'],
    },
    { id: 't2', text: 'Bà Lê Thị Ba dự.' },
  ])
  expect(notices).toMatchObject([
    { level: 'info', message: expect.stringMatching(/^Columns were taken: “Mã tin” as id, “NỘI DUNG” as text, /) },
    { level: 'warning', line: 4, message: 'Skipped: its text is empty.' },
  ])
})

test('each sheet is an article, called after the file and the sheet; formulas give the values saved with them', async () => {
  const { articles, notices } = await gatherDocument('excel/calc.xlsx')
  expect(notices).toEqual([])
  expect(articles).toEqual([
    {
      id: 'calc/Huyện',
      title: 'calc',
      text: 'Họ tên\tChức vụ\tTuổi\nTrần Văn Hai\tBí thư\t54\nI. Ủy viên\nLê Thị Ba\tỦy viên\t49',
    },
    { id: 'calc/Xã', title: 'calc', text: 'Ngô Văn Bảy\tChủ tịch' },
  ])
})

const sheetOf = (rows: readonly (readonly (string | number | boolean | Date | null)[])[]) =>
  writeXlsx({ sheets: [{ name: 'Tin', rows: rows.map((row) => [...row]) }] })

test('a heading may stand over the header, and a table without ids takes addresses', async () => {
  const { articles, notices } = await gatherFile(
    'bang.xlsx',
    await sheetOf([
      ['Tin trong tháng'],
      [],
      ['Tiêu đề', 'Nội dung', 'Link'],
      ['Một', 'Tin một.', 'https://bao.example/1'],
      ['Hai', 'Tin hai.', null],
    ]),
  )
  expect(articles).toEqual([
    { id: 'https://bao.example/1', title: 'Một', text: 'Tin một.', url: 'https://bao.example/1' },
    { id: 'text-1a5e22c86b77', title: 'Hai', text: 'Tin hai.' },
  ])
  expect(notices).toMatchObject([{ level: 'info', message: expect.stringMatching(/no column “id”/) }])
})

test('numbers, truths and times are as they are seen', async () => {
  const { articles } = await gatherFile(
    'bang.xlsx',
    await sheetOf([
      ['Họ tên', 'Số'],
      ['Trần Văn Hai', 12.5],
      ['Lê Thị Ba', true],
      ['Ngô Văn Bảy', new Date(Date.UTC(2024, 2, 16, 7, 5))],
    ]),
  )
  expect(articles[0]!.text).toBe('Họ tên\tSố\nTrần Văn Hai\t12.5\nLê Thị Ba\tTRUE\nNgô Văn Bảy\t07:05 16/03/2024')
})

test('formulas without values are told', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Tin',
        rows: [
          ['Họ tên', 'Tuổi'],
          ['Trần Văn Hai', null],
        ],
        cells: new Map([['1,1', { formula: '2024-1970' }]]),
      },
    ],
  })
  const { articles, notices } = await gatherFile('bang.xlsx', bytes)
  expect(articles[0]!.text).toBe('Họ tên\tTuổi\nTrần Văn Hai')
  expect(notices).toMatchObject([{ level: 'warning', message: expect.stringMatching(/^1 cells hold a formula/) }])
})

test.each([
  ['an old .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /old kind of Office files, or protected by a password/],
  ['cut short', async () => (await sheetOf([['Họ tên']])).slice(0, -30), /could not be read/],
])('%s is told', async (_, bytes, message) => {
  const { articles, notices } = await gatherFile('bang.xlsx', typeof bytes === 'function' ? await bytes() : bytes)
  expect(articles).toEqual([])
  expect(notices).toMatchObject([{ level: 'warning', message: expect.stringMatching(message) }])
})
