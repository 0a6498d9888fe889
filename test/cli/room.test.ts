import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { getHeapStatistics } from 'node:v8'
import { describe, expect, test } from 'vitest'
import { runWithRoom } from '../../src/cli/room.ts'
import { quanhe, temporaryFolder } from './terminal.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const LARGE = 2 ** 30

/** A file that says it is so long, and takes no room. */
function long(name: string, bytes: number): string {
  writeFileSync(at(name), '')
  truncateSync(at(name), bytes)
  return at(name)
}

const asked = async (...words: readonly string[]) => {
  const given: number[] = []
  const io = { again: (bytes: number) => Promise.resolve(given.push(bytes) as 1) }
  const status = await runWithRoom(words, io as never)
  expect(status).toBe(given.length === 0 ? undefined : 1)
  return given
}

test('links that lead round in a circle do not keep a folder from being built', async () => {
  mkdirSync(at('round/a'), { recursive: true })
  writeFileSync(at('round/a/tin.txt'), 'Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, dự.')
  symlinkSync('..', at('round/a/up'))
  symlinkSync('y', at('round/x'))
  symlinkSync('x', at('round/y'))
  const again = () => Promise.reject(new Error('asked for more'))
  const { out } = await quanhe(['build', at('round'), '-o', at('of-round')], { again })
  expect(out).toMatch(/^articles +1\n/)
})

// A machine of so little memory has no more to give than Node takes by itself.
describe.skipIf(0.8 * totalmem() <= getHeapStatistics().heap_size_limit)(
  'what takes more memory than this process has',
  () => {
    test('is done by one that has it: a large file, a folder of them, a graph', async () => {
      mkdirSync(at('many/inside'), { recursive: true })
      long('many/inside/one.jsonl', LARGE / 2)
      long('many/two.jsonl', LARGE / 2)
      mkdirSync(at('built'))
      long('built/graph.json', LARGE)
      for (const path of [long('one.jsonl', LARGE), at('many'), at('built'), long('packed.jsonl.gz', LARGE / 4)]) {
        const [bytes] = await asked('words', path)
        expect(bytes).toBeGreaterThan(getHeapStatistics().heap_size_limit)
        expect(bytes).toBeLessThanOrEqual(0.8 * totalmem())
      }
    })

    test('and what does not is done here, also where only the articles beside a graph are many', async () => {
      mkdirSync(at('small'))
      writeFileSync(at('small/graph.json'), '{}')
      long('small/articles.jsonl', LARGE)
      expect(await asked(at('small'), 'Trần Văn Hai', at('missing'))).toEqual([])
    })

    test('its status is that of the command', async () => {
      expect(await quanhe(['who', at('built')], { again: () => Promise.resolve(3) })).toEqual({
        status: 3,
        out: '',
        err: '',
      })
    })
  },
)
