import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { warcOf, windows1258 } from './documents.ts'
import { gather, gatherFile } from './folder.ts'
import { epubOf, mailboxOf, mailOf, odtOf, rssOf, rtfOf } from './form-samples.ts'

const file = (name: string) => new URL(`files/forms/${name}`, import.meta.url).pathname
const told = (notices: readonly { readonly level: string; readonly message: string }[]) =>
  notices.map(({ level, message }) => `${level}: ${message}`)

describe('what programs wrote', () => {
  const office = [
    'Huyện Cao Lộc có tân Bí thư',
    'Sáng nay, bà Lý Thị Vân nhận nhiệm vụ Bí thư Huyện ủy Cao Lộc.',
    'Ông Nông Văn Sáu  dự lễ.\nDòng hai.',
    'Ông Triệu Văn Bảy giữ chức Chủ tịch xã.',
    'Lò Văn Tám\tPhó Bí thư\nHà Thị Chín\tỦy viên',
    'Buổi lễ kết thúc.',
  ]

  test.each(['odt', 'fodt', 'rtf'])('LibreOffice: .%s', async (kind) => {
    const { articles, notices } = await gather([file(`libreoffice.${kind}`)])
    expect(notices).toEqual([])
    expect(articles).toEqual([{ id: 'libreoffice', title: office[0], text: office.join('\n\n') }])
  })

  test('LibreOffice: .doc is told, with how to convert it', async () => {
    const { articles, notices } = await gather([file('libreoffice.doc')])
    expect(articles).toEqual([])
    expect(notices[0]?.message).toMatch(/old kind of Word files.*soffice --headless --convert-to docx/)
  })

  test('LibreOffice: .epub', async () => {
    const { articles } = await gather([file('libreoffice.epub')])
    expect(articles).toHaveLength(1)
    expect(articles[0]?.text).toContain('bà Lý Thị Vân nhận nhiệm vụ Bí thư Huyện ủy Cao Lộc.\n')
    expect(articles[0]?.text).toContain('Lò Văn Tám')
    // It strikes by a style sheet, which is not read.
    expect(articles[0]?.text).toContain('Ông Nông Văn Sáu đã bị gạch bỏ dự lễ.')
  })

  test.each(['xml', 'tei'])('trafilatura: .%s', async (kind) => {
    const { articles, notices } = await gather([file(`trafilatura.${kind}`)])
    expect(notices).toEqual([])
    expect(articles).toEqual([
      {
        id: 'https://bao.example/cao-loc/tan-bi-thu.html',
        url: 'https://bao.example/cao-loc/tan-bi-thu.html',
        title: 'Huyện Cao Lộc có tân Bí thư',
        outlet: 'Báo Thử',
        published: '2024-02-22',
        authors: ['Hoàng Thị Mơ'],
        text: [
          'Huyện Cao Lộc có tân Bí thư',
          'Sáng nay, bà Lý Thị Vân nhận nhiệm vụ Bí thư Huyện ủy Cao Lộc, nhiệm kỳ 2020 - 2025, thay ông Bàn Văn Thịnh đã nghỉ hưu theo chế độ.',
          'Dự buổi lễ có ông Nông Văn Sáu, Phó Chủ tịch Ủy ban nhân dân huyện & đại diện các xã.',
          'Nhiệm vụ mới',
          'Ông Triệu Văn Bảy giữ chức Chủ tịch xã.',
          'Lò Văn Tám\tPhó Bí thư',
          'Buổi lễ kết thúc vào cuối buổi sáng cùng ngày tại hội trường của huyện ủy, với sự có mặt của đông đảo cán bộ.',
        ].join('\n'),
      },
    ])
  })
})

test('trafilatura: .json', async () => {
  const { articles, notices } = await gather([file('trafilatura.json')])
  expect(notices.filter(({ level }) => level === 'warning')).toEqual([])
  expect(articles).toMatchObject([
    {
      id: 'https://bao.example/cao-loc/tan-bi-thu.html',
      url: 'https://bao.example/cao-loc/tan-bi-thu.html',
      title: 'Huyện Cao Lộc có tân Bí thư',
      outlet: 'Báo Thử',
      published: '2024-02-22',
      authors: ['Hoàng Thị Mơ'],
      text: expect.stringMatching(
        /^Huyện Cao Lộc có tân Bí thư\nSáng nay, bà Lý Thị Vân .*\n- Ông Triệu Văn Bảy giữ chức/s,
      ),
    },
  ])
})

