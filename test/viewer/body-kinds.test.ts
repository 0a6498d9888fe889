import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { DATA } from '../../src/knowledge/index.ts'
import { vietnameseBodyKinds } from '../../viewer/words/body-kinds.ts'

test.each(['bodies', 'known-bodies'])('every kind of body in %s.tsv has a Vietnamese word', async (name) => {
  const text = await readFile(new URL(`lexicons/${name}.tsv`, DATA), 'utf8')
  const [head, ...rows] = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
  const column = head!.indexOf('kind')
  const kinds = [...new Set(rows.map((row) => row[column]!))]
  expect(kinds.length).toBeGreaterThan(5)
  expect(kinds.filter((kind) => !(kind in vietnameseBodyKinds))).toEqual([])
})
