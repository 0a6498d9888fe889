import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/6-entities/index.ts'
import { appearancesIn } from '../../src/6-entities/slips.ts'
import { json, textOf } from '../../src/8-exports/index.ts'
import { extract } from '../../src/extract.ts'
import { type Judgement, readJudgements } from '../../src/knowledge/judgements.ts'
import type { Article } from '../../src/model.ts'
import { assemble } from '../../src/pipeline.ts'
import { knowledge } from '../reading.ts'
import { stories } from './stories.ts'

const read = (...articles: readonly (Omit<Article, 'id'> & { id?: string })[]) =>
  articles.map((article, at) => extract({ id: `${at + 1}`, ...article }, knowledge))

/** Articles by person: `[['1', '2'], ['3']]`. */
function peopleIn(name: string, extractions: ReturnType<typeof read>, judgements: readonly Judgement[] = []) {
  const { all, questions, idle } = resolve(extractions, knowledge, judgements)
  const people = all.filter(
    ({ kind, occurrences }) => kind === 'Person' && occurrences.some(({ entity }) => entity.label.startsWith(name)),
  )
  return {
    people: people
      .map(({ occurrences }) => occurrences.map(({ extraction }) => extraction.article.id).toSorted())
      .toSorted(),
    questions,
    idle,
    labels: people.map(({ label }) => label),
    keys: people.map(({ key }) => key),
  }
}

describe('one or two', () => {
  test.each<readonly [string, string, readonly (readonly [string, string])[], readonly (readonly string[])[]]>([
    [
      'a common name with the same post is one person',
      'Nguyễn Văn Hùng',
      [
        ['2020-01-01', 'Ông Nguyễn Văn Hùng, Chủ tịch UBND huyện Tam Nông, tỉnh Đồng Tháp dự lễ.'],
        ['2021-01-01', 'Chủ tịch UBND huyện Tam Nông, tỉnh Đồng Tháp Nguyễn Văn Hùng phát biểu.'],
      ],
      [['1', '2']],
    ],
    [
      'a minister is called one: a deputy of the name, called by the seat alone, is another',
      'Trần Tuấn Anh',
      [
        ['2020-01-01', 'Phát biểu tại phiên họp Quốc hội, Bộ trưởng Bộ Công Thương Trần Tuấn Anh giải trình.'],
        ['2020-01-05', 'Tại phiên họp Quốc hội, đại biểu Quốc hội Trần Tuấn Anh (Bình Phước) nêu ý kiến.'],
      ],
      [['1'], ['2']],
    ],
    [
      'a rare name in one province is one person',
      'Chẩu Văn Lâm',
      [
        ['2020-01-01', 'Ông Chẩu Văn Lâm, Bí thư Tỉnh ủy Tuyên Quang dự lễ.'],
        ['2021-01-01', 'Ông Chẩu Văn Lâm thăm tỉnh Tuyên Quang.'],
      ],
      [['1', '2']],
    ],
    [
      'a common name in one province may be two',
      'Nguyễn Văn Hùng',
      [
        ['2020-01-01', 'Ông Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Đồng Tháp dự lễ.'],
        ['2021-01-01', 'Ông Nguyễn Văn Hùng thăm tỉnh Đồng Tháp.'],
      ],
      [['1'], ['2']],
    ],
    [
      'a tone makes another name',
      'Lê Bá To',
      [
        ['2020-01-01', 'Ông Lê Bá Toàn, Chủ tịch UBND huyện Tam Nông, tỉnh Đồng Tháp dự lễ.'],
        ['2020-02-01', 'Ông Lê Bá Toán, Chủ tịch UBND huyện Tam Nông, tỉnh Đồng Tháp dự lễ.'],
      ],
      [['1'], ['2']],
    ],
    [
      'i and y do not, with the same post',
      'Lê Bá ',
      [
        ['2020-01-01', 'Ông Lê Bá Sĩ, Chủ tịch UBND huyện Tam Nông, tỉnh Đồng Tháp dự lễ.'],
        ['2020-02-01', 'Ông Lê Bá Sỹ, Chủ tịch UBND huyện Tam Nông, tỉnh Đồng Tháp dự lễ.'],
      ],
      [['1', '2']],
    ],
    [
      'a man and a woman',
      'Trần Thanh Hà',
      [
        ['2020-01-01', 'Ông Trần Thanh Hà, Phó Chủ tịch UBND huyện Tam Nông, tỉnh Đồng Tháp dự lễ.'],
        ['2020-02-01', 'Bà Trần Thanh Hà, Phó Chủ tịch UBND huyện Tam Nông, tỉnh Đồng Tháp dự lễ.'],
      ],
      [['1'], ['2']],
    ],
    [
      'a singer and a secretary',
      'Phạm Quang Vinh',
      [
        ['2020-01-01', 'Ca sĩ Phạm Quang Vinh hát tại Hà Nội.'],
        ['2020-02-01', 'Ông Phạm Quang Vinh, Bí thư Huyện ủy Tam Nông, tỉnh Đồng Tháp dự lễ.'],
      ],
      [['1'], ['2']],
    ],
    [
      'two who move in one company',
      'Lê Văn Tư',
      [
        ['2020-01-01', 'Ông Lê Văn Tư gặp ông Chẩu Văn Bền và bà Kiên Thị Sa Rây ở tỉnh Trà Vinh.'],
        ['2020-01-02', 'Ông Chẩu Văn Bền, bà Kiên Thị Sa Rây và ông Lê Văn Tư gặp lại nhau.'],
      ],
      [['1', '2']],
    ],
  ])('%s', (_, name, texts, expected) => {
    expect(peopleIn(name, read(...texts.map(([published, text]) => ({ published, text })))).people).toEqual(expected)
  })

  test('a slip within one article is one person under the name said more', () => {
    const text =
      'Ông Khưu Bá Trình, Phó Chủ tịch UBND huyện Tam Nông, tỉnh Đồng Tháp chủ trì. Ông Khưu Bá Trình nói rằng năm nay huyện có nhiều việc phải làm hơn mọi năm. Cuối buổi, ông Khưu Ba Trình cảm ơn mọi người đã đến dự.'
    const { people } = peopleIn('Khưu', read({ text }))
    expect(people).toEqual([['1', '1']])
  })

  test('a slip of a slip is the person under the name said most', () => {
    const names = ['Khưu Bá Trình', 'Khưu Ba Trình', 'Khưu Ba Trinh']
    const entities = names.map((label, at) => {
      const first = { start: at * 200, end: at * 200 + label.length }
      return { kind: 'Person' as const, id: `p${at}`, label, aliases: [], honorifics: [], first }
    })
    const claims = entities.flatMap(({ id, label, first }, at) =>
      Array.from({ length: at + 1 }, (_, nth) => ({
        ...{ id: `${id}-${nth}`, kind: 'MENTIONS' as const, from: '', to: id, rule: 'name', confidence: 1, roles: {} },
        evidence: { ...first, quote: label },
      })),
    )
    const appearances = appearancesIn({ article: { id: '1' }, entities, claims, notices: [] }, knowledge)
    expect(appearances.map((members) => members.map(({ entity }) => entity.id))).toEqual([['p2', 'p0', 'p1']])
  })
})

