import { expect, test } from 'vitest'
import type { Judgement } from '../../src/knowledge/judgements.ts'
import { factsIn } from '../../viewer/reading/article-facts.ts'
import { rightVerdict, wrongVerdict } from '../../viewer/reading/judged.ts'
import { firstToRead, readingOrder } from '../../viewer/reading/order.ts'
import { roundFrom, sumOf } from '../../viewer/reading/rounds.ts'
import { articles } from './articles.ts'
import { fixture } from './fixture.ts'

const byId = new Map(articles.map((article) => [article.id, article]))
const order = readingOrder(byId)

test('a sitting begins with the article that is open, takes unread ones as they come, and begins anew at the end', () => {
  const [, second, third] = order
  const last = order.at(-1)!
  expect(roundFrom(order, second!, new Set(), 2)).toEqual([second, third])
  expect(roundFrom(order, second!, new Set([second!]), 1)).toEqual([third])
  expect(roundFrom(order, last, new Set(), 2)).toEqual([last, order[0]])
  expect(roundFrom(order, 'of another graph', new Set(order.slice(1)), 5)).toEqual([order[0]])
})

test('one goes on with the sitting, then with the newest unread article, and reads the newest again when all is read', () => {
  const round = ['gone', order[2]!, order[3]!]
  expect(firstToRead(byId, round, new Set())).toBe(order[2])
  expect(firstToRead(byId, round, new Set(round))).toBe(order[0])
  expect(firstToRead(byId, [], new Set(order))).toBe(order[0])
  expect(firstToRead(new Map(), round, new Set())).toBe(undefined)
})

test('what was judged is counted in facts of the articles of the sitting', () => {
  const said = { who: 'Mai', when: '2026-11-21', why: 'sai' }
  const [one, two, three] = factsIn(fixture, 'th-001', true)
  const [elsewhere] = factsIn(fixture, 'th-002', true)
  const judgements = [
    { ...rightVerdict(fixture, one!), ...said },
    ...two!.passages.map((passage) => ({ ...wrongVerdict(fixture, two!.edge, passage), ...said })),
    ...three!.passages.map((passage) => ({ ...wrongVerdict(fixture, three!.edge, passage), ...said })),
    { ...rightVerdict(fixture, elsewhere!), ...said },
    { ...rightVerdict(fixture, one!), verdict: 'missing', ...said },
  ] as Judgement[]
  expect(sumOf(fixture, ['th-001'], judgements)).toEqual({ judged: 3, wrong: 2, missing: 1 })
  expect(sumOf(fixture, ['th-001', 'th-002'], judgements)).toEqual({ judged: 4, wrong: 2, missing: 1 })
})
