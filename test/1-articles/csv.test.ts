import { expect, test } from 'vitest'
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
    { level: 'warning', message: expect.stringMatching(/the header has no column “id” and no column “text”/) },
  ])
})
