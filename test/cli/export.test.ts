import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { exporters } from '../../src/8-exports/index.ts'
import { quanhe, samples, temporaryFolder } from './terminal.ts'

const folder = temporaryFolder()
const built = join(folder, 'built')
beforeAll(async () => {
  const every = exporters.map(({ word }) => word).join(',')
  await quanhe(['build', samples, '-o', built, '--format', every])
})

test.each(exporters.flatMap((exporter) => ('extension' in exporter ? [exporter] : [])))(
  '$word of a built folder is what build writes',
  async ({ word, extension }) => {
    const file = join(folder, `copy${extension}`)
    const { status, out } = await quanhe(['export', built, '--format', word, '-o', file])
    expect([status, out]).toEqual([0, `${file} is written.\n`])
    expect(readFileSync(file).equals(readFileSync(join(built, `graph${extension}`)))).toBe(true)
  },
)

test('without -o the file stands beside the graph', async () => {
  const { out } = await quanhe(['export', built, '--format', 'gexf'])
  expect(out).toBe(`${join(built, 'graph.gexf')} is written.\n`)
})

test('“-o -” writes to standard output, and nothing else', async () => {
  const { out } = await quanhe(['export', built, '--format', 'graphml', '-o', '-'])
  expect(out).toBe(readFileSync(join(built, 'graph.graphml'), 'utf8'))
})

test('several formats go into a folder, all in one step', async () => {
  const out = join(folder, 'several')
  const { status, out: told } = await quanhe(['export', built, '--format', 'gexf, csv', '-o', out])
  expect([status, told]).toEqual([0, `${join(out, 'graph.gexf')}, ${join(out, 'graph.csv')}: written.\n`])
  expect(readdirSync(out).toSorted()).toEqual(['graph.csv', 'graph.gexf'])
  for (const file of readdirSync(out))
    expect(readFileSync(join(out, file)).equals(readFileSync(join(built, file)))).toBe(true)
})

test('a profile is for the formats that know it', async () => {
  const out = join(folder, 'profile')
  await quanhe(['export', built, '--format', 'gexf,graphml', '--profile', 'neo4j', '-o', out])
  expect(readFileSync(join(out, 'graph.gexf')).equals(readFileSync(join(built, 'graph.gexf')))).toBe(true)
  expect(readFileSync(join(out, 'graph.graphml'), 'utf8')).toContain(' labels=":Person"')
})

test.each([
  ['no format', [built], 'Name the format'],
  ['an unknown format', [built, '--format', 'xml'], 'There is no format “xml”'],
  ['no folder', ['--format', 'gexf'], 'Name the folder'],
  ['a folder that is not built', [folder, '--format', 'gexf'], 'Build it first'],
  [
    'a profile of another format',
    [built, '--format', 'gexf', '--profile', 'yed'],
    'No format of these has a profile “yed”',
  ],
  ['several to standard output', [built, '--format', 'gexf,csv', '-o', '-'], 'Several files cannot go to standard'],
  ['two folders', [built, folder, '--format', 'gexf'], 'One folder'],
])('%s: wrong use', async (_, args, message) => {
  const { status, err } = await quanhe(['export', ...args])
  expect(status).toBe(2)
  expect(err).toContain(message)
})

test.each([
  ['another country', ['--only', 'fr'], 'there is only “vn”'],
  ['a day that is none', ['--as-of', '22/2/2024'], 'a day is written 2024-02-22'],
  ['steps from nobody', ['--depth', '2'], '--depth goes with --subject'],
  ['too many steps', ['--subject', 'Thành ủy Cao Lãnh', '--depth', '12'], 'a number from 0 to 9'],
  ['29 February', ['--every', '02-29'], 'a day that each year has'],
  ['a day that there is not', ['--as-of', '2023-02-29'], 'a day is written 2024-02-22'],
  ['nobody named', ['--subject', ' '], 'of whom?'],
  ['a table with no years', ['--every', '07-01'], '--every goes with --format tables'],
  ['nobody known', ['--subject', 'Cao Lãnh'], 'Did you mean one of these?'],
])('a part of %s: wrong use', async (_, args, message) => {
  const { status, err } = await quanhe(['export', built, '--format', 'csv', ...args])
  expect(status).toBe(2)
  expect(err).toContain(message)
})

