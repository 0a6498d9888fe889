import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { folderWith, gather, gatherFile } from './folder.ts'
import { epubOf, mailOf, odtOf } from './form-samples.ts'

// Made to be harmless: zeros that pack well, no more of them than it takes to be refused.
const zeros = Buffer.alloc(48 * 1024 * 1024)
const packed = gzipSync(zeros)

/** A zip made by Node's own packer, which is quick with much of the same. */
function zipOf(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, bytes] of Object.entries(files)) {
    const body = deflateRawSync(bytes)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(bytes), 10)
    head.writeUInt32LE(body.length, 14)
    head.writeUInt32LE(bytes.length, 18)
    head.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    parts.push(Buffer.from('PK\x03\x04'), head, Buffer.from(name), body)
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), head, tail, Buffer.from(name))
    at += 30 + name.length + body.length
  }
  const end = Buffer.alloc(18)
  const entries = Object.keys(files).length
  const list = Buffer.concat(directory)
  end.writeUInt16LE(entries, 4)
  end.writeUInt16LE(entries, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end])
}

const messages = ({ notices }: { readonly notices: readonly { readonly message: string }[] }) =>
  notices.map(({ message }) => message)

describe('what unpacks to far more than it can hold is left, and told', () => {
  test.each(['txt', 'jsonl', 'html', 'json', 'xml', 'eml', 'mbox', 'rtf'])('a.%s.gz', async (kind) => {
    const folder = folderWith({ [`a.${kind}.gz`]: packed, 'b.txt': 'Ông Bàn Văn Thịnh.' })
    const found = await gather([folder])
    expect(found.articles.map(({ id }) => id)).toEqual(['b'])
    expect(messages(found)).toEqual([expect.stringContaining('unpacks to far more than it can hold')])
  })

  test('a zip, in one file or in many', async () => {
    const one = zipOf({ 'a.txt': zeros, 'b.txt': strToU8('x') })
    expect(messages(await gatherFile('a.zip', one))).toEqual([
      expect.stringContaining('unpacks to far more than it can hold'),
    ])
    const part = zeros.subarray(0, 12 * 1024 * 1024)
    const many = zipOf(Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`${at}.txt`, part])))
    expect(messages(await gatherFile('a.zip', many)).at(-1)).toContain('unpacks to far more than it can hold')
  })

  test('a zip in a zip, and gzip in a zip', async () => {
    const inner = zipOf({ 'a.txt': zeros })
    expect(messages(await gatherFile('a.zip', zipOf({ 'b.zip': inner })))[0]).toMatch(/^b\.zip: .*unpacks to far more/)
    expect(messages(await gatherFile('a.zip', zipOf({ 'b.txt.gz': packed })))[0]).toMatch(
      /^b\.txt\.gz: .*unpacks to far more/,
    )
  })

  test('a document', async () => {
    expect(messages(await gatherFile('a.odt', zipOf({ 'content.xml': zeros })))[0]).toContain('unpacks to far more')
    expect(messages(await gatherFile('a.epub', zipOf({ 'content.opf': zeros })))[0]).toContain('unpacks to far more')
  })

  test('a text that only packs well is read', async () => {
    const { articles } = await gatherFile('a.txt.gz', gzipSync('Ông Bàn Văn Thịnh dự họp.\n'.repeat(20_000)))
    expect(articles[0]?.text).toHaveLength(26 * 20_000)
  })
})

describe('nesting without end', () => {
  const deep = 100_000
  test.each([
    ['a.html', `${'<div>'.repeat(deep)}<p>Ông Bàn Văn Thịnh dự họp.</p>`],
    ['a.json', '['.repeat(deep)],
    ['a.xml', `<TEI><text>${'<div>'.repeat(deep)}`],
    ['b.xml', `<rss><channel><item>${'<a>'.repeat(deep)}`],
    ['a.rtf', `{\\rtf1 ${'{'.repeat(deep)}x`],
    ['a.fodt', `<office:document xmlns:office="o"><office:body><office:text>${'<text:p>'.repeat(deep)}`],
    ['a.md', `---\na: ${'['.repeat(deep)}\n---\nÔng Bàn Văn Thịnh.`],
    ['a.odt', odtOf('<text:span>'.repeat(deep))],
    ['a.epub', epubOf([`${'<div>'.repeat(deep)}x`])],
    ['a.eml', mailOf('Tin', '<div>'.repeat(deep), 'text/html')],
  ])('%s is read or told within seconds', async (name, content) => {
    const start = performance.now()
    const found = await gatherFile(name, content)
    expect(found.articles.length + found.notices.length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

test('links that lead round in a circle are told or passed, and the files are read once', async () => {
  const folder = folderWith({ 'a/tin.txt': 'Ông Bàn Văn Thịnh.' })
  symlinkSync(folder, join(folder, 'a', 'round'))
  symlinkSync(join(folder, 'x'), join(folder, 'y'))
  symlinkSync(join(folder, 'y'), join(folder, 'x'))
  const found = await gather([folder])
  expect(found.articles.map(({ id }) => id)).toEqual(['a/tin'])
  expect(messages(found).join()).toMatch(/circle/)
})

test('a page without an article is told, and its neighbour read', async () => {
  const found = await gather([folderWith({ 'a.html': '<nav><a href="/">Trang chủ</a></nav>', 'b.txt': 'Ông A.' })])
  expect(found.articles.map(({ id }) => id)).toEqual(['b'])
  expect(messages(found)).toEqual([expect.stringContaining('no main text')])
})

test('nothing is fetched and nothing run while reading', async () => {
  const before = globalThis.fetch
  let calls = 0
  globalThis.fetch = () => {
    calls++
    return Promise.reject(new Error('not while reading'))
  }
  try {
    const reference = '<!DOCTYPE TEI SYSTEM "http://127.0.0.1:9/a.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    const { articles } = await gatherFile('a.xml', `${reference}<TEI><text><body><p>a &x; b</p></body></text></TEI>`)
    expect(articles).toMatchObject([{ text: 'a &x; b' }])
    const page =
      '<html><body><script>globalThis.quanheWasRun = true</script><img src="http://127.0.0.1:9/x" onerror="globalThis.quanheWasRun = true"><p>Ông Bàn Văn Thịnh dự họp.</p></body></html>'
    await gatherFile('a.html', page)
    await gatherFile('a.eml', mailOf('Tin', page, 'text/html'))
    expect([calls, 'quanheWasRun' in globalThis]).toEqual([0, false])
  } finally {
    globalThis.fetch = before
  }
})

test('twice the files take twice the time, not four times', async () => {
  const timeOf = async (count: number) => {
    const folder = folderWith({})
    for (let at = 0; at < count; at++) {
      if (at % 1000 === 0) mkdirSync(join(folder, `${at / 1000}`))
      writeFileSync(join(folder, `${Math.floor(at / 1000)}`, `${at}.txt`), `Tin ${at}\nÔng Bàn Văn Thịnh.`)
    }
    const { user, system } = process.cpuUsage()
    expect((await gather([folder])).articles).toHaveLength(count)
    const used = process.cpuUsage()
    return used.user + used.system - user - system
  }
  await timeOf(500)
  const [some, more] = [await timeOf(2000), await timeOf(8000)]
  expect(more / some).toBeLessThan(9)
})
