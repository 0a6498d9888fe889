import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/1-articles/index.ts'
import { docxOf, pdfOf, warcOf } from './documents.ts'
import { folderWith, gather, gatherFile } from './folder.ts'

const title = 'Huyện Cao Lộc có tân Bí thư'
const sentence = 'Sáng nay, bà Lý Thị Vân nhận nhiệm vụ Bí thư Huyện ủy Cao Lộc.'
const page = `<title>${title}</title><h1>${title}</h1><p>${sentence}</p>`

const sheets = {
  sheets: [
    {
      name: 'Tin',
      rows: [
        ['id', 'title', 'text'],
        ['a', title, sentence],
      ],
    },
  ],
}

/** For every format a whole file, and the same file spoilt so that nothing can be read from it. */
const samples: Readonly<Record<string, { readonly whole: string | Uint8Array; readonly spoilt: string | Uint8Array }>> =
  {
    Text: { whole: `${title}\n${sentence}`, spoilt: Buffer.from(sentence, 'utf16le') },
    Markdown: { whole: `# ${title}\n\n${sentence}`, spoilt: Buffer.from(sentence, 'utf16le') },
    HTML: { whole: page, spoilt: '<html><body><nav><a href="/">Trang chủ</a></nav></body></html>' },
    'JSON Lines': { whole: JSON.stringify({ id: 'a', title, text: sentence }), spoilt: '{"id": "a", "text"' },
    JSON: { whole: JSON.stringify({ id: 'a', title, text: sentence }), spoilt: '{"id": "a", "text"' },
    CSV: { whole: `id,title,text\na,${title},"${sentence}"`, spoilt: `số,ghi chú\na,"${sentence}"` },
    PDF: { whole: pdfOf([title, '', sentence]), spoilt: '%PDF-1.4 and no more' },
    Excel: {
      whole: await writeXlsx(sheets),
      spoilt: 'PK and no more',
    },
    'OpenDocument sheets': { whole: await writeOds(sheets), spoilt: 'PK and no more' },
    Parquet: {
      whole: readFileSync(new URL('files/parquet/one.parquet', import.meta.url)),
      spoilt: 'PAR1 and no more',
    },
    Word: {
      whole: docxOf([title, sentence].map((text) => `<w:r><w:t>${text}</w:t></w:r>`)),
      spoilt: 'PK and no more',
    },
    WARC: {
      whole: await warcOf([{ url: 'https://bao.example/a', body: page }]),
      spoilt: 'WARC/1.1\r\nWARC-Type: resp',
    },
  }

test('every format has a sample here', () => {
  expect(Object.keys(samples).sort()).toEqual(formats.map(({ name }) => name).sort())
})

const each = formats.flatMap((format) =>
  format.extensions.map((extension) => ({ ...format, extension, ...samples[format.name]! })),
)

describe.each(each)('$name ($extension)', ({ extension, whole, spoilt }) => {
  test('a file gives its title and text', async () => {
    const { articles, notices } = await gatherFile(`tin${extension}`, whole)
    expect(notices).toEqual([])
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({ title, text: expect.stringContaining(sentence) })
  })

  test('so does the same file in capitals and compressed', async () => {
    const { articles } = await gatherFile(`TIN${extension.toUpperCase()}.GZ`, gzipSync(whole))
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({ title, text: expect.stringContaining(sentence) })
  })

  test('a spoilt file and an empty one are named in warnings, and the next file is read', async () => {
    const folder = folderWith({ [`a${extension}`]: spoilt, [`b${extension}`]: '', 'c.txt': sentence })
    const { articles, notices } = await gather([folder])
    expect(articles.map(({ id }) => id)).toEqual(['c'])
    expect(notices.map(({ level, file }) => [level, file])).toEqual([
      ['warning', join(folder, `a${extension}`)],
      ['warning', join(folder, `b${extension}`)],
    ])
  })

  test('a damaged compressed file is named in a warning', async () => {
    const { notices } = await gatherFile(`tin${extension}.gz`, gzipSync(whole).subarray(0, -9))
    expect(notices[0]).toMatchObject({ level: 'warning', message: expect.stringMatching(/compressed file/) })
  })
})
