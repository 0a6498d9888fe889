import { expect, test } from 'vitest'
import type { Evidence } from '../../src/7-graph/types.ts'
import { claimId } from '../../viewer/graph/claim-id.ts'
import { independentSources } from '../../viewer/graph/sources.ts'

const sentence = 'Chiều 5/3, ông Trần Quốc Đạt được chỉ định giữ chức Bí thư Thành ủy Vĩnh An nhiệm kỳ mới.'
const article = (id: string, text: string, outlet?: string) => ({ id, text, ...(outlet && { outlet }) })
const quote = 'ông Trần Quốc Đạt'
const evidence = (one: { readonly id: string; readonly text: string }): Evidence => {
  const start = one.text.indexOf(quote)
  return { article: one.id, start, end: start + quote.length, quote, rule: 'r', confidence: 1 }
}
const count = (...articles: readonly ReturnType<typeof article>[]) =>
  independentSources(articles.map(evidence), new Map(articles.map((one) => [one.id, one])))

test.each([
  [
    'two outlets in their own words are two',
    [article('a', sentence, 'A'), article('b', 'Sáng nay ông Trần Quốc Đạt họp.', 'B')],
    2,
  ],
  [
    'two articles of one outlet are one',
    [article('a', sentence, 'A'), article('b', 'Hôm qua ông Trần Quốc Đạt họp.', 'A')],
    1,
  ],
  ['a reprint is no second source', [article('a', sentence, 'A'), article('b', `Tin mới.\n${sentence} Hết.`, 'B')], 1],
  [
    'outlets that do not name themselves count one by one',
    [article('a', sentence), article('b', 'Và ông Trần Quốc Đạt.')],
    2,
  ],
  [
    'a reprint joins what it has in common with both',
    [article('a', sentence, 'A'), article('b', sentence, 'B'), article('c', 'Ông là ông Trần Quốc Đạt.', 'B')],
    1,
  ],
] as const)('%s', (_, articles, expected) => {
  expect(count(...articles)).toBe(expected)
})

test('the id of a claim depends on what it says and where, and on nothing else', () => {
  const one = evidence(article('a', sentence))
  expect(claimId('edge', one)).toBe(claimId('edge', { ...one, confidence: 0.2 }))
  expect(claimId('edge', one)).toMatch(/^[0-9a-z]{11}$/)
  const others = [
    claimId('other', one),
    claimId('edge', { ...one, start: 1 }),
    claimId('edge', { ...one, article: 'b' }),
  ]
  expect(new Set([claimId('edge', one), ...others]).size).toBe(4)
})
