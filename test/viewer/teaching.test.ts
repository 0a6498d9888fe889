import { readFileSync } from 'node:fs'
import { MultiDirectedGraph } from 'graphology'
import { beforeAll, describe, expect, test } from 'vitest'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import { teaching } from '../../src/cli/serving/teaching.ts'
import { DataFileError } from '../../src/errors.ts'
import { DATA, loadKnowledge } from '../../src/knowledge/index.ts'
import type { Judgement } from '../../src/knowledge/judgements.ts'
import { build } from '../../src/pipeline.ts'
import { loadTeachingFacts, type TeachingFact } from '../../src/teaching/lessons.ts'
import { plant, type Teaching } from '../../src/teaching/plant.ts'
import { factsIn } from '../../viewer/reading/article-facts.ts'
import { rightVerdict, wrongVerdict } from '../../viewer/reading/judged.ts'
import { resultOf } from '../../viewer/reading/teaching/marking.ts'

const file = new URL('teaching/facts.tsv', DATA)
const facts = loadTeachingFacts(file)
const of = (json: string): KnowledgeGraph => {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  return graph.import(JSON.parse(json))
}
/** Facts of a graph as one line each, as a reader is shown them. */
const told = (graph: KnowledgeGraph, article: string) =>
  factsIn(graph, article, true).map(({ edge }) => {
    const { kind, ...attributes } = graph.getEdgeAttributes(edge)
    const [from, to] = graph.extremities(edge).map((end) => graph.getNodeAttribute(end, 'label'))
    const status = 'status' in attributes ? ` ${attributes.status}` : ''
    return `${kind === 'MENTIONS' ? '' : from} ${kind} ${to}${status}`
  })

let made: Teaching
let planted: KnowledgeGraph
let read: KnowledgeGraph
beforeAll(async () => {
  made = await teaching()
  planted = of(made.graph)
  read = build(made.articles, loadKnowledge())
})

describe('the teaching articles', () => {
  test('are three, with six mistakes of several sorts and one thing missing', () => {
    expect(made.articles).toHaveLength(3)
    const mistakes = facts.flatMap(({ mistake }) => mistake ?? [])
    expect(mistakes.toSorted()).toEqual(['added', 'from', 'from', 'from', 'missing', 'status', 'to'])
    for (const { id } of made.articles)
      expect(
        facts.some(({ article, mistake }) => article === id && mistake),
        id,
      ).toBe(true)
  })

  test('each fact that is shown has its lesson, and each lesson its fact', () => {
    for (const { id } of made.articles) {
      const shown = new Set(factsIn(planted, id, true).map(({ edge }) => edge))
      const taught = made.lessons.filter((lesson) => lesson.article === id && lesson.is !== 'missing')
      expect(new Set(taught.map(({ edge }) => edge)), id).toEqual(shown)
    }
  })

  test('all but what was planted is as the program reads it', () => {
    const said = made.articles.flatMap(({ id }) => told(read, id))
    const shown = made.articles.flatMap(({ id }) => told(planted, id))
    expect(said.filter((line) => !shown.includes(line)).toSorted()).toEqual(
      [
        'Liên đoàn Lao động tỉnh Đồng Tháp PARTY_TO Chương trình phối hợp giai đoạn 2024 - 2026',
        'Lê Thị Minh Hạnh HOLDS Bí thư Huyện ủy Tháp Mười former',
        'Lương Đình Phúc CHAIRED Hội nghị sơ kết 6 tháng đầu năm 2024',
        'Nguyễn Văn Lâm SPOKE_AT Hội nghị công bố quyết định về công tác cán bộ',
        'Ngô Thị Kim Thoa HOLDS Chủ tịch Hội đồng nhân dân huyện Lấp Vò current',
        'Vũ Thị Ngân HOLDS Trưởng Ban Tổ chức Huyện ủy Tháp Mười current',
        ' MENTIONS Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đồng Tháp',
      ].toSorted(),
    )
    expect(shown.filter((line) => !said.includes(line)).toSorted()).toEqual(
      [
        ' MENTIONS Ban Tổ chức Huyện ủy Tháp Mười',
        ' MENTIONS Hội đồng nhân dân huyện Lấp Vò',
        'Huỳnh Tấn Đạt ATTENDED Lễ ký kết',
        'Lê Thị Minh Hạnh HOLDS Bí thư Huyện ủy Tháp Mười current',
        'Ngô Thị Kim Thoa CHAIRED Hội nghị sơ kết 6 tháng đầu năm 2024',
        'Vũ Thị Ngân HOLDS Trưởng Ban Tổ chức Tỉnh ủy Đồng Tháp current',
        'Vũ Thị Ngân SPOKE_AT Hội nghị công bố quyết định về công tác cán bộ',
        'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đồng Tháp PARTY_TO Chương trình phối hợp giai đoạn 2024 - 2026',
      ].toSorted(),
    )
  })

  test('quotes stand where they are said to stand, planted ones too', () => {
    planted.forEachEdge((_, { evidence = [] }) => {
      for (const { article, start, end, quote } of evidence)
        expect(made.articles.find(({ id }) => id === article)!.text.slice(start, end)).toBe(quote)
    })
  })

  test('why is said in both languages, a sentence each', () => {
    for (const { why } of made.lessons) for (const text of [why.vi, why.en]) expect(text).toMatch(/^\S.{15,130}[.]$/u)
    expect(readFileSync(file, 'utf8').normalize('NFC')).toBe(readFileSync(file, 'utf8'))
  })
})

