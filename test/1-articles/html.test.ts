import { describe, expect, test } from 'vitest'
import { windows1258 } from './documents.ts'
import { gatherFile } from './folder.ts'

const title = 'Thị xã Nghĩa Lộ triển khai nhiệm vụ quý II'
const lead = 'Sáng 22/2, Ban Chấp hành Đảng bộ thị xã Nghĩa Lộ tổ chức hội nghị triển khai nhiệm vụ quý II.'
const first = 'Dự hội nghị có ông Hoàng Đình Quế, Phó Bí thư Thị ủy, Chủ tịch Ủy ban nhân dân thị xã cùng các ủy viên.'
const second =
  'Phát biểu kết luận, bà Lường Thị Yên, Bí thư Thị ủy, đề nghị các chi bộ hoàn thành kết nạp đảng viên mới trước tháng sáu.'
const caption = 'Bà Lường Thị Yên phát biểu. Ảnh: Hà Mai'
const article = [title, lead, first, second].join('\n')

const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')
const others = [
  'Lễ hội hoa ban khai mạc tối nay ở sân vận động',
  'Ba xã vùng cao có đường mới trước mùa mưa',
  'Học sinh trở lại trường sau kỳ nghỉ dài ngày',
]
const otherNews = `<h3>Tin cùng chuyên mục</h3><ul>${others.map((other) => `<li><a href="/x">${other}</a> (21/02/2024)</li>`).join('')}</ul>`

/** Pages laid out as papers and portals lay them out; each holds the same article. */
const layouts: Readonly<Record<string, string>> = {
  'plain paragraphs': `<body><h1>${title}</h1>${paragraphs(lead, first, second)}</body>`,

  'a paper with lead, picture and related news': `<body class="detail-page">
    <header><h1>Báo Mẫu</h1><p>Tiếng nói của Đảng bộ, chính quyền và nhân dân các dân tộc trong tỉnh, ra hằng ngày</p></header>
    <nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/ct">Chính trị</a></li></ul></nav>
    <div class="left-detail"><div class="breadcrumb"><a href="/ct">Chính trị</a> / ${title}</div>
      <h1 class="title">${title}</h1><div class="time">Thứ năm, 22/02/2024 - 10:15</div><h2 class="sapo">${lead}</h2>
      <div class="detail-content"><p>${first}</p><div class="ads">Quảng cáo dài dòng cho một cửa hàng ở ngay cạnh chợ trung tâm thị xã</div><p>${second}</p></div>
      <div class="tags">Từ khóa: <a href="/t">Nghĩa Lộ</a></div>
      <div class="list-news">${otherNews}</div>
    </div>
    <aside>${paragraphs(second, second, second)}</aside>
    <div id="comment-box">${paragraphs('Bạn đọc Lò Văn Pánh: '.concat(first.repeat(3)), first.repeat(2))}</div>
    <footer><p>Giấy phép số 1 do Cục Báo chí cấp. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p></footer></body>`,

  'the header of the article inside the article': `<body><header><p>${'Báo điện tử của tỉnh. '.repeat(5)}</p></header>
    <article><header><h1>${title}</h1><p>${lead}</p></header><section>${paragraphs(first, second)}</section></article></body>`,

  'a portal in one form, built of tables': `<body><form id="aspnetForm"><table><tr><td><a href="/">Trang chủ</a></td><td><a href="/gt">Giới thiệu chung về thị xã và các xã, phường</a></td></tr></table>
    <table><tr><td width="20%">${otherNews}</td><td><table><tr><td><h1>${title}</h1></td></tr><tr><td>${lead}<br><br>${first}<br><br>${second}</td></tr></table></td></tr></table>
    <input value="x"><button>Gửi</button></form></body>`,

  'text cut in two by an advertisement': `<body><div class="wrap"><h1>${title}</h1><div class="part">${paragraphs(lead, first)}</div><div class="banner-x"><a href="/q">Mua ngay</a></div><div class="part">${paragraphs(second)}</div></div>
    <div class="list">${otherNews}</div></body>`,

  'each paragraph in an element of its own': `<body><h1>${title}</h1><div class="body"><div>${lead}</div><div>${first}</div><div><span>${second}</span></div></div>${otherNews}</body>`,

  'other news with summaries, in the column of a short article': `<body><div class="left"><h1>${title}</h1><h2>${lead}</h2><div class="text">${paragraphs(first)}<p><a href="/y">Đọc thêm về thị xã</a></p>${paragraphs(second)}</div>
    <div class="news">${others.map((other) => `<div><h3><a href="/x">${other}</a></h3><p>${`${other}. `.repeat(4)}</p></div>`).join('')}</div></div></body>`,

  'a main column that is called a sidebar': `<body><div class="sidebar-1"><h1>${title}</h1>${paragraphs(lead, first, second)}</div><div class="sidebar-2">${otherNews}</div></body>`,

  'the body marked by the page': `<body><div class="x">${paragraphs(others[0]!.repeat(2), others[1]!.repeat(3))}</div><h1>${title}</h1><div itemprop="articleBody">${paragraphs(lead, first, second)}</div></body>`,
}

