import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { graphPieces } from '../../src/cli/folder/graph-file.ts'
import { temporaryFolder } from './terminal.ts'

const folder = temporaryFolder()

const HEAD = '{"options":{"type":"directed"},"attributes":{"asOf":"2024"},"nodes":['
const whole = `${HEAD}\n{"key":"a","attributes":{}},\n{"key":"b","attributes":{}}\n],"edges":[\n{"key":"e","source":"a","target":"b","attributes":{}}\n]}\n`

async function read(text: string): Promise<string> {
  const file = join(folder, 'graph.json')
  writeFileSync(file, text)
  const found: string[] = []
  for await (const { part, value } of graphPieces(file)) found.push(`${part} ${JSON.stringify(value)}`)
  return found.join('\n')
}

const same = [
  'head {"options":{"type":"directed"},"attributes":{"asOf":"2024"}',
  'node {"key":"a","attributes":{}}\nnode {"key":"b","attributes":{}}',
  'edge {"key":"e","source":"a","target":"b","attributes":{}}',
]

test('a graph is read line by line as it is written, and whole as other programs write it, to the same', async () => {
  const [head, nodes, edges] = same
  expect(await read(whole)).toBe(`${head},"nodes":[]}\n${nodes}\n${edges}`)
  expect(await read(JSON.stringify(JSON.parse(whole), null, 2))).toBe(`${head}}\n${nodes}\n${edges}`)
})

test('a graph without edges, and one without anything', async () => {
  expect(await read(`${HEAD}\n{"key":"a"}\n],"edges":[]}\n`)).toBe(`${same[0]},"nodes":[]}\nnode {"key":"a"}`)
  expect(await read(`${HEAD}],"edges":[]}\n`)).toBe(`${same[0]}}`)
})

test.each([
  ['cut in a node', whole.slice(0, 90)],
  ['cut between lines', whole.slice(0, whole.indexOf('],"edges"'))],
  ['cut before its end', whole.slice(0, -4)],
  ['followed by something', `${whole}more\n`],
  ['a list', '[]'],
  ['empty', ''],
])('one that is %s is refused', async (_, text) => {
  await expect(read(text)).rejects.toThrow(SyntaxError)
})
