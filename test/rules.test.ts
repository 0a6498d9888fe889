import { describe, expect, test } from 'vitest'
import { DATA } from '../src/knowledge/index.ts'
import { loadSentences } from '../src/knowledge/sentences.ts'
import { claimsOf, inOrder } from '../src/sentences.ts'
import { knowledge } from './reading.ts'

describe.each(loadSentences(DATA).rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { examples, counterexamples, where } = rule

  test.each(examples.map((one, at) => [where('examples', at), one.text, one.claim] as const))(
    '%s finds: %s',
    (_, text, claim) => {
      const claims = [claim].flat()
      expect(inOrder(claimsOf(id, text, knowledge))).toEqual(inOrder(claims))
    },
  )

  test.each(counterexamples.map(({ text, because }, at) => [where('counterexamples', at), because, text] as const))(
    '%s stays silent (%s): %s',
    (_, __, text) => {
      expect(claimsOf(id, text, knowledge)).toEqual([])
    },
  )
})
