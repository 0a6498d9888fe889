import { expect, test } from 'vitest'
import { warcOf, windows1258 } from './documents.ts'
import { gatherFile } from './folder.ts'

const page = (title: string) => `<html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>
<p>Sáng nay, ông Bàn Văn Thịnh chủ trì cuộc họp của Ban Thường vụ Huyện ủy.</p></body></html>`
const text = (title: string) => `${title}\nSáng nay, ông Bàn Văn Thịnh chủ trì cuộc họp của Ban Thường vụ Huyện ủy.`

test.each([
  ['bao.warc', false],
  ['bao.warc.gz', true],
])('%s: one article for each HTML response with status 200; its id is the address', async (name, gzip) => {
  const bytes = await warcOf(
    [
      { url: 'https://bao.example/1', body: page('Tin một') },
      { url: 'https://bao.example/anh.jpg', body: 'JPEG', type: 'image/jpeg' },
      { url: 'https://bao.example/mat', body: page('Không thấy trang'), status: '404 Not Found' },
      { url: 'https://bao.example/2', body: page('Tin hai'), type: 'TEXT/HTML' },
    ],
    { gzip },
  )
  const { articles, notices } = await gatherFile(name, bytes)
  expect(articles).toEqual([
    { id: 'https://bao.example/1', url: 'https://bao.example/1', title: 'Tin một', text: text('Tin một') },
    { id: 'https://bao.example/2', url: 'https://bao.example/2', title: 'Tin hai', text: text('Tin hai') },
  ])
  expect(notices.map(({ level, message }) => [level, message])).toEqual([
    ['info', '2 responses were left out: not HTML, or not with status 200.'],
  ])
})

test.each(['gzip', 'br'] as const)('a page that was sent as %s is unpacked', async (coding) => {
  const { articles } = await gatherFile(
    'bao.warc',
    await warcOf([{ url: 'https://bao.example/1', body: page('Tin một'), coding }]),
  )
  expect(articles).toMatchObject([{ text: text('Tin một') }])
})

test('a page that cannot be unpacked or is empty costs that page', async () => {
  const bytes = await warcOf([
    { url: 'https://bao.example/1', body: page('Tin một'), coding: 'zstd' },
    { url: 'https://bao.example/2', body: '' },
    { url: 'https://bao.example/3', body: page('Tin ba') },
    { url: 'https://bao.example/3', body: page('Tin ba, bản sau') },
  ])
  const { articles, notices } = await gatherFile('bao.warc', bytes)
  expect(articles).toMatchObject([{ id: 'https://bao.example/3', title: 'Tin ba' }])
  expect(notices.map(({ article }) => article)).toEqual([
    'https://bao.example/1',
    'https://bao.example/2',
    'https://bao.example/3',
  ])
})

test('the character set of the response counts before that of the page', async () => {
  const body = windows1258(`<meta charset="utf-8">${page('Mưa ở Hòa Bình')}`)
  const { articles, notices } = await gatherFile(
    'bao.warc',
    await warcOf([{ url: 'https://bao.example/1', body, type: 'text/html; charset=windows-1258' }]),
  )
  expect(articles).toMatchObject([{ text: text('Mưa ở Hòa Bình') }])
  expect(notices).toEqual([])
})

test('the pages before a cut are read', async () => {
  const bytes = await warcOf(
    [
      { url: 'https://bao.example/1', body: page('Tin một') },
      { url: 'https://bao.example/2', body: page('Tin hai') },
    ],
    { gzip: true },
  )
  const { articles, notices } = await gatherFile('bao.warc.gz', bytes.subarray(0, -200))
  expect(articles).toMatchObject([{ id: 'https://bao.example/1' }])
  expect(notices).toMatchObject([{ level: 'warning' }])
})

test.each([
  ['letters', 'https://bao.example/bí-thư'],
  ['angle brackets around it, as wget writes it', '<https://bao.example/bi-thu>'],
])('an address with %s is read as it was written', async (_, written) => {
  const whole = await warcOf([{ url: 'https://bao.example/ADDRESS', body: page('Tin một') }])
  const bytes = Buffer.from(
    Buffer.from(whole)
      .toString('latin1')
      .replace('https://bao.example/ADDRESS', Buffer.from(written).toString('latin1')),
    'latin1',
  )
  const { articles } = await gatherFile('bao.warc', bytes)
  expect(articles.map(({ url }) => url)).toEqual([new URL(written.replace(/[<>]/g, '')).href])
})
