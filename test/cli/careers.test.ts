import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { quanhe, temporaryFolder } from './terminal.ts'

const province = 'Đồng Tháp'
const articles = [
  {
    id: 'a1',
    published: '2020-02-10',
    outlet: 'Báo Sông Tiền',
    title: 'Sa Đéc họp đầu năm',
    province,
    text: 'Đồng chí Phan Văn Thương, Bí thư Thành ủy Sa Đéc kết luận hội nghị.',
  },
  {
    id: 'a2',
    published: '2021-01-15',
    outlet: 'Báo Sông Tiền',
    title: 'Sa Đéc có bí thư mới',
    province,
    text: 'Từ ngày 14/1/2021, bà Võ Thị Bình được bầu giữ chức Bí thư Thành ủy Sa Đéc thay ông Phan Văn Thương.',
  },
  {
    id: 'a3',
    published: '2021-03-01',
    outlet: 'Báo Sông Tiền',
    title: 'Thanh Bình ra quân',
    province,
    text: 'Ông Dương Văn Rỡ, Bí thư Huyện ủy Thanh Bình phát biểu.',
  },
  {
    id: 'a4',
    published: '2021-05-01',
    outlet: 'Báo Sông Tiền',
    title: 'Thanh Bình kiểm tra',
    province,
    text: 'Bà Đinh Thị Tươi, Bí thư Huyện ủy Thanh Bình phát biểu.',
  },
  {
    id: 'a5',
    published: '2021-07-01',
    outlet: 'Báo Sông Tiền',
    title: 'Thanh Bình kết luận',
    province,
    text: 'Ông Dương Văn Rỡ, Bí thư Huyện ủy Thanh Bình kết luận hội nghị.',
  },
  {
    id: 'a6',
    published: '2021-03-02',
    outlet: 'Báo Sông Tiền',
    title: 'Lễ khởi công ở Lấp Vò',
    province,
    text: 'Ông Trần Minh Tuấn, Trưởng Phòng Nội vụ huyện Lấp Vò dự lễ khởi công.',
  },
  {
    id: 'a7',
    published: '2021-09-02',
    outlet: 'Báo Sông Tiền',
    title: 'Tiếp dân ở Lai Vung',
    province,
    text: 'Ông Trần Minh Tuấn, Chủ tịch Hội Nông dân huyện Lai Vung tiếp dân.',
  },
]

const folder = temporaryFolder()
const out = join(folder, 'out')
const stdin = articles.map((article) => JSON.stringify(article)).join('\n')
const build = (...options: readonly string[]) => quanhe(['build', '-', '-o', out, ...options], { stdin })
beforeAll(async () => {
  expect((await build()).status).toBe(0)
})

describe('who', () => {
  test('of a body, everybody in its posts, each with a source', async () => {
    const { out: text } = await quanhe(['who', out, 'thanh uy sa dec'])
    expect(text.split('\n').slice(2, 4)).toEqual([
      'Bí thư Thành ủy Sa Đéc  Phan Văn Thương  to 14/01/2021, seen 10/02/2020    left, ended       Báo Sông Tiền, 15/01/2021: Sa Đéc có bí thư mới (2 sources)',
      'Bí thư Thành ủy Sa Đéc  Võ Thị Bình      from 14/01/2021, seen 15/01/2021  elected, current  Báo Sông Tiền, 15/01/2021: Sa Đéc có bí thư mới',
    ])
  })

  test.each([
    ['2020-02-10', ['yes Phan Văn Thương']],
    ['2020-06', ['yes Phan Văn Thương']],
    ['2021-01-15', ['yes Võ Thị Bình']],
    ['2023', ['perhaps Võ Thị Bình']],
    ['2025-08-01', []],
  ])('on %s: %s', async (on, expected) => {
    const { out: text } = await quanhe(['who', out, 'Bí thư Thành ủy Sa Đéc', '--on', on, '--json'])
    expect(
      JSON.parse(text).map((row: { on: string; person: { label: string } }) => `${row.on} ${row.person.label}`),
    ).toEqual(expected)
  })

  test('a day that is none is wrong use', async () => {
    expect((await quanhe(['who', out, 'Thành ủy Sa Đéc', '--on', '14/1/2021'])).status).toBe(2)
  })
})

