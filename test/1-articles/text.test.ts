import { expect, test } from 'vitest'
import { gatherFile } from './folder.ts'

test('the text stays as it is: line ends, spaces, loose tone marks; only the byte-order mark goes', async () => {
  const text = '\r\n  Thành ủy Ho\u0300a Bi\u0300nh  \r\n\r\nHọp thường kỳ.\t\n'
  const { articles } = await gatherFile('tin.txt', `\uFEFF${text}`)
  expect(articles).toEqual([{ id: 'tin', text, title: 'Thành ủy Ho\u0300a Bi\u0300nh' }])
})

test('front matter gives the metadata, as plain strings, and is no part of the text', async () => {
  const front = [
    '---',
    'id: 0123',
    'title: "Họp: thường kỳ"',
    'published: 2024-02-22',
    'authors: [Hà Mai, Lê Bình]',
    'province:',
    'tags: x',
    '---',
  ]
  const { articles, notices } = await gatherFile('tin.md', `${front.join('\r\n')}\r\n\r\nThành ủy họp.\r\n`)
  expect(notices).toEqual([])
  expect(articles).toEqual([
    {
      id: '0123',
      title: 'Họp: thường kỳ',
      published: '2024-02-22',
      authors: ['Hà Mai', 'Lê Bình'],
      text: '\r\nThành ủy họp.\r\n',
    },
  ])
})

test('the keys of a front matter may be those of a table; the source of a saved page is its address', async () => {
  const { articles, notices } = await gatherFile(
    'tin.md',
    '---\ndate: 16/03/2024\nauthor: Hà Mai\nsource: https://bao.example/1\ncontent: khác\n---\nThành ủy họp.',
  )
  expect(notices).toEqual([])
  expect(articles).toEqual([
    {
      id: 'tin',
      title: 'Thành ủy họp.',
      text: 'Thành ủy họp.',
      published: '2024-03-16',
      authors: ['Hà Mai'],
      url: 'https://bao.example/1',
    },
  ])
})

test('a heading is the title of Markdown, without its sign; the text keeps it', async () => {
  const { articles } = await gatherFile('tin.md', '\n## Thành ủy họp\n\nTin.')
  expect(articles).toEqual([{ id: 'tin', title: 'Thành ủy họp', text: '\n## Thành ủy họp\n\nTin.' }])
})

test('an empty title in front matter is none', async () => {
  const { articles } = await gatherFile('tin.txt', '---\ntitle:\n---\nThành ủy họp.')
  expect(articles).toEqual([{ id: 'tin', title: 'Thành ủy họp.', text: 'Thành ủy họp.' }])
})

test('front matter that is not YAML is left out with its line, and the article is kept', async () => {
  const { articles, notices } = await gatherFile('tin.txt', '---\nid: 7\ntitle: Họp: thường kỳ\n---\nThành ủy họp.')
  expect(articles).toEqual([{ id: 'tin', title: 'Thành ủy họp.', text: 'Thành ủy họp.' }])
  expect(notices).toMatchObject([
    { level: 'warning', line: 3, message: expect.stringMatching(/Put quotation marks around a value with a colon/) },
  ])
})

test('a value in asterisks is no reference: the front matter is left out with its line, and the article is kept', async () => {
  const { articles, notices } = await gatherFile('tin.txt', '---\nid: 7\ntitle: *Họp*\n---\nThành ủy họp.')
  expect(articles).toEqual([{ id: 'tin', title: 'Thành ủy họp.', text: 'Thành ủy họp.' }])
  expect(notices).toMatchObject([{ level: 'warning', line: 3, message: expect.stringMatching(/is not valid YAML/) }])
})

test('a wrong date in front matter is left out, and the article is kept', async () => {
  const { articles, notices } = await gatherFile('tin.txt', '---\npublished: hôm qua\n---\nThành ủy họp.')
  expect(articles).toMatchObject([{ id: 'tin' }])
  expect(notices).toMatchObject([{ level: 'warning', message: expect.stringMatching(/“hôm qua”/) }])
})

test.each([
  ['lines of dashes around prose', '---\nThành ủy họp.\n---\nTin.'],
  ['a line of dashes that is never closed', '---\nid: 7\nTin.'],
  ['a list between dashes', '---\n- một\n- hai\n---\nTin.'],
])('%s are part of the text', async (_, text) => {
  expect((await gatherFile('tin.txt', text)).articles).toMatchObject([{ id: 'tin', text }])
})

test('a text that is not UTF-8 is skipped, and the place is told', async () => {
  const { articles, notices } = await gatherFile(
    'tin.txt',
    Buffer.concat([Buffer.from('Đúng \uFFFD.\nH'), Buffer.from([0xf2]), Buffer.from('a')]),
  )
  expect(articles).toEqual([])
  expect(notices).toMatchObject([
    { level: 'warning', line: 2, message: 'Skipped: byte 14 is not valid UTF-8. Save the file as UTF-8.' },
  ])
})

test('the UTF-16 that Windows calls Unicode is read by its byte-order mark', async () => {
  const { articles } = await gatherFile('tin.txt', Buffer.from('\uFEFFThành ủy họp.', 'utf16le'))
  expect(articles).toEqual([{ id: 'tin', title: 'Thành ủy họp.', text: 'Thành ủy họp.' }])
})

test('an empty text is skipped', async () => {
  const { articles, notices } = await gatherFile('tin.txt', '---\nid: 7\n---\n \n')
  expect(articles).toEqual([])
  expect(notices).toMatchObject([{ level: 'warning', message: 'Skipped: its text is empty.', article: '7' }])
})