test.each<readonly [string, Partial<TeachingFact>]>([
  ['does not read “Trần Quốc Bảo HOLDS Bí thư Tỉnh ủy', { to: 'Bí thư Tỉnh ủy Đồng Tháp' }],
  ['nothing in the articles is called “Ai đó”', { mistake: 'from', becomes: 'Ai đó' }],
  ['does not say “không có câu này”', { mistake: 'added', becomes: 'không có câu này' }],
])('a mistake that cannot be planted is told with its line: %s', (problem, some) => {
  const fact = facts.find(({ from, kind }) => from === 'Trần Quốc Bảo' && kind === 'HOLDS')!
  const wrong = () => plant(read.copy() as KnowledgeGraph, made.articles, [{ ...fact, ...some }])
  expect(wrong).toThrow(DataFileError)
  expect(wrong).toThrow(problem)
})

test('what somebody has judged is told by mistakes seen, overlooked, made, and what was missing', () => {
  const articles = new Map(made.articles.map((article) => [article.id, article]))
  const taught = { graph: planted, articles, lessons: made.lessons }
  expect(resultOf(taught, [])).toMatchObject({ mistakes: 6, seen: 0, overlooked: [], falsely: 0, found: [] })
  const said = { who: '', when: '2026-11-21', why: 'sai' }
  const shown = made.articles.flatMap(({ id }) => factsIn(planted, id, true))
  // whoever finds everything wrong sees all mistakes, and makes some
  const wrong = shown.flatMap(({ edge, passages }) =>
    passages.map((passage) => ({ ...wrongVerdict(planted, edge, passage), ...said }) as Judgement),
  )
  expect(resultOf(taught, wrong)).toMatchObject({ unjudged: 0, seen: 6, overlooked: [], falsely: shown.length - 6 })
  const right = shown.map((fact) => ({ ...rightVerdict(planted, fact), ...said }) as Judgement)
  expect(resultOf(taught, right)).toMatchObject({ unjudged: 0, seen: 0, falsely: 0 })
  expect(resultOf(taught, right).overlooked).toHaveLength(6)
  const { article, missing } = made.lessons.find(({ is }) => is === 'missing')!
  const fact = { verdict: 'missing', article, start: missing!.start + 4, quote: 'Ngô Thị Kim Thoa', ...said } as const
  const post = {
    from: { kind: 'Person', name: 'Ngô Thị Kim Thoa' },
    to: { kind: 'Position', name: 'Chủ tịch' },
  } as const
  expect(resultOf(taught, [{ ...fact, kind: 'HOLDS', ...post }]).found).toHaveLength(1)
  expect(resultOf(taught, [{ ...fact, kind: 'CHAIRED', ...post }]).found).toHaveLength(0)
  expect(resultOf(taught, [{ ...fact, kind: 'HOLDS', ...post, start: 0 }]).found).toHaveLength(0)
})