describe.each(Object.entries(layouts))('%s', (_, body) => {
  test('gives the article and nothing else', async () => {
    const { articles, notices } = await gatherFile(
      'tin.html',
      `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Báo Mẫu</title><script>var a = '<p>${second}</p>'</script></head>${body}</html>`,
    )
    expect(notices).toEqual([])
    expect(articles).toMatchObject([{ id: 'tin', title, text: article }])
  })
})

test('white space is closed up, entities are read, lines end where blocks and <br> do', async () => {
  const { articles } = await gatherFile(
    'tin.html',
    `<h1>Họp &amp;\n bàn</h1><div>Ông&nbsp;Hoàng   Đình<b>\nQuế</b><br/>Chủ&#32;t&#7883;ch</div><ul><li>một<li>hai</ul>`,
  )
  expect(articles[0]!.text).toBe('Họp & bàn\nÔng Hoàng Đình Quế\nChủ tịch\nmột\nhai')
})

test('captions stay, since they name people', async () => {
  const figure = `<figure><img src="a.jpg"><figcaption>${caption}</figcaption></figure>`
  const { articles } = await gatherFile(
    'tin.html',
    `<h1>${title}</h1><div>${paragraphs(lead, first)}${figure}${paragraphs(second)}</div>`,
  )
  expect(articles[0]!.text).toBe([title, lead, first, caption, second].join('\n'))
})

test('a link in a sentence stays, a line that is only links goes', async () => {
  const linked = first.replace('Hoàng Đình Quế', '<a href="/q">Hoàng Đình Quế</a>')
  const { articles } = await gatherFile(
    'tin.html',
    `<h1>${title}</h1><div>${paragraphs(lead, linked, '<a href="/x">Xem thêm: chuyện khác</a>', second)}</div>`,
  )
  expect(articles[0]!.text).toBe(article)
})

test('a title that the text does not hold comes first', async () => {
  const { articles } = await gatherFile(
    'tin.html',
    `<head><meta property="og:title" content="${title}"></head><body>${paragraphs(lead, first, second)}</body>`,
  )
  expect(articles[0]!.text).toBe(article)
})

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const newsArticle = {
  '@type': 'NewsArticle',
  headline: 'Họp &quot;ba xã&quot;',
  datePublished: '2024-02-22T08:00:00+07:00',
  author: [{ '@type': 'Person', name: 'Hà Mai' }, 'Lê Bình'],
  publisher: { name: 'Báo Mẫu' },
  mainEntityOfPage: { '@id': 'https://bao.example/hop-ba-xa.html' },
}
const all = {
  title: 'Họp "ba xã"',
  published: '2024-02-22',
  authors: ['Hà Mai', 'Lê Bình'],
  outlet: 'Báo Mẫu',
  url: 'https://bao.example/hop-ba-xa.html',
  id: 'https://bao.example/hop-ba-xa.html',
}

test.each([
  ['JSON-LD', jsonLd(newsArticle), all],
  ['JSON-LD in a list', jsonLd([{ '@type': 'WebSite', name: 'Trang' }, newsArticle]), all],
  ['JSON-LD in a graph', jsonLd({ '@graph': [{ ...newsArticle, '@type': ['Thing', 'Article'] }] }), all],
  [
    'JSON-LD before Open Graph',
    `${meta('og:title', 'Khác')}${meta('article:published_time', '2023-01-01')}${jsonLd(newsArticle)}`,
    all,
  ],
  [
    'Open Graph and meta',
    `${meta('og:title', 'Họp ba xã')}${meta('og:url', 'https://bao.example/1')}${meta('og:site_name', 'Báo Mẫu')}${meta('article:published_time', '2024-02-22T08:00')}<meta name="author" content="Hà Mai">`,
    {
      title: 'Họp ba xã',
      id: 'https://bao.example/1',
      url: 'https://bao.example/1',
      outlet: 'Báo Mẫu',
      published: '2024-02-22',
      authors: ['Hà Mai'],
    },
  ],
  [
    'a canonical link before the others',
    `<link rel="canonical" href="https://bao.example/1">${meta('og:url', 'https://bao.example/2')}`,
    { id: 'https://bao.example/1' },
  ],
  ['a canonical link to the whole site is none', '<link rel="canonical" href="https://bao.example/">', { id: 'tin' }],
  ['a time element', '</head><body><time datetime="2024-02-22 10:15">hôm qua</time>', { published: '2024-02-22' }],
  [
    'a declared date with the day first',
    meta('article:published_time', '22/02/2024 08:00'),
    { published: '2024-02-22' },
  ],
  [
    'an author given as an address is none',
    `${meta('article:author', 'https://xa-hoi.example/hamai')}<meta name="dable:author" content="Hà Mai">`,
    { authors: ['Hà Mai'] },
  ],
])('metadata: %s', async (_, head, expected) => {
  const { articles, notices } = await gatherFile(
    'tin.html',
    `<html><head>${head}</head><body>${paragraphs(lead, first, second)}</body></html>`,
  )
  expect(notices).toEqual([])
  expect(articles).toMatchObject([expected])
})

