import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import type { FtmEntity } from '../../src/8-exports/ftm/entity.ts'
import { ftm } from '../../src/8-exports/ftm.ts'
import { asciiId, edgeId } from '../../src/8-exports/ids.ts'
import { crowdOfOddTexts } from './contract.ts'
import { edges, graphOf, nodes } from './fixture.ts'

const required = process.env.CI !== undefined && process.env.CI !== ''
const python = ['python3', '/usr/bin/python3'].find(
  (path) => spawnSync(path, ['-c', 'import followthemoney, nomenklatura']).status === 0,
)
if (python === undefined && !required)
  console.warn('left out: reading with followthemoney and nomenklatura (pip: followthemoney nomenklatura)')

const folder = mkdtempSync(join(tmpdir(), 'quanhe-ftm-'))
afterAll(() => rmSync(folder, { recursive: true }))

const common = { aliases: [], articles: 1 }
const person = (label: string): NodeAttributes => ({ ...common, kind: 'Person', label })
const evidence = [{ article: 'b', start: 0, end: 3, quote: 'Ông', rule: 'r', confidence: 1 }]
const held = (more: object) => ({ kind: 'HOLDS' as const, evidence, ...more })

/** Two people of one name and two that a tone tells apart; bodies whose names differ by marks; a Russian ministry; days that there are not. */
const town: KnowledgeGraph = graphOf(
  [
    ['person:trần-văn-toàn', person('Trần Văn Toàn')],
    ['person:trần-văn-toán', person('Trần Văn Toán')],
    ['person:lê-thị-hòa', person('Lê Thị Hòa')],
    ['person:lê-thị-hòa@sông-mây', person('Lê Thị Hòa')],
    ['person:ivan', person('Ivan Petrov')],
    ['post:bí-thư', { ...common, kind: 'Position', label: 'Bí thư Huyện ủy Lai Vung', role: 'Bí thư' }],
    ['post:ủy-viên', { ...common, kind: 'Position', label: 'Huyện ủy viên Lai Vung', role: 'Huyện ủy viên' }],
    ['post:bộ-trưởng', { ...common, kind: 'Position', label: 'Bộ trưởng Bộ Ngoại giao Nga', role: 'Bộ trưởng' }],
    [
      'org:huyện-ủy',
      { ...common, kind: 'Organization', label: 'Huyện ủy Lai Vung', sector: 'party', level: 'district' },
    ],
    ['org:bộ', { ...common, kind: 'Organization', label: 'Bộ Ngoại giao Nga', sector: 'state', bodyKind: 'ministry' }],
    ['org:lộc', { ...common, kind: 'Organization', label: 'Công ty Lộc Phát', sector: 'enterprise' }],
    ['org:lọc', { ...common, kind: 'Organization', label: 'Công ty Lọc Phát', sector: 'enterprise' }],
    ['place:lai-vung', { ...common, kind: 'Place', label: 'huyện Lai Vung', level: 'district', placeKind: 'huyện' }],
    [
      'article:b',
      {
        ...common,
        kind: 'Article',
        label: 'Tin',
        outlet: 'Báo Sông Mây',
        url: 'https://bao.example/tin-1',
        published: '2024-02-15T00:30:00+07:00',
      },
    ],
  ],
  [
    ['h1', 'person:trần-văn-toàn', 'post:bí-thư', held({ from: '2020', to: '2024-02-30', term: '2020 - 2025' })],
    ['h2', 'person:trần-văn-toán', 'post:bí-thư', held({ held: 'current', from: '2024-03-01', status: 'appointed' })],
    ['h3', 'person:lê-thị-hòa', 'post:ủy-viên', held({ held: 'ended', to: '2023-02', acting: true })],
    ['h4', 'person:lê-thị-hòa@sông-mây', 'post:bí-thư', held({ status: 'candidate' })],
    ['h5', 'person:lê-thị-hòa@sông-mây', 'post:ủy-viên', held({ retracted: true })],
    ['h6', 'person:ivan', 'post:bộ-trưởng', held({ held: 'unknown', status: 'current' })],
    ['o1', 'post:bí-thư', 'org:huyện-ủy', { kind: 'OF', derivedFrom: 'name' }],
    ['o2', 'post:ủy-viên', 'org:huyện-ủy', { kind: 'OF', derivedFrom: 'name' }],
    ['o3', 'post:bộ-trưởng', 'org:bộ', { kind: 'OF', derivedFrom: 'name' }],
    ['b1', 'org:huyện-ủy', 'place:lai-vung', { kind: 'BASED_IN', derivedFrom: 'gazetteer' }],
  ],
)

