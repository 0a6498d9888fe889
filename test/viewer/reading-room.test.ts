import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import type { Evidence, KnowledgeGraph } from '../../src/7-graph/types.ts'
import { articleOf, factsIn } from '../../viewer/reading/article-facts.ts'
import { litWords } from '../../viewer/reading/lit-words.ts'
import { neighboursOf, readingOrder } from '../../viewer/reading/order.ts'
import { paragraphsOf, piecesOf } from '../../viewer/reading/pieces.ts'
import { articles, fixture } from './fixture.ts'

const first = articles[0]!
const saidBy = (words: string, text: string): Evidence => {
  const start = text.indexOf(words)
  return { article: 'a', start, end: start + words.length, quote: words, rule: 'r', confidence: 0.9 }
}

describe('the facts of an article', () => {
  test('stand in the order of its text, and that something is named is none', () => {
    const facts = factsIn(fixture, 'th-001')
    const starts = facts.map(({ passages: [{ start }] }) => start)
    expect(starts.length).toBeGreaterThan(5)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    const kinds = facts.map(({ edge }) => fixture.getEdgeAttribute(edge, 'kind'))
    expect(kinds).toContain('HOLDS')
    expect(kinds).not.toContain('MENTIONS')
    expect(new Set(facts.map(({ claim }) => claim)).size).toBe(facts.length)
  })

  test('what was read twice from overlapping words is one fact', () => {
    const text = 'Đồng chủ trì hội nghị là ông An. Ông An chủ trì.'
    const graph: KnowledgeGraph = new MultiDirectedGraph()
    graph.addNode('an', { kind: 'Person', label: 'Lê An', aliases: [], articles: 1 })
    graph.addNode('event', { kind: 'Event', label: 'Hội nghị', aliases: [], articles: 1 })
    const evidence = ['chủ trì hội nghị là ông An', 'Đồng chủ trì hội nghị là ông An', 'Ông An chủ trì'].map((words) =>
      saidBy(words, text),
    )
    graph.addDirectedEdgeWithKey('chaired', 'an', 'event', { kind: 'CHAIRED', evidence })
    expect(factsIn(graph, 'a').map(({ passages }) => passages.map(({ quote }) => quote))).toEqual([
      ['Đồng chủ trì hội nghị là ông An', 'chủ trì hội nghị là ông An'],
      ['Ông An chủ trì'],
    ])
    expect(factsIn(graph, 'elsewhere')).toEqual([])
  })

  test('while judging, people and bodies of whom nothing is said are facts too, each once', () => {
    const text = 'Ông An họp. Bà Ba về, bà Ba nghỉ.'
    const graph: KnowledgeGraph = new MultiDirectedGraph()
    const node = (key: string, kind: 'Person' | 'Event' | 'Article') =>
      graph.addNode(key, { kind, label: key, aliases: [], articles: 1 })
    for (const [key, kind] of [
      ['a', 'Article'],
      ['An', 'Person'],
      ['Ba', 'Person'],
      ['Họp', 'Event'],
    ] as const)
      node(key, kind)
    graph.addDirectedEdgeWithKey('attended', 'An', 'Họp', { kind: 'ATTENDED', evidence: [saidBy('Ông An họp', text)] })
    graph.addDirectedEdgeWithKey('an', 'a', 'An', { kind: 'MENTIONS', evidence: [saidBy('Ông An', text)] })
    const twice = [saidBy('Bà Ba', text), saidBy('bà Ba', text)]
    graph.addDirectedEdgeWithKey('ba', 'a', 'Ba', { kind: 'MENTIONS', evidence: twice })
    expect(factsIn(graph, 'a').map(({ edge }) => edge)).toEqual(['attended'])
    expect(factsIn(graph, 'a', true).map(({ edge, passages }) => [edge, passages.length])).toEqual([
      ['attended', 1],
      ['ba', 2],
    ])
  })

  test('an article’s node leads to the article', () => {
    const node = fixture.findNode((_, { label }) => label === first.title)!
    expect(articleOf(fixture, node)).toBe('th-001')
  })
})

