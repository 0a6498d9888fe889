import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
// @ts-expect-error a script without types
import { inputOf, samplesOf } from '../../scripts/fuzz/inputs.mjs'
import { formats } from '../../src/1-articles/index.ts'
import { folderWith, gather } from '../1-articles/folder.ts'

const neighbour = 'Sáng nay, đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, chủ trì hội nghị.'
const extensions = formats.flatMap((format) => format.extensions)
const samples: readonly { readonly path: string; readonly extension: string }[] = samplesOf(extensions)
const input = (number: number): { name: string; bytes: Uint8Array; what: string } =>
  inputOf(number, samples, extensions)

test('a damaged input is the same each time', () => {
  expect(input(77)).toEqual(input(77))
  expect(input(77).bytes).not.toEqual(input(77 + samples.length).bytes)
})

// Ten thousand are read by `npm run fuzz`, each in a process that may hang or end.
test('of two hundred damaged files none is lost without a word, and none loses its neighbour', {
  timeout: 120_000,
}, async () => {
  const folder = folderWith({ 'zz-neighbour.txt': neighbour })
  for (let number = 0; number < 200; number++) {
    const { name, bytes, what } = input(number)
    writeFileSync(join(folder, name), bytes)
    const { articles, notices } = await gather([folder])
    expect(articles.at(-1), `${number}, ${what}`).toMatchObject({ id: 'zz-neighbour', text: neighbour })
    expect(articles.length + notices.length, `${number}, ${what}`).toBeGreaterThan(1)
    for (const file of readdirSync(folder)) if (file !== 'zz-neighbour.txt') rmSync(join(folder, file))
  }
})