test.each([
  ['with the name of the paper after it', `${title} | Báo Mẫu`],
  ['cut short', `${title.slice(0, 25)}...`],
])('of a title %s, the heading is believed', async (_, declared) => {
  const { articles } = await gatherFile(
    'tin.html',
    `${meta('og:title', declared)}<h1>${title}</h1>${paragraphs(lead, first, second)}`,
  )
  expect(articles).toMatchObject([{ title, text: article }])
})

test('a date printed under the title is believed, that at the top of the page is not', async () => {
  const page = (under: string) =>
    `<title>${title}</title><div>Thứ sáu, 01/03/2024</div><h1>${title}</h1>${under}<div>${paragraphs(lead, first, second)}</div>`
  const read = async (under: string) => (await gatherFile('tin.html', page(under))).articles[0]!.published
  expect(await read('<div>Thứ năm, ngày 22/02/2024 10:15</div>')).toBe('2024-02-22')
  expect(await read('<div>Cập nhật: 22-2-2024</div>')).toBe('2024-02-22')
  expect(await read('<div>2/22/2024 10:15:00 AM</div>')).toBe('2024-02-22')
  expect(await read('<div>2/3/2024 10:15:00 AM</div>')).toBeUndefined()
  expect(await read('')).toBeUndefined()
})

test.each([
  ['a date that is none', 'warning', meta('article:published_time', 'hôm qua'), /“hôm qua”/],
  ['JSON-LD that is not JSON', 'info', '<script type="application/ld+json">{"@type": }</script>', /JSON-LD/],
])('%s is told, and the article is kept', async (_, level, head, message) => {
  const { articles, notices } = await gatherFile(
    'tin.html',
    `${head}<h1>${title}</h1>${paragraphs(lead, first, second)}`,
  )
  expect(articles).toMatchObject([{ text: article }])
  expect(notices).toMatchObject([{ level, message: expect.stringMatching(message) }])
})

describe('encoding', () => {
  const page = (head = '') =>
    `<html><head>${head}<title>${title}</title></head><body><h1>${title}</h1>${paragraphs(lead, first, second)}</body></html>`
  const broken = (text: string) =>
    Buffer.concat([Buffer.from(text.slice(0, -20)), Buffer.from([0xc3]), Buffer.from(text.slice(-20))])

  test.each([
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${page()}`)],
    ['UTF-16 with a byte-order mark', Buffer.from(`\uFEFF${page()}`, 'utf16le')],
    ['UTF-8 that says nothing', Buffer.from(page())],
    ['UTF-8 that says it is something else', Buffer.from(page('<meta charset="iso-8859-1">'))],
    [
      'windows-1258 that says so',
      windows1258(page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">')),
    ],
  ])('%s is read without a word', async (_, bytes) => {
    const { articles, notices } = await gatherFile('tin.html', bytes)
    expect(articles).toMatchObject([{ title, text: article }])
    expect(notices).toEqual([])
  })

  test.each([
    ['says nothing', '', /^The page does not say its encoding; its words are those of windows-1258/],
    [
      'says it is UTF-8',
      '<meta charset="utf-8">',
      /^The page is not in “utf-8”, as it says; its words are those of windows-1258/,
    ],
    [
      'says nonsense',
      '<meta charset="x-vni">',
      /^The page is not in “x-vni”, as it says; its words are those of windows-1258/,
    ],
  ])('windows-1258 that %s is known by its words, and that is told', async (_, head, message) => {
    const { articles, notices } = await gatherFile('tin.html', windows1258(page(head)))
    expect(articles).toMatchObject([{ title, text: article }])
    expect(notices).toMatchObject([{ level: 'info', message: expect.stringMatching(message) }])
  })

  test('UTF-8 with a broken character stays UTF-8', async () => {
    const { articles, notices } = await gatherFile('tin.html', broken(page()))
    expect(articles).toMatchObject([{ title }])
    expect(notices).toMatchObject([
      { level: 'info', message: expect.stringMatching(/^1 character/) },
      { level: 'warning', message: expect.stringMatching(/^Letters are lost in 1 of 82 words/) },
    ])
  })
})
