import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { folderWith, gather } from './folder.ts'

const line = (id: string, text = 'Hội nghị bế mạc chiều nay.') => `${JSON.stringify({ id, text })}\n`

test('a folder is read with everything below it, sorted by code unit', async () => {
  const folder = folderWith({
    'b.txt': 'Tin hai.',
    'a/z.txt': 'Tin một.',
    'Z.txt': 'Tin không.',
    'đ.txt': 'Tin tư.',
    'c.md': 'Tin ba.',
  })
  const { articles, notices } = await gather([folder])
  expect(articles.map(({ id }) => id)).toEqual(['Z', 'a/z', 'b', 'c', 'đ'])
  expect(notices).toEqual([])
})

test('ids made from file names are composed, so that every file system gives the same', async () => {
  const { articles } = await gather([folderWith({ 'Ho\u0323\u0302i nghi\u0323.txt': 'Tin một.' })])
  expect(articles[0]!.id).toBe('H\u1ed9i ngh\u1ecb')
})

test('a file named by itself is called after its base name', async () => {
  const folder = folderWith({ 'nam/thang/tin.txt': 'Tin một.' })
  expect((await gather([join(folder, 'nam/thang/tin.txt')])).articles[0]!.id).toBe('tin')
})

test('files that would have the same id get numbers', async () => {
  const folder = folderWith({ 'x/tin.md': 'Tin một.', 'x/tin.txt': 'Tin hai.', 'y/tin.txt': 'Tin ba.' })
  const { articles } = await gather([join(folder, 'x'), join(folder, 'y')])
  expect(articles.map(({ id, text }) => [id, text])).toEqual([
    ['tin', 'Tin một.'],
    ['tin-2', 'Tin hai.'],
    ['tin-3', 'Tin ba.'],
  ])
})

test('of two records with one id the first is kept, and the warning names both places', async () => {
  const folder = folderWith({ 'a.jsonl': line('1') + line('2'), 'b.jsonl': `\n${line('3')}${line('2', 'Tin khác.')}` })
  const { articles, notices } = await gather([folder])
  expect(articles.map(({ id }) => id)).toEqual(['1', '2', '3'])
  expect(notices).toEqual([
    {
      level: 'warning',
      stage: 'articles',
      file: join(folder, 'b.jsonl'),
      line: 3,
      article: '2',
      message: `Skipped: the id “2” was taken by an article in line 2 of ${join(folder, 'a.jsonl')}. Give this one an id of its own.`,
    },
  ])
})

test('no file is read twice, by whichever path it is reached', async () => {
  const folder = folderWith({ 'a/tin.jsonl': line('1') })
  symlinkSync(join(folder, 'a'), join(folder, 'a/vong'))
  const { articles, notices } = await gather([folder, join(folder, 'a'), join(folder, 'a/tin.jsonl')])
  expect(articles).toHaveLength(1)
  expect(notices.map(({ level, file }) => [level, file])).toEqual([
    ['info', join(folder, 'a/vong')],
    ['info', join(folder, 'a')],
    ['info', join(folder, 'a/tin.jsonl')],
  ])
})

test('files of other kinds in a folder are counted in one notice', async () => {
  const folder = folderWith({
    'tin.txt': 'Tin một.',
    'anh.JPG': '',
    'x/anh.jpg': '',
    'x/LICENSE': '',
    '.an': '',
    '~$tin.docx': '',
  })
  const { notices } = await gather([folder])
  expect(notices).toEqual([
    {
      level: 'info',
      stage: 'articles',
      file: folder,
      message: 'Files of kinds that are not read were left out: 2 .jpg, 1 without extension.',
    },
  ])
})

test.each([
  ['an empty folder', {}, '', 'This folder is empty; check the path.'],
  [
    'a folder without articles',
    { 'anh.jpg': '' },
    '',
    /^Nothing here is of a kind that is read \(1 \.jpg\); save it as one of \.txt/,
  ],
  ['a file of another kind', { 'tin.xls': '' }, 'tin.xls', /^Nothing here is of a kind that is read \(1 \.xls\)/],
  ['a path that does not exist', {}, 'thieu.txt', 'There is no such file or folder. Check that the path is right.'],
])('%s is a warning, and the other paths are read', async (_, files, path, message) => {
  const folder = folderWith(files)
  const other = folderWith({ 'tin.txt': 'Tin một.' })
  const { articles, notices } = await gather([join(folder, path), other])
  expect(articles).toHaveLength(1)
  expect(notices).toEqual([
    {
      level: 'warning',
      stage: 'articles',
      file: join(folder, path),
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    },
  ])
})

test('a link that leads nowhere is a warning', async () => {
  const folder = folderWith({ 'tin.txt': 'Tin một.' })
  symlinkSync(join(folder, 'thieu.txt'), join(folder, 'a.txt'))
  const { articles, notices } = await gather([folder])
  expect(articles).toHaveLength(1)
  expect(notices).toMatchObject([{ level: 'warning', file: join(folder, 'a.txt') }])
})

test.skipIf(process.getuid?.() === 0)(
  'a file that may not be read is a warning (the superuser may read every file)',
  async () => {
    const folder = folderWith({ 'a.txt': 'Tin một.', 'b.txt': 'Tin hai.' })
    chmodSync(join(folder, 'a.txt'), 0)
    const { articles, notices } = await gather([folder])
    expect(articles).toHaveLength(1)
    expect(notices).toMatchObject([{ level: 'warning', message: expect.stringMatching(/check its permissions/) }])
  },
)

test('standard input is JSON Lines, however it is cut into pieces', async () => {
  const bytes = Buffer.from(`\uFEFF${line('1', 'Đồng chí Bế Thị Nhàn phát biểu.')}${line('2')}không phải JSON\n`)
  async function* stdin(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
  }
  const { articles, notices } = await gather(['-'], stdin())
  expect(articles.map(({ id, text }) => [id, text])).toEqual([
    ['1', 'Đồng chí Bế Thị Nhàn phát biểu.'],
    ['2', 'Hội nghị bế mạc chiều nay.'],
  ])
  expect(notices).toMatchObject([{ level: 'warning', file: '-', line: 3 }])
})

test.each([
  ['bao.jsonl.gz', (rows: readonly string[]) => rows.map((text, at) => line(String(at), text)).join('')],
  ['bao.csv.gz', (rows: readonly string[]) => `id,text\n${rows.map((text, at) => `${at},${text}\n`).join('')}`],
])('of a compressed file that is cut the records before the cut are read: %s', async (name, fileOf) => {
  const rows = Array.from({ length: 3000 }, (_, at) => `Tin thứ ${at}: ông Bế Văn ${at * 7919} dự họp.`)
  const bytes = gzipSync(fileOf(rows))
  const folder = folderWith({ [name]: bytes.subarray(0, bytes.length / 2), 'c.txt': 'Tin cuối.' })
  const { articles, notices } = await gather([folder])
  expect(articles.length).toBeGreaterThan(1000)
  expect(articles.at(-1)).toMatchObject({ text: 'Tin cuối.' })
  for (const [at, { text }] of articles.slice(0, -2).entries()) expect(text).toBe(rows[at])
  expect(notices.at(-1)).toMatchObject({ level: 'warning', message: expect.stringMatching(/ends too early/) })
})
