import { expect, test } from 'vitest'
import type { Evidence } from '../../src/7-graph/types.ts'
import { articlesOf, quotesOf } from '../../src/cli/serving/large/quotes.ts'

const quotes = (...articles: string[]) =>
  articles.map((article): Evidence => ({ article, start: 0, end: 1, quote: 'x', rule: 'invented', confidence: 1 }))

test('articles are taken from each edge in turn', () => {
  const often = quotes('a1', 'a2', 'a3', 'a4')
  const seldom = quotes('b1', 'a2')
  expect([...articlesOf([often, seldom], 3)]).toEqual(['a1', 'b1', 'a2'])
  expect([...articlesOf([often, seldom, []], 9)]).toEqual(['a1', 'b1', 'a2', 'a3', 'a4'])
  expect([...articlesOf([often], 0)]).toEqual([])
})

test('an edge keeps the quotes from articles that are there, else its first', () => {
  const edge = quotes('a1', 'a2', 'a1', 'a3')
  expect(quotesOf(edge, new Set(['a1'])).map(({ article }) => article)).toEqual(['a1', 'a1'])
  expect(quotesOf(edge, new Set()).map(({ article }) => article)).toEqual(['a1'])
  expect(quotesOf([], new Set(['a1']))).toEqual([])
})
