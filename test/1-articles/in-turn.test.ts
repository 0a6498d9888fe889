import { expect, test } from 'vitest'
import type { Elsewhere } from '../../src/1-articles/in-turn.ts'
import { itemsIn } from '../../src/1-articles/items.ts'
import { readArticles } from '../../src/index.ts'
import { folderWith } from './folder.ts'

const page = (number: number) => `<title>Tin ${number}</title><p>Tin thứ ${number}: trời mưa.</p>`
const numbers = Array.from({ length: 9 }, (_, number) => number + 1)
const files = {
  ...Object.fromEntries(numbers.map((number) => [`${number}.html`, page(number)])),
  '5.txt': 'Trời nắng.',
  'a.jsonl': '{"id":"x","text":"Trời mưa."}\n',
}

async function read(folder: string, elsewhere?: Elsewhere): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for await (const each of readArticles([folder], { elsewhere })) found.push(each)
  return found
}

test('files are taken apart elsewhere, so many ahead of their turn, and come in their order', async () => {
  const folder = folderWith(files)
  const asked: string[] = []
  let [open, most] = [0, 0]
  const elsewhere: Elsewhere = {
    ahead: 3,
    async items(file) {
      asked.push(file.name)
      most = Math.max(most, ++open)
      // The later ones are ready first.
      await new Promise((resolve) => setTimeout(resolve, 20 - 2 * Number(file.name)))
      open--
      return itemsIn(file)
    },
  }
  expect(await read(folder, elsewhere)).toEqual(await read(folder))
  expect(asked).toEqual(numbers.map(String))
  expect(most).toBeLessThanOrEqual(4)
})

test('what is not taken apart elsewhere is read here', async () => {
  const folder = folderWith(files)
  const here = await read(folder)
  expect(here).toHaveLength(11)
  expect(await read(folder, { ahead: 2, items: () => undefined })).toEqual(here)
  expect(await read(folder, { ahead: 2, items: () => Promise.resolve(undefined) })).toEqual(here)
})
