import { describe, expect, test } from 'vitest'
import { gatherFile } from './folder.ts'

const title = 'Huyện ủy Lấp Vò sơ kết công tác phối hợp'
const address = 'https://bao.example/so-ket.html'
const text = 'Dự hội nghị có ông Trần Văn Hai, Bí thư Huyện ủy Lấp Vò, cùng đại diện lãnh đạo các ban, ngành của huyện.'
const own = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: title,
  datePublished: '2024-03-16T07:05:00+07:00',
  author: { '@type': 'Person', name: 'Phương Linh' },
  publisher: { '@type': 'Organization', name: 'Báo Mẫu' },
}
const other = { ...own, headline: 'Tin khác hoàn toàn', datePublished: '2020-01-01', author: 'Hà Mai' }
const expected = { title, published: '2024-03-16', authors: ['Phương Linh'], outlet: 'Báo Mẫu' }
const code = JSON.stringify(own)
const script = (content: unknown) =>
  `<script type="application/ld+json">${typeof content === 'string' ? content : JSON.stringify(content)}</script>`

async function read(head: string, body = `<h1>${title}</h1><p>${text}</p>`) {
  const { articles, notices } = await gatherFile(
    'tin.html',
    `<html><head><meta charset="utf-8"><title>${title} - Báo Mẫu</title>${head}</head><body>${body}</body></html>`,
  )
  return { article: articles[0]!, notices }
}

describe('JSON-LD as content systems write it', () => {
  test.each([
    ['in CDATA', `\n//<![CDATA[\n${code}\n//]]>\n`],
    ['in CDATA without slashes', `<![CDATA[${code}]]>`],
    ['in CDATA in comments', `/*<![CDATA[*/${code}/*]]>*/`],
    ['in a comment of HTML', `<!--\n${code}\n-->`],
    ['with a semicolon', `${code};`],
    [
      'with line ends and tabs in a string',
      code.replace('"headline"', '"description":"Dòng một\n\tdòng hai\r\n","headline"'),
    ],
    ['with commas too many', code.replace('"headline"', '"keywords":["a","b",],"headline"').replace(/\}$/, ',}')],
    ['with comments', code.replace('"headline"', '/* tin */ "headline"').replace('{', '{ // bài\n')],
    [
      'with quotation marks in a string',
      code.replace('"headline"', '"description":"Hội nghị "ba tại chỗ" ở xã","headline"'),
    ],
    ['two objects, one after the other', `{"@context":"https://schema.org","@type":"WebSite","name":"Trang"}\n${code}`],
    ['two objects with nothing between', `{"@context":"https://schema.org","@type":"WebSite","name":"Trang"}${code}`],
    ['with its quotation marks as entities', code.replaceAll('"', '&quot;')],
  ])('%s', async (_, content) => {
    const { article, notices } = await read(script(content))
    expect(article).toMatchObject(expected)
    expect(notices).toEqual([])
  })

  test.each([
    ['as mainEntity', { '@type': 'WebPage', name: 'Trang', mainEntity: own }],
    [
      'as mainEntityOfPage of nothing, in a page',
      { '@type': 'WebPage', hasPart: [{ '@type': 'WebPageElement', about: own }] },
    ],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', name: 'Trang' }, { '@type': 'WebPage' }, own] }],
    ['in a graph in a list', [{ '@graph': [own] }]],
    ['its type an address', { ...own, '@type': 'https://schema.org/NewsArticle' }],
    ['its type a list', { ...own, '@type': ['CreativeWork', 'http://schema.org/ReportageNewsArticle'] }],
    ['values as objects and lists', { ...own, headline: [title], datePublished: { '@value': '2024-03-16' } }],
  ])('%s', async (_, content) => {
    expect((await read(script(content))).article).toMatchObject(expected)
  })
})

