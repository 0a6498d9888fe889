import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart, WIDE } from '../../viewer/map/layouts/apart.ts'

const spot = (key: string, x: number, y: number, fixed = false) => ({ key, x, y, fixed })

/** How far two places are from each other, with the room for names beside nodes taken into account. */
const between = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot((a.x - b.x) / WIDE, a.y - b.y)

test('what stands far enough apart stays where it is', () => {
  const places = apart([spot('a', 0, 0), spot('b', 0, 30), spot('c', 66, 0)], 30)
  expect([...places.values()]).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 30 },
    { x: 66, y: 0 },
  ])
})

test('two in the very same place part', () => {
  const [a, b] = [...apart([spot('a', 5, 5), spot('b', 5, 5)], 30).values()]
  expect(between(a!, b!)).toBeGreaterThan(29)
})

test('what is fixed stays to the last digit, and the other makes way', () => {
  const places = apart([spot('a', 0.1, 0.7, true), spot('b', 1, 1)], 30)
  expect(places.get('a')).toEqual({ x: 0.1, y: 0.7 })
  expect(between(places.get('a')!, places.get('b')!)).toBeGreaterThan(29)
})

test('of any few spots no two come out much nearer than was asked, and the same spots come out alike', () => {
  const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })), { maxLength: 40 })
  fc.assert(
    fc.property(some, (points) => {
      const spots = points.map(([x, y], at) => spot(`${at}`, x, y))
      const places = apart(spots, 20)
      expect(apart(spots, 20)).toEqual(places)
      const all = [...places.values()]
      for (const [at, a] of all.entries())
        for (const b of all.slice(at + 1)) expect(between(a, b)).toBeGreaterThan(20 * 0.7)
    }),
  )
})
