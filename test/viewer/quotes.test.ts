import { expect, test } from 'vitest'
import { inContext } from '../../viewer/graph/quotes.ts'
import { articles, fixture } from './fixture.ts'

const around = (text: string, quote: string) => inContext(text, text.indexOf(quote), text.indexOf(quote) + quote.length)

test('a quote comes in its paragraph, without the paragraphs beside it', () => {
  expect(around('Tựa đề\n\nÔng A đến. Bà B nói.\nHết.', 'Bà B')).toEqual({
    before: 'Ông A đến. ',
    quote: 'Bà B',
    after: ' nói.',
  })
})

test('of a long paragraph only the sentences near the quote are shown', () => {
  const sentence = 'Đây là một câu dài vừa phải để lấp chỗ trống trong đoạn. '
  const { before, after } = around(`${sentence.repeat(20)}Ông A đến. ${sentence.repeat(20)}`, 'Ông A')
  expect(before).toMatch(/^… Đây là/)
  expect(before.length).toBeLessThan(300)
  expect(after).toMatch(/đoạn\. …$/)
  expect(after.length).toBeLessThan(300)
})

test('a paragraph without any full stop is cut between words', () => {
  const { before, after } = around(`${'chữ '.repeat(200)}ĐÂY ${'chữ '.repeat(200)}`, 'ĐÂY')
  expect(before).toMatch(/^… chữ /)
  expect(after).toMatch(/chữ …$/)
})

test('every piece of evidence of the fixture stands where it says', () => {
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  fixture.forEachEdge((_, { evidence = [] }) => {
    for (const { article, start, end, quote } of evidence) expect(texts.get(article)?.slice(start, end)).toBe(quote)
  })
})