describe('of several articles', () => {
  test.each([
    ['the one with the headline of the page', [other, own]],
    ['the one whose headline was cut', [other, { ...own, headline: `${title.slice(0, 30)}…` }]],
    [
      'the one with the address of the page',
      [other, { ...own, headline: 'Tên đặt cho máy tìm kiếm', url: `${address}#x` }],
    ],
    [
      'the one that says it is of this page',
      [other, { ...own, headline: 'Khác', mainEntityOfPage: { '@type': 'WebPage', '@id': address } }],
    ],
  ])('%s is believed', async (_, articles) => {
    const { article } = await read(`<link rel="canonical" href="${address}">${articles.map(script).join('')}`)
    expect(article).toMatchObject({ published: '2024-03-16', authors: ['Phương Linh'] })
  })

  test('none is believed if none is of this page', async () => {
    const { article } = await read(`${script(other)}${script({ ...other, headline: 'Tin khác nữa' })}`)
    expect(article).toMatchObject({ title })
    expect(article.published).toBeUndefined()
    expect(article.authors).toBeUndefined()
  })

  test('nor one alone that names another address and another headline', async () => {
    const head = `<link rel="canonical" href="${address}">${script({ ...other, url: 'https://bao.example/khac.html' })}`
    expect((await read(head)).article).toEqual({
      id: address,
      url: address,
      title,
      outlet: 'Báo Mẫu',
      text: `${title}\n${text}`,
    })
  })
})

describe('a page that shows no text', () => {
  const menu = '<div id="app"></div><ul><li><a href="/">Trang chủ</a></li></ul>'

  test.each([
    ['plain', `${text}\n${text}`],
    ['with tags', `<p>${text}</p><p>${text}</p>`],
    ['with tags as entities', `&lt;p&gt;${text}&lt;/p&gt;\n${text}`],
  ])('is read from its articleBody, %s', async (_, articleBody) => {
    const { article, notices } = await read(script({ ...own, articleBody }), menu)
    expect(article.text).toBe(`${title}\n${text}\n${text}`)
    expect(notices).toMatchObject([{ level: 'info', message: expect.stringMatching(/JSON-LD/) }])
  })

  test('one that shows its text is read as it is shown', async () => {
    const { article, notices } = await read(
      script({ ...own, articleBody: `${text} ${text}` }),
      `<h1>${title}</h1><p>${text}</p><p>${text}</p>`,
    )
    expect(article.text).toBe(`${title}\n${text}\n${text}`)
    expect(notices).toEqual([])
  })
})

describe('the paper is no author', () => {
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
  const byPaper = { ...own, publisher: undefined, author: { '@type': 'Organization', name: 'Báo Mẫu' } }

  test.each([
    ['an author with the name of the publisher', script({ ...own, author: 'BÁO MẪU' })],
    ['an author that is an organisation', script(byPaper)],
    [
      'an author that is a news organisation',
      script({ ...byPaper, author: [{ '@type': ['NewsMediaOrganization'], name: 'Báo Mẫu' }] }),
    ],
    ['a meta with the name of the site', meta('author', 'Báo Mẫu')],
    [
      'a meta with the name of the site, and the site',
      `${meta('author', 'Báo Mẫu')}<meta property="og:site_name" content="Báo Mẫu">`,
    ],
  ])('%s is the outlet', async (_, head) => {
    const { article } = await read(head)
    expect(article.authors).toBeUndefined()
    expect(article.outlet).toBe('Báo Mẫu')
  })

  test.each(['admin', 'toasoan@bao.example', 'https://bao.example/hamai'])('%s is nobody', async (name) => {
    expect((await read(meta('author', name))).article.authors).toBeUndefined()
  })

  test('beside an author it is left out', async () => {
    const { article } = await read(script({ ...own, author: [own.publisher, 'Hà Mai'] }))
    expect(article).toMatchObject({ authors: ['Hà Mai'], outlet: 'Báo Mẫu' })
  })
})

