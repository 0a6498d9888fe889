import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ServingFolder, serveFolder } from './open.ts'

let serving: ServingFolder
let token: string

beforeEach(async () => {
  serving = await serveFolder({ edit: true })
  const page = await (await fetch(serving.url)).text()
  token = /name="quanhe-edit" content="([^"]+)"/.exec(page)![1]!
})
afterEach(() => serving.close())

const judgement = { verdict: 'reject', article: 'th-001', quote: 'ông', who: 'Mai', when: '2026-11-21', why: 'nhầm' }
const ours = () => serving.url.replace(/\/$/, '')

/** The status of the answer to a judgement sent with these headers over what our own page sends. */
async function post(headers: Record<string, string>, body: string = JSON.stringify(judgement)): Promise<number> {
  const own = { 'Content-Type': 'application/json', Origin: ours(), 'X-Quanhe-Token': token }
  return (await fetch(`${serving.url}judgements`, { method: 'POST', headers: { ...own, ...headers }, body })).status
}
const written = () => readFile(join(serving.folder, 'judgements.jsonl'), 'utf8').catch(() => '')

test('judgements of our own page are added one a line', async () => {
  expect([await post({}), await post({})]).toEqual([201, 201])
  const lines = (await written()).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual([judgement, judgement])
})

const refused: readonly (readonly [string, Record<string, string>, string | undefined, number])[] = [
  ['of another origin', { Origin: 'https://elsewhere.example' }, undefined, 403],
  ['of a page without origin', { Origin: 'null' }, undefined, 403],
  ['with a wrong token', { 'X-Quanhe-Token': 'guess' }, undefined, 403],
  ['as a form sends it', { 'Content-Type': 'text/plain' }, undefined, 415],
  ['that is no JSON', {}, '{', 400],
  ['that says too little', {}, '{"verdict":"same"}', 400],
  ['that is too long', {}, JSON.stringify({ ...judgement, why: 'x'.repeat(70_000) }), 413],
]

test.each(refused)('a judgement %s is refused, and nothing is written', async (_, headers, body, status) => {
  expect(await post(headers, body)).toBe(status)
  expect(await written()).toBe('')
})

test('the token is in no page of a server that takes no judgements', async () => {
  const plain = await serveFolder()
  expect(await (await fetch(plain.url)).text()).not.toContain('quanhe-edit')
  await plain.close()
})
