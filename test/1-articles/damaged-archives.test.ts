import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { warcOf } from './documents.ts'
import { type Gathered, gatherFile } from './folder.ts'

// Archives that GNU wget saved (archives/make.mjs): a page as it is, one in gzip, one in chunks, one more, one that is missing.
const plain = readFileSync(new URL('archives/wget.warc', import.meta.url))
const zipped = readFileSync(new URL('archives/wget.warc.gz', import.meta.url))
const page = (number: number) => `http://127.0.0.1:8731/${number}.html`
const names = { 1: 'Trần Văn Hai', 2: 'Lê Thị Ba', 3: 'Phạm Văn Tư', 4: 'Võ Thị Năm' } as const

/** Where the gzip members of the responses begin: info, then request and response five times. */
const members = [...zipped.keys()].filter((at) => zipped.readUIntBE(at, Math.min(3, zipped.length - at)) === 0x1f8b08)
const memberOf = (number: number) => members[2 * number]!

const ids = ({ articles }: Gathered) => articles.map(({ id }) => id)
const warnings = ({ notices }: Gathered) =>
  notices.filter(({ level }) => level === 'warning').map(({ message, article }) => [article, message])

test.each([
  ['wget.warc', plain],
  ['wget.warc.gz', zipped],
  ['wget.warc.gz, zipped as a whole', gzipSync(plain)],
])('%s gives its pages, however they were sent', async (_, bytes) => {
  const found = await gatherFile(bytes === plain ? 'bao.warc' : 'bao.warc.gz', bytes)
  expect(ids(found)).toEqual([1, 2, 3, 4].map(page))
  for (const [at, name] of Object.values(names).entries()) expect(found.articles[at]!.text).toContain(name)
  expect(warnings(found)).toEqual([])
})

describe('a compressed archive', () => {
  test('with a wrong byte in the middle loses that page, and tells its address', async () => {
    const found = await gatherFile('bao.warc.gz', flipped(zipped, memberOf(1) + 700))
    expect(ids(found)).toEqual([2, 3, 4].map(page))
    expect(warnings(found)).toEqual([[page(1), expect.stringMatching(/^Record 3 .*damaged at byte \d+/)]])
  })

  test('with a wrong checksum loses that page, whose letters may be others', async () => {
    const trailer = members[2 * 1 + 1]! - 8
    const found = await gatherFile('bao.warc.gz', flipped(zipped, trailer))
    expect(ids(found)).toEqual([2, 3, 4].map(page))
    expect(warnings(found)).toEqual([[page(1), expect.stringMatching(/^Record 3 .*damaged at byte \d+/)]])
  })

  test('with a wrong byte at the beginning of a member goes on at the next', async () => {
    const found = await gatherFile('bao.warc.gz', flipped(zipped, memberOf(2)))
    expect(ids(found)).toEqual([1, 3, 4].map(page))
    expect(warnings(found)).toEqual([[undefined, expect.stringMatching(/^Record 5: .*damaged at byte \d+/)]])
  })

  test('that is cut gives the pages before, and of the cut one what is there', async () => {
    const found = await gatherFile('bao.warc.gz', zipped.subarray(0, memberOf(3) + 700))
    expect(ids(found)).toEqual([1, 2, 3].map(page))
    expect(found.articles[2]!.text).toContain('Phạm Văn Tư')
    expect(warnings(found)).toEqual([
      [page(3), expect.stringMatching(/cut short \(\d+ of \d+ bytes\)\. The compressed file/)],
    ])
  })

  test('may end in zeros', async () => {
    const found = await gatherFile('bao.warc.gz', Buffer.concat([zipped, Buffer.alloc(512)]))
    expect(ids(found)).toHaveLength(4)
    expect(warnings(found)).toEqual([])
  })
})

