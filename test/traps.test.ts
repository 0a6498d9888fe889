import { describe, expect, test } from 'vitest'
import { build } from '../src/pipeline.ts'
import { factsOf } from './facts.ts'
import { articleOf, entitiesOf, extractionOf, knowledge, labelsOf, relationsOf } from './reading.ts'
import { readSamples } from './samples.ts'

const graph = build(await readSamples(), knowledge)
const facts = factsOf(graph)
const about = (word: string) => facts.filter((fact) => fact.includes(word))
const keysOf = (label: string) => graph.filterNodes((_, node) => node.kind !== 'Article' && node.label === label)

describe('two men called Tám', () => {
  test('are two people over all samples, each with the posts of his own province', () => {
    expect(about('Tám').filter((fact) => fact.startsWith('holds'))).toEqual([
      'holds: Nguyễn Văn Tám → Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh (current)',
      'holds: Nguyễn Văn Tám → Tỉnh ủy viên Trà Vinh (current)',
      'holds: Trần Văn Tám → Bí thư Thành ủy Cao Lãnh (current)',
      'holds: Trần Văn Tám → Tỉnh ủy viên Đồng Tháp (current)',
    ])
    expect([keysOf('Trần Văn Tám'), keysOf('Nguyễn Văn Tám')].map((keys) => keys.length)).toEqual([1, 1])
  })

  test.each([
    ['Ông Trần Văn Tám, Bí thư Thành ủy Cao Lãnh, đến dự. Đồng chí Tám chủ trì hội nghị.', 'Trần Văn Tám'],
    ['Ông Nguyễn Văn Tám từ Trà Vinh lên. Đồng chí Tám chủ trì hội nghị.', 'Nguyễn Văn Tám'],
  ])('đồng chí Tám is the one named in that article: %s', (text, name) => {
    expect(relationsOf('CHAIRED', text)).toEqual([`${name} → Hội nghị`])
  })

  test('two men of one full name in two provinces stay apart', () => {
    const articles = [
      articleOf('Bí thư Huyện ủy Cao Lãnh Lê Văn Sáu họp.', { id: 'một', published: '2024-03-01' }),
      articleOf('Bí thư Huyện ủy Càng Long Lê Văn Sáu họp.', { id: 'hai', published: '2024-03-02' }),
    ]
    const people = build(articles, knowledge).filterNodes((_, { kind }) => kind === 'Person')
    expect(people).toHaveLength(2)
  })
})

describe('Đảng ủy Khối', () => {
  test('of Đồng Tháp and of Trà Vinh are two bodies with different names, though both are called by the short one', () => {
    const blocs = facts.filter((fact) => fact.startsWith('body: Đảng ủy Khối'))
    expect(blocs).toEqual([
      'body: Đảng ủy Khối các cơ quan tỉnh Đồng Tháp',
      'body: Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Trà Vinh',
    ])
  })
})

describe('a province that only the site tells', () => {
  const text =
    'Sáng 22/01/2021, Đảng uỷ Khối các cơ quan tỉnh tổ chức hội nghị tổng kết. Ban Thường vụ Đảng uỷ Khối khen thưởng 25 đơn vị.\n\nTrang tin của vùng đất Sen Hồng'

  test('fills in what the text leaves out', () => {
    expect(labelsOf('Organization', text, { outlet: 'dongthap.gov.vn' })).toEqual([
      'Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh Đồng Tháp',
      'Đảng ủy Khối các cơ quan tỉnh Đồng Tháp',
    ])
  })

  test('and without the site stays open', () => {
    expect(labelsOf('Organization', text).filter((label) => label.includes('Đồng Tháp'))).toEqual([])
  })
})

