import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { htmlPage, type PageData } from '../../src/8-exports/html.ts'
import { bytesOf } from '../8-exports/written.ts'

const script = 'const text = "</script><script>alert(1)</script>"; /* đ */'
const viewer = {
  page: '<html><head><title>Quan hệ</title><script type="module" crossorigin src="./assets/a.js"></script><link rel="stylesheet" crossorigin href="./assets/a.css"></head></html>',
  files: new Map([
    ['assets/a.js', Buffer.from(script)],
    ['assets/a.css', Buffer.from('@font-face{src:url(./f.woff2)}')],
    ['assets/f.woff2', Buffer.from('font')],
  ]),
}
const data = { graph: '{"nodes":["</script><script>alert(2)</script>"]}', articles: '{"id":"đ"}\n' }
const whole = async (shown: PageData) => (await bytesOf(htmlPage(viewer, shown))).toString()
const chunks = { graph: [data.graph], articles: [data.articles] }
const page = await whole(chunks)

test('data comes out of the page as it went in', () => {
  const packed = (name: string) => new RegExp(`id="data-${name}">([^<]*)<`).exec(page)![1]!
  expect(inflateRawSync(Buffer.from(packed('graph.json'), 'base64')).toString()).toBe(data.graph)
  expect(inflateRawSync(Buffer.from(packed('articles.jsonl'), 'base64')).toString()).toBe(data.articles)
})

test('a story goes along where there is one', async () => {
  const told = await whole({ ...chunks, story: '{"title":"</script>"}' })
  const packed = /id="data-story\.json">([^<]*)</.exec(told)![1]!
  expect(inflateRawSync(Buffer.from(packed, 'base64')).toString()).toBe('{"title":"</script>"}')
  expect(page).not.toContain('data-story.json')
})

test('the only script that may run is the viewer’s, whatever is in the data', () => {
  const scripts = [...page.matchAll(/<script(?: type="([^"]*)")?[^>]*>([\s\S]*?)<\/script>/g)]
  expect(scripts.map(([, type]) => type)).toEqual(['application/octet-stream', 'application/octet-stream', 'module'])
  const fingerprint = createHash('sha256').update(scripts[2]![2]!).digest('base64')
  expect(page).toContain(`script-src 'sha256-${fingerprint}'`)
  expect(page).toContain("default-src 'none'")
})

test('fonts are in the page, and nothing is asked for from outside', () => {
  expect(page).toContain(`url(data:font/woff2;base64,${Buffer.from('font').toString('base64')})`)
  expect(page).not.toMatch(/(src|href)="/)
})

test('the same data gives the same bytes', async () => {
  expect(await whole(chunks)).toBe(page)
})

test('data of many pieces comes out whole', async () => {
  const pieces = Array.from({ length: 300 }, (_, at) => `{"id":"bài ${at}","text":"${'đ'.repeat(at)}${at * 7919}"}\n`)
  const packed = /id="data-articles\.jsonl">([^<]*)</.exec(await whole({ graph: ['{}'], articles: pieces }))![1]!
  expect(inflateRawSync(Buffer.from(packed, 'base64')).toString()).toBe(pieces.join(''))
})
