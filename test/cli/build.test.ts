import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { quanhe, samples, temporaryFolder } from './terminal.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const filesOf = (name: string) =>
  Object.fromEntries(readdirSync(at(name)).map((file) => [file, readFileSync(join(at(name), file), 'utf8')]))
const article = (id: string, text = 'Bà Lê Thị Ba, Phó Chủ tịch UBND tỉnh Đồng Tháp, chủ trì hội nghị.', more = {}) =>
  `${JSON.stringify({ id, text, ...more })}\n`

test('the samples become a graph, their articles and GraphML, and a table closes the work', async () => {
  const { status, out, err } = await quanhe(['build', samples, '-o', at('samples')])
  expect([status, err]).toEqual([0, ''])
  expect(Object.keys(filesOf('samples'))).toEqual(['articles.jsonl', 'claims.jsonl', 'graph.graphml', 'graph.json'])
  const lines = out.replaceAll(`${folder}/`, '').split('\n')
  expect(lines.map((line) => line.replace(/ +\d+$/, ' N'))).toEqual([
    ...['articles N', 'persons N', 'posts N', 'bodies N', 'agreements N', 'relations N', 'warnings N'],
    '',
    'samples has articles.jsonl, claims.jsonl, graph.json, graph.graphml. To look at it: quanhe view samples',
    '',
  ])
  expect(new Set(lines.slice(0, 7).map((line) => line.length)).size).toBe(1)
})

test('the table counts what is in the graph', async () => {
  const { out } = await quanhe(['build', samples, '-o', at('counted')])
  const { nodes, edges } = JSON.parse(filesOf('counted')['graph.json']!)
  const kind =
    (wanted: string) =>
    ({ attributes }: { attributes: { kind: string } }) =>
      attributes.kind === wanted
  const table = Object.fromEntries(out.split('\n').map((line) => line.split(/ {2,}/)))
  expect(table).toMatchObject({
    articles: String(nodes.filter(kind('Article')).length),
    persons: String(nodes.filter(kind('Person')).length),
    bodies: String(nodes.filter(kind('Organization')).length),
    relations: String(edges.length - edges.filter(kind('MENTIONS')).length),
    warnings: '0',
  })
})

test('the same articles give the same bytes: again, in another order, file by file', async () => {
  await quanhe(['build', samples, '-o', at('once')])
  await quanhe(['build', samples, '-o', at('again')])
  const files = readdirSync(samples).map((name) => join(samples, name))
  await quanhe(['build', ...files.toReversed(), '-o', at('reversed')])
  expect(filesOf('again')).toEqual(filesOf('once'))
  expect(filesOf('reversed')).toEqual(filesOf('once'))
})

test('articles.jsonl has the articles as they were read, sorted by id, whatever order they came in', async () => {
  const text = 'Tiêu đề\r\n\r\n  Ông  Trần Văn Hai\tphát biểu. 👍\u2028'
  const stdin = article('b', text, { outlet: 'Báo', published: '2024-02', authors: ['PV'], extra: 1 }) + article('a')
  expect((await quanhe(['build', '-', '-o', at('order')], { stdin })).status).toBe(0)
  const lines = filesOf('order')['articles.jsonl']!.split('\n').filter(Boolean)
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'b'])
  expect(JSON.parse(lines[1]!)).toEqual({ id: 'b', outlet: 'Báo', published: '2024-02', authors: ['PV'], text })
})

test('built again from its articles, a scanned document keeps pages and confidence', async () => {
  const text = 'Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, dự.'
  const stdin = article('s', text, { recognised: [{ start: 0, page: 4, confidence: 0.5 }] })
  await quanhe(['build', '-', '-o', at('scanned')], { stdin })
  await quanhe(['build', join(at('scanned'), 'articles.jsonl'), '-o', at('scanned-again')])
  expect(filesOf('scanned-again')['graph.json']).toBe(filesOf('scanned')['graph.json'])
  expect(filesOf('scanned')['graph.json']).toContain('"page":4')
})

test('more articles than fit into one write are sorted too', async () => {
  const ids = Array.from({ length: 60 }, (_, number) => `bài-${(number * 37) % 60}`)
  const stdin = ids.map((id) => article(id, `${'Không có gì. '.repeat(3000)}`)).join('')
  await quanhe(['build', '-', '-o', at('many')], { stdin })
  const found = filesOf('many')['articles.jsonl']!.split('\n').filter(Boolean)
  expect(found.map((line) => JSON.parse(line).id)).toEqual(ids.toSorted())
  expect(Object.keys(filesOf('many'))).not.toContain('articles.jsonl.part')
})

test('input that cannot be read is named with its place, the rest is built, and the status is 1', async () => {
  mkdirSync(at('mixed'))
  writeFileSync(join(at('mixed'), 'a.jsonl'), `${article('a')}{"id": true}\n`)
  writeFileSync(join(at('mixed'), 'b.pdf'), 'no pdf')
  const { status, out, err } = await quanhe(['build', at('mixed'), at('nowhere'), '-o', at('partly')])
  expect(status).toBe(1)
  expect(out).toMatch(/^articles +1\n/)
  expect(out).toMatch(/warnings +3\n/)
  expect(err).toMatch(/^warning: .*a\.jsonl:2: Skipped: “id” is true/m)
  expect(err).toMatch(/^warning: .*b\.pdf: /m)
  expect(err).toMatch(/^warning: .*nowhere: There is no such file or folder/m)
})

