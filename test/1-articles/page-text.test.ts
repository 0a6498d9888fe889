import { describe, expect, test } from 'vitest'
import { gatherFile } from './folder.ts'

const title = 'Huyện ủy Lấp Vò sơ kết công tác phối hợp'
const lead = 'Ngày 15/3, bà Võ Thị Sáu, Phó Bí thư Thường trực Huyện ủy Lấp Vò, chủ trì hội nghị sơ kết.'
const first =
  'Dự hội nghị có ông Trần Văn Hai, Bí thư Huyện ủy Lấp Vò, cùng đại diện lãnh đạo các ban, ngành của huyện.'
const second =
  'Hội nghị nghe báo cáo kết quả phối hợp trong quý một và bàn việc của quý hai, nhất là ở các xã ven sông.'
const prose = `<p>${first}</p><p>${second}</p>`
const read = async (body: string, head = '') =>
  gatherFile(
    'tin.html',
    `<html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${head}</head>${body}</html>`,
  )
const linesOf = async (body: string, head = '') => (await read(body, head)).articles[0]!.text.split('\n').slice(1)
/** The lines of a page with this in the middle of its text. */
const within = (html: string) =>
  linesOf(`<body><article><h1>${title}</h1><p>${first}</p>${html}<p>${second}</p></article></body>`)

describe('struck text is not said', () => {
  test.each([
    ['<del>', 'Ông <del>Phạm Văn Xóa</del> Trần Văn Hai giữ chức.'],
    ['<s>', 'Ông <s>Phạm Văn Xóa </s>Trần Văn Hai giữ chức.'],
    ['<strike>', 'Ông <strike><b>Phạm Văn</b> Xóa</strike> Trần Văn Hai giữ chức.'],
    [
      'an inline style',
      'Ông <span style="color:red;text-decoration: line-through">Phạm Văn Xóa</span> Trần Văn Hai giữ chức.',
    ],
    ['another', 'Ông <font style="text-decoration-line:line-through">Phạm Văn Xóa</font> Trần Văn Hai giữ chức.'],
    ['<del> with the spaces in it', 'Ông<del> Phạm Văn Xóa </del>Trần Văn Hai giữ chức.'],
    ['<del> and <ins>', 'Ông Trần Văn H<del>oi</del><ins>ai</ins> giữ chức.'],
  ])('%s', async (_, html) => {
    expect(await within(`<p>${html}</p>`)).toEqual([
      first,
      html.includes('ins>') ? 'Ông Trần Văn Hai giữ chức.' : 'Ông Trần Văn Hai giữ chức.',
      second,
    ])
  })

  test('a struck paragraph', async () => {
    expect(await within(`<del><p>${lead}</p></del><div><s>${lead}</s></div>`)).toEqual([first, second])
  })
})

describe('hidden text is not read', () => {
  test.each([
    'style="display:none"',
    'style="color:red; DISPLAY : none !important"',
    'style="visibility: hidden"',
    'style="opacity:0"',
    'style="opacity:0.0;width:1px"',
    'style="font-size:0"',
    'style="position:absolute;left:-9999px"',
    'style="text-indent:-9999px"',
    'style="height:0;overflow:hidden"',
    'style="clip: rect(0, 0, 0, 0)"',
    'style="mso-hide:all"',
    'hidden',
    'hidden="hidden"',
  ])('%s', async (attribute) => {
    expect(await within(`<div ${attribute}><p>${lead}</p></div>`)).toEqual([first, second])
    expect(await within(`<p>Sáng <span ${attribute}>mai</span> nay, hội nghị bế mạc.</p>`)).toEqual([
      first,
      'Sáng nay, hội nghị bế mạc.',
      second,
    ])
  })

  test.each([
    'style="opacity:0.9"',
    'style="font-size:0.9em"',
    'style="display:block"',
    'style="margin-left:-10px"',
    'style="height:0"',
    'hidden="until-found"',
    'aria-hidden="true"',
    'class="hidden-border"',
  ])('%s hides nothing', async (attribute) => {
    expect(await within(`<div ${attribute}><p>${lead}</p></div>`)).toEqual([first, lead, second])
  })

  test.each(['template', 'noscript', 'dialog', 'script', 'textarea', 'select'])('<%s>', async (name) => {
    expect(await within(`<${name}>${lead}</${name}>`)).toEqual([first, second])
  })

  test('a hidden row and a hidden cell of a table', async () => {
    const table =
      '<table><tr><th>Tên</th><th>Chức vụ</th></tr><tr hidden><td>Mai Văn Ẩn</td><td>Bí thư</td></tr><tr><td>Lê Thị Ba</td><td style="display:none">7</td><td><p hidden>cũ</p>Phó Bí thư</td></tr></table>'
    expect(await within(table)).toEqual([first, 'Tên\tChức vụ', 'Lê Thị Ba\tPhó Bí thư', second])
  })

  test.each([
    ['the body', `<body style="display:none"><h1>${title}</h1>${prose}</body>`],
    ['the root', `<body style="opacity: 0"><div><h1>${title}</h1>${prose}</div></body>`],
    [
      'all of the article',
      `<body><ul><li><a href="/">Trang chủ</a></li></ul><div id="app" style="visibility:hidden"><h1>${title}</h1><div hidden>${lead}</div>${prose}</div></body>`,
    ],
  ])('where %s is hidden until a script runs, it is read as if it were shown, and that is told', async (_, body) => {
    const { articles, notices } = await read(body)
    expect(articles).toMatchObject([{ text: [title, first, second].join('\n') }])
    expect(notices).toMatchObject([{ level: 'info', message: expect.stringMatching(/^The page hides its text/) }])
  })
})

