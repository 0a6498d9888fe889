import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { quanhe, temporaryFolder } from './terminal.ts'

const article = (id: string, published: string, text: string) =>
  JSON.stringify({ id, published, outlet: 'Báo Sông Tiền', title: `Tin ${id}`, province: 'Đồng Tháp', text })
const first = article('a1', '2020-02-10', 'Đồng chí Phan Văn Thương, Bí thư Thành ủy Sa Đéc kết luận hội nghị.')
const second = article(
  'a2',
  '2021-01-15',
  'Từ ngày 14/1/2021, bà Võ Thị Bình được bầu giữ chức Bí thư Thành ủy Sa Đéc thay ông Phan Văn Thương.',
)

const folder = temporaryFolder()
const [old, now, broken] = ['old', 'now', 'broken'].map((name) => join(folder, name)) as [string, string, string]
beforeAll(async () => {
  for (const [out, articles] of [
    [old, [first]],
    [now, [first, second]],
    [broken, [first]],
  ] as const)
    expect((await quanhe(['build', '-', '-o', out], { stdin: articles.join('\n') })).status).toBe(0)
  writeFileSync(join(broken, 'graph.json'), '{"nodes": 3}')
})

test('new posts and ended ones come with their words, then people and articles', async () => {
  const { status, out } = await quanhe(['diff', old, now])
  expect(status).toBe(0)
  expect(out).toBe(`Then as of 10/02/2020, now as of 15/01/2021.

new posts (1)
  Võ Thị Bình: Bí thư Thành ủy Sa Đéc; from 14/01/2021, seen 15/01/2021; elected, current
    “Từ ngày 14/1/2021, bà Võ Thị Bình được bầu giữ chức Bí thư Thành ủy Sa Đéc”
    Báo Sông Tiền, 15/01/2021: Tin a2

posts that have ended (1)
  Phan Văn Thương: Bí thư Thành ủy Sa Đéc; to 14/01/2021, seen 10/02/2020; ended
    “Từ ngày 14/1/2021, bà Võ Thị Bình được bầu giữ chức Bí thư Thành ủy Sa Đéc thay ông Phan Văn Thương”
    Báo Sông Tiền, 15/01/2021: Tin a2

new people (1)
  Võ Thị Bình, person: Bí thư Thành ủy Sa Đéc; 1 article, 15/01/2021

new articles (1)
  Báo Sông Tiền, 15/01/2021: Tin a2
`)
})

test('the other way round they are gone', async () => {
  const { out } = await quanhe(['diff', now, old])
  expect(out).toContain('posts that nothing says any more (1)\n  Võ Thị Bình: Bí thư Thành ủy Sa Đéc;')
  expect(out).toContain('people that are gone (1)\n')
  expect(out).toContain('articles that are gone (1)\n')
})

test('as JSON, with every quote', async () => {
  const { status, out } = await quanhe(['diff', old, now, '--json'])
  expect(status).toBe(0)
  const { asOf, entities, posts, contradictions } = JSON.parse(out)
  expect(asOf).toEqual({ old: '2020-02-10', new: '2021-01-15' })
  expect(entities.Person.new).toEqual([{ key: expect.stringContaining('person:võ-thị-bình'), label: 'Võ Thị Bình' }])
  expect(entities.Article.new).toEqual([{ key: 'article:a2', label: 'Tin a2' }])
  expect(posts.new).toMatchObject([{ person: { label: 'Võ Thị Bình' }, from: '2021-01-14' }])
  expect(posts.ended).toMatchObject([
    {
      was: expect.stringContaining('HOLDS:person:phan-văn-thương'),
      person: { label: 'Phan Văn Thương' },
      evidence: [{ article: 'a1' }, { article: 'a2' }],
      changes: expect.arrayContaining([{ field: 'to', new: '2021-01-14' }]),
    },
  ])
  expect(contradictions).toEqual({ came: [], went: [] })
})

test('a folder does not differ from itself', async () => {
  expect(await quanhe(['diff', now, now])).toEqual({ status: 0, out: 'Nothing is different.\n', err: '' })
})

describe('wrong use', () => {
  test.each([
    ['one folder', () => [now], 'Name two built folders, the older one first: quanhe diff <old folder> <new folder>'],
    ['three folders', () => [old, now, now], 'Name two built folders'],
    [
      'a folder that is not built',
      () => [join(folder, 'nowhere'), now],
      'there is no graph.json in it. Build it first',
    ],
    ['a folder of something else', () => [broken, now], 'this is no graph'],
  ])('%s', async (_, folders, message) => {
    const { status, out, err } = await quanhe(['diff', ...folders()])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})
