import { describe, expect, test } from 'vitest'
import { extractionOf, quote } from './reading.ts'
import { sentencesOfRules } from './sentences.ts'

type Roles = Readonly<Record<string, string | readonly string[]>>

/**
 * The claims that a rule makes of a text: for each, the words that its roles took, exactly as they stand there. One claim has one
 * person, body or post, so that a list of three people gives three claims.
 */
function claimsOf(rule: string, text: string): readonly Roles[] {
  return extractionOf(text)
    .claims.filter((claim) => claim.rule === rule)
    .map(({ roles }) => Object.fromEntries(Object.entries(roles).map(([role, span]) => [role, quote(text, span)])))
}

/** The order of claims and of the roles of one says nothing, nor does it when two patterns of a rule read the same. */
function inOrder(claims: readonly Roles[]): readonly Roles[] {
  const lines = claims.map((claim) => JSON.stringify(Object.fromEntries(Object.entries(claim).toSorted())))
  return [...new Set(lines)].toSorted().map((line) => JSON.parse(line))
}

describe.each(sentencesOfRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { examples, counterexamples, where } = rule

  test.each(examples.map((one, at) => [where('examples', at), one.text, one.claim] as const))(
    '%s finds: %s',
    (_, text, claim) => {
      const claims = [claim].flat()
      expect(inOrder(claimsOf(id, text))).toEqual(inOrder(claims))
    },
  )

  test.each(counterexamples.map(({ text, because }, at) => [where('counterexamples', at), because, text] as const))(
    '%s stays silent (%s): %s',
    (_, __, text) => {
      expect(claimsOf(id, text)).toEqual([])
    },
  )
})
