import { describe, expect, test } from 'vitest'
import { holdsOf } from '../reading.ts'
import { gatherDocument } from './files/files.ts'
import { gather } from './folder.ts'

const TITLE = 'Huyện ủy Lấp Vò công bố quyết định về công tác cán bộ'
const LEAD =
  'Sáng 15/3, Huyện ủy Lấp Vò tổ chức hội nghị công bố các quyết định của Ban Thường vụ Tỉnh ủy Đồng Tháp về công tác cán bộ.'
const BODY = [
  'Dự hội nghị có bà Lê Thị Ba, Phó Bí thư Thường trực Tỉnh ủy Đồng Tháp, cùng các ủy viên Ban Thường vụ Huyện ủy và đại diện các ban, ngành của huyện.',
  'Theo quyết định được công bố, ông Trần Văn Hai giữ chức Bí thư Huyện ủy Lấp Vò, nhiệm kỳ 2020 - 2025; ông Nguyễn Văn Tám giữ chức Phó Bí thư Thường trực Huyện ủy Lấp Vò.',
  'Phát biểu nhận nhiệm vụ, ông Trần Văn Hai hứa cùng tập thể giữ gìn đoàn kết và chăm lo đời sống của người dân trong huyện.',
]
const POSTS = [
  'Lê Thị Ba: Phó Bí thư Thường trực Tỉnh ủy Đồng Tháp',
  'Nguyễn Văn Tám: Phó Bí thư Thường trực Huyện ủy Lấp Vò',
  'Trần Văn Hai: Bí thư Huyện ủy Lấp Vò',
]
const WITH_LEAD = [TITLE, LEAD, ...BODY]
const WITHOUT_LEAD = [TITLE, ...BODY]
const DAY = '2024-03-16'
const LINH = ['Phương Linh']

const read = async (name: string) => {
  const { articles, notices } = await gatherDocument(`../pages/${name}`)
  expect(articles).toHaveLength(1)
  return { article: articles[0]!, notices }
}

/** WordPress makes en dashes of hyphens. */
const linesOf = (text: string) => text.replaceAll('–', '-').split('\n')

describe('pages of content systems, with the imprint and other news around the text', () => {
  test.each([
    ['asciidoctor', WITH_LEAD, { authors: LINH, published: DAY }],
    ['docusaurus', WITH_LEAD, { authors: LINH, published: DAY, outlet: 'Báo Mẫu' }],
    ['eleventy', WITHOUT_LEAD, { authors: LINH, published: DAY, outlet: 'Báo Mẫu' }],
    ['hexo-butterfly', WITHOUT_LEAD, { published: DAY, outlet: 'Báo Mẫu' }],
    ['hexo-icarus', WITHOUT_LEAD, { authors: LINH, published: DAY, outlet: 'Báo Mẫu' }],
    ['hexo-next', WITH_LEAD, { published: DAY, outlet: 'Báo Mẫu' }],
    ['hugo', WITH_LEAD, { authors: LINH, published: DAY, outlet: 'Báo Mẫu' }],
    ['jekyll-minima', WITH_LEAD, { authors: LINH, published: DAY, outlet: 'Báo Mẫu' }],
    // Its day stands in a <nav>, unmarked, as days of other news do.
    ['mkdocs-material', WITH_LEAD, { outlet: 'Báo Mẫu' }],
    ['next', WITH_LEAD, { authors: LINH, published: DAY, outlet: 'Báo Mẫu' }],
    ['pelican', WITH_LEAD, { authors: LINH, published: DAY, outlet: 'Báo Mẫu' }],
    ['tidy', WITH_LEAD, { authors: ['Phương Linh', 'Hà Mai'], published: DAY, outlet: 'Báo Mẫu' }],
    ['unhead', WITH_LEAD, { authors: ['Phương Linh', 'Hà Mai'], published: DAY, outlet: 'Báo Mẫu' }],
    ['wordpress-2021', WITH_LEAD, { published: DAY, outlet: 'Báo Mẫu' }],
    ['wordpress-2022', WITH_LEAD, { published: DAY, outlet: 'Báo Mẫu' }],
  ])('%s: the article and nothing else', async (name, lines, said) => {
    const { article, notices } = await read(`systems/${name}.html`)
    const { id, url, text, title, ...others } = article
    expect(notices).toEqual([])
    expect(linesOf(text)).toEqual(lines)
    expect(title).toBe(TITLE)
    expect(others).toEqual(said)
    expect(holdsOf(text, article)).toEqual(POSTS)
  })

  test('a page whose text is in its JSON-LD alone, behind the empty element of a program', async () => {
    const { article, notices } = await read('systems/unhead-app.html')
    expect(article).toMatchObject({ title: TITLE, published: DAY, authors: ['Phương Linh', 'Hà Mai'] })
    expect(article.text.split('\n')).toEqual(WITHOUT_LEAD)
    expect(notices).toMatchObject([{ level: 'info', message: expect.stringContaining('JSON-LD') }])
  })

  test('JSON-LD of a template that escapes nothing: comments, raw line ends, quotation marks, commas; the day before the month', async () => {
    const { article, notices } = await read('systems/jekyll-liquid.html')
    expect(notices).toEqual([])
    expect(article).toMatchObject({
      title: 'Huyện Lấp Vò sơ kết phong trào "Dân vận khéo"',
      published: '2023-04-01',
      authors: LINH,
      outlet: 'Báo Mẫu',
    })
    expect(article.text.split('\n').slice(1)).toEqual([LEAD, ...BODY])
  })

  test('the author of a whole site is the paper', async () => {
    const { article } = await read('systems/jekyll-minima-site-author.html')
    expect(article).toMatchObject({ title: 'Xã Mỹ Long có cầu mới', published: '2024-03-14', outlet: 'Báo Mẫu' })
    expect(article.authors).toBeUndefined()
    expect(holdsOf(article.text)).toEqual(['Võ Văn Sáu: Chủ tịch Ủy ban nhân dân xã Mỹ Long'])
  })

  test('the date that Hugo gives to a page without one is none', async () => {
    const { article, notices } = await read('systems/hugo-undated.html')
    expect(article.published).toBeUndefined()
    expect(article.authors).toEqual(['Hà Mai'])
    expect(notices).toMatchObject([{ level: 'warning', message: expect.stringContaining('“0001-01-01T00:00:00Z”') }])
  })
})

