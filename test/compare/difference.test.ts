import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/7-graph/findings.ts'
import type { EdgeAttributes, HoldsAttributes, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import { type Changed, differenceOf } from '../../src/compare/difference.ts'
import { tellingOf } from '../../src/compare/told-by.ts'
import { extract } from '../../src/extract.ts'
import type { Judgement } from '../../src/knowledge/judgements.ts'
import { assemble } from '../../src/pipeline.ts'
import { knowledge } from '../reading.ts'

const HAI = '2024-01-10 Bí thư Huyện ủy Cao Lãnh Trần Văn Hai dự họp.'
const TU = '2024-03-10 Bí thư Huyện ủy Cao Lãnh Lê Văn Tư dự họp.'
const LEFT = '2024-03-10 Ông Trần Văn Hai thôi giữ chức Bí thư Huyện ủy Cao Lãnh từ ngày 1/3/2024.'

/** Articles as “2024-03-10 text”; each has its words as its id, so that it keeps it in another graph. */
function graphOf(articles: readonly string[], judgements: readonly Judgement[] = []): KnowledgeGraph {
  const read = articles.map((line) => {
    const [, published, text] = /^(\S+) (.*)$/s.exec(line)!
    return { id: line, text: text!, province: 'Đồng Tháp', outlet: 'Báo Đồng Tháp', published: published! }
  })
  return assemble(
    read.map((article) => extract(article, knowledge)),
    knowledge,
    { judgements, asOf: '2024-06-30' },
  )
}

/** The same graph under other keys, but for articles and places, whose keys are not made from what articles say. */
function renamed(graph: KnowledgeGraph): KnowledgeGraph {
  const copy: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  const name = (key: string) => (/^(article|place):/.test(key) ? key : `x${graph.nodes().indexOf(key)}`)
  graph.forEachNode((key, attributes) => copy.addNode(name(key), attributes))
  graph.forEachEdge((key, edge, from, to) => copy.addDirectedEdgeWithKey(`x${key}`, name(from), name(to), edge))
  const { contradictions } = findingsOf(graph)
  const there = contradictions.map((one) => ({ ...one, edges: one.edges.map((edge) => `x${edge}`) }))
  copy.replaceAttributes({ contradictions: there })
  return copy
}

/** What differs, by names: “+ Person Trần Văn Hai”, “- …”, “~ … (field)”. Articles are left out, and what follows from a name. */
function told(old: KnowledgeGraph, now: KnowledgeGraph) {
  const { nodes, posts, contradictions } = differenceOf(old, now)
  const label = (graph: KnowledgeGraph) => (key: string) => graph.getNodeAttribute(key, 'label')
  const held = (graph: KnowledgeGraph) => (edge: string) => graph.extremities(edge).map(label(graph)).join(': ')
  const people = (graph: KnowledgeGraph, keys: readonly string[]) =>
    keys.filter((key) => graph.getNodeAttribute(key, 'kind') === 'Person').map(label(graph))
  const changes = ({ new: edge, changes }: Changed) =>
    `${held(now)(edge)} (${changes.map(({ field, old = '', new: is = '' }) => `${field} ${old}→${is}`).join(', ')})`
  return {
    people: [
      ...people(now, nodes.came).map((name) => `+ ${name}`),
      ...people(old, nodes.gone).map((name) => `- ${name}`),
    ],
    posts: [
      ...posts.came.map((edge) => `+ ${held(now)(edge)}`),
      ...posts.ended.map((one) => `ended ${changes(one)}`),
      ...posts.changed.map((one) => `~ ${changes(one)}`),
      ...posts.gone.map((edge) => `- ${held(old)(edge)}`),
    ],
    merged: nodes.merged.map(({ one, many }) => [label(now)(one), many.map(label(old))]),
    parted: nodes.parted.map(({ one, many }) => [label(old)(one), many.map(label(now))]),
    contradictions: [
      ...contradictions.came.map(({ kind }) => `+ ${kind}`),
      ...contradictions.went.map(({ kind }) => `- ${kind}`),
    ],
  }
}

const nothing = { people: [], posts: [], merged: [], parted: [], contradictions: [] }

describe('nothing is different', () => {
  const graph = graphOf([HAI, TU])
  test('between a graph and itself', () => {
    const { nodes, posts, contradictions } = differenceOf(graph, graph)
    expect([...Object.values(nodes), ...Object.values(posts), ...Object.values(contradictions)].flat()).toEqual([])
  })

  test('where only keys are others: the words of articles tell who is who', () => {
    const { nodes, posts } = differenceOf(graph, renamed(graph))
    expect([...Object.values(nodes), ...Object.values(posts)].flat()).toEqual([])
  })

  test('where one more article shows a post held that was known', () => {
    const more = graphOf([HAI, TU, '2024-04-10 Bí thư Huyện ủy Cao Lãnh Lê Văn Tư phát biểu.'])
    expect(told(graph, more)).toEqual(nothing)
  })
})

describe('posts', () => {
  test('a successor is new, and the post of the one before has ended, by the words about the other', () => {
    const [old, now] = [graphOf([HAI]), graphOf([HAI, TU])]
    expect(told(old, now)).toEqual({
      ...nothing,
      people: ['+ Lê Văn Tư'],
      posts: [
        '+ Lê Văn Tư: Bí thư Huyện ủy Cao Lãnh',
        'ended Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (endedBy →successor)',
      ],
    })
    const [ended] = differenceOf(old, now).posts.ended
    const { evidence } = tellingOf(ended!.new, now, old.getEdgeAttributes(ended!.old) as HoldsAttributes)
    expect(evidence.quote).toContain('Lê Văn Tư')
  })

  test('an end that an article tells comes with its day and its words', () => {
    const [old, now] = [graphOf([HAI]), graphOf([HAI, LEFT])]
    const { posts } = told(old, now)
    expect(posts).toEqual([
      'ended Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh (to →2024-03-01, status current→left, endedBy →article)',
    ])
    const [ended] = differenceOf(old, now).posts.ended
    const { evidence } = tellingOf(ended!.new, now, old.getEdgeAttributes(ended!.old) as HoldsAttributes)
    expect(evidence.quote).toContain('thôi giữ chức')
  })

  test('a day that becomes known is a change', () => {
    const since = '2024-02-10 Ông Trần Văn Hai giữ chức Bí thư Huyện ủy Cao Lãnh từ ngày 5/1/2024.'
    expect(told(graphOf([HAI]), graphOf([HAI, since])).posts).toEqual([
      expect.stringMatching(/^~ Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh \(from →2024-01-05/),
    ])
  })

  test('with its article a post is gone, and so is who was named there only', () => {
    expect(told(graphOf([HAI, TU]), graphOf([TU]))).toEqual({
      ...nothing,
      people: ['- Trần Văn Hai'],
      posts: ['- Trần Văn Hai: Bí thư Huyện ủy Cao Lãnh'],
    })
  })
})

describe('who is who', () => {
  const two = [
    '2024-01-10 Ông Trần Minh Tuấn, Trưởng Phòng Nội vụ huyện Lấp Vò dự lễ khởi công.',
    '2024-03-10 Ông Trần Minh Tuấn, Chủ tịch Hội Nông dân huyện Lai Vung tiếp dân.',
  ] as const
  const name = 'Trần Minh Tuấn'
  const same: Judgement = {
    verdict: 'same',
    people: [
      { name, article: two[0] },
      { name, article: two[1] },
    ],
    who: 'Mai',
    when: '2026-11-21',
    why: 'x',
  }

  test('two who are one are merged, and no post of theirs is new or gone', () => {
    const [old, now] = [graphOf(two), graphOf(two, [same])]
    expect(told(old, now)).toEqual({ ...nothing, merged: [[name, [name, name]]] })
    expect(told(old, renamed(now))).toEqual({ ...nothing, merged: [[name, [name, name]]] })
  })

  test('one who is two has parted', () => {
    const [old, now] = [graphOf(two, [same]), graphOf(two)]
    expect(told(old, now)).toEqual({ ...nothing, parted: [[name, [name, name]]] })
    expect(told(renamed(old), now)).toEqual({ ...nothing, parted: [[name, [name, name]]] })
  })

  test('a namesake of other articles is new, and nobody has parted', () => {
    expect(told(graphOf([two[0]]), graphOf(two))).toEqual({
      ...nothing,
      people: [`+ ${name}`],
      posts: [`+ ${name}: Chủ tịch Hội Nông dân huyện Lai Vung`],
    })
  })
})

test('a contradiction comes with the article that makes it, and goes with it', () => {
  const again = '2024-04-10 Bí thư Huyện ủy Cao Lãnh Trần Văn Hai phát biểu.'
  const [old, now] = [graphOf([HAI, TU]), graphOf([HAI, TU, again])]
  expect(told(old, now).contradictions).toEqual(['+ two in one seat'])
  expect(told(now, old).contradictions).toEqual(['- two in one seat'])
  expect(told(now, renamed(now)).contradictions).toEqual([])
})

test('of an agreement, parties and days that become known are told', () => {
  const first =
    '2024-01-10 Ban Dân vận Tỉnh ủy Đồng Tháp và Công an tỉnh Đồng Tháp ký kết Chương trình phối hợp giai đoạn 2024 - 2028.'
  const graph = graphOf([first])
  const agreement = graph.findNode((_, { kind }) => kind === 'Agreement')!
  const now = graph.copy() as KnowledgeGraph
  now.mergeNodeAttributes(agreement, { signedOn: '2024-01-09' })
  const party = now.findInEdge(agreement, (_, { kind }) => kind === 'PARTY_TO')!
  now.dropEdge(party)
  expect(differenceOf(graph, now).nodes.changed).toEqual([
    {
      old: agreement,
      new: agreement,
      changes: [
        { field: 'signedOn', new: '2024-01-09' },
        { field: 'parties', old: expect.any(Array), new: expect.any(Array) },
      ],
    },
  ])
})
