import { expect, test } from 'vitest'
import { json, textOf } from '../../src/8-exports/index.ts'
import { assemble, build, loadKnowledge, readArticles } from '../../src/index.ts'
import type { Article, Extraction } from '../../src/model.ts'
import { quanhe, samples } from './terminal.ts'

const line = (record: unknown) => `${JSON.stringify(record)}\n`
const speaks = 'Bà Lê Thị Ba, Phó Chủ tịch UBND tỉnh Đồng Tháp, phát biểu.'
const linesOf = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((each) => JSON.parse(each))

test('every article gives one line, in order, with the words that say so', async () => {
  const { status, out, err } = await quanhe(['extract'], {
    stdin: line({ id: 'b', text: speaks }) + line({ id: 'a', text: 'Trời mưa.' }),
  })
  expect([status, err]).toEqual([0, ''])
  const [first, second]: readonly Extraction[] = linesOf(out) as never
  expect(first!.article).toEqual({ id: 'b' })
  expect(first!.claims.filter(({ kind }) => kind === 'HOLDS').map(({ evidence }) => evidence.quote)).toEqual([
    'Bà Lê Thị Ba, Phó Chủ tịch UBND tỉnh Đồng Tháp',
  ])
  const digits = expect.stringMatching(/^[0-9a-f]+$/)
  expect(second).toEqual({
    content: digits,
    reading: digits,
    article: { id: 'a' },
    entities: [],
    claims: [],
    notices: [],
  })
})

test.each([
  ['no JSON', 'nope\n', { line: 2, message: expect.stringContaining('not valid JSON') }],
  ['no text', line({ id: 'x' }), { line: 2, message: expect.stringContaining('“text” is missing') }],
  ['no id', line({ text: 'x' }), { line: 2, message: expect.stringContaining('“id” is missing') }],
  ['an empty text', line({ id: 'x', text: ' ' }), { line: 2, article: 'x', message: expect.stringContaining('empty') }],
  [
    'an id that was there',
    line({ id: 'a', text: 'x' }),
    { line: 2, article: 'a', message: expect.stringContaining('“a”') },
  ],
  ['no object', '[]\n', { line: 2, message: expect.stringContaining('a list') }],
])('a line with %s gives an error line in its place, and status 1 in the end', async (_, bad, error) => {
  const stdin = line({ id: 'a', text: speaks }) + bad + line({ id: 'c', text: speaks })
  const { status, out } = await quanhe(['extract'], { stdin })
  expect(status).toBe(1)
  expect(linesOf(out)).toEqual([
    expect.objectContaining({ article: { id: 'a' } }),
    { error },
    expect.objectContaining({ article: { id: 'c' } }),
  ])
})

test('bytes that are no UTF-8 are an error of that line alone', async () => {
  const stdin = [
    Buffer.from('{"id":"a","text":"'),
    Buffer.from([0xe1, 0xbb]),
    Buffer.from(`"}\n${line({ id: 'b', text: 'x' })}`),
  ]
  const { status, out } = await quanhe(['extract'], { stdin })
  expect(status).toBe(1)
  expect(linesOf(out).map((each) => each.error?.line ?? each.article.id)).toEqual([1, 'b'])
})

test('a date that is none is told of, and the article is read all the same', async () => {
  const { status, out, err } = await quanhe(['extract'], { stdin: line({ id: 'a', text: 'x', published: 'hôm qua' }) })
  expect([status, linesOf(out).length]).toEqual([0, 1])
  expect(err).toMatch(/^warning: standard input:1: The date “hôm qua”/)
})

test('an article with two things to warn of is one line all the same', async () => {
  const bare =
    'Ong Tran Van Hai, Bi thu Huyen uy Cao Lanh, va ba Le Thi Ba, Chu tich UBND huyen Thap Muoi, du hoi nghi.'
  const stdin = line({ id: 'a', text: bare, published: 'hôm qua' }) + line({ id: 'a', text: bare, published: 'nay' })
  const { status, out, err } = await quanhe(['extract'], { stdin })
  expect([status, linesOf(out).map(({ article }) => article?.id)]).toEqual([0, ['a']])
  expect(err.match(/^\w+: standard input:\d: .{8}/gm)).toEqual([
    'warning: standard input:1: The date',
    'warning: standard input:1: This is ',
    'warning: standard input:2: The date',
    'warning: standard input:2: This is ',
    'note: standard input:2: The same',
  ])
})

test('letters cut in two by the chunks of a pipe are put together again', async () => {
  const bytes = Buffer.from(line({ id: 'a', text: speaks }) + line({ id: 'b', text: speaks }))
  const whole = await quanhe(['extract'], { stdin: [bytes] })
  const single = await quanhe(['extract'], { stdin: Array.from(bytes, (byte) => Buffer.from([byte])) })
  expect(single).toEqual(whole)
  expect(linesOf(whole.out).length).toBe(2)
})

test('a reader that has gone ends it quietly, and reading stops', async () => {
  let read = 0
  const stdin = {
    *[Symbol.iterator]() {
      for (; read < 100; read++) yield Buffer.from(line({ id: `${read}`, text: 'x' }))
    },
  } as unknown as readonly Uint8Array[]
  const stdout = {
    write: (_: string, done?: (error?: Error | null) => void) => {
      done?.(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
      return false
    },
  }
  expect(await quanhe(['extract'], { stdin, stdout })).toEqual({ status: 0, out: '', err: '' })
  expect(read).toBeLessThan(3)
})

test('it waits for a slow reader instead of piling up lines', async () => {
  let [waiting, most] = [0, 0]
  const stdout = {
    write: (_: string, done?: (error?: Error | null) => void) => {
      most = Math.max(most, ++waiting)
      setTimeout(() => {
        waiting--
        done?.()
      }, 1)
      return false
    },
  }
  await quanhe(['extract'], {
    stdin: Array.from({ length: 20 }, (_, id) => Buffer.from(line({ id: `${id}`, text: 'x' }))),
    stdout,
  })
  expect([waiting, most]).toEqual([0, 1])
})

test('the lines, read again by a program, assemble to the graph that build makes', async () => {
  const articles: Article[] = []
  for await (const { article } of readArticles([samples])) if (article) articles.push(article)
  const { out } = await quanhe(['extract'], { stdin: articles.map(line).join('') })
  const knowledge = loadKnowledge()
  const graph = assemble(linesOf(out) as unknown as readonly Extraction[], knowledge)
  expect(textOf(json.write(graph))).toBe(textOf(json.write(build(articles, knowledge))))
})

test('words after “extract” are wrong use: it reads standard input', async () => {
  const { status, err } = await quanhe(['extract', 'bao.jsonl'])
  expect(status).toBe(2)
  expect(err).toContain('quanhe extract < articles.jsonl')
})