describe('through a third', () => {
  const articles = read(
    {
      published: '2020-01-01',
      text: 'Ông Lê Văn Tâm (sinh năm 1961), Chủ tịch UBND xã Tân Mỹ, huyện Lấp Vò, tỉnh Đồng Tháp dự lễ.',
    },
    {
      published: '2020-02-01',
      text: 'Ông Lê Văn Tâm, Chủ tịch UBND xã Tân Mỹ, Phó Bí thư Đảng ủy xã Tân Mỹ, huyện Lấp Vò, tỉnh Đồng Tháp dự họp.',
    },
    {
      published: '2020-03-01',
      text: 'Ông Lê Văn Tâm (sinh năm 1985), Phó Bí thư Đảng ủy xã Tân Mỹ, huyện Lấp Vò, tỉnh Đồng Tháp tiếp dân.',
    },
  )
  const { people, questions } = peopleIn('Lê Văn Tâm', articles)

  test('two who cannot be one are not joined', () => {
    expect(people).toHaveLength(2)
    expect(people.flat().toSorted()).toEqual(['1', '2', '3'])
    expect(people.some((articles) => articles.includes('1') && articles.includes('3'))).toBe(false)
  })

  test('the refusal is told, with what speaks for and against', () => {
    const [refusal] = questions.filter(({ about }) => about === 'refused')
    expect(refusal?.reasons.map(({ words }) => words)).toEqual(expect.arrayContaining(['born in 1961 and in 1985']))
  })
})

