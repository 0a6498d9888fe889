import { describe, expect, test } from 'vitest'
import type { DerivableAttributes, OrganizationAttributes, PlaceAttributes } from '../../src/7-graph/types.ts'
import { build } from '../../src/pipeline.ts'
import { knowledge } from '../reading.ts'

/** Bodies and places of some articles, with their days, and what became of what. */
function livesIn(...articles: readonly (readonly [string, string])[]) {
  const graph = build(
    articles.map(([published, text], at) => ({ id: `${at}`, published, text })),
    knowledge,
  )
  const label = (key: string) =>
    `${graph.getNodeAttribute(key, 'label')}${/@\d{4}|\.2025/.exec(key)?.[0].replace(/^./, ' ') ?? ''}`
  const days = ({ validFrom = '', validTo = '' }: OrganizationAttributes | PlaceAttributes) =>
    `${validFrom}..${validTo}`
  const nodes = graph.filterNodes((_, { kind }) => kind === 'Organization' || kind === 'Place')
  return {
    lives: new Map(nodes.map((key) => [label(key), days(graph.getNodeAttributes(key) as OrganizationAttributes)])),
    heirs: graph
      .filterEdges((_, { kind }) => kind === 'SUCCEEDED_BY')
      .map((edge) => {
        const { on, act } = graph.getEdgeAttributes(edge) as DerivableAttributes
        return `${label(graph.source(edge))} → ${label(graph.target(edge))}, ${on}, ${act}`
      }),
  }
}

describe('bodies end with their units', () => {
  const { lives, heirs } = livesIn(
    ['2024-10-10', 'Ông Lê Văn Bền, Bí thư Tỉnh ủy Tiền Giang, thăm tỉnh Tiền Giang.'],
    [
      '2024-10-11',
      'Bà Trần Thị Lài, Bí thư Tỉnh ủy Đồng Tháp, thăm huyện Tam Nông, tỉnh Đồng Tháp; ông Võ Văn Rỡ, Bí thư Huyện ủy Tam Nông cùng đi.',
    ],
    ['2025-08-10', 'Bà Trần Thị Lài, Bí thư Tỉnh ủy Đồng Tháp, thăm tỉnh Đồng Tháp.'],
  )

  test('an article of 2024 keeps the committee of 2024', () => {
    expect([
      lives.get('Tỉnh ủy Tiền Giang'),
      lives.get('Tỉnh ủy Đồng Tháp'),
      lives.get('Tỉnh ủy Đồng Tháp 2025'),
    ]).toEqual(['..2025-06-30', '..2025-06-30', '2025-07-01..'])
  })

  test('the district level ended, and nothing took its place', () => {
    expect(lives.get('Huyện ủy Tam Nông')).toBe('..2025-06-30')
    expect(heirs.filter((line) => line.startsWith('Huyện ủy'))).toEqual([])
  })

  test('both committees went into that of the merged province, by an act of the Party', () => {
    expect(heirs.filter((line) => line.startsWith('Tỉnh ủy')).toSorted()).toEqual([
      'Tỉnh ủy Tiền Giang → Tỉnh ủy Đồng Tháp 2025, 2025-07-01, 326-QĐ/TW',
      'Tỉnh ủy Đồng Tháp → Tỉnh ủy Đồng Tháp 2025, 2025-07-01, 326-QĐ/TW',
    ])
  })

  test('the provinces by one of the National Assembly', () => {
    expect(heirs).toContain('tỉnh Tiền Giang → tỉnh Đồng Tháp 2025, 2025-07-01, 202/2025/QH15')
  })
})

