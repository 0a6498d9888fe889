import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bibtex, parquet, sqlite, textOf } from '../../src/8-exports/index.ts'
import { crowdOfOddTexts } from './contract.ts'
import { edges, graphOf, nodes } from './fixture.ts'
import { printed, printedBy, pythonWith, required } from './python.ts'
import { graphFrom, linesOf } from './typed-tables.ts'
import { bytesOf, written } from './written.ts'

const folder = mkdtempSync(join(tmpdir(), 'quanhe-tables-'))
afterAll(() => rmSync(folder, { recursive: true }))

const arrow = pythonWith('pyarrow, duckdb', 'reading Parquet (pip: pyarrow duckdb)')

const pybtex = pythonWith('pybtex', 'reading BibTeX (pip: pybtex)')

/** What each program calls the types of Parquet. */
const types = {
  pyarrow: { text: 'string', texts: 'list<element: string>', date: 'date32[day]', whole: 'int32', number: 'double' },
  duckdb: { text: 'VARCHAR', texts: 'VARCHAR[]', date: 'DATE', whole: 'INTEGER', number: 'DOUBLE' },
} as const

describe.each(['pyarrow', 'duckdb'] as const)('%s', (library) => {
  const { text, texts, date, whole, number } = types[library]

  test.skipIf(arrow === undefined && !required)('finds the types of Parquet, and the same graph', async () => {
    const graph = graphOf(nodes, edges)
    for (const [path, bytes] of await written(parquet.files(graph))) writeFileSync(join(folder, path), bytes)
    const found = JSON.parse(printed(arrow, 'read_tables.py', library, folder))
    expect(found.types.nodes).toMatchObject({
      ...{ key: text, label: text, aliases: texts, articles: whole, reprintOf: text, died: text, authors: texts },
      ...{ from_date: text, from_earliest: date, from_latest: date, value: number, x: number },
    })
    expect(found.types.edges).toMatchObject({ id: text, quotes: whole, term: text, on_date: text, on_latest: date })
    expect(found.types.evidence).toMatchObject({ edge: text, start_offset: whole, confidence: number, quote: text })
    expect(Object.values(found.types.nodes).every((type) => /^[a-z]/i.test(String(type)))).toBe(true)
    expect(linesOf(graphFrom(found, {}))).toEqual(linesOf(graph))
    expect(found.nodes.find(({ key }: { key: string }) => key === 'agreement:2024–2025')).toMatchObject({
      to_date: '2025-02',
      to_latest: '2025-02-28',
    })
  })

  test.skipIf(arrow === undefined && !required)('finds an empty graph, and hundreds of odd texts', async () => {
    for (const graph of [graphOf([], []), crowdOfOddTexts()]) {
      for (const [path, bytes] of await written(parquet.files(graph))) writeFileSync(join(folder, path), bytes)
      const found = JSON.parse(printed(arrow, 'read_tables.py', library, folder))
      expect(linesOf(graphFrom(found, {}))).toEqual(linesOf(graph))
    }
  })
})

describe('Datasette', () => {
  const datasette = pythonWith('datasette', 'opening SQLite in Datasette (pip: datasette)')

  /** What a page says, as JSON. */
  async function page<Found>(address: string): Promise<Found> {
    const file = join(folder, 'graph.sqlite')
    writeFileSync(file, await bytesOf(sqlite.write(graphOf(nodes, edges))))
    return JSON.parse(printedBy(datasette, '-m', 'datasette', file, '--get', address))
  }

  test.skipIf(datasette === undefined && !required).each([
    ['dong', ['2.500.000.000.000 đồng', 'Lê Thị Hòa']],
    ['hoà', ['Lê Thị Hòa', 'Lê Thị Hòa']],
  ])('searches by %j', async (words, found) => {
    const rows = await page<{ label: string }[]>(`/graph/nodes.json?_shape=array&_search=${encodeURIComponent(words)}`)
    expect(rows.map(({ label }) => label).toSorted()).toEqual(found)
  })

  test.skipIf(datasette === undefined && !required)(
    'counts what stands in lists, some of which are empty',
    async () => {
      type Facets = Record<string, { results: readonly { count: number }[] }>
      const { facet_results } = await page<{ facet_results: Facets }>(
        '/graph/nodes.json?_facet_array=aliases&_facet=kind',
      )
      expect(facet_results.aliases!.results).toMatchObject([{ count: 1 }, { count: 1 }])
      expect(facet_results.kind!.results).toHaveLength(9)
    },
  )

  test.skipIf(datasette === undefined && !required)('knows the ends of edges, and shows careers', async () => {
    type Database = { tables: readonly { name: string; foreign_keys: { outgoing: readonly object[] } }[] }
    const { tables } = await page<Database>('/graph.json')
    expect(tables.find(({ name }) => name === 'edges')!.foreign_keys.outgoing).toHaveLength(2)
    const careers = await page<{ to_date: string | null }[]>('/graph/careers.json?_shape=array')
    expect(careers.map(({ to_date }) => to_date)).toContain('2020-10')
  })
})

test.skipIf(pybtex === undefined && !required)('pybtex knows surnames, and names that are none', () => {
  const [key, article] = nodes.find(([, { kind }]) => kind === 'Article')!
  const authors = ['Nguyễn Văn Hùng', 'Nguyễn văn Hùng', 'Đỗ Thị I', 'H.V.', 'Nhóm phóng viên và bạn đọc']
  const label = 'Hội nghị } & 50%'
  const file = join(folder, 'graph.bib')
  writeFileSync(file, textOf(bibtex.write(graphOf([[key, { ...article, label, authors } as never]], []))))
  const found = JSON.parse(printed(pybtex, 'read_bibtex.py', file))
  expect(found).toEqual([
    {
      type: 'article',
      title: '{Hội nghị \\textbraceright{} \\& 50\\%}',
      authors: [
        ['Nguyễn', 'Văn Hùng'],
        ['Nguyễn', 'văn Hùng'],
        ['Đỗ', 'Thị I'],
        ['{H.V.}', ''],
        ['{Nhóm phóng viên và bạn đọc}', ''],
      ],
      journal: 'Báo Sông Mây',
      date: '2024-02-22',
      month: 'February',
    },
  ])
})
