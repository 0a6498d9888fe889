import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { warcOf } from './documents.ts'
import { folderWith, gather, gatherFile } from './folder.ts'

const address = 'https://bao.example/tin-1.html'
const page = (title: string, text: string, canonical = address) =>
  `<html><head><title>${title}</title><link rel="canonical" href="${canonical}"></head><body><h1>${title}</h1><p>${text}</p></body></html>`
const meeting = page('Họp thường kỳ', 'Sáng nay, ông Trần Văn Hai chủ trì cuộc họp của Ban Thường vụ Huyện ủy Lấp Vò.')
const bridge = page(
  'Cầu mới',
  'Cầu mới ở xã Mỹ Long khánh thành sáng nay, sau gần một năm thi công của đơn vị trúng thầu.',
)

describe('one canonical address is one article', () => {
  test('of a page that was saved twice and stands in an archive too, the first is kept', async () => {
    const archive = await warcOf([{ url: `${address}?utm_source=zalo#dau`, body: meeting }])
    const folder = folderWith({ 'a.html': meeting, 'b.html': meeting, 'c.warc': archive })
    const { articles, notices } = await gather([folder])
    expect(articles).toMatchObject([{ id: address, url: address, title: 'Họp thường kỳ' }])
    const message = `Another capture of this page; that in ${join(folder, 'a.html')} is kept.`
    expect(notices.map((notice) => [notice.level, notice.file, notice.message])).toEqual([
      ['info', join(folder, 'b.html'), message],
      ['info', join(folder, 'c.warc'), message],
    ])
  })

  test('a later version of a page, with another text, is the same page', async () => {
    const later = meeting.replace('Sáng nay, ông', 'Sáng nay (15/3), ông')
    const { articles, notices } = await gather([folderWith({ 'a.html': meeting, 'b.html': later })])
    expect(articles).toHaveLength(1)
    expect(notices.map(({ level }) => level)).toEqual(['info'])
  })

  test('what networks add to an address is no part of it, and the fragment is none; all else is', async () => {
    const body = (title: string) => meeting.replace(/<link[^>]*>/, '').replaceAll('Họp thường kỳ', title)
    const urls = [
      'https://bao.example/1?id=7&fbclid=x',
      'https://bao.example/1?utm_medium=y&id=7#top',
      'http://www.bao.example/1?id=7',
    ]
    const archive = await warcOf(urls.map((url) => ({ url, body: body('Một trang') })))
    const { articles } = await gatherFile('bao.warc', archive)
    expect(articles.map(({ id }) => id)).toEqual(['https://bao.example/1?id=7', 'http://www.bao.example/1?id=7'])
  })
})

describe('an address that pages with nothing in common give swallows none', () => {
  test('saved pages are called after their files', async () => {
    const { articles, notices } = await gather([folderWith({ 'a.html': meeting, 'b.html': bridge })])
    expect(articles.map(({ id, url }) => [id, url])).toEqual([
      [address, address],
      ['b', undefined],
    ])
    expect(notices).toMatchObject([{ level: 'info', article: 'b' }])
  })

  test('pages of an archive are called by the address they came from', async () => {
    const archive = await warcOf([
      { url: 'https://bao.example/tin-1.html?trang=1', body: meeting },
      { url: 'https://bao.example/cau', body: bridge },
      { url: 'https://bao.example/cau#binh-luan', body: bridge },
    ])
    const { articles, notices } = await gatherFile('bao.warc', archive)
    expect(articles.map(({ id, url }) => [id, url])).toEqual([
      [address, address],
      ['https://bao.example/cau', 'https://bao.example/cau'],
    ])
    expect(notices.map(({ level }) => level)).toEqual(['info', 'info'])
  })

  test.each(['https://bao.example/', 'https://bao.example/index.html', 'https://bao.example/trang-chu'])(
    '%s is the address of a site',
    async (root) => {
      const files = { 'a.html': meeting.replace(address, root), 'b.html': bridge.replace(address, root) }
      const { articles, notices } = await gather([folderWith(files)])
      expect(articles.map(({ id }) => id)).toEqual(['a', 'b'])
      expect(notices).toEqual([])
    },
  )
})

test('of two records with one id, an equal text is no loss and another one is', async () => {
  const lines = ['Tin một.', 'Tin một.', 'Tin hai.'].map((text) => JSON.stringify({ id: '1', text }))
  const { articles, notices } = await gatherFile('tin.jsonl', lines.join('\n'))
  expect(articles).toMatchObject([{ id: '1', text: 'Tin một.' }])
  expect(notices.map(({ level, line }) => [level, line])).toEqual([
    ['info', 2],
    ['warning', 3],
  ])
})