test('a part does not go with what is always whole', async () => {
  const { status, err } = await quanhe(['export', built, '--format', 'html', '--only', 'vn'])
  expect([status, err.includes('do not go with --format html')]).toEqual([2, true])
})

test('a part never takes the place of the graph it is of', async () => {
  const before = readFileSync(join(built, 'graph.json'))
  const asked = ['export', built, '--only', 'vn', '--format']
  for (const args of [['json'], ['json,csv'], ['csv,json', '-o', built], ['json', '-o', join(built, 'graph.json')]]) {
    const { status, err } = await quanhe([...asked, ...args])
    expect([status, err.includes('the whole graph. Name another file or folder')]).toEqual([2, true])
  }
  expect(readFileSync(join(built, 'graph.json'))).toEqual(before)
})

test('how much a part is, and that nothing is held, is told', async () => {
  const { status, err } = await quanhe(['export', built, '--format', 'csv', '--as-of', '1950', '-o', '-'])
  expect([status, err]).toEqual([
    0,
    expect.stringMatching(
      /^A part: \d+ of \d+ nodes, \d+ of \d+ relations\. No article shows a post held on 1950\.\n$/,
    ),
  ])
})

test('what stands around a quote is in RDF where the articles are beside the graph, whether it is built or exported', async () => {
  const [once, bare] = [join(folder, 'rdf'), join(folder, 'bare')]
  await quanhe(['build', samples, '-o', once, '--format', 'ttl'])
  const first = readFileSync(join(once, 'graph.ttl'), 'utf8')
  expect(first.match(/oa:prefix /g)?.length).toBe(first.match(/oa:exact /g)?.length)
  await quanhe(['export', once, '--format', 'ttl'])
  expect(readFileSync(join(once, 'graph.ttl'), 'utf8')).toBe(first)
  mkdirSync(bare)
  copyFileSync(join(once, 'graph.json'), join(bare, 'graph.json'))
  const { status, out } = await quanhe(['export', bare, '--format', 'ttl', '-o', '-'])
  expect([status, out.includes('oa:exact'), out.includes('oa:prefix')]).toEqual([0, true, false])
})

test('a format that is written alone is told among others', async () => {
  const { status, err } = await quanhe(['export', built, '--format', 'csv,html'])
  expect([status, err.includes('html is written alone')]).toEqual([2, true])
})

test('a part is written in every format, and the tables have it too', async () => {
  const to = join(folder, 'part')
  const { status } = await quanhe([
    ...['export', built, '--format', 'json,tables', '--subject', 'Thành ủy Cao Lãnh', '--depth', '1', '-o', to],
  ])
  expect(status).toBe(0)
  const { nodes } = JSON.parse(readFileSync(join(to, 'graph.json'), 'utf8'))
  const whole = JSON.parse(readFileSync(join(built, 'graph.json'), 'utf8'))
  expect(nodes.length).toBeGreaterThan(1)
  expect(nodes.length).toBeLessThan(whole.nodes.length / 4)
  const rows = readFileSync(join(to, 'tables/nodes.csv'), 'utf8').trimEnd().split('\r\n')
  expect(rows).toHaveLength(nodes.length + 1)
})

test.each([
  ['cut short', '{"nodes":['],
  ['another file', '{"nodes":[{"key":"a"}],"edges":[{"source":"b","target":"c"}]}'],
])('a graph.json that is %s is named', async (_, text) => {
  const broken = temporaryFolder()
  writeFileSync(join(broken, 'graph.json'), text)
  const { status, err } = await quanhe(['export', broken, '--format', 'gexf'])
  expect(status).toBe(2)
  expect(err).toContain(`${join(broken, 'graph.json')}: this is no graph`)
})