describe('career', () => {
  test('the posts of a person in time, as JSON with the words of every source', async () => {
    const [held] = JSON.parse((await quanhe(['career', out, 'Phan Văn Thương', '--json'])).out)
    expect(held).toMatchObject({
      post: { label: 'Bí thư Thành ủy Sa Đéc' },
      to: '2021-01-14',
      seenFrom: '2020-02-10',
      held: 'ended',
      evidence: [
        { article: 'a1', status: 'current' },
        { article: 'a2', status: 'left' },
      ],
    })
  })

  test('a name that two people bear lists them with what tells them apart', async () => {
    const { status, err } = await quanhe(['career', out, 'Trần Minh Tuấn'])
    expect(status).toBe(2)
    expect(err).toMatch(/Trưởng Phòng Nội vụ huyện Lấp Vò[\s\S]*Chủ tịch Hội Nông dân huyện Lai Vung/)
  })
})

test('path: each step with a source', async () => {
  const { out: text } = await quanhe(['path', out, 'Phan Văn Thương', 'Võ Thị Bình'])
  expect(text).toMatch(
    /^Phan Văn Thương +HOLDS +Bí thư Thành ủy Sa Đéc +“.*” \(Báo Sông Tiền.*\n.*Võ Thị Bình +HOLDS +Bí thư Thành ủy Sa Đéc/,
  )
})

test('check: two secretaries at one time, with the words of both sides', async () => {
  const { out: text } = await quanhe(['check', out])
  expect(text).toMatch(
    /^two in one seat: one seen from 2021-03-01 to 2021-07-01, the other from 2021-05-01 to 2021-05-01/,
  )
  expect(text).toContain('Ông Dương Văn Rỡ, Bí thư Huyện ủy Thanh Bình')
  expect(text).toContain('Bà Đinh Thị Tươi, Bí thư Huyện ủy Thanh Bình')
})

describe('review', () => {
  const judgements = join(folder, 'judgements.jsonl')
  const people = async () =>
    JSON.parse(readFileSync(join(out, 'graph.json'), 'utf8')).nodes.filter(
      (node: { attributes: { label: string } }) => node.attributes.label === 'Trần Minh Tuấn',
    ).length

  test('lists the pairs for a program, with what speaks for and against', async () => {
    const [pair] = JSON.parse((await quanhe(['review', out, '--json'])).out)
    expect(pair.people.map(({ articles }: { articles: string[] }) => articles)).toEqual([['a6'], ['a7']])
    expect(pair.reasons.map(({ sign }: { sign: string }) => sign)).toContain('same-province')
  })

  test('an answer is a line with who, when and why; the next build follows it, and deleting the line takes it back', async () => {
    const asked = await quanhe(['review', out, '--judgements', judgements, '--by', 'Mai'], {
      stdin: 's\nmột người, chuyển huyện\n',
    })
    expect(asked.out).toContain('1 of 1 decided')
    const [line] = readFileSync(judgements, 'utf8').split('\n')
    expect(JSON.parse(line!)).toMatchObject({ verdict: 'same', who: 'Mai', why: 'một người, chuyển huyện' })
    await build('--judgements', judgements)
    expect(await people()).toBe(1)
    writeFileSync(judgements, '')
    await build('--judgements', judgements)
    expect(await people()).toBe(2)
  })

  test('a judgement that meets nobody is told', async () => {
    const decision = {
      verdict: 'rename',
      person: { name: 'Không Ai Cả' },
      name: 'Ai Đó',
      who: 'Mai',
      when: '2026-11-21',
      why: 'thử',
    }
    writeFileSync(judgements, `${JSON.stringify(decision)}\n`)
    expect((await build('--judgements', judgements)).err).toContain('by Mai, 2026-11-21) changes nothing')
    expect((await quanhe(['check', out])).out).toContain('judgement without effect')
  })
})

test('of two committees of one name, before and after a merger, the day tells which is meant', async () => {
  const lines = [
    { id: 'm1', published: '2024-10-10', text: 'Bà Trần Thị Lài, Bí thư Tỉnh ủy Đồng Tháp, thăm tỉnh Đồng Tháp.' },
    { id: 'm2', published: '2025-08-10', text: 'Ông Lê Văn Bền, Bí thư Tỉnh ủy Đồng Tháp, thăm tỉnh Đồng Tháp.' },
  ]
  const merged = join(folder, 'merged')
  await quanhe(['build', '-', '-o', merged], { stdin: lines.map((line) => JSON.stringify(line)).join('\n') })
  expect((await quanhe(['who', merged, 'Tỉnh ủy Đồng Tháp'])).status).toBe(2)
  const on = async (day: string) =>
    JSON.parse((await quanhe(['who', merged, 'Tỉnh ủy Đồng Tháp', '--on', day, '--json'])).out).map(
      (row: { person: { label: string } }) => row.person.label,
    )
  expect([await on('2024-10-10'), await on('2025-08-10')]).toEqual([['Trần Thị Lài'], ['Lê Văn Bền']])
})
