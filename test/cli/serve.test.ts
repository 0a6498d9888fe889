import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { exportHtml } from '../../src/cli/exporting/export-html.ts'
import { type Serving, serve } from '../../src/cli/serving/serve.ts'
import { buildIfStale } from '../viewer/build.ts'

let folder: string
const open: Serving[] = []

const start = async (...given: Parameters<typeof serve>) => {
  const serving = await serve(...given)
  open.push(serving)
  return serving
}

beforeAll(buildIfStale)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quanhe-serve-'))
  await writeFile(join(folder, 'graph.json'), '{"nodes":[],"edges":[]}')
  await writeFile(join(folder, 'articles.jsonl'), '')
  await writeFile(join(folder, 'secret.txt'), 'secret')
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((serving) => serving.close()))
  await rm(folder, { recursive: true })
})

/** What the server answers to exactly this path, which `fetch` would tidy up first. */
function ask(
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: new URL(url).port, path, headers }, (answer) => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        body += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode!, body }))
    }).on('error', reject)
  })
}

test('it listens on this computer only', async () => {
  const { url } = await start(folder, { port: 0 })
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
})

test.each([
  ['', 'text/html; charset=utf-8'],
  ['index.html', 'text/html; charset=utf-8'],
  ['graph.json', 'application/json; charset=utf-8'],
  ['graph.json?again=1', 'application/json; charset=utf-8'],
  ['articles.jsonl', 'application/x-ndjson; charset=utf-8'],
])('/%s is sent as %s', async (path, type) => {
  const { url } = await start(folder, { port: 0 })
  const answer = await fetch(url + path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe(type)
})

test('a story that lies beside the graph is sent; where there is none, nothing is, which is no mistake', async () => {
  const { url } = await start(folder, { port: 0 })
  const none = await fetch(`${url}story.json`)
  expect([none.status, await none.text()]).toEqual([204, ''])
  await writeFile(join(folder, 'story.json'), '{"title":"đ"}')
  const answer = await fetch(`${url}story.json`)
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await answer.text()).toBe('{"title":"đ"}')
})

test('all of it is sent as the one page that can be mailed, once there is a graph', async () => {
  const { url } = await start(folder, { port: 0 })
  const page = await fetch(`${url}quanhe.html`)
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await page.text()).toBe(await text(exportHtml(folder)))
  await rm(join(folder, 'graph.json'))
  expect((await fetch(`${url}quanhe.html`)).status).toBe(404)
})

test('every file that the page names is there, with a type that browsers accept', async () => {
  const { url } = await start(folder, { port: 0 })
  const page = await (await fetch(url)).text()
  const names = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) => name!)
  expect(names.length).toBeGreaterThan(2)
  for (const name of names) {
    const answer = await fetch(url + name)
    expect(answer.status, name).toBe(200)
    expect(answer.headers.get('content-type'), name).toMatch(/javascript|css|svg/)
  }
})

test('the page may fetch and run nothing from elsewhere, and nothing inline', async () => {
  const { url } = await start(folder, { port: 0 })
  const answer = await fetch(url)
  const policy = answer.headers.get('content-security-policy')!
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|http|\*/)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await answer.text()).not.toMatch(/<script(?![^>]* src=)|<style|style=|https?:/)
})

test.each([
  '/secret.txt',
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%5c..%5csecret.txt',
  '//etc/passwd',
  '/%00',
  '/%',
  '/assets',
  '/graph.json/',
])('%s gives nothing away', async (path) => {
  const { url } = await start(folder, { port: 0 })
  const { status, body } = await ask(url, path)
  expect(status).toBe(404)
  expect(body).not.toContain('secret\n')
  expect(body).not.toContain('root:')
})

test.each(['evil.example', 'evil.example:4173', '127.0.0.1', '127.0.0.1.evil.example'])(
  'who comes by the name “%s” is refused',
  async (host) => {
    const { url } = await start(folder, { port: 0 })
    expect((await ask(url, '/graph.json', { host })).status).toBe(403)
  },
)

