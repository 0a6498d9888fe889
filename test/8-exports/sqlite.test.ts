import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite3 from 'node-sqlite3-wasm'
import { afterAll, describe, expect, test, vi } from 'vitest'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { sqlite } from '../../src/8-exports/index.ts'
import { crowdOfOddTexts } from './contract.ts'
import { edges, graphOf, type NodeEntry, nodes } from './fixture.ts'
import { graphFrom, linesOf, type Row } from './typed-tables.ts'
import { bytesOf } from './written.ts'

const folder = mkdtempSync(join(tmpdir(), 'quanhe-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

let opened = 0
async function open(graph: KnowledgeGraph): Promise<(sql: string, values?: (string | number)[]) => Row[]> {
  const path = join(folder, `${opened++}.sqlite`)
  writeFileSync(path, await bytesOf(sqlite.write(graph)))
  const database = new sqlite3.Database(path, { readOnly: true })
  return (sql, values) => database.all(sql, values)
}

const lists = ['aliases', 'honorifics', 'topics', 'authors']
const booleans = ['acting', 'retracted', 'denies']
const escaped = (text: string) => text.replace(/[\p{Surrogate}\0]/gu, (half) => JSON.stringify(half).slice(1, -1))

async function readBack(graph: KnowledgeGraph): Promise<KnowledgeGraph> {
  const all = await open(graph)
  const opened = (table: string) =>
    all(`select * from ${table}`).map(({ folded, ...row }) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          if (value !== null && lists.includes(name)) return [name, JSON.parse(value as string)]
          return [name, value !== null && booleans.includes(name) ? value === 1 : value]
        }),
      ),
    )
  const findings = all('select name, value from findings').map(({ name, value }) => [name, JSON.parse(value as string)])
  return graphFrom(
    { nodes: opened('nodes'), edges: opened('edges'), evidence: opened('evidence') },
    Object.fromEntries(findings),
  )
}

describe('the same graph comes back', () => {
  test('of every kind of node, with its findings', async () => {
    const graph = graphOf(nodes, edges)
    graph.replaceAttributes({ asOf: '2024-05-01', contradictions: [{ words: 'đã thôi' }] })
    const plain = graphOf(
      nodes,
      edges.map(([key, source, target, attributes]) => [key, source, target, harmless(attributes)]),
    )
    plain.replaceAttributes(graph.getAttributes())
    expect(linesOf(await readBack(graph))).toEqual(linesOf(plain))
  })

  test('of hundreds of odd keys: none is lost', async () => {
    const graph = crowdOfOddTexts()
    const back = await readBack(graph)
    expect(back.nodes().toSorted()).toEqual(graph.nodes().map(escaped).toSorted())
    expect(back.size).toBe(graph.size)
  })

  test('of nothing', async () => {
    expect((await readBack(graphOf([], []))).order).toBe(0)
  })
})

function harmless<Value>(value: Value): Value {
  if (typeof value === 'string') return escaped(value) as Value
  if (Array.isArray(value)) return value.map(harmless) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, harmless(each)])) as Value
}

test('the order in which a graph was built does not show, and nothing is left behind', async () => {
  const temporary = join(folder, 'temporary')
  mkdirSync(temporary)
  vi.stubEnv('TMPDIR', temporary)
  const backwards = await bytesOf(sqlite.write(graphOf(nodes.toReversed(), edges.toReversed())))
  expect(backwards.equals(await bytesOf(sqlite.write(graphOf(nodes, edges))))).toBe(true)
  expect(readdirSync(temporary)).toEqual([])
  vi.unstubAllEnvs()
})

describe('full-text search', () => {
  const person = (label: string, aliases: readonly string[] = []): NodeEntry => [
    `person:${label}`,
    { kind: 'Person', label, aliases, articles: 1 },
  ]
  const people = [
    person('Nguyễn Văn Hùng', ['ông Hùng']),
    person('Trương Thị Ứng'),
    person('Đồng Tháp', ['tỉnh Đồng Tháp']),
    person('Thành ủy Đông Hà'),
  ]

  test.each([
    ['dong thap', ['Đồng Tháp']],
    ['Đồng Tháp', ['Đồng Tháp']],
    ['đồng', ['Thành ủy Đông Hà', 'Đồng Tháp']],
    ['nguyen', ['Nguyễn Văn Hùng']],
    ['Nguyễn'.normalize('NFD'), ['Nguyễn Văn Hùng']],
    ['NGUYỄN', ['Nguyễn Văn Hùng']],
    ['truong ung', ['Trương Thị Ứng']],
    ['uy', ['Thành ủy Đông Hà']],
    ['ủy', ['Thành ủy Đông Hà']],
    ['"tinh dong"', ['Đồng Tháp']],
  ])('%j finds %j', async (words, found) => {
    const all = await open(graphOf(people, []))
    const sql =
      'select label from nodes where rowid in (select rowid from nodes_search where nodes_search match ?) order by 1'
    expect(all(sql, [words]).map(({ label }) => label)).toEqual(found)
  })

  test('finds quotes', async () => {
    const all = await open(graphOf(nodes, edges))
    const sql =
      'select distinct rule from evidence where rowid in (select rowid from evidence_search where evidence_search match ?)'
    expect(all(sql, ['thanh uy'])).toEqual([{ rule: 'appositive-post' }])
  })
})

test('careers are a view', async () => {
  const all = await open(graphOf(nodes, edges))
  expect(all('select * from careers order by from_date')).toMatchObject([
    { person: 'Lê Thị Hòa', role: 'Bí thư', body: 'Thành ủy Sông Mây', from_date: null, status: 'elected' },
    { from_date: '2015', to_date: '2020-10', outlet: 'Báo Sông Mây', article: 'bai-01' },
    { person_key: 'person:lê-thị-hòa-2', status: 'candidate', from_date: '2025' },
  ])
})

test('no list is an empty text, no column is called like one of FTS5, every reference holds', async () => {
  const all = await open(graphOf(nodes, edges))
  for (const list of lists) expect(all(`select count(*) as n from nodes where ${list} = ''`)).toEqual([{ n: 0 }])
  expect(all("select name from pragma_table_info('nodes') where name in ('rank', 'rowid')")).toEqual([])
  expect(all('pragma foreign_key_check')).toEqual([])
  expect(all('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
})
