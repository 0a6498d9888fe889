import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { byCodeUnit } from '../../src/6-entities/keys.ts'
import { Engine, EngineError } from '../../src/on-disk/engine.ts'
import { fromSortable, toSortable } from '../../src/on-disk/sortable.ts'
import { SortedRows } from '../../src/on-disk/sorted-rows.ts'

/** What else is told by a folder of such a name above. */
const folder = mkdtempSync(join(tmpdir(), 'quanhe-rows-key=3-'))
const engine = await Engine.open(join(folder, 'engine'), { megabytes: 200, most: 200, threads: 1 })
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

const keys = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) })

test('keys sort by their bytes as they do by code units, have no control characters, and come back', () => {
  fc.assert(
    fc.property(keys, keys, (one, other) => {
      const [a, b] = [one, other].map(toSortable) as [string, string]
      expect(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)))).toBe(byCodeUnit(one, other))
      expect(a).not.toMatch(/[\t\n\r\0]/)
      expect(fromSortable(Buffer.from(a).toString())).toBe(one)
    }),
    { numRuns: 2000 },
  )
})

test('rows come by key and number, those longer than the database reads too, and leave no file', async () => {
  const rows = new SortedRows(join(folder, 'rows'))
  const long = JSON.stringify('ấ'.repeat(20_000_000))
  for (const [key, number, row] of [
    ['ă', 2, '"later"'],
    ['a\tb', 5, long],
    ['ă', 1, '"\\"sooner\\""'],
    ['a', 0, '{}'],
  ] as const)
    rows.add(key, number, row)
  expect([...(await rows.sort(engine))]).toEqual([
    { key: 'a', rows: ['{}'] },
    { key: 'a\tb', rows: [long] },
    { key: 'ă', rows: ['"\\"sooner\\""', '"later"'] },
  ])
  expect(readdirSync(folder).filter((name) => name.startsWith('rows'))).toEqual([])
})

test('what the database cannot do is told in its words', async () => {
  await expect(engine.run('SELECT * FROM nothing')).rejects.toThrow(EngineError)
  await expect(engine.run('SELECT * FROM nothing')).rejects.toThrow(/^DuckDB could not go on \(.*nothing/)
})

test('what cannot go to the disk gets more memory, up to a bound', async () => {
  const open = async (name: string, most: number) =>
    Engine.open(join(folder, name), { megabytes: 60, most, threads: 2 })
  const many = 'CREATE TABLE many AS SELECT list(range) AS numbers FROM range(10000000)'
  const [bounded, growing] = [await open('bounded', 60), await open('growing', 1000)]
  await expect(bounded.run(many)).rejects.toThrow(/Out of Memory/)
  await growing.run(many)
  bounded.close()
  growing.close()
})