describe('the words that are lit', () => {
  const lit = litWords(fixture, 'th-001', first.text).map(({ start, end, kind }) => [
    kind,
    first.text.slice(start, end),
  ])

  test.each([
    ['Person', 'Trần Quốc Đạt'],
    ['Position', 'Bí thư'],
    ['Organization', 'Thành ủy Vĩnh An'],
    ['Date', '2024'],
    ['Date', '2025'],
  ])('%s: %s', (...words) => {
    expect(lit).toContainEqual(words)
  })

  test('a name is lit wherever it stands, and not within another word', () => {
    const people = lit.filter(([kind, words]) => kind === 'Person' && words === 'Trần Quốc Đạt')
    expect(people).toHaveLength(first.text.split('Trần Quốc Đạt').length - 1)
  })

  test('the marks of tones may stand elsewhere, and dates be written as papers do', () => {
    const text = 'Ngày 22 tháng 2 năm 2024, Tỉnh uỷ Trường Hà họp, ngày 22/2/2023 thì không.'
    const graph: KnowledgeGraph = new MultiDirectedGraph()
    graph.addNode('body', { kind: 'Organization', label: 'Tỉnh ủy Trường Hà', aliases: [], articles: 1 })
    graph.addNode('event', { kind: 'Event', label: 'Họp', date: '2024-02-22', aliases: [], articles: 1 })
    graph.addDirectedEdgeWithKey('e', 'body', 'event', { kind: 'ORGANISED', evidence: [saidBy('họp', text)] })
    expect(litWords(graph, 'a', text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '22 tháng 2 năm 2024',
      'Tỉnh uỷ Trường Hà',
    ])
  })
})

describe('paragraphs and pieces', () => {
  test('a paragraph is a line that holds something, and a very long one is cut between sentences', () => {
    const sentence = `${'Hội nghị bàn việc chung '.repeat(8).trim()}. `
    const text = `Một\n\n  \nHai ba\n${sentence.repeat(6)}`
    const parts = paragraphsOf(text)
    expect(parts.slice(0, 2).map(({ start, end }) => text.slice(start, end))).toEqual(['Một', 'Hai ba'])
    expect(parts.map(({ goesOn }) => goesOn)).toEqual([false, false, false, true, true])
    expect(
      parts
        .slice(2)
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(sentence.repeat(6))
  })

  test('pieces are the paragraph to the letter; the inner of two names is lit, the quote is one run', () => {
    const text = 'Ông An là Bí thư Thành ủy Vĩnh An.'
    const lit = [
      { start: 10, end: 33, kind: 'Position' as const },
      { start: 17, end: 33, kind: 'Organization' as const },
    ]
    const pieces = piecesOf(text, { start: 0, end: text.length }, lit, { start: 4, end: 20 })
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.map(({ text, kind, quoted }) => [text, kind, quoted])).toEqual([
      ['Ông ', undefined, false],
      ['An là ', undefined, true],
      ['Bí thư ', 'Position', true],
      ['Thà', 'Organization', true],
      ['nh ủy Vĩnh An', 'Organization', false],
      ['.', undefined, false],
    ])
  })
})

describe('from article to article', () => {
  const all = new Map(articles.map((article) => [article.id, article]))

  test('the newest is first', () => {
    expect(readingOrder(all)).toEqual(['th-007', 'th-001', 'th-006', 'th-005', 'th-004', 'th-003', 'th-002'])
  })

  test('what is left out is passed over, and there is nothing behind the last', () => {
    const order = readingOrder(all)
    expect(neighboursOf(order, 'th-006', new Set())).toEqual({ previous: 'th-001', next: 'th-005' })
    expect(neighboursOf(order, 'th-006', new Set(['th-001', 'th-005']))).toEqual({ previous: 'th-007', next: 'th-004' })
    expect(neighboursOf(order, 'th-002', new Set())).toEqual({ previous: 'th-003', next: undefined })
    expect(neighboursOf(order, '', new Set(['th-007']))).toEqual({ previous: undefined, next: 'th-001' })
  })
})
