import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { extract } from '../../src/pipeline.ts'
import { FACTS } from './facts.ts'
import { factsOf } from './read-facts.ts'

const knowledge = loadKnowledge()

test.each(Object.keys(FACTS))('%s is read, and nothing else from it', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')
  expect([...factsOf(extract({ id: name, text }, knowledge))].sort()).toEqual([...FACTS[name]!].sort())
})