describe('an archive that is not compressed', () => {
  test('with a record shorter than it says goes on at the next, and tells of the one', async () => {
    const at = plain.indexOf('Bí thư', plain.indexOf(names[1]))
    const found = await gatherFile('bao.warc', Buffer.concat([plain.subarray(0, at), plain.subarray(at + 40)]))
    expect(ids(found)).toEqual([1, 2, 3, 4].map(page))
    expect(warnings(found)).toEqual([
      [page(1), expect.stringMatching(/^Record 3 .*shorter than it says \(\d+ of \d+ bytes\)\.$/)],
    ])
  })

  test('with bytes that belong nowhere goes on behind them', async () => {
    const at = plain.indexOf('WARC/1.0', plain.indexOf(names[1]))
    const found = await gatherFile(
      'bao.warc',
      Buffer.concat([plain.subarray(0, at), Buffer.from('??? nothing\r\n\r\n'), plain.subarray(at)]),
    )
    expect(ids(found)).toEqual([1, 2, 3, 4].map(page))
    expect(warnings(found)).toEqual([[page(1), expect.stringMatching(/no record begins where it ends; \d+ bytes/)]])
  })

  test('that is cut gives of the last page what is there', async () => {
    const found = await gatherFile('bao.warc', plain.subarray(0, plain.indexOf(names[4]) + 60))
    expect(ids(found)).toEqual([1, 2, 3, 4].map(page))
    expect(found.articles[3]!.text).toContain('Võ Thị Năm')
    expect(warnings(found)).toEqual([[page(4), expect.stringMatching(/cut short/)]])
  })

  test('that begins with something else is read from its first record on', async () => {
    const found = await gatherFile('bao.warc', Buffer.concat([Buffer.from('garbage\r\n\r\n'), plain]))
    expect(ids(found)).toEqual([1, 2, 3, 4].map(page))
    expect(warnings(found)).toEqual([[undefined, expect.stringMatching(/^Record 1: No record begins at byte 1/)]])
  })
})

test('a page that was cut when it was archived is told with its address', async () => {
  const marked = plain.toString('latin1')
  const at = marked.lastIndexOf(`WARC-Target-URI: <${page(2)}>`)
  const bytes = Buffer.from(`${marked.slice(0, at)}WARC-Truncated: length\r\n${marked.slice(at)}`, 'latin1')
  const found = await gatherFile('bao.warc', bytes)
  expect(ids(found)).toHaveLength(4)
  expect(warnings(found)).toEqual([[page(2), expect.stringMatching(/cut short when it was archived \(length\)/)]])
})

const long = `<h1>Tin dài</h1>${Array.from({ length: 400 }, (_, at) => `<p>Ông Trần Văn Hai chủ trì cuộc họp thứ ${at * at} của Đảng ủy xã Tân Mỹ.</p>`).join('')}`

test.each([
  ['gzip', (body: Buffer) => gzipSync(body)],
  ['br', (body: Buffer) => brotliCompressSync(body)],
])('of a page that was sent as %s and is cut, what can be unpacked is read', async (coding, pack) => {
  const packed = pack(Buffer.from(long))
  const url = 'https://bao.example/1'
  const bytes = await warcOf([{ url, body: packed.subarray(0, packed.length * 0.7), sentAs: coding }])
  const found = await gatherFile('bao.warc', bytes)
  expect(found.articles[0]!.text).toContain('cuộc họp thứ 100 ')
  expect(warnings(found)).toEqual([[url, expect.stringMatching(/is not whole/)]])
})

test('a header of the transfer without the transfer does no harm', async () => {
  const url = 'https://bao.example/1'
  for (const sentAs of ['gzip', 'br', 'deflate'] as const) {
    const found = await gatherFile('bao.warc', await warcOf([{ url, body: Buffer.from(long), sentAs }]))
    expect(found.articles[0]!.text).toContain('cuộc họp thứ 100 ')
    expect(warnings(found)).toEqual([])
  }
})

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at]! ^= 0xff
  return copy
}
