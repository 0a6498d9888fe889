import { describe, expect, test } from 'vitest'
import type { Source } from '../../viewer/sharing/citation.ts'
import { footOf } from '../../viewer/sharing/foot.ts'
import { english } from '../../viewer/words/words.en.ts'
import { vietnamese } from '../../viewer/words/words.vi.ts'

const measure = (text: string) => text.length * 7
const foot = (sources: readonly Source[], width = 10_000, words = vietnamese) =>
  footOf({ citation: 'Quan hệ', sources }, words)(width, measure)

const some: readonly Source[] = [
  { id: '1', outlet: 'Đài Trường Hà', published: '2021-06-29' },
  { id: '2', outlet: 'Báo Trường Hà', published: '2024-02' },
  { id: '3', outlet: 'Báo Trường Hà', published: '2021-03-05' },
  { id: '4', outlet: 'Báo Trường Hà' },
  { id: '5' },
]
const many: readonly Source[] = Array.from({ length: 60 }, (_, at) => ({
  id: `${at}`,
  outlet: `Báo số ${at % 30}`,
  published: '2024-02-22',
}))

test.each([
  [
    vietnamese,
    'Nguồn: Báo Trường Hà (3 bài, 05/03/2021 – 02/2024); Không ghi tên báo (1 bài); Đài Trường Hà (1 bài, 29/06/2021)',
  ],
  [
    english,
    'Sources: Báo Trường Hà (3 articles, 05/03/2021 – 02/2024); Outlet not named (1 article); Đài Trường Hà (1 article, 29/06/2021)',
  ],
])('below the line to cite stand the outlets, those with most articles first: %#', (words, line) => {
  expect(foot(some, 10_000, words)).toEqual(['Quan hệ', line])
})

test('without sources there is the line to cite alone', () => {
  expect(foot([])).toEqual(['Quan hệ'])
})

describe.each([300, 700, 1600])('in a picture %i pixels wide', (width) => {
  const lines = foot(many, width)

  test('no line is wider', () => {
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
  })

  test('the outlets take four lines at most, and every article is counted', () => {
    expect(lines.length).toBeLessThanOrEqual(5)
    const text = lines.slice(1).join(' ')
    const told = [...text.matchAll(/\((\d+) bài/g)].reduce((sum, [, count]) => sum + Number(count), 0)
    const left = /; và (\d+) bài khác$/.exec(text)?.[1] ?? 0
    expect(told + Number(left)).toBe(60)
  })
})

test('a word that is wider than the picture is broken, and nothing of it is lost', () => {
  const lines = footOf({ citation: `a ${'b'.repeat(100)} c`, sources: [] }, vietnamese)(210, measure)
  expect(lines).toEqual(['a', 'b'.repeat(30), 'b'.repeat(30), 'b'.repeat(30), `${'b'.repeat(10)} c`])
})
