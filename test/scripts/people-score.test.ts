import { describe, expect, test } from 'vitest'
// @ts-expect-error a script without types
import { findItems, mistakes, score, toneMerges } from '../../scripts/people/score.mjs'

/** A graph of people and the articles that mention them: `{ key: [name, article, …] }`. */
function graphOf(people: Readonly<Record<string, readonly string[]>>) {
  return {
    nodes: Object.entries(people).map(([key, [label]]) => ({
      key,
      attributes: { kind: 'Person', label, aliases: [] },
    })),
    edges: Object.entries(people).flatMap(([key, [label, ...articles]]) =>
      articles.map((article) => ({
        source: `article:${article}`,
        target: key,
        attributes: { kind: 'MENTIONS', evidence: [{ article, quote: label }] },
      })),
    ),
  }
}

const two = {
  name: 'Nguyễn Văn Hùng',
  type: 'homonym',
  clusters: [
    { who: 'ở tỉnh A', articles: ['1', '2'], forms: ['Nguyễn Văn Hùng', 'ông Hùng'] },
    { who: 'ở tỉnh B', articles: ['3', '4'], forms: ['Nguyễn Văn Hùng'] },
  ],
}

describe('B³ and pairs', () => {
  test.each([
    ['all right', { a: ['Nguyễn Văn Hùng', '1', '2'], b: ['Nguyễn Văn Hùng', '3', '4'] }, [1, 1], [1, 1]],
    ['two people in one', { a: ['Nguyễn Văn Hùng', '1', '2', '3', '4'] }, [0.5, 1], [2 / 6, 1]],
    [
      'everybody alone',
      {
        a: ['Nguyễn Văn Hùng', '1'],
        b: ['Nguyễn Văn Hùng', '2'],
        c: ['Nguyễn Văn Hùng', '3'],
        d: ['Nguyễn Văn Hùng', '4'],
      },
      [1, 0.5],
      [1, 0],
    ],
    // 1, 2 and 3 are together: precision 2/3, 2/3, 1/3, 1; recall 1, 1, 1/2, 1/2
    [
      'one on the wrong side',
      { a: ['Nguyễn Văn Hùng', '1', '2', '3'], b: ['Nguyễn Văn Hùng', '4'] },
      [(2 / 3 + 2 / 3 + 1 / 3 + 1) / 4, 0.75],
      [1 / 3, 0.5],
    ],
  ])('%s', (_, people, b3, pairs) => {
    const result = score(findItems([two], graphOf(people)))
    expect([result.b3.precision, result.b3.recall]).toEqual(b3.map((figure) => expect.closeTo(figure, 10)))
    expect([result.pairs.precision, result.pairs.recall]).toEqual(pairs.map((figure) => expect.closeTo(figure, 10)))
  })

  test('what the graph does not have is counted apart, and no mistake', () => {
    const result = score(findItems([two], graphOf({ a: ['Nguyễn Văn Hùng', '1'], b: ['Nguyễn Văn Hùng', '3'] })))
    expect([result.items, result.found, result.b3.f1]).toEqual([4, 2, 1])
  })

  test('a form with a title is the name behind it, in either way of placing tones', () => {
    const variant = {
      name: 'x',
      type: 'variant',
      clusters: [{ who: 'y', articles: ['1'], forms: [], by_form: { 'bà Lê Thị Hoà': ['1'] } }],
    }
    expect(score(findItems([variant], graphOf({ a: ['Lê Thị Hòa', '1'] }))).found).toBe(1)
  })
})

test('mistakes name the articles of each side', () => {
  expect(
    mistakes(
      findItems(
        [two],
        graphOf({ a: ['Nguyễn Văn Hùng', '1', '3'], b: ['Nguyễn Văn Hùng', '2'], c: ['Nguyễn Văn Hùng', '4'] }),
      ),
    ),
  ).toEqual([
    {
      kind: 'merge',
      name: 'Nguyễn Văn Hùng',
      what: 'a',
      parts: [
        { part: '1. ở tỉnh A', articles: ['1'] },
        { part: '2. ở tỉnh B', articles: ['3'] },
      ],
    },
    {
      kind: 'split',
      name: 'Nguyễn Văn Hùng',
      what: '1. ở tỉnh A',
      parts: [
        { part: 'a', articles: ['1'] },
        { part: 'b', articles: ['2'] },
      ],
    },
    {
      kind: 'split',
      name: 'Nguyễn Văn Hùng',
      what: '2. ở tỉnh B',
      parts: [
        { part: 'a', articles: ['3'] },
        { part: 'c', articles: ['4'] },
      ],
    },
  ])
})

describe('names that differ by tones alone', () => {
  const graph = (alias: string, quotes: readonly (readonly [string, string])[]) => ({
    nodes: [{ key: 'a', attributes: { kind: 'Person', label: 'Lê Văn Toàn', aliases: [alias] } }],
    edges: quotes.map(([article, quote]) => ({
      source: `article:${article}`,
      target: 'a',
      attributes: { kind: 'MENTIONS', evidence: [{ article, quote }] },
    })),
  })
  test.each([
    [
      'joined across articles',
      'Lê Văn Toán',
      [
        ['1', 'Lê Văn Toàn'],
        ['2', 'Lê Văn Toán'],
      ],
      [true],
    ],
    [
      'a slip within one article',
      'Lê Văn Toán',
      [
        ['1', 'Lê Văn Toàn'],
        ['1', 'Lê Văn Toán'],
      ],
      [false],
    ],
    [
      'another letter',
      'Lê Văn Tuần',
      [
        ['1', 'Lê Văn Toàn'],
        ['2', 'Lê Văn Tuần'],
      ],
      [],
    ],
  ] as const)('%s', (_, alias, quotes, alone) => {
    expect(
      toneMerges(graph(alias, quotes)).flatMap(({ forms }: { forms: { alone: boolean }[] }) =>
        forms.map((form) => form.alone),
      ),
    ).toEqual(alone)
  })
})