describe('the imprint of the paper is no part of a short article', () => {
  const short = `<div class="main"><h1>${title}</h1><p>${first}</p></div>`
  const lines = [
    'Cơ quan của Đảng bộ, chính quyền và nhân dân tỉnh Đồng Tháp',
    'Tổng Biên tập: Phạm Văn Năm - Phó Tổng Biên tập: Cao Thị Bảy. Tòa soạn: số 1 đường A, thành phố Cao Lãnh.',
    'Giấy phép số 12/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 1/2/2020.',
    '® Ghi rõ nguồn “Báo Mẫu” khi phát hành lại thông tin từ trang này.',
  ]
  const imprint = lines.map((line) => `<p>${line}</p>`).join('')

  test.each([
    'class="footer"',
    'id="site-footer"',
    'class="container footer-bottom"',
    'class="copyright"',
    'class="toa-soan"',
    'class="x1"',
    'class="row"><div class="col"><div',
  ])('<div %s>', async (attributes) => {
    expect(await linesOf(`<body>${short}<div ${attributes}>${imprint}</div></body>`)).toEqual([first])
  })

  test('with the name of the paper above it, in an element without a name', async () => {
    const body = `<body>${short}<div><p>Báo Mẫu điện tử</p><p>${lines[1]}</p><p>Điện thoại: 0277 000000</p></div></body>`
    expect(await linesOf(body)).toEqual([first])
  })

  test('as a table, without colons behind its words', async () => {
    const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const table = `<table>${row('Cơ quan chủ quản', 'Tỉnh ủy Đồng Tháp')}${row('Tổng Biên tập', 'Phạm Văn Năm')}</table>`
    expect(await linesOf(`<body><h1>${title}</h1>${prose}${table}</body>`)).toEqual([first, second])
  })

  test.each([
    ['of projects', ['Cơ quan chủ quản\tỦy ban nhân dân huyện', 'Vốn\t12 tỷ đồng']],
    ['of people', ['Tổng Biên tập\tPhạm Văn Năm', 'Giám đốc\tLê Văn Sáu']],
  ])('a table %s is none', async (_, rows) => {
    const cells = (line: string) => `<tr><td>${line.replace('\t', '</td><td>')}</td></tr>`
    const table = `<table>${rows.map(cells).join('')}</table>`
    expect(await linesOf(`<body><h1>${title}</h1>${prose}${table}</body>`)).toEqual([first, second, ...rows])
  })

  test('in paragraphs right below those of the article', async () => {
    expect(await linesOf(`<body><h1>${title}</h1>${prose}${imprint}</body>`)).toEqual([first, second])
  })

  test('an article may tell who edits a paper', async () => {
    const said = 'Tổng Biên tập: Phạm Văn Năm'
    expect(await within(`<p>${said}</p>`)).toEqual([first, said, second])
    expect(await linesOf(`<body><h1>${title}</h1><div>${prose}<p>${said}</p></div></body>`)).toEqual([
      first,
      second,
      said,
    ])
  })

  test('an element that is named like a footer and holds the article is none', async () => {
    expect(await linesOf(`<body><div class="has-footer footer">${short}</div></body>`)).toEqual([first])
  })
})

