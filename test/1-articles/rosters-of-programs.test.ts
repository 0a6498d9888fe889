import { describe, expect, test } from 'vitest'
import { holdsOf } from '../reading.ts'
import { gatherDocument } from './files/files.ts'

const COMMITTEE = [
  'Lê Thị Ba: Phó Bí thư Huyện ủy Lấp Vò',
  'Nguyễn Văn Tám: Phó Bí thư Thường trực Huyện ủy Lấp Vò',
  'Trần Văn Hai: Bí thư Huyện ủy Lấp Vò',
]
const CHAIR = 'Lê Thị Ba: Chủ tịch Ủy ban nhân dân huyện Lấp Vò'
const DEPUTY = 'Võ Văn Sáu: Phó Chủ tịch Ủy ban nhân dân huyện Lấp Vò'

async function read(name: string) {
  const { articles, notices } = await gatherDocument(name)
  expect(notices.filter(({ level }) => level === 'warning')).toEqual([])
  expect(articles).toHaveLength(1)
  return articles[0]!
}

describe('a table of three people, a note at the second, and a list of definitions', () => {
  test.each([
    ['../pages/lists/asciidoctor.html', [CHAIR, ...COMMITTEE]],
    ['../pages/lists/org.html', [CHAIR, ...COMMITTEE]],
    ['text/pandoc-simple.md', [CHAIR, ...COMMITTEE, DEPUTY]],
    ['text/pandoc-grid.md', [CHAIR, ...COMMITTEE, DEPUTY]],
    ['text/pandoc-gfm.md', COMMITTEE],
    ['text/pandoc-plain.txt', COMMITTEE],
    ['word/pandoc.docx', COMMITTEE],
    ['word/libreoffice.docx', COMMITTEE],
    ['excel/from-page.xlsx', COMMITTEE],
    ['pdf/weasyprint.pdf', COMMITTEE],
    ['pdf/longest-name.pdf', COMMITTEE],
  ])('%s: each has the post of the own row', async (name, posts) => {
    const { text } = await read(name)
    expect(holdsOf(text)).toEqual(posts.toSorted())
  })

  test('MediaWiki: names that are links, a cell over two rows, two definitions of one term', async () => {
    const { text, title } = await read('../pages/lists/mediawiki.html')
    expect(title).toBe('Huyện Lấp Vò')
    expect(text).toContain('2\tNguyễn Văn Tám[1]\tPhó Bí thư\n3\tLê Thị Ba\tPhó Bí thư')
    expect(text).not.toMatch(/Bước tới|Trang chính|Quyền riêng tư/)
    expect(holdsOf(text)).toEqual(
      [
        CHAIR,
        COMMITTEE[0]!,
        'Nguyễn Văn Tám: Phó Bí thư Huyện ủy Lấp Vò',
        COMMITTEE[2]!,
        DEPUTY,
        'Đỗ Thị Chín: Phó Chủ tịch Ủy ban nhân dân huyện Lấp Vò',
      ].toSorted(),
    )
  })

  test('Turndown: a table without a head stays HTML inside the Markdown', async () => {
    expect(holdsOf((await read('text/turndown.md')).text)).toEqual([
      'Nguyễn Văn Tám: Phó Bí thư Huyện ủy Lấp Vò',
      'Trần Văn Hai: Bí thư Huyện ủy Lấp Vò',
    ])
  })

  test.each(['pdf/weasyprint.pdf', 'pdf/longest-name.pdf'])(
    '%s: the longest name fills its column, and is a cell of its own',
    async (name) => {
      expect((await read(name)).text).toContain(
        '1\tTrần Văn Hai\tBí thư\n2\tNguyễn Văn Tám¹\tPhó Bí thư Thường trực\n3\tLê Thị Ba\tPhó Bí thư',
      )
    },
  )
})
