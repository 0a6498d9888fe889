import { expect, test } from 'vitest'
import { between, shifted, zoomed } from '../../viewer/time/chart/zoom.ts'

const all = { from: 2000, to: 2025 }

test('fewer years are shown about the one that is pointed at, down to one', () => {
  expect(zoomed(all, all, 0, true)).toEqual({ from: 2000, to: 2019 })
  expect(zoomed(all, all, 1, true)).toEqual({ from: 2006, to: 2025 })
  expect(zoomed({ from: 2010, to: 2011 }, all, 0.9, true)).toEqual({ from: 2011, to: 2011 })
  expect(zoomed({ from: 2010, to: 2010 }, all, 0.5, true)).toEqual({ from: 2010, to: 2010 })
})

test('more years are shown up to all there are, of which none need be asked for', () => {
  expect(zoomed({ from: 2010, to: 2010 }, all, 0, false)).toEqual({ from: 2010, to: 2011 })
  expect(zoomed({ from: 2001, to: 2004 }, all, 1, false)).toEqual({ from: 2000, to: 2004 })
  expect(zoomed({ from: 2001, to: 2025 }, all, 0.5, false)).toBeUndefined()
})

test('as many years are shown earlier or later, as far as there are any', () => {
  expect(shifted({ from: 2001, to: 2010 }, all, -1)).toEqual({ from: 2000, to: 2009 })
  expect(shifted({ from: 2000, to: 2009 }, all, -1)).toEqual({ from: 2000, to: 2009 })
  expect(shifted({ from: 2016, to: 2025 }, all, 1)).toEqual({ from: 2016, to: 2025 })
  expect(shifted({ from: 2030, to: 2035 }, all, 1)).toEqual({ from: 2030, to: 2035 })
})

test('a stretch of what is shown has the years it touches', () => {
  expect(between(all, 0.5, 0.1)).toEqual({ from: 2002, to: 2013 })
  expect(between(all, -1, 2)).toEqual(all)
  expect(between({ from: 2010, to: 2010 }, 0.1, 0.9)).toEqual({ from: 2010, to: 2010 })
})
