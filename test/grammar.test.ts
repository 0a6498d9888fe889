import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../src/2-text/tokens.ts'
import { fillingsOf } from '../src/3-mentions/page.ts'
import { firstOf, type Phrase } from '../src/knowledge/grammar/grammar.ts'
import { Walker } from '../src/knowledge/grammar/walk.ts'
import { knowledge, mentionsIn } from './reading.ts'
import { sentencesOfEntries } from './sentences.ts'

const { vocabulary } = knowledge.lexicon

/** The words of an example without its «», and the tokens that these mark, if they do. */
function marked(example: string): { text: string; from: number; to: number } | { text: string } {
  const [before, words, after] = example.split(/[«»]/)
  if (words === undefined) return { text: example }
  const text = `${before}${words}${after}`
  const from = tokenize(before!, vocabulary).length
  return { text, from, to: from + tokenize(words, vocabulary).length }
}

/** Are the marked words all of the entry, read from either side? */
function fits({ forward, backward }: Phrase, example: string): boolean {
  const words = marked(example)
  const walker = new Walker(tokenize(words.text, vocabulary), fillingsOf(mentionsIn(words.text)))
  if (!('from' in words)) throw new Error(`“${example}” marks no words with «»`)
  const found = walker.fits(forward, words.from, words.to)
  expect(walker.fits(backward, words.to, words.from), 'read backward').toBe(found)
  return found
}

describe.each([...sentencesOfEntries])('%s', (id, { examples, counterexamples, where }) => {
  const phrase = knowledge.grammar.phrase(id)

  test.each(examples.map((example, at) => [where('examples', at), example]))('%s has: %s', (_, example) => {
    expect(fits(phrase, example)).toBe(true)
  })

  test.each(counterexamples.map((example, at) => [where('counterexamples', at), example]))(
    '%s has not: %s',
    (_, example) => {
      const words = marked(example)
      if ('from' in words) return expect(fits(phrase, example)).toBe(false)
      const tokens = tokenize(words.text, vocabulary)
      const walker = new Walker(tokens, fillingsOf(mentionsIn(words.text)))
      expect(firstOf(walker, phrase, 0, tokens.length)).toBeUndefined()
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