describe('feeds', () => {
  const entry = (number: number) =>
    `<title><![CDATA[Tin ${number} &amp; tin]]></title><link>https://bao.example/${number}?utm_source=rss</link><pubDate>Thu, 22 Feb 2024 23:30:00 +0000</pubDate><description>ngắn</description><content:encoded><![CDATA[<p>Ông Bàn Văn Thịnh.</p><p style="display:none">ẩn</p>]]></content:encoded>`
  const article = (number: number) => ({
    id: `https://bao.example/${number}`,
    url: `https://bao.example/${number}`,
    title: `Tin ${number} & tin`,
    outlet: 'Báo Thử',
    published: '2024-02-23',
    text: `Tin ${number} & tin\nÔng Bàn Văn Thịnh.`,
  })

  test('RSS gives the entries with their text, by their addresses', async () => {
    const { articles, notices } = await gatherFile('tin.rss', rssOf(entry(1), entry(2)))
    expect(notices).toEqual([])
    expect(articles).toEqual([article(1), article(2)])
  })

  test('an entry with a summary only is no article, and that is told', async () => {
    const some = await gatherFile('tin.xml', rssOf('<title>Ngắn</title><description>Một câu.</description>', entry(2)))
    expect(some.articles).toEqual([article(2)])
    expect(told(some.notices)).toEqual([expect.stringMatching(/^info: 1 of 2 entries hold a summary only/)])
    const none = await gatherFile('tin.xml', rssOf('<title>Ngắn</title><description>Một câu.</description>'))
    expect(told(none.notices)).toEqual([expect.stringMatching(/^warning: 1 of 1 entries hold a summary only/)])
  })

  test('a damaged entry does not cost the others', async () => {
    const spoilt = rssOf(entry(1), entry(2).replace('</content:encoded>', ''), entry(3))
    const { articles, notices } = await gatherFile('tin.xml', spoilt)
    expect(articles.map(({ id }) => id)).toEqual(['https://bao.example/1', 'https://bao.example/3'])
    expect(told(notices)).toEqual([expect.stringMatching(/^warning: It is damaged: 1 entries/)])
  })

  test('a feed that is cut gives what stood before', async () => {
    const whole = rssOf(entry(1), entry(2))
    const { articles, notices } = await gatherFile('tin.xml', whole.slice(0, whole.lastIndexOf('Ông')))
    expect(articles).toContainEqual(article(1))
    expect(notices.some(({ level }) => level === 'warning')).toBe(true)
  })

  test('Atom, with plain text and XHTML', async () => {
    const { articles } = await gatherFile(
      'tin.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Báo Thử</title><entry><id>tag:1</id><title type="html">Tin &amp;amp; một</title><link href="https://bao.example/1"/><published>2024-02-22T01:00:00Z</published><author><name>Hoàng Thị Mơ</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Một</p><p>Hai</p></div></content></entry><entry><id>tag:2</id><title>a &lt;b</title><content>x &lt; y</content></entry></feed>`,
    )
    expect(articles).toEqual([
      {
        id: 'https://bao.example/1',
        url: 'https://bao.example/1',
        title: 'Tin & một',
        outlet: 'Báo Thử',
        published: '2024-02-22',
        authors: ['Hoàng Thị Mơ'],
        text: 'Tin & một\nMột\nHai',
      },
      { id: 'tag:2', title: 'a <b', outlet: 'Báo Thử', text: 'a <b\nx < y' },
    ])
  })

  test('JSON Feed, by its version', async () => {
    const { articles } = await gatherFile(
      'feed.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Báo Thử',
        items: [
          {
            id: '1',
            url: 'https://bao.example/1',
            title: 'Một',
            content_html: '<p>Ông Bàn Văn Thịnh.</p>',
            date_published: '2024-02-22T00:00:00Z',
          },
          { id: 'hai', content_text: 'Bà Lý\n\nThị Vân.' },
        ],
      }),
    )
    expect(articles).toEqual([
      {
        id: 'https://bao.example/1',
        url: 'https://bao.example/1',
        title: 'Một',
        outlet: 'Báo Thử',
        published: '2024-02-22',
        text: 'Một\nÔng Bàn Văn Thịnh.',
      },
      { id: 'hai', outlet: 'Báo Thử', text: 'Bà Lý\nThị Vân.' },
    ])
  })

  test('windows-1258, as the first line says', async () => {
    const bytes = windows1258(rssOf(entry(1)).replace('encoding="utf-8"', 'encoding="windows-1258"').replace(/ẩn/, ''))
    expect((await gatherFile('tin.xml', bytes)).articles).toEqual([article(1)])
  })

  test('a sitemap is told of and no fault; other XML is a warning; entities of its own do not grow', async () => {
    expect(
      told((await gatherFile('a.xml', '<urlset><url><loc>https://a.example</loc></url></urlset>')).notices),
    ).toEqual([expect.stringMatching(/^info: This is a sitemap/)])
    expect(told((await gatherFile('a.xml', '<svg/>')).notices)).toEqual([expect.stringMatching(/^warning: .*<svg>/)])
    const bomb = `<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY a "ha ha ha ha"><!ENTITY b "&a;&a;&a;&a;">]><TEI><text><body><p>x &b;</p></body></text></TEI>`
    expect((await gatherFile('a.xml', bomb)).articles).toMatchObject([{ text: 'x &b;' }])
  })
})

