import { MultiDirectedGraph } from 'graphology'
import { expect, test } from 'vitest'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { Article } from '../../src/model.ts'
import { datedOf } from '../../viewer/graph/dated.ts'
import { inSentence } from '../../viewer/graph/quotes.ts'
import { leadOf, reportsOf } from '../../viewer/reading/passages.ts'
import { material } from './material.ts'

const { graph, articles } = material
const dat = 'Person:Trần Quốc Đạt'

test('a node is best known by the latest passage of its weightiest kind of relation', () => {
  const lead = leadOf(graph, dat, articles)!
  expect(graph.getEdgeAttribute(lead.edge, 'kind')).toBe('HOLDS')
  expect(lead.evidence.article).toBe('th-001')
})

test('a sentence of prose goes before a later aside, a caption and a long one', () => {
  const own = 'Ông Lê Văn Sen, Bí thư Huyện ủy Bến Lộc, phát biểu.'
  const aside = '(Xem thêm: ông Lê Văn Sen, Bí thư Huyện ủy Bến Lộc.)'
  const caption = 'Ông Lê Văn Sen, Bí thư Huyện ủy Bến Lộc (bên trái)'
  const long = `Ông Lê Văn Sen, Bí thư Huyện ủy Bến Lộc, ${'nhắc lại điều đã bàn, '.repeat(12)}rồi kết luận.`
  const texts = [own, aside, caption, long]
  const made = new Map(
    texts.map((text, at) => [`${at}`, { id: `${at}`, text, published: `2024-01-0${at + 1}` } as Article]),
  )
  const lone = new MultiDirectedGraph() as KnowledgeGraph
  lone.addNode('sen', { kind: 'Person', label: 'Lê Văn Sen', aliases: [], articles: 4 })
  lone.addNode('post', { kind: 'Position', label: 'Bí thư Huyện ủy Bến Lộc', role: 'Bí thư', aliases: [], articles: 4 })
  const quote = 'Lê Văn Sen, Bí thư Huyện ủy Bến Lộc'
  const evidence = texts.map((text, at) => {
    const start = text.indexOf(quote)
    return { article: `${at}`, start, end: start + quote.length, quote, rule: 'r', confidence: 0.9 }
  })
  lone.addDirectedEdgeWithKey('holds', 'sen', 'post', { kind: 'HOLDS', evidence })
  expect(leadOf(lone, 'sen', made)?.evidence.article).toBe('0')
})

test('what no article says has no passage', () => {
  expect(leadOf(graph, 'Place:tỉnh Trường Hà', new Map())?.evidence.quote ?? '').not.toContain('undefined')
  const alone = graph
    .nodes()
    .filter((key) => graph.edges(key).every((edge) => !graph.getEdgeAttribute(edge, 'evidence')))
  for (const key of alone) expect(leadOf(graph, key, articles)).toBeUndefined()
})

test('reports come latest first, and words that say several things stand once', () => {
  const reports = reportsOf(graph, dat, articles)
  expect(reports.map(({ article }) => articles.get(article)!.published)).toEqual(['2024-02-22', '2021-03-05'])
  for (const { passages } of reports) {
    const places = passages.map(({ evidence }) => `${evidence.start}-${evidence.end}`)
    expect(new Set(places).size).toBe(places.length)
  }
})

test('what has a date stands latest first, with every tie to it', () => {
  const dated = datedOf(graph, dat)
  expect(dated.map(({ date }) => date)).toEqual(
    dated
      .map(({ date }) => date)
      .toSorted()
      .toReversed(),
  )
  expect(dated.map(({ ties }) => ties.map(({ kind }) => kind))).toEqual([['SIGNED'], ['CHAIRED']])
})

test.each([
  ['Một hai. Ba bốn năm. Sáu.', 'bốn', 'Ba bốn năm.'],
  ['Một hai.\nBa bốn', 'bốn', 'Ba bốn'],
  ['Ông A nói. Bà B nghe. Rồi về.', 'Bà B nghe.', 'Bà B nghe.'],
  ['UBND TP. Cao Lãnh họp ngày 2.3. Xong.', 'họp', 'UBND TP. Cao Lãnh họp ngày 2.3.'],
  ['Ông A nói. Bà B nghe. 12 người về.', 'nghe', 'Bà B nghe.'],
])('in “%s” the sentence about “%s” is “%s”', (text, quote, sentence) => {
  const at = text.indexOf(quote)
  const found = inSentence(text, at, at + quote.length)
  expect(found.before + found.quote + found.after).toBe(sentence)
})