describe('the lead is read wherever it stands', () => {
  const description = `<meta name="description" content="${lead.slice(0, 60)}...">`

  test.each([
    [
      'in the header that holds the title',
      `<div><header><h1>${title}</h1><p>${lead}</p></header><div>${prose}</div></div>`,
    ],
    [
      'in a header two elements away',
      `<header><div><h1>${title}</h1></div><div><p class="sapo">${lead}</p></div></header><div><div>${prose}</div></div>`,
    ],
    ['in an <h2> beside the text', `<div><h1>${title}</h1><h2 class="sapo">${lead}</h2><div>${prose}</div></div>`],
    ['in a link named a lead', `<div><h1>${title}</h1><a class="sapo" href="/x">${lead}</a><div>${prose}</div></div>`],
    ['in a link that is a sentence', `<div><h1>${title}</h1><p><a href="/x">${lead}</a></p><div>${prose}</div></div>`],
    [
      'in an aside named a lead',
      `<div><h1>${title}</h1><aside class="article-sapo"><p>${lead}</p></aside><div>${prose}</div></div>`,
    ],
  ])('%s', async (_, body) => {
    expect(
      await linesOf(
        `<body><header class="site"><p>Tiếng nói của nhân dân các dân tộc trong tỉnh, ra hằng ngày</p></header>${body}</body>`,
      ),
    ).toEqual([lead, first, second])
  })

  test.each([
    ['in a link', `<h2><a href="/x">${lead}</a></h2>`],
    ['in an aside', `<aside><p>${lead}</p></aside>`],
  ])('%s that the description of the page repeats', async (_, html) => {
    expect(await linesOf(`<body><h1>${title}</h1>${html}<div>${prose}</div></body>`, description)).toEqual([
      lead,
      first,
      second,
    ])
  })

  test('a short lead is one if it is a sentence', async () => {
    const body = `<body><div class="head"><h1>${title}</h1><span>Hà Mai</span><p>Ông Trần Văn Hai chủ trì.</p></div><div class="text">${prose}${prose}</div></body>`
    expect(await linesOf(body)).toEqual(['Ông Trần Văn Hai chủ trì.', first, second, first, second])
  })

  test('a link in the middle of the text that is named like a lead is other news', async () => {
    expect(
      await within('<div class="teaser"><a href="/x">Ba xã ven sông Hậu có đường mới trước mùa mưa.</a></div>'),
    ).toEqual([first, second])
  })

  test('a link to other news below the title is no lead', async () => {
    const body = `<body><h1>${title}</h1><p><a href="/x">Xem thêm: Ba xã ven sông Hậu có đường mới trước mùa mưa năm nay</a></p><div>${prose}</div></body>`
    expect(await linesOf(body)).toEqual([first, second])
  })
})

describe('words stand together or apart as a browser shows them', () => {
  test.each([
    ['<b>Trần</b> <i>Văn</i> Hai', 'Trần Văn Hai'],
    ['Tr<b>ần</b> Văn<wbr> H&shy;ai', 'Trần Văn Hai'],
    ['Trần&nbsp;Văn\u200B Hai', 'Trần Văn Hai'],
    ['Trần Văn Hai<img src="a.png">Lê Thị Ba', 'Trần Văn Hai Lê Thị Ba'],
    ['Trần Văn Hai<br>Lê Thị Ba', 'Trần Văn Hai\nLê Thị Ba'],
    ['<span style="display:block">Trần Văn Hai</span>Lê Thị Ba', 'Trần Văn Hai\nLê Thị Ba'],
    ['<div style="display:inline">Trần Văn </div><div style="display: inline">Hai</div>', 'Trần Văn Hai'],
    ['Trần Văn Hai<!-- c --><script>x</script>, Bí thư', 'Trần Văn Hai, Bí thư'],
    ['Trần Văn Hai<sup>1</sup>, Lê Thị Ba<sup><a href="#b">12</a></sup>', 'Trần Văn Hai¹, Lê Thị Ba¹²'],
    ['300 m<sup>2</sup>, Hai<sup>[1]</sup>, Ba<sup>(*)</sup>', '300 m², Hai[1], Ba(*)'],
    ['Hai<span style="vertical-align: super; font-size: 8pt">3</span>', 'Hai³'],
    ['A&amp;B &lt;x&gt; &#272;&ocirc;ng', 'A&B <x> Đông'],
  ])('%s', async (html, text) => {
    expect((await within(`<div>${html}</div>`)).slice(1, -1).join('\n')).toBe(text)
  })

  test('line ends of preformatted text are line ends', async () => {
    expect(await within('<pre>Trần Văn Hai\n  Lê   Thị Ba\r\n</pre>')).toEqual([
      first,
      'Trần Văn Hai',
      'Lê Thị Ba',
      second,
    ])
  })
})

test('a page that lists people has no one item for its text', async () => {
  const person = (name: string, post: string) =>
    `<tr><td><img src="a.jpg"></td><td><p><b>${name}</b></p><p>${post}</p><p>Điện thoại: 0277.3851.000</p><p>Phòng số 1</p></td></tr>`
  const list = `${person('Trần Văn Hai', 'Bí thư Huyện ủy Lấp Vò')}${person('Lê Thị Ba', 'Phó Bí thư Thường trực Huyện ủy huyện Lấp Vò')}`
  const lines = await linesOf(`<body><h1>Lãnh đạo Huyện ủy Lấp Vò</h1><table>${list}</table></body>`)
  expect(lines.join(' ')).toContain('Trần Văn Hai Bí thư Huyện ủy Lấp Vò')
  expect(lines.join(' ')).toContain('Lê Thị Ba Phó Bí thư Thường trực')
})
