import { expect, test } from 'vitest'
import { gatherDocument } from './files/files.ts'
import { gatherFile } from './folder.ts'

test.each([
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
])('a table with %s gives every field', async (_, separator) => {
  const header = ['id', 'ghi chú', 'text', 'title', 'published', 'authors', 'province'].join(separator)
  const row = [
    '007',
    'x',
    '"Ông Hứa Đức Lợi nói: ""Đúng, đủ; kịp thời"".\r\nDòng hai.\n"',
    'Phát biểu',
    '2024-03-01',
    '"Hà Mai; Lê Bình"',
    '',
  ].join(separator)
  const { articles, notices } = await gatherFile('bang.csv', `\uFEFF${header}\r\n${row}\r\n`)
  expect(notices).toEqual([])
  expect(articles).toEqual([
    {
      id: '007',
      text: 'Ông Hứa Đức Lợi nói: "Đúng, đủ; kịp thời".\r\nDòng hai.\n',
      title: 'Phát biểu',
      published: '2024-03-01',
      authors: ['Hà Mai', 'Lê Bình'],
    },
  ])
})

test('a bad row costs that row, and its line is told', async () => {
  const rows = [
    'id,text',
    '1,"Dòng một.\r\nDòng hai."',
    '',
    '2,Tin hai.,thừa',
    '3,Tin "ba" có dấu.',
    ',Tin bốn.',
    '5,',
    '6,Tin sáu.',
    '7,"Tin bảy.',
    '8,Tin tám.',
  ]
  const { articles, notices } = await gatherFile('bang.csv', rows.join('\r\n'))
  expect(articles.map(({ id, text }) => [id, text])).toEqual([
    ['1', 'Dòng một.\r\nDòng hai.'],
    ['3', 'Tin "ba" có dấu.'],
    ['6', 'Tin sáu.'],
  ])
  expect(notices.map(({ line, message }) => [line, message])).toEqual([
    [5, 'Skipped: this row has more or fewer cells than the header.'],
    [7, 'Skipped: “id” is empty.'],
    [8, 'Skipped: its text is empty.'],
    [10, 'Skipped: from here to the end of the file; a quotation mark is opened and never closed.'],
  ])
})

test('a cell that is not UTF-8 costs its row', async () => {
  const bytes = Buffer.concat([Buffer.from('id,text\n1,H'), Buffer.from([0xf2]), Buffer.from('a\n2,Hòa\n')])
  const { articles, notices } = await gatherFile('bang.csv', bytes)
  expect(articles).toEqual([{ id: '2', text: 'Hòa' }])
  expect(notices).toMatchObject([
    {
      level: 'warning',
      line: 2,
      message: 'Skipped: in the cell “text”, byte 2 is not valid UTF-8. Save the table as “CSV UTF-8”.',
    },
  ])
})

test('a header without the needed names is told once', async () => {
  const { articles, notices } = await gatherFile('bang.csv', 'số,ghi chú\n1,Tin một.\n2,Tin hai.\n')
  expect(articles).toEqual([])
  expect(notices).toMatchObject([
    {
      level: 'warning',
      message: expect.stringMatching(/the headings are: số, ghi chú\. Say which it is: --columns text=…/),
    },
  ])
})

test.each([['semicolons'], ['unicode']])('a table as a spreadsheet saves it is read: %s', async (name) => {
  const { articles, notices } = await gatherDocument(`csv/${name}.csv`)
  expect(notices).toMatchObject([
    { level: 'info', message: 'Columns were taken: “Tiêu đề” as title, “Nguồn” as outlet.' },
  ])
  expect(articles).toEqual([
    {
      id: 'a',
      title: 'Tin; một',
      text: 'Ông Trần Văn Hai nói: "Đúng".\nDòng hai.',
      outlet: 'Báo Đồng Tháp',
    },
    { id: 'b', text: 'Bà Lê Thị Ba dự.' },
  ])
})

test('a list of people is one article, a row a line', async () => {
  const { articles, notices } = await gatherDocument('csv/people.csv')
  expect(notices).toEqual([])
  expect(articles).toEqual([
    {
      id: 'people',
      title: 'DANH SÁCH ĐẠI BIỂU',
      text: [
        'DANH SÁCH ĐẠI BIỂU',
        'STT\tHọ và tên\tNgày sinh\tChức vụ',
        '1\tTrần Văn Hai\t1970-03-16\tBí thư',
        '2\tLê Thị Ba\t1975-01-02\tPhó Bí thư',
      ].join('\n'),
    },
  ])
})

