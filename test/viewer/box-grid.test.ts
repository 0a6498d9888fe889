import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, touch } from '../../viewer/map/box.ts'
import { boxGrid } from '../../viewer/map/box-grid.ts'

const boxAt = (left: number, top: number, wide: number, high: number): Box => ({
  left,
  top,
  right: left + wide,
  bottom: top + high,
})

const upTo = (most: number) => fc.integer({ min: 0, max: most })
const anyBox = fc
  .tuple(fc.integer({ min: -100, max: 900 }), fc.integer({ min: -100, max: 600 }), upTo(260), upTo(60))
  .map((sides) => boxAt(...sides))

test('a grid finds what a look at every box finds', () => {
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 60 }), fc.array(anyBox), anyBox, (first, added, asked) => {
      const grid = boxGrid(first)
      for (const box of added) grid.add(box)
      const touching = [...first, ...added].filter((other) => touch(asked, other)).length
      expect([grid.count(asked), grid.touches(asked)]).toEqual([touching, touching > 0])
    }),
  )
})

test('boxes that share a rim do not touch', () => {
  const grid = boxGrid([boxAt(0, 0, 64, 64)])
  expect(grid.touches(boxAt(64, 0, 10, 10))).toBe(false)
  expect(grid.touches(boxAt(63, 63, 10, 10))).toBe(true)
})