describe('judgements', () => {
  const articles = read(
    { published: '2020-01-01', text: 'Ông Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Đồng Tháp dự lễ.' },
    { published: '2021-01-01', text: 'Ông Nguyễn Văn Hùng thăm tỉnh Đồng Tháp.' },
    { published: '2022-01-01', text: 'Ông Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Đồng Tháp họp.' },
  )
  const decided = (line: object) =>
    readJudgements(JSON.stringify({ who: 'Mai', when: '2026-11-21', why: 'đã hỏi', ...line }), 'mine.jsonl')
  const hùng = (article?: string) => ({ name: 'Nguyễn Văn Hùng', ...(article && { article }) })

  test.each<readonly [string, readonly Judgement[], readonly (readonly string[])[]]>([
    ['none', [], [['1', '3'], ['2']]],
    ['the same', decided({ verdict: 'same', people: [hùng('1'), hùng('2')] }), [['1', '2', '3']]],
    ['different', decided({ verdict: 'different', people: [hùng('1'), hùng('3')] }), [['1'], ['2'], ['3']]],
  ])('%s', (_, judgements, expected) => {
    expect(peopleIn('Nguyễn Văn Hùng', articles, judgements).people).toEqual(expected)
  })

  test('names that differ by a tone are joined when somebody says so', () => {
    const two = read({ text: 'Ông Lê Bá Toàn dự lễ.' }, { text: 'Ông Lê Bá Toán dự lễ.' })
    const judgements = decided({ verdict: 'same', people: [{ name: 'Lê Bá Toàn' }, { name: 'Lê Bá Toán' }] })
    expect([peopleIn('Lê Bá To', two).people.length, peopleIn('Lê Bá To', two, judgements).people.length]).toEqual([
      2, 1,
    ])
  })

  test('a name is put right, and a claim taken out', () => {
    const [claim] = articles[0]!.claims.filter(({ kind }) => kind === 'HOLDS')
    const judgements = [
      ...decided({ verdict: 'rename', person: hùng('1'), name: 'Nguyễn Văn Hưng' }),
      ...decided({ verdict: 'reject', article: '1', quote: claim!.evidence.quote }),
    ]
    const graph = assemble(articles, knowledge, { judgements })
    const people = graph.filterNodes((_, { kind }) => kind === 'Person')
    const sources = graph
      .filterEdges((_, { kind }) => kind === 'HOLDS')
      .flatMap((edge) => (graph.getEdgeAttribute(edge, 'evidence') ?? []).map(({ article }) => article))
    expect([people.map((key) => graph.getNodeAttribute(key, 'label')), sources]).toEqual([
      ['Nguyễn Văn Hưng', 'Nguyễn Văn Hùng', 'Nguyễn Văn Hùng'],
      ['3'],
    ])
  })

  test('what meets nobody is told', () => {
    expect(
      peopleIn('Nguyễn Văn Hùng', articles, decided({ verdict: 'same', people: [hùng('1'), hùng('9')] })).idle,
    ).toHaveLength(1)
  })

  test.each([
    ['not JSON', '{', /mine\.jsonl: line 1: /],
    [
      'no reason',
      '{"verdict":"same","people":[{"name":"A"},{"name":"B"}],"who":"Mai","when":"2026-11-21"}',
      /line 1: why: /,
    ],
    ['an unknown verdict', '\n{"verdict":"maybe"}', /line 2: verdict: /],
  ])('a line that cannot be read is named: %s', (_, text, message) => {
    expect(() => readJudgements(text, 'mine.jsonl')).toThrow(message)
  })
})

describe('keys', () => {
  const first = {
    published: '2020-01-01',
    id: 'b',
    text: 'Ông Nguyễn Văn Hùng, Giám đốc Sở Y tế tỉnh Đồng Tháp dự lễ.',
  }
  const later = { published: '2021-01-01', id: 'a', text: 'Ông Nguyễn Văn Hùng, Bí thư Tỉnh ủy Quảng Trị dự lễ.' }

  test('are readable, and do not change when later articles are added', () => {
    expect(peopleIn('Nguyễn Văn Hùng', read(first)).keys).toEqual(['person:nguyễn-văn-hùng@đồng-tháp'])
    expect(peopleIn('Nguyễn Văn Hùng', read(first, later)).keys).toEqual([
      'person:nguyễn-văn-hùng@quảng-trị',
      'person:nguyễn-văn-hùng@đồng-tháp',
    ])
  })
})

test('any order of the articles gives the same bytes', () => {
  const articles = stories.flatMap(({ name, articles }) =>
    articles.map((article, at) => extract({ ...article, id: `${name} ${at}` }, knowledge)),
  )
  const whole = textOf(json.write(assemble(articles, knowledge)))
  fc.assert(
    fc.property(
      fc.shuffledSubarray(articles, { minLength: articles.length }),
      (shuffled) => textOf(json.write(assemble(shuffled, knowledge))) === whole,
    ),
    { numRuns: 3, seed: 1 },
  )
})
