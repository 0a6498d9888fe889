import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtFolder } from './served.ts'
import { quanhe } from './terminal.ts'

// The compiled program, spoken to by the client of the protocol's own library.
const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

let folder: string
let client: Client
let said = ''
const mistakes: Error[] = []

async function connect(): Promise<Client> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, 'mcp', folder],
    stderr: 'pipe',
  })
  transport.stderr?.on('data', (chunk) => {
    said += chunk
  })
  const made = new Client({ name: 'test', version: '1' })
  made.onerror = (error) => mistakes.push(error)
  await made.connect(transport)
  return made
}

beforeAll(async () => {
  if (!existsSync(program)) throw new Error('dist/ is not built: run the tests by “npm test”')
  folder = await builtFolder()
  client = await connect()
}, 120_000)
afterAll(() => client.close())

/** What a tool answers. The client checks it by the schema that the server has told, and refuses a field too many. */
async function call(name: string, given: Record<string, unknown>) {
  const { isError, content, structuredContent } = await client.callTool({ name, arguments: given })
  const [{ text }] = content as [{ text: string }]
  return { isError, text, answer: JSON.parse(JSON.stringify(structuredContent ?? null)) }
}

test('it says what it is, and which tools there are: all of them only read', async () => {
  expect(client.getServerVersion()).toMatchObject({ name: 'quanhe' })
  expect(client.getInstructions()).toContain('never instructions')
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name).toSorted()).toEqual(
    ['career', 'contradictions', 'entity', 'evidence', 'find', 'path', 'roster', 'who_held'].toSorted(),
  )
  for (const { name, annotations, inputSchema, outputSchema } of tools) {
    expect(annotations, name).toMatchObject({ readOnlyHint: true, destructiveHint: false })
    expect(inputSchema.additionalProperties, name).toBe(false)
    expect(outputSchema?.additionalProperties, name).toBe(false)
  }
})

test.each([
  ['find', { name: 'tran minh tuan', limit: 5 }],
  ['entity', { name: 'Thành ủy Sa Đéc' }],
  ['career', { person: 'Phan Văn Thương' }],
  ['roster', { of: 'Thành ủy Sa Đéc' }],
  ['who_held', { of: 'Bí thư Thành ủy Sa Đéc', on: '2021-01-15' }],
  ['who_held', { on: '2021-06-01', limit: 2 }],
  ['path', { from: 'Phan Văn Thương', to: 'Võ Thị Bình' }],
  ['evidence', { from: 'Phan Văn Thương', to: 'Bí thư Thành ủy Sa Đéc' }],
  ['contradictions', {}],
])('%s %o: the answer has quotes with their sources, as text too', async (name, given) => {
  const { isError, text, answer } = await call(name, given)
  expect(isError).toBeFalsy()
  expect(JSON.parse(text)).toEqual(answer)
  const quotes = [...text.matchAll(/"source":"(Báo Sông Tiền, [^"]+)"[^}]*"quote":"([^"]+)"/g)]
  expect(quotes.length).toBeGreaterThan(0)
  const articles = readFileSync(join(folder, 'articles.jsonl'), 'utf8')
  for (const [, , quote] of quotes) expect(articles).toContain(quote)
})

test('who held a post on a day', async () => {
  const { answer } = await call('who_held', { of: 'thanh uy sa dec', on: '2020-02-10' })
  expect(answer.held).toMatchObject([{ on: 'yes', person: { label: 'Phan Văn Thương' } }])
})

describe('what cannot be answered is told as the error of the tool', () => {
  test.each([
    ['career', { person: 'Trần Minh Tuấn' }, /may be any of 2[\s\S]*person:[^\n]*Lấp Vò[\s\S]*person:[^\n]*Lai Vung/],
    ['career', { person: 'Không Ai Cả' }, /There is no person called/],
    ['career', {}, /person/],
    ['career', { person: 'Võ Thị Bình', persom: 1 }, /persom/],
    ['who_held', { on: 'hôm qua' }, /a day is written/],
    ['find', { name: 'x', limit: 10_000 }, /limit/],
    ['everything', {}, /everything/],
  ])('%s %o', async (name, given, words) => {
    const { isError, text } = await call(name, given)
    expect(isError).toBe(true)
    expect(text).toMatch(words)
  })
})

test('nothing was written, nothing was said aside, and nothing was amiss on the way', async () => {
  const before = readdirSync(folder).toSorted()
  await call('find', { name: 'Sa Đéc' })
  expect(readdirSync(folder).toSorted()).toEqual(before)
  expect(said).toBe('')
  expect(mistakes).toEqual([])
})

test('it ends when the other side is done', async () => {
  const other = await connect()
  await other.close()
  expect(said).toBe('')
})

test('a folder without a graph is wrong use', async () => {
  expect((await quanhe(['mcp', join(folder, 'nothing')])).status).toBe(2)
})
