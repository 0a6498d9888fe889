import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../src/1-articles/format.ts'
import { json } from '../../src/1-articles/json.ts'
import { jsonl } from '../../src/1-articles/jsonl.ts'
import { gatherFile } from './folder.ts'

const whole = {
  id: 'a/1 ',
  text: 'Dòng một.\r\nDòng hai: Ho\u0300a Bi\u0300nh. ',
  title: 'Hai dòng',
  url: 'https://bao.example/1',
  outlet: 'Báo Mẫu',
  published: '2024-02-22',
  province: 'Cao Bằng',
  authors: ['Nông Văn Đàn', 'Hà Mai'],
  recognised: [
    { start: 0, page: 1, confidence: 0.91 },
    { start: 10, page: 2, confidence: 1 },
  ],
}

describe.each([
  [
    'JSON Lines',
    'tin.jsonl',
    (records: readonly unknown[]) => records.map((record) => JSON.stringify(record)).join('\n'),
  ],
  [
    'a JSON list',
    'tin.json',
    (records: readonly unknown[]) => `[${records.map((record) => JSON.stringify(record)).join(',\n')}]`,
  ],
])('%s', (_, name, write) => {
  test('gives every field as it is', async () => {
    expect(await gatherFile(name, write([whole]))).toEqual({ articles: [whole], notices: [] })
  })

  test('ignores unknown, null and empty fields', async () => {
    const { articles } = await gatherFile(
      name,
      write([{ id: '1', text: 'Tin.', title: null, url: '', authors: [], views: 7 }]),
    )
    expect(articles).toEqual([{ id: '1', text: 'Tin.' }])
  })

  test.each([
    [{ text: 'Tin.' }, 'Skipped: “id” is missing.'],
    [{ id: '', text: 'Tin.' }, 'Skipped: “id” is empty.'],
    [{ id: 7.5, text: 'Tin.' }, 'Skipped: “id” is a number, but must be a string in quotes.'],
    [{ id: '1' }, 'Skipped: “text” is missing.'],
    [{ id: '1', text: null }, 'Skipped: “text” is null, but must be a string in quotes.'],
    [{ id: '1', text: ['Tin.'], title: true }, 'Skipped: “text” is a list, but must be a string in quotes.'],
    [{ id: '1', text: ' \n ' }, 'Skipped: its text is empty.'],
    ['Tin.', 'Skipped: this is a string where a record in { } is expected.'],
    [null, 'Skipped: this is null where a record in { } is expected.'],
  ])('tells the line of %j, and reads the next', async (record, message) => {
    const { articles, notices } = await gatherFile(name, write([whole, record, { ...whole, id: '9' }]))
    expect(articles.map(({ id }) => id)).toEqual(['a/1 ', '9'])
    expect(notices).toMatchObject([{ level: 'warning', line: 2, message }])
  })

  test.each([
    [
      [
        { start: 5, page: 1, confidence: 0.9 },
        { start: 0, page: 2, confidence: 0.9 },
      ],
    ],
    [[{ start: 99, page: 1, confidence: 0.9 }]],
    [[{ start: 0, page: 0, confidence: 0.9 }]],
    [[{ start: 0, page: 1, confidence: 9 }]],
    [[7, null]],
  ])('pages that are none are left out, which is told: %j', async (recognised) => {
    const { articles, notices } = await gatherFile(
      name,
      write([{ id: '1', text: 'Tin ngắn.', title: 'Tin', recognised }]),
    )
    expect(articles).toEqual([{ id: '1', text: 'Tin ngắn.', title: 'Tin' }])
    expect(notices).toMatchObject([{ message: expect.stringContaining('“recognised” must be a list of pages') }])
  })

  test.each([1710523800, 1710523800000, 20240316])('a number may be a day: %i', async (published) => {
    const { articles, notices } = await gatherFile(name, write([{ id: '1', text: 'Tin.', published }]))
    expect(articles).toEqual([{ id: '1', text: 'Tin.', published: '2024-03-16' }])
    expect(notices).toEqual([])
  })

  test.each([
    [{ published: 2024 }, '“published” is a number, but must be a string in quotes'],
    [{ outlet: { name: 'Báo Mẫu' } }, '“outlet” is an object, but must be a string in quotes'],
    [{ authors: [{ name: 'Hà Mai' }] }, '“authors” must be a list of strings'],
    [
      { title: true, url: ['https://bao.example/1'] },
      '“title” is true, but must be a string in quotes; “url” is a list, but must be a string in quotes',
    ],
  ])('an optional field that is wrong, %j, costs the field and not the article', async (wrong, message) => {
    const { articles, notices } = await gatherFile(
      name,
      write([{ id: '1', text: 'Tin.', province: 'Trà Vinh', ...wrong }]),
    )
    expect(articles).toEqual([{ id: '1', text: 'Tin.', province: 'Trà Vinh' }])
    expect(notices).toMatchObject([
      { level: 'warning', line: 1, article: '1', message: `The article is kept without a field: ${message}.` },
    ])
  })

  test.each([
    ['2024', '2024'],
    ['2024-02', '2024-02'],
    ['2024-02-29T23:59:59.5+07:00', '2024-02-29'],
    ['2024-02-29 06:30', '2024-02-29'],
    ['22/02/2024', '2024-02-22'],
    ['2/22/2024', '2024-02-22'],
    ['2024-02-28T18:30:00Z', '2024-02-29'],
    ['2023-02-29', undefined],
    ['1901-01-01', undefined],
  ])('the date %s is read as %s', async (published, expected) => {
    const { articles, notices } = await gatherFile(name, write([{ ...whole, published }]))
    expect(articles).toHaveLength(1)
    expect(articles[0]!.published).toBe(expected)
    expect(notices.map(({ level, line, article }) => [level, line, article])).toEqual(
      expected ? [] : [['warning', 1, 'a/1 ']],
    )
  })

  test('one string may name several authors', async () => {
    const { articles } = await gatherFile(name, write([{ ...whole, authors: 'Nông Văn Đàn; Hà Mai' }]))
    expect(articles[0]!.authors).toEqual(['Nông Văn Đàn', 'Hà Mai'])
  })
})