describe('FollowTheMoney', () => {
  const found = entitiesOf(town)
  const of = (key: string) => found.find(({ id }) => id === asciiId(key) || id === edgeId(key))!

  test('a post held is an Occupancy with holder, post, quote and source; the term stands apart', () => {
    expect(of('h1').properties).toMatchObject({
      holder: [asciiId('person:trần-văn-toàn')],
      post: [asciiId('post:bí-thư')],
      startDate: ['2020'],
      periodStart: ['2020'],
      periodEnd: ['2025'],
      recordId: ['h1'],
      proof: [asciiId('article:b')],
      publisher: ['Báo Sông Mây'],
      sourceUrl: ['https://bao.example/tin-1'],
      summary: ['Ông'],
    })
  })

  test('a day that there is not is left out, and an hour does not move the day', () => {
    expect(of('h1').properties).not.toHaveProperty('endDate')
    expect(of('article:b').properties.publishedAt).toEqual(['2024-02-15'])
  })

  test('held, ended, and not known are three things', () => {
    expect(of('h2').properties.status).toEqual(['current'])
    expect(of('h3').properties.status).toEqual(['ended'])
    expect(of('h6').properties).not.toHaveProperty('status')
    expect(of('h1').properties).not.toHaveProperty('status')
  })

  test('a candidate holds nothing, and what was taken back is not there', () => {
    expect(of('h4')).toMatchObject({ schema: 'UnknownLink', properties: { role: ['candidate for'] } })
    expect(of('h5')).toBeUndefined()
  })

  test('a member of a committee is one of the body too', () => {
    const memberships = found.filter(({ schema }) => schema === 'Membership')
    expect(memberships.map(({ properties }) => [properties.member, properties.organization])).toEqual([
      [[asciiId('person:lê-thị-hòa')], [asciiId('org:huyện-ủy')]],
    ])
  })

  test('posts are named in English and Vietnamese, of their country and place, without a term', () => {
    expect(of('post:bí-thư').properties).toEqual({
      name: ['Secretary, Party Committee of Lai Vung District', 'Bí thư Huyện ủy Lai Vung'],
      keywords: ['post:bí-thư'],
      organization: [asciiId('org:huyện-ủy')],
      country: ['vn'],
      subnationalArea: ['huyện Lai Vung'],
      topics: ['pol.party'],
    })
    expect(of('post:bộ-trưởng').properties.country).toEqual(['ru'])
  })

  test('whoever holds a post of Party or state is exposed; a candidate is not', () => {
    expect(of('person:trần-văn-toán').properties.topics).toEqual(['role.pep'])
    expect(of('person:lê-thị-hòa@sông-mây').properties).not.toHaveProperty('topics')
  })

  test('ids are of ASCII and the key is beside them', () => {
    for (const { id, properties } of entitiesOf(graphOf(nodes, edges))) {
      expect(id).toMatch(/^(qh|e)-[0-9a-f]{16}$/)
      expect(properties.keywords ?? properties.recordId).toHaveLength(1)
    }
  })

  test('what only marks tell apart is judged apart, each pair once, the greater id first', () => {
    const pair = (one: string, other: string) => [asciiId(one), asciiId(other)].sort().reverse()
    const judged = linesOf(town, 'ftm-negative.jsonl') as unknown[][]
    expect(judged.map((line) => line.slice(0, 3)).sort()).toEqual(
      [
        [...pair('person:trần-văn-toàn', 'person:trần-văn-toán'), 'negative'],
        [...pair('person:lê-thị-hòa', 'person:lê-thị-hòa@sông-mây'), 'negative'],
        [...pair('org:lộc', 'org:lọc'), 'negative'],
      ].sort(),
    )
  })

  test('every quote is told with its place', () => {
    const told = linesOf(town, 'evidence.jsonl') as { id: string }[]
    expect(told.filter(({ id }) => id === edgeId('h1'))).toMatchObject([{ start: 0, end: 3, quote: 'Ông', key: 'h1' }])
  })
})

describe.skipIf(python === undefined && !required)(
  'FollowTheMoney read by its own programs',
  { timeout: 300_000 },
  () => {
    test.each([
      ['a town', town],
      ['every kind of node', graphOf(nodes, edges)],
      ['hundreds of odd texts', crowdOfOddTexts()],
    ])('followthemoney keeps every reference, date, country and topic: %s', (_, graph) => {
      const { schemas, changed, lacking } = read('kept', graph) as {
        schemas: Record<string, number>
        changed: [id: string, property: string, value: string][]
        lacking: [id: string, property: string][]
      }
      // signs without a word are no name to it
      const isWord = (id: string) =>
        /[\p{L}\p{N}]{2}/u.test(entitiesOf(graph).find((one) => one.id === id)!.properties.name?.[0] ?? '')
      expect(lacking.filter(([id, property]) => property !== 'name' || isWord(id))).toEqual([])
      const texts =
        /^(name|alias|weakAlias|title|summary|description|keywords|recordId|author|publisher|fileName|role|full|state)$/
      expect(changed.filter(([, property]) => !texts.test(property))).toEqual([])
      expect(Object.values(schemas).reduce((sum, count) => sum + count, 0)).toBe(entitiesOf(graph).length)
      const occupancies = graph.filterEdges(
        (_, edge) => edge.kind === 'HOLDS' && edge.status !== 'candidate' && !edge.retracted,
      )
      expect(schemas.Occupancy ?? 0).toBe(occupancies.length)
    })

    test('nomenklatura merges at its cut what shares a form, and with the judgements none of it', () => {
      const { judged, alone } = read('merged', town) as Record<'judged' | 'alone', string[][]>
      expect(alone).toContainEqual([asciiId('person:trần-văn-toàn'), asciiId('person:trần-văn-toán')].sort())
      expect(judged).toEqual([])
    })
  },
)

function linesOf(graph: KnowledgeGraph, path: string): unknown[] {
  const file = [...ftm.files(graph)].find((one) => one.path === path)!
  return [...(file.chunks as Iterable<string>)].map((line) => JSON.parse(line))
}

function entitiesOf(graph: KnowledgeGraph): FtmEntity[] {
  return linesOf(graph, 'graph.ftm.jsonl') as FtmEntity[]
}

function read(task: string, graph: KnowledgeGraph): unknown {
  for (const { path, chunks } of ftm.files(graph))
    writeFileSync(join(folder, path), [...(chunks as Iterable<string>)].join(''))
  const script = decodeURIComponent(new URL('read_ftm.py', import.meta.url).pathname)
  const { status, stdout, stderr } = spawnSync(python ?? 'python3', [script, task, folder], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout)
}
