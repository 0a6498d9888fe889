import { expect, test } from 'vitest'
import type { HoldsAttributes } from '../../src/7-graph/types.ts'
import { type Change, changeBetween, type Held, heldOn } from '../../viewer/graph/held.ts'

const holds = (part: Partial<HoldsAttributes>): HoldsAttributes => ({ kind: 'HOLDS', evidence: [], ...part })

const days: readonly (readonly [string, Partial<HoldsAttributes>, string, Held])[] = [
  ['between two dates', { from: '2020', to: '2025' }, '2022-06-01', 'yes'],
  ['on the last day of a year', { from: '2020', to: '2025' }, '2025-12-31', 'yes'],
  ['after the end', { from: '2020', to: '2025' }, '2026-01-01', 'no'],
  ['before the beginning', { from: '2020-07', to: '2025' }, '2020-06-30', 'no'],
  ['with a beginning and no end', { from: '2020' }, '2026-01-01', 'open'],
  ['between two reports', { seenFrom: '2022-01-05', seenTo: '2023-03-01' }, '2022-09-01', 'yes'],
  ['after the last report', { seenFrom: '2022-01-05', seenTo: '2023-03-01' }, '2024-01-01', 'open'],
  ['before the first report', { seenFrom: '2022-01-05', seenTo: '2023-03-01' }, '2021-01-01', 'no'],
  ['after a report, when it was left', { status: 'left', seenFrom: '2022', seenTo: '2022' }, '2024-01-01', 'no'],
  ['for a candidate', { status: 'candidate', from: '2020', to: '2025' }, '2022-01-01', 'no'],
  ['when nothing is dated', { status: 'current' }, '2022-01-01', 'no'],
]

test('no post outlasts its body', () => {
  expect(heldOn(holds({ from: '2020' }), '2025-06-30', '2025-06-30')).toBe('open')
  expect(heldOn(holds({ from: '2020' }), '2025-07-01', '2025-06-30')).toBe('no')
})

test.each(days)('a post is held %s', (_, part, day, held) => {
  expect(heldOn(holds(part), day)).toBe(held)
})

const changes: readonly (readonly [Partial<HoldsAttributes>, Change])[] = [
  [{ from: '2021-03-05' }, 'begun'],
  [{ from: '2019', to: '2021-06' }, 'ended'],
  [{ from: '2019', to: '2030' }, undefined],
  [{ seenFrom: '2021-03-05', seenTo: '2021-03-05' }, undefined],
]

test.each(changes)('between 2020 and 2022 %o has %s', (part, change) => {
  expect(changeBetween(holds(part), '2020-01-01', '2022-12-31')).toBe(change)
})
