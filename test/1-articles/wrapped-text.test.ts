import { describe, expect, test } from 'vitest'
import { holdsOf } from '../reading.ts'
import { gatherDocument } from './files/files.ts'

const THREE = [
  'Lê Thị Ba: Phó Bí thư Thường trực Tỉnh ủy Đồng Tháp',
  'Nguyễn Văn Tám: Phó Bí thư Thường trực Huyện ủy Lấp Vò',
  'Trần Văn Hai: Bí thư Huyện ủy Lấp Vò',
]
const FIVE = [
  ...THREE,
  'Võ Văn Sáu: Trưởng Ban Tổ chức Tỉnh ủy Đồng Tháp',
  'Đỗ Thị Chín: Trưởng Phòng Nội vụ huyện Lấp Vò (appointed)',
]
const SEVEN = [
  'Lê Thị Ba: Phó Bí thư Thường trực Tỉnh ủy Đồng Tháp',
  'Lý Văn Mười: Bí thư Đảng ủy xã Mỹ An Hưng A',
  'Mai Thị Bảy: Chủ tịch Ủy ban nhân dân xã Bình Thạnh Trung',
  ...FIVE.slice(1),
]

async function read(name: string) {
  const { articles, notices } = await gatherDocument(name.endsWith('.html') ? `../pages/${name}` : `text/${name}`)
  expect(notices).toEqual([])
  expect(articles).toHaveLength(1)
  return articles[0]!
}

describe('text in which programs wrapped the lines, in names and posts too', () => {
  test.each([
    ['fold.txt', SEVEN],
    ['fmt.txt', SEVEN],
    ['par.txt', FIVE],
    ['emacs.txt', FIVE],
    ['mutt-saved.txt', FIVE],
    ['mutt-reply.txt', FIVE],
    ['mhonarc.html', FIVE],
    ['pdftotext.txt', FIVE],
    ['pdftotext-layout.txt', FIVE],
    ['lynx.txt', THREE],
    ['w3m.txt', THREE],
    ['html2text.md', THREE],
  ])('%s: every post is whole, and nobody has that of another', async (name, posts) => {
    const article = await read(name)
    expect(holdsOf(article.text, { ...article, published: '2024-03-16' })).toEqual(posts)
  })

  test('the text itself stays as the file has it', async () => {
    const { text, title } = await read('par.txt')
    expect(title).toBe('Huyện ủy Lấp Vò công bố quyết định về công tác cán')
    expect(text).toContain('ông\nNguyễn Văn Tám giữ chức Phó Bí thư Thường trực Huyện\nủy Lấp Vò.')
  })

  test('a PDF of LibreOffice has its paragraphs whole over the ends of pages, without running heads', async () => {
    const { articles } = await gatherDocument('pdf/heads-libreoffice.pdf')
    const { text } = articles[0]!
    expect(holdsOf(text, { published: '2024-03-16' })).toEqual(FIVE)
    expect(text.split('\n')).toHaveLength(5)
    expect(text).not.toMatch(/Bản tin nội bộ|Trang \d/)
  })

  test('a message of an archive has its subject as title and its day', async () => {
    expect(await read('mhonarc.html')).toMatchObject({ title: 'Tin Lấp Vò', published: '2024-03-16' })
  })

  test.each(['lynx.txt', 'w3m.txt', 'html2text.md'])(
    '%s: the imprint at the end of a dumped page gives nobody a post',
    async (name) => {
      const { text } = await read(name)
      expect(text).toContain('Tổng Biên tập: Đỗ Văn Biên')
      expect(holdsOf(text).filter((post) => /Biên|Tập/.test(post))).toEqual([])
    },
  )
})
