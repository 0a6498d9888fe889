// Articles in other forms than pages: a feed, a mailbox, a zip of pages, documents of LibreOffice and RTF.
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
