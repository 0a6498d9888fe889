import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { edgeId } from '../../src/8-exports/ids.ts'
import { neo4j } from '../../src/8-exports/index.ts'
import { crowdOfOddTexts } from './contract.ts'
import { edges, graphOf, nodes } from './fixture.ts'
import { written } from './written.ts'

async function textsOf(graph: KnowledgeGraph): Promise<Readonly<Record<string, string>>> {
  const files = await written(neo4j.files(graph))
  return Object.fromEntries([...files].map(([path, bytes]) => [path, bytes.toString()]))
}

async function rowsOf(graph: KnowledgeGraph, path: string): Promise<Record<string, string>[]> {
  return parse((await textsOf(graph))[path]!, { columns: true })
}

const graph = graphOf(nodes, edges)

describe('nodes.csv', () => {
  test('has the header of neo4j-admin, each type after its name', async () => {
    const [header] = (await textsOf(graph))['nodes.csv']!.split('\n')
    expect(header).toMatch(/^key:ID\(Entity\),:LABEL,kind,label,aliases:string\[\],articles:int,firstSeen,/)
    for (const name of [
      'value:double',
      'to_date',
      'to_earliest:date',
      'to_latest:date',
      'topics:string[]',
      'birthYear:int',
    ])
      expect(header!.split(',')).toContain(name)
    for (const name of header!.split(','))
      expect(name).toMatch(/^(?:\w+|key:ID\(Entity\)|:LABEL)(?::(?:int|double|boolean|date|string\[\]))?$/)
  })

  test('has every node with its kind as a label, parts of a date as text, days as days', async () => {
    const rows = await rowsOf(graph, 'nodes.csv')
    expect(rows.map((row) => row['key:ID(Entity)']).toSorted()).toEqual(graph.nodes().toSorted())
    expect(rows.find((row) => row[':LABEL'] === 'Entity;Agreement')).toMatchObject({
      from_date: '2024',
      'from_earliest:date': '2024-01-01',
      to_date: '2025-02',
      'to_latest:date': '2025-02-28',
      'topics:string[]': 'chuyển đổi số;📚 đào tạo',
      'signedOn_earliest:date': '',
    })
  })

  test('parts a list at its own semicolons only, and tells an empty text from none', async () => {
    const odd = graphOf([['p', { kind: 'Person', label: '', aliases: ['a;b', '=c"'], articles: 1 }]], [])
    const [, row] = (await textsOf(odd))['nodes.csv']!.split('\n')
    expect(row).toMatch(/^"p","Entity;Person","Person","","a,b;=c""",1,,,/)
  })
})

describe('relationships.csv', () => {
  test('has every edge between its ends, with its first quote and all as JSON', async () => {
    const rows = await rowsOf(graph, 'relationships.csv')
    expect(rows.map(({ id }) => id).toSorted()).toEqual(graph.edges().map(edgeId).toSorted())
    const held = rows.find(({ key }) => key === 'holds:1')!
    expect(held).toMatchObject({
      ':START_ID(Entity)': 'person:lê-thị-hòa',
      ':END_ID(Entity)': 'position:bí-thư:thành-ủy',
      ':TYPE': 'HOLDS',
      'acting:boolean': 'false',
      from_date: '2015',
      article: 'bai-01',
    })
    expect(JSON.parse(held.evidence!)).toEqual(edges[0]![3].evidence)
    expect(rows.find(({ key }) => key === 'based')).toMatchObject({ quote: '', evidence: '', derivedFrom: 'gazetteer' })
  })

  test('has only ends that are in nodes.csv, also where keys are odd', async () => {
    const odd = crowdOfOddTexts()
    const keys = new Set((await rowsOf(odd, 'nodes.csv')).map((row) => row['key:ID(Entity)']))
    expect(keys.size).toBe(odd.order)
    for (const row of await rowsOf(odd, 'relationships.csv')) {
      expect(keys).toContain(row[':START_ID(Entity)'])
      expect(keys).toContain(row[':END_ID(Entity)'])
    }
  })
})

describe('import.cypher', () => {
  test('makes keys unique, then nodes, then relationships', async () => {
    const script = (await textsOf(graph))['import.cypher']!
    const statements = script.split(/;\n/).filter((statement) => statement !== '')
    expect(statements[0]).toMatch(/^CREATE CONSTRAINT .* REQUIRE node\.key IS UNIQUE$/)
    expect(statements.filter((statement) => statement.includes(' SET node = row, node:'))).toHaveLength(9)
    expect(statements.findLastIndex((statement) => statement.includes('MERGE (node'))).toBeLessThan(
      statements.findIndex((statement) => statement.includes('MERGE (source)')),
    )
    expect(script).toContain("to_date: '2025-02', to_earliest: date('2025-02-01'), to_latest: date('2025-02-28')")
    expect(script).toContain('value: 2500000000000.0')
  })

  test('takes what articles and names say for text: no quotation mark, line or comment gets out of it', async () => {
    const label = "x'}) DETACH DELETE node; //\n`\\'\\u0027 /* "
    const odd = graphOf([['p', { kind: 'Person', label, aliases: [], articles: 1 }]], [])
    const script = (await textsOf(odd))['import.cypher']!
    expect(script.split(';')).toHaveLength(3)
    const [literal] = /(?<=label: )'(?:[^'\\\n]|\\.)*'/.exec(script)!
    expect(script.slice(script.indexOf(literal) + literal.length)).toMatch(
      /^, aliases: \[\], articles: 1\}\n\] AS row /,
    )
  })
})

test('the order in which a graph was built does not show', async () => {
  expect(await textsOf(graphOf(nodes.toReversed(), edges.toReversed()))).toEqual(await textsOf(graph))
})