test('where no article can be read, nothing is written over what is there', async () => {
  await quanhe(['build', samples, '-o', at('kept')])
  const before = filesOf('kept')
  const { status, err } = await quanhe(['build', at('nowhere'), '-o', at('kept')])
  expect(status).toBe(1)
  expect(err).toContain('No article could be read; nothing was written.')
  expect(filesOf('kept')).toEqual(before)
})

test('of two articles with one id the same one is kept in whatever order the files are named', async () => {
  writeFileSync(at('one.jsonl'), article('a', 'Một.'))
  writeFileSync(at('two.jsonl'), article('a', 'Hai.'))
  const names = [at('one.jsonl'), at('two.jsonl')]
  expect((await quanhe(['build', ...names, '-o', at('first')])).status).toBe(1)
  await quanhe(['build', ...names.toReversed(), '-o', at('second')])
  expect(filesOf('second')).toEqual(filesOf('first'))
})

test('--format names the formats, and the graph for the viewer is always there', async () => {
  const { status } = await quanhe(['build', samples, '-o', at('formats'), '--format', 'gexf, CSV'])
  expect(status).toBe(0)
  expect(Object.keys(filesOf('formats'))).toEqual([
    'articles.jsonl',
    'claims.jsonl',
    'graph.csv',
    'graph.gexf',
    'graph.json',
  ])
})

test('a file of an earlier build that is not renewed is named', async () => {
  await quanhe(['build', samples, '-o', at('renewed'), '--format', 'gexf'])
  const { status, err } = await quanhe(['build', samples, '-o', at('renewed')])
  expect(status).toBe(0)
  expect(err).toMatch(/^note: .*graph\.gexf: This is of an earlier build\. .*--format gexf\n$/)
})

const decided = { who: 'Mai', when: '2026-11-21', why: 'thử' }

test('--judgements takes out a claim that somebody rejected', async () => {
  const quote = 'Bà Lê Thị Ba, Phó Chủ tịch UBND tỉnh Đồng Tháp, chủ trì hội nghị'
  writeFileSync(
    at('reject.jsonl'),
    `${JSON.stringify({ verdict: 'reject', article: 'a', quote, kind: 'CHAIRED', ...decided })}\n`,
  )
  const stdin = article('a')
  await quanhe(['build', '-', '-o', at('accepted')], { stdin })
  const { status, err } = await quanhe(['build', '-', '-o', at('rejected'), '--judgements', at('reject.jsonl')], {
    stdin,
  })
  expect([status, err]).toEqual([0, ''])
  expect(filesOf('accepted')['graph.json']).toContain('"CHAIRED"')
  expect(filesOf('rejected')['graph.json']).not.toContain('"CHAIRED"')
})

test('a judgement that changes nothing is told of, and all is built', async () => {
  const people = [{ name: 'Không Ai Cả' }, { name: 'Cũng Không Ai' }]
  writeFileSync(at('idle.jsonl'), `${JSON.stringify({ verdict: 'same', people, ...decided })}\n`)
  const { status, out, err } = await quanhe(['build', samples, '-o', at('idle'), '--judgements', at('idle.jsonl')])
  expect(status).toBe(0)
  expect(err).toMatch(/^warning: A judgement \(“same”, by Mai, 2026-11-21\) changes nothing: .+\n$/)
  expect(out).toMatch(/^warnings +1$/m)
})

test('--as-of is the day for which posts are held or ended', async () => {
  const stdin = article('a', undefined, { published: '2024-02-22' })
  const on = async (day: string) => {
    await quanhe(['build', '-', '-o', at('as-of'), '--as-of', day], { stdin })
    return JSON.parse(filesOf('as-of')['graph.json']!).attributes.asOf
  }
  expect(await on('2024-02-22')).toBe('2024-02-22')
  expect(await on('2030')).toBe('2030')
})

test.each([
  ['no articles', ['build', '-o', 'out'], 'Name the articles'],
  ['no folder', ['build', samples], 'Name the folder'],
  [
    'an unknown format',
    ['build', samples, '-o', 'out', '--format', 'gexf,xml'],
    'There is no format “xml”. The formats are json,',
  ],
  ['a file to write into', ['build', samples, '-o', new URL(import.meta.url).pathname], 'cannot be made'],
  [
    'a day that is none',
    ['build', samples, '-o', at('wrong'), '--as-of', 'hôm nay'],
    '--as-of hôm nay: a day is written 2024-02-22',
  ],
  [
    'judgements that are not there',
    ['build', samples, '-o', at('wrong'), '--judgements', at('none')],
    'could not be read',
  ],
  [
    'judgements that are none',
    ['build', samples, '-o', at('wrong'), '--judgements', at('one.jsonl')],
    'one.jsonl: line 1',
  ],
  ['a folder among the articles', ['build', samples, '-o', join(samples, 'out')], 'lies inside'],
  ['the folder of the articles', ['build', samples, '-o', samples], 'lies inside'],
])('%s: wrong use', async (_, args, message) => {
  const { status, out, err } = await quanhe(args)
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain(message)
})

test('progress is shown on a terminal, on work longer than two seconds, and taken away at the end', async () => {
  let clock = 0
  const now = () => (clock += 500)
  const { err } = await quanhe(['build', samples, '-o', at('slow')], { now, terminal: true })
  expect(err).toMatch(/\d+ articles read, \d+ a second, some \d+ (s|min|h) left …/)
  expect(err).toContain('Joining what')
  expect(err.endsWith('\r\u001b[K')).toBe(true)
  expect((await quanhe(['build', samples, '-o', at('slow')], { now })).err).toBe('')
  expect((await quanhe(['build', samples, '-o', at('slow')], { terminal: true })).err).toBe('')
  rmSync(at('slow'), { recursive: true })
})
