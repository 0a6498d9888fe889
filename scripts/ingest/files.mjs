// Files as people save them: web pages with all that stands around an article, Word documents, tables.
import { crc32, deflateRawSync } from 'node:zlib'
import { articleOf } from './articles.mjs'

/** A page of some 60 kB: scripts and styles, menus, the article, related news, comments. */
export function pageOf(number) {
  const { id, title, published, paragraphs } = articleOf(number)
  const links = (count, from) =>
    Array.from({ length: count }, (_, at) => {
      const other = articleOf(number * 31 + from + at, 1)
      return `<li class="item"><a href="https://bao.example/${other.id}.html" title="${other.title}"><img src="https://anh.example/${other.id}.jpg?w=320&amp;h=200" alt="${other.title}" loading="lazy"></a><h3><a href="https://bao.example/${other.id}.html">${other.title}</a></h3><span class="time">${other.published}</span></li>`
    }).join('\n')
  const menu = Array.from({ length: 60 }, (_, at) => `<li><a href="/chuyen-muc-${at}">Chuyên mục ${at}</a></li>`).join(
    '',
  )
  const script = Array.from(
    { length: 120 },
    (_, at) =>
      `window.track${at}=function(e){e&&e.preventDefault();var a=document.getElementById("x${at}");return a?a.value:null};`,
  ).join('\n')
  const style = Array.from(
    { length: 100 },
    (_, at) => `.box-${at}>.title{margin:0 ${at}px 8px;color:#33${at % 9}}`,
  ).join('\n')
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    publisher: { name: 'Báo Mẫu' },
  }
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} - Báo Mẫu</title>
<link rel="canonical" href="https://bao.example/${id}.html"><meta property="og:title" content="${title}">
<script type="application/ld+json">${JSON.stringify(data)}</script><style>${style}</style><script>${script}</script></head>
<body class="detail"><header><a href="/">Báo Mẫu</a></header><nav><ul>${menu}</ul></nav>
<div class="container"><div class="main"><h1 class="title">${title}</h1><div class="time">${published}</div>
<div class="detail-content">${paragraphs.map((text) => `<p style="text-align:justify">${text}</p>`).join('\n')}
<figure><img src="https://anh.example/${id}.jpg" alt="${title}"><figcaption>Quang cảnh hội nghị. Ảnh: Hà Mai</figcaption></figure></div>
<div class="related"><h3>Tin liên quan</h3><ul>${links(20, 1000)}</ul></div>
<div class="comments">${Array.from({ length: 10 }, (_, at) => `<div class="comment"><b>Bạn đọc ${at}</b><p>Bài viết rất hay, cảm ơn tòa soạn.</p></div>`).join('')}</div></div>
<aside class="sidebar"><ul>${links(20, 2000)}</ul></aside></div>
<footer><p>Giấy phép số 1. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p></footer><script>${script}</script></body></html>\n`
}

/** What a browser prints: an article on some two pages. */
export function printedPageOf(number) {
  const { title, published, paragraphs } = articleOf(number, 20)
  return `<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><body style="font: 12pt serif"><h1>${title}</h1><p>${published}</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`
}

export function tableOf(rows) {
  const cell = (text) => `"${text.replaceAll('"', '""')}"`
  const lines = Array.from({ length: rows }, (_, number) => {
    const { id, title, published, paragraphs } = articleOf(number, 4)
    return [id, published, cell(title), cell(paragraphs.join('\n'))].join(',')
  })
  return `id,published,title,text\r\n${lines.join('\r\n')}\r\n`
}

/** A Word document as Word writes its parts, with a run for each sentence. */
export function wordFileOf(number) {
  const { title, paragraphs } = articleOf(number, 40)
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const run = (text) =>
    `<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  const body = [title, ...paragraphs]
    .map(
      (text) =>
        `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${text
          .split(/(?<=\. )/)
          .map(run)
          .join('')}</w:p>`,
    )
    .join('')
  const types = 'application/vnd.openxmlformats-'
  return zipOf({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${types}package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
}

export function zipOf(files) {
  const entries = []
  const directory = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const path = Buffer.from(name)
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(path.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    entries.push(Buffer.from('PK\x03\x04'), common, path, packed)
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, rest, path)
    offset += 4 + common.length + path.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...entries, central, end])
}
