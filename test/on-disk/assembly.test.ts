import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { byCodeUnit } from '../../src/6-entities/keys.ts'
import { json, textOf } from '../../src/8-exports/index.ts'
import { extract } from '../../src/extract.ts'
import type { Judgement } from '../../src/knowledge/judgements.ts'
import type { Extraction } from '../../src/model.ts'
import { assembleOnDisk } from '../../src/on-disk/index.ts'
import { assemble } from '../../src/pipeline.ts'
import { knowledge } from '../reading.ts'
import { readSamples } from '../samples.ts'
import { corpusOf } from './corpora.ts'

vi.setConfig({ testTimeout: 600_000 })

const folder = mkdtempSync(join(tmpdir(), 'quanhe-on-disk-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The graph of some extractions as it stands in its file, but for places on the map: from memory, and by way of the disk. */
async function bothWays(extractions: readonly Extraction[], judgements: readonly Judgement[] = []) {
  const [claims, graph, scratch] = ['claims', 'graph', 'scratch'].map((name) => join(folder, name))
  const ordered = extractions.toSorted((a, b) => byCodeUnit(a.article.id, b.article.id))
  writeFileSync(claims!, ordered.map((extraction) => `${JSON.stringify(extraction)}\n`).join(''))
  const made = await assembleOnDisk({ claims: claims!, graph: graph!, scratch: scratch! }, knowledge, { judgements })
  // To find places takes longest, and they are left out: each thing gets one beforehand.
  const lines = readFileSync(graph!, 'utf8').split('\n')
  const keys = lines.flatMap((line) => /"key":"((?:[^"\\]|\\.)*)"\},?$/.exec(line)?.[1] ?? [])
  const map = new Map(keys.map((key, at) => [JSON.parse(`"${key}"`) as string, { x: 20 * at, y: 0 }]))
  const whole = assemble(extractions, knowledge, { judgements, map })
  whole.updateEachNodeAttributes((_, { x: __, y: ___, ...attributes }) => attributes)
  return { onDisk: readFileSync(graph!, 'utf8'), inMemory: textOf(json.write(whole)), made, whole }
}

describe('the graph made on disk is the one made in memory', () => {
  test('of the samples', async () => {
    const extractions = (await readSamples()).map((article) => extract(article, knowledge))
    const { onDisk, inMemory, made, whole } = await bothWays(extractions)
    expect(onDisk).toBe(inMemory)
    expect([...made.nodes.values()].reduce((sum, count) => sum + count)).toBe(whole.order)
    expect(made.relations).toBe(whole.filterEdges((_, { kind }) => kind !== 'MENTIONS').length)
  })

  /** Each graph is of 25 corpora whose people bear other names: of a thousand in all. */
  test('of a thousand corpora of whatever extractions hold', async () => {
    const units = knowledge.gazetteer.units.filter(({ name }) => /^(Châu Thành|Đồng Tháp|Mỹ An|Tiền Giang)$/.test(name))
    const ids = units.map(({ id }) => id)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1e9 }), async (seed) => {
        const corpora = Array.from({ length: 25 }, (_, at) =>
          corpusOf(seed + at, ids, ` ${'ABCDEGHIJKLMNOPQRSTUVWXYZ'[at]}`),
        )
        const all = corpora.flatMap(({ extractions }) => extractions)
        const { onDisk, inMemory } = await bothWays(
          all,
          corpora.flatMap(({ judgements }) => judgements),
        )
        expect(onDisk).toBe(inMemory)
      }),
      { numRuns: 40 },
    )
  })
})
