import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { build } from '../src/pipeline.ts'
import { type Projection, project } from './projection.ts'
import { knowledge } from './reading.ts'
import { readSamples } from './samples.ts'

const folder = new URL('golden/', import.meta.url)
const samples = await readSamples()

/**
 * A change of what is read from the samples is reviewed as a change of these files. They are written by
 * `UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts`.
 */
function expectGolden(name: string, actual: Projection): void {
  const file = new URL(`${name}.json`, folder)
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, written(actual))
  expect(JSON.parse(JSON.stringify(actual))).toEqual(JSON.parse(readFileSync(file, 'utf8')))
}

/** JSON with a thing a line. */
function written(projection: Projection): string {
  const parts = Object.entries(projection).map(([part, things]) => {
    const lines = things.map((thing) => `\n    ${JSON.stringify(thing, null, 1).replace(/\n */g, ' ')}`)
    return `  "${part}": [${lines}${lines.length > 0 ? '\n  ' : ''}]`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}

test.each(samples.map((article) => [article.id, article] as const))('the graph of %s', (id, article) => {
  expectGolden(id, project(build([article], knowledge)))
})

test('the graph of all samples together', () => {
  expectGolden('samples', project(build(samples, knowledge)))
})

test('there is a golden graph for every sample and for no other', () => {
  const names = [...samples.map(({ id }) => id), 'samples']
  expect(readdirSync(folder).toSorted()).toEqual(names.map((name) => `${name}.json`).toSorted())
})