test.each([
  ['a first line that tells the separator', 'sep=;\r\nid;text\r\na;Tin, một.\r\n', 3],
  ['the same in quotation marks, and another sign', '"sep=|"\nid|text\na|Tin, một.\n', 3],
  ['a byte-order mark before it', '\uFEFFsep=;\nid;text\na;Tin, một.\n', 3],
  ['a heading over the header', 'Tin trong tháng;;\n\nSTT;ID;Text\n1;a;Tin, một.\n', 4],
  ['names in capitals and with spaces', 'Id ; TEXT\na;Tin, một.\n', 2],
  ['Vietnamese names', 'Mã tin;Nội dung\na;Tin, một.\n', 2],
  ['Vietnamese names without marks', 'ma_tin;noi_dung\na;Tin, một.\n', 2],
])('%s is understood, and lines are counted from the start of the file', async (_, table, line) => {
  const { articles, notices } = await gatherFile('bang.csv', `${table}b;;;;thừa\n`)
  expect(articles).toEqual([{ id: 'a', text: 'Tin, một.' }])
  expect(notices.at(-1)).toMatchObject({ level: 'warning', line: line + 1 })
})

test('UTF-16 with the high byte first is read', async () => {
  const bytes = Buffer.from('\uFEFFid\ttext\r\na\tÔng Trần Văn Hai.\r\n', 'utf16le').swap16()
  expect((await gatherFile('bang.csv', bytes)).articles).toEqual([{ id: 'a', text: 'Ông Trần Văn Hai.' }])
})

test('of two columns for one field, the one with its own name is taken', async () => {
  const { articles } = await gatherFile('bang.csv', 'id,Nội dung,text,Nguồn,outlet\na,Sai.,Đúng.,Sai,Báo Mẫu\n')
  expect(articles).toEqual([{ id: 'a', text: 'Đúng.', outlet: 'Báo Mẫu' }])
})

test('a table without ids calls its articles by their addresses, or by their text', async () => {
  const { articles, notices } = await gatherFile('bang.csv', 'text,url\nTin một.,https://bao.example/1\nTin hai.,\n')
  expect(articles.map(({ id }) => id)).toEqual(['https://bao.example/1', 'text-1a5e22c86b77'])
  expect(notices).toMatchObject([{ level: 'info', message: expect.stringMatching(/no column “id”/) }])
})

test('rows of names and posts without any header are a list of people', async () => {
  const { articles } = await gatherFile(
    'bang.csv',
    '1,Trần Văn Hai,"Bí thư,\nHuyện ủy"\n2,LÊ THỊ BA,\n3,Ông Ngô Văn Bảy,Chủ tịch,thêm\n',
  )
  expect(articles).toEqual([
    {
      id: 'bang',
      title: 'bang',
      text: '1\tTrần Văn Hai\tBí thư, Huyện ủy\n2\tLÊ THỊ BA\t\n3\tÔng Ngô Văn Bảy\tChủ tịch\tthêm',
    },
  ])
})

test('a column with month first in one row casts doubt on the rows that fit both orders', async () => {
  const rows = 'id,text,published\na,Tin một.,4/1/2023\nb,Tin hai.,3/16/2024\nc,Tin ba.,5/5/2024\n'
  const { articles, notices } = await gatherFile('bao.csv', rows)
  expect(articles.map(({ published }) => published)).toEqual(['2023-01-04', '2024-03-16', '2024-05-05'])
  expect(notices).toMatchObject([
    {
      level: 'warning',
      line: 2,
      message:
        'The date “3/16/2024” in line 3 has the month first; “4/1/2023” may have it too and was read day first. Write dates like 2024-02-22.',
    },
  ])
})

test('dates that all can be day first are not doubted', async () => {
  const rows = 'id,text,published\na,Tin một.,4/1/2023\nb,Tin hai.,16/3/2024\n'
  expect((await gatherFile('bao.csv', rows)).notices).toEqual([])
})
