import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MARK, tokenize, Vocabulary } from '../src/2-text/tokens.ts'
import type { KnowledgeGraph } from '../src/7-graph/types.ts'
import { extract } from '../src/extract.ts'
import { loadKnowledge } from '../src/knowledge/index.ts'
import type { Article, Extraction, Span } from '../src/model.ts'
import { assemble, build } from '../src/pipeline.ts'
import { articleOf, extractionOf, knowledge, readingOf } from './reading.ts'
import { readSamples } from './samples.ts'
import { codeUnits, letters, soup } from './soup.ts'

const samples = await readSamples()
const texts = [
  ['letters and loose tone marks', letters, 300],
  ['any UTF-16 code units', codeUnits, 300],
  ['words of the lexicons in any order', soup, 600],
] as const

/** The spans of an extraction that do not lie in the text, or whose quote is not what stands there. */
function wrongSpans(text: string, { entities, claims }: Extraction): readonly unknown[] {
  const isWrong = ({ start, end }: Span) => !(start >= 0 && start < end && end <= text.length)
  return [
    ...entities.filter(({ first }) => isWrong(first)),
    ...claims.filter(({ evidence, roles }) => {
      if (isWrong(evidence) || text.slice(evidence.start, evidence.end) !== evidence.quote) return true
      return Object.values(roles).some(isWrong)
    }),
  ]
}

/** Claims and entities that point at nothing. */
function danglingIds({ entities, claims }: Extraction): readonly string[] {
  const ids = new Set(entities.map(({ id }) => id))
  const named = [
    ...claims.flatMap(({ kind, from, to }) => (kind === 'MENTIONS' ? [to] : [from, to])),
    ...entities.flatMap((entity) => {
      if (entity.kind === 'Organization') return [entity.partOf, entity.place]
      if (entity.kind === 'Position') return [entity.body]
      return entity.kind === 'Document' ? [entity.issuer] : []
    }),
  ]
  return named.filter((id) => id !== undefined).filter((id) => !ids.has(id))
}

test('words of two sentences that would make a phrase together are read as any others', () => {
  expect(extractionOf('thay Mặt khác').claims).toEqual([])
})

describe.each(texts)('%s', (_, arbitrary, numRuns) => {
  test('are read without an exception, and every quote stands where it says', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const extraction = extractionOf(text)
        expect(wrongSpans(text, extraction)).toEqual([])
        expect(danglingIds(extraction)).toEqual([])
      }),
      { numRuns },
    )
  })

  test('give the same bytes twice', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        expect(JSON.stringify(extractionOf(text))).toBe(JSON.stringify(extractionOf(text)))
      }),
      { numRuns: numRuns / 3 },
    )
  })

  test('are cut into tokens that follow one another, with nothing but white space between them', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { length, start, end } = tokenize(text, new Vocabulary())
        let before = 0
        for (let at = 0; at < length; at++) {
          expect(text.slice(before, start[at])).toMatch(/^\s*$/)
          expect(end[at]).toBeGreaterThan(start[at]!)
          before = end[at]!
        }
        expect(text.slice(before)).toMatch(/^\s*$/)
      }),
      { numRuns },
    )
  })

  test('fall into sentences that begin at the first token, end with the last, and are never empty', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { tokens, sentences } = readingOf(text)
        expect(sentences[0]).toBe(0)
        expect(sentences.at(-1)).toBe(tokens.length)
        expect(sentences.every((from, at) => at === 0 || from > sentences[at - 1]!)).toBe(true)
      }),
      { numRuns },
    )
  })
})

test('a mark is one character to the reader: never half of a surrogate pair', () => {
  const { length, start, end, shape } = tokenize('Hội nghị 😀 kết thúc.', new Vocabulary())
  const marks = Array.from({ length }, (_, at) => at).filter((at) => shape[at]! & MARK)
  expect(marks.map((at) => [start[at], end[at]])).toEqual([
    [9, 11],
    [20, 21],
  ])
})

test('what is known of an article besides its text may be anything', () => {
  const about = fc.record(
    {
      title: soup,
      outlet: letters,
      url: codeUnits,
      published: fc.oneof(letters, fc.constantFrom('2024', '2024-02', '2024-02-30', '0000-00-00')),
      province: letters,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(soup, about, (text, known) => {
      extractionOf(`Sáng nay, ${text}`, known)
    }),
    { numRuns: 200 },
  )
})

test('a text whose tones are separate characters says what the composed one says', () => {
  const told = ({ entities, claims }: Extraction) => ({
    entities: entities.map(({ first: _, aliases: __, ...entity }) => entity),
    claims: claims.map(({ kind, from, to, rule, hold }) => ({ kind, from, to, rule, hold })),
  })
  const about = ({ text: _, title, ...rest }: Article) => ({ ...rest, title: title!.normalize('NFD') })
  for (const sample of samples) {
    const composed = extract(sample, knowledge)
    expect(told(extractionOf(sample.text.normalize('NFD'), about(sample)))).toEqual(told(composed))
  }
})

const bytesOf = (graph: KnowledgeGraph) => JSON.stringify(graph.export())

test('the order of the articles makes no difference to the graph', () => {
  const expected = bytesOf(build(samples, knowledge))
  const shuffled = fc.shuffledSubarray([...samples], { minLength: samples.length })
  fc.assert(
    fc.property(shuffled, (articles) => {
      expect(bytesOf(build(articles, knowledge))).toBe(expected)
    }),
    { numRuns: 4 },
  )
})

test('nor does reading them in batches, each written down and read back', () => {
  const expected = bytesOf(build(samples, knowledge))
  const written = samples.map((article) => JSON.stringify(extract(article, knowledge)))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: samples.length - 1 }), (cut) => {
      const batches = [written.slice(cut), written.slice(0, cut)]
      const extractions = batches.flatMap((lines) => lines.map((line) => JSON.parse(line) as Extraction))
      expect(bytesOf(assemble(extractions, knowledge))).toBe(expected)
    }),
    { numRuns: 4 },
  )
})

test('the order of articles of soup makes no difference either', () => {
  const many = fc.array(soup, { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(many, (all) => {
      const articles = all.map((text, at) => articleOf(text, { id: `bài-${at}`, published: `2024-0${at + 1}-01` }))
      expect(bytesOf(build(articles.toReversed(), knowledge))).toBe(bytesOf(build(articles, knowledge)))
    }),
    { numRuns: 40 },
  )
})

test('what one article says does not depend on the articles read before it', () => {
  const fresh = samples.map((article) => JSON.stringify(extract(article, loadKnowledge())))
  const afterOthers = samples.toReversed().map((article) => JSON.stringify(extract(article, knowledge)))
  expect(afterOthers.toReversed()).toEqual(fresh)
})

test('every edge rests on words of an article, or says what it follows from', () => {
  const text = new Map(samples.map((article) => [article.id, article.text]))
  const baseless = build(samples, knowledge).filterEdges((_, edge) => {
    if ('derivedFrom' in edge && edge.derivedFrom !== undefined) return false
    const evidence = edge.evidence ?? []
    return (
      evidence.length === 0 ||
      evidence.some(({ article, start, end, quote }) => text.get(article)?.slice(start, end) !== quote)
    )
  })
  expect(baseless).toEqual([])
})