describe('dates of a page', () => {
  const dated = (date: string) => read(script({ ...own, datePublished: date }))

  test.each(['0001-01-01T00:00:00', '1970-01-01T00:00:00+00:00', '3024-03-16'])(
    '%s is none, and that is told',
    async (date) => {
      const { article, notices } = await dated(date)
      expect(article.published).toBeUndefined()
      expect(notices).toMatchObject([{ level: 'warning', message: expect.stringContaining(`“${date}”`) }])
    },
  )

  test('where another date is there, that is a choice', async () => {
    const head = `${script({ ...own, datePublished: '0001-01-01' })}<meta property="article:published_time" content="2024-03-15T18:00:00Z">`
    const { article, notices } = await read(head)
    expect(article.published).toBe('2024-03-16')
    expect(notices).toMatchObject([
      { level: 'info', message: 'The date “0001-01-01” lies before 1990; 2024-03-16 was taken.' },
    ])
  })

  test.each([
    ['<meta property="article:published_time" content="1710547500">', '2024-03-16'],
    ['<meta itemprop="datePublished" content="3/16/2024">', '2024-03-16'],
    ['<meta name="pubdate" content="Sat, 16 Mar 2024 00:05:00 GMT">', '2024-03-16'],
  ])('%s', async (head, published) => {
    expect((await read(head)).article.published).toBe(published)
  })

  test.each([
    ['<span class="date">Ngày 16 tháng 03 năm 2024</span>', '2024-03-16'],
    ['<div>16 Tháng Ba, 2024</div>', '2024-03-16'],
    ['<time datetime="2024-03-16T00:05:00Z">hôm qua</time>', '2024-03-16'],
    ['<span itemprop="datePublished" content="2024-03-16">sáng nay</span>', '2024-03-16'],
  ])('%s under the title', async (html, published) => {
    const { article } = await read('', `<h1>${title}</h1>${html}<div><p>${text}</p></div>`)
    expect(article.published).toBe(published)
  })

  test('the time of publication at the foot of an article is its day; another time there is none', async () => {
    const page = (time: string) =>
      read('', `<article><h1>${title}</h1><p>${text}</p><footer>${time}</footer></article>`)
    const published = '<time class="entry-date published" datetime="2024-03-15T18:00:00Z">hôm qua</time>'
    expect((await page(published)).article).toMatchObject({ published: '2024-03-16', text: `${title}\n${text}` })
    expect((await page('<time datetime="2024-03-16">nay</time>')).article.published).toBeUndefined()
    expect((await page(`${published}${published.replace('15T', '20T')}`)).article.published).toBeUndefined()
  })

  test('a line with its time between title and text is none of the text', async () => {
    const meta = '<div>Đăng lúc <time datetime="2024-03-16">16/3</time>, sửa lần cuối vào lúc chiều tối cùng ngày</div>'
    const { article } = await read('', `<h1>${title}</h1>${meta}<div><p>${text}</p></div>`)
    expect(article).toMatchObject({ published: '2024-03-16', text: `${title}\n${text}` })
  })

  test('times of other news are not those of the page', async () => {
    const news = ['2021-01-01', '2022-02-02'].map(
      (day) => `<div><a href="/x">Tin khác</a><time datetime="${day}">cũ</time></div>`,
    )
    const { article } = await read('', `${news[0]}<h1>${title}</h1><div><p>${text}</p><p>${text}</p></div>${news[1]}`)
    expect(article.published).toBeUndefined()
  })
})

test.each([
  ['Họp thường kỳ – Báo Đồng Tháp', 'Báo Đồng Tháp'],
  ['Họp | thường kỳ | Báo điện tử Đồng Tháp', 'Báo điện tử Đồng Tháp'],
  ['Họp thường kỳ - Cổng thông tin điện tử tỉnh Đồng Tháp', 'Cổng thông tin điện tử tỉnh Đồng Tháp'],
  ['Họp thường kỳ - Báo cáo quý một', undefined],
  ['Báo Đồng Tháp', undefined],
])('the paper at the end of the title “%s”', async (words, outlet) => {
  const { articles } = await gatherFile('tin.html', `<title>${words}</title><h1>Họp thường kỳ</h1><p>${text}</p>`)
  expect(articles[0]!.outlet).toBe(outlet)
})

test('a headline that is only the name of the site is no title', async () => {
  const { article } = await read(script({ ...own, headline: 'Báo Mẫu' }))
  expect(article.title).toBe(title)
})

test('author and paper that the article only refers to, in a script whose type names a charset', async () => {
  const graph = [
    { ...own, author: { '@id': '#p' }, publisher: { '@id': '#o' } },
    { '@type': 'Person', '@id': '#p', name: 'Phương Linh' },
    { '@type': 'Organization', '@id': '#o', name: 'Báo Mẫu' },
  ]
  const code = script({ '@context': 'https://schema.org', '@graph': graph })
  const { article } = await read(code.replace('ld+json', 'ld+json; charset=utf-8'))
  expect(article).toMatchObject(expected)
})
