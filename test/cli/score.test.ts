import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MultiDirectedGraph } from 'graphology'
import { beforeAll, describe, expect, test } from 'vitest'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import { toldByArticle } from '../../src/gold/of-graph.ts'
import { thingOf } from '../../src/gold/thing.ts'
import { quanhe, samples, temporaryFolder } from './terminal.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const article = 'mau-01-so-ket-phoi-hop'
const decided = { who: 'Mai', when: '2026-11-21' }

let graph: KnowledgeGraph
/** That every fact of the article is right, as the reading room writes it. */
let right: readonly Record<string, unknown>[]

beforeAll(async () => {
  await quanhe(['build', samples, '-o', at('built')])
  graph = new MultiDirectedGraph().import(JSON.parse(readFileSync(at('built/graph.json'), 'utf8'))) as KnowledgeGraph
  right = toldByArticle(graph)
    .get(article)!
    .map(({ kind, from, to, evidence: { start, quote, status } }) => ({
      ...{ verdict: 'right', article, start, quote, kind, ...(status && { status }), ...decided },
      ...(kind !== 'MENTIONS' && { from: thingOf(graph, from) }),
      to: thingOf(graph, to),
    }))
})

const judged = (file: string, judgements: readonly object[]) =>
  writeFileSync(at(file), judgements.map((judgement) => `${JSON.stringify(judgement)}\n`).join(''))
const read = { verdict: 'read', article, ...decided }

/** The gold file of some judgements. */
async function gold(
  name: string,
  judgements: readonly object[],
): Promise<{ readonly file: string; readonly out: string }> {
  judged(`${name}.judged`, judgements)
  const { status, out, err } = await quanhe([
    ...['export', at('built'), '--format', 'gold', '--judgements', at(`${name}.judged`), '-o', at(name)],
  ])
  expect([status, err]).toEqual([0, ''])
  return { file: at(name), out }
}

/** Figures by measure: gold, found, precision, recall. */
async function scores(...files: readonly string[]) {
  const { status, out, err } = await quanhe(['score', ...files, '--json'])
  expect([status, err]).toEqual([0, ''])
  const { scores } = JSON.parse(out) as {
    scores: { measure: string; gold: number; found: number; precision: number; recall: number }[]
  }
  return new Map(
    scores.map(({ measure, gold, found, precision, recall }) => [measure, [gold, found, precision, recall]]),
  )
}

test('an article of which all is judged right scores fully, measure by measure', async () => {
  const { file, out } = await gold('all.jsonl', [...right, read])
  expect(out).toBe(`${file} is written: 1 article.\n`)
  const found = await scores(file, at('built'))
  for (const measure of [
    'persons',
    'holds',
    'bodies',
    'agreements',
    'agreement parties',
    'agreement signers',
    'chaired',
  ])
    expect([measure, found.get(measure)!.slice(2)]).toEqual([measure, [1, 1]])
  expect(found.get('holds')![0]).toBe(4)
  expect(found.get('agreement parties')![0]).toBe(4)
})

test('the records have the form of annotated articles', async () => {
  const { file } = await gold('form.jsonl', [...right, read])
  const [record] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(record.holds).toContainEqual({
    ...{ person: 'Trần Văn Tám', role: 'Bí thư', body: 'Thành ủy Cao Lãnh', position: 'Bí thư Thành ủy Cao Lãnh' },
    ...{ status: 'current', start: null, end: null, quote: expect.stringContaining('Trần Văn Tám') },
  })
  expect(record.agreements).toContainEqual(
    expect.objectContaining({
      ...{ kind: 'chương trình phối hợp', from: '2024', to: '2025' },
      ...{ signers: ['Nguyễn Ngọc Thương', 'Trần Văn Tám'] },
    }),
  )
})

test('what is wrong costs precision, what was missing recall, and what nobody judged neither', async () => {
  const isTam = (fact: Readonly<Record<string, unknown>>) =>
    fact['kind'] === 'HOLDS' && JSON.stringify(fact).includes('"name":"Bí thư Thành ủy Cao Lãnh"')
  const wrong = right.filter(isTam).map(({ status: _, ...fact }) => ({ ...fact, verdict: 'reject', why: 'sai' }))
  expect(wrong.length).toBeGreaterThan(0)
  const missing = {
    ...{ verdict: 'missing', article, start: 0, quote: 'Thành ủy', kind: 'HOLDS', ...decided },
    from: { kind: 'Person', name: 'Lê Thị Mười' },
    to: { kind: 'Position', name: 'Chánh Văn phòng Thành ủy Cao Lãnh', role: 'Chánh Văn phòng' },
  }
  const others = right.filter((fact) => fact['kind'] !== 'HOLDS')
  const { file, out } = await gold('some.jsonl', [...others, ...wrong, missing, read])
  expect(out).toContain('3 facts in them were not judged and count for nothing.')
  const found = await scores(file, at('built'))
  // Of the four posts found one is wrong and three are optional; the one in the gold was not found.
  expect(found.get('holds')).toEqual([1, 1, 0, 0])
  expect(found.get('persons')!.slice(2)).toEqual([1, expect.closeTo(2 / 3)])
})

