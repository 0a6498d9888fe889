import { expect, test } from 'vitest'
// @ts-expect-error a script without types
import { compare } from '../../scripts/bench/check.mjs'

const known = new Map([
  ['reading', 30],
  ['graphml', 10],
])

/** What is measured the first, the second, the third time. */
function measuring(...turns: readonly (readonly [reading: number, graphml: number])[]) {
  let turn = 0
  return async () => {
    const [reading, graphml] = turns[Math.min(turn++, turns.length - 1)]!
    return [
      { name: 'reading', ratio: reading, against: 'plain' },
      { name: 'graphml', ratio: graphml, against: 'plain' },
    ]
  }
}

const failuresOf = async (measured: unknown, ratios = known) => (await compare(['part'], ratios, measured)).failures

test('up to a third slower is let pass', async () => {
  expect(await failuresOf(measuring([39, 13]))).toEqual([])
})

test('what is slower each time is told', async () => {
  expect(await failuresOf(measuring([31, 14]))).toEqual([
    'graphml is 14.0 × plain; it was 10, and a third more is allowed',
  ])
})

test('what is slower once was another process: each thing counts at its best', async () => {
  expect(await failuresOf(measuring([60, 10], [30, 20]))).toEqual([])
})

test('what is not measured any more, or is new, is told', async () => {
  const ratios = new Map([
    ['reading', 30],
    ['gexf', 5],
  ])
  expect(await failuresOf(measuring([30, 10]), ratios)).toEqual([
    'gexf was not measured',
    'graphml has nothing to be compared with',
  ])
})