describe('imprints', () => {
  test('below the text of a post, in blocks of WordPress', async () => {
    const { article } = await read('systems/wordpress-imprint-in-post.html')
    expect(linesOf(article.text)).toEqual(['Huyện Lấp Vò có bí thư mới', ...BODY])
  })

  test('as a list of definitions of pandoc, below an abstract', async () => {
    const { article } = await read('systems/pandoc-abstract.html')
    expect(article).toMatchObject({ title: TITLE, published: DAY, authors: LINH })
    expect(article.text.split('\n')).toEqual([TITLE, 'Phương Linh', 'Abstract', LEAD, ...BODY])
    expect(holdsOf(article.text)).toEqual(POSTS)
  })

  test('in the field of a header of docutils that has the copyright', async () => {
    const { article } = await read('systems/docutils.html')
    expect(article).toMatchObject({ title: TITLE, published: DAY, authors: LINH })
    expect(article.text).toContain(`\n${LEAD}\n${BODY.join('\n')}`)
    expect(article.text).not.toMatch(/Giấy phép|Đỗ Văn Biên/)
  })

  test.each(['word/imprint-table.docx', 'text/imprint-table.md'])('as a table at the end: %s', async (name) => {
    const { articles } = await gatherDocument(name)
    expect(articles[0]!.text).toContain('Đỗ Văn Biên')
    expect(holdsOf(articles[0]!.text)).toEqual(['Trần Văn Hai: Bí thư Huyện ủy Lấp Vò'])
  })
})

describe('one page, saved more than once', () => {
  const twice = 'test/1-articles/pages/twice'
  const address = 'https://bao.example/cong-bo-quyet-dinh.html'

  test.each([
    ['wordpress.warc.gz', 2, [address, 'https://bao.example/cau-moi.html']],
    ['warcio.warc.gz', 1, [address, 'https://bao.example/bi-thu-moi.html']],
  ])('%s: captures with and without the address of a campaign are one article', async (name, again, addresses) => {
    const { articles, notices } = await gatherDocument(`../pages/twice/${name}`)
    expect(articles.map(({ id }) => id)).toEqual(addresses)
    expect(notices.map(({ level, article }) => [level, article])).toEqual(
      Array.from({ length: again }, () => ['info', address]),
    )
    expect(holdsOf(articles[0]!.text, articles[0])).toEqual(POSTS)
  })

  test('what Chromium, wget and HTTrack saved and what stands in an archive is one article', async () => {
    const paths = ['chromium.html', 'httrack.html', 'wget.html', 'wordpress.warc.gz'].map((name) => `${twice}/${name}`)
    const { articles, notices } = await gather(paths)
    expect(articles.map(({ id }) => id)).toEqual([address, 'https://bao.example/cau-moi.html'])
    expect(notices.map(({ level, article }) => [level, article])).toEqual(
      Array.from({ length: 5 }, () => ['info', address]),
    )
  })
})
