import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { quanhe, temporaryFolder } from './terminal.ts'

vi.setConfig({ testTimeout: 120_000 })

const folder = temporaryFolder()
const at = (...names: readonly string[]) => join(folder, ...names)
const withoutPlaces = (text: string) =>
  text
    .replace(/"[xy]":-?[\d.e]+,?/g, '')
    .replace(/<(key|data)[^<]*"n_[xy]"[^<]*(<\/data>|\/>)\n?/g, '')
    .replace(/,}/g, '}')
const textOf = (...names: readonly string[]) => withoutPlaces(readFileSync(at(...names), 'utf8'))

const said = { who: 'Trần Văn Hai', when: '2026-11-01', why: 'không có ai tên ấy' }
writeFileSync(
  at('judgements.jsonl'),
  `${JSON.stringify({ verdict: 'rename', person: { name: 'Không Có Ai' }, name: 'Lê Ba', ...said })}\n`,
)
const task = [at('claims', 'claims.jsonl'), '--judgements', at('judgements.jsonl')]
const made = await quanhe(['build', 'data/samples', '-o', at('claims'), '--format', 'json'])
expect(made.status).toBe(0)

test.each(['1', '2'])('gives what is made in memory, but for places on the map, by %s threads', async (jobs) => {
  const formats = ['--format', 'graphml,neo4j,parquet']
  const inMemory = await quanhe(['assemble', ...task, '-o', at('memory'), ...formats])
  const onDisk = await quanhe(['assemble', ...task, '-o', at(`disk-${jobs}`), ...formats, '--on-disk', '--jobs', jobs])
  expect(onDisk.status).toBe(0)
  expect(onDisk.err).toBe(inMemory.err)
  expect(onDisk.err).toContain('changes nothing')
  expect(onDisk.out).toBe(inMemory.out.replaceAll(at('memory'), at(`disk-${jobs}`)))
  for (const name of ['claims.jsonl', 'graph.json', 'graph.graphml', 'neo4j/relationships.csv'])
    expect(textOf(`disk-${jobs}`, name)).toBe(textOf('memory', name))
  for (const name of ['edges', 'evidence'].map((table) => `parquet/${table}.parquet`))
    expect(readFileSync(at(`disk-${jobs}`, name)).equals(readFileSync(at('memory', name)))).toBe(true)
  expect(readFileSync(at(`disk-${jobs}`, 'graph.json'), 'utf8')).not.toContain('"x":')
})

test('a build does so too, and takes what an earlier one has read', async () => {
  const samples = readdirSync('data/samples').map((name) => join('data/samples', name))
  const build = (paths: readonly string[], out: string, ...options: readonly string[]) =>
    quanhe(['build', ...paths, '-o', at(out), '--judgements', at('judgements.jsonl'), ...options])
  const inMemory = await build(samples, 'built')
  await build(samples.slice(1), 'built-on-disk', '--on-disk')
  const onDisk = await build(samples, 'built-on-disk', '--on-disk', '--jobs', '2')
  expect([onDisk.status, onDisk.err]).toEqual([0, inMemory.err])
  expect(onDisk.out).toMatch(/\d+ articles as read before, 1 read now/)
  for (const name of ['articles.jsonl', 'claims.jsonl', 'graph.json', 'graph.graphml'])
    expect(textOf('built-on-disk', name)).toBe(textOf('built', name))
  const refused = await build(samples, 'none', '--on-disk', '--format', 'gexf')
  expect([refused.status, existsSync(at('none'))]).toEqual([2, false])
})

test('articles that say nothing have a graph too, and those are all its nodes', async () => {
  const empty = { entities: [], claims: [], notices: [] }
  writeFileSync(
    at('silent.jsonl'),
    ['a', 'b'].map((id) => `${JSON.stringify({ article: { id }, ...empty })}\n`).join(''),
  )
  const { status } = await quanhe(['assemble', at('silent.jsonl'), '-o', at('silent'), '--on-disk'])
  expect(status).toBe(0)
  expect(textOf('silent', 'graph.graphml').match(/<(node|edge) /g)).toEqual(['<node ', '<node '])
})

test('threads are for work on disk', async () => {
  const { status, err } = await quanhe(['assemble', ...task, '-o', at('none'), '--jobs', '2'])
  expect([status, err]).toEqual([2, 'quanhe: --jobs goes with --on-disk: in memory one thread puts all together.\n'])
})

test('a format that needs all of the graph is refused before anything is done, and others are named', async () => {
  const { status, err } = await quanhe(['assemble', ...task, '-o', at('none'), '--on-disk', '--format', 'gexf'])
  expect(status).toBe(2)
  expect(err).toBe(
    'quanhe: --on-disk writes json, graphml, parquet, sqlite, neo4j, but not gexf. A part of the graph can be had in every format: quanhe export --subject.\n',
  )
})

test('where the database is not installed it is asked for, and an earlier result stays', async () => {
  vi.doMock('@duckdb/node-api', () => {
    throw new Error('Cannot find package')
  })
  try {
    const { status, err } = await quanhe(['assemble', ...task, '-o', at('claims'), '--on-disk'])
    expect(status).toBe(3)
    expect(err).toContain('npm install @duckdb/node-api@1.5.6-r.1')
    expect(readFileSync(at('claims', 'graph.json'), 'utf8')).toContain('"x":')
  } finally {
    vi.doUnmock('@duckdb/node-api')
  }
})

test('nothing to assemble is told, and nothing written', async () => {
  writeFileSync(at('empty.jsonl'), '')
  const { status, err } = await quanhe(['assemble', at('empty.jsonl'), '-o', at('empty'), '--on-disk'])
  expect([status, err]).toEqual([1, 'There are no claims in it; nothing was written.\n'])
})
