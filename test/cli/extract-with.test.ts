import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Claim, Extraction } from '../../src/model.ts'
import { quanhe, temporaryFolder } from './terminal.ts'

const standIn = fileURLToPath(new URL('stand-in.mjs', import.meta.url))
const command = (mode = '') => `"${process.execPath}" "${standIn}" ${mode}`

const text =
  'Bà Trần Thị Lệ năm 2021 về huyện. Ai cũng biết ghế Bí thư ở Huyện ủy Thanh Bình nay là của bà Lệ. Trời mưa ở Huyện ủy Tam Nông.'
const line = (id: string) => JSON.stringify({ id, published: '2021-03-01', province: 'Đồng Tháp', text })
const stdinOf = (...ids: readonly string[]) => ids.map(line).join('\n')

async function extract(ids: readonly string[], ...options: readonly string[]) {
  const { status, out, err } = await quanhe(['extract', '--with', command(), ...options], { stdin: stdinOf(...ids) })
  const extractions: readonly Extraction[] = out
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each))
  return { status, err, extractions }
}

const external = ({ claims }: Extraction) => claims.filter(({ rule }) => rule === 'external')
const label = ({ entities }: Extraction, id: string) => entities.find((entity) => entity.id === id)?.label

test('what the program tells is taken with its words, beside what the rules read', async () => {
  const { status, err, extractions } = await extract(['tells', 'other'])
  const [first, second] = extractions as [Extraction, Extraction]
  const holds = external(first).find(({ kind }) => kind === 'HOLDS') as Claim
  expect([label(first, holds.from), label(first, holds.to)]).toEqual(['Trần Thị Lệ', 'Bí thư Huyện ủy Thanh Bình'])
  expect(holds).toMatchObject({ confidence: 0.7, hold: { status: 'current', from: '2021' } })
  expect(text.slice(holds.evidence.start, holds.evidence.end)).toBe(holds.evidence.quote)
  expect(external(second)).toEqual([])
  expect(status).toBe(0)
  expect(err).toContain('articles handed on: 2; claims taken: 1; refused: 0.')
})

describe('a program that lies', () => {
  test('is not believed: each lie is refused and counted, and what is true is taken all the same', async () => {
    const { status, err, extractions } = await extract(['lies'])
    expect(external(extractions[0]!).filter(({ kind }) => kind === 'HOLDS').length).toBe(1)
    expect(err).toContain('Of 15 claims of the command of --with 14 are refused')
    expect(err).toContain('articles handed on: 1; claims taken: 1; refused: 14.')
    expect(status).toBe(0)
  })

  test('leaves no name in the graph that the article does not have', async () => {
    const out = join(temporaryFolder(), 'out')
    const { status, err } = await quanhe(['build', '-', '-o', out, '--with', command()], { stdin: stdinOf('lies') })
    expect([status, err]).toEqual([0, expect.stringContaining('refused: 14')])
    const graph = readFileSync(join(out, 'graph.json'), 'utf8')
    expect(graph).toContain('"rule":"external"')
    expect(graph).not.toMatch(/Phạm Văn Dư|Trần Thị Lê\b(?!̣)|Chủ tịch|1999/u)
    const spells = JSON.parse((await quanhe(['career', out, 'Trần Thị Lệ', '--json'])).out)
    expect(spells).toMatchObject([{ post: { label: 'Bí thư Huyện ủy Thanh Bình' }, evidence: [{ rule: 'external' }] }])
  })
})

test.each([
  ['babbles', 'its answer is no JSON', 'Here are the claims'],
  ['list', 'its answer is not {"claims":[…]}', ''],
  ['dies', 'it ended with status 3', 'out of credit'],
  ['sleeps', 'it took more than 2 seconds', ''],
])('one that %s gives nothing for that article; the others are done', async (id, words, more) => {
  const { status, err, extractions } = await extract([id, 'tells'], '--with-timeout', '2')
  expect(status).toBe(1)
  expect(err).toContain(`article ${id}: The command of --with gave nothing for it: ${words}`)
  expect(err).toContain(more)
  expect(err).toContain('claims taken: 1; refused: 0; articles it failed on: 1.')
  expect(extractions.map(({ article }) => article.id)).toEqual([id, 'tells'])
  expect(external(extractions[1]!).length).toBeGreaterThan(0)
})

test('one that does not read the article, and one that is not there', async () => {
  const long = JSON.stringify({ id: 'long', text: `${text} `.repeat(20_000) })
  const deaf = await quanhe(['extract', '--with', command('deaf')], { stdin: long })
  expect([deaf.status, deaf.err]).toEqual([0, expect.stringContaining('claims taken: 0')])
  const missing = await quanhe(['extract', '--with', 'no-such-program-here'], { stdin: stdinOf('tells') })
  expect([missing.status, missing.err]).toEqual([1, expect.stringMatching(/status 127.*not found/)])
})

test.each([[['--with', '']], [['--with', 'x', '--with-timeout', 'soon']], [['--with-timeout', '3']]])(
  '%o is wrong use',
  async (options) => {
    expect((await quanhe(['extract', ...options], { stdin: '' })).status).toBe(2)
  },
)
