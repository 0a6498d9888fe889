import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkHost, guardedLookup, isPrivate, PUBLIC_ONLY } from '../../src/cli/fetch/address-guard.ts'
import { Fetcher } from '../../src/cli/fetch/fetcher.ts'
import { gather } from '../1-articles/folder.ts'
import { quanhe, temporaryFolder } from './terminal.ts'

const folder = temporaryFolder()
const asked: { readonly path: string; readonly at: number; readonly headers: IncomingMessage['headers'] }[] = []
let open = 0
let mostOpen = 0
let robots: { readonly status: number; readonly text: string }
let base = ''
let feedOf: () => readonly number[] = () => [1, 2]

const page = (number: string) =>
  `<html><head><title>Tin ${number}</title></head><body><h1>Tin ${number}</h1><p>Ông Trần Văn Hai chủ trì cuộc họp của Huyện ủy.</p><a href="/page/99">khác</a></body></html>`

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? ''
  asked.push({ path, at: performance.now(), headers: request.headers })
  const html = { 'Content-Type': 'text/html; charset=utf-8' }
  const number = /^\/page\/(\d+)$/.exec(path)?.[1]
  if (path === '/robots.txt') response.writeHead(robots.status).end(robots.text)
  else if (number !== undefined && request.headers['if-none-match'] === `"${number}"`) response.writeHead(304).end()
  else if (number !== undefined) response.writeHead(200, { ...html, ETag: `"${number}"` }).end(page(number))
  else if (path === '/zipped')
    response.writeHead(200, { ...html, 'Content-Encoding': 'gzip' }).end(gzipSync(page('gzip')))
  else if (path === '/feed') {
    const items = feedOf().map((at) => `<item><title>${at}</title><link>${base}/page/${at}</link></item>`)
    response
      .writeHead(200, { 'Content-Type': 'application/rss+xml' })
      .end(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`)
  } else if (path === '/index.xml')
    response.end(`<sitemapindex><sitemap><loc>${base}/map.xml.gz</loc></sitemap></sitemapindex>`)
  else if (path === '/map.xml.gz')
    response.end(
      gzipSync(
        `<urlset xmlns:image="i"><url><loc>${base}/page/3</loc><image:image><image:loc>${base}/page/98</image:loc></image:image></url></urlset>`,
      ),
    )
  else if (path === '/moved') response.writeHead(301, { Location: '/page/5' }).end()
  else if (path === '/circle') response.writeHead(302, { Location: '/circle' }).end()
  else if (path.startsWith('/far/')) response.writeHead(302, { Location: `/far/${Number(path.slice(5)) + 1}` }).end()
  else if (path === '/elsewhere')
    response.writeHead(302, { Location: `http://127.0.0.2:${new URL(base).port}/page/1` }).end()
  else if (path === '/short') {
    response.writeHead(200, { ...html, 'Content-Length': 5000 })
    response.write(page('short'))
    setTimeout(() => response.destroy(), 20)
  } else if (path === '/huge') {
    response.writeHead(200, html)
    const more = () => response.write(Buffer.alloc(1 << 20, 'a'), (error) => error || more())
    more()
  } else if (path === '/long') response.writeHead(200, { 'Content-Type': 'application/pdf' }).end(randomBytes(12 << 20))
  else if (path === '/says-huge') response.writeHead(200, { ...html, 'Content-Length': 1e12 }).flushHeaders()
  else if (path === '/slow') {
    response.writeHead(200, html)
    const timer = setInterval(() => response.write(' '), 50)
    response.on('close', () => clearInterval(timer))
  } else if (path === '/broken') response.destroy()
  else if (path === '/busy') response.writeHead(503, { 'Retry-After': '3600' }).end()
  else if (path === '/fails') response.writeHead(500).end('no')
  else response.writeHead(404, html).end('<p>none</p>')
}

const server = createServer((request, response) => {
  mostOpen = Math.max(mostOpen, ++open)
  response.on('close', () => open--)
  setTimeout(() => answer(request, response), 15)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked.length = 0
  mostOpen = 0
  robots = { status: 404, text: '' }
  feedOf = () => [1, 2]
})

let count = 0
const newFile = () => join(folder, `${++count}.warc.gz`)
const fetched = (out: string, ...words: readonly string[]) =>
  quanhe(['fetch', ...words, '-o', out, '--allow-private', '--delay', '0'])
const paths = () => asked.map(({ path }) => path).filter((path) => path !== '/robots.txt')
const idsIn = async (out: string) => (await gather([out])).articles.map(({ id }) => id.replace(base, ''))

describe('fetch', () => {
  test('a feed: its pages and nothing that they link to, in an archive that is read', async () => {
    const out = newFile()
    const { status, out: words, err } = await fetched(out, `${base}/feed`)
    expect([status, err]).toEqual([0, ''])
    expect(words).toContain('3 fetched, 0 there already, 0 unchanged, 0 not fetched')
    expect(paths()).toEqual(['/feed', '/page/1', '/page/2'])
    expect(await idsIn(out)).toEqual(['/page/1', '/page/2'])
    expect(asked[0]?.headers['user-agent']).toMatch(/^quanhe\//)
  })

  test('called again, it fetches what is new in the feed; with --again it asks whether pages have changed', async () => {
    const out = newFile()
    await fetched(out, `${base}/feed`)
    feedOf = () => [2, 4]
    asked.length = 0
    expect((await fetched(out, `${base}/feed`)).out).toContain('2 fetched, 1 there already')
    expect(paths()).toEqual(['/feed', '/page/4'])
    asked.length = 0
    const { out: words } = await quanhe([
      'fetch',
      `${base}/page/4`,
      '-o',
      out,
      '--allow-private',
      '--delay',
      '0',
      '--again',
    ])
    expect(words).toContain('0 fetched, 0 there already, 1 unchanged')
    expect(asked.at(-1)?.headers['if-none-match']).toBe('"4"')
    expect(await idsIn(out)).toEqual(['/page/1', '/page/2', '/page/4'])
  })

  test('an archive whose end was left half written is gone on with', async () => {
    const out = newFile()
    await fetched(out, `${base}/feed`)
    const whole = readFileSync(out)
    writeFileSync(out, whole.subarray(0, whole.length - 100))
    asked.length = 0
    expect((await fetched(out, `${base}/feed`)).status).toBe(0)
    expect(paths()).toEqual(['/feed', '/page/2'])
    const { articles, notices } = await gather([out])
    expect(articles).toHaveLength(2)
    expect(notices.filter(({ level }) => level === 'warning')).toEqual([])
  })

  test('an archive that is damaged in its middle loses nothing behind the damage', async () => {
    const out = newFile()
    await fetched(out, `${base}/page/1`, `${base}/page/2`, `${base}/page/3`)
    const bytes = readFileSync(out)
    const second = bytes.indexOf(Buffer.from([0x1f, 0x8b, 8]), bytes.indexOf(Buffer.from([0x1f, 0x8b, 8]), 20) + 20)
    bytes.fill(0xff, second + 60, second + 90)
    writeFileSync(out, bytes)
    asked.length = 0
    expect((await fetched(out, `${base}/page/1`, `${base}/page/2`, `${base}/page/3`)).out).toContain(
      '1 fetched, 2 there already',
    )
    expect(await idsIn(out)).toEqual(['/page/1', '/page/3', '/page/2'])
    expect(readFileSync(out).subarray(0, bytes.length).equals(bytes)).toBe(true)
  })

  test('a long answer that does not become shorter in gzip is known the next time', async () => {
    const out = newFile()
    expect((await fetched(out, `${base}/long`, `${base}/page/1`)).out).toContain('2 fetched')
    expect((await fetched(out, `${base}/long`, `${base}/page/1`)).out).toContain('0 fetched, 2 there already')
    expect(await idsIn(out)).toEqual(['/page/1'])
  })

  test('two programs do not write into one archive: the second says who does, and writes nothing', async () => {
    const out = newFile()
    const slowly = quanhe([
      'fetch',
      ...[1, 2, 3, 4].map((number) => `${base}/page/${number}`),
      '-o',
      out,
      '--allow-private',
      '--delay',
      '0.4',
    ])
    await vi.waitFor(() => expect(paths()).toContain('/page/1'), { timeout: 60_000 })
    const second = await fetched(out, `${base}/page/5`)
    expect([second.status, second.out]).toEqual([3, ''])
    expect(second.err).toMatch(/Another program is writing here \(fetch, process \d+/)
    expect((await slowly).status).toBe(0)
    expect(await idsIn(out)).toEqual(['/page/1', '/page/2', '/page/3', '/page/4'])
    expect((await fetched(out, `${base}/page/5`)).status).toBe(0)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('killed at any moment, it goes on: each page is there once, and none was asked for twice but the one under way', async () => {
    const out = newFile()
    const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
    const pages = Array.from({ length: 30 }, (_, at) => `${base}/page/${at}`)
    const words = ['fetch', ...pages, '-o', out, '--allow-private', '--delay', '0']
    for (const until of [1, 7, 20]) {
      const child = spawn(process.execPath, [main, ...words], { stdio: 'ignore' })
      await vi.waitFor(() => expect(paths().length).toBeGreaterThanOrEqual(until), { timeout: 100_000, interval: 1 })
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    expect((await quanhe(words)).status).toBe(0)
    const { articles, notices } = await gather([out])
    expect(articles.map(({ id }) => id).toSorted()).toEqual(pages.toSorted())
    expect(notices).toEqual([])
    expect(paths().length).toBeLessThanOrEqual(33)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  }, 300_000)

  test('sitemaps, zipped or of sitemaps, and a list in a file', async () => {
    const out = newFile()
    const list = join(folder, 'list.txt')
    writeFileSync(list, `# tin\n${base}/page/7#binh-luan\n\nkhông phải\n${base}/zipped\n`)
    const { status, err } = await fetched(out, `${base}/index.xml`, list)
    expect(status).toBe(1)
    expect(err).toContain('1 lines are no address of the web')
    expect(await idsIn(out)).toEqual(['/page/3', '/page/7', '/zipped'])
  })

  test('redirections are gone after, and known the next time', async () => {
    const out = newFile()
    await fetched(out, `${base}/moved`)
    expect(await idsIn(out)).toEqual(['/page/5'])
    asked.length = 0
    expect((await fetched(out, `${base}/moved`)).out).toContain('1 there already')
    expect(paths()).toEqual([])
  })

  test.each([
    ['/circle', /circle/],
    ['/far/1', /more than 5 times/],
    ['/short', /ended too early/],
    ['/huge', /more than 16 MB/],
    ['/says-huge', /more than 16 MB/],
    ['/broken', /socket hang up/],
    ['/busy', /answered 503/],
    ['/fails', /answered 500/],
    ['/none', /no such page \(404\)/],
  ])('%s is told, costs no other page, and is not in the archive as a page', async (path, reason) => {
    const out = newFile()
    const { status, err } = await fetched(out, base + path, `${base}/page/1`)
    expect(status).toBe(1)
    expect(err).toMatch(reason)
    expect(await idsIn(out)).toEqual(['/page/1'])
  })

  test('robots.txt is obeyed, by our name and for what is redirected to', async () => {
    robots = {
      status: 200,
      text: 'User-agent: *\nDisallow: /page/1\n\nUser-agent: quanhe\nDisallow: /page/5\nCrawl-delay: 0.2',
    }
    const { err } = await fetched(newFile(), `${base}/page/1`, `${base}/moved`, `${base}/page/2`)
    expect(err).toMatch(/robots\.txt does not allow it .*\/page\/5/)
    expect(paths()).toEqual(['/page/1', '/moved', '/page/2'])
    const times = asked.map(({ at }) => at)
    expect(times[2]! - times[1]!).toBeGreaterThan(190)
  })

  test('where robots.txt cannot be told, nothing is asked', async () => {
    robots = { status: 500, text: '' }
    const { status, err } = await fetched(newFile(), `${base}/page/1`)
    expect([status, paths()]).toEqual([1, []])
    expect(err).toContain('does not tell what it allows')
  })

  test('a host is asked for one page at a time, with a rest between', async () => {
    const words = [1, 2, 3].map((number) => `${base}/page/${number}`)
    await quanhe(['fetch', ...words, '-o', newFile(), '--allow-private', '--delay', '0.2'])
    expect(mostOpen).toBe(1)
    const times = asked.map(({ at }) => at)
    expect(times).toHaveLength(4)
    expect(Math.min(...times.slice(1).map((at, index) => at - times[index]!))).toBeGreaterThan(190)
  })

  test('--most leaves the others for the next time', async () => {
    const out = newFile()
    const { status, err } = await quanhe([
      'fetch',
      `${base}/feed`,
      '-o',
      out,
      '--allow-private',
      '--delay',
      '0',
      '--most',
      '2',
    ])
    expect(status).toBe(1)
    expect(err).toContain('1 more pages were left')
  })

  test('this computer is not asked unless told, under any of its names', async () => {
    const port = new URL(base).port
    const words = ['127.0.0.1', 'localhost', '[::1]', '[::ffff:7f00:1]', '2130706433', '0x7f.1'].map(
      (host) => `http://${host}:${port}/page/1`,
    )
    const { status, err } = await quanhe(['fetch', ...words, '-o', newFile(), '--delay', '0'])
    expect([status, asked]).toEqual([1, []])
    expect(err.match(/--allow-private/g)).toHaveLength(new Set(words.map((word) => new URL(word).href)).size)
  })

  test('wrong use is told', async () => {
    const there = join(folder, 'there.warc.gz')
    writeFileSync(there, 'not an archive')
    expect((await quanhe(['fetch', `${base}/feed`])).status).toBe(2)
    expect((await quanhe(['fetch', `${base}/feed`, '-o', 'a.warc'])).err).toContain('.warc.gz')
    expect((await quanhe(['fetch', 'khong-co', '-o', newFile()])).err).toContain('neither an address')
    expect((await fetched(there, `${base}/feed`)).err).toContain('no web archive')
    expect(statSync(there).size).toBe(14)
    appendFileSync(there, 'x')
  })
})

describe('addresses', () => {
  test.each([
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '::127.0.0.1',
    'x',
  ])('%s is none of the internet', (address) => expect(isPrivate(address)).toBe(true))
  test.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111'])('%s is', (address) => expect(isPrivate(address)).toBe(false))

  const resolving = (...addresses: readonly string[]) =>
    guardedLookup(PUBLIC_ONLY, ((_name: string, _options: object, done: (error: null, found: object) => void) =>
      done(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      )) as never)

  test('a name that stands for one of them is refused, also beside another', () => {
    resolving('8.8.8.8', '10.0.0.1')('bao.example', {}, (error) => expect(error?.message).toContain('bao.example'))
    resolving('8.8.8.8')('bao.example', {}, (error, address) => expect([error, address]).toEqual([null, '8.8.8.8']))
    expect(() => checkHost('[::1]', PUBLIC_ONLY)).toThrow('::1')
  })

  test('a redirection to one of them is refused', async () => {
    const fetcher = new Fetcher({ agent: 'test', rest: 0, may: (address) => address === '127.0.0.1' })
    await expect(fetcher.fetch(`${base}/elsewhere`)).rejects.toThrow('127.0.0.2')
    expect(paths()).toEqual(['/elsewhere'])
  })

  test('an answer that takes too long is left', async () => {
    const fetcher = new Fetcher({ agent: 'test', rest: 0, may: () => true, limits: { bytes: 1000, time: 300 } })
    await expect(fetcher.fetch(`${base}/slow`)).rejects.toThrow('no whole answer within 0.3 s')
  })
})
