import { expect, test } from 'vitest'
import { noDemands } from '../../viewer/state/state.ts'
import { playStep } from '../../viewer/time/play.ts'
import { stateWith } from './material.ts'

const bin = (id: string, all: number) => ({ id, all, shown: all })
const bins = [bin('2023-11', 2), bin('2023-12', 0), bin('2024-01', 1), bin('2024-02', 3)]
const asking = (some: object) => stateWith({ demands: { ...noDemands, ...some } })

/** What is asked for after each step from a state until the end. */
function played(from: object): readonly unknown[] {
  const steps: unknown[] = []
  for (let state = playStep(asking(from), bins, true); state; state = playStep(state, bins, false)) {
    const { from, to, asOf } = state.demands
    steps.push(asOf ?? [from, to])
  }
  return steps
}

test('time grows from the first month over those of which something is told, to the end', () => {
  expect(played({})).toEqual([
    ['2023-11', '2023-11'],
    ['2023-11', '2024-01'],
    [undefined, undefined],
  ])
})

test('it goes on from what is brushed', () => {
  expect(played({ from: '2023-12', to: '2024-01' })).toEqual([['2023-12', '2024-02']])
})

test('a day that is asked for moves on from month to month, and at the end begins anew', () => {
  expect(played({ asOf: '2023-12-24' })).toEqual(['2024-01-01', '2024-02-01'])
  expect(played({ asOf: '2024-02-10' })).toEqual(['2023-11-01', '2023-12-01', '2024-01-01', '2024-02-01'])
})
