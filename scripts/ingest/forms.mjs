// Articles in other forms than pages: a feed, a mailbox, a zip and a web archive of pages, documents and sheets of LibreOffice, RTF, Parquet, a book.
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { articleOf } from './articles.mjs'
import { pageOf, zipOf } from './files.mjs'

const numbers = (count) => Array.from({ length: count }, (_, number) => number)
const html = ({ paragraphs }) => paragraphs.map((text) => `<p>${text}</p>`).join('')

export function feedOf(count) {
  const items = numbers(count).map((number) => {
    const article = articleOf(number)
    return `<item><title>${article.title}</title><link>https://bao.example/${article.id}.html</link><pubDate>${article.published}</pubDate><content:encoded><![CDATA[${html(article)}]]></content:encoded></item>\n`
  })
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Báo Mẫu</title>${items.join('')}</channel></rss>`
}

export function mailboxOf(count) {
  return numbers(count)
    .map((number) => {
      const article = articleOf(number)
      const body = Buffer.from(html(article)).toString('base64').replace(/.{76}/g, '$&\n')
      return `From tin@bao.example Thu Feb 22 08:00:00 2024\nSubject: =?utf-8?B?${Buffer.from(article.title).toString('base64')}?=\nMessage-ID: <${article.id}@bao.example>\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${body}\n\n`
    })
    .join('')
}

export function pagesInZip(count) {
  return zipOf(Object.fromEntries(numbers(count).map((number) => [`${number}.html`, pageOf(number)])))
}

export function odtOf(number) {
  const { title, paragraphs } = articleOf(number, 40)
  const body = [title, ...paragraphs].map((text) => `<text:p text:style-name="P1">${text}</text:p>`).join('')
  return zipOf({
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  })
}

export function rtfOf(number) {
  const { title, paragraphs } = articleOf(number, 40)
  const coded = (text) => text.replace(/[^ -~]/g, (letter) => `\\u${(letter.charCodeAt(0) << 16) >> 16}?`)
  return `{\\rtf1\\ansi\\ansicpg1252 ${[title, ...paragraphs].map((text) => `\\pard ${coded(text)}\\par\n`).join('')}}`
}

export function sheetOf(count) {
  const cell = (text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
  const row = (cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`
  const rows = numbers(count).map((number) => {
    const { id, title, published, paragraphs } = articleOf(number, 3)
    return row([id, title, published, paragraphs.join(' ')])
  })
  return zipOf({
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="a"><office:body><office:spreadsheet><table:table table:name="Tin">${row(['id', 'title', 'published', 'text'])}${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
  })
}

export function parquetOf(count) {
  const articles = numbers(count).map((number) => articleOf(number, 3))
  const column = (name, data) => ({ name, data, type: 'STRING' })
  const columnData = [
    ...['id', 'title', 'published'].map((name) =>
      column(
        name,
        articles.map((article) => article[name]),
      ),
    ),
    column(
      'text',
      articles.map(({ paragraphs }) => paragraphs.join(' ')),
    ),
  ]
  return Buffer.from(parquetWriteBuffer({ columnData }))
}

export function bookOf(count) {
  const all = numbers(count)
  const items = all.map((at) => `<item id="c${at}" href="c${at}.xhtml" media-type="application/xhtml+xml"/>`)
  const spine = all.map((at) => `<itemref idref="c${at}"/>`)
  const chapters = all.map((at) => {
    const article = articleOf(at)
    return [`OPS/c${at}.xhtml`, `<html><body><h1>${article.title}</h1>${html(article)}</body></html>`]
  })
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf': `<package><metadata/><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    ...Object.fromEntries(chapters),
  })
}

/** A page as Chromium saves it whole. */
export function savedWholeOf(number) {
  const body = Buffer.from(pageOf(number)).toString('base64').replace(/.{76}/g, '$&\r\n')
  const address = `https://bao.example/tin-${number}.html`
  return `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${address}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${address}\r\n\r\n${body}\r\n--b--\r\n`
}

export function webArchiveOf(count) {
  const records = numbers(count).map((number) => {
    const page = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${pageOf(number)}`)
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
    const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Date: 2024-02-22T01:00:00Z\r\nWARC-Target-URI: https://bao.example/tin-${number}.html\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${page.length}\r\n\r\n`
    return gzipSync(Buffer.concat([Buffer.from(head), page, Buffer.from('\r\n\r\n')]))
  })
  return zipOf({ 'archive/data.warc.gz': Buffer.concat(records) })
}
