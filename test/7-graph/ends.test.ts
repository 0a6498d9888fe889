import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/7-graph/findings.ts'
import { build } from '../../src/pipeline.ts'
import { knowledge } from '../reading.ts'

/** Articles as “2024-03-10 text”; one without a day has none. */
function graphOf(...articles: readonly string[]) {
  const read = articles.map((line, at) => {
    const [, published, text] = /^(\d{4}-\d\d-\d\d)? ?(.*)$/s.exec(line)!
    return {
      id: `bài-${at}`,
      text: text!,
      province: 'Đồng Tháp',
      outlet: 'Báo Đồng Tháp',
      ...(published && { published }),
    }
  })
  const graph = build(read, knowledge)
  const edges: string[] = []
  graph.forEachEdge((_, edge, from) => {
    if (edge.kind !== 'HOLDS') return
    const { status, held, from: since = '', to = '', ended, acting } = edge
    const words = [
      graph.getNodeAttribute(from, 'label'),
      acting && 'acting',
      status,
      held,
      since || to ? `${since}..${to}` : '',
      ended,
    ]
    edges.push(words.filter(Boolean).join(' '))
  })
  return { graph, edges: edges.toSorted(), told: findingsOf(graph).contradictions.map(({ kind }) => kind) }
}

const HAI = 'Bí thư Huyện ủy Cao Lãnh Trần Văn Hai dự họp.'
const TU = 'Bí thư Huyện ủy Cao Lãnh Lê Văn Tư dự họp.'

describe('a stated end outranks “current”', () => {
  test('an article of before that uses the title is a contradiction, and no second time in the post', () => {
    const { edges, told } = graphOf(
      '2025-03-10 Ông Trần Văn Hai giữ chức Bí thư Huyện ủy Cao Lãnh từ năm 2020 đến năm 2022.',
      `2025-02-01 ${HAI}`,
    )
    expect(edges).toEqual(['Trần Văn Hai former ended 2020..2022'])
    expect(told).toEqual(['seen after the end'])
  })

  test('so is one some days after it: papers go on using an old title', () => {
    const { edges } = graphOf(
      '2024-03-10 Ông Trần Văn Hai thôi giữ chức Bí thư Huyện ủy Cao Lãnh.',
      `2024-03-15 ${HAI}`,
    )
    expect(edges).toEqual(['Trần Văn Hai left ended'])
  })

  test.each([
    ['Chánh Thanh tra tỉnh Đồng Tháp', 'Giám đốc Sở Nội vụ tỉnh Đồng Tháp'],
    ['Trưởng Công an huyện Cao Lãnh', 'Trưởng Công an huyện Tháp Mười'],
    ['Phó Chánh án Tòa án nhân dân tỉnh Đồng Tháp', 'Chánh án Tòa án nhân dân tỉnh Trà Vinh'],
  ])('%s gives that up when made %s', (one, other) => {
    const { edges } = graphOf(`2024-03-10 Sáng nay, ông Trần Văn Hai, ${one}, được bổ nhiệm giữ chức ${other}.`)
    expect(edges).toEqual([
      'Trần Văn Hai appointed current 2024-03-10..',
      'Trần Văn Hai left ended ..2024-03-10 transferred',
    ])
  })

  test('who only gets a seat beside it keeps the post', () => {
    const { edges } = graphOf(
      '2024-03-10 Sáng nay, ông Trần Văn Hai, Chánh Thanh tra tỉnh Đồng Tháp, được bầu làm Ủy viên Ban Thường vụ Tỉnh ủy Đồng Tháp.',
    )
    expect(edges).toEqual(['Trần Văn Hai current current', 'Trần Văn Hai elected current 2024-03-10..'])
  })

  test('a later article shows the post held again', () => {
    const { edges } = graphOf(
      '2023-03-10 Ông Trần Văn Hai thôi giữ chức Bí thư Huyện ủy Cao Lãnh từ ngày 1/7/2022.',
      `2025-02-01 ${HAI}`,
    )
    expect(edges).toEqual(['Trần Văn Hai current current', 'Trần Văn Hai left ended ..2022-07-01'])
  })

  test('an end to come is none yet, and does not hide a successor', () => {
    const until = '2024-03-12 Ông Trần Văn Hai giữ chức Bí thư Huyện ủy Cao Lãnh đến năm 2030.'
    expect(graphOf(until).edges).toEqual(['Trần Văn Hai current current ..2030'])
    expect(graphOf(until, `2024-09-12 ${TU}`).edges).toEqual([
      'Lê Văn Tư current current',
      'Trần Văn Hai current ended ..2030',
    ])
  })
})

describe('the dead hold nothing', () => {
  test('every post that somebody was seen in ends with the death, on its day', () => {
    const { graph, edges } = graphOf(
      `2024-02-01 ${HAI}`,
      '2024-02-10 Ông Trần Văn Hai, Huyện ủy viên Cao Lãnh, dự họp.',
      '2024-03-16 Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, đã từ trần ngày 10/3/2024.',
    )
    expect(edges).toEqual([
      'Trần Văn Hai former ended ..2024-03-10 died',
      'Trần Văn Hai former ended ..2024-03-10 died',
    ])
    expect(graph.findNode((_, node) => node.kind === 'Person' && node.died === '2024-03-10')).toBeDefined()
  })

  test('a post of years before has ended, but not by the death', () => {
    const { edges } = graphOf(
      `2019-02-01 ${HAI}`,
      '2024-03-16 Ông Trần Văn Hai, Giám đốc Sở Y tế tỉnh Đồng Tháp, từng là Phó Bí thư Huyện ủy Cao Lãnh, đã từ trần ngày 10/3/2024.',
    )
    expect(edges).toContain('Trần Văn Hai former ended')
  })

  test('whoever is seen in a post after that is told', () => {
    const { told } = graphOf(
      '2024-03-16 Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, đã từ trần ngày 10/3/2024.',
      `2024-09-01 ${HAI}`,
    )
    expect(told).toContain('seen after death')
  })
})