test('“localhost” is this computer too', async () => {
  const { url } = await start(folder, { port: 0 })
  expect((await ask(url, '/graph.json', { host: `localhost:${new URL(url).port}` })).status).toBe(200)
})

test('only reading is allowed', async () => {
  const { url } = await start(folder, { port: 0 })
  expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405)
  const head = await fetch(`${url}graph.json`, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '23'])
})

test('a graph that is not there yet is missing, and appears as soon as it is built', async () => {
  await rm(join(folder, 'graph.json'))
  const { url } = await start(folder, { port: 0 })
  expect((await fetch(`${url}graph.json`)).status).toBe(404)
  await writeFile(join(folder, 'graph.json'), '{}')
  expect(await (await fetch(`${url}graph.json`)).text()).toBe('{}')
})

test('a page gets the articles of the graph that it has, though the folder was built again since', async () => {
  const { url } = await start(folder, { port: 0 })
  await writeFile(join(folder, 'articles.jsonl'), 'old\n')
  const old = await fetch(`${url}graph.json`)
  const result = old.headers.get('x-quanhe-result')
  await writeFile(join(folder, 'next.json'), '{"nodes":[],"edges":[],"next":1}')
  await writeFile(join(folder, 'next.jsonl'), 'next\n')
  await rename(join(folder, 'next.json'), join(folder, 'graph.json'))
  await rename(join(folder, 'next.jsonl'), join(folder, 'articles.jsonl'))
  expect(await (await fetch(`${url}articles.jsonl?of=${result}`)).text()).toBe('old\n')
  const next = await fetch(`${url}graph.json`)
  expect(next.headers.get('x-quanhe-result')).not.toBe(result)
  expect(await (await fetch(`${url}articles.jsonl?of=${next.headers.get('x-quanhe-result')}`)).text()).toBe('next\n')
  expect(await (await fetch(`${url}articles.jsonl`)).text()).toBe('next\n')
})

test('a page whose build is long gone is told to load again', async () => {
  const { url } = await start(folder, { port: 0 })
  const answer = await fetch(`${url}articles.jsonl?of=elsewhere`)
  expect([answer.status, await answer.text()]).toEqual([
    410,
    'The folder was built again since. Load the page again.\n',
  ])
})

test('a folder reached by a link is served like any other', async () => {
  const link = `${folder}-link`
  await symlink(folder, link)
  try {
    const { url } = await start(link, { port: 0 })
    expect((await fetch(`${url}graph.json`)).status).toBe(200)
  } finally {
    await rm(link)
  }
})

test('two can run at once: the second takes the next free port', async () => {
  const [first, second] = [await start(folder), await start(folder)]
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(first.url).port))
})

test('a port that was asked for and is taken is an error that names it', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as { port: number }
  await expect(serve(folder, { port })).rejects.toThrow(String(port))
  other.close()
})

test('a folder that does not exist is an error that names it', async () => {
  await expect(serve(join(folder, 'nowhere'))).rejects.toThrow('nowhere')
})

test('after closing nobody answers', async () => {
  const { url, close } = await serve(folder, { port: 0 })
  await fetch(url)
  await close()
  await expect(fetch(url)).rejects.toThrow()
})

test('an older graph is served where there is one, as it is now, and nothing else of its folder', async () => {
  const older = join(folder, 'older')
  await mkdir(older)
  await writeFile(join(older, 'graph.json'), '{"nodes":[]}')
  const { url } = await start(folder, { port: 0, since: older })
  const answer = await fetch(`${url}earlier.json`)
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await answer.text()).toBe('{"nodes":[]}')
  expect((await fetch(`${url}older/graph.json`)).status).toBe(404)
  const without = await start(folder, { port: 0 })
  expect((await fetch(`${without.url}earlier.json`)).status).toBe(404)
})
