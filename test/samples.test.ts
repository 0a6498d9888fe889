import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { build } from '../src/pipeline.ts'
import { factsOf } from './facts.ts'
import { knowledge } from './reading.ts'
import { readSamples } from './samples.ts'

/*
 * What a careful reader finds in each sample, a fact a line, in test/expected. Two characters stand before it:
 *
 *     nothing   found, as it ought to be
 *   ? found or not, as one sees it
 *   ~ not found, though the article says so
 *   + found, though the article does not say so
 *
 * Of figures an article has more than anyone would list: the ones listed are looked for, and others may be found. Who presided was
 * there, so that being found as present as well is no mistake.
 *
 * `UPDATE_GOLDEN=1 npx vitest run test/samples.test.ts` sets the marks anew; a change of marks is what a change of the rules is worth.
 */
type Fact = readonly [mark: string, fact: string]

const samples = await readSamples()

const factsIn = (file: URL): readonly Fact[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, 2), line.slice(2)])

/** A figure of any period will do where the reader gives none. */
const says = (found: string, expected: string) =>
  found === expected || (expected.startsWith('figure:') && found.startsWith(`${expected} (`))

function marked(expected: readonly Fact[], found: readonly string[]): readonly Fact[] {
  const wanted = expected.filter(([mark]) => mark !== '+ ')
  const isAllowed = (fact: string) =>
    fact.startsWith('figure:') ||
    wanted.some(([, other]) => says(fact, other)) ||
    (fact.startsWith('attended:') && found.includes(fact.replace('attended:', 'chaired:')))
  return [
    ...wanted.map(([mark, fact]): Fact => {
      if (mark === '? ') return [mark, fact]
      return [found.some((other) => says(other, fact)) ? '  ' : '~ ', fact]
    }),
    ...found.filter((fact) => !isAllowed(fact)).map((fact): Fact => ['+ ', fact]),
  ]
}

const written = (facts: readonly Fact[]) => facts.map((line) => `${line.join('')}\n`).join('')

test.each(samples.map((article) => [article.id, article] as const))('what a reader finds in %s', (id, article) => {
  const file = new URL(`expected/${id}.txt`, import.meta.url)
  const now = marked(factsIn(file), factsOf(build([article], knowledge)))
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, written(now))
  expect(written(now)).toBe(readFileSync(file, 'utf8'))
})
