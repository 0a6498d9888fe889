import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { quanhe, samples, temporaryFolder } from './terminal.ts'

const folder = temporaryFolder()
const built = join(folder, 'built')
let [person, post] = ['', '']
beforeAll(async () => {
  await quanhe(['build', samples, '-o', built])
  const { edges } = JSON.parse(readFileSync(join(built, 'graph.json'), 'utf8'))
  const held = edges.find(
    ({ attributes }: { attributes: { kind: string; status?: string } }) =>
      attributes.kind === 'HOLDS' && attributes.status === 'current',
  )
  person = held.source
  post = held.target
})

async function exported(table: string) {
  const file = join(folder, 'matched.csv')
  writeFileSync(file, table)
  return quanhe(['export', built, '--format', 'quickstatements', '--matched', file, '-o', '-'])
}

test('posts held by those whom the user has matched, with a reference', async () => {
  const { status, out } = await exported(`key,qid\r\n${person},Q11\r\n${post},Q22\r\n`)
  expect(status).toBe(0)
  expect(out).toMatch(/^Q11\tP39\tQ22\t.*S854\t"https?:.*\tS1683\tvi:".+"\n/)
})

test('nobody is matched by the name alone', async () => {
  const { status, err } = await quanhe(['export', built, '--format', 'quickstatements'])
  expect(status).toBe(2)
  expect(err).toContain('--matched FILE: CSV with the columns key')
})

test('what has no post matched, and what is not in the graph, is told', async () => {
  const file = join(folder, 'some.csv')
  writeFileSync(file, `key,qid\n${person},Q11\nperson:nobody,Q12\n`)
  const { out } = await quanhe(['export', built, '--format', 'quickstatements', '--matched', file])
  expect(out).toMatch(/quickstatements\.tsv is written: 0 statements; \d+ left out, because the post has no line/)
  expect(out).toContain('not in the graph: person:nobody')
})

test.each([
  ['another column', 'name,qid\nx,Q1\n', 'line 2: there is no column “key”'],
  ['no item', 'key,qid\nx,Q1\ny,P39\n', 'line 3: “P39” is no item of Wikidata'],
  ['two items', 'key,qid\nx,Q1\nx,Q2\n', 'line 3: “x” was matched with Q1 before'],
  ['an open quotation mark', 'key,qid\n"x,Q1\n', 'matched.csv, line'],
])('a table with %s: wrong use, with file and line', async (_, table, message) => {
  const { status, err } = await exported(table)
  expect(status).toBe(2)
  expect(err).toContain(message)
})