describe('an article that names no official', () => {
  const text = `ĐTO - Từ đầu năm 2024 đến nay, Ban Thường vụ (BTV) Huyện ủy Cao Lãnh giữ mô hình Trưởng Ban Tuyên giáo Huyện ủy đồng thời là Giám đốc Trung tâm Chính trị huyện; Trưởng Ban Dân vận Huyện ủy thôi kiêm Chủ tịch Ủy ban MTTQ Việt Nam huyện. BTV Huyện ủy cùng Trường Chính trị tỉnh mở lớp cho 91 Bí thư Chi bộ. BTV Huyện ủy thực hiện Nghị quyết số 01 của Tỉnh ủy khóa XI và Kết luận số 01 ngày 18/5/2021 của Bộ Chính trị, học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh.`
  const known = { outlet: 'Báo Đồng Tháp Online', published: '2024-07-08' }

  test('gives no person, and nobody a post', () => {
    expect(labelsOf('Person', text, known)).toEqual([])
    expect(extractionOf(text, known).claims.filter(({ kind }) => kind === 'HOLDS')).toEqual([])
  })

  test('but its bodies', () => {
    expect(labelsOf('Organization', text, known)).toEqual(
      expect.arrayContaining([
        'Huyện ủy Cao Lãnh',
        'Ban Thường vụ Huyện ủy Cao Lãnh',
        'Trung tâm Chính trị huyện Cao Lãnh',
        'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Cao Lãnh',
        'Trường Chính trị tỉnh Đồng Tháp',
        'Tỉnh ủy Đồng Tháp',
        'Bộ Chính trị',
      ]),
    )
  })

  test('and its documents', () => {
    expect(labelsOf('Document', text, known)).toEqual([
      'Kết luận số 01 của Bộ Chính trị',
      'Nghị quyết số 01 của Tỉnh ủy Đồng Tháp khóa XI',
    ])
  })
})

describe('Hồ Chí Minh', () => {
  test('is no person of the samples, where he stands in slogans alone', () => {
    expect(facts.filter((fact) => fact.startsWith('person: Hồ'))).toEqual([])
  })
})

describe('two resolutions of one number', () => {
  test('of two terms are two documents of one body', () => {
    const issued = facts.filter((fact) => fact.startsWith('issued: Tỉnh ủy Đồng Tháp → Nghị quyết số 01'))
    expect(issued).toEqual([
      'issued: Tỉnh ủy Đồng Tháp → Nghị quyết số 01 của Tỉnh ủy Đồng Tháp khóa X',
      'issued: Tỉnh ủy Đồng Tháp → Nghị quyết số 01 của Tỉnh ủy Đồng Tháp khóa XI',
    ])
  })

  test('the first named in one article and again in another is one document', () => {
    expect(keysOf('Nghị quyết số 01 của Tỉnh ủy Đồng Tháp khóa X')).toHaveLength(1)
  })
})

describe('the programme of 2020 - 2023 and that of 2024 - 2025', () => {
  const [old, next] = ['Chương trình phối hợp giai đoạn 2020 - 2023', 'Chương trình phối hợp giai đoạn 2024 - 2025']

  test('have the same parties', () => {
    const parties = (agreement: string) =>
      facts
        .filter((fact) => fact.startsWith('party:') && fact.endsWith(`→ ${agreement}`))
        .map((fact) => fact.split(' → ')[0])
    expect(parties(old)).toEqual([
      'party: Ban Thường vụ Thành ủy Cao Lãnh',
      'party: Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh Đồng Tháp',
    ])
    expect(parties(next)).toEqual(parties(old))
  })

  test('the first is reviewed and the second signed, by both secretaries, on 22/02/2024', () => {
    expect(facts).toEqual(
      expect.arrayContaining([`about: hội nghị 2024-02-22 → ${old}`, `signed on: ${next} → 2024-02-22`]),
    )
    expect(facts.filter((fact) => fact.startsWith('signed:'))).toEqual([
      `signed: Nguyễn Ngọc Thương → ${next}`,
      `signed: Trần Văn Tám → ${next}`,
    ])
  })

  test('the second follows the first', () => {
    expect(facts).toContain(`followed by: ${old} → ${next}`)
  })

  test('each is one agreement, over all articles', () => {
    expect([old, next].map((label) => keysOf(label).length)).toEqual([1, 1])
  })
})

describe('city, district and province of one name', () => {
  test.each([
    ['Thành ủy Cao Lãnh họp.', 'thành phố Cao Lãnh (Đồng Tháp)'],
    ['Huyện ủy Cao Lãnh họp.', 'huyện Cao Lãnh (Đồng Tháp)'],
    ['Thành ủy Trà Vinh họp.', 'thành phố Trà Vinh (Trà Vinh)'],
    ['Tỉnh ủy Trà Vinh họp.', 'tỉnh Trà Vinh'],
  ])('%s belongs to %s', (text, place) => {
    const extraction = extractionOf(text, { published: '2024-03-12' })
    const served = entitiesOf(extraction, 'Organization').map((body) => body.place)
    expect(
      entitiesOf(extraction, 'Place')
        .filter(({ id }) => served.includes(id))
        .map(({ label }) => label),
    ).toEqual([place])
  })
})
