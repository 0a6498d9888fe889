import { expect, test } from 'vitest'
import { joinLines } from '../../src/1-articles/pdf.ts'
import { docxOf, pdfOf } from './documents.ts'
import { gatherFile } from './folder.ts'

test('a Word document gives its paragraphs', async () => {
  const { articles, notices } = await gatherFile(
    'tin.docx',
    docxOf(['Thành ủy họp', 'Bà Đinh Thị Hằng &amp; ông Lù Văn Sử dự.']),
  )
  expect(notices).toEqual([])
  expect(articles).toEqual([
    { id: 'tin', title: 'Thành ủy họp', text: 'Thành ủy họp\n\nBà Đinh Thị Hằng & ông Lù Văn Sử dự.\n\n' },
  ])
})

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
  expect(notices).toMatchObject([{ level: 'warning', message: expect.stringMatching(/text recognition \(OCR\)/) }])
})

test.each([
  [
    'a full line goes on in the next',
    'Chiều nay, đồng chí Trần\nVăn Tám dự hội nghị.',
    'Chiều nay, đồng chí Trần Văn Tám dự hội nghị.',
  ],
  [
    'a short line is a heading',
    'Nơi nhận\nChiều nay, đồng chí Trần\nVăn Tám dự.',
    'Nơi nhận\nChiều nay, đồng chí Trần Văn Tám dự.',
  ],
  [
    'a sentence may end a line',
    'Hội nghị đã kết thúc tốt.\nÔng Tám phát biểu bế mạc',
    'Hội nghị đã kết thúc tốt.\nÔng Tám phát biểu bế mạc',
  ],
  [
    'a list item begins a line',
    'Dự hội nghị hôm nay có ba\n- Ông Trần Văn Tám',
    'Dự hội nghị hôm nay có ba\n- Ông Trần Văn Tám',
  ],
  [
    'an empty line parts paragraphs',
    'Dự hội nghị hôm nay\n\nÔng Trần Văn Tám',
    'Dự hội nghị hôm nay\n\nÔng Trần Văn Tám',
  ],
])('in a PDF, %s', (_, page, text) => {
  expect(joinLines(page)).toBe(text)
})
