// Makes word/notes.docx, pdf/lacking*.pdf and pdf/by-column.pdf anew: see README.md.
//   node make.mjs <font that lacks letters> <DejaVuSans.ttf>
// Needs docx 9.15.2, pdf-lib 1.17.1, @pdf-lib/fontkit 1.1.1.
import { readFileSync, writeFileSync } from 'node:fs'
import fontkit from '@pdf-lib/fontkit'
import * as docx from 'docx'
import { PDFDocument } from 'pdf-lib'

const {
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  DeletedTextRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Tab,
  TextRun,
} = docx
const here = (name) => new URL(name, import.meta.url)
const change = { id: 1, author: 'A', date: '2024-03-16T00:00:00Z' }

/** Footnotes, changes and a table as the npm package docx writes them, and as many programs on the web do. */
const notes = new Document({
  footnotes: {
    1: { children: [new Paragraph('Bí thư Huyện ủy từ năm 2021.')] },
    2: { children: [new Paragraph('Theo báo cáo ngày 15/3/2024.')] },
  },
  sections: [
    {
      children: [
        new Paragraph({ text: 'Thông báo', heading: docx.HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [
            new TextRun('Ông Trần Văn Hai'),
            new FootnoteReferenceRun(1),
            new TextRun({ text: ' và ', break: 1 }),
            new DeletedTextRun({ ...change, text: 'Lê Văn Cũ' }),
            new InsertedTextRun({ ...change, text: 'Lê Văn Mới' }),
            new TextRun({ children: [new Tab(), 'dự họp'] }),
            new TextRun({ text: '3', superScript: true }),
            new FootnoteReferenceRun(2),
            new TextRun('.'),
          ],
        }),
        new Table({
          rows: [
            ['Họ và tên', 'Chức vụ'],
            ['Lê Thị Ba', 'Giám đốc'],
          ].map(
            (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
          ),
        }),
      ],
    },
  ],
})
writeFileSync(here('word/notes.docx'), await docx.Packer.toBuffer(notes))

/** A font with a few letters, from which most of the Vietnamese ones are lacking: `fonttools subset DejaVuSans.ttf`, see README.md. */
for (const [name, subset] of [
  ['lacking', true],
  ['lacking-whole', false],
]) {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.registerFontkit(fontkit)
  const font = await pdf.embedFont(readFileSync(process.argv[2]), { subset })
  const page = pdf.addPage([595, 842])
  const lines = [
    'Đồng chí Nguyễn Thị Ngọc Ẩn, Bí thư Huyện ủy Cao Lãnh, chủ trì hội nghị sơ kết công tác.',
    'Dự hội nghị có đồng chí Lê Thị Ba, Giám đốc Sở Y tế tỉnh Đồng Tháp, và các ủy viên của huyện ủy.',
  ]
  for (const [index, line] of lines.entries()) page.drawText(line, { x: 60, y: 780 - 16 * index, size: 10, font })
  writeFileSync(here(`pdf/${name}.pdf`), await pdf.save())
}

/** A table drawn column by column. */
const table = await PDFDocument.create({ updateMetadata: false })
table.registerFontkit(fontkit)
const letters = await table.embedFont(readFileSync(process.argv[3]), { subset: true })
const sheet = table.addPage([595, 842])
sheet.drawText('Danh sách Ban Chấp hành', { x: 60, y: 780, size: 14, font: letters })
const people = [
  ['STT', 'Họ và tên', 'Chức vụ'],
  ...['Trần Văn Hai', 'Lê Thị Ba', 'Ngô Văn Bảy', 'Đỗ Thị Tám', 'Võ Văn Sáu'].map((name, index) => [
    `${index + 1}`,
    name,
    'Ủy viên',
  ]),
]
for (const column of [0, 1, 2]) {
  for (const [index, row] of people.entries())
    sheet.drawText(row[column], { x: [60, 100, 260][column], y: 750 - 18 * index, size: 11, font: letters })
}
writeFileSync(here('pdf/by-column.pdf'), await table.save())
