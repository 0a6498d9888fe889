import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATA } from '../src/knowledge/index.ts'
import { loadSentences } from '../src/knowledge/sentences.ts'
import { readingsOf } from '../src/sentences.ts'
import { knowledge } from './reading.ts'

const sentences = loadSentences(DATA)

describe.each(sentences.entries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  const phrase = knowledge.grammar.phrase(id)
  const { examples, counterexamples, where } = entry

  test.each(examples.map((example, at) => [where('examples', at), example]))('%s has: %s', (_, example) => {
    expect(example).toMatch(/«[^«»]+»/)
    expect(readingsOf(phrase, example, knowledge)).toEqual([true, true])
  })

  test.each(counterexamples.map((example, at) => [where('counterexamples', at), example]))(
    '%s has not: %s',
    (_, example) => {
      expect(readingsOf(phrase, example, knowledge)).not.toContain(true)
    },
  )
})

describe('what the code asks for is in data/, and what is there is asked for', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join('src', path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
    .join('\n')
  const asked = (pattern: RegExp) => [...new Set([...code.matchAll(pattern)].map(([, id]) => id!))].toSorted()

  test('entries of the grammar', () => {
    const rules = knowledge.rules.all.flatMap(({ patterns, unless }) => [
      ...patterns,
      ...unless.map((one) => Object.values(one).join()),
    ])
    const sets = [...knowledge.grammar.all.flatMap(({ entry }) => entry.pattern), ...rules].flatMap((text) =>
      [...text.matchAll(/<([a-z-]+)>/g)].map(([, id]) => id!),
    )
    const ids = [...new Set([...asked(/\b(?:page|grammar)\.\w+\(\s*'([a-z-]+)'/g), ...sets])]
    expect(ids.toSorted()).toEqual(knowledge.grammar.all.map(({ id }) => id).toSorted())
  })

  test('names', () => {
    expect(asked(/\bnames\.(?:of|fill)\(\s*'([a-z-]+)'/g)).toEqual([...knowledge.names.all.keys()].toSorted())
  })
})