test('a JSON file may hold one article', async () => {
  expect((await gatherFile('tin.json', `\uFEFF${JSON.stringify(whole, null, 2)}`)).articles).toEqual([whole])
})

test('lines are counted in a JSON list however it is laid out', async () => {
  const layout =
    '[\n\n  {"id": "1",\n "text": "Tin [một], {hai}: \\"ba\\\\"},\n  7, [8,\n {"id": 9}],\n\n{"id": "2", "x": [1, {"y": 2}],\n"text": ""}\n, null]'
  const { articles, notices } = await gatherFile('tin.json', layout)
  expect(articles).toMatchObject([{ id: '1', text: 'Tin [một], {hai}: "ba\\' }])
  expect(notices.map(({ line }) => line)).toEqual([5, 5, 8, 10])
})

test('JSON Lines in a file named .json are recognised by the advice', async () => {
  const { notices } = await gatherFile('tin.json', '{"id": "1", "text": "Tin."}\n{"id": "2", "text": "Tin."}\n')
  expect(notices).toMatchObject([
    { level: 'warning', message: expect.stringMatching(/give it a name that ends in \.jsonl\.$/) },
  ])
})

test('a line that is not UTF-8 or not JSON costs that line', async () => {
  const bytes = Buffer.concat([
    Buffer.from('{"id": "1", "text": "Tin một."}\r\n\r\n{"id": "2", "text": "H'),
    Buffer.from([0xf2]), // ò in windows-1252
    Buffer.from('a"}\n{"id": \n{"id": "3", "text": "Dòng \u2028 cuối \uFFFD."}'),
  ])
  const { articles, notices } = await gatherFile('tin.jsonl', bytes)
  expect(articles.map(({ id }) => id)).toEqual(['1', '3'])
  expect(notices).toMatchObject([
    {
      level: 'warning',
      line: 3,
      message: 'Skipped: in this line, byte 23 is not valid UTF-8. Save the file as UTF-8.',
    },
    { level: 'warning', line: 4, message: expect.stringMatching(/^Skipped: this line is not valid JSON/) },
  ])
})

/** Letters in both forms, and everything that files and lines could stumble over, lone surrogates included. */
const anyText = fc.string({
  unit: fc.constantFrom(
    ...'aăđệưQ .“”"\\/[]{},:\n\r\t\0\u0301\u0323\u2028\u2029\uFEFF\uFFFD',
    '\r\n',
    '🌾',
    '\uD83C',
    '\uDF3E',
  ),
})

test('any text comes out of JSON as it was put in', async () => {
  const property = fc.asyncProperty(
    fc.array(anyText, { minLength: 1 }),
    fc.integer({ min: 1, max: 40 }),
    async (texts, size) => {
      const records = texts.map((text) => ({ id: text, text }))
      const lines = Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
      const list = Buffer.from(JSON.stringify(records, null, 1))
      const valid = texts.filter((text) => text !== '')
      for (const [format, bytes] of [
        [jsonl, lines],
        [json, list],
      ] as const) {
        const items: Item[] = []
        for await (const item of format.read({ file: '-', name: '-', bytes: () => inPieces(bytes, size) }))
          items.push(item)
        expect(items.flatMap(({ draft }) => draft?.text ?? [])).toEqual(valid)
      }
    },
  )
  await fc.assert(property, { seed: 1, numRuns: 60 })
})

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
