import { describe, expect, test } from 'vitest'
import type { ArticleAttributes, KnowledgeGraph } from '../../src/7-graph/types.ts'
import { bibtex, csl, textOf } from '../../src/8-exports/index.ts'
import { crowdOfOddTexts } from './contract.ts'
import { edges, graphOf, nodes } from './fixture.ts'

const articles = (...given: Partial<ArticleAttributes>[]) =>
  graphOf(
    given.map((each, at) => [
      `article:bài-${at}`,
      { kind: 'Article', label: 'Ký kết', aliases: [], articles: 1, ...each },
    ]),
    [],
  )

interface Item {
  readonly id: string
  readonly author?: readonly object[]
  readonly issued?: object
  readonly [name: string]: unknown
}
const itemsOf = (graph: KnowledgeGraph): readonly Item[] => JSON.parse(textOf(csl.write(graph)))
const whole = {
  label: 'Hội nghị & 50% {mục tiêu} #1_a ~ \\ $5',
  authors: ['Nguyễn Văn Hùng', 'H.V.', 'Đỗ Thị I', 'Nguyễn văn Vi', 'Nhóm phóng viên', 'TTXVN'],
  outlet: 'Báo Sông Mây',
  published: '2024-02-22',
  url: 'https://bao.example/a?b=1&c={2} 3',
}

describe('CSL-JSON', () => {
  test('an article with everything: a surname comes first in Vietnamese, and initials are no name', () => {
    expect(itemsOf(articles(whole))).toEqual([
      {
        id: expect.stringMatching(/^baosongmay2024-[\da-f]{12}$/),
        type: 'article-newspaper',
        title: whole.label,
        'container-title': 'Báo Sông Mây',
        issued: { 'date-parts': [[2024, 2, 22]] },
        URL: whole.url,
        language: 'vi',
        custom: { quanhe: 'article:bài-0' },
        author: [
          { family: 'Nguyễn', given: 'Văn Hùng' },
          { literal: 'H.V.' },
          { family: 'Đỗ', given: 'Thị I' },
          { family: 'Nguyễn', given: 'văn Vi' },
          { literal: 'Nhóm phóng viên' },
          { literal: 'TTXVN' },
        ],
      },
    ])
  })

  test.each([
    ['2024', [2024]],
    ['2024-02', [2024, 2]],
    ['2024-02-30', undefined],
    [undefined, undefined],
  ])('a day of %j has the parts that are known', (published, parts) => {
    const [item] = itemsOf(articles(published === undefined ? {} : { published }))
    expect(item!.issued).toEqual(parts && { 'date-parts': [parts] })
  })

  test('other articles do not change the id of one, and each has its own', () => {
    const [alone] = itemsOf(articles(whole))
    const all = itemsOf(articles(whole, whole, whole))
    expect(all[0]!.id).toBe(alone!.id)
    expect(new Set(all.map(({ id }) => id)).size).toBe(3)
  })

  test('a graph without articles is an empty list', () => {
    expect(itemsOf(crowdOfOddTexts())).toEqual([])
  })
})

describe('BibTeX', () => {
  test('an article with everything', () => {
    expect(textOf(bibtex.write(articles(whole)))).toBe(
      [
        `@article{${itemsOf(articles(whole))[0]!.id},`,
        '  title = {{Hội nghị \\& 50\\% \\textbraceleft{}mục tiêu\\textbraceright{} \\#1\\_a \\textasciitilde{} \\textbackslash{} \\$5}},',
        '  author = {Nguyễn, Văn Hùng and {H.V.} and Đỗ, Thị I and Nguyễn, văn Vi and {Nhóm phóng viên} and {TTXVN}},',
        '  journal = {Báo Sông Mây},',
        '  date = {2024-02-22},',
        '  year = {2024},',
        '  month = feb,',
        '  url = {https://bao.example/a?b=1&c=%7B2%7D%203},',
        '  langid = {vietnamese},',
        '  quanhe = {article:bài-0},',
        '}\n\n',
      ].join('\n'),
    )
  })

  test('braces match and no line is broken, whatever a title says', () => {
    const label = 'a}},\n  note = {x}\r\n@misc{b, \\ } {'
    const text = textOf(bibtex.write(articles({ label, authors: ['{a} and b'] })))
    let depth = 0
    for (const sign of text) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
      expect(depth).toBeGreaterThanOrEqual(0)
    }
    expect(depth).toBe(0)
    expect(text.match(/^@/gm)).toHaveLength(1)
    expect(text.match(/^ {2}\w+ = /gm)).toHaveLength(4)
  })
})

test.each([bibtex, csl])('$name: the order in which a graph was built does not show', (exporter) => {
  expect(textOf(exporter.write(graphOf(nodes.toReversed(), edges)))).toBe(textOf(exporter.write(graphOf(nodes, edges))))
})
