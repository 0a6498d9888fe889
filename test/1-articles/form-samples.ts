import { strToU8, zipSync } from 'fflate'
import { warcOf } from './documents.ts'

const title = 'Huyện Cao Lộc có tân Bí thư'
const sentence = 'Sáng nay, bà Lý Thị Vân nhận nhiệm vụ Bí thư Huyện ủy Cao Lộc.'
const page = `<title>${title}</title><h1>${title}</h1><p>${sentence}</p>`

/** RTF as a program writes it that knows of Unicode only as numbers. */
export function rtfOf(lines: readonly string[]): string {
  const coded = (text: string) => text.replace(/[^ -~]/g, (letter) => `\\u${(letter.charCodeAt(0) << 16) >> 16}?`)
  return `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}${lines.map((line) => `\\pard ${coded(line)}\\par\n`).join('')}}`
}

/** A mail in UTF-8 with base64, as mail programs send it. */
export function mailOf(subject: string, body: string, type = 'text/plain'): string {
  return [
    'From: Ban Bien tap <tin@bao.example>',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Date: Thu, 22 Feb 2024 08:00:00 +0700',
    'Message-ID: <a@bao.example>',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(body)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n')
}

/** A book with these chapters, each the code of a page. */
export function epubOf(chapters: readonly string[]): Uint8Array {
  const items = chapters.map((_, at) => `<item id="c${at}" href="c${at}.xhtml" media-type="application/xhtml+xml"/>`)
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    ),
    'OPS/book.opf': strToU8(
      `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Bản tin</dc:title><dc:date>2024-02-22</dc:date></metadata><manifest>${items.join('')}</manifest><spine>${chapters.map((_, at) => `<itemref idref="c${at}"/>`).join('')}</spine></package>`,
    ),
    ...Object.fromEntries(
      chapters.map((code, at) => [`OPS/c${at}.xhtml`, strToU8(`<html><body>${code}</body></html>`)]),
    ),
  })
}

/** A document of LibreOffice with this body in XML, and these styles. */
export function odtOf(body: string, styles = ''): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  })
}

/** A feed with these entries in XML. */
export function rssOf(...items: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Báo Thử</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
}

const cdata = (code: string) => `<![CDATA[${code}]]>`

/** A mailbox with these mails. */
export function mailboxOf(...mails: readonly string[]): string {
  return mails
    .map((mail) => `From tin@bao.example Thu Feb 22 08:00:00 2024\n${mail.replaceAll('\r\n', '\n')}\n`)
    .join('')
}

const mhtml = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://bao.example/a',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="b"',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://bao.example/a',
  '',
  Buffer.from(`<html>${page}</html>`).toString('base64'),
  '--b',
  'Content-Type: text/html; charset=utf-8',
  'Content-Location: https://ads.example/',
  '',
  '<html><p>Quang cao</p></html>',
  '--b--',
  '',
].join('\r\n')

/** For each form of articles a whole file, and one from which nothing can be read. */
export const formSamples: Readonly<
  Record<string, { readonly whole: string | Uint8Array; readonly spoilt: string | Uint8Array }>
> = {
  'Word 97': { whole: rtfOf([title, sentence]), spoilt: Buffer.from('d0cf11e0a1b11ae1', 'hex') },
  'OpenDocument text': {
    whole: odtOf(`<text:h>${title}</text:h><text:p>${sentence}</text:p>`),
    spoilt: 'PK and no more',
  },
  RTF: { whole: rtfOf([title, sentence]), spoilt: '{\\rtf1\\ansi' },
  EPUB: { whole: epubOf([`<h1>${title}</h1><p>${sentence}</p>`]), spoilt: 'PK and no more' },
  XML: {
    whole: rssOf(`<title>${title}</title><content:encoded>${cdata(`<p>${sentence}</p>`)}</content:encoded>`),
    spoilt: '<rss version="2.0"><channel><item><tit',
  },
  Mail: { whole: mailOf(title, sentence), spoilt: '\r\n\r\n' },
  Mailbox: { whole: mailboxOf(mailOf(title, sentence)), spoilt: 'From tin@bao.example\n\n' },
  MHTML: { whole: mhtml, spoilt: 'MIME-Version: 1.0\r\n' },
  WACZ: {
    whole: zipSync({
      'archive/a.warc.gz': await warcOf([{ url: 'https://bao.example/a', body: page }], { gzip: true }),
    }),
    spoilt: 'PK and no more',
  },
  Zip: { whole: zipSync({ 'tin/a.txt': strToU8(`${title}\n${sentence}`) }), spoilt: 'PK and no more' },
}