describe('two people in one seat are told', () => {
  test.each([
    ['seen on one day', [`2024-03-10 ${HAI}`, `2024-03-10 ${TU}`]],
    ['in one article', [`2024-03-10 ${HAI} ${TU}`]],
    ['seen by turns within days', [`2024-03-10 ${HAI}`, `2024-03-12 ${TU}`, `2024-03-15 ${HAI}`]],
    ['seen one after the other, and nobody says who followed whom', [`2024-03-10 ${HAI}`, `2024-03-12 ${TU}`]],
    [
      'under two names of the seat',
      [
        '2024-03-10 Chủ tịch huyện Cao Lãnh Trần Văn Hai dự họp.',
        '2024-03-10 Chủ tịch UBND huyện Cao Lãnh Lê Văn Tư dự họp.',
      ],
    ],
    [
      'each until now',
      [
        '2025-03-10 Ông Trần Văn Hai giữ chức Bí thư Huyện ủy Cao Lãnh từ năm 2015 đến nay.',
        '2025-03-10 Ông Lê Văn Tư giữ chức Bí thư Huyện ủy Cao Lãnh từ năm 2020 đến nay.',
      ],
    ],
    [
      'both acting',
      [
        '2024-03-10 Quyền Bí thư Huyện ủy Cao Lãnh Trần Văn Hai dự họp.',
        '2024-03-10 Quyền Bí thư Huyện ủy Cao Lãnh Lê Văn Tư dự họp.',
      ],
    ],
    ['one acting, the other not', [`2024-03-10 ${HAI}`, '2024-03-10 Quyền Bí thư Huyện ủy Cao Lãnh Lê Văn Tư dự họp.']],
    [
      'by times that are told, with no article of the day',
      [
        '2025-03-10 Ông Trần Văn Hai giữ chức Bí thư Huyện ủy Cao Lãnh từ năm 2015 đến năm 2020.',
        '2025-03-10 Ông Lê Văn Tư giữ chức Bí thư Huyện ủy Cao Lãnh từ năm 2017 đến năm 2019.',
      ],
    ],
  ])('%s', (_, articles) => {
    expect(graphOf(...articles).told).toEqual(['two in one seat'])
  })

  test('whoever the graph calls current in one single seat is among them', () => {
    const { edges, told } = graphOf(`2024-03-10 ${HAI}`, `2024-03-12 ${TU}`, `2024-03-15 ${HAI}`)
    expect(edges).toEqual(['Lê Văn Tư current current', 'Trần Văn Hai current current'])
    expect(told).toEqual(['two in one seat'])
  })

  test.each([
    [
      'a successor who is elected',
      [`2024-01-10 ${HAI}`, '2024-03-10 Ông Lê Văn Tư được bầu giữ chức Bí thư Huyện ủy Cao Lãnh.'],
    ],
    ['a successor seen long after', [`2024-01-10 ${HAI}`, `2024-03-10 ${TU}`]],
    [
      'an old title some days after a successor has begun',
      [
        `2024-01-10 ${HAI}`,
        '2024-03-10 Ông Lê Văn Tư được bầu giữ chức Bí thư Huyện ủy Cao Lãnh từ ngày 9/3/2024.',
        `2024-03-14 ${HAI}`,
      ],
    ],
    [
      'times that touch',
      [
        '2025-03-10 Ông Trần Văn Hai giữ chức Bí thư Huyện ủy Cao Lãnh từ năm 2015 đến năm 2017.',
        '2025-03-10 Ông Lê Văn Tư giữ chức Bí thư Huyện ủy Cao Lãnh từ năm 2017 đến năm 2019.',
      ],
    ],
    [
      'somebody who acts after the holder was last seen',
      [`2024-01-10 ${HAI}`, '2024-03-10 Quyền Bí thư Huyện ủy Cao Lãnh Lê Văn Tư dự họp.'],
    ],
    [
      'two deputies',
      [
        '2024-03-10 Phó Bí thư Huyện ủy Cao Lãnh Trần Văn Hai dự họp.',
        '2024-03-10 Phó Bí thư Huyện ủy Cao Lãnh Lê Văn Tư dự họp.',
      ],
    ],
  ])('not so: %s', (_, articles) => {
    expect(graphOf(...articles).told).toEqual([])
  })

  test('once somebody acts in the seat nobody knows whether its holder has it still', () => {
    const { edges } = graphOf(`2024-01-10 ${HAI}`, '2024-03-10 Quyền Bí thư Huyện ủy Cao Lãnh Lê Văn Tư dự họp.')
    expect(edges).toEqual(['Lê Văn Tư acting current current', 'Trần Văn Hai current unknown'])
  })
})

test('a thousand people who are all said to hold one post are no half a million contradictions', () => {
  const names = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu'].flatMap((given) =>
    ['Văn', 'Thị', 'Minh', 'Quốc', 'Thanh', 'Hữu', 'Ngọc', 'Đức'].map((middle) => `Trần ${middle} ${given}`),
  )
  const { edges, told } = graphOf(...names.map((name) => `2025-03-10 Bí thư Huyện ủy Cao Lãnh ${name} dự họp.`))
  expect(edges).toHaveLength(40)
  // Each against eight, but those that have fewer behind them.
  expect(told).toHaveLength(40 * 8 - (1 + 2 + 3 + 4 + 5 + 6 + 7 + 8))
})