describe('bodies that ended by acts of their own', () => {
  test.each<readonly [string, readonly (readonly [string, string])[], string, string, string | undefined]>([
    [
      'a bloc committee',
      [['2024-01-10', 'Ông Lê Văn Bền, Bí thư Đảng ủy Khối các cơ quan tỉnh Đồng Tháp, phát biểu.']],
      'Đảng ủy Khối các cơ quan tỉnh Đồng Tháp',
      '..2025-02',
      undefined,
    ],
    [
      'a department of propaganda',
      [
        ['2024-01-10', 'Ông Lê Văn Bền, Trưởng Ban Tuyên giáo Tỉnh ủy Đồng Tháp, phát biểu.'],
        ['2025-04-10', 'Ông Lê Văn Bền, Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy Đồng Tháp, phát biểu.'],
      ],
      'Ban Tuyên giáo Tỉnh ủy Đồng Tháp',
      '..2025-02',
      'Ban Tuyên giáo Tỉnh ủy Đồng Tháp → Ban Tuyên giáo và Dân vận Tỉnh ủy Đồng Tháp, 2025-02, 121-KL/TW',
    ],
    [
      'its heir',
      [['2025-04-10', 'Ông Lê Văn Bền, Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy Đồng Tháp, phát biểu.']],
      'Ban Tuyên giáo và Dân vận Tỉnh ủy Đồng Tháp',
      '2025-02..2025-06-30',
      undefined,
    ],
    [
      'a ministry',
      [['2024-01-10', 'Bộ trưởng Bộ Giao thông vận tải Lê Văn Bền làm việc với Bộ Xây dựng.']],
      'Bộ Giao thông vận tải',
      '..2025-02-28',
      'Bộ Giao thông vận tải → Bộ Xây dựng, 2025-03-01, 176/2025/QH15',
    ],
    [
      'the police of a district',
      [['2024-01-10', 'Ông Lê Văn Bền, Trưởng Công an huyện Tam Nông, tỉnh Đồng Tháp, phát biểu.']],
      'Công an huyện Tam Nông',
      '..2025-02-28',
      undefined,
    ],
    [
      'a school outlives its district',
      [['2024-01-10', 'Bà Lê Thị Bền, Hiệu trưởng Trường THPT Tam Nông, huyện Tam Nông, tỉnh Đồng Tháp, phát biểu.']],
      'Trường THPT Tam Nông',
      '..',
      undefined,
    ],
  ])('%s', (_, articles, body, life, heir) => {
    const { lives, heirs } = livesIn(...articles)
    const found = [...lives].find(([name]) => name.startsWith(body))
    expect([found?.[1], heirs.find((line) => line.startsWith(`${body} →`))]).toEqual([life, heir])
  })
})

describe('one node for one body', () => {
  test.each([
    [
      'Sở Tài nguyên - Môi trường',
      'Ông Lê Văn Bền, Giám đốc Sở Tài nguyên và Môi trường tỉnh Đồng Tháp dự.',
      'Ông Lê Văn Bền, Giám đốc Sở Tài nguyên - Môi trường tỉnh Đồng Tháp dự.',
    ],
    [
      'Uỷ ban, UBND',
      'Ông Lê Văn Bền, Chủ tịch UBND tỉnh Đồng Tháp dự.',
      'Ông Lê Văn Bền, Chủ tịch Uỷ ban nhân dân tỉnh Đồng Tháp dự.',
    ],
    [
      'Ban Chấp hành Huyện ủy',
      'Ông Lê Văn Bền, Bí thư Huyện ủy Tam Nông, tỉnh Đồng Tháp dự.',
      'Ông Lê Văn Bền, Bí thư Ban Chấp hành Đảng bộ huyện Tam Nông, tỉnh Đồng Tháp dự.',
    ],
  ])('%s', (_, one, other) => {
    const graph = build(
      [
        { id: '1', text: one },
        { id: '2', text: other },
      ],
      knowledge,
    )
    const person = graph.findNode((_, { kind }) => kind === 'Person')!
    expect(graph.filterOutEdges(person, (_, { kind }) => kind === 'HOLDS').length).toBe(1)
  })

  test('two districts of one name are two', () => {
    const graph = build(
      [
        { id: '1', text: 'Bí thư Huyện ủy Châu Thành, tỉnh Đồng Tháp Lê Văn Bền dự.' },
        { id: '2', text: 'Bí thư Huyện ủy Châu Thành, tỉnh Trà Vinh Lê Văn Đền dự.' },
      ],
      knowledge,
    )
    expect(graph.filterNodes((key) => key.startsWith('org:huyện-ủy-châu-thành')).toSorted()).toEqual([
      'org:huyện-ủy-châu-thành@trà-vinh',
      'org:huyện-ủy-châu-thành@đồng-tháp',
    ])
  })
})

test('a department of the Party ended; one of the same name in a party of another country did not', () => {
  const { lives } = livesIn(
    ['2024-05-06', 'Ông Lê Văn Bền, Phó Trưởng Ban Đối ngoại Trung ương, tiếp đoàn.'],
    ['2024-05-07', 'Ông Lê Văn Bền tiếp bà Marie Durand, Trưởng Ban Đối ngoại Trung ương Đảng Cộng sản Pháp.'],
  )
  expect(lives.get('Ban Đối ngoại Trung ương')).toBe('..2025-02')
  expect(lives.get('Ban Đối ngoại Trung ương Đảng Cộng sản Pháp')).toBe('..')
})
