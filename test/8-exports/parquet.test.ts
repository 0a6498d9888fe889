import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type AsyncBuffer, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { parquet } from '../../src/8-exports/index.ts'
import { crowdOfOddTexts } from './contract.ts'
import { edges, graphOf, nodes } from './fixture.ts'
import { graphFrom, linesOf, type Row } from './typed-tables.ts'
import { written } from './written.ts'

const filesOf = (graph: KnowledgeGraph) => written(parquet.files(graph))

const bufferOf = (bytes: Uint8Array): AsyncBuffer => ({
  byteLength: bytes.length,
  slice: (from, to) => Uint8Array.from(bytes.subarray(from, to)).buffer,
})

async function rowsOf(files: ReadonlyMap<string, Uint8Array>, name: string): Promise<Row[]> {
  return parquetReadObjects({ file: bufferOf(files.get(`${name}.parquet`)!) })
}

async function readBack(graph: KnowledgeGraph): Promise<KnowledgeGraph> {
  const files = await filesOf(graph)
  const [nodes, edges, evidence] = await Promise.all(['nodes', 'edges', 'evidence'].map((name) => rowsOf(files, name)))
  const { key_value_metadata } = await parquetMetadataAsync(bufferOf(files.get('nodes.parquet')!))
  const findings = key_value_metadata!.find(({ key }) => key === 'quanhe')!.value!
  return graphFrom({ nodes: nodes!, edges: edges!, evidence: evidence! }, JSON.parse(findings))
}

describe('the same graph comes back', () => {
  test('of every kind of node, with its findings', async () => {
    const graph = graphOf(nodes, edges)
    graph.replaceAttributes({ asOf: '2024-05-01', contradictions: [{ kind: 'after-end', words: 'đã thôi' }] })
    expect(linesOf(await readBack(graph))).toEqual(linesOf(graph))
  })

  test('of hundreds of odd keys, labels and quotes', async () => {
    expect(linesOf(await readBack(crowdOfOddTexts()))).toEqual(linesOf(crowdOfOddTexts()))
  })

  test('of nothing', async () => {
    expect((await readBack(graphOf([], []))).order).toBe(0)
  })

  test('of any texts and numbers, an empty text and an empty list apart from none', async () => {
    const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })
    const node = fc.record({
      kind: fc.constant('Person' as const),
      label: fc.string({ unit: 'binary' }),
      aliases: fc.array(fc.string({ unit: 'binary' })),
      articles: fc.nat(),
      honorifics: optional(fc.array(fc.string())),
      nativePlace: optional(fc.string()),
      birthYear: optional(fc.integer({ min: 1900, max: 2100 })),
      x: optional(fc.double({ noNaN: true, noDefaultInfinity: true }).map((drawn) => drawn || 0)),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(node, { minLength: 1, maxLength: 5 }), async (drawn) => {
        const graph = graphOf(
          drawn.map((attributes, at) => [`person:${at}`, attributes as never]),
          [['e', 'person:0', 'person:0', { kind: 'HOLDS', acting: false, evidence: [] }]],
        )
        expect(linesOf(await readBack(graph))).toEqual(linesOf(graph))
      }),
      { numRuns: 25 },
    )
  })
})

test('a date is beside the first and last day that it may mean, and a day there is not has none', async () => {
  const [key, attributes] = nodes[5]!
  const rows = await rowsOf(
    await filesOf(graphOf([[key, { ...attributes, signedOn: '2024-13-40' } as never]], [])),
    'nodes',
  )
  expect(rows[0]).toMatchObject({
    from_date: '2024',
    from_earliest: new Date('2024-01-01'),
    from_latest: new Date('2024-12-31'),
    to_date: '2025-02',
    to_earliest: new Date('2025-02-01'),
    to_latest: new Date('2025-02-28'),
    signedOn: '2024-13-40',
    signedOn_earliest: null,
    signedOn_latest: null,
  })
})

test('the order in which a graph was built does not show', async () => {
  expect(await filesOf(graphOf(nodes.toReversed(), edges.toReversed()))).toEqual(await filesOf(graphOf(nodes, edges)))
})

test('docs/schema.md describes every column of every table, and no other', async () => {
  const described = (table: string) => {
    const [part] = readFileSync('docs/schema.md', 'utf8').split(`\n## ${table}\n`)[1]!.split('\n## ')
    const lines = part!.match(/^\| `[^|]*\|[^|]*\|/gm)!
    return lines.flatMap((line) => {
      const [, names, type] = line.split('|')
      return names!.match(/\w+/g)!.flatMap((name) => {
        const stem = name.replace(/_date$/, '')
        return type!.trim() === 'date' ? [name, `${stem}_earliest`, `${stem}_latest`] : [name]
      })
    })
  }
  const files = await filesOf(graphOf(nodes, edges))
  for (const table of ['nodes', 'edges', 'evidence']) {
    const [row] = await rowsOf(files, table)
    expect(described(table).toSorted()).toEqual(Object.keys(row!).toSorted())
  }
})
