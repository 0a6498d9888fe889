import { expect, test } from 'vitest'
import { edgeId } from '../../src/8-exports/ids.ts'

test('the id of an edge stays what it was', () => {
  expect(edgeId('SIGNED:person:lê-hòa→agreement:x')).toBe('e-e63a2efa2786ff6f')
})
