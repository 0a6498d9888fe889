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

const send = (method: string, body?: object) =>
  fetch(`${serving.url}judgements`, {
    method,
    headers: { 'Content-Type': 'application/json', Origin: ours(), 'X-Quanhe-Token': token },
    ...(body && { body: JSON.stringify(body) }),
  })

test('the page is told the judgements so far, and takes one back', async () => {
  await post({})
  await post({}, JSON.stringify({ ...judgement, why: 'khác' }))
  expect(await (await send('GET')).text()).toBe(await written())
  expect([(await send('DELETE', judgement)).status, (await send('DELETE', judgement)).status]).toEqual([200, 404])
  expect(await written()).toBe(`${JSON.stringify({ ...judgement, why: 'khác' })}\n`)
  expect((await send('PUT', judgement)).status).toBe(405)
})

test('two windows write and take back at once, and nothing is lost or torn', async () => {
  const of = (who: string, at: number) => ({ ...judgement, who, why: `${at}` })
  const turns = Array.from({ length: 12 }, (_, at) => at)
  const statuses = await Promise.all(
    ['Mai', 'Lan'].map(async (who) => {
      const seen: number[] = []
      for (const at of turns) {
        seen.push((await send('POST', of(who, at))).status)
        if (at % 3 === 0) seen.push((await send('DELETE', of(who, at))).status)
      }
      return seen
    }),
  )
  expect(new Set(statuses.flat())).toEqual(new Set([201, 200]))
  const left = (await written())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const kept = turns.filter((at) => at % 3 !== 0)
  for (const who of ['Mai', 'Lan']) expect(left.filter((one) => one.who === who)).toEqual(kept.map((at) => of(who, at)))
})

test('words that are judged right or missing must stand in the article', async () => {
  const said = {
    verdict: 'missing',
    article: 'th-001',
    start: 0,
    quote: 'Vĩnh An',
    kind: 'MENTIONS',
    to: { kind: 'Organization', name: 'Thành phố Vĩnh An' },
    who: 'Mai',
    when: '2026-11-21',
  }
  expect((await send('POST', said)).status).toBe(201)
  const refused = await send('POST', { ...said, start: 1 })
  expect([refused.status, await refused.text()]).toEqual([
    409,
    'The words “Vĩnh An” do not stand at 1 of the article th-001. Mark them again.\n',
  ])
  expect(await (await send('POST', { ...said, article: 'none' })).text()).toContain('There is no article none')
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

test('what one learns to judge by is given where judgements are taken, and no judgement on it is', async () => {
  const { articles } = await (await fetch(`${serving.url}teaching.json`)).json()
  const { id: article, text } = articles[0] as { id: string; text: string }
  const named = { kind: 'MENTIONS', to: { kind: 'Organization', name: 'Huyện ủy Tháp Mười' } }
  const right = {
    verdict: 'right',
    article,
    start: 0,
    quote: text.slice(0, 18),
    ...named,
    who: 'Mai',
    when: '2026-11-21',
  }
  expect((await send('POST', right)).status).toBe(409)
  expect(await written()).toBe('')
  const reader = await serveFolder()
  expect((await fetch(`${reader.url}teaching.json`)).status).toBe(404)
  await reader.close()
})