describe('mail', () => {
  test('subject, day and text; the id is that of the mail', async () => {
    const { articles, notices } = await gatherFile('a.eml', mailOf('Tin một', 'Ông Bàn Văn Thịnh.\r\nBà Lý Thị Vân.'))
    expect(notices).toEqual([])
    expect(articles).toMatchObject([{ id: 'a@bao.example', title: 'Tin một', published: '2024-02-22' }])
    expect(articles[0]?.text).toMatch(/^Ông Bàn Văn Thịnh\.\r?\nBà Lý Thị Vân\.\s*$/)
  })

  test('HTML is read as it is shown', async () => {
    const { articles } = await gatherFile(
      'a.eml',
      mailOf('Tin', '<p>Một</p><p style="display:none">ẩn</p><p>Hai</p>', 'text/html'),
    )
    expect(articles).toMatchObject([{ text: 'Tin\nMột\nHai' }])
  })

  test('a mailbox gives each mail; a bad one does not cost the next', async () => {
    const second = mailOf('Tin hai', 'x')
      .replace('a@', 'b@')
      .replace(/base64\r\n\r\n[\s\S]*/, '8bit\r\n\r\n>From đầu dòng.\r\n')
    const { articles, notices } = await gatherFile('a.mbox', mailboxOf(mailOf('Tin một', 'Một.'), '\n\n', second))
    expect(articles.map(({ id, title }) => [id, title])).toEqual([
      ['a@bao.example', 'Tin một'],
      ['b@bao.example', 'Tin hai'],
    ])
    expect(articles[1]?.text.trim()).toBe('From đầu dòng.')
    expect(notices).toMatchObject([{ level: 'warning', line: 12 }])
  })

  test('parts in each other without end are an error', async () => {
    const deep = Array.from(
      { length: 500 },
      (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
    ).join('')
    const { articles, notices } = await gatherFile('a.eml', `Subject: x\r\n${deep}`)
    expect(articles).toEqual([])
    expect(notices).toMatchObject([{ level: 'warning' }])
  })
})

describe('documents', () => {
  test('ODT: what is struck, hidden or deleted is not read; notes stand behind', async () => {
    const styles =
      '<style:style style:name="S"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>xóa</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:p>Ông<text:s text:c="2"/>A<text:span text:style-name="S">cũ</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Chú thích.</text:p></text:note-body></text:note> nói.</text:p><text:p text:style-name="H">ẩn</text:p>'
    const { articles } = await gatherFile('a.odt', odtOf(body, styles))
    expect(articles).toMatchObject([{ text: 'Ông  A nói.\n\nChú thích.' }])
  })

  test('RTF: old letters by the set of their font, struck and hidden text, notes, tables, pictures', async () => {
    const bytes = Buffer.concat([
      Buffer.from(
        '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset163 Arial;}}{\\info{\\title x}}{\\*\\generator y;}\\pard\\f0 ',
      ),
      windows1258('Huyện ủy'),
      Buffer.from(
        '{\\strike b\\u7887?}{\\v an}{\\footnote ghi ch\\u250?}.\\par{\\pict 00ff}\\bin4 }}}}\\trowd\\pard\\intbl a\\cell b\\cell\\row\\pard c\\par}',
      ),
    ])
    const { articles, notices } = await gatherFile('a.rtf', bytes)
    expect(notices).toEqual([])
    expect(articles).toMatchObject([{ text: 'Huyện ủy.\n\na\tb\n\nc\n\nghi chú' }])
  })

  test('RTF that is cut gives what stood before, and tells', async () => {
    const whole = rtfOf(['Một câu.', 'Hai câu.'])
    const { articles, notices } = await gatherFile('a.rtf', whole.slice(0, -8))
    expect(articles[0]?.text).toContain('Một câu.')
    expect(notices).toMatchObject([{ level: 'warning', message: expect.stringContaining('cut short') }])
  })

  test('a book gives one article a chapter', async () => {
    const chapter = (number: number) => `<h2>Tin ${number}</h2><p>${'Ông Bàn Văn Thịnh dự họp. '.repeat(5)}</p>`
    const { articles } = await gatherFile('a.epub', epubOf(['<p>Bìa</p>', chapter(1), chapter(2)]))
    expect(articles.map(({ id, title, published }) => [id, title, published])).toEqual([
      ['a/2', 'Tin 1', '2024-02-22'],
      ['a/3', 'Tin 2', '2024-02-22'],
    ])
  })
})

describe('archives', () => {
  const text = strToU8('Tin\nÔng Bàn Văn Thịnh.')

  test('a zip gives its files by their paths, and those of a zip in it; a zip in that one is told', async () => {
    const innermost = zipSync({ 'd.txt': text })
    const inner = zipSync({ 'c.txt': text, 'nua.zip': innermost })
    const { articles, notices } = await gatherFile(
      'bo.zip',
      zipSync({ 'x/a.txt': text, 'x/a.md': text, '__MACOSX/x/._a.txt': text, 'anh.png': text, 'trong.zip': inner }),
    )
    expect(articles.map(({ id }) => id)).toEqual(['bo/x/a', 'bo/x/a-2', 'bo/trong/c'])
    expect(told(notices)).toEqual([
      expect.stringMatching(/^warning: trong\.zip: nua\.zip: skipped, since it is a zip in a zip/),
      'info: Files of kinds that are not read were left out: 1 .png.',
    ])
  })

  test('a damaged file in a zip costs itself, and is named', async () => {
    const bytes = zipSync({ 'a.txt': strToU8('Ông A.\n'.repeat(500)), 'b.txt': text, 'c.docx': text }, { level: 6 })
    bytes.fill(0xff, 40, 50)
    const { articles, notices } = await gatherFile('bo.zip', bytes)
    expect(articles.map(({ id }) => id)).toEqual(['bo/b'])
    expect(told(notices)).toEqual([
      expect.stringMatching(/^warning: a\.txt: it could not be read \(it is damaged, or protected/),
      expect.stringMatching(/^warning: c\.docx: It could not be read/),
    ])
  })

  test('a zip that is cut gives what stood before', async () => {
    const bytes = zipSync({
      'a.txt': text,
      'b.txt': Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * at * 7919) >> 7)),
    })
    const { articles, notices } = await gatherFile('bo.zip', bytes.subarray(0, 2000))
    expect(articles.map(({ id }) => id)).toEqual(['bo/a'])
    expect(notices).toMatchObject([{ level: 'warning', message: expect.stringContaining('ends too early') }])
  })

  test('WET gives the texts that were made of pages', async () => {
    const wet = Buffer.from(await warcOf([])).toString('latin1')
    const body = Buffer.from('Tin một\nÔng Bàn Văn Thịnh.')
    const record = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://bao.example/2?utm_source=x\r\nWARC-Date: 2024-02-22T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n`
    const bytes = Buffer.concat([Buffer.from(wet, 'latin1'), Buffer.from(record), body, Buffer.from('\r\n\r\n')])
    const { articles, notices } = await gatherFile('CC-MAIN-1.warc.wet', bytes)
    expect(notices).toEqual([])
    expect(articles).toEqual([
      { id: 'https://bao.example/2', url: 'https://bao.example/2', title: 'Tin một', text: body.toString() },
    ])
  })
})

test('what is called .doc and is something else is read as that', async () => {
  const page = readFileSync(file('libreoffice.rtf'))
  expect((await gatherFile('a.doc', page)).articles).toHaveLength(1)
  expect(
    (await gatherFile('b.doc', '<html><body><h1>Tin</h1><p>Ông Bàn Văn Thịnh dự họp.</p></body></html>')).articles,
  ).toHaveLength(1)
})
