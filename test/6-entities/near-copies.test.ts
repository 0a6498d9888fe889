import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintOf } from '../../src/2-text/fingerprint.ts'
import { findNearCopies } from '../../src/6-entities/near-copies.ts'
import { findReprints } from '../../src/6-entities/reprints.ts'

/** A text of invented words, another for each number. */
function textOf(number: number, sentences = 20): string {
  return Array.from(
    { length: sentences },
    (_, at) => `Ông Trần Văn ${number}a${at} dự họp ở xã ${number}b${at} về việc ${number}c${at} của năm ${at}.`,
  ).join(' ')
}
const copiesOf = (texts: readonly string[]) => [...findNearCopies(texts.map(fingerprintOf), () => true)]

test('a text with another headline and without its end is a copy, one on the same subject is none', () => {
  const copy = `Theo Báo Thử\n${textOf(1).toUpperCase().normalize('NFD').slice(0, -200)}`
  expect(copiesOf([textOf(1), textOf(2), copy, textOf(3)])).toEqual([[2, 0]])
})

test('a text of a few words has no fingerprint, and is no copy', () => {
  expect(fingerprintOf('Ông Trần Văn Hai dự họp.')).toBeUndefined()
  expect(copiesOf(['Ông Hai dự họp.', 'Ông Hai dự họp.'])).toEqual([])
})

test('the first of several is the one that is copied, and only what may be is', () => {
  expect(copiesOf([textOf(1), textOf(1), textOf(1)])).toEqual([
    [1, 0],
    [2, 0],
  ])
  expect([...findNearCopies([textOf(1), textOf(1)].map(fingerprintOf), () => false)]).toEqual([])
})

test('signs, capitals and line ends make no difference', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom(' ', '\n', ' — ', '\t', ', '), (number, gap) => {
      expect(fingerprintOf(textOf(number).replaceAll(' ', gap).toUpperCase())).toBe(fingerprintOf(textOf(number)))
    }),
    { numRuns: 20 },
  )
})

test('what is no fingerprint is passed over', () => {
  expect([...findNearCopies(['', 'abc', undefined, fingerprintOf(textOf(1))], () => true)]).toEqual([])
})

test('reprints are near in time; where the day is not known, that is not asked', () => {
  const article = (id: string, published?: string) => ({
    article: { id, ...(published && { published }) },
    fingerprint: fingerprintOf(textOf(1))!,
    entities: [],
    claims: [],
    notices: [],
  })
  const all = [article('a', '2024-01-10'), article('b', '2024-02-10'), article('c', '2025-01-10'), article('d')]
  expect([...findReprints(all)]).toEqual([
    ['b', 'a'],
    ['d', 'a'],
  ])
})

test('a thousand texts with much in common are compared each with a few', () => {
  const shared = textOf(0, 6)
  const prints = Array.from({ length: 1000 }, (_, at) => fingerprintOf(`${shared} ${textOf(at + 1, 6)}`))
  let asked = 0
  findNearCopies(prints, () => {
    asked++
    return true
  })
  expect(asked).toBeLessThan(1000 * 128)
})