test('a measure and a figure that were missing are in the gold', async () => {
  const fact = { verdict: 'missing', article, start: 0, quote: 'Thành ủy', ...decided }
  const event = { kind: 'Event', name: 'Cảnh cáo Lê Thị Mười', type: 'kỷ luật', measure: 'cảnh cáo', date: '2024' }
  const figure = { kind: 'Figure', name: '52 đảng viên', number: '52', measure: 'đảng viên kết nạp', type: 'đảng viên' }
  const { file } = await gold('measures.jsonl', [
    { ...fact, kind: 'SUBJECT_OF', from: { kind: 'Person', name: 'Lê Thị Mười' }, to: event },
    { ...fact, kind: 'REPORTS', from: { kind: 'Organization', name: 'Thành ủy Cao Lãnh' }, to: figure },
    read,
  ])
  const record = JSON.parse(readFileSync(file, 'utf8'))
  expect(record.discipline).toEqual([
    { person: 'Lê Thị Mười', measure: 'cảnh cáo', status: 'happened', quote: 'Thành ủy' },
  ])
  expect(record.figures).toContainEqual(
    expect.objectContaining({ body: 'Thành ủy Cao Lãnh', measure: 'đảng viên kết nạp', value: 52, unit: 'đảng viên' }),
  )
})

test('an article that was not read to its end is not in the gold', async () => {
  judged('unread.judged', right)
  const { status, err } = await quanhe([
    ...['export', at('built'), '--format', 'gold', '--judgements', at('unread.judged'), '-o', at('unread')],
  ])
  expect(status).toBe(2)
  expect(err).toContain('Nobody has marked an article as read')
  expect(existsSync(at('unread'))).toBe(false)
})

test('--by takes the judgements of one reader', async () => {
  judged('two.judged', [...right, read, { ...read, who: 'Lan' }])
  const of = async (who: string) =>
    (
      await quanhe([
        'export',
        at('built'),
        '--format',
        'gold',
        '--judgements',
        at('two.judged'),
        '--by',
        who,
        '-o',
        '-',
      ])
    ).out
  expect(JSON.parse(await of('Mai')).holds.some(({ optional }: { optional?: boolean }) => optional)).toBe(false)
  expect(JSON.parse(await of('Lan')).holds.every(({ optional }: { optional?: boolean }) => optional)).toBe(true)
})

test('two readers are compared by F1 over the articles of both, and by kappa where there are classes', async () => {
  const mai = await gold('mai.jsonl', [...right, read])
  const lan = await gold('lan.jsonl', [
    ...right.map((fact) => (fact['kind'] === 'HOLDS' ? { ...fact, status: 'former' } : fact)),
    read,
  ])
  const { out } = await quanhe(['score', mai.file, lan.file])
  expect(out).toMatch(/^persons +2 +2 +1\.000 +1\.000 +1\.000$/m)
  expect(out).toContain('status of posts: 4 in both, 0.0% alike')
  const verdicts = await quanhe(['score', at('mai.jsonl.judged'), at('lan.jsonl.judged')])
  expect(verdicts.out).toMatch(/^right or wrong: \d+ in both, 100\.0% alike, no kappa: both know one class\n$/)
})

test.each([
  ['nothing to compare with', ['one.jsonl'], 'Name a gold file and a built folder'],
  ['a file that is not there', ['none.jsonl', 'built'], 'none.jsonl: it could not be read'],
  ['a line that is no record', ['broken.jsonl', 'built'], 'broken.jsonl: line 1: no “id” of an article'],
  ['judgements with a graph', ['mai.jsonl.judged', 'built'], 'write a gold file of it first'],
])('%s is wrong use', async (_, files, message) => {
  writeFileSync(at('broken.jsonl'), '{}\n')
  judged('mai.jsonl.judged', [...right, read])
  const { status, err } = await quanhe(['score', ...files.map(at)])
  expect(status).toBe(2)
  expect(err).toContain(message)
})

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const have = existsSync(join(shared, 'gold/score.mjs'))
if (!have) console.warn('left out, because the annotated articles are not beside this project: score')

describe.skipIf(!have)('annotated articles', () => {
  test('every figure is that of the script they came with', async () => {
    await quanhe(['build', join(shared, 'corpus/agreements.jsonl'), '-o', at('real')])
    const file = join(shared, 'gold/agreements.jsonl')
    const script = [join(shared, 'gold/score.mjs'), '--gold', file, '--graph', at('real/graph.json'), '--json']
    const theirs = JSON.parse(spawnSync(process.execPath, script, { encoding: 'utf8' }).stdout)
    const ours = JSON.parse((await quanhe(['score', file, at('real'), '--json'])).out)
    const byName = (rows: { measure: string }[]) => rows.toSorted((a, b) => (a.measure < b.measure ? -1 : 1))
    expect(byName(ours.scores)).toEqual(byName(theirs.rows))
  })
})
